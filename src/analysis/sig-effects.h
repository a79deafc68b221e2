/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-types.h"

G_BEGIN_DECLS

/**
 * SigEffect:
 * @status: a status by its place in rank, from 1; 0 for none
 * @resets: whether what came before does not matter
 *
 * What an event, or a row of events, does to a standing: it raises it to a status, or sets it outright.
 */
typedef struct
{
  guint    status;
  gboolean resets;
} SigEffect;

/**
 * SigStep:
 * @effect: what it does
 * @last_day: the last possible day of its date, from which on it counts
 * @position: how many steps of the party that name no agreement come before it
 *
 * An event in the life of a standing. Steps stand in order of the first possible day of their dates.
 */
typedef struct
{
  SigEffect effect;
  SigDay    last_day;
  guint     position;
} SigStep;

/**
 * SigEffects:
 *
 * A row of steps, asked on any day for what those of a range that count by then do together. A date that is known to
 * the year is early in the row and counts late, so the steps that count are not simply the first ones.
 */
typedef struct _SigEffects SigEffects;

SigEffects *sig_effects_new  (const SigStep *steps,
                              guint          n);
void        sig_effects_free (SigEffects    *self);
SigEffect   sig_effects_fold (SigEffects    *self,
                              SigDay         day,
                              guint          from,
                              guint          to);
SigDay      sig_effects_find_next_day (SigEffects *self,
                                       SigDay      day);

static inline SigEffect
sig_effect_then (SigEffect first,
                 SigEffect second)
{
  if (second.resets)
    return second;

  return (SigEffect) { MAX (first.status, second.status), first.resets };
}

G_END_DECLS
