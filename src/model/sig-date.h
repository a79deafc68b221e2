/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-types.h"

G_BEGIN_DECLS

/**
 * SigDate:
 * @year: 1 to 9999; 0 stands for "no date"
 * @month: 1 to 12; 0 when only the year is known
 * @day: 1 to 31; 0 when only the month is known
 *
 * A date with its precision. Passed by value.
 */
typedef struct
{
  guint16 year;
  guint8  month;
  guint8  day;
} SigDate;

/**
 * SigDateStyle:
 * @SIG_DATE_LONG: "8 July 2024", "July 2024", "2024"
 * @SIG_DATE_SHORT: "8 Jul 24", "Jul 2024", "2024"
 * @SIG_DATE_DAY_MONTH: "8 Jul", "Jul 24", "2024": where there is no room for the year
 * @SIG_DATE_ISO: as the data set writes it
 */
typedef enum
{
  SIG_DATE_LONG,
  SIG_DATE_SHORT,
  SIG_DATE_DAY_MONTH,
  SIG_DATE_ISO,
} SigDateStyle;

gboolean sig_date_parse         (const char   *string,
                                 SigDate      *date);
gboolean sig_date_is_set        (SigDate       self);
gboolean sig_date_is_exact      (SigDate       self);
SigDay   sig_date_get_first_day (SigDate       self);
SigDay   sig_date_get_last_day  (SigDate       self);
int      sig_date_compare       (SigDate       a,
                                 SigDate       b);
gboolean sig_date_not_after     (SigDate       earlier,
                                 SigDate       later);
char    *sig_date_format        (SigDate       self,
                                 SigDateStyle  style);

SigDate  sig_day_to_date        (SigDay        day);
char    *sig_day_format         (SigDay        day,
                                 SigDateStyle  style);

G_END_DECLS
