/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-axis-words.h"

#include <glib/gi18n.h>
#ifdef __GLIBC__
#include <langinfo.h>
#endif

#include "sig-date.h"

static char *
format_month (guint       year,
              guint       month,
              const char *format)
{
  g_autoptr(GDateTime) time = g_date_time_new_utc ((int) year, (int) month, 1, 0, 0, 0);

  return g_date_time_format (time, format);
}

/**
 * sig_timeline_axis_dup_month:
 * @month: a month, 1 to 12
 *
 * Returns: (transfer full): its short name, as the locale has it when it stands alone
 */
char *
sig_timeline_axis_dup_month (int month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  return format_month (2024, (guint) month, "%Ob");
}

/**
 * sig_timeline_axis_dup_label:
 * @tick: a tick of an axis
 *
 * Returns: (transfer full): what its label says, in the reader's language
 */
char *
sig_timeline_axis_dup_label (const SigTimeTick *tick)
{
  SigDate date = sig_day_to_date (tick->day);

  switch (tick->format)
    {
    case SIG_TIME_FORMAT_DAY:
      return g_strdup_printf ("%u", (guint) date.day);
    case SIG_TIME_FORMAT_MONTH:
    case SIG_TIME_FORMAT_QUARTER:
      return sig_timeline_axis_dup_month (date.month);
    case SIG_TIME_FORMAT_MONTH_YEAR:
      return format_month (date.year, date.month, "%OB %Y");
    case SIG_TIME_FORMAT_YEARS:
      /* Translators: the years that a part of the time axis spans, "2020–2029" */
      return g_strdup_printf (_("%u–%u"), (guint) date.year, (guint) sig_day_to_date (tick->end - 1).year);
    case SIG_TIME_FORMAT_YEAR:
    default:
      return g_strdup_printf ("%u", (guint) date.year);
    }
}

/**
 * sig_timeline_axis_get_week_start:
 *
 * Returns: the day that weeks begin with where the reader is
 */
GDateWeekday
sig_timeline_axis_get_week_start (void)
{
#ifdef __GLIBC__
  /* A date as a number, in the place of a pointer: a Sunday or a Monday from which the first day is counted. */
  const int origin = (int) GPOINTER_TO_SIZE (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  const int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
  int day = origin == 19971201 ? first : first - 1;

  return day <= 0 ? G_DATE_SUNDAY : (GDateWeekday) ((day - 1) % 7 + 1);
#else
  return G_DATE_MONDAY;
#endif
}
