/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-bits.h"

#define ALL (~G_GUINT64_CONSTANT (0))

/*
 * sig_search_bits_new:
 * @n: how many numbers there may be
 *
 * Returns: (transfer full): the empty set; free with g_free()
 */
guint64 *
sig_search_bits_new (guint n)
{
  return g_new0 (guint64, n / 64 + 1);
}

/*
 * sig_search_bits_intersect:
 * @bits: a set
 * @others: another one
 * @n: how many numbers there may be
 *
 * Takes out of @bits what is not in @others.
 */
void
sig_search_bits_intersect (guint64       *bits,
                           const guint64 *others,
                           guint          n)
{
  for (guint i = 0; i < n / 64 + 1; i++)
    bits[i] &= others[i];
}

/* The bits of a piece of 64 that lie from @from on and before @to. */
static guint64
cut (const guint64 *bits,
     guint          piece,
     guint          from,
     guint          to)
{
  guint64 cut_out = bits[piece];

  if (from > piece * 64)
    cut_out &= ALL << (from - piece * 64);
  if (to < (piece + 1) * 64)
    cut_out &= ~(ALL << (to - piece * 64));

  return cut_out;
}

/*
 * sig_search_bits_count:
 * @bits: a set
 * @from: the first number that counts
 * @to: the first number that counts no more
 *
 * Returns: how many numbers of the set lie there
 */
guint
sig_search_bits_count (const guint64 *bits,
                       guint          from,
                       guint          to)
{
  guint count = 0;

  for (guint piece = from / 64; piece * 64 < to; piece++)
    count += (guint) __builtin_popcountll (cut (bits, piece, from, to));

  return count;
}

/*
 * sig_search_bits_next:
 * @bits: a set
 * @from: where to begin
 * @to: where to end
 *
 * Returns: the first number of the set from @from on and before @to; @to when there is none
 */
guint
sig_search_bits_next (const guint64 *bits,
                      guint          from,
                      guint          to)
{
  for (guint piece = from / 64; piece * 64 < to; piece++)
    {
      guint64 cut_out = cut (bits, piece, from, to);

      if (cut_out != 0)
        return piece * 64 + (guint) __builtin_ctzll (cut_out);
    }

  return to;
}
