/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-standings.h"

G_BEGIN_DECLS

void    sig_record_span_get           (SigStandings *standings,
                                       SigDay       *first,
                                       SigDay       *last);
SigDay  sig_record_span_find_event    (SigStandings *standings,
                                       SigDay        from,
                                       int           direction);
GArray *sig_record_span_list_signings (SigStandings *standings);

G_END_DECLS
