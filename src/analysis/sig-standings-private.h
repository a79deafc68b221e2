/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-effects.h"
#include "sig-standings.h"

G_BEGIN_DECLS

/**
 * SigStanding:
 * @party: a party
 * @agreement: an agreement that it is a party of or that an event names it with
 * @index: its number among all standings
 * @party_index: the number of @party
 * @is_party: whether @party is one of the parties of @agreement
 * @signature: when it signed; not set when it never did
 * @steps: its events that name the agreement, and its signing
 * @n_steps: how many
 *
 * One party in one agreement.
 */
typedef struct
{
  SigParty      *party;
  SigAgreement  *agreement;
  guint          index;
  guint          party_index;
  gboolean       is_party;
  SigDate        signature;
  const SigStep *steps;
  guint          n_steps;
} SigStanding;

/**
 * SigStandingDays:
 *
 * The days on which the status of a standing changes.
 */
typedef struct _SigStandingDays SigStandingDays;

/**
 * SigStatuses:
 *
 * The statuses of a vocabulary by rank, those of one rank in the order of the vocabulary; the effects of events name
 * them by their place here, from 1.
 */
typedef struct
{
  GPtrArray *by_rank;  /* of SigTerm */
  guint     *places;   /* by the index of the term */
} SigStatuses;

typedef struct
{
  guint        n_standings;
  SigStanding **standings;  /* in order of signing */
  SigEffects  *general;     /* its events that name no agreement */
  SigDate      signature;   /* its first */
  guint        number;      /* in the order of signing, from 1; 0 when it never signed */
} SigPartyStandings;

/**
 * SigDayCounts:
 * @is_counted: whether there is any answer yet
 * @day: of which day
 * @n_signed: how many parties are in phase signed, the focus not among them
 * @n_agreements: how many agreements last
 * @by_status: how many parties have each status, by its index, the focus not among them
 *
 * How many stand where on the day that was asked for last.
 */
typedef struct
{
  gboolean  is_counted;
  SigDay    day;
  guint     n_signed;
  guint     n_agreements;
  guint    *by_status;
} SigDayCounts;

struct _SigStandings
{
  GObject parent_instance;

  SigDataset *dataset;
  SigParty *focus;
  SigStatuses statuses;

  GHashTable *indices;            /* party -> its number + 1 */
  SigPartyStandings *parties;
  guint n_parties;

  GPtrArray *standings;           /* of SigStanding, owned */
  GHashTable *by_pair;            /* set of SigStanding */
  SigStanding **by_party;         /* all of the first party, of the second ... */
  GHashTable *by_agreement;       /* agreement -> its GPtrArray of SigStanding */
  SigStep *steps;                 /* all of the first standing, of the second ... */
  SigStandingDays **days;         /* of each standing; made when first asked for */
  SigList *signatories;

  GRecMutex mutex;                /* of the two below */
  GData *cache;                   /* what is made of the set when it is first asked for */
  SigDayCounts counts;
};

typedef gpointer (*SigStandingsMake) (SigStandings *self,
                                      gpointer      user_data);

SigStatuses        sig_statuses_new                 (SigDataset         *dataset);
void               sig_statuses_clear               (SigStatuses        *self);
SigTerm           *sig_statuses_get                 (const SigStatuses  *self,
                                                     guint               place);
guint              sig_statuses_get_highest_signed  (const SigStatuses  *self);
void               sig_statuses_count_phase         (const SigStatuses  *self,
                                                     guint               place,
                                                     guint              *n,
                                                     guint              *n_below);

void               sig_standings_build              (SigStandings       *self);

gpointer           sig_standings_get_cached         (SigStandings       *self,
                                                     GQuark              key,
                                                     SigStandingsMake    make,
                                                     gpointer            user_data,
                                                     GDestroyNotify      destroy);
int                sig_standings_get_index          (SigStandings       *self,
                                                     SigParty           *party);
SigTerm           *sig_standings_get_status_at      (SigStandings       *self,
                                                     guint               party_index,
                                                     SigDay              day);
SigStanding       *sig_standings_find               (SigStandings       *self,
                                                     SigParty           *party,
                                                     SigAgreement       *agreement);
SigStanding       *sig_standings_find_current       (SigStandings       *self,
                                                     guint               party_index,
                                                     SigDay              day);
SigStanding       *sig_standings_find_signed        (SigStandings       *self,
                                                     guint               party_index,
                                                     SigDay              day);
guint              sig_standing_get_place           (SigStandings       *self,
                                                     const SigStanding  *standing,
                                                     SigDay              day);
SigDay             sig_standing_find_next_day       (SigStandings       *self,
                                                     const SigStanding  *standing,
                                                     SigDay              day);
gboolean           sig_standing_is_signed           (SigStandings       *self,
                                                     const SigStanding  *standing,
                                                     SigDay              day);

G_END_DECLS
