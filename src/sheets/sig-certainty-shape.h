/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "sig-types.h"

G_BEGIN_DECLS

void sig_certainty_shape_draw (cairo_t      *cr,
                               double        x,
                               double        y,
                               double        size,
                               SigCertainty  certainty);

G_END_DECLS
