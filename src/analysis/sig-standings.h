/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigSignedSpan:
 * @from: the first day; of a vague signature its first possible day
 * @to: the day from which on it is over, or %SIG_NO_DAY while it goes on
 *
 * A stretch of time in which a party stands signed in an agreement.
 */
typedef struct
{
  SigDay from;
  SigDay to;
} SigSignedSpan;

/**
 * SigStandings:
 *
 * Where each party stands in each agreement on any day, worked out once from the events of a data set by the rules
 * of the format ("Standing and status", "Signing and joining"), then looked up. Immutable; may be read from any thread.
 */
#define SIG_TYPE_STANDINGS (sig_standings_get_type ())
G_DECLARE_FINAL_TYPE (SigStandings, sig_standings, SIG, STANDINGS, GObject)

SigStandings *sig_standings_new               (SigDataset   *dataset);

SigDataset   *sig_standings_get_dataset       (SigStandings *self);
SigTerm      *sig_standings_get_status        (SigStandings *self,
                                               SigParty     *party,
                                               SigDay        day);
SigTerm      *sig_standings_get_standing      (SigStandings *self,
                                               SigParty     *party,
                                               SigAgreement *agreement,
                                               SigDay        day);
gboolean      sig_standings_is_signed         (SigStandings *self,
                                               SigParty     *party,
                                               SigDay        day);
gboolean      sig_standings_is_plainly_signed (SigStandings *self,
                                               SigTerm      *status);
SigDate       sig_standings_get_signature     (SigStandings *self,
                                               SigParty     *party,
                                               SigAgreement *agreement);
GArray       *sig_standings_list_spans        (SigStandings *self,
                                               SigParty     *party,
                                               SigAgreement *agreement);
SigAgreement *sig_standings_get_agreement     (SigStandings *self,
                                               SigParty     *party,
                                               SigDay        day);
gboolean      sig_standings_lasts             (SigStandings *self,
                                               SigAgreement *agreement,
                                               SigDay        day);
guint         sig_standings_count_signed      (SigStandings *self,
                                               SigDay        day);
guint         sig_standings_count_agreements  (SigStandings *self,
                                               SigDay        day);
guint         sig_standings_count_status      (SigStandings *self,
                                               SigTerm      *status,
                                               SigDay        day);
GPtrArray    *sig_standings_list_parties_in   (SigStandings *self,
                                               SigAgreement *agreement);
void          sig_standings_read_signed       (SigStandings *self,
                                               SigDay        day,
                                               guint8       *seats,
                                               guint8       *parties);
SigList      *sig_standings_get_signing_order (SigStandings *self);
SigList      *sig_standings_get_signatories   (SigStandings *self);

G_END_DECLS
