/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal-titles.h"

#include "sig-phrase.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_NAMES 3           /* more than these are counted in the title, and named below it */

/* English puts an article before names that end in one of these, or begin with the first. */
static const char *const heads[] = {
  "United", "States", "Kingdom", "Union", "Netherlands", "Republic", "Federation", "Emirates", "Islands", "Organisation",
};

static gboolean
is_english_with_article (const char *name)
{
  if (g_str_has_prefix (name, heads[0]))
    return TRUE;
  for (guint i = 1; i < G_N_ELEMENTS (heads); i++)
    if (g_str_has_suffix (name, heads[i]))
      return TRUE;

  return FALSE;
}

/*
 * sig_withdrawal_words_name:
 * @party: a party
 *
 * Returns: (transfer full): its name as it stands in a sentence: "the United States"
 */
char *
sig_withdrawal_words_name (SigParty *party)
{
  const char *name = sig_text_get (sig_party_get_name (party));

  if (!is_english_with_article (name))
    return g_strdup (name);

  /* Translators: an English name in a sentence; where the language has no article, translate as "%s". */
  return g_strdup_printf (C_("name in a sentence", "the %s"), name);
}

/* What one id of a withdrawal takes out, as a clause without its "if". */
static char *
phrase_id (SigDataset *dataset,
           const char *id)
{
  const char *slash = strchr (id, '/');
  g_autofree char *first = slash != NULL ? g_strndup (id, (gsize) (slash - id)) : g_strdup (id);
  gpointer record = sig_dataset_lookup (dataset, first);
  gpointer agreement = slash != NULL ? sig_dataset_lookup (dataset, slash + 1) : NULL;
  g_autofree char *name = NULL;

  if (record != NULL && SIG_IS_AGREEMENT (record))
    /* Translators: %s is the title of an agreement. */
    return g_strdup_printf (C_("withdrawal", "“%s” ends"), sig_text_get (sig_agreement_get_title (record)));
  if (record == NULL || !SIG_IS_PARTY (record))
    return NULL;

  name = sig_withdrawal_words_name (record);
  if (agreement != NULL && SIG_IS_AGREEMENT (agreement))
    /* Translators: a party, and the title of an agreement. */
    return g_strdup_printf (C_("withdrawal", "%s leaves “%s”"), name, sig_text_get (sig_agreement_get_title (agreement)));

  return slash != NULL ? NULL : g_steal_pointer (&name);
}

static gboolean
is_party (SigDataset *dataset,
          const char *id)
{
  gpointer record = sig_dataset_lookup (dataset, id);

  return record != NULL && SIG_IS_PARTY (record);
}

static GPtrArray *
list_phrases (SigScenario *scenario,
              guint       *n_parties)
{
  SigDataset *dataset = sig_scenario_get_dataset (scenario);
  const char *const *ids = sig_withdrawal_get_ids (sig_scenario_get_withdrawal (scenario));
  GPtrArray *phrases = g_ptr_array_new_with_free_func (g_free);

  *n_parties = 0;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      char *phrase = phrase_id (dataset, ids[i]);

      if (phrase == NULL)
        continue;
      g_ptr_array_add (phrases, phrase);
      *n_parties += is_party (dataset, ids[i]);
    }

  return phrases;
}

/*
 * sig_withdrawal_words_title:
 * @scenario: a what-if
 *
 * Returns: (transfer full): "If the United States withdraws"
 */
char *
sig_withdrawal_words_title (SigScenario *scenario)
{
  guint n_parties;
  g_autoptr(GPtrArray) phrases = list_phrases (scenario, &n_parties);
  g_autofree char *list = NULL;

  if (phrases->len == 0)
    return g_strdup (_("If nobody withdraws"));
  if (phrases->len > MOST_NAMES)
    return n_parties == phrases->len
             ? g_strdup_printf (ngettext ("If %u party withdraws", "If %u parties withdraw", n_parties), n_parties)
             : g_strdup_printf (ngettext ("What if: %u withdrawal", "What if: %u withdrawals", phrases->len),
                                phrases->len);

  list = sig_phrase_join ((const char *const *) phrases->pdata, phrases->len);
  if (n_parties == phrases->len)
    /* Translators: %s is the name of a party, or a list of names. */
    return g_strdup_printf (ngettext ("If %s withdraws", "If %s withdraw", n_parties), list);
  if (n_parties == 0)
    /* Translators: %s says which agreement ends, or who leaves one. */
    return g_strdup_printf (_("If %s"), list);

  /* Translators: %s is a list of parties, agreements that end, and parties that leave one. */
  return g_strdup_printf (_("What if: %s"), list);
}

/*
 * sig_withdrawal_words_subtitle:
 * @scenario: a what-if
 *
 * Returns: (transfer full): that it is a what-if, of which day, and who is taken out where the title only counts them
 */
char *
sig_withdrawal_words_subtitle (SigScenario *scenario)
{
  SigDataset *dataset = sig_scenario_get_dataset (scenario);
  guint n_parties;
  g_autoptr(GPtrArray) phrases = list_phrases (scenario, &n_parties);
  g_autofree char *day = sig_sheet_words_as_of (dataset, sig_scenario_get_day (scenario));
  g_autofree char *list = NULL;

  if (phrases->len <= MOST_NAMES)
    /* Translators: %s is a date: "A what-if · as of 15 April 2026" */
    return g_strdup_printf (_("A what-if · %s"), day);

  list = sig_phrase_join ((const char *const *) phrases->pdata, phrases->len);

  /* Translators: a date, and who is taken out */
  return g_strdup_printf (_("A what-if · %s · without %s"), day, list);
}

/*
 * sig_withdrawal_words_role:
 * @weight: how much a part in a capability area weighs
 *
 * Returns: (transfer none): what somebody does who has it
 */
const char *
sig_withdrawal_words_role (SigWeight weight)
{
  switch (weight)
    {
    case SIG_WEIGHT_LEAD:
      return C_("part in a capability area", "leads");
    case SIG_WEIGHT_MEMBER:
      return C_("part in a capability area", "takes part");
    case SIG_WEIGHT_SUPPORT:
    default:
      return C_("part in a capability area", "supports");
    }
}
