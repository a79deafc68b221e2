/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"
#include "sig-form.h"
#include "sig-template-clause.h"
#include "sig-template-point.h"
#include "sig-word-difference.h"

G_BEGIN_DECLS

/* What the files of the comparison share: how rows, columns and cells come about. */

/**
 * SigRowKind:
 *
 * What a row asks of a column.
 */
typedef enum
{
  SIG_ROW_TITLE,
  SIG_ROW_PARTIES,
  SIG_ROW_STATUS,
  SIG_ROW_SIGNED,
  SIG_ROW_PLACE,
  SIG_ROW_OCCASION,
  SIG_ROW_SIGNERS,
  SIG_ROW_LANGUAGES,
  SIG_ROW_CALLS_ITSELF,
  SIG_ROW_BINDING,
  SIG_ROW_RATIFICATION,
  SIG_ROW_IN_FORCE,
  SIG_ROW_DURATION,
  SIG_ROW_NOTICE,
  SIG_ROW_LAPSE,
  SIG_ROW_REMARK,
  SIG_ROW_FORM_QUOTE,
  SIG_ROW_WORDING,
  SIG_ROW_CLAUSE_HEADING,
  SIG_ROW_CLAUSE_HOURS,
  SIG_ROW_CLAUSE_POINT,
  SIG_ROW_CLAUSE_DEVIATIONS,
  SIG_ROW_CLAUSE_QUOTE,
  SIG_ROW_COMMITMENTS,
  SIG_ROW_MONEY,
  SIG_ROW_RECIPROCALS,
  SIG_ROW_SCOPE,
  SIG_ROW_EVENTS,
} SigRowKind;

/**
 * SigRow:
 * @row: what is published of it
 * @kind: what it asks for
 * @term: (nullable): the wording, area, nature of money, topic or kind of event
 * @money_kind: (nullable): the kind of money
 * @clause: (nullable): the clause of the template
 * @point: (nullable): the point of it
 * @differs: whether columns differ in it: -1 when nobody asked yet
 */
typedef struct
{
  SigComparisonRow row;
  SigRowKind kind;
  SigTerm *term;
  SigTerm *money_kind;
  SigTemplateClause *clause;
  SigTemplatePoint *point;
  int differs;
} SigRow;

/**
 * SigEntryText:
 *
 * What is compared of an entry.
 */
typedef enum
{
  SIG_ENTRY_HEAD,
  SIG_ENTRY_TEXT,
  SIG_ENTRY_QUOTE,
  SIG_ENTRY_NOTE,
  SIG_N_ENTRY_TEXTS,
} SigEntryText;

/**
 * SigEntry:
 * @entry: what is published of it
 * @words: the words of its texts, made when they are compared: an entry of the baseline is compared with many
 * @key: (nullable): what is compared of all of them
 */
typedef struct
{
  SigComparisonEntry entry;
  SigWords *words[SIG_N_ENTRY_TEXTS];
  char *key;
} SigEntry;

/**
 * SigCell:
 * @state: what it says
 * @note: (nullable): why it has no meaning
 * @entries: (element-type SigEntry): what stands in it
 * @key: (nullable): what is compared of it
 * @is_marked: whether the words that differ are known
 */
typedef struct
{
  SigComparisonState state;
  const char *note;
  GPtrArray *entries;
  char *key;
  gboolean is_marked;
} SigCell;

typedef struct _SigColumn SigColumn;
typedef struct _SigRowUse SigRowUse;

/**
 * SigColumnKind:
 * @fill: says what stands in the column in a row. What it leaves alone does not apply
 * @use: says which entries of the vocabulary it needs a row for
 *
 * What can stand as a column: an agreement, the template. Whatever else has a form, wordings or provisions is another
 * one of these.
 */
typedef struct
{
  void (*fill) (SigColumn    *self,
                const SigRow *row,
                SigCell      *cell);
  void (*use)  (SigColumn    *self,
                SigRowUse    *use);
} SigColumnKind;

/**
 * SigColumn:
 * @kind: what it is
 * @standings: where parties stand
 * @day: the day that counts
 * @record: (nullable): the agreement; %NULL for the template
 * @parties: (nullable): whose names are set aside
 * @title: what it is called
 * @subtitle: (nullable): what stands under that
 * @events: (element-type SigEvent): what happened by the day, in order
 * @names: (nullable): the names that are set aside, made when words are compared
 */
struct _SigColumn
{
  const SigColumnKind *kind;
  SigStandings *standings;
  SigDay day;
  SigRecord *record;
  SigList *parties;
  char *title;
  char *subtitle;
  GPtrArray *events;
  SigWordNames *names;
};

/**
 * SigRowUse:
 * @terms: (element-type SigTerm): areas, topics, kinds of event that some column needs
 * @sums: natures and kinds of money likewise, see sig_row_use_make_sum()
 */
struct _SigRowUse
{
  GHashTable *terms;
  GHashTable *sums;
};

struct _SigComparison
{
  GObject parent_instance;

  SigStandings *standings;
  SigDay        day;
  int           baseline;
  gboolean      is_against_template;
  GPtrArray    *columns;  /* of SigColumn */
  GPtrArray    *topics;   /* of SigComparisonTopic */
  GPtrArray    *rows;     /* of SigRow */
  GHashTable   *by_id;    /* the id of a row, owned by it, to its number and one */
  SigCell     **cells;    /* row by row; made when first asked for */
};

static inline SigColumn *
sig_column_at (SigComparison *self,
               guint          column)
{
  return self->columns->pdata[column];
}

static inline SigRow *
sig_row_at (SigComparison *self,
            guint          row)
{
  return self->rows->pdata[row];
}

gpointer            sig_row_use_make_sum        (SigTerm            *nature,
                                                 SigTerm            *kind);

SigColumn          *sig_column_new_agreement    (SigStandings       *standings,
                                                 SigDay              day,
                                                 SigAgreement       *agreement,
                                                 GPtrArray          *own_events);
SigColumn          *sig_column_new_template     (SigStandings       *standings,
                                                 SigDay              day);
void                sig_column_free             (SigColumn          *self);
const SigWordNames *sig_column_get_names        (SigColumn          *self);

/* The parts of an agreement, one function a group of rows. */
void                sig_column_fill_identity    (SigColumn          *self,
                                                 const SigRow       *row,
                                                 SigCell            *cell);
void                sig_column_fill_form        (SigColumn          *self,
                                                 const SigRow       *row,
                                                 SigCell            *cell,
                                                 SigForm            *form);
void                sig_column_fill_clause      (SigColumn          *self,
                                                 const SigRow       *row,
                                                 SigCell            *cell,
                                                 SigList            *clauses);
void                sig_column_fill_promises    (SigColumn          *self,
                                                 const SigRow       *row,
                                                 SigCell            *cell);

SigComparisonEntry *sig_cell_add                (SigCell            *self,
                                                 SigDataset         *dataset,
                                                 SigClaim           *claim);
SigComparisonEntry *sig_cell_add_value          (SigCell            *self,
                                                 SigDataset         *dataset,
                                                 SigClaim           *claim,
                                                 const char         *head);
SigComparisonEntry *sig_cell_add_unknown        (SigCell            *self,
                                                 SigDataset         *dataset,
                                                 SigClaim           *claim);
void                sig_cell_set_quote          (SigComparisonEntry *entry,
                                                 const SigQuote     *quote);
void                sig_cell_free               (SigCell            *self);

void                sig_rows_build              (SigDataset         *dataset,
                                                 const SigRowUse    *use,
                                                 GPtrArray          *topics,
                                                 GPtrArray          *rows);
void                sig_row_free                (SigRow             *self);
void                sig_comparison_topic_free   (SigComparisonTopic *self);
const char         *sig_row_get_none_words      (const SigRow       *self);

void                sig_cell_make_key           (SigCell            *self,
                                                 const SigRow       *row,
                                                 const SigWordNames *names);
void                sig_cell_mark_words         (SigCell            *self,
                                                 const SigRow       *row,
                                                 const SigWordNames *names,
                                                 SigCell            *baseline,
                                                 const SigWordNames *baseline_names);
char               *sig_cell_dup_words          (const SigCell      *self);

G_END_DECLS
