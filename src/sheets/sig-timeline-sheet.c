/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-sheet.h"

#include "sig-agreement.h"
#include "sig-sheet-words.h"
#include "sig-table-panels.h"
#include "sig-timeline-sheet-private.h"

#include <glib/gi18n-lib.h>

/* The timeline in pages: a stretch of time a page, with the lanes below one another; then all events as a list, with
 * their sources. The number at a mark is that of the list. */

/* So many marks in a lane, and on a page, are told apart on so many points of width, at text scale 1. */
#define MOST_IN_LANE 8
#define MOST_MARKS 170
#define MARKS_WIDTH 640

static gboolean
is_shown (SigLane const *lane,
          SigList       *agreements)
{
  if (lane->events->len == 0)
    return FALSE;
  if (agreements == NULL || lane->party == NULL)
    return TRUE;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    if (sig_list_contains (sig_agreement_get_parties (sig_list_get (agreements, i)), lane->party))
      return TRUE;

  return FALSE;
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  return sig_date_compare (sig_event_get_date (*(SigEvent *const *) a), sig_event_get_date (*(SigEvent *const *) b));
}

static void
choose_lanes (SigTimelineSheet *self,
              SigList          *agreements)
{
  for (guint i = 0; i < sig_lanes_get_n (self->lanes); i++)
    {
      const SigLane *lane = sig_lanes_get (self->lanes, i);

      if (!is_shown (lane, agreements))
        continue;
      g_array_append_val (self->rows, i);
      if (lane->party == NULL)
        self->frame = lane;
      for (guint e = 0; e < lane->events->len; e++)
        if (g_hash_table_add (self->numbers, lane->events->pdata[e]))
          g_ptr_array_add (self->events, lane->events->pdata[e]);
    }

  g_ptr_array_sort (self->events, compare_events);
  for (guint i = 0; i < self->events->len; i++)
    g_hash_table_insert (self->numbers, self->events->pdata[i], GUINT_TO_POINTER (i + 1));
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

/* A day for each mark: an event has one in each of its lanes. */
static GArray *
list_days (SigTimelineSheet *self)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint32));

  for (guint i = 0; i < self->rows->len; i++)
    {
      const SigLane *lane = sig_lanes_get (self->lanes, g_array_index (self->rows, guint, i));

      for (guint e = 0; e < lane->events->len; e++)
        {
          const gint32 day = sig_date_get_first_day (sig_event_get_date (lane->events->pdata[e]));

          g_array_append_val (days, day);
        }
    }
  g_array_sort (days, compare_days);

  return days;
}

static void
begin_sheet (SigTimelineSheet      *self,
             const SigSheetOptions *options)
{
  g_autofree char *about = sig_sheet_words_about (self->dataset);
  g_autofree char *day = sig_sheet_words_as_of (self->dataset, self->day);
  g_autofree char *count = g_strdup_printf (ngettext ("%u event", "%u events", self->events->len), self->events->len);
  /* Translators: below the title of a timeline: a date, then how many events it has. */
  g_autofree char *subtitle = g_strdup_printf (C_("timeline", "%s · %s, numbered as in the list at the end"), day, count);
  const char *title = _("Timeline");

  sig_sheet_maker_init (&self->maker, options, title, subtitle,
                        sig_text_get (sig_dataset_get_publisher (self->dataset)), about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, self->dataset);
}

static gboolean
has_bar (const SigLane      *lane,
         const SigTimePanel *panel)
{
  for (guint i = 0; i < lane->bars->len; i++)
    {
      const SigLaneBar *bar = &g_array_index (lane->bars, SigLaneBar, i);

      if (bar->from < panel->end && (bar->to == SIG_NO_DAY || bar->to >= panel->first))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_event (const SigLane      *lane,
           const SigTimePanel *panel)
{
  for (guint i = 0; i < lane->events->len; i++)
    {
      SigEvent *event = lane->events->pdata[i];
      const SigDate end = sig_event_get_end (event);
      const SigDay last = sig_date_get_last_day (sig_date_is_set (end) ? end : sig_event_get_date (event));

      if (sig_date_get_first_day (sig_event_get_date (event)) < panel->end && last >= panel->first)
        return TRUE;
    }

  return FALSE;
}

/* The lanes beside the common frame in which something happens. */
static GArray *
list_rows (SigTimelineSheet   *self,
           const SigTimePanel *panel)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->rows->len; i++)
    {
      const guint index = g_array_index (self->rows, guint, i);
      const SigLane *lane = sig_lanes_get (self->lanes, index);

      if (lane->party != NULL && (has_event (lane, panel) || has_bar (lane, panel)))
        g_array_append_val (rows, index);
    }

  return rows;
}

/* Whether so many lanes find room below what stands on the page already. */
static gboolean
has_room (SigTimelineSheet        *self,
          const SigTimelineLayout *layout,
          guint                    n_lanes)
{
  return self->maker.y + layout->heading + layout->axis + layout->frame + n_lanes * layout->row <=
         self->maker.bottom - layout->legend;
}

/* The lanes of a panel are dealt out to as many pages as they need; the common frame stands on each. */
static void
set_panel (SigTimelineSheet   *self,
           SigTimelineLayout  *layout,
           const SigTimePanel *panel,
           gboolean            is_first)
{
  g_autoptr(GArray) rows = list_rows (self, panel);
  g_autoptr(GArray) parts = sig_table_panels_deal (MAX (1, rows->len), layout->most_rows);

  sig_timeline_sheet_spread (self, layout, g_array_index (parts, SigTablePanel, 0).n_columns);
  for (guint i = 0; i < parts->len; i++)
    {
      const SigTablePanel *part = &g_array_index (parts, SigTablePanel, i);
      const guint n = MIN (part->n_columns, rows->len - part->first_column);
      const gboolean is_new = is_first ? i == 0 : !has_room (self, layout, n);

      if (is_new && !is_first)
        sig_sheet_maker_turn_page (&self->maker);
      if (is_new)
        sig_timeline_sheet_set_legend (self, self->maker.bottom - layout->legend, FALSE);
      is_first = FALSE;
      sig_timeline_sheet_set_page (self, layout, panel, (const guint *) (gpointer) rows->data + part->first_column, n);
    }
}

/* How many marks should stand on a stretch of time: fewer where there are few lanes, which leave room for more stretches on
 * a page. */
static guint
get_most_marks (SigTimelineSheet        *self,
                const SigTimelineLayout *layout)
{
  const double width = (self->maker.width - layout->names) / (MARKS_WIDTH * self->maker.options->text_scale);
  const guint most = MIN (MOST_MARKS, MOST_IN_LANE * (self->rows->len + 3));

  return (guint) MAX (10, most * width);
}

static void
set_pages (SigTimelineSheet *self)
{
  g_autoptr(GArray) days = list_days (self);
  g_autoptr(GArray) panels = NULL;
  SigTimelineLayout layout;

  sig_timeline_sheet_measure (self, &layout);
  panels = sig_time_panels_deal ((const gint32 *) (gpointer) days->data, days->len, get_most_marks (self, &layout));
  for (guint i = 0; i < panels->len; i++)
    set_panel (self, &layout, &g_array_index (panels, SigTimePanel, i), i == 0);
}

/*
 * sig_timeline_sheet_write:
 * @self: a timeline
 * @style: a style
 * @text: plain text
 * @width: how wide it may be; below 0 for one line
 *
 * Returns: (transfer none): a paragraph that the sheet keeps
 */
SigParagraph *
sig_timeline_sheet_write (SigTimelineSheet *self,
                          SigTextStyle      style,
                          const char       *text,
                          double            width)
{
  SigParagraph *paragraph = sig_scribe_paragraph (&self->maker.scribe, style, text, width);

  sig_sheet_maker_keep (&self->maker, paragraph);

  return paragraph;
}

static void
clear (SigTimelineSheet *self)
{
  g_array_unref (self->rows);
  g_ptr_array_unref (self->events);
  g_hash_table_unref (self->numbers);
  sig_end_notes_free (self->notes);
  g_object_unref (self->lanes);
}

/**
 * sig_timeline_sheet_new:
 * @standings: who stands where
 * @agreements: (nullable) (element-type SigAgreement): whose parties have a lane; %NULL for all parties with events
 * @options: how the sheet is made
 *
 * Returns: (transfer full): a sheet with the lanes, a stretch of time a page, and the list of the events
 */
SigSheet *
sig_timeline_sheet_new (SigStandings          *standings,
                        SigList               *agreements,
                        const SigSheetOptions *options)
{
  SigTimelineSheet self = { .standings = standings };

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self.dataset = sig_standings_get_dataset (standings);
  self.day = options->day != SIG_NO_DAY ? options->day
                                        : sig_date_get_last_day (sig_dataset_get_as_of (self.dataset));
  self.lanes = sig_lanes_new (standings, SIG_LANE_ORDER_DATE);
  self.rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self.events = g_ptr_array_new ();
  self.numbers = g_hash_table_new (NULL, NULL);
  choose_lanes (&self, agreements);

  begin_sheet (&self, options);
  set_pages (&self);
  if (self.events->len > 0)
    sig_timeline_sheet_set_events (&self);
  sig_end_notes_set (self.notes);
  sig_sheet_maker_end (&self.maker, "Document");
  clear (&self);

  return sig_sheet_maker_finish (&self.maker);
}
