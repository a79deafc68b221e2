/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-rate.h"
#include "sig-words.h"

G_BEGIN_DECLS

/**
 * SigComparisonState:
 * @SIG_COMPARISON_VALUE: it says something
 * @SIG_COMPARISON_NONE: it was looked for, and there is none
 * @SIG_COMPARISON_UNKNOWN: it was looked for and not found
 * @SIG_COMPARISON_UNRECORDED: nobody looked
 * @SIG_COMPARISON_MEANINGLESS: it has no meaning for this column, or not on this day
 *
 * What a cell says by itself.
 */
typedef enum
{
  SIG_COMPARISON_VALUE,
  SIG_COMPARISON_NONE,
  SIG_COMPARISON_UNKNOWN,
  SIG_COMPARISON_UNRECORDED,
  SIG_COMPARISON_MEANINGLESS,
} SigComparisonState;

/**
 * SigComparisonStanding:
 * @SIG_COMPARISON_SAME: the same words but for case, punctuation and the parties' own names, or both none
 * @SIG_COMPARISON_DIFFERS: other words than the baseline
 * @SIG_COMPARISON_ONLY_HERE: the baseline has none
 * @SIG_COMPARISON_MISSING: the baseline has it, here there is none
 * @SIG_COMPARISON_NOT_RECORDED: nobody looked
 * @SIG_COMPARISON_NOT_KNOWN: looked for and not found
 * @SIG_COMPARISON_DOES_NOT_APPLY: the row has no meaning for the column, or not on that day
 * @SIG_COMPARISON_NO_BASELINE: there is nothing to compare with: no baseline was chosen, or it does not say
 * @SIG_COMPARISON_IS_BASELINE: this is the baseline's own
 *
 * A cell, or one entry of it, against the baseline's cell of the same row.
 */
typedef enum
{
  SIG_COMPARISON_SAME,
  SIG_COMPARISON_DIFFERS,
  SIG_COMPARISON_ONLY_HERE,
  SIG_COMPARISON_MISSING,
  SIG_COMPARISON_NOT_RECORDED,
  SIG_COMPARISON_NOT_KNOWN,
  SIG_COMPARISON_DOES_NOT_APPLY,
  SIG_COMPARISON_NO_BASELINE,
  SIG_COMPARISON_IS_BASELINE,
} SigComparisonStanding;

/**
 * SigComparisonEntry:
 * @claim: (nullable): what it rests on; %NULL in the column of the template, and for a status that no event gave
 * @address: (nullable): of the claim, or of the point of the template under it
 * @at: (nullable): the place in the source, where the entry names one of its own
 * @citations: (array length=n_citations): the sources
 * @n_citations: how many
 * @certainty: how certain the claim is; without a claim it means nothing
 * @disputed: whether the record holds a conflict about it
 * @head: (nullable): the value in one phrase
 * @definition: (nullable): the rule by which the value was put under its category
 * @converted: (nullable): a sum in the currency that sums are added up in, with the rate; or that there is no rate
 * @rate: (nullable): that rate, which has sources of its own
 * @text: (nullable): the summary, in the record's words
 * @quote: (nullable): the document's own words, without quotation marks
 * @quote_language: (nullable): the code of their language
 * @quote_known: whether such words are recorded, looked for and not found, or not recorded; not recorded too where an
 *   entry of this kind has none
 * @note: (nullable): further terms: the years, who promises, that it overlaps another entry
 * @standing: against the baseline; made by sig_comparison_mark()
 * @head_spans: (nullable) (element-type SigByteSpan): what in @head the baseline does not have; by sig_comparison_mark()
 * @text_spans: (nullable) (element-type SigByteSpan): likewise
 * @quote_spans: (nullable) (element-type SigByteSpan): likewise
 *
 * What one claim says in a cell. Plain text in the reader's language. Belongs to the comparison.
 */
typedef struct
{
  SigClaim *claim;
  char *address;
  char *at;
  const SigCitation *citations;
  guint n_citations;
  SigCertainty certainty;
  gboolean disputed;
  char *head;
  char *definition;
  char *converted;
  SigRate *rate;
  char *text;
  char *quote;
  char *quote_language;
  SigKnown quote_known;
  char *note;
  SigComparisonStanding standing;
  GArray *head_spans;
  GArray *text_spans;
  GArray *quote_spans;
} SigComparisonEntry;

G_END_DECLS
