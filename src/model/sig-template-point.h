/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigTemplatePoint:
 *
 * A point of a clause that the agreements have in common. Immutable.
 */
#define SIG_TYPE_TEMPLATE_POINT (sig_template_point_get_type ())
G_DECLARE_FINAL_TYPE (SigTemplatePoint, sig_template_point, SIG, TEMPLATE_POINT, SigRecord)

const SigText     *sig_template_point_get_title     (SigTemplatePoint *self);
const SigText     *sig_template_point_get_text      (SigTemplatePoint *self);
const SigCitation *sig_template_point_get_citations (SigTemplatePoint *self, guint *n);

G_END_DECLS
