/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-standings.h"

G_BEGIN_DECLS

const char *sig_phrase_not_known    (void);
const char *sig_phrase_not_recorded (void);
const char *sig_phrase_none         (void);

char       *sig_phrase_join         (const char *const *words,
                                     gsize              n);
const char *sig_phrase_name         (SigParty          *party);
char       *sig_phrase_parties      (SigList           *parties,
                                     SigParty          *left_out);
char       *sig_phrase_signers      (SigList           *signatures);
char       *sig_phrase_signed       (SigSigning        *signing);
gboolean    sig_phrase_is_number    (double             number);
char       *sig_phrase_years        (double             years);
char       *sig_phrase_months       (double             months);
char       *sig_phrase_truth        (SigTruth           truth);
char       *sig_phrase_span         (SigDate            from,
                                     SigDate            to);
char       *sig_phrase_subject      (SigStandings      *standings,
                                     SigParty          *party,
                                     SigAgreement      *agreement,
                                     SigDay             day);

G_END_DECLS
