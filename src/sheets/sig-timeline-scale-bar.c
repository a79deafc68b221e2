/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-sheet-private.h"

#include "sig-glyph-shape.h"
#include "sig-time-ticks.h"

#include <glib/gi18n-lib.h>

/* The axis of a page with the periods below it, and the legend at its foot. */

/* In points, at text scale 1. */
#define LABEL_GAP 6
#define AXIS_ROW 12
#define PERIOD_ROW 10
#define LONGEST_BAND 0.35     /* of the width of the page */
#define ENTRY_GAP 12
#define SWATCH 14

static char *
format_month (SigDate     date,
              const char *format)
{
  g_autoptr(GDateTime) time = g_date_time_new_utc (date.year, date.month, 1, 0, 0, 0);

  return g_date_time_format (time, format);
}

static char *
make_label (const SigTimeTick *tick)
{
  const SigDate date = sig_day_to_date (tick->day);

  switch (tick->format)
    {
    case SIG_TIME_FORMAT_DAY:
      return g_strdup_printf ("%u", (guint) date.day);
    case SIG_TIME_FORMAT_MONTH:
    case SIG_TIME_FORMAT_QUARTER:
      return format_month (date, "%Ob");
    case SIG_TIME_FORMAT_MONTH_YEAR:
      return sig_date_format ((SigDate) { date.year, date.month, 0 }, SIG_DATE_LONG);
    case SIG_TIME_FORMAT_YEARS:
      /* Translators: the years that a part of the time axis spans, "2020–2029" */
      return g_strdup_printf (_("%u–%u"), (guint) date.year, (guint) sig_day_to_date (tick->end - 1).year);
    case SIG_TIME_FORMAT_YEAR:
    default:
      return g_strdup_printf ("%u", (guint) date.year);
    }
}

static double
measure_words (SigTimelineSheet *self,
               const char       *words)
{
  return sig_paragraph_get_width (sig_timeline_sheet_write (self, SIG_TEXT_COLUMN_NOTE, words, -1));
}

/* What the labels of each level take; days and weeks say nothing on paper, where a page is a quarter or more. */
static void
measure_levels (SigTimelineSheet *self,
                SigTimeRoom      *room)
{
  const double gap = LABEL_GAP * self->maker.options->text_scale;
  const double year = measure_words (self, "2024") + gap;
  const double years = measure_words (self, "2020–2029") + gap;
  double month = 0;

  for (guint8 i = 1; i <= 12; i++)
    {
      g_autofree char *name = format_month ((SigDate) { 2024, i, 1 }, "%Ob");

      month = MAX (month, measure_words (self, name) + gap);
    }

  room->week_start = G_DATE_MONDAY;
  for (guint level = 0; level < SIG_N_TIME_LEVELS; level++)
    room->least[level] = level < SIG_TIME_MONTHS ? G_MAXDOUBLE
                         : level <= SIG_TIME_QUARTERS ? month
                         : level == SIG_TIME_YEARS ? year
                                                   : years;
}

static void
set_tick (SigTimelineSheet  *self,
          SigTimelineChart  *chart,
          const SigTimeTick *tick,
          double             x,
          double             next,
          double             bottom)
{
  const double scale = self->maker.options->text_scale;
  const gboolean is_major = tick->row == SIG_TIME_ROW_MAJOR;
  const double y = self->maker.y + (is_major ? 0 : AXIS_ROW * scale);
  g_autofree char *words = make_label (tick);
  SigParagraph *label = sig_timeline_sheet_write (self, is_major ? SIG_TEXT_HEAD : SIG_TEXT_COLUMN_NOTE, words, -1);

  sig_timeline_chart_add_box (chart, is_major ? SIG_TIMELINE_GRID_MAJOR : SIG_TIMELINE_GRID, x - 0.25, y, 0.5, bottom - y);
  if (x + sig_paragraph_get_width (label) > MIN (next, self->maker.left + self->maker.width))
    return;
  sig_sheet_maker_begin (&self->maker, "P", NULL);
  sig_sheet_maker_place (&self->maker, label, x + 2 * scale, y, 0, 1);
  sig_sheet_maker_end (&self->maker, "P");
}

static void
set_ticks (SigTimelineSheet *self,
           SigTimelineChart *chart,
           SigTimeScale      scale,
           double            left,
           double            bottom)
{
  const double width = self->maker.left + self->maker.width - left;
  g_autoptr(GArray) ticks = g_array_new (FALSE, FALSE, sizeof (SigTimeTick));
  SigTimeRoom room;

  measure_levels (self, &room);
  sig_time_ticks_fill (ticks, &room, scale, width);
  for (guint i = 0; i < ticks->len; i++)
    {
      const SigTimeTick *tick = &g_array_index (ticks, SigTimeTick, i);
      const double x = sig_time_scale_get_position (scale, tick->day);

      if (x > -0.5 && x < width - 0.5)
        set_tick (self, chart, tick, left + x, left + sig_time_scale_get_position (scale, tick->end), bottom);
    }
}

/* The name of a period stands in its strip, where it finds room beside the one before; returns where it ends. */
static double
name_period (SigTimelineSheet *self,
             SigPeriod        *period,
             double            x,
             double            free_from,
             double            top)
{
  const double scale = self->maker.options->text_scale;
  const char *words = sig_text_get (sig_period_get_title (period));
  SigParagraph *title = sig_timeline_sheet_write (self, SIG_TEXT_ROW_NOTE, words, -1);
  const double width = sig_paragraph_get_width (title);

  x += 2 * scale;
  if (x < free_from || x + width > self->maker.left + self->maker.width)
    return free_from;
  sig_sheet_maker_begin (&self->maker, "P", NULL);
  sig_sheet_maker_place (&self->maker, title, x, top, 0, 1);
  sig_sheet_maker_end (&self->maker, "P");

  return x + width + LABEL_GAP * scale;
}

/* A period is a strip above the lanes; a short one lies behind them too. */
static void
set_periods (SigTimelineSheet   *self,
             SigTimelineChart   *chart,
             SigTimeScale        scale,
             const SigTimePanel *panel,
             double              left,
             double              bottom)
{
  const double unit = self->maker.options->text_scale;
  const double top = self->maker.y + 2 * AXIS_ROW * unit;
  const double longest = LONGEST_BAND * (self->maker.left + self->maker.width - left);
  SigList *periods = sig_dataset_get_periods (self->dataset);
  double free_from = left;

  for (guint i = 0; i < sig_list_get_n (periods); i++)
    {
      SigPeriod *period = sig_list_get (periods, i);
      const SigDate end = sig_period_get_to (period);
      const SigDay first = MAX (sig_date_get_first_day (sig_period_get_from (period)), panel->first);
      const SigDay last = MIN (sig_date_is_set (end) ? sig_date_get_last_day (end) + 1 : panel->end, panel->end);
      const double x = left + sig_time_scale_get_position (scale, first);
      const double width = MAX (0.8, (last - first) * scale.day_width);

      if (first >= last)
        continue;
      sig_timeline_chart_add_box (chart, SIG_TIMELINE_BAND, x, top, width,
                                  width > longest ? (PERIOD_ROW - 1) * unit : bottom - top);
      free_from = name_period (self, period, x, free_from, top);
    }
}

/*
 * sig_timeline_sheet_set_axis:
 * @self: a timeline
 * @chart: the page
 * @layout: where its parts stand
 * @scale: where days lie
 * @panel: the time that the page shows
 * @bottom: where the lanes end
 *
 * Sets the axis where the page is filled to, and the lines and periods down to @bottom.
 */
void
sig_timeline_sheet_set_axis (SigTimelineSheet        *self,
                             SigTimelineChart        *chart,
                             const SigTimelineLayout *layout,
                             SigTimeScale             scale,
                             const SigTimePanel      *panel,
                             double                   bottom)
{
  const double left = self->maker.left + layout->names;

  set_periods (self, chart, scale, panel, left, bottom);
  set_ticks (self, chart, scale, left, bottom);
}

/* Legend */

/* Where the next entry of a legend goes. */
typedef struct
{
  SigTimelineSheet *sheet;
  SigTimelineChart *chart;    /* NULL while it is only measured */
  double top;
  double x, y;
  double line;
} Legend;

static void
add_entry (Legend         *self,
           SigMark         mark,
           SigTimelineBox  box,
           gboolean        is_box,
           const char     *words)
{
  SigSheetMaker *maker = &self->sheet->maker;
  const double scale = maker->options->text_scale;
  SigParagraph *text = sig_timeline_sheet_write (self->sheet, SIG_TEXT_ROW_NOTE, words, maker->width);
  const double swatch = (is_box ? SWATCH : 9) * scale;
  const double width = swatch + 2 * scale + sig_paragraph_get_width (text);
  double middle;

  if (self->x > 0 && self->x + width > maker->width)
    {
      self->x = 0;
      self->y += self->line + 2 * scale;
    }
  self->line = text->height;
  middle = self->top + self->y + self->line / 2;
  if (self->chart != NULL)
    {
      const double x = maker->left + self->x;
      const double height = box == SIG_TIMELINE_SPAN ? 3 : box == SIG_TIMELINE_SIGNED ? 2 : 6;

      if (is_box)
        sig_timeline_chart_add_box (self->chart, box, x, middle - height * scale / 2, swatch, height * scale);
      else
        sig_timeline_chart_add_mark (self->chart, mark, x + swatch / 2, middle);
      sig_sheet_maker_place (maker, text, x + swatch + 2 * scale, self->top + self->y, 0, G_MAXUINT);
    }
  self->x += width + ENTRY_GAP * scale;
}

static gboolean
is_used (SigTimelineSheet *self,
         SigTerm          *kind)
{
  for (guint i = 0; i < self->events->len; i++)
    if (sig_event_get_kind (self->events->pdata[i]) == kind)
      return TRUE;

  return FALSE;
}

/*
 * sig_timeline_sheet_set_legend:
 * @self: a timeline
 * @top: where it begins
 * @is_measured: whether it is only measured
 *
 * Sets what the marks and bars mean: those that are used.
 *
 * Returns: how high it is
 */
double
sig_timeline_sheet_set_legend (SigTimelineSheet *self,
                               double            top,
                               gboolean          is_measured)
{
  SigList *kinds = sig_dataset_get_terms (self->dataset, SIG_TERM_EVENT_KIND);
  Legend legend = { .sheet = self, .top = top };

  if (!is_measured)
    {
      legend.chart = sig_timeline_chart_new (self->maker.options->text_scale);
      sig_sheet_maker_own (&self->maker, legend.chart, (GDestroyNotify) sig_timeline_chart_free);
      sig_sheet_maker_begin (&self->maker, "P", NULL);
      sig_sheet_maker_draw (&self->maker, sig_timeline_chart_draw, legend.chart);
    }
  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    if (is_used (self, sig_list_get (kinds, i)))
      add_entry (&legend, sig_term_get_mark (sig_list_get (kinds, i)), 0, FALSE,
                 sig_text_get (sig_term_get_title (sig_list_get (kinds, i))));
  add_entry (&legend, 0, SIG_TIMELINE_TALKS, TRUE, C_("legend of the timeline", "Talks"));
  add_entry (&legend, 0, SIG_TIMELINE_SIGNED, TRUE, C_("legend of the timeline", "Under an agreement"));
  add_entry (&legend, 0, SIG_TIMELINE_SPAN, TRUE, C_("legend of the timeline", "Day not known, or it lasted"));
  add_entry (&legend, 0, SIG_TIMELINE_BAND, TRUE, C_("legend of the timeline", "Period"));
  if (!is_measured)
    sig_sheet_maker_end (&self->maker, "P");

  return legend.y + legend.line;
}
