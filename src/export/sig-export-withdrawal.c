/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-withdrawal.h"

#include "sig-export-error.h"
#include "sig-export-selection.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUP_PREFIX "group:"
#define ALL_BUT_PREFIX "all-but:"

/* Always FALSE, for the caller to return. */
static gboolean
refuse (SigDataset  *dataset,
        const char  *name,
        GError     **error)
{
  g_autofree char *guess = sig_export_selection_guess (dataset, name);

  if (guess != NULL)
    g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
                 /* Translators: a name that somebody wrote, and the one that may have been meant. */
                 _("“%s” is no party, agreement or group that could withdraw; did you mean “%s”?"), name, guess);
  else
    g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
                 _("“%s” is no party, agreement or group that could withdraw; --list names agreements"), name);

  return FALSE;
}

static void
add_ids (GPtrArray     *ids,
         SigWithdrawal *withdrawal)
{
  const char *const *more = sig_withdrawal_get_ids (withdrawal);

  for (guint i = 0; more[i] != NULL; i++)
    g_ptr_array_add (ids, g_strdup (more[i]));
}

static gboolean
add_group (GPtrArray   *ids,
           SigDataset  *dataset,
           const char  *name,
           const char  *id,
           gboolean     are_members,
           GError     **error)
{
  SigGroup *group = sig_dataset_lookup_group (dataset, id);
  g_autoptr(SigWithdrawal) withdrawal = NULL;

  if (group == NULL)
    return refuse (dataset, name, error);

  withdrawal = are_members ? sig_withdrawal_of_group (dataset, group) : sig_withdrawal_all_but (dataset, group);
  if (sig_withdrawal_is_empty (withdrawal))
    {
      g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, _("“%s” names nobody who could withdraw"), name);
      return FALSE;
    }
  add_ids (ids, withdrawal);

  return TRUE;
}

static gboolean
is_in_coalition (SigDataset *dataset,
                 SigParty   *party)
{
  SigList *coalitions = sig_dataset_get_coalitions (dataset);

  for (guint i = 0; i < sig_list_get_n (coalitions); i++)
    {
      SigList *lists[] = { sig_coalition_get_leads (sig_list_get (coalitions, i)),
                           sig_coalition_get_members (sig_list_get (coalitions, i)) };

      for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
        for (guint p = 0; p < sig_list_get_n (lists[l]); p++)
          if (sig_list_get (lists[l], p) == party)
            return TRUE;
    }

  return FALSE;
}

/* All agreements are those of the focus: without it there is nothing to ask about. */
static gboolean
can_withdraw (SigDataset *dataset,
              SigParty   *party)
{
  return party != sig_dataset_get_focus (dataset) &&
         (sig_list_get_n (sig_dataset_get_agreements_of (dataset, party)) > 0 || is_in_coalition (dataset, party));
}

static gboolean
is_party_of (SigAgreement *agreement,
             SigParty     *party)
{
  SigList *parties = sig_agreement_get_parties (agreement);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) == party)
      return TRUE;

  return FALSE;
}

/* PARTY, AGREEMENT or PARTY/AGREEMENT. */
static gboolean
is_withdrawable (SigDataset *dataset,
                 const char *id)
{
  const char *slash = strchr (id, '/');
  g_autofree char *first = slash != NULL ? g_strndup (id, (gsize) (slash - id)) : g_strdup (id);
  gpointer record = sig_dataset_lookup (dataset, first);
  gpointer agreement = slash != NULL ? sig_dataset_lookup (dataset, slash + 1) : NULL;

  if (record == NULL)
    return FALSE;
  if (SIG_IS_AGREEMENT (record))
    return slash == NULL;
  if (!SIG_IS_PARTY (record) || !can_withdraw (dataset, record))
    return FALSE;

  return slash == NULL || (agreement != NULL && SIG_IS_AGREEMENT (agreement) && is_party_of (agreement, record));
}

static gboolean
add_named (GPtrArray   *ids,
           SigDataset  *dataset,
           const char  *name,
           GError     **error)
{
  g_autofree char *id = g_ascii_strdown (name, -1);

  if (g_str_has_prefix (id, GROUP_PREFIX))
    return add_group (ids, dataset, name, id + strlen (GROUP_PREFIX), TRUE, error);
  if (g_str_has_prefix (id, ALL_BUT_PREFIX))
    return add_group (ids, dataset, name, id + strlen (ALL_BUT_PREFIX), FALSE, error);
  if (sig_dataset_lookup (dataset, id) != NULL && SIG_IS_PARTY (sig_dataset_lookup (dataset, id)) &&
      !can_withdraw (dataset, sig_dataset_lookup (dataset, id)))
    {
      g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, _("“%s” names nobody who could withdraw"), name);
      return FALSE;
    }
  if (!is_withdrawable (dataset, id))
    return refuse (dataset, name, error);
  g_ptr_array_add (ids, g_steal_pointer (&id));

  return TRUE;
}

/**
 * sig_export_withdrawal_parse:
 * @dataset: a data set
 * @expression: names separated by commas: ids of parties, which leave all that they are in; of agreements, which end;
 *   PARTY/AGREEMENT; group:ID, for all its members; all-but:ID, for all that are none of its members
 * @error: which name is none, with the nearest that is one
 *
 * Returns: (transfer full) (nullable): who is taken out
 */
SigWithdrawal *
sig_export_withdrawal_parse (SigDataset  *dataset,
                             const char  *expression,
                             GError     **error)
{
  g_autoptr(GPtrArray) ids = NULL;
  g_auto(GStrv) names = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset) && expression != NULL, NULL);

  ids = g_ptr_array_new_with_free_func (g_free);
  names = g_strsplit (expression, ",", -1);
  for (guint i = 0; names[i] != NULL; i++)
    if (*g_strstrip (names[i]) != '\0' && !add_named (ids, dataset, names[i], error))
      return NULL;

  if (ids->len == 0)
    {
      g_set_error_literal (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, _("Nobody is named who withdraws"));
      return NULL;
    }
  g_ptr_array_add (ids, NULL);

  return sig_withdrawal_new ((const char *const *) ids->pdata);
}
