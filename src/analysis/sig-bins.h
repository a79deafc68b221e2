/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigBin:
 * @from: the first number of it
 * @to: the last
 * @is_open_below: whether lower numbers, if there were any, belonged to it too
 * @is_open_above: whether higher ones did
 *
 * A class of whole numbers.
 */
typedef struct
{
  guint    from;
  guint    to;
  gboolean is_open_below;
  gboolean is_open_above;
} SigBin;

/**
 * SigBins:
 *
 * Classes that whole numbers fall into, for the legend of a map.
 */
typedef struct _SigBins SigBins;

SigBins      *sig_bins_new   (const guint *numbers,
                              guint        n,
                              guint        most);
void          sig_bins_free  (SigBins     *self);
guint         sig_bins_get_n (SigBins     *self);
const SigBin *sig_bins_get   (SigBins     *self,
                              guint        index);
guint         sig_bins_find  (SigBins     *self,
                              guint        number);

G_END_DECLS
