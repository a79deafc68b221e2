/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Sets of numbers below a largest one, a bit each. */

guint64 *sig_search_bits_new       (guint          n);
void     sig_search_bits_intersect (guint64       *bits,
                                    const guint64 *others,
                                    guint          n);
guint    sig_search_bits_count     (const guint64 *bits,
                                    guint          from,
                                    guint          to);
guint    sig_search_bits_next      (const guint64 *bits,
                                    guint          from,
                                    guint          to);

static inline void
sig_search_bits_set (guint64 *bits,
                     guint    number)
{
  bits[number / 64] |= G_GUINT64_CONSTANT (1) << (number % 64);
}

static inline void
sig_search_bits_unset (guint64 *bits,
                       guint    number)
{
  bits[number / 64] &= ~(G_GUINT64_CONSTANT (1) << (number % 64));
}

G_END_DECLS
