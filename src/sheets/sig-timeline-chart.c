/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-glyph-shape.h"
#include "sig-timeline-sheet-private.h"

/* What of a page of the timeline is no text. Bars differ in thickness as well as in colour, and marks in shape, so that
 * nothing is lost on a printer without colour. */

typedef struct
{
  SigTimelineBox kind;
  SigTileRect rect;
} Box;

typedef struct
{
  SigMark mark;
  double x, y;
} Mark;

struct _SigTimelineChart
{
  double scale;
  GArray *boxes;
  GArray *marks;
};

static const guint32 colours[] = {
  [SIG_TIMELINE_BAND] = 0xeceaf2,
  [SIG_TIMELINE_GRID] = 0xdedee2,
  [SIG_TIMELINE_GRID_MAJOR] = 0x9a9aa2,
  [SIG_TIMELINE_LANE] = 0xe6e6ea,
  [SIG_TIMELINE_TALKS] = 0xf1d999,
  [SIG_TIMELINE_SIGNED] = 0x8fb3df,
  [SIG_TIMELINE_SPAN] = 0x9c9ca4,
  [SIG_TIMELINE_DATE] = 0xb3261e,
};

static const guint32 mark_colours[] = {
  [SIG_MARK_DOT] = 0xa36c00,
  [SIG_MARK_RING] = 0x55555c,
  [SIG_MARK_SQUARE] = 0x4b2a6b,
  [SIG_MARK_DIAMOND] = 0xb5460f,
  [SIG_MARK_TRIANGLE] = 0xa36c00,
  [SIG_MARK_FLAG] = 0x6b3a8f,
  [SIG_MARK_CROSS] = 0x9b1c1c,
  [SIG_MARK_STAR] = 0x4b2a6b,
  [SIG_MARK_TICK] = 0x1c5fb0,
  [SIG_MARK_BAR] = 0x55555c,
};

/*
 * sig_timeline_chart_new:
 * @scale: how much larger than usual things are
 *
 * Returns: (transfer full): a page with nothing on it
 */
SigTimelineChart *
sig_timeline_chart_new (double scale)
{
  SigTimelineChart *self = g_new0 (SigTimelineChart, 1);

  self->scale = scale;
  self->boxes = g_array_new (FALSE, FALSE, sizeof (Box));
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));

  return self;
}

/*
 * sig_timeline_chart_free:
 * @self: (transfer full): a page
 *
 * Frees it.
 */
void
sig_timeline_chart_free (SigTimelineChart *self)
{
  g_array_unref (self->boxes);
  g_array_unref (self->marks);
  g_free (self);
}

/*
 * sig_timeline_chart_add_box:
 * @self: a page
 * @kind: what it is; those of a lower kind lie below those of a higher one
 * @x: the left edge
 * @y: the top
 * @width: how wide
 * @height: how high
 *
 * Adds something that has edges.
 */
void
sig_timeline_chart_add_box (SigTimelineChart *self,
                            SigTimelineBox    kind,
                            double            x,
                            double            y,
                            double            width,
                            double            height)
{
  const Box box = { kind, { x, y, width, height } };

  g_array_append_val (self->boxes, box);
}

/*
 * sig_timeline_chart_add_mark:
 * @self: a page
 * @mark: its shape
 * @x: its middle
 * @y: its middle
 *
 * Adds an event.
 */
void
sig_timeline_chart_add_mark (SigTimelineChart *self,
                             SigMark           mark,
                             double            x,
                             double            y)
{
  const Mark added = { mark, x, y };

  g_array_append_val (self->marks, added);
}

/*
 * sig_timeline_chart_get_size:
 * @self: a page
 * @mark: a shape
 *
 * Returns: how wide and high it is drawn
 */
double
sig_timeline_chart_get_size (SigTimelineChart *self,
                             SigMark           mark)
{
  return (mark == SIG_MARK_TICK ? 8.5 : 7) * self->scale;
}

static void
set_colour (cairo_t *cr,
            guint32  colour)
{
  cairo_set_source_rgb (cr, (colour >> 16) / 255.0, (colour >> 8 & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

static void
draw_boxes (SigTimelineChart *self,
            cairo_t          *cr,
            SigTimelineBox    kind)
{
  set_colour (cr, colours[kind]);
  for (guint i = 0; i < self->boxes->len; i++)
    {
      const Box *box = &g_array_index (self->boxes, Box, i);

      if (box->kind == kind)
        cairo_rectangle (cr, box->rect.x, box->rect.y, box->rect.width, box->rect.height);
    }
  cairo_fill (cr);
}

/*
 * sig_timeline_chart_draw:
 * @cr: where to draw
 * @data: a page
 *
 * Draws it.
 */
void
sig_timeline_chart_draw (cairo_t  *cr,
                         gpointer  data)
{
  SigTimelineChart *self = data;

  for (guint kind = 0; kind < G_N_ELEMENTS (colours); kind++)
    draw_boxes (self, cr, kind);
  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);
      const double size = sig_timeline_chart_get_size (self, mark->mark);

      set_colour (cr, mark_colours[mark->mark]);
      sig_mark_shape_draw (cr, mark->x - size / 2, mark->y - size / 2, size, mark->mark);
    }
}
