/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-painter.h"

#include <math.h>

#include "sig-label-placing.h"

/* How long a piece is, in CSS pixels; a multiple of every scale that a screen has. */
#define PIECE 1024

/* Pieces that are kept while a view is panned. */
#define MOST_PIECES 600

/* The least distance between two marks: closer ones gather, and none that are twice as far apart. */
#define LEAST_DISTANCE 12.0

/* From this length of a day on marks have labels where there is room. */
#define LABELLED_DAY 3.0

#define WIDEST_LABEL 240.0

#define FADE 26.0f

struct _SigTimelinePainter
{
  SigTimelineLook *look;
  SigTimelineSet  *set;
  double           day_width;
  int              level;
  guint8          *dimmed;       /* a lane each */
  GHashTable      *pieces;       /* lane and number of a piece -> Kept */

  /* Used again for each piece. */
  GArray          *items;
  GArray          *labels;
  GArray          *places;
};

/* A piece while it is drawn. Positions count from the first day of all at the present scale; in a piece from its own
 * beginning, or its end where time runs to the left. */
typedef struct
{
  SigTimelinePainter *painter;
  GtkSnapshot        *snapshot;
  guint               lane;
  gboolean            dimmed;
  double              start;
  double              middle;    /* the height of the marks' middle */
} Piece;

/* What stands in a piece: bars and spans below, marks and labels above, so that a mark at the end of a piece is not covered
 * by the bar of the next one. */
typedef enum
{
  LAYER_BARS,
  LAYER_MARKS,
  N_LAYERS,
} Layer;

typedef struct
{
  GskRenderNode *layers[N_LAYERS];
} Kept;

static void
free_kept (gpointer data)
{
  Kept *kept = data;

  for (guint i = 0; i < N_LAYERS; i++)
    g_clear_pointer (&kept->layers[i], gsk_render_node_unref);
  g_free (kept);
}

/**
 * sig_timeline_painter_new:
 * @look: colours and fonts; they must outlive the painter
 * @set: what to draw
 *
 * Returns: (transfer full): a painter
 */
SigTimelinePainter *
sig_timeline_painter_new (SigTimelineLook *look,
                          SigTimelineSet  *set)
{
  SigTimelinePainter *self = g_new0 (SigTimelinePainter, 1);

  self->look = look;
  self->set = g_object_ref (set);
  self->day_width = 1;
  self->dimmed = g_new0 (guint8, sig_timeline_set_get_n_lanes (set));
  self->pieces = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, free_kept);
  self->items = g_array_new (FALSE, FALSE, sizeof (SigEventItem));
  self->labels = g_array_new (FALSE, FALSE, sizeof (SigLabel));
  self->places = g_array_new (FALSE, FALSE, sizeof (SigLabelPlace));

  return self;
}

/**
 * sig_timeline_painter_free:
 * @self: (transfer full): a painter
 *
 * Frees it.
 */
void
sig_timeline_painter_free (SigTimelinePainter *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->set);
  g_free (self->dimmed);
  g_hash_table_unref (self->pieces);
  g_array_unref (self->items);
  g_array_unref (self->labels);
  g_array_unref (self->places);
  g_free (self);
}

/**
 * sig_timeline_painter_forget:
 * @self: a painter
 *
 * Forgets what it has drawn, because the look has changed.
 */
void
sig_timeline_painter_forget (SigTimelinePainter *self)
{
  g_hash_table_remove_all (self->pieces);
}

/**
 * sig_timeline_painter_set_dimmed:
 * @self: a painter
 * @lane: the number of a lane
 * @dimmed: whether it is drawn faintly, because it does not match the filter
 *
 * What is drawn already stays until sig_timeline_painter_forget().
 */
void
sig_timeline_painter_set_dimmed (SigTimelinePainter *self,
                                 guint               lane,
                                 gboolean            dimmed)
{
  self->dimmed[lane] = dimmed;
}

/**
 * sig_timeline_painter_is_dimmed:
 * @self: a painter
 * @lane: the number of a lane
 *
 * Returns: whether it is drawn faintly
 */
gboolean
sig_timeline_painter_is_dimmed (SigTimelinePainter *self,
                                guint               lane)
{
  return self->dimmed[lane];
}

/**
 * sig_timeline_painter_set_day_width:
 * @self: a painter
 * @day_width: how long a day is
 *
 * Sets the scale that is drawn at.
 */
void
sig_timeline_painter_set_day_width (SigTimelinePainter *self,
                                    double              day_width)
{
  double distance = sig_timeline_look_get_size (self->look, LEAST_DISTANCE);

  if (day_width == self->day_width)
    return;

  self->day_width = day_width;
  self->level = sig_event_pyramid_choose_level (day_width, distance);
  sig_timeline_painter_forget (self);
}

/**
 * sig_timeline_painter_get_level:
 * @self: a painter
 *
 * Returns: the level of the pyramid that is drawn
 */
int
sig_timeline_painter_get_level (SigTimelinePainter *self)
{
  return self->level;
}

static double
get_position (SigTimelinePainter *self,
              double              day)
{
  return (day - SIG_TIME_FIRST_DAY) * self->day_width;
}

/* Where something lies in the piece, mirrored if need be: marks on whole pixels, or they would be blurred. */
static float
place (Piece  *piece,
       double  position,
       double  width)
{
  double x = position - piece->start;

  return (float) (sig_timeline_look_is_mirrored (piece->painter->look) ? PIECE - x - width : x);
}

static void
append_span (Piece         *piece,
             double         first,
             double         end,
             double         height,
             const GdkRGBA *colour,
             float          alpha)
{
  double from = MAX (get_position (piece->painter, first), piece->start);
  double to = MIN (get_position (piece->painter, end), piece->start + PIECE);
  GdkRGBA faded = *colour;

  if (to <= from)
    return;

  faded.alpha *= piece->dimmed ? alpha * 0.3f : alpha;
  gtk_snapshot_append_color (piece->snapshot, &faded,
                             &GRAPHENE_RECT_INIT (place (piece, from, to - from), (float) (piece->middle - height / 2),
                                                  (float) (to - from), (float) height));
}

/* A bar that is open at its end fades away behind it. */
static void
append_fade (Piece         *piece,
             double         end,
             double         height,
             const GdkRGBA *colour)
{
  double from = get_position (piece->painter, end);
  gboolean mirrored = sig_timeline_look_is_mirrored (piece->painter->look);
  GskColorStop stops[] = { { 0, *colour }, { 1, *colour } };
  float x, y;

  if (from < piece->start || from >= piece->start + PIECE)
    return;

  stops[0].color.alpha *= piece->dimmed ? 0.3f : 1;
  stops[1].color.alpha = 0;
  x = place (piece, from, FADE);
  y = (float) (piece->middle - height / 2);
  gtk_snapshot_append_linear_gradient (piece->snapshot, &GRAPHENE_RECT_INIT (x, y, FADE, (float) height),
                                       &GRAPHENE_POINT_INIT (mirrored ? x + FADE : x, y),
                                       &GRAPHENE_POINT_INIT (mirrored ? x : x + FADE, y), stops, G_N_ELEMENTS (stops));
}

static void
draw_bars (Piece *piece)
{
  SigTimelinePainter *self = piece->painter;
  const SigLane *lane = sig_timeline_set_get_lane (self->set, piece->lane);
  SigDay as_of = sig_timeline_set_get_as_of (self->set);

  for (guint i = 0; i < lane->bars->len; i++)
    {
      const SigLaneBar *bar = &g_array_index (lane->bars, SigLaneBar, i);
      SigTimelineInk ink = bar->is_signed ? SIG_INK_SIGNED_BAR : SIG_INK_TALKS_BAR;
      double end = bar->to != SIG_NO_DAY ? bar->to + 0.5 : as_of + 1;
      double height = sig_timeline_look_get_size (self->look, bar->is_signed ? 4 : 10);

      append_span (piece, bar->from + 0.5, end, height, sig_timeline_look_get_colour (self->look, ink), 1);
      if (bar->to == SIG_NO_DAY)
        append_fade (piece, end, height, sig_timeline_look_get_colour (self->look, ink));
    }
}

static void
append_texture (Piece      *piece,
                GdkTexture *texture,
                double      position,
                double      size)
{
  double x = round (position - size / 2);

  gtk_snapshot_append_texture (piece->snapshot, texture,
                               &GRAPHENE_RECT_INIT (place (piece, x, size), (float) floor (piece->middle - size / 2),
                                                    (float) size, (float) size));
}

static void
draw_span (Piece              *piece,
           const SigEventItem *item)
{
  SigTimelinePainter *self = piece->painter;
  const SigTimelineEvent *event = sig_timeline_set_get_event (self->set, item->top);

  if (item->count == 1 && item->last > item->first)
    append_span (piece, item->first, item->last + 1, sig_timeline_look_get_size (self->look, 8),
                 sig_timeline_look_get_colour (self->look, event->ink), 0.32f);
}

static void
draw_item (Piece              *piece,
           const SigEventItem *item)
{
  SigTimelinePainter *self = piece->painter;
  const SigTimelineEvent *event = sig_timeline_set_get_event (self->set, item->top);
  double position = get_position (self, item->middle);

  /* A mark is drawn by the piece that its middle lies in. */
  if (position < piece->start || position >= piece->start + PIECE)
    return;

  if (item->count > 1)
    append_texture (piece, sig_timeline_look_get_cluster (self->look, item->count, event->ink, piece->dimmed),
                    position, sig_timeline_look_get_size (self->look, SIG_TIMELINE_MARK_SIZE + 2));
  else
    append_texture (piece, sig_timeline_look_get_mark (self->look, event->mark, event->ink, piece->dimmed),
                    position, sig_timeline_look_get_size (self->look, SIG_TIMELINE_MARK_SIZE));
}

static const char *
get_title (SigTimelineEvent const *event)
{
  return sig_text_get (sig_event_get_title (event->event));
}

static void
draw_label (Piece                  *piece,
            const SigTimelineEvent *event,
            const SigLabelPlace    *found)
{
  SigTimelinePainter *self = piece->painter;
  double width = found->span.end - found->span.start;
  PangoLayout *layout = sig_timeline_look_get_words (self->look, SIG_TIMELINE_FONT_SMALL, get_title (event), (int) width);
  GdkRGBA colour = *sig_timeline_look_get_text (self->look);
  GdkRGBA surface = *sig_timeline_look_get_colour (self->look, SIG_INK_SURFACE);
  PangoRectangle words;
  float x, y;

  pango_layout_get_pixel_extents (layout, NULL, &words);
  x = place (piece, found->side == SIG_LABEL_BEFORE ? found->span.end - words.width : found->span.start, words.width);
  y = (float) floor (piece->middle - words.height / 2.0);

  /* The bar that a label stands on fades under it, as a contour does under its height. */
  surface.alpha = 0.75f;
  gtk_snapshot_append_color (piece->snapshot, &surface,
                             &GRAPHENE_RECT_INIT (x - 2, y + 1, (float) words.width + 4, (float) words.height - 2));
  colour.alpha *= piece->dimmed ? 0.3f : 0.85f;
  gtk_snapshot_save (piece->snapshot);
  gtk_snapshot_translate (piece->snapshot, &GRAPHENE_POINT_INIT (x - (float) words.x, y));
  gtk_snapshot_append_layout (piece->snapshot, layout, &colour);
  gtk_snapshot_restore (piece->snapshot);
}

/* All marks near the piece are obstacles; those whose middle lies in it would like a label, which stays in the piece: so
 * labels never depend on where the view is. */
static void
collect_labels (Piece *piece)
{
  SigTimelinePainter *self = piece->painter;
  double half = sig_timeline_look_get_size (self->look, SIG_TIMELINE_MARK_SIZE) / 2 + 1;

  g_array_set_size (self->labels, 0);
  for (guint i = 0; i < self->items->len; i++)
    {
      const SigEventItem *item = &g_array_index (self->items, SigEventItem, i);
      const SigTimelineEvent *event = sig_timeline_set_get_event (self->set, item->top);
      double position = get_position (self, item->middle);
      gboolean is_inside = position >= piece->start && position < piece->start + PIECE;
      double letters = item->count == 1 && is_inside ? (double) g_utf8_strlen (get_title (event), -1) : 0;
      SigLabel label = {
        .mark = { position - half, position + half },
        .width = MIN (letters * sig_timeline_look_get_letter (self->look), WIDEST_LABEL),
        .importance = sig_event_pyramid_get_marks (sig_timeline_set_get_pyramid (self->set), NULL)[item->top].importance,
      };

      /* Words beside a span, not across it. */
      if (item->count == 1 && item->last > item->first)
        {
          label.mark.start = MIN (label.mark.start, get_position (self, item->first));
          label.mark.end = MAX (label.mark.end, get_position (self, item->last + 1));
        }
      g_array_append_val (self->labels, label);
    }
  g_array_set_size (self->places, self->labels->len);
}

static void
draw_labels (Piece *piece)
{
  SigTimelinePainter *self = piece->painter;
  SigSpan bounds = { piece->start, piece->start + PIECE };

  if (self->day_width < LABELLED_DAY || self->items->len == 0)
    return;

  collect_labels (piece);
  sig_label_placing_fill ((const SigLabel *) self->labels->data, self->labels->len, NULL, 0, bounds, 4,
                          (SigLabelPlace *) self->places->data);

  for (guint i = 0; i < self->places->len; i++)
    {
      const SigLabelPlace *found = &g_array_index (self->places, SigLabelPlace, i);
      const SigEventItem *item = &g_array_index (self->items, SigEventItem, i);

      if (found->side != SIG_LABEL_HIDDEN)
        draw_label (piece, sig_timeline_set_get_event (self->set, item->top), found);
    }
}

static Kept *
draw_piece (SigTimelinePainter *self,
            guint               lane,
            gint64              number)
{
  const SigLaneMetrics *metrics = sig_timeline_look_get_metrics (self->look);
  double margin = SIG_TIMELINE_MARK_SIZE / self->day_width;
  Piece piece = {
    .painter = self,
    .lane = lane,
    .dimmed = self->dimmed[lane],
    .start = (double) number * PIECE,
    .middle = (lane == 0 ? metrics->sub_row : metrics->lane) / 2,
  };
  double first = SIG_TIME_FIRST_DAY + piece.start / self->day_width;
  Kept *kept = g_new0 (Kept, 1);

  g_array_set_size (self->items, 0);
  sig_event_pyramid_query (sig_timeline_set_get_pyramid (self->set), lane, self->level,
                           first - margin, first + PIECE / self->day_width + margin, self->items);

  piece.snapshot = gtk_snapshot_new ();
  draw_bars (&piece);
  for (guint i = 0; i < self->items->len; i++)
    draw_span (&piece, &g_array_index (self->items, SigEventItem, i));
  kept->layers[LAYER_BARS] = gtk_snapshot_free_to_node (piece.snapshot);

  piece.snapshot = gtk_snapshot_new ();
  draw_labels (&piece);
  for (guint i = 0; i < self->items->len; i++)
    draw_item (&piece, &g_array_index (self->items, SigEventItem, i));
  kept->layers[LAYER_MARKS] = gtk_snapshot_free_to_node (piece.snapshot);

  return kept;
}

static Kept *
get_piece (SigTimelinePainter *self,
           guint               lane,
           gint64              number)
{
  gint64 key = ((gint64) lane << 32) + number;
  Kept *kept = g_hash_table_lookup (self->pieces, &key);

  if (kept != NULL)
    return kept;

  kept = draw_piece (self, lane, number);
  g_hash_table_insert (self->pieces, g_memdup2 (&key, sizeof key), kept);

  return kept;
}

static void
snapshot_layer (SigTimelinePainter *self,
                GtkSnapshot        *snapshot,
                guint               lane,
                Layer               layer,
                double              offset,
                double              width)
{
  gint64 last = (gint64) floor ((offset + width) / PIECE);

  for (gint64 number = (gint64) floor (offset / PIECE); number <= last; number++)
    {
      GskRenderNode *node = get_piece (self, lane, number)->layers[layer];
      double x = (double) number * PIECE - offset;

      if (node == NULL)
        continue;
      if (sig_timeline_look_is_mirrored (self->look))
        x = width - x - PIECE;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, 0));
      gtk_snapshot_append_node (snapshot, node);
      gtk_snapshot_restore (snapshot);
    }
}

/**
 * sig_timeline_painter_snapshot:
 * @self: a painter
 * @snapshot: where to draw; its origin is the top of the lane at the beginning of the time axis, on the left
 * @lane: the number of a lane
 * @scale: the scale, of the length of a day that was set
 * @width: how long the time axis is
 *
 * Draws a lane.
 */
void
sig_timeline_painter_snapshot (SigTimelinePainter *self,
                               GtkSnapshot        *snapshot,
                               guint               lane,
                               SigTimeScale        scale,
                               double              width)
{
  if (g_hash_table_size (self->pieces) > MOST_PIECES)
    sig_timeline_painter_forget (self);

  for (Layer layer = 0; layer < N_LAYERS; layer++)
    snapshot_layer (self, snapshot, lane, layer, round (get_position (self, scale.origin)), width);
}

/**
 * sig_timeline_painter_find:
 * @self: a painter
 * @lane: the number of a lane
 * @day: a day, with its fraction
 * @item: (out): what is drawn there
 *
 * Returns: whether a mark or cluster is drawn there, or within reach
 */
gboolean
sig_timeline_painter_find (SigTimelinePainter *self,
                           guint               lane,
                           double              day,
                           SigEventItem       *item)
{
  double reach = sig_timeline_look_get_size (self->look, SIG_TIMELINE_MARK_SIZE / 2 + 4) / self->day_width;
  double nearest = reach;
  gboolean found = FALSE;

  g_array_set_size (self->items, 0);
  sig_event_pyramid_query (sig_timeline_set_get_pyramid (self->set), lane, self->level,
                           day - reach, day + reach, self->items);
  for (guint i = 0; i < self->items->len; i++)
    {
      const SigEventItem *candidate = &g_array_index (self->items, SigEventItem, i);
      double distance = ABS (candidate->middle - day);

      if (distance > nearest)
        continue;
      nearest = distance;
      *item = *candidate;
      found = TRUE;
    }

  return found;
}
