/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-bins.h"

#include <math.h>

/* Classes are as wide as 1, 2, 5, 10 ... numbers and begin behind a multiple of that. Where there would be too many, those
 * at the ends become one, always the end with fewer members. A narrow width makes the ends crowded, a wide one the
 * middle: the one is taken by which the members are spread most evenly (by entropy), or a wider one that is nearly as even,
 * since small differences are not worth a colour. */
#define NEARLY 1.15

struct _SigBins
{
  GArray *bins;  /* SigBin */
};

/* One way to do it. */
typedef struct
{
  guint64 width;
  guint   low;         /* so many bins at the lower end are one */
  guint   high;        /* and from this one on at the upper end */
  guint   first;       /* the number of the first bin */
  GArray *counts;      /* guint: members of each */
  double  evenness;
} Attempt;

static guint
get_count (const Attempt *attempt,
           guint          index)
{
  return g_array_index (attempt->counts, guint, index);
}

static void
merge_ends (Attempt *attempt,
            guint    most)
{
  guint n_low = get_count (attempt, 0);
  guint n_high = get_count (attempt, attempt->counts->len - 1);

  attempt->low = 1;
  attempt->high = attempt->counts->len - 1;
  while (attempt->high - attempt->low + 2 > most)
    {
      guint with_next = n_low + get_count (attempt, attempt->low);
      guint with_last = n_high + get_count (attempt, attempt->high - 1);

      if (with_next <= with_last)
        {
          n_low = with_next;
          attempt->low++;
        }
      else
        {
          n_high = with_last;
          attempt->high--;
        }
    }
}

static guint
count_range (const Attempt *attempt,
             guint          from,
             guint          to)
{
  guint n = 0;

  for (guint i = from; i < to; i++)
    n += get_count (attempt, i);

  return n;
}

static double
add_entropy (guint n,
             guint of)
{
  double share = (double) n / of;

  return n > 0 ? -share * log (share) : 0;
}

static void
measure (Attempt *attempt,
         guint    n)
{
  attempt->evenness = add_entropy (count_range (attempt, 0, attempt->low), n);
  for (guint i = attempt->low; i < attempt->high; i++)
    attempt->evenness += add_entropy (get_count (attempt, i), n);
  if (attempt->high >= attempt->low)
    attempt->evenness += add_entropy (count_range (attempt, attempt->high, attempt->counts->len), n);
}

static void
try_width (Attempt     *attempt,
           const guint *numbers,
           guint        n,
           guint        smallest,
           guint        largest,
           guint        most)
{
  attempt->first = (guint) ((smallest - 1) / attempt->width);
  attempt->counts = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (attempt->counts, (guint) ((largest - 1) / attempt->width) - attempt->first + 1);
  for (guint i = 0; i < n; i++)
    g_array_index (attempt->counts, guint, (numbers[i] - 1) / attempt->width - attempt->first)++;

  merge_ends (attempt, most);
  measure (attempt, n);
}

static void
add_bin (SigBins       *self,
         const Attempt *attempt,
         guint          from,
         guint          to)
{
  SigBin bin = {
    (guint) (attempt->width * (attempt->first + from) + 1),
    (guint) MIN (attempt->width * (attempt->first + to), G_MAXUINT),
    to - from > 1 && from == 0,
    to - from > 1 && from > 0,
  };

  g_array_append_val (self->bins, bin);
}

static void
take (SigBins       *self,
      const Attempt *attempt)
{
  add_bin (self, attempt, 0, attempt->low);
  for (guint i = attempt->low; i < attempt->high; i++)
    add_bin (self, attempt, i, i + 1);
  if (attempt->high >= attempt->low)
    add_bin (self, attempt, attempt->high, attempt->counts->len);
}

/* The narrowest width that is tried: with less there would be as many bins as it takes memory for. */
static gboolean
is_sensible (guint64 width,
             guint   smallest,
             guint   largest,
             guint   n)
{
  return (largest - smallest) / width <= 100 + 10 * (guint64) n;
}

static gboolean
needs_no_merging (guint64 width,
                  guint   smallest,
                  guint   largest,
                  guint   most)
{
  return (largest - 1) / width - (smallest - 1) / width < most;
}

static void
choose (SigBins     *self,
        const guint *numbers,
        guint        n,
        guint        smallest,
        guint        largest,
        guint        most)
{
  Attempt best = { 0, };
  double most_even = 0;
  guint64 power = 1;

  for (guint i = 0;; i++)
    {
      Attempt attempt = { power * ((const guint[]) { 1, 2, 5 })[i % 3], };

      if (i % 3 == 2)
        power *= 10;
      if (!is_sensible (attempt.width, smallest, largest, n))
        continue;

      try_width (&attempt, numbers, n, smallest, largest, most);
      most_even = MAX (most_even, attempt.evenness);
      if (attempt.evenness * NEARLY >= most_even)
        {
          g_clear_pointer (&best.counts, g_array_unref);
          best = attempt;
        }
      else
        g_array_unref (attempt.counts);
      if (needs_no_merging (attempt.width, smallest, largest, most))
        break;
    }

  take (self, &best);
  g_array_unref (best.counts);
}

/**
 * sig_bins_new:
 * @numbers: (array length=n): numbers, none of them 0
 * @n: how many
 * @most: how many classes there may be, at least 2
 *
 * Returns: (transfer full): classes between round numbers that all @numbers fall into and are spread over as evenly as
 *   can be; none for no numbers
 */
SigBins *
sig_bins_new (const guint *numbers,
              guint        n,
              guint        most)
{
  SigBins *self = g_new0 (SigBins, 1);
  guint smallest = G_MAXUINT, largest = 0;

  self->bins = g_array_new (FALSE, FALSE, sizeof (SigBin));
  for (guint i = 0; i < n; i++)
    {
      smallest = MIN (smallest, numbers[i]);
      largest = MAX (largest, numbers[i]);
    }
  if (n > 0)
    choose (self, numbers, n, smallest, largest, most);

  return self;
}

/**
 * sig_bins_free:
 * @self: (transfer full): classes
 *
 * Frees them.
 */
void
sig_bins_free (SigBins *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->bins);
  g_free (self);
}

/**
 * sig_bins_get_n:
 * @self: classes
 *
 * Returns: how many there are
 */
guint
sig_bins_get_n (SigBins *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->bins->len;
}

/**
 * sig_bins_get:
 * @self: classes
 * @index: below sig_bins_get_n()
 *
 * Returns: (transfer none): the class, lowest first
 */
const SigBin *
sig_bins_get (SigBins *self,
              guint    index)
{
  g_return_val_if_fail (self != NULL && index < self->bins->len, NULL);

  return &g_array_index (self->bins, SigBin, index);
}

/**
 * sig_bins_find:
 * @self: classes, at least one
 * @number: a number
 *
 * Returns: the class that @number falls into; the nearest end when it is beyond what they were made from
 */
guint
sig_bins_find (SigBins *self,
               guint    number)
{
  guint index = 0;

  g_return_val_if_fail (self != NULL, 0);

  while (index + 1 < self->bins->len && sig_bins_get (self, index)->to < number)
    index++;

  return index;
}
