/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"
#include "sig-template-point.h"

G_BEGIN_DECLS

/**
 * SigPoint:
 *
 * What an agreement does with a point of the template. Immutable.
 */
#define SIG_TYPE_POINT (sig_point_get_type ())
G_DECLARE_FINAL_TYPE (SigPoint, sig_point, SIG, POINT, SigRecord)

SigTemplatePoint *sig_point_get_template_point (SigPoint *self);
SigTruth          sig_point_get_present        (SigPoint *self);
const SigQuote   *sig_point_get_quote          (SigPoint *self);
const char       *sig_point_get_at             (SigPoint *self);

G_END_DECLS
