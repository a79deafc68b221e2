/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-conversion.h"
#include "sig-scenario.h"

G_BEGIN_DECLS

/**
 * SigMoneyFilter:
 * @sum: pledged, given or loaned: these are never added to each other
 * @nature: (nullable): a nature under that heading, or %NULL for all
 * @kind: (nullable): a kind of money, or %NULL for all
 * @stretch: (nullable): a year or a span of #sig_money_report_list_stretches, or %NULL for all
 * @party: (nullable): who promises, or %NULL for all; a sum of several stands in full with each of them, and counts once
 *   in what all promise. Not together with @stretch.
 *
 * Which sums to add up.
 */
typedef struct
{
  SigSum            sum;
  SigTerm          *nature;
  SigTerm          *kind;
  const SigStretch *stretch;
  SigParty         *party;
} SigMoneyFilter;

/**
 * SigMoneyRow:
 * @money: a sum, as the data set states it
 * @agreement: the agreement that it stands in
 * @is_lost: whether nobody that makes it remains
 * @reason: why it is not added up in the currency of the report
 * @certainty: that of the claim, or of the rates when they are weaker
 * @years: how often its amount counts
 * @stretch: when it is for, from the first year to the last
 * @is_spread: whether it counts in each of these years with its amount; otherwise it stands in @stretch as a whole
 *
 * One entry on money, as stated.
 */
typedef struct
{
  SigMoney     *money;
  SigAgreement *agreement;
  gboolean      is_lost;
  SigLeftOut    reason;
  SigCertainty  certainty;
  guint         years;
  SigStretch    stretch;
  gboolean      is_spread;
} SigMoneyRow;

/**
 * SigMoneyReport:
 *
 * The money of a scenario: every entry as it is stated, and totals in one currency. Pledged, given and loaned sums stay
 * apart, shares and things are only listed. Nothing is rounded before a total is read, so that the totals of years and
 * spans, of kinds and of natures each add up to the whole exactly. Immutable.
 */
#define SIG_TYPE_MONEY_REPORT (sig_money_report_get_type ())
G_DECLARE_FINAL_TYPE (SigMoneyReport, sig_money_report, SIG, MONEY_REPORT, GObject)

SigMoneyReport *sig_money_report_new             (SigScenario          *scenario,
                                                  const char           *currency);
SigScenario    *sig_money_report_get_scenario    (SigMoneyReport       *self);
const char     *sig_money_report_get_currency    (SigMoneyReport       *self);
SigTotal       *sig_money_report_dup_total       (SigMoneyReport       *self,
                                                  SigScenarioState      state,
                                                  const SigMoneyFilter *filter);
GArray         *sig_money_report_list_stretches  (SigMoneyReport       *self,
                                                  SigSum                sum);
const GArray   *sig_money_report_get_rows        (SigMoneyReport       *self);
SigTotal       *sig_money_report_dup_row_total   (SigMoneyReport       *self,
                                                  guint                 row);
GPtrArray      *sig_money_report_list_makers     (SigMoneyReport       *self,
                                                  guint                 row,
                                                  SigScenarioState      state);
GPtrArray      *sig_money_report_list_rates      (SigMoneyReport       *self);
GStrv           sig_money_report_list_currencies (SigDataset           *dataset);

G_END_DECLS
