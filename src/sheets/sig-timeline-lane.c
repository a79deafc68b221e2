/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-sheet-private.h"

#include "sig-label-placing.h"
#include "sig-lane-stack.h"
#include "sig-phrase.h"

#include <glib/gi18n-lib.h>

/* In points, at text scale 1. */
#define GAP 2.5
#define TALKS 6
#define SIGNED 2
#define SPAN 3
#define LONGEST_LABEL 190

/* An event in a lane of a page. */
typedef struct
{
  SigEvent *event;
  SigMark mark;
  double x;                   /* its middle */
  SigSpan span;               /* of its date, or of the mark where that is wider */
  guint sub_row;
  SigParagraph *label;
  SigParagraph *number;
} Item;

/* A lane on its way. */
typedef struct
{
  SigTimelineSheet *sheet;
  SigTimelineChart *chart;
  SigTimeScale scale;
  const SigTimePanel *panel;
  SigTileRect place;          /* its room for marks */
  double row;                 /* height of a sub-row */
  GArray *items;
  GArray *labels;             /* the spans that labels take in the first sub-row */
} Lane;

static double
get_x (Lane   *self,
       double  day)
{
  return self->place.x + sig_time_scale_get_position (self->scale, day);
}

static SigDay
get_last_day (SigEvent *event)
{
  const SigDate end = sig_event_get_end (event);

  return sig_date_get_last_day (sig_date_is_set (end) ? end : sig_event_get_date (event));
}

static void
add_item (Lane     *self,
          SigEvent *event)
{
  const double scale = self->sheet->maker.options->text_scale;
  const SigDay first = sig_date_get_first_day (sig_event_get_date (event));
  const SigDay last = get_last_day (event);
  const double from = get_x (self, MAX (first, self->panel->first));
  const double to = get_x (self, MIN (last + 1, self->panel->end));
  const guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->sheet->numbers, event));
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autofree char *words = g_strdup_printf ("%u %s", number, sig_text_get (sig_event_get_title (event)));
  Item item = { .event = event, .mark = sig_term_get_mark (sig_event_get_kind (event)) };
  double half;

  half = sig_timeline_chart_get_size (self->chart, item.mark) / 2;
  item.x = CLAMP ((from + to) / 2, self->place.x + half, self->place.x + self->place.width - half);
  item.span = (SigSpan) { item.x - half, item.x + half };
  if (last > first)
    item.span = (SigSpan) { MIN (from, item.span.start), MAX (to, item.span.end) };
  item.number = sig_timeline_sheet_write (self->sheet, SIG_TEXT_ROW_NOTE, digits, -1);
  item.label = sig_timeline_sheet_write (self->sheet, SIG_TEXT_ROW_NOTE, words, -1);
  if (sig_paragraph_get_width (item.label) > LONGEST_LABEL * scale)
    item.label = item.number;
  g_array_append_val (self->items, item);
}

static void
list_items (Lane          *self,
            const SigLane *lane)
{
  for (guint i = 0; i < lane->events->len; i++)
    {
      SigEvent *event = lane->events->pdata[i];

      if (sig_date_get_first_day (sig_event_get_date (event)) < self->panel->end &&
          get_last_day (event) >= self->panel->first)
        add_item (self, event);
    }
}

/* Events of the common frame stand in sub-rows, so that their labels find room. */
static void
stack (Lane *self)
{
  const double scale = self->sheet->maker.options->text_scale;
  const guint n = self->items->len;
  const guint most = (guint) MAX (1, self->place.height / self->row + 0.5);
  g_autofree SigSpan *spans = g_new (SigSpan, n);
  g_autofree guint *sub_rows = g_new0 (guint, n);

  for (guint i = 0; i < n; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);

      spans[i] = (SigSpan) { item->span.start, item->span.end + GAP * scale + sig_paragraph_get_width (item->label) };
    }
  if (most > 1)
    sig_lane_stack_fill (spans, n, GAP * scale, most, sub_rows);
  for (guint i = 0; i < n; i++)
    g_array_index (self->items, Item, i).sub_row = sub_rows[i];
}

static double
get_y (Lane  *self,
       guint  sub_row)
{
  return self->place.y + (sub_row + 0.5) * self->row;
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const SigSpan *span = a;
  const SigSpan *other = b;

  return span->start < other->start ? -1 : span->start > other->start;
}

/* The line of an agreement leaves labels free: it would strike them through. */
static void
draw_line (Lane   *self,
           double  from,
           double  to)
{
  const double scale = self->sheet->maker.options->text_scale;
  const double y = get_y (self, 0) - SIGNED * scale / 2;

  for (guint i = 0; i < self->labels->len && from < to; i++)
    {
      const SigSpan *label = &g_array_index (self->labels, SigSpan, i);

      if (label->end <= from || label->start >= to)
        continue;
      if (label->start - scale > from)
        sig_timeline_chart_add_box (self->chart, SIG_TIMELINE_SIGNED, from, y, label->start - scale - from,
                                    SIGNED * scale);
      from = MAX (from, label->end + scale);
    }
  if (from < to)
    sig_timeline_chart_add_box (self->chart, SIG_TIMELINE_SIGNED, from, y, to - from, SIGNED * scale);
}

static void
draw_bars (Lane          *self,
           const SigLane *lane)
{
  const double scale = self->sheet->maker.options->text_scale;

  g_array_sort (self->labels, compare_spans);
  for (guint i = 0; i < lane->bars->len; i++)
    {
      const SigLaneBar *bar = &g_array_index (lane->bars, SigLaneBar, i);
      const SigDay to = bar->to != SIG_NO_DAY ? bar->to : MAX (self->sheet->day, bar->from);
      const double from_x = get_x (self, MAX (bar->from, self->panel->first));
      const double to_x = get_x (self, MIN (to + 1, self->panel->end));

      if (from_x >= to_x || bar->from >= self->panel->end)
        continue;
      if (bar->is_signed)
        draw_line (self, from_x, to_x);
      else
        sig_timeline_chart_add_box (self->chart, SIG_TIMELINE_TALKS, from_x, get_y (self, 0) - TALKS * scale / 2,
                                    to_x - from_x, TALKS * scale);
    }
}

/* A date that is not known to the day, or an event that lasts, is drawn as the span that it is. */
static void
draw_items (Lane *self)
{
  const double scale = self->sheet->maker.options->text_scale;

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);
      const double y = get_y (self, item->sub_row);

      if (get_last_day (item->event) > sig_date_get_first_day (sig_event_get_date (item->event)))
        sig_timeline_chart_add_box (self->chart, SIG_TIMELINE_SPAN, item->span.start, y - SPAN * scale / 2,
                                    item->span.end - item->span.start, SPAN * scale);
      sig_timeline_chart_add_mark (self->chart, item->mark, item->x, y);
    }
}

/* Signatures matter most, then the other events that give a status. */
static int
get_importance (SigEvent *event)
{
  SigTerm *kind = sig_event_get_kind (event);

  if (sig_term_get_signs (kind))
    return 3;

  return sig_term_get_opens (kind) ? 2 : sig_term_get_status (kind) != NULL ? 1 : 0;
}

static void
place_label (Lane                *self,
             const Item          *item,
             SigParagraph        *label,
             const SigLabelPlace *place)
{
  sig_sheet_maker_place (&self->sheet->maker, label, place->span.start,
                         get_y (self, item->sub_row) - label->height / 2, 0, G_MAXUINT);
  if (item->sub_row == 0)
    g_array_append_val (self->labels, place->span);
}

/* The labels of a sub-row that still want a place; @labels of those that have one are empty. */
static void
try_labels (Lane      *self,
            GPtrArray *items,
            GArray    *labels,
            GArray    *taken,
            gboolean   numbers_only)
{
  const double gap = GAP * self->sheet->maker.options->text_scale * (numbers_only ? 0.6 : 1);
  const SigSpan bounds = { self->place.x, self->place.x + self->place.width };
  g_autofree SigLabelPlace *places = g_new0 (SigLabelPlace, MAX (1, items->len));

  sig_label_placing_fill ((const SigLabel *) (gpointer) labels->data, labels->len,
                          (const SigSpan *) (gpointer) taken->data, taken->len, bounds, gap, places);
  for (guint i = 0; i < items->len; i++)
    {
      SigLabel *label = &g_array_index (labels, SigLabel, i);
      const Item *item = items->pdata[i];

      if (label->width <= 0)
        continue;
      if (places[i].side == SIG_LABEL_HIDDEN)
        {
          label->width = sig_paragraph_get_width (item->number);
          continue;
        }
      place_label (self, item, numbers_only ? item->number : item->label, &places[i]);
      g_array_append_val (taken, places[i].span);
      label->width = 0;
    }
}

/* The line of the day is in the way of labels, where it lies on the page. */
static void
add_day (Lane   *self,
         GArray *taken)
{
  const double x = get_x (self, self->sheet->day + 0.5);
  const SigSpan line = { x - 1, x + 1 };

  if (self->sheet->day >= self->panel->first && self->sheet->day < self->panel->end)
    g_array_append_val (taken, line);
}

/* Places the labels of a sub-row: whole where there is room, else the number alone, else none: the list has all. */
static void
place_labels (Lane  *self,
              guint  sub_row)
{
  g_autoptr(GArray) labels = g_array_new (FALSE, FALSE, sizeof (SigLabel));
  g_autoptr(GArray) taken = g_array_new (FALSE, FALSE, sizeof (SigSpan));
  g_autoptr(GPtrArray) items = g_ptr_array_new ();

  for (guint i = 0; i < self->items->len; i++)
    if (g_array_index (self->items, Item, i).sub_row == sub_row)
      {
        Item *item = &g_array_index (self->items, Item, i);
        const SigLabel label = { item->span, sig_paragraph_get_width (item->label), get_importance (item->event) };

        g_array_append_val (labels, label);
        g_ptr_array_add (items, item);
      }

  add_day (self, taken);
  try_labels (self, items, labels, taken, FALSE);
  try_labels (self, items, labels, taken, TRUE);
}

static void
set_name (Lane          *self,
          const SigLane *lane,
          double         width)
{
  SigSheetMaker *maker = &self->sheet->maker;
  const char *name = lane->party != NULL ? sig_phrase_name (lane->party) : _("Common frame");
  const double gap = GAP * maker->options->text_scale;
  SigParagraph *head = sig_timeline_sheet_write (self->sheet, SIG_TEXT_HEAD, name, width - gap);

  sig_sheet_maker_place (maker, head, maker->left, get_y (self, 0) - MIN (head->height, self->row) / 2, 0, 1);
}

/*
 * sig_timeline_sheet_set_lane:
 * @self: a timeline
 * @chart: the page
 * @lane: a lane
 * @scale: where days lie on the page
 * @panel: the time that it shows
 * @place: the width of the names as x, then the top and height of the lane
 *
 * Sets a lane with its name, its bars, its marks and as many labels as find room.
 */
void
sig_timeline_sheet_set_lane (SigTimelineSheet   *self,
                             SigTimelineChart   *chart,
                             const SigLane      *lane,
                             SigTimeScale        scale,
                             const SigTimePanel *panel,
                             SigTileRect         place)
{
  SigSheetMaker *maker = &self->maker;
  const double names = place.x;
  g_autoptr(GArray) items = g_array_new (FALSE, TRUE, sizeof (Item));
  g_autoptr(GArray) labels = g_array_new (FALSE, FALSE, sizeof (SigSpan));
  Lane page = { self, chart, scale, panel,
                { maker->left + names, place.y, maker->width - names, place.height }, 0, items, labels };

  page.row = lane->party != NULL ? place.height : place.height / 4;
  sig_timeline_chart_add_box (chart, SIG_TIMELINE_LANE, maker->left, place.y + place.height - 0.25, maker->width, 0.5);
  list_items (&page, lane);
  stack (&page);
  draw_items (&page);
  sig_sheet_maker_begin (maker, "P", NULL);
  set_name (&page, lane, names);
  for (guint i = 0; i * page.row < place.height - page.row / 2; i++)
    place_labels (&page, i);
  sig_sheet_maker_end (maker, "P");
  draw_bars (&page, lane);
}
