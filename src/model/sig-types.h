/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SigDay:
 *
 * A day of the Gregorian calendar as a number: 1 is 1 January of the year 1,
 * as in #GDate's Julian days. 0 stands for "no day".
 */
typedef gint32 SigDay;

#define SIG_NO_DAY ((SigDay) 0)

/**
 * SigKnown:
 * @SIG_NOT_RECORDED: the member is absent: nobody looked
 * @SIG_NOT_KNOWN: the member is null: it was looked for and not found
 * @SIG_KNOWN: the member has a value
 *
 * The three answers that the data set can give about an optional, nullable member.
 */
typedef enum
{
  SIG_NOT_RECORDED,
  SIG_NOT_KNOWN,
  SIG_KNOWN,
} SigKnown;

/**
 * SigTruth:
 * @SIG_TRUTH_NOT_RECORDED: the member is absent
 * @SIG_TRUTH_NOT_KNOWN: the member is null
 * @SIG_TRUTH_NO: it is not so
 * @SIG_TRUTH_YES: it is so
 *
 * A statement that may be absent or null.
 */
typedef enum
{
  SIG_TRUTH_NOT_RECORDED,
  SIG_TRUTH_NOT_KNOWN,
  SIG_TRUTH_NO,
  SIG_TRUTH_YES,
} SigTruth;

/**
 * SigCertainty:
 * @SIG_CERTAINTY_UNVERIFIED: no source was seen
 * @SIG_CERTAINTY_DISPUTED: the sources disagree
 * @SIG_CERTAINTY_SECONDARY: press or research
 * @SIG_CERTAINTY_PRIMARY: read in the document or in the signer's own statement
 *
 * How certain a claim is, weakest first.
 */
typedef enum
{
  SIG_CERTAINTY_UNVERIFIED,
  SIG_CERTAINTY_DISPUTED,
  SIG_CERTAINTY_SECONDARY,
  SIG_CERTAINTY_PRIMARY,
} SigCertainty;

/** SigPartyKind: what a party is. */
typedef enum
{
  SIG_PARTY_STATE,
  SIG_PARTY_ORGANISATION,
} SigPartyKind;

/** SigPhase: the phase of a status: what it means for signing. */
typedef enum
{
  SIG_PHASE_BEFORE,
  SIG_PHASE_TALKS,
  SIG_PHASE_SIGNED,
  SIG_PHASE_OVER,
} SigPhase;

/** SigSide: where a block of tiles stands when there is room. */
typedef enum
{
  SIG_SIDE_WEST,
  SIG_SIDE_CENTRE,
  SIG_SIDE_EAST,
} SigSide;

/** SigMark: the shape that stands for a kind of event. */
typedef enum
{
  SIG_MARK_DOT,
  SIG_MARK_RING,
  SIG_MARK_SQUARE,
  SIG_MARK_DIAMOND,
  SIG_MARK_TRIANGLE,
  SIG_MARK_FLAG,
  SIG_MARK_CROSS,
  SIG_MARK_STAR,
  SIG_MARK_TICK,
  SIG_MARK_BAR,
} SigMark;

/** SigWeight: how much a role in a capability area weighs, heaviest first. */
typedef enum
{
  SIG_WEIGHT_LEAD,
  SIG_WEIGHT_MEMBER,
  SIG_WEIGHT_SUPPORT,
} SigWeight;

/** SigSum: under which heading amounts of a nature are added up. */
typedef enum
{
  SIG_SUM_PLEDGED,
  SIG_SUM_GIVEN,
  SIG_SUM_LOANED,
  SIG_SUM_NEVER,
} SigSum;

/** SigUnit: what an amount counts: major units of a currency, per cent of GDP a year, or things. */
typedef enum
{
  SIG_UNIT_MONEY,
  SIG_UNIT_PERCENT,
  SIG_UNIT_KIND,
} SigUnit;

/** SigPageKind: the page that a question leads to. */
typedef enum
{
  SIG_PAGE_MAP,
  SIG_PAGE_TIMELINE,
  SIG_PAGE_COVERAGE,
  SIG_PAGE_COMPARE,
  SIG_PAGE_DOCUMENTS,
} SigPageKind;

/** SigTermKind: the lists of the vocabulary; categories belong to a wording. */
typedef enum
{
  SIG_TERM_BLOCK,
  SIG_TERM_STATUS,
  SIG_TERM_EVENT_KIND,
  SIG_TERM_WORDING,
  SIG_TERM_AREA,
  SIG_TERM_AREA_GROUP,
  SIG_TERM_TOPIC,
  SIG_TERM_TOPIC_GROUP,
  SIG_TERM_ROLE,
  SIG_TERM_MONEY_NATURE,
  SIG_TERM_LEVEL,
  SIG_TERM_MONEY_KIND,
  SIG_TERM_RECIPROCAL,
  SIG_TERM_BINDING,
  SIG_TERM_LAPSE,
  SIG_TERM_INSTRUMENT_KIND,
  SIG_TERM_SOURCE_KIND,
  SIG_TERM_CATEGORY,
} SigTermKind;

#define SIG_N_TERM_LISTS SIG_TERM_CATEGORY

G_END_DECLS
