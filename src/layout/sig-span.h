/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigSpan:
 * @start: where it begins
 * @end: where it ends, not before @start
 *
 * A piece of an axis, in pixels, points or days. Spans that only touch do not overlap.
 */
typedef struct
{
  double start;
  double end;
} SigSpan;

G_END_DECLS
