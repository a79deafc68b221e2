/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static guint
read_digits (const char *string,
             guint       n)
{
  guint value = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (string[i]))
        return 0;
      value = value * 10 + (guint) (string[i] - '0');
    }

  return value;
}

static guint
days_of_month (guint year,
               guint month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

  return days[month - 1] + (month == 2 && is_leap ? 1U : 0U);
}

/**
 * sig_date_parse:
 * @string: "YYYY", "YYYY-MM" or "YYYY-MM-DD"
 * @date: (out): the date, set only on success
 *
 * Returns: whether @string is a date of the Gregorian calendar, year 0001 to 9999
 */
gboolean
sig_date_parse (const char *string,
                SigDate    *date)
{
  gsize length;
  guint year, month = 0, day = 0;

  g_return_val_if_fail (string != NULL && date != NULL, FALSE);

  length = strlen (string);
  if (length != 4 && length != 7 && length != 10)
    return FALSE;

  year = read_digits (string, 4);
  if (year == 0)
    return FALSE;

  if (length >= 7)
    {
      month = read_digits (string + 5, 2);
      if (string[4] != '-' || month == 0 || month > 12)
        return FALSE;
    }

  if (length == 10)
    {
      day = read_digits (string + 8, 2);
      if (string[7] != '-' || day == 0 || day > days_of_month (year, month))
        return FALSE;
    }

  *date = (SigDate) { (guint16) year, (guint8) month, (guint8) day };

  return TRUE;
}

/**
 * sig_date_is_set:
 * @self: a date
 *
 * Returns: whether it is a date at all
 */
gboolean
sig_date_is_set (SigDate self)
{
  return self.year != 0;
}

/**
 * sig_date_is_exact:
 * @self: a date
 *
 * Returns: whether it is known to the day
 */
gboolean
sig_date_is_exact (SigDate self)
{
  return self.day != 0;
}

/* GDate checks and sets up much more than a number; a hundred thousand events make that felt. Years begin in March here,
 * so that the leap day is the last of its year. */
static SigDay
count_days (guint year,
            guint month,
            guint day)
{
  guint years = month > 2 ? year : year - 1;
  guint months = (month + 9) % 12;
  guint days = years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day;

  return (SigDay) days - 306;
}

/**
 * sig_date_get_first_day:
 * @self: a date
 *
 * Returns: the first day that it may mean, or %SIG_NO_DAY if it is not set
 */
SigDay
sig_date_get_first_day (SigDate self)
{
  if (self.year == 0)
    return SIG_NO_DAY;

  return count_days (self.year, MAX (self.month, 1), MAX (self.day, 1));
}

/**
 * sig_date_get_last_day:
 * @self: a date
 *
 * Returns: the last day that it may mean, or %SIG_NO_DAY if it is not set
 */
SigDay
sig_date_get_last_day (SigDate self)
{
  guint month;

  if (self.year == 0)
    return SIG_NO_DAY;

  month = self.month != 0 ? self.month : 12;

  return count_days (self.year, month, self.day != 0 ? self.day : days_of_month (self.year, month));
}

/* The first possible day as a number that grows with it, without the cost of a calendar. */
static int
get_order (SigDate date)
{
  if (date.year == 0)
    return 0;

  return date.year << 9 | MAX (date.month, 1) << 5 | MAX (date.day, 1);
}

/**
 * sig_date_compare:
 * @a: a date
 * @b: another
 *
 * Returns: less than, equal to or more than 0 as the first possible day of @a is before, at or after that of @b
 */
int
sig_date_compare (SigDate a,
                  SigDate b)
{
  return get_order (a) - get_order (b);
}

/**
 * sig_date_not_after:
 * @earlier: a date
 * @later: another
 *
 * Returns: whether @earlier may lie at or before @later: its first possible day is not after the last possible
 *   day of the other
 */
gboolean
sig_date_not_after (SigDate earlier,
                    SigDate later)
{
  return sig_date_get_first_day (earlier) <= sig_date_get_last_day (later);
}

static const char *
choose_format (SigDate      self,
               SigDateStyle style)
{
  if (self.month == 0)
    /* Translators: a year alone, as g_date_time_format() takes it. */
    return C_("date: year", "%Y");

  if (self.day == 0)
    {
      if (style == SIG_DATE_LONG)
        /* Translators: a month and year, "July 2024"; %OB is the month's name when it stands without a day. */
        return C_("date: month and year", "%OB %Y");
      if (style == SIG_DATE_SHORT)
        /* Translators: a short month and year, "Jul 2024". */
        return C_("date: short month and year", "%Ob %Y");
      /* Translators: a short month and year in two digits, "Jul 24". */
      return C_("date: shortest month and year", "%Ob %y");
    }

  if (style == SIG_DATE_LONG)
    /* Translators: a day in full, "8 July 2024". */
    return C_("date: day", "%-e %B %Y");
  if (style == SIG_DATE_SHORT)
    /* Translators: a day for narrow places, "8 Jul 24". */
    return C_("date: short day", "%-e %b %y");
  /* Translators: a day without its year, "8 Jul". */
  return C_("date: day and month", "%-e %b");
}

static char *
format_iso (SigDate self)
{
  if (self.month == 0)
    return g_strdup_printf ("%04u", self.year);
  if (self.day == 0)
    return g_strdup_printf ("%04u-%02u", self.year, self.month);
  return g_strdup_printf ("%04u-%02u-%02u", self.year, self.month, self.day);
}

/**
 * sig_date_format:
 * @self: a date
 * @style: how
 *
 * Returns: (transfer full): the date in words of the locale, with no more precision than it has;
 *   an empty string if it is not set
 */
char *
sig_date_format (SigDate      self,
                 SigDateStyle style)
{
  g_autoptr(GDateTime) time = NULL;

  if (self.year == 0)
    return g_strdup ("");
  if (style == SIG_DATE_ISO)
    return format_iso (self);

  time = g_date_time_new_utc (self.year, MAX (self.month, 1), MAX (self.day, 1), 0, 0, 0);

  return g_date_time_format (time, choose_format (self, style));
}

/**
 * sig_day_to_date:
 * @day: a day
 *
 * Returns: the same day as a date, not set for %SIG_NO_DAY
 */
SigDate
sig_day_to_date (SigDay day)
{
  GDate date;

  if (day <= SIG_NO_DAY)
    return (SigDate) { 0, };

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  return (SigDate) { g_date_get_year (&date), (guint8) g_date_get_month (&date), g_date_get_day (&date) };
}

/**
 * sig_day_format:
 * @day: a day
 * @style: how
 *
 * Returns: (transfer full): the day in words of the locale
 */
char *
sig_day_format (SigDay       day,
                SigDateStyle style)
{
  return sig_date_format (sig_day_to_date (day), style);
}
