/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison-pins.h"
#include "sig-csv.h"
#include "sig-standings.h"
#include "sig-withdrawal.h"

G_BEGIN_DECLS

/**
 * SigExportTable:
 * @csv: where its cells go
 * @standings: who stood where
 * @dataset: whose standings they are
 * @records: (nullable): the agreements, of #SigRecord, that rows are made of; %NULL for the whole data set
 * @withdrawal: (nullable): who is taken out of what is covered
 * @day: the day that counts
 * @baseline: (nullable): what a comparison compares with
 * @pins: (nullable): what of a comparison is pinned, when it shows nothing else
 * @differences_only: whether a comparison leaves out rows in which all columns agree
 *
 * A flat table on its way. A cell whose member is absent says "Not recorded", one that is null "Not known", one that is
 * empty "None"; an empty cell means that the column says nothing of this row.
 */
typedef struct
{
  SigCsv            *csv;
  SigStandings      *standings;
  SigDataset        *dataset;
  SigList           *records;
  SigWithdrawal     *withdrawal;
  SigDay             day;
  const char        *baseline;
  SigComparisonPins *pins;
  gboolean           differences_only;
} SigExportTable;

char *sig_export_table_dup_day        (SigExportTable    *self);

void sig_export_table_head            (SigExportTable    *self,
                                       const char        *subject,
                                       const char        *title);
void sig_export_table_heads           (SigExportTable    *self,
                                       const char *const *titles,
                                       guint              n);
void sig_export_table_head_claim      (SigExportTable    *self,
                                       const char        *subject);
void sig_export_table_head_quote      (SigExportTable    *self,
                                       const char        *subject);
void sig_export_table_head_fulfilment (SigExportTable    *self);

void sig_export_table_append          (GString           *items,
                                       const char        *item,
                                       const char        *separator);
void sig_export_table_take            (SigExportTable    *self,
                                       GString           *items);
void sig_export_table_add             (SigExportTable    *self,
                                       const char        *text);
void sig_export_table_add_text        (SigExportTable    *self,
                                       const SigText     *text,
                                       SigKnown           without);
void sig_export_table_add_string      (SigExportTable    *self,
                                       const char        *string,
                                       SigKnown           without);
void sig_export_table_add_term        (SigExportTable    *self,
                                       SigTerm           *term,
                                       SigKnown           without);
void sig_export_table_add_date        (SigExportTable    *self,
                                       SigDate            date,
                                       SigKnown           without);
void sig_export_table_add_number      (SigExportTable    *self,
                                       double             number);
void sig_export_table_add_boolean     (SigExportTable    *self,
                                       gboolean           is_so);
void sig_export_table_add_count       (SigExportTable    *self,
                                       SigList           *list);
void sig_export_table_add_languages   (SigExportTable    *self,
                                       const char *const *codes);
void sig_export_table_add_names       (SigExportTable    *self,
                                       SigList           *parties,
                                       SigParty          *left_out);
void sig_export_table_add_ids         (SigExportTable    *self,
                                       SigList           *records);
void sig_export_table_add_makers      (SigExportTable    *self,
                                       SigClaim          *claim,
                                       SigAgreement      *agreement);
void sig_export_table_add_quote       (SigExportTable    *self,
                                       const SigQuote    *quote);
void sig_export_table_add_claim       (SigExportTable    *self,
                                       SigClaim          *claim);
void sig_export_table_add_nothing     (SigExportTable    *self,
                                       guint              n);
void sig_export_table_add_agreement   (SigExportTable    *self,
                                       SigAgreement      *agreement);
void sig_export_table_add_fulfilment  (SigExportTable    *self,
                                       SigClaim          *claim,
                                       SigAgreement      *agreement);
void sig_export_table_end_row         (SigExportTable    *self);

/* Between the items of one cell. */
#define SIG_EXPORT_SEPARATOR "; "

/* The columns that sig_export_table_head_claim() makes. */
#define SIG_EXPORT_CLAIM_COLUMNS 5

/* The tables; each fills @self, its heads first. */
typedef void (*SigExportFill) (SigExportTable *self);

void sig_export_fill_comparison  (SigExportTable *self);
void sig_export_fill_agreements  (SigExportTable *self);
void sig_export_fill_commitments (SigExportTable *self);
void sig_export_fill_money       (SigExportTable *self);
void sig_export_fill_events      (SigExportTable *self);
void sig_export_fill_sources     (SigExportTable *self);
void sig_export_fill_coverage    (SigExportTable *self);

G_END_DECLS
