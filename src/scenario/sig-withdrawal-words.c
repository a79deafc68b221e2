/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal-words.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "sig-agreement.h"
#include "sig-phrase.h"

/* More names than these are counted, not listed. */
#define MOST_NAMES 4

static SigGroup *
find_group (SigDataset *dataset,
            const char *id)
{
  SigList *groups = sig_dataset_get_groups (dataset);

  for (guint i = 0; i < sig_list_get_n (groups); i++)
    if (g_str_equal (sig_record_get_id (SIG_RECORD (sig_list_get (groups, i))), id))
      return sig_list_get (groups, i);

  return NULL;
}

/**
 * sig_withdrawal_named:
 * @dataset: a data set
 * @name: "group:ID" for the members of a group, "but:ID" for all but them, else what sig_withdrawal_new() takes
 *
 * Returns: (transfer full): who is meant; nobody when there is no such group
 */
SigWithdrawal *
sig_withdrawal_named (SigDataset *dataset,
                      const char *name)
{
  const char *const ids[] = { name, NULL };
  const char *colon;
  SigGroup *group;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  colon = strchr (name, ':');
  if (colon == NULL)
    return sig_withdrawal_new (ids);

  group = find_group (dataset, colon + 1);
  if (group == NULL)
    return sig_withdrawal_new (NULL);

  return g_str_has_prefix (name, "but:") ? sig_withdrawal_all_but (dataset, group) : sig_withdrawal_of_group (dataset, group);
}

static char *
dup_agreement_name (SigDataset   *dataset,
                    SigAgreement *agreement)
{
  return sig_phrase_parties (sig_agreement_get_parties (agreement), sig_dataset_get_focus (dataset));
}

static const char *
get_title (SigAgreement *agreement)
{
  return sig_text_get (sig_agreement_get_title (agreement));
}

/**
 * sig_withdrawal_dup_name:
 * @dataset: a data set
 * @id: an id of a withdrawal
 *
 * Returns: (transfer full): the party, the agreement, or the party and which of its agreements
 */
char *
sig_withdrawal_dup_name (SigDataset *dataset,
                         const char *id)
{
  const char *slash;
  g_autofree char *party_id = NULL;
  SigParty *party;
  SigAgreement *agreement;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  slash = strchr (id, '/');
  party_id = slash != NULL ? g_strndup (id, (gsize) (slash - id)) : g_strdup (id);
  party = sig_dataset_lookup_party (dataset, party_id);
  agreement = sig_dataset_lookup_agreement (dataset, slash != NULL ? slash + 1 : id);
  if (party != NULL && agreement != NULL)
    /* Translators: a party, and which one of its agreements it leaves */
    return g_strdup_printf (_("%s from “%s”"), sig_phrase_name (party), get_title (agreement));
  if (party != NULL)
    return g_strdup (sig_phrase_name (party));
  if (agreement != NULL)
    {
      g_autofree char *parties = dup_agreement_name (dataset, agreement);

      /* Translators: the title of an agreement, and its parties but the one whose web of agreements it is */
      return g_strdup_printf (_("“%s” (%s)"), get_title (agreement), parties);
    }

  return g_strdup (id);
}

/* The group that is just who is out, or all but it. */
static char *
find_set (SigDataset    *dataset,
          SigWithdrawal *withdrawal)
{
  SigList *groups = sig_dataset_get_groups (dataset);

  for (guint i = 0; i < sig_list_get_n (groups); i++)
    {
      SigGroup *group = sig_list_get (groups, i);
      g_autoptr(SigWithdrawal) members = sig_withdrawal_of_group (dataset, group);
      g_autoptr(SigWithdrawal) others = sig_withdrawal_all_but (dataset, group);

      if (sig_withdrawal_equal (members, withdrawal))
        return g_strdup (sig_text_get (sig_group_get_title (group)));
      if (sig_withdrawal_equal (others, withdrawal))
        /* Translators: %s is a group of parties */
        return g_strdup_printf (_("all but “%s”"), sig_text_get (sig_group_get_title (group)));
    }

  return NULL;
}

/**
 * sig_withdrawal_dup_names:
 * @dataset: a data set
 * @withdrawal: who is out, one at least
 *
 * Returns: (transfer full): who that is: a group when it is just that, else names, or some names and how many more
 */
char *
sig_withdrawal_dup_names (SigDataset    *dataset,
                          SigWithdrawal *withdrawal)
{
  g_autoptr(GPtrArray) names = NULL;
  const char *const *ids;
  guint n, n_named;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (withdrawal != NULL, NULL);

  ids = sig_withdrawal_get_ids (withdrawal);
  n = g_strv_length ((GStrv) ids);
  if (n > 1)
    {
      char *set = find_set (dataset, withdrawal);

      if (set != NULL)
        return set;
    }

  names = g_ptr_array_new_with_free_func (g_free);
  n_named = n > MOST_NAMES ? MOST_NAMES - 1 : n;
  for (guint i = 0; i < n_named; i++)
    g_ptr_array_add (names, sig_withdrawal_dup_name (dataset, ids[i]));
  if (n > n_named)
    g_ptr_array_add (names, g_strdup_printf (ngettext ("%u more", "%u more", n - n_named), n - n_named));

  return sig_phrase_join ((const char *const *) names->pdata, names->len);
}
