/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-scenario-words.h"

#include <glib/gi18n-lib.h>

/**
 * sig_left_out_get_words:
 * @reason: why an entry about money is not added up
 *
 * Returns: (transfer none) (nullable): the reason in words; %NULL for an entry that is
 */
const char *
sig_left_out_get_words (SigLeftOut reason)
{
  switch (reason)
    {
    case SIG_LEFT_OUT_OVERLAPS:
      return _("Part of another sum");
    case SIG_LEFT_OUT_SHARE:
      return _("A share of GDP, not a sum");
    case SIG_LEFT_OUT_KIND:
      return _("In kind, not a sum");
    case SIG_LEFT_OUT_NEVER:
      return _("Of a nature that is never added up");
    case SIG_LEFT_OUT_NO_AMOUNT:
      return _("No amount is stated");
    case SIG_LEFT_OUT_NO_RATE:
      return _("No rate for the year of the signature");
    case SIG_LEFT_OUT_NOT:
    default:
      return NULL;
    }
}

/* @n_before and @n_leads_before: how many parties and leads there were; the others: how many of them are lost. */
static char *
describe_loss (SigLoss loss,
               guint   n_before,
               guint   n_lost,
               guint   n_leads_before,
               guint   n_leads_lost)
{
  switch (loss)
    {
    case SIG_LOSS_ONLY_PROVIDER:
      return g_strdup_printf (ngettext ("Loses its only provider", "Loses all %u providers", n_before), n_before);
    case SIG_LOSS_ONLY_LEAD:
      return g_strdup_printf (ngettext ("Loses its only lead", "Loses all %u leads", n_leads_before), n_leads_before);
    case SIG_LOSS_A_LEAD:
      return g_strdup_printf (ngettext ("Loses a lead", "Loses %u leads", n_leads_lost), n_leads_lost);
    case SIG_LOSS_SOME:
      if (n_lost == 0)
        return g_strdup (_("Loses a promise, but nobody"));
      return g_strdup_printf (ngettext ("Loses a provider", "Loses %u providers", n_lost), n_lost);
    case SIG_LOSS_NONE:
    default:
      return NULL;
    }
}

/**
 * sig_loss_dup_words:
 * @row: a row of the matrix
 *
 * Returns: (transfer full) (nullable): what the area loses, in words; %NULL for nothing
 */
char *
sig_loss_dup_words (const SigCoverageRow *row)
{
  const SigTally *before, *after;

  g_return_val_if_fail (row != NULL, NULL);

  before = &row->tallies[SIG_SCENARIO_BEFORE];
  after = &row->tallies[SIG_SCENARIO_AFTER];

  return describe_loss (row->loss, (guint) before->n_cells, (guint) (before->n_cells - after->n_cells),
                        (guint) before->n_leads, (guint) (before->n_leads - after->n_leads));
}

/**
 * sig_coalition_dup_words:
 * @change: what becomes of a coalition
 *
 * Returns: (transfer full) (nullable): what it loses, in words; %NULL for nothing
 */
char *
sig_coalition_dup_words (const SigCoalitionChange *change)
{
  guint n;

  g_return_val_if_fail (change != NULL, NULL);

  n = change->n_leads[SIG_SCENARIO_BEFORE] + change->n_members[SIG_SCENARIO_BEFORE];
  if (change->loss == SIG_LOSS_ONLY_PROVIDER)
    return g_strdup (_("Nobody remains"));
  if (change->loss == SIG_LOSS_SOME)
    return g_strdup_printf (ngettext ("Loses a member", "Loses %u members", change->n_members[SIG_SCENARIO_LOST]),
                            change->n_members[SIG_SCENARIO_LOST]);

  return describe_loss (change->loss, n, 0, change->n_leads[SIG_SCENARIO_BEFORE], change->n_leads[SIG_SCENARIO_LOST]);
}

/**
 * sig_area_marks_dup_words:
 * @row: a row of the matrix
 * @state: before or after
 *
 * Returns: (transfer full) (nullable): what stands out about the area, in words; %NULL for nothing
 */
char *
sig_area_marks_dup_words (const SigCoverageRow *row,
                          SigScenarioState      state)
{
  const char *one;

  g_return_val_if_fail (row != NULL, NULL);
  g_return_val_if_fail (state != SIG_SCENARIO_LOST, NULL);

  if (row->marks[state] & SIG_AREA_NOBODY)
    return g_strdup (_("Nobody covers it"));
  if (row->marks[state] & SIG_AREA_ON_ONE)
    {
      one = sig_text_get (sig_party_get_short_name (row->ones[state]));
      if (row->marks[state] & SIG_AREA_NO_LEAD)
        /* Translators: about a capability area; %s is the name of a party. */
        return g_strdup_printf (_("Hangs on %s, without a lead"), one);
      /* Translators: about a capability area; %s is the name of a party. */
      return g_strdup_printf (_("Hangs on %s"), one);
    }

  return row->marks[state] & SIG_AREA_NO_LEAD ? g_strdup (_("Without a lead")) : NULL;
}

/**
 * sig_notice_dup_words:
 * @notice: what a text asks of who leaves
 *
 * Returns: (transfer full): from when a notice would count, in words
 */
char *
sig_notice_dup_words (const SigNotice *notice)
{
  g_autofree char *date = NULL;
  g_autofree char *months = NULL;

  g_return_val_if_fail (notice != NULL, NULL);

  if (!notice->is_known)
    return g_strdup (_("No notice period is known"));

  months = g_strdup_printf ("%.12g", notice->months);
  if (notice->counts_from == SIG_NO_DAY)
    /* Translators: %s is a number of months. */
    return g_strdup_printf (_("Notice period in months: %s"), months);

  date = sig_day_format (notice->counts_from, SIG_DATE_LONG);

  /* Translators: a date, and a number of months. */
  return g_strdup_printf (_("Would count from %s (notice period in months: %s)"), date, months);
}

/**
 * sig_stretch_dup_words:
 * @stretch: when money is for
 *
 * Returns: (transfer full): in words
 */
char *
sig_stretch_dup_words (SigStretch stretch)
{
  if (stretch.from_year == 0 && stretch.to_year == 0)
    return g_strdup (C_("span of years", "No dates"));
  if (stretch.from_year == 0)
    /* Translators: %u is a year. */
    return g_strdup_printf (C_("span of years", "until %u"), stretch.to_year);
  if (stretch.to_year == 0)
    /* Translators: %u is a year. */
    return g_strdup_printf (C_("span of years", "from %u"), stretch.from_year);
  if (stretch.from_year == stretch.to_year)
    return g_strdup_printf ("%u", stretch.from_year);

  /* Translators: two years, as in "2024–2027". */
  return g_strdup_printf (C_("span of years", "%u–%u"), stretch.from_year, stretch.to_year);
}
