/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-standings-private.h"

/* The status of one standing on any day. It only changes on the few days on which something begins to count, so it is
 * worked out for each of them when it is first asked for, and looked up from then on: the date can be dragged over ten
 * thousand agreements. A standing with very many such days is worked out anew each time. */
#define MOST_DAYS 64

typedef struct
{
  SigDay from;
  guint  place;
} Change;

struct _SigStandingDays
{
  guint  n;
  Change changes[];   /* in order; before the first the place is 0 */
};

/* What the steps of a standing do together by a day, each between those of the party that name no agreement. From the
 * last one back, because what lies before a reset does not matter. */
static guint
fold (SigStandings      *self,
      const SigStanding *standing,
      SigDay             day)
{
  SigEffects *general = self->parties[standing->party_index].general;
  SigEffect effect = { 0, FALSE };
  guint end = G_MAXUINT;

  for (guint i = standing->n_steps; i-- > 0 && !effect.resets;)
    {
      const SigStep *step = &standing->steps[i];

      if (step->last_day > day)
        continue;
      effect = sig_effect_then (sig_effects_fold (general, day, step->position, end), effect);
      effect = sig_effect_then (step->effect, effect);
      end = step->position;
    }

  return sig_effect_then (sig_effects_fold (general, day, 0, end), effect).status;
}

/*
 * sig_standing_find_next_day:
 * @self: standings
 * @standing: one of them
 * @day: a day
 *
 * Returns: the first day after @day on which something of it, or of its party, begins to count; %SIG_NO_DAY when nothing
 *   does
 */
SigDay
sig_standing_find_next_day (SigStandings      *self,
                            const SigStanding *standing,
                            SigDay             day)
{
  SigEffects *general = self->parties[standing->party_index].general;
  SigDay next = general != NULL ? sig_effects_find_next_day (general, day) : SIG_NO_DAY;

  for (guint i = 0; i < standing->n_steps; i++)
    {
      SigDay last_day = standing->steps[i].last_day;

      if (last_day > day && (next == SIG_NO_DAY || last_day < next))
        next = last_day;
    }

  return next;
}

static SigStandingDays *
make_days (SigStandings      *self,
           const SigStanding *standing)
{
  Change changes[MOST_DAYS];
  SigStandingDays *days;
  SigDay day = G_MININT32;
  guint n = 0, n_days = 0;

  while (n_days < MOST_DAYS && (day = sig_standing_find_next_day (self, standing, day)) != SIG_NO_DAY)
    {
      guint place = fold (self, standing, day);

      n_days++;
      if (place != (n > 0 ? changes[n - 1].place : 0))
        changes[n++] = (Change) { day, place };
    }

  /* There may be more: such a one is not kept. */
  if (n_days == MOST_DAYS)
    n = G_MAXUINT;

  days = g_malloc (sizeof *days + (n != G_MAXUINT ? n : 0) * sizeof *changes);
  days->n = n;
  for (guint i = 0; n != G_MAXUINT && i < n; i++)
    days->changes[i] = changes[i];

  return days;
}

/* Whichever thread asks first: what another made meanwhile is the same. */
static SigStandingDays *
get_days (SigStandings      *self,
          const SigStanding *standing)
{
  SigStandingDays *days = g_atomic_pointer_get (&self->days[standing->index]);

  if (days != NULL)
    return days;

  days = make_days (self, standing);
  if (g_atomic_pointer_compare_and_exchange (&self->days[standing->index], NULL, days))
    return days;

  g_free (days);

  return g_atomic_pointer_get (&self->days[standing->index]);
}

/*
 * sig_standing_get_place:
 * @self: standings
 * @standing: one of them
 * @day: a day
 *
 * Returns: the place of its status on @day; 0 when nothing gave it one
 */
guint
sig_standing_get_place (SigStandings      *self,
                        const SigStanding *standing,
                        SigDay             day)
{
  const SigStandingDays *days = get_days (self, standing);
  guint n = days->n;

  if (n == G_MAXUINT)
    return fold (self, standing, day);

  while (n > 0 && days->changes[n - 1].from > day)
    n--;

  return n > 0 ? days->changes[n - 1].place : 0;
}
