/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison-entry.h"
#include "sig-comparison-pins.h"
#include "sig-standings.h"

G_BEGIN_DECLS

/**
 * SIG_COMPARISON_NO_COLUMN:
 *
 * As a baseline: none.
 */
#define SIG_COMPARISON_NO_COLUMN (-1)

/**
 * SIG_COMPARISON_TEMPLATE:
 *
 * As a baseline: the common template, which then is the first column.
 */
#define SIG_COMPARISON_TEMPLATE (-2)

/**
 * SigComparisonTopic:
 * @id: stable: "identity", "form", "wording", "clauses/ID", "commitments", "money", "reciprocal", "scope", "events"
 * @title: what it is called
 * @definition: (nullable): what it is about
 * @first_row: its first row
 * @n_rows: how many follow one another
 *
 * Rows that belong together.
 */
typedef struct
{
  char *id;
  char *title;
  char *definition;
  guint first_row;
  guint n_rows;
} SigComparisonTopic;

/**
 * SigComparisonRow:
 * @id: stable: "wording/nato", "clauses/ID/POINT", "money/NATURE/KIND"
 * @title: what is compared
 * @subtitle: (nullable): the group of the vocabulary that it belongs to
 * @definition: (nullable): the rule of the code book for it
 * @topic: the topic that it belongs to
 *
 * What is compared.
 */
typedef struct
{
  char *id;
  char *title;
  char *subtitle;
  char *definition;
  guint topic;
} SigComparisonRow;

/**
 * SigComparison:
 *
 * Agreements side by side on one day: a column each, rows by topic, perhaps a baseline that all are held against.
 * Screen, paper and files draw this one model. It never changes: another day, baseline or order is another comparison.
 * Cells are made when they are first asked for, so columns that nobody looks at cost next to nothing; therefore it is
 * for one thread at a time.
 *
 * The rows do not depend on the order of columns. Of areas, sums, topics and events those have a row that any column
 * has an entry for; of all else there is a row whether or not something is known.
 */
#define SIG_TYPE_COMPARISON (sig_comparison_get_type ())
G_DECLARE_FINAL_TYPE (SigComparison, sig_comparison, SIG, COMPARISON, GObject)

SigComparison            *sig_comparison_new                 (SigStandings      *standings,
                                                              SigDay             day,
                                                              SigRecord *const  *records,
                                                              guint              n_records,
                                                              int                baseline);
SigStandings             *sig_comparison_get_standings       (SigComparison     *self);
SigDataset               *sig_comparison_get_dataset         (SigComparison     *self);
SigDay                    sig_comparison_get_day             (SigComparison     *self);
int                       sig_comparison_get_baseline        (SigComparison     *self);

guint                     sig_comparison_get_n_columns       (SigComparison     *self);
SigRecord                *sig_comparison_get_record          (SigComparison     *self,
                                                              guint              column);
const char               *sig_comparison_get_column_title    (SigComparison     *self,
                                                              guint              column);
const char               *sig_comparison_get_column_subtitle (SigComparison     *self,
                                                              guint              column);

guint                     sig_comparison_get_n_topics        (SigComparison     *self);
const SigComparisonTopic *sig_comparison_get_topic           (SigComparison     *self,
                                                              guint              topic);
guint                     sig_comparison_get_n_rows          (SigComparison     *self);
const SigComparisonRow   *sig_comparison_get_row             (SigComparison     *self,
                                                              guint              row);
int                       sig_comparison_find_row            (SigComparison     *self,
                                                              const char        *id);
gboolean                  sig_comparison_has_differences     (SigComparison     *self,
                                                              guint              row);
GArray                   *sig_comparison_list_visible_rows   (SigComparison     *self,
                                                              gboolean           differences_only,
                                                              SigComparisonPins *pins);

SigComparisonState        sig_comparison_get_state           (SigComparison     *self,
                                                              guint              row,
                                                              guint              column);
const char               *sig_comparison_get_state_words     (SigComparison     *self,
                                                              guint              row,
                                                              guint              column);
SigComparisonStanding     sig_comparison_get_standing        (SigComparison     *self,
                                                              guint              row,
                                                              guint              column);
guint                     sig_comparison_get_n_entries       (SigComparison     *self,
                                                              guint              row,
                                                              guint              column);
const SigComparisonEntry *sig_comparison_get_entry           (SigComparison     *self,
                                                              guint              row,
                                                              guint              column,
                                                              guint              index);
void                      sig_comparison_mark                (SigComparison     *self,
                                                              guint              row,
                                                              guint              column);
char                     *sig_comparison_dup_words           (SigComparison     *self,
                                                              guint              row,
                                                              guint              column);
gboolean                  sig_comparison_is_other_text       (const char           *text,
                                                              const GArray         *spans);
const char               *sig_comparison_standing_get_words  (SigComparisonStanding standing);

G_END_DECLS
