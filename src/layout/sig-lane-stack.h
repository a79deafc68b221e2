/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-span.h"

G_BEGIN_DECLS

guint sig_lane_stack_fill (const SigSpan *spans,
                           guint          n_spans,
                           double         gap,
                           guint          most,
                           guint         *sub_rows);

G_END_DECLS
