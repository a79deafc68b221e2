/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"

G_BEGIN_DECLS

/**
 * SigCompareSheet:
 *
 * What the table shows: a comparison with its columns in the order in which they are seen, the baseline first, and of its
 * rows those that are asked for. Immutable but for pins, which only mark.
 */
#define SIG_TYPE_COMPARE_SHEET (sig_compare_sheet_get_type ())
G_DECLARE_FINAL_TYPE (SigCompareSheet, sig_compare_sheet, SIG, COMPARE_SHEET, GObject)

SigCompareSheet          *sig_compare_sheet_new              (SigComparison         *comparison,
                                                              gboolean               differences_only,
                                                              SigComparisonPins     *pins,
                                                              gboolean               pinned_only);

SigComparison            *sig_compare_sheet_get_comparison   (SigCompareSheet       *self);
guint                     sig_compare_sheet_get_n_columns    (SigCompareSheet       *self);
gboolean                  sig_compare_sheet_has_baseline     (SigCompareSheet       *self);
SigRecord                *sig_compare_sheet_get_record       (SigCompareSheet       *self,
                                                              guint                  column);
const char               *sig_compare_sheet_get_column_id    (SigCompareSheet       *self,
                                                              guint                  column);
const char               *sig_compare_sheet_get_column_title (SigCompareSheet       *self,
                                                              guint                  column);
const char               *sig_compare_sheet_get_column_note  (SigCompareSheet       *self,
                                                              guint                  column);

guint                     sig_compare_sheet_get_n_topics     (SigCompareSheet       *self);
const char               *sig_compare_sheet_get_topic_id     (SigCompareSheet       *self,
                                                              guint                  topic);
const char               *sig_compare_sheet_get_topic_title  (SigCompareSheet       *self,
                                                              guint                  topic);
const GArray             *sig_compare_sheet_get_topic_rows   (SigCompareSheet       *self,
                                                              guint                  topic);
guint                     sig_compare_sheet_get_n_rows       (SigCompareSheet       *self);

const char               *sig_compare_sheet_get_row_id       (SigCompareSheet       *self,
                                                              guint                  row);
const char               *sig_compare_sheet_get_row_title    (SigCompareSheet       *self,
                                                              guint                  row);
const char               *sig_compare_sheet_get_row_note     (SigCompareSheet       *self,
                                                              guint                  row);
const char               *sig_compare_sheet_get_row_rule     (SigCompareSheet       *self,
                                                              guint                  row);

SigComparisonStanding     sig_compare_sheet_get_standing     (SigCompareSheet       *self,
                                                              guint                  row,
                                                              guint                  column);
guint                     sig_compare_sheet_get_n_entries    (SigCompareSheet       *self,
                                                              guint                  row,
                                                              guint                  column);
const SigComparisonEntry *sig_compare_sheet_get_entry        (SigCompareSheet       *self,
                                                              guint                  row,
                                                              guint                  column,
                                                              guint                  entry);
void                      sig_compare_sheet_mark             (SigCompareSheet       *self,
                                                              guint                  row,
                                                              guint                  column);
const char               *sig_compare_sheet_get_empty_words  (SigCompareSheet       *self,
                                                              guint                  row,
                                                              guint                  column);
char                     *sig_compare_sheet_dup_words        (SigCompareSheet       *self,
                                                              guint                  row,
                                                              guint                  column);

char                     *sig_compare_sheet_dup_pin          (SigCompareSheet       *self,
                                                              guint                  row,
                                                              int                    column);
gboolean                  sig_compare_sheet_is_pinned        (SigCompareSheet       *self,
                                                              guint                  row,
                                                              int                    column);
void                      sig_compare_sheet_set_pins         (SigCompareSheet       *self,
                                                              SigComparisonPins     *pins);

const char               *sig_compare_sheet_get_mark         (SigComparisonStanding  standing);

G_END_DECLS
