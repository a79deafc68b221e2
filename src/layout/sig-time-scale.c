/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-time-scale.h"

#include <math.h>

/* How much more than the record the smallest scale shows. */
#define MARGIN 1.25

static gboolean
are_limits_valid (const SigTimeLimits *limits)
{
  return isfinite (limits->first) && isfinite (limits->end) && limits->end > limits->first &&
         isfinite (limits->width) && limits->width > 0 && limits->padding >= 0 &&
         isfinite (limits->largest) && limits->largest > 0;
}

static gboolean
is_scale_valid (SigTimeScale scale)
{
  return isfinite (scale.origin) && isfinite (scale.day_width) && scale.day_width > 0;
}

static SigTimeScale
zoom_to (SigTimeScale self,
         double       position,
         double       day_width)
{
  return (SigTimeScale) { self.origin + position / self.day_width - position / day_width, day_width };
}

/**
 * sig_time_limits_get_smallest:
 * @self: limits
 *
 * Returns: the shortest that a day may be: the record takes four fifths of the width then; @largest where the record is
 *   so short that even the largest scale shows more
 */
double
sig_time_limits_get_smallest (const SigTimeLimits *self)
{
  g_return_val_if_fail (self != NULL && are_limits_valid (self), 1);

  return MIN (self->largest, self->width / (self->end - self->first) / MARGIN);
}

/**
 * sig_time_scale_get_position:
 * @self: a scale
 * @day: a day, with its fraction
 *
 * Returns: where it lies on the axis; outside the view too
 */
double
sig_time_scale_get_position (SigTimeScale self,
                             double       day)
{
  return (day - self.origin) * self.day_width;
}

/**
 * sig_time_scale_get_day:
 * @self: a scale
 * @position: a position on the axis
 *
 * Returns: the day that lies there, with its fraction: its floor is the number of the day
 */
double
sig_time_scale_get_day (SigTimeScale self,
                        double       position)
{
  return self.origin + position / self.day_width;
}

/**
 * sig_time_scale_clamp:
 * @self: a scale
 * @limits: what it may show
 *
 * Brings a scale within limits, after the view or the record has changed. Where the scale is too large or too small
 * the middle of the view stays. A record longer than the view fills it, but for the padding; a shorter one is wholly
 * in it, but for what the padding pushes out.
 *
 * Returns: the nearest scale within the limits
 */
SigTimeScale
sig_time_scale_clamp (SigTimeScale         self,
                      const SigTimeLimits *limits)
{
  double smallest, padding, low, high;

  g_return_val_if_fail (limits != NULL && are_limits_valid (limits), self);
  g_return_val_if_fail (is_scale_valid (self), self);

  smallest = sig_time_limits_get_smallest (limits);

  if (self.day_width < smallest || self.day_width > limits->largest)
    self = zoom_to (self, limits->width / 2, CLAMP (self.day_width, smallest, limits->largest));

  padding = MIN (limits->padding, limits->width / 2);
  low = limits->first - padding / self.day_width;
  high = limits->end + (padding - limits->width) / self.day_width;
  self.origin = CLAMP (self.origin, MIN (low, high), MAX (low, high));

  return self;
}

/**
 * sig_time_scale_fit:
 * @limits: what the scale may show
 * @first: where the span begins, as a day
 * @end: where it ends, not before @first
 * @padding: room to leave on both sides, in the unit of the view's width; it never takes more than half of the width
 *
 * Fits a span into the view. A short one stands in the middle, as large as the limits allow.
 *
 * Returns: the scale
 */
SigTimeScale
sig_time_scale_fit (const SigTimeLimits *limits,
                    double               first,
                    double               end,
                    double               padding)
{
  SigTimeScale self = { first, 1 };
  double room;

  g_return_val_if_fail (limits != NULL && are_limits_valid (limits), self);
  g_return_val_if_fail (isfinite (first) && isfinite (end) && first <= end, self);
  g_return_val_if_fail (padding >= 0, self);

  room = MAX (limits->width - 2 * padding, limits->width / 2);
  self.day_width = first < end ? MIN (limits->largest, room / (end - first)) : limits->largest;
  self.origin = (first + end) / 2 - limits->width / 2 / self.day_width;

  return sig_time_scale_clamp (self, limits);
}

/**
 * sig_time_scale_zoom:
 * @self: a scale
 * @limits: what it may show
 * @position: what stays in its place: the pointer, or the middle of the view
 * @factor: above 1 to see more closely, below to see more
 *
 * Zooms about a position. The day there stays there, except where the record's end would move out of its limits.
 *
 * Returns: the new scale
 */
SigTimeScale
sig_time_scale_zoom (SigTimeScale         self,
                     const SigTimeLimits *limits,
                     double               position,
                     double               factor)
{
  double day_width;

  g_return_val_if_fail (limits != NULL && are_limits_valid (limits), self);
  g_return_val_if_fail (is_scale_valid (self), self);
  g_return_val_if_fail (isfinite (position) && factor > 0, self);

  day_width = CLAMP (self.day_width * factor, sig_time_limits_get_smallest (limits), limits->largest);

  return sig_time_scale_clamp (zoom_to (self, position, day_width), limits);
}

/**
 * sig_time_scale_pan:
 * @self: a scale
 * @limits: what it may show
 * @distance: how far the view moves towards later days; what is drawn moves the other way
 *
 * Returns: the new scale; it stops where the record ends
 */
SigTimeScale
sig_time_scale_pan (SigTimeScale         self,
                    const SigTimeLimits *limits,
                    double               distance)
{
  g_return_val_if_fail (isfinite (distance), self);

  self.origin = sig_time_scale_get_day (self, distance);

  return sig_time_scale_clamp (self, limits);
}

/**
 * sig_time_scale_reveal:
 * @self: a scale
 * @limits: what it may show
 * @first: where the span begins, as a day
 * @end: where it ends, not before @first
 * @padding: room to leave on both sides, in the unit of the view's width; no more than half of it counts
 *
 * Pans as little as is needed to see a span. One that is too long is seen from its beginning.
 *
 * Returns: the new scale
 */
SigTimeScale
sig_time_scale_reveal (SigTimeScale         self,
                       const SigTimeLimits *limits,
                       double               first,
                       double               end,
                       double               padding)
{
  double last_origin, first_origin;

  g_return_val_if_fail (limits != NULL && are_limits_valid (limits), self);
  g_return_val_if_fail (is_scale_valid (self), self);
  g_return_val_if_fail (isfinite (first) && isfinite (end) && first <= end && padding >= 0, self);

  padding = MIN (padding, limits->width / 2);
  first_origin = end + (padding - limits->width) / self.day_width;
  last_origin = first - padding / self.day_width;
  self.origin = MIN (MAX (self.origin, first_origin), last_origin);

  return sig_time_scale_clamp (self, limits);
}

/**
 * sig_time_scale_interpolate:
 * @from: where an animation begins
 * @to: where it ends
 * @progress: 0 for @from to 1 for @to
 *
 * A step on the way between two scales. Each moment zooms by the same factor, about the one position that keeps its
 * day from beginning to end, so that nothing sways; scales of the same size are panned evenly.
 *
 * Returns: the scale in between
 */
SigTimeScale
sig_time_scale_interpolate (SigTimeScale from,
                            SigTimeScale to,
                            double       progress)
{
  double growth, share;

  g_return_val_if_fail (is_scale_valid (from) && is_scale_valid (to), to);

  if (progress <= 0)
    return from;

  if (progress >= 1)
    return to;

  growth = log (to.day_width / from.day_width);
  share = growth == 0 ? progress : expm1 (-growth * progress) / expm1 (-growth);

  return (SigTimeScale) { from.origin + (to.origin - from.origin) * share, from.day_width * exp (growth * progress) };
}
