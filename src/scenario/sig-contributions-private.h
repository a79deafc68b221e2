/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-agreement.h"
#include "sig-coalition.h"
#include "sig-contributions.h"
#include "sig-money.h"
#include "sig-scenario-types.h"

#include <gmp.h>

G_BEGIN_DECLS

typedef struct
{
  guint first;
  guint n;
} SigRange;

/**
 * SigPlace:
 * @record: an agreement or a coalition
 * @seats: who is in it
 * @launched: from when on a coalition is there
 *
 * What parties can be in: the agreements in order of signing, then the coalitions.
 */
typedef struct
{
  SigRecord *record;
  SigRange   seats;
  SigDay     launched;
} SigPlace;

/**
 * SigSeat:
 * @party: the number of a party
 * @place: the number of a place
 * @is_party: whether it is one of the parties of an agreement; else an event names it with it
 * @signed_from: the last possible day of its signature
 * @weight: its part in a coalition
 *
 * One party in one place. Whether it is there on a day, and is not taken out, decides on all that it brings in by it.
 */
typedef struct
{
  guint     party;
  guint     place;
  gboolean  is_party;
  SigDay    signed_from;
  SigWeight weight;
} SigSeat;

/**
 * SigPart:
 * @seat: by which seat
 * @row: in which area
 * @commitment: the number of the commitment; %G_MAXUINT for a place in a coalition
 *
 * One claim of one party in one area.
 */
typedef struct
{
  guint     seat;
  guint     row;
  guint     commitment;
  SigWeight weight;
  SigClaim *claim;
} SigPart;

/** SigCell: all parts of one party in one area, one behind the other. */
typedef struct
{
  guint    party;
  SigRange parts;
} SigCell;

/**
 * SigPurse:
 * @currency: (nullable): a currency; %NULL for what is not added up in any
 * @signed_on: the year of the signature
 *
 * Amounts that are converted by one rate. They are added up first, and then converted together: multiplying is dear.
 */
typedef struct
{
  const char *currency;
  SigDate     signed_on;
} SigPurse;

/**
 * SigSlot:
 *
 * Where amounts are added up: those of one nature, kind, stretch of time and rate. @sum is the heading of the nature.
 */
typedef struct
{
  SigSum   sum;
  SigTerm *nature;
  SigTerm *kind;
  guint    stretch;
  guint    purse;
} SigSlot;

/**
 * SigEntry:
 * @makers: who promises, in the seats of #SigContributions.makers
 * @slots: a slot a year or span, in #SigContributions.entry_slots; none for what overlaps another entry
 * @reason: why it is added up in no currency
 * @value: its amount in units of the smallest decimal of the data set, a year
 * @years: how often it counts
 * @stretch: when it is for
 * @is_spread: whether each year of @stretch has a slot with its amount
 *
 * A sum as the data set states it; what is asked often is kept here.
 */
typedef struct
{
  SigMoney    *money;
  SigTerm     *nature;
  SigTerm     *kind;
  SigSum       sum;
  SigCertainty certainty;
  guint        place;
  SigRange     makers;
  SigRange     slots;
  SigLeftOut   reason;
  guint        purse;
  guint        years;
  SigStretch   stretch;
  gboolean     is_spread;
  mpz_t        value;
} SigEntry;

typedef struct _SigHoldings SigHoldings;

struct _SigContributions
{
  GObject parent_instance;

  SigStandings *standings;
  SigDataset *dataset;

  guint n_parties;
  guint focus;               /* the number of the focus */
  GHashTable *parties;       /* party -> its number + 1 */
  GHashTable *agreements;    /* agreement -> its place + 1 */
  guint n_agreements;
  guint n_seats_of_agreements;
  GArray *places;            /* SigPlace */
  GArray *seats;             /* SigSeat */
  GArray *makers;            /* guint: seats */

  GPtrArray *areas;          /* of SigTerm: the rows, area group by area group */
  GArray *parts;             /* SigPart, by row and party */
  GArray *cells;             /* SigCell, by row and party */
  GArray *rows;              /* SigRange of cells */
  guint n_commitments;

  GArray *entries;           /* SigEntry */
  GArray *entries_of;        /* SigRange of each party, in party_entries */
  GArray *party_entries;     /* guint: pairs of entry and seat */
  GArray *entry_slots;       /* guint */
  GArray *slots;             /* SigSlot */
  GArray *stretches;         /* SigStretch */
  GArray *purses;            /* SigPurse */
  guint decimals;            /* of the smallest unit that an amount needs */

  GMutex mutex;
  SigHoldings *latest;       /* with nobody out, on the day that was last asked for */
};

void sig_contributions_lay_parts (SigContributions *self);
void sig_contributions_lay_sums  (SigContributions *self);
void sig_contributions_free_sums (SigContributions *self);

/* Finds the seats of those who make a promise; only made for the building. */
typedef struct
{
  SigContributions *contributions;
  guint *seat_of;   /* of each party in the agreement at hand, + 1 */
  guint *stamps;    /* of each seat: the last promise that it was found for */
  guint stamp;
} SigMakers;

void     sig_makers_init  (SigMakers        *self,
                           SigContributions *contributions);
void     sig_makers_clear (SigMakers        *self);
void     sig_makers_enter (SigMakers        *self,
                           guint             place);
void     sig_makers_leave (SigMakers        *self,
                           guint             place);
SigRange sig_makers_add   (SigMakers        *self,
                           guint             place,
                           SigList          *by);

G_END_DECLS
