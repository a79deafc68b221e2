/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-records-private.h"

G_BEGIN_DECLS

/* The standing of a party in an agreement follows from its events that name the agreement or none. Walking all the
 * latter for each agreement would cost their product, so each standing notes up to where it has taken them in. What
 * came since is either all that followed the last reset, which is kept as one status, or the highest of some last ones:
 * of these only such are kept that no later one outranks, so they descend and are found by bisection. */

/* What has happened to a party without naming an agreement. */
typedef struct
{
  guint now;           /* how many events */
  guint reset_at;      /* the last that resets; 0 for none */
  SigTerm *since;      /* the status since then */
  GArray *descending;  /* statuses since then, with the numbers of their events */
} SigGeneralEvents;

/* The standing of a party in one agreement. */
typedef struct
{
  SigDate signature;
  gboolean has_event;  /* of its signature */
  SigTerm *status;
  guint seen;          /* how many of the general events are in @status */
} SigStanding;

SigTerm *sig_status_get_higher    (SigTerm                *a,
                                   SigTerm                *b);

void     sig_general_events_init  (SigGeneralEvents       *self);
void     sig_general_events_clear (SigGeneralEvents       *self);
void     sig_general_events_add   (SigGeneralEvents       *self,
                                   SigTerm                *status,
                                   gboolean                resets);

void     sig_standing_catch_up    (SigStanding            *self,
                                   const SigGeneralEvents *general);

G_END_DECLS
