/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigFilterRow:
 *
 * A row to filter by: words, the statuses, the groups. It is empty until sig_filter_row_fill(), because what the map is
 * filtered by is no part of the first picture.
 */
#define SIG_TYPE_FILTER_ROW (sig_filter_row_get_type ())
G_DECLARE_FINAL_TYPE (SigFilterRow, sig_filter_row, SIG, FILTER_ROW, AdwBin)

void      sig_filter_row_fill            (SigFilterRow  *self);
gboolean  sig_filter_row_is_filled       (SigFilterRow  *self);
double    sig_filter_row_convert_scroll  (double         delta,
                                          GdkScrollUnit  unit);

G_END_DECLS
