/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-scenario-summary.h"

#include <glib/gi18n-lib.h>

/* What a what-if comes to, in a few words each. */

typedef struct
{
  guint only_provider;
  guint only_lead;
  guint a_lead;
  guint some;
} Losses;

static void
count_loss (Losses  *losses,
            SigLoss  loss)
{
  switch (loss)
    {
    case SIG_LOSS_ONLY_PROVIDER:
      losses->only_provider++;
      break;
    case SIG_LOSS_ONLY_LEAD:
      losses->only_lead++;
      break;
    case SIG_LOSS_A_LEAD:
      losses->a_lead++;
      break;
    case SIG_LOSS_SOME:
      losses->some++;
      break;
    case SIG_LOSS_NONE:
    default:
      break;
    }
}

static void
append (GString *words,
        char    *part)
{
  if (words->len > 0)
    g_string_append (words, _(", "));
  g_string_append (words, part);
  g_free (part);
}

/**
 * sig_scenario_dup_agreements_words:
 * @scenario: a scenario
 *
 * Returns: (transfer full): how many of the agreements are left
 */
char *
sig_scenario_dup_agreements_words (SigScenario *scenario)
{
  int before, after;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);

  before = sig_scenario_count (scenario, SIG_COUNT_AGREEMENTS, SIG_SCENARIO_BEFORE);
  after = sig_scenario_count (scenario, SIG_COUNT_AGREEMENTS, SIG_SCENARIO_AFTER);

  /* Translators: how many are left, of how many; the second decides on the form */
  return g_strdup_printf (ngettext ("%d of %d agreement left", "%d of %d agreements left", (gulong) before), after, before);
}

/**
 * sig_scenario_dup_areas_words:
 * @coverage: the coverage of a scenario
 *
 * Returns: (transfer full): how many areas are weaker, and how many of them lose what
 */
char *
sig_scenario_dup_areas_words (SigCoverage *coverage)
{
  Losses losses = { 0, };
  GString *words;
  guint n;

  g_return_val_if_fail (SIG_IS_COVERAGE (coverage), NULL);

  for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
    count_loss (&losses, sig_coverage_get_row (coverage, i)->loss);
  n = losses.only_provider + losses.only_lead + losses.a_lead + losses.some;
  if (n == 0)
    return g_strdup (_("no area weaker"));

  words = g_string_new (NULL);
  append (words, g_strdup_printf (ngettext ("%u area weaker", "%u areas weaker", n), n));
  if (losses.only_provider > 0)
    append (words, g_strdup_printf (ngettext ("%u loses its only provider", "%u lose their only provider",
                                              losses.only_provider), losses.only_provider));
  if (losses.only_lead > 0)
    append (words, g_strdup_printf (ngettext ("%u loses its only lead", "%u lose their only lead", losses.only_lead),
                                    losses.only_lead));
  if (losses.a_lead > 0)
    append (words, g_strdup_printf (ngettext ("%u loses a lead", "%u lose a lead", losses.a_lead), losses.a_lead));

  return g_string_free_and_steal (words);
}

/**
 * sig_scenario_dup_coalitions_words:
 * @scenario: a scenario
 *
 * Returns: (transfer full): how many coalitions lose what
 */
char *
sig_scenario_dup_coalitions_words (SigScenario *scenario)
{
  g_autoptr(GArray) changes = NULL;
  Losses losses = { 0, };
  GString *words;

  g_return_val_if_fail (SIG_IS_SCENARIO (scenario), NULL);

  changes = sig_scenario_list_coalitions (scenario);
  for (guint i = 0; i < changes->len; i++)
    count_loss (&losses, g_array_index (changes, SigCoalitionChange, i).loss);

  words = g_string_new (NULL);
  if (losses.only_provider > 0)
    append (words, g_strdup_printf (ngettext ("%u coalition loses everybody", "%u coalitions lose everybody",
                                              losses.only_provider), losses.only_provider));
  if (losses.only_lead > 0)
    append (words, g_strdup_printf (ngettext ("%u coalition loses its only lead", "%u coalitions lose their only lead",
                                              losses.only_lead), losses.only_lead));
  if (losses.a_lead > 0)
    append (words, g_strdup_printf (ngettext ("%u coalition loses a lead", "%u coalitions lose a lead", losses.a_lead),
                                    losses.a_lead));
  if (losses.some > 0)
    append (words, g_strdup_printf (ngettext ("%u coalition loses members", "%u coalitions lose members", losses.some),
                                    losses.some));
  if (words->len == 0)
    append (words, g_strdup (_("no coalition weaker")));

  return g_string_free_and_steal (words);
}
