/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-check-standing.h"

/* A status with the number of the general event that gave it. */
typedef struct
{
  guint at;
  SigTerm *status;
} Given;

/* The one of higher rank; either may be NULL. */
SigTerm *
sig_status_get_higher (SigTerm *a,
                       SigTerm *b)
{
  if (a == NULL || b == NULL)
    return a != NULL ? a : b;

  return b->rank > a->rank ? b : a;
}

void
sig_general_events_init (SigGeneralEvents *self)
{
  *self = (SigGeneralEvents) { .descending = g_array_new (FALSE, FALSE, sizeof (Given)) };
}

void
sig_general_events_clear (SigGeneralEvents *self)
{
  g_array_unref (self->descending);
}

/* Takes in the next event that names no agreement. */
void
sig_general_events_add (SigGeneralEvents *self,
                        SigTerm          *status,
                        gboolean          resets)
{
  Given given = { ++self->now, status };
  GArray *descending = self->descending;

  if (status == NULL)
    return;

  if (resets)
    {
      self->reset_at = self->now;
      self->since = NULL;
      g_array_set_size (descending, 0);
    }
  self->since = sig_status_get_higher (self->since, status);

  while (descending->len > 0 && g_array_index (descending, Given, descending->len - 1).status->rank <= status->rank)
    g_array_set_size (descending, descending->len - 1);
  g_array_append_val (descending, given);
}

/* The highest status of the events after number @seen, none of which resets. */
static SigTerm *
find_highest_since (const SigGeneralEvents *self,
                    guint                   seen)
{
  guint low = 0, high = self->descending->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->descending, Given, middle).at > seen)
        high = middle;
      else
        low = middle + 1;
    }

  return low < self->descending->len ? g_array_index (self->descending, Given, low).status : NULL;
}

/* Takes in the general events that came since the last time. */
void
sig_standing_catch_up (SigStanding            *self,
                       const SigGeneralEvents *general)
{
  if (general->reset_at > self->seen)
    self->status = general->since;
  else
    self->status = sig_status_get_higher (self->status, find_highest_since (general, self->seen));
  self->seen = general->now;
}
