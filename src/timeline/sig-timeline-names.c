/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-scene.h"
#include "sig-timeline-words.h"

#include <glib/gi18n.h>

#define INDENT 12.0
#define WIDEST_NAME 190.0

/* Names that are measured: among as many of the longest is the widest. */
#define MEASURED_NAMES 12

static const char *
get_name (const SigTimelineScene *self,
          guint                   lane)
{
  SigParty *party = sig_timeline_set_get_lane (self->set, lane)->party;

  if (party == NULL)
    /* Translators: the lane of events that concern all, where there is little room */
    return self->compact ? C_("lane", "All") : C_("lane", "Common frame");

  return self->compact ? sig_party_get_code (party) : sig_text_get (sig_party_get_short_name (party));
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  return (int) g_utf8_strlen (*(const char *const *) b, -1) - (int) g_utf8_strlen (*(const char *const *) a, -1);
}

/**
 * sig_timeline_scene_measure_names:
 * @self: a scene
 *
 * Returns: how wide the column of names is
 */
double
sig_timeline_scene_measure_names (const SigTimelineScene *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  guint n = sig_timeline_set_get_n_shown (self->set);
  double widest = 0;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (names, (gpointer) get_name (self, sig_timeline_set_get_nth (self->set, i)));
  g_ptr_array_sort (names, compare_lengths);

  for (guint i = 0; i < MIN (names->len, MEASURED_NAMES); i++)
    {
      int width;

      pango_layout_get_pixel_size (sig_timeline_look_get_words (self->look, SIG_TIMELINE_FONT_BOLD,
                                                                g_ptr_array_index (names, i), -1), &width, NULL);
      widest = MAX (widest, width);
    }

  return MIN (widest, sig_timeline_look_get_size (self->look, WIDEST_NAME)) + 2 * INDENT;
}

static void
draw_line (const SigTimelineScene *self,
           GtkSnapshot            *snapshot,
           double                  y)
{
  gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_GRID),
                             &GRAPHENE_RECT_INIT (0, (float) y - 1, (float) self->width, 1));
}

/**
 * sig_timeline_scene_draw_rows:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Draws the lines between the rows in view, and the lane that stands out.
 */
void
sig_timeline_scene_draw_rows (const SigTimelineScene *self,
                              GtkSnapshot            *snapshot)
{
  const SigLaneRow *rows = sig_lane_plan_get_rows (self->plan, NULL);
  guint first;
  guint n = sig_lane_plan_get_visible (self->plan, self->offset, self->height - self->axis_height, &first);

  for (guint i = first; i < first + n; i++)
    {
      double y = self->axis_height + rows[i].y - self->offset;

      if (rows[i].kind == SIG_LANE_NORMAL && (int) rows[i].index == self->selected_lane)
        gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_LANE),
                                   &GRAPHENE_RECT_INIT (0, (float) y, (float) self->width, (float) rows[i].height));
      draw_line (self, snapshot, y + rows[i].height);
    }
}

static const char *
get_heading (const SigTimelineScene *self,
             guint                   index)
{
  SigGroup *group = sig_timeline_set_get_group (self->set, index);

  return group != NULL ? sig_text_get (sig_group_get_title (group)) : C_("lanes of parties", "In no group");
}

static void
draw_fold (const SigTimelineScene *self,
           GtkSnapshot            *snapshot,
           const SigLaneRow       *row,
           double                  middle)
{
  const GdkRGBA *dim = sig_timeline_look_get_colour (self->look, SIG_INK_DIM);
  gboolean mirrored = sig_timeline_look_is_mirrored (self->look);
  double x = self->names_width - INDENT;
  g_autofree char *words = sig_timeline_words_dup_fold (row->index);

  sig_timeline_scene_words (self, snapshot, SIG_TIMELINE_FONT_SMALL,
                            self->unfolded > 0.5 ? "▾" : mirrored ? "◂" : "▸", -1, -x, middle, dim);
  sig_timeline_scene_words (self, snapshot, SIG_TIMELINE_FONT_NAME, words, (int) (self->width - 3 * INDENT),
                            -x + 18, middle, dim);
  if (self->fold_focused)
    gtk_snapshot_append_border (snapshot,
                                &GSK_ROUNDED_RECT_INIT (2, (float) (middle - row->height / 2 + 2), (float) self->width - 4,
                                                        (float) row->height - 4),
                                (const float[]) { 2, 2, 2, 2 },
                                (const GdkRGBA[]) { *sig_timeline_look_get_colour (self->look, SIG_INK_DATE),
                                                    *sig_timeline_look_get_colour (self->look, SIG_INK_DATE),
                                                    *sig_timeline_look_get_colour (self->look, SIG_INK_DATE),
                                                    *sig_timeline_look_get_colour (self->look, SIG_INK_DATE) });
}

static void
draw_name (const SigTimelineScene *self,
           GtkSnapshot            *snapshot,
           const SigLaneRow       *row,
           double                  middle)
{
  gboolean stands_out = row->kind == SIG_LANE_FRAME || (int) row->index == self->selected_lane;
  GdkRGBA colour = *sig_timeline_look_get_text (self->look);

  if (sig_timeline_painter_is_dimmed (self->painter, row->index))
    colour.alpha *= 0.35f;
  sig_timeline_scene_words (self, snapshot, stands_out ? SIG_TIMELINE_FONT_BOLD : SIG_TIMELINE_FONT_NAME,
                            get_name (self, row->index), (int) (self->names_width - 2 * INDENT),
                            INDENT - self->names_width, middle, &colour);
}

static void
draw_row (const SigTimelineScene *self,
          GtkSnapshot            *snapshot,
          const SigLaneRow       *row)
{
  const SigLaneMetrics *metrics = sig_timeline_look_get_metrics (self->look);
  double y = self->axis_height + row->y - self->offset;

  switch (row->kind)
    {
    case SIG_LANE_HEADING:
      sig_timeline_scene_words (self, snapshot, SIG_TIMELINE_FONT_YEAR, get_heading (self, row->index),
                                (int) (self->width - 2 * INDENT), INDENT - self->names_width, y + row->height / 2,
                                sig_timeline_look_get_colour (self->look, SIG_INK_DIM));
      break;
    case SIG_LANE_FOLD:
      draw_fold (self, snapshot, row, y + row->height / 2);
      break;
    case SIG_LANE_FRAME:
      draw_name (self, snapshot, row, y + metrics->sub_row / 2);
      break;
    case SIG_LANE_NORMAL:
    default:
      gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) y, (float) self->width, (float) row->height));
      draw_name (self, snapshot, row, y + metrics->lane / 2);
      gtk_snapshot_pop (snapshot);
      break;
    }
}

/**
 * sig_timeline_scene_draw_names:
 * @self: a scene
 * @snapshot: where to draw
 *
 * Draws the column of names over what has been panned under it, and the rows that are nothing but words.
 */
void
sig_timeline_scene_draw_names (const SigTimelineScene *self,
                               GtkSnapshot            *snapshot)
{
  const SigLaneRow *rows = sig_lane_plan_get_rows (self->plan, NULL);
  guint first;
  guint n = sig_lane_plan_get_visible (self->plan, self->offset, self->height - self->axis_height, &first);
  double x = sig_timeline_scene_place (self, -self->names_width, self->names_width);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) self->axis_height, (float) self->width,
                                                         (float) MAX (self->height - self->axis_height, 0)));
  gtk_snapshot_append_color (snapshot, sig_timeline_look_get_colour (self->look, SIG_INK_SURFACE),
                             &GRAPHENE_RECT_INIT ((float) x, (float) self->axis_height, (float) self->names_width,
                                                  (float) self->height));
  /* The lines again, where the column covers them. */
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT ((float) x, 0, (float) self->names_width, (float) self->height));
  sig_timeline_scene_draw_rows (self, snapshot);
  gtk_snapshot_pop (snapshot);

  for (guint i = first; i < first + n; i++)
    draw_row (self, snapshot, &rows[i]);
  gtk_snapshot_pop (snapshot);
}
