/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SIG_TIME_FIRST_DAY:
 *
 * 1 January of the year 1, the first day of all. A day is the number of a Gregorian day, as in #GDate.
 */
#define SIG_TIME_FIRST_DAY 1

/**
 * SIG_TIME_END_DAY:
 *
 * The day after the last one, 31 December 9999.
 */
#define SIG_TIME_END_DAY 3652060

/**
 * SigTimeScale:
 * @origin: the day at position 0, with its fraction
 * @day_width: how long a day is, above 0
 *
 * Where days lie along an axis, in CSS pixels or PostScript points. A value. The day n reaches from n to n + 1, so its
 * middle is n + 0.5. Later days lie to the right; where the text runs from right to left it is the view that mirrors.
 */
typedef struct
{
  double origin;
  double day_width;
} SigTimeScale;

/**
 * SigTimeLimits:
 * @first: where the record begins, as a day
 * @end: where it ends, after @first
 * @width: of the view, above 0
 * @padding: room that the view may show before and after the record, in the unit of @width; no more than half of
 *   @width counts, so that the record cannot leave the view
 * @largest: the longest that a day may be, above 0
 *
 * What a scale may show. The smallest scale shows the record and a quarter of it more; the largest one has days of
 * the length @largest.
 */
typedef struct
{
  double first;
  double end;
  double width;
  double padding;
  double largest;
} SigTimeLimits;

double       sig_time_limits_get_smallest (const SigTimeLimits *self);

double       sig_time_scale_get_position  (SigTimeScale         self,
                                           double               day);
double       sig_time_scale_get_day       (SigTimeScale         self,
                                           double               position);
SigTimeScale sig_time_scale_clamp         (SigTimeScale         self,
                                           const SigTimeLimits *limits);
SigTimeScale sig_time_scale_fit           (const SigTimeLimits *limits,
                                           double               first,
                                           double               end,
                                           double               padding);
SigTimeScale sig_time_scale_zoom          (SigTimeScale         self,
                                           const SigTimeLimits *limits,
                                           double               position,
                                           double               factor);
SigTimeScale sig_time_scale_pan           (SigTimeScale         self,
                                           const SigTimeLimits *limits,
                                           double               distance);
SigTimeScale sig_time_scale_reveal        (SigTimeScale         self,
                                           const SigTimeLimits *limits,
                                           double               first,
                                           double               end,
                                           double               padding);
SigTimeScale sig_time_scale_interpolate   (SigTimeScale         from,
                                           SigTimeScale         to,
                                           double               progress);

G_END_DECLS
