/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-panels.h"

#include "sig-time-level.h"

/* How many of the days, from the position @from on, lie before @end. */
static guint
count_before (const gint32 *days,
              guint         n_days,
              guint         from,
              gint32        end)
{
  guint n = 0;

  while (from + n < n_days && days[from + n] < end)
    n++;

  return n;
}

/* The panels so far. Of the last one is known how many pieces it has and how much the fullest of them. */
typedef struct
{
  GArray *panels;
  guint most;
  guint n_pieces;
  guint fullest;
  gboolean is_whole;          /* whether its pieces are years */
} Deal;

/* A crowded year beside many empty ones would be squeezed into a corner: were all years as full as it, no more than so many
 * pages may come of it. */
#define SQUEEZE 4

static gboolean
may_join (const Deal         *self,
          const SigTimePanel *panel,
          gboolean            is_whole)
{
  const SigTimePanel *last;

  if (self->panels->len == 0 || self->is_whole != is_whole)
    return FALSE;
  last = &g_array_index (self->panels, SigTimePanel, self->panels->len - 1);

  return last->n + panel->n <= self->most &&
         (guint64) MAX (self->fullest, panel->n) * (self->n_pieces + 1) <= (guint64) SQUEEZE * self->most;
}

/* Adds a panel, or lets the last one grow when both go together. */
static void
add (Deal         *self,
     SigTimePanel  panel,
     gboolean      is_whole)
{
  SigTimePanel *last;

  if (!may_join (self, &panel, is_whole))
    {
      g_array_append_val (self->panels, panel);
      self->n_pieces = 1;
      self->fullest = panel.n;
      self->is_whole = is_whole;
      return;
    }

  last = &g_array_index (self->panels, SigTimePanel, self->panels->len - 1);
  last->end = panel.end;
  last->n += panel.n;
  self->n_pieces++;
  self->fullest = MAX (self->fullest, panel.n);
}

/* A year of very many is dealt by quarters. */
static void
add_year (Deal         *self,
          const gint32 *days,
          SigTimePanel  year)
{
  gint32 start = year.first;
  guint position = 0;

  if (year.n <= 2 * self->most)
    {
      add (self, year, TRUE);
      return;
    }

  while (start < year.end)
    {
      const gint32 end = MIN (sig_time_level_get_end (SIG_TIME_QUARTERS, start, G_DATE_MONDAY), year.end);
      const SigTimePanel quarter = { start, end, count_before (days, year.n, position, end) };

      add (self, quarter, FALSE);
      position += quarter.n;
      start = end;
    }
}

/**
 * sig_time_panels_deal:
 * @days: (array length=n_days): days on which something stands, in order; one may occur several times
 * @n_days: how many
 * @most: how many should stand on one page at most, 1 or more
 *
 * Deals the time from the first to the last of @days into panels of whole years: as many years together as have no more
 * than @most days, and never less than one, unless that has more than twice as many: then it is dealt by quarters. A year
 * that is much fuller than those beside it stands apart. The panels follow one another without a gap.
 *
 * Returns: (transfer full) (element-type SigTimePanel): the panels; none without days
 */
GArray *
sig_time_panels_deal (const gint32 *days,
                      guint         n_days,
                      guint         most)
{
  Deal deal = { g_array_new (FALSE, FALSE, sizeof (SigTimePanel)), most, 0, 0, FALSE };
  guint position = 0;
  gint32 start;

  g_return_val_if_fail (most > 0, deal.panels);

  if (n_days == 0)
    return deal.panels;

  start = sig_time_level_get_start (SIG_TIME_YEARS, days[0], G_DATE_MONDAY);
  while (position < n_days)
    {
      const gint32 end = sig_time_level_get_end (SIG_TIME_YEARS, start, G_DATE_MONDAY);
      const SigTimePanel year = { start, end, count_before (days, n_days, position, end) };

      add_year (&deal, days + position, year);
      position += year.n;
      start = end;
    }

  return deal.panels;
}
