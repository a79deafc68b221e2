/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-scene.h"

#include <math.h>

/**
 * sig_timeline_scene_place:
 * @self: a scene
 * @position: where something begins along the time axis
 * @width: how wide it is
 *
 * Returns: its left edge in the widget
 */
double
sig_timeline_scene_place (const SigTimelineScene *self,
                          double                  position,
                          double                  width)
{
  double x = self->names_width + position;

  return sig_timeline_look_is_mirrored (self->look) ? self->width - x - width : x;
}

/**
 * sig_timeline_scene_get_position:
 * @self: a scene
 * @x: a place in the widget
 *
 * Returns: where that is along the time axis
 */
double
sig_timeline_scene_get_position (const SigTimelineScene *self,
                                 double                  x)
{
  return (sig_timeline_look_is_mirrored (self->look) ? self->width - x : x) - self->names_width;
}

/**
 * sig_timeline_scene_get_length:
 * @self: a scene
 *
 * Returns: how long the time axis in view is
 */
double
sig_timeline_scene_get_length (const SigTimelineScene *self)
{
  return MAX (self->width - self->names_width, 1);
}

/**
 * sig_timeline_scene_clip_time:
 * @self: a scene
 * @snapshot: where to draw
 * @top: from which height on
 *
 * Keeps what is drawn until gtk_snapshot_pop() beside the names.
 */
void
sig_timeline_scene_clip_time (const SigTimelineScene *self,
                              GtkSnapshot            *snapshot,
                              double                  top)
{
  double length = sig_timeline_scene_get_length (self);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT ((float) sig_timeline_scene_place (self, 0, length), (float) top,
                                                         (float) length, (float) MAX (self->height - top, 0)));
}

/**
 * sig_timeline_scene_words:
 * @self: a scene
 * @snapshot: where to draw
 * @font: how they are set
 * @text: words
 * @room: what they may take, -1 for all that they need
 * @position: where they begin along the time axis; below 0 in the column of names
 * @middle: the height of their middle
 * @colour: their colour
 *
 * Draws words on one line.
 */
void
sig_timeline_scene_words (const SigTimelineScene *self,
                          GtkSnapshot            *snapshot,
                          SigTimelineFont         font,
                          const char             *text,
                          int                     room,
                          double                  position,
                          double                  middle,
                          const GdkRGBA          *colour)
{
  PangoLayout *layout = sig_timeline_look_get_words (self->look, font, text, room);
  PangoRectangle words;
  double x;

  pango_layout_get_pixel_extents (layout, NULL, &words);
  x = sig_timeline_scene_place (self, position, words.width);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (x - words.x),
                                                         (float) round (middle - words.height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/* The row of the common frame that has the events, and those below it, with the names of periods. */
static const SigLaneRow *
get_frame (const SigTimelineScene *self)
{
  guint n;
  const SigLaneRow *rows = sig_lane_plan_get_rows (self->plan, &n);

  return n > 0 && rows[0].kind == SIG_LANE_FRAME ? &rows[0] : NULL;
}

static SigSpan
get_period_span (const SigTimelineScene *self,
                 SigPeriod              *period)
{
  SigDate to = sig_period_get_to (period);
  SigDay end = sig_date_is_set (to) ? sig_date_get_last_day (to) + 1 : SIG_TIME_END_DAY;
  SigSpan span;

  span.start = sig_time_scale_get_position (self->scale, sig_date_get_first_day (sig_period_get_from (period)));
  span.end = MAX (sig_time_scale_get_position (self->scale, end), span.start + 2);

  return span;
}

/**
 * sig_timeline_scene_draw_bands:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Draws the periods behind the lanes. A long one is fainter than a short one, so that it does not colour all.
 */
void
sig_timeline_scene_draw_bands (const SigTimelineScene *self,
                               GtkSnapshot            *snapshot)
{
  SigList *periods = sig_dataset_get_periods (sig_timeline_set_get_dataset (self->set));
  double length = sig_timeline_scene_get_length (self);

  for (guint i = 0; i < sig_list_get_n (periods); i++)
    {
      SigSpan span = get_period_span (self, sig_list_get (periods, i));
      GdkRGBA colour = *sig_timeline_look_get_colour (self->look, SIG_INK_BAND);
      double from = MAX (span.start, 0);
      double to = MIN (span.end, length);

      /* A band without an edge in view would only dye it. */
      if (to <= from || (from <= 0 && to >= length))
        continue;
      colour.alpha *= span.end - span.start > length / 3 ? 0.2f : 0.7f;
      gtk_snapshot_append_color (snapshot, &colour,
                                 &GRAPHENE_RECT_INIT ((float) sig_timeline_scene_place (self, from, to - from),
                                                      (float) self->axis_height, (float) (to - from),
                                                      (float) (self->height - self->axis_height)));
    }
}

static double
measure_room (const SigTimelineScene *self,
              SigList                *periods,
              guint                   period,
              SigSpan                 span)
{
  double room = sig_timeline_scene_get_length (self);

  /* Until the next period of the same row begins. */
  for (guint i = 0; i < sig_list_get_n (periods); i++)
    {
      SigSpan other = get_period_span (self, sig_list_get (periods, i));

      if (i != period && other.start > span.start &&
          sig_timeline_set_get_period_row (self->set, i) == sig_timeline_set_get_period_row (self->set, period))
        room = MIN (room, other.start);
    }

  return room - MAX (span.start, 0) - 16;
}

/**
 * sig_timeline_scene_draw_band_names:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Draws the names of the periods in the common frame: in their band, or behind it where it is short, as far as the next
 * one of the same row lets them. The name of a period that began before the view stays at its edge.
 */
void
sig_timeline_scene_draw_band_names (const SigTimelineScene *self,
                                    GtkSnapshot            *snapshot)
{
  SigList *periods = sig_dataset_get_periods (sig_timeline_set_get_dataset (self->set));
  const SigLaneRow *frame = get_frame (self);
  double sub_row = sig_timeline_look_get_metrics (self->look)->sub_row;
  double length = sig_timeline_scene_get_length (self);

  for (guint i = 0; frame != NULL && i < sig_list_get_n (periods); i++)
    {
      SigPeriod *period = sig_list_get (periods, i);
      SigSpan span = get_period_span (self, period);
      double room = measure_room (self, periods, i, span);
      double row = 1 + sig_timeline_set_get_period_row (self->set, i);
      double middle = self->axis_height - self->offset + frame->y + (row + 0.5) * sub_row;
      double from = MAX (span.start, -4);
      double to = MIN (span.end - (span.end - span.start > 8 ? 2 : 0), length + 4);

      if (to <= from || room < 24)
        continue;
      gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_BAND),
                                 &GRAPHENE_RECT_INIT ((float) sig_timeline_scene_place (self, from, to - from),
                                                      (float) (middle - sub_row / 2 + 2), (float) (to - from),
                                                      (float) sub_row - 4));
      sig_timeline_scene_words (self, snapshot, SIG_TIMELINE_FONT_SMALL, sig_text_get (sig_period_get_title (period)),
                                (int) room, MAX (from, 0) + (span.end - span.start < 40 ? to - MAX (from, 0) + 5 : 7), middle,
                                sig_timeline_look_get_colour (self->look, SIG_INK_FRAME));
    }
}
