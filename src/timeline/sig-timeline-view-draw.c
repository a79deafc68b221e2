/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-view-private.h"

static void
draw_lanes (SigTimelineView        *self,
            GtkSnapshot            *snapshot,
            const SigTimelineScene *scene)
{
  const SigLaneRow *rows = sig_lane_plan_get_rows (self->plan, NULL);
  double length = sig_timeline_scene_get_length (scene);
  guint first;
  guint n = sig_lane_plan_get_visible (self->plan, scene->offset, scene->height - scene->axis_height, &first);

  for (guint i = first; i < first + n; i++)
    {
      double y = scene->axis_height + rows[i].y - scene->offset;
      gboolean is_partial = rows[i].kind == SIG_LANE_NORMAL &&
                            rows[i].height < sig_timeline_look_get_metrics (self->look)->lane;

      if (rows[i].kind != SIG_LANE_NORMAL && rows[i].kind != SIG_LANE_FRAME)
        continue;
      if (is_partial)
        gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) y, (float) scene->width, (float) rows[i].height));
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) sig_timeline_scene_place (scene, 0, length), (float) y));
      sig_timeline_painter_snapshot (self->painter, snapshot, rows[i].index, scene->scale, length);
      gtk_snapshot_restore (snapshot);
      if (is_partial)
        gtk_snapshot_pop (snapshot);
    }
}

static void
draw_ring (SigTimelineView *self,
           GtkSnapshot     *snapshot,
           guint            position,
           const GdkRGBA   *colour,
           float            gap)
{
  SigEventItem item;
  GdkRectangle rect;
  GskRoundedRect outline;

  sig_event_pyramid_find (sig_timeline_set_get_pyramid (self->set), position, sig_timeline_painter_get_level (self->painter),
                          &item);
  if (!sig_timeline_view_get_rect (self, &item, &rect))
    return;

  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT ((float) rect.x - gap, (float) rect.y - gap,
                                                        (float) rect.width + 2 * gap, (float) rect.height + 2 * gap),
                                   (float) rect.height);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]) { 2, 2, 2, 2 },
                              (const GdkRGBA[]) { *colour, *colour, *colour, *colour });
}

/* The selected event has a ring in each of its lanes. */
static void
draw_rings_of (SigTimelineView *self,
               GtkSnapshot     *snapshot,
               SigEvent        *event)
{
  SigList *parties = sig_event_get_parties (event);
  const GdkRGBA *colour = sig_timeline_look_get_colour (self->look, SIG_INK_DATE);
  int position;

  for (guint i = 0; i <= sig_list_get_n (parties); i++)
    {
      int lane = i > 0 ? sig_timeline_set_find_lane (self->set, sig_list_get (parties, i - 1)) : 0;

      if (lane < 0)
        continue;
      position = sig_timeline_set_find_event (self->set, event, lane);
      if (position >= 0)
        draw_ring (self, snapshot, (guint) position, colour, 1);
    }
}

static void
draw_rings (SigTimelineView *self,
            GtkSnapshot     *snapshot)
{
  gpointer selected = sig_explorer_get_selected (self->explorer);

  if (SIG_IS_EVENT (selected))
    draw_rings_of (self, snapshot, selected);
  if (self->other != NULL)
    draw_rings_of (self, snapshot, self->other);
  if (self->cursor >= 0 && !self->on_fold && gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    draw_ring (self, snapshot, (guint) self->cursor, sig_timeline_look_get_text (self->look), 4);
}

/**
 * sig_timeline_view_draw:
 * @self: a view that is ready
 * @snapshot: where to draw
 *
 * Draws it. Private to the view.
 */
void
sig_timeline_view_draw (SigTimelineView *self,
                        GtkSnapshot     *snapshot)
{
  SigTimelineScene scene;

  if (!sig_timeline_view_get_scene (self, &scene))
    return;

  sig_timeline_painter_set_day_width (self->painter, scene.scale.day_width);
  sig_time_ticks_fill (self->ticks, sig_timeline_look_get_room (self->look), scene.scale,
                       sig_timeline_scene_get_length (&scene));

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) scene.width, (float) scene.height));
  gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_SURFACE),
                             &GRAPHENE_RECT_INIT (0, 0, (float) scene.width, (float) scene.height));
  sig_timeline_scene_draw_rows (&scene, snapshot);
  sig_timeline_scene_clip_time (&scene, snapshot, scene.axis_height);
  sig_timeline_scene_draw_bands (&scene, snapshot);
  sig_timeline_scene_draw_grid (&scene, snapshot, self->ticks);
  draw_lanes (self, snapshot, &scene);
  sig_timeline_scene_draw_band_names (&scene, snapshot);
  draw_rings (self, snapshot);
  gtk_snapshot_pop (snapshot);
  sig_timeline_scene_draw_names (&scene, snapshot);
  sig_timeline_scene_draw_axis (&scene, snapshot, self->ticks);
  sig_timeline_scene_clip_time (&scene, snapshot, 0);
  sig_timeline_scene_draw_date (&scene, snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_pop (snapshot);
}
