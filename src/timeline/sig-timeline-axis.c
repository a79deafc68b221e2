/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-scene.h"

#include <math.h>

#include "sig-date.h"
#include "sig-timeline-axis-words.h"

/* How near to the line of the shared date a pointer takes hold of it. */
#define REACH 6.0

#define LABEL_GAP 6.0

/**
 * sig_timeline_scene_draw_grid:
 * @self: a scene
 * @snapshot: where to draw
 * @ticks: (element-type SigTimeTick): the ticks in view
 *
 * Draws the lines at the ticks, behind the lanes: those of the upper row more strongly.
 */
void
sig_timeline_scene_draw_grid (const SigTimelineScene *self,
                              GtkSnapshot            *snapshot,
                              GArray                 *ticks)
{
  for (guint i = 0; i < ticks->len; i++)
    {
      const SigTimeTick *tick = &g_array_index (ticks, SigTimeTick, i);
      double position = round (sig_time_scale_get_position (self->scale, tick->day));
      double top = self->axis_height * (tick->row == SIG_TIME_ROW_MAJOR ? 0.2 : 0.56);
      GdkRGBA colour = *sig_timeline_look_get_colour (self->look, SIG_INK_GRID);

      if (position < 0)
        continue;
      if (tick->row == SIG_TIME_ROW_MAJOR)
        colour.alpha = MIN (1, colour.alpha * 1.6f);
      gtk_snapshot_append_color (snapshot, &colour,
                                 &GRAPHENE_RECT_INIT ((float) sig_timeline_scene_place (self, position, 1), (float) top,
                                                      1, (float) (self->height - top)));
    }
}

static SigTimelineFont
get_font (const SigTimeTick *tick)
{
  return tick->row == SIG_TIME_ROW_MAJOR ? SIG_TIMELINE_FONT_YEAR : SIG_TIMELINE_FONT_SMALL;
}

/**
 * sig_timeline_scene_place_label:
 * @self: a scene
 * @tick: a tick in view
 * @span: (out): where its label stands along the time axis
 *
 * A label stands after its tick. In the upper row that of a cell which began before the view stays at the edge as long as it
 * has room. None reaches beyond its cell.
 *
 * Returns: whether it is seen
 */
gboolean
sig_timeline_scene_place_label (const SigTimelineScene *self,
                                const SigTimeTick      *tick,
                                SigSpan                *span)
{
  double begin = sig_time_scale_get_position (self->scale, tick->day);
  double end = sig_time_scale_get_position (self->scale, tick->end);
  g_autofree char *words = sig_timeline_axis_dup_label (tick);
  int width;

  pango_layout_get_pixel_size (sig_timeline_look_get_words (self->look, get_font (tick), words, -1), &width, NULL);
  if (end - begin < width + LABEL_GAP || (tick->row == SIG_TIME_ROW_MINOR && begin < -LABEL_GAP))
    return FALSE;

  span->start = MIN (MAX (begin, 0) + LABEL_GAP, end - width);
  span->end = span->start + width;

  return span->end > 0 && span->start < sig_timeline_scene_get_length (self);
}

static void
draw_label (const SigTimelineScene *self,
            GtkSnapshot            *snapshot,
            const SigTimeTick      *tick)
{
  gboolean is_major = tick->row == SIG_TIME_ROW_MAJOR;
  g_autofree char *words = sig_timeline_axis_dup_label (tick);
  SigSpan span;

  if (!sig_timeline_scene_place_label (self, tick, &span))
    return;

  sig_timeline_scene_words (self, snapshot, get_font (tick), words, -1, span.start,
                            self->axis_height * (is_major ? 0.33 : 0.76),
                            is_major ? sig_timeline_look_get_text (self->look)
                                     : sig_timeline_look_get_colour (self->look, SIG_INK_DIM));
}

/**
 * sig_timeline_scene_draw_axis:
 * @self: a scene
 * @snapshot: where to draw
 * @ticks: (element-type SigTimeTick): the ticks in view
 *
 * Draws the axis over the lanes that have scrolled under it.
 */
void
sig_timeline_scene_draw_axis (const SigTimelineScene *self,
                              GtkSnapshot            *snapshot,
                              GArray                 *ticks)
{
  const GdkRGBA *grid = sig_timeline_look_get_colour (self->look, SIG_INK_GRID);

  gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_SURFACE),
                             &GRAPHENE_RECT_INIT (0, 0, (float) self->width, (float) self->axis_height));
  gtk_snapshot_append_color (snapshot, grid, &GRAPHENE_RECT_INIT (0, (float) self->axis_height - 1, (float) self->width, 1));

  sig_timeline_scene_clip_time (self, snapshot, 0);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) self->width, (float) self->axis_height));
  sig_timeline_scene_draw_grid (self, snapshot, ticks);
  gtk_snapshot_pop (snapshot);
  for (guint i = 0; i < ticks->len; i++)
    draw_label (self, snapshot, &g_array_index (ticks, SigTimeTick, i));
  gtk_snapshot_pop (snapshot);
}

static double
get_date_position (const SigTimelineScene *self)
{
  return round (sig_time_scale_get_position (self->scale, self->date + 0.5));
}

/* The label of the date, which stays in view as long as its line does. */
static graphene_rect_t
get_date_label (const SigTimelineScene *self,
                const char             *words)
{
  int width, height;
  double position = get_date_position (self);

  pango_layout_get_pixel_size (sig_timeline_look_get_words (self->look, SIG_TIMELINE_FONT_SMALL, words, -1), &width, &height);
  position = CLAMP (position - width / 2.0 - 9, 0, MAX (sig_timeline_scene_get_length (self) - width - 18, 0));

  return GRAPHENE_RECT_INIT ((float) sig_timeline_scene_place (self, position, width + 18), 2,
                             (float) width + 18, (float) height + 4);
}

static gboolean
is_date_in_view (const SigTimelineScene *self)
{
  double position = get_date_position (self);

  return self->date != SIG_NO_DAY && position >= -1 && position <= sig_timeline_scene_get_length (self) + 1;
}

/**
 * sig_timeline_scene_draw_date:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Draws the line of the shared date with its label.
 */
void
sig_timeline_scene_draw_date (const SigTimelineScene *self,
                              GtkSnapshot            *snapshot)
{
  const GdkRGBA *colour = sig_timeline_look_get_colour (self->look, SIG_INK_DATE);
  g_autofree char *words = NULL;
  graphene_rect_t label;
  GskRoundedRect outline;

  if (!is_date_in_view (self))
    return;

  words = sig_day_format (self->date, SIG_DATE_SHORT);
  label = get_date_label (self, words);
  gtk_snapshot_append_color (snapshot, colour,
                             &GRAPHENE_RECT_INIT ((float) sig_timeline_scene_place (self, get_date_position (self) - 1, 2),
                                                  label.origin.y + label.size.height / 2, 2, (float) self->height));
  gsk_rounded_rect_init_from_rect (&outline, &label, label.size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, &label);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (label.origin.x + 9, label.origin.y + 2));
  gtk_snapshot_append_layout (snapshot, sig_timeline_look_get_words (self->look, SIG_TIMELINE_FONT_SMALL, words, -1),
                              sig_timeline_look_get_colour (self->look, SIG_INK_DATE_TEXT));
  gtk_snapshot_restore (snapshot);
}

/**
 * sig_timeline_scene_is_at_date:
 * @self: a scene
 * @x: a place in the widget
 * @y: its height
 *
 * Returns: whether the line of the shared date can be taken hold of there: by its label, or by the line along the axis
 */
gboolean
sig_timeline_scene_is_at_date (const SigTimelineScene *self,
                               double                  x,
                               double                  y)
{
  g_autofree char *words = sig_day_format (self->date, SIG_DATE_SHORT);
  graphene_rect_t label;

  if (!is_date_in_view (self))
    return FALSE;

  label = get_date_label (self, words);
  if (graphene_rect_contains_point (&label, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
    return TRUE;

  return ABS (sig_timeline_scene_get_position (self, x) - get_date_position (self)) <= REACH;
}
