/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-sheet-private.h"

#include "sig-glyph-shape.h"
#include "sig-label-placing.h"
#include "sig-phrase.h"

#include <glib/gi18n-lib.h>

/* In points, at text scale 1. */
#define NAMES 84
#define ROW 12.5
#define HIGHEST_ROW 17
#define FRAME_ROWS 4
#define AXIS 24
#define HEADING_GAP 4
#define PERIOD_ROW 10
#define PANEL_GAP 12

static double
get_scale (SigTimelineSheet *self)
{
  return self->maker.options->text_scale;
}

/*
 * sig_timeline_sheet_measure:
 * @self: a timeline whose title is set
 * @layout: (out): where the parts of each page stand
 *
 * Works out how many lanes a page has room for, on the first page, which has the least.
 */
void
sig_timeline_sheet_measure (SigTimelineSheet  *self,
                            SigTimelineLayout *layout)
{
  const double scale = get_scale (self);
  SigParagraph *heading = sig_timeline_sheet_write (self, SIG_TEXT_SECTION, "2024", -1);
  double room;

  *layout = (SigTimelineLayout) {
    .names = MIN (NAMES * scale, self->maker.width / 3),
    .row = ROW * scale,
    .least_row = ROW * scale,
    .heading = heading->height + HEADING_GAP * scale,
    .frame = self->frame != NULL ? FRAME_ROWS * ROW * scale : 0,
    .axis = (AXIS + PERIOD_ROW) * scale,
    .legend = sig_timeline_sheet_set_legend (self, 0, TRUE),
  };
  room = self->maker.bottom - self->maker.y - layout->heading - layout->axis - layout->frame -
         layout->legend - 8 * scale;
  layout->most_rows = (guint) MAX (1, room / layout->row);
  layout->room = room;
}

/*
 * sig_timeline_sheet_spread:
 * @self: a timeline
 * @layout: where the parts of each page stand
 * @n_rows: how many lanes beside the common frame the fullest page has
 *
 * Gives lanes the room that there is, within reason; the least that fits is that which was measured.
 */
void
sig_timeline_sheet_spread (SigTimelineSheet  *self,
                           SigTimelineLayout *layout,
                           guint              n_rows)
{
  layout->row = CLAMP (layout->room / MAX (1, n_rows), layout->least_row, HIGHEST_ROW * get_scale (self));
}

/* "1994 to 2021", "2024", "July 2024 to September 2024": years where they are whole. */
static char *
name_panel (const SigTimePanel *panel)
{
  const SigDate first = sig_day_to_date (panel->first);
  const SigDate last = sig_day_to_date (panel->end - 1);

  if (first.month == 1 && last.month == 12)
    return sig_phrase_span ((SigDate) { first.year, 0, 0 }, (SigDate) { last.year, 0, 0 });

  return sig_phrase_span ((SigDate) { first.year, first.month, 0 }, (SigDate) { last.year, last.month, 0 });
}

static void
set_heading (SigTimelineSheet   *self,
             const SigTimePanel *panel)
{
  g_autofree char *name = name_panel (panel);
  SigParagraph *heading = sig_timeline_sheet_write (self, SIG_TEXT_SECTION, name, self->maker.width);

  sig_sheet_maker_outline (&self->maker, name, 0);
  sig_sheet_maker_begin (&self->maker, "H2", NULL);
  sig_sheet_maker_place (&self->maker, heading, self->maker.left, self->maker.y, 0, 1);
  sig_sheet_maker_end (&self->maker, "H2");
  self->maker.y += heading->height + HEADING_GAP * get_scale (self);
}

/* A line on the day that counts, where it lies on the page. */
static void
mark_day (SigTimelineSheet   *self,
          SigTimelineChart   *chart,
          SigTimeScale        scale,
          const SigTimePanel *panel,
          double              left,
          double              top,
          double              bottom)
{
  if (self->day < panel->first || self->day >= panel->end)
    return;

  sig_timeline_chart_add_box (chart, SIG_TIMELINE_DATE,
                              left + sig_time_scale_get_position (scale, self->day + 0.5) - 0.35, top, 0.7, bottom - top);
}

/* One page is one chart, drawn below all text of it. */
static SigTimelineChart *
begin_chart (SigTimelineSheet *self)
{
  SigTimelineChart *chart = sig_timeline_chart_new (get_scale (self));

  sig_sheet_maker_own (&self->maker, chart, (GDestroyNotify) sig_timeline_chart_free);
  sig_sheet_maker_begin (&self->maker, "Artifact", NULL);
  sig_sheet_maker_draw (&self->maker, sig_timeline_chart_draw, chart);
  sig_sheet_maker_end (&self->maker, "Artifact");

  return chart;
}

static void
set_lanes (SigTimelineSheet        *self,
           SigTimelineChart        *chart,
           const SigTimelineLayout *layout,
           SigTimeScale             scale,
           const SigTimePanel      *panel,
           const guint             *lanes,
           guint                    n_lanes)
{
  SigTileRect place = { layout->names, self->maker.y, 0, layout->frame };

  if (self->frame != NULL)
    {
      sig_timeline_sheet_set_lane (self, chart, self->frame, scale, panel, place);
      place.y += layout->frame;
    }
  place.height = layout->row;
  for (guint i = 0; i < n_lanes; i++)
    {
      sig_timeline_sheet_set_lane (self, chart, sig_lanes_get (self->lanes, lanes[i]), scale, panel, place);
      place.y += layout->row;
    }
}

/*
 * sig_timeline_sheet_set_page:
 * @self: a timeline
 * @layout: where the parts of a page stand
 * @panel: the time that the page shows
 * @lanes: (array length=n_lanes): numbers of its lanes beside the common frame
 * @n_lanes: how many
 *
 * Sets a stretch of time from where the page is filled to.
 */
void
sig_timeline_sheet_set_page (SigTimelineSheet        *self,
                             const SigTimelineLayout *layout,
                             const SigTimePanel      *panel,
                             const guint             *lanes,
                             guint                    n_lanes)
{
  const double left = self->maker.left + layout->names;
  const double width = self->maker.width - layout->names;
  const SigTimeScale scale = { panel->first, width / (panel->end - panel->first) };
  const double height = (self->frame != NULL ? layout->frame : 0) + n_lanes * layout->row;
  SigTimelineChart *chart;
  double top;

  set_heading (self, panel);
  chart = begin_chart (self);
  top = self->maker.y + layout->axis;
  sig_timeline_sheet_set_axis (self, chart, layout, scale, panel, top + height);
  mark_day (self, chart, scale, panel, left, top, top + height);
  self->maker.y = top;
  set_lanes (self, chart, layout, scale, panel, lanes, n_lanes);
  self->maker.y = top + height + PANEL_GAP * get_scale (self);
}
