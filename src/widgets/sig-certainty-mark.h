/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-types.h"

G_BEGIN_DECLS

/**
 * SigCertaintyMark:
 *
 * The sign of a certainty: a disc for primary, a ring for secondary, half a disc for disputed, a dotted ring for
 * unverified. Shape and colour say the same; the words are its accessible name.
 */
#define SIG_TYPE_CERTAINTY_MARK (sig_certainty_mark_get_type ())
G_DECLARE_FINAL_TYPE (SigCertaintyMark, sig_certainty_mark, SIG, CERTAINTY_MARK, GtkWidget)

GtkWidget    *sig_certainty_mark_new           (SigCertainty      certainty);

SigCertainty  sig_certainty_mark_get_certainty (SigCertaintyMark *self);
void          sig_certainty_mark_set_certainty (SigCertaintyMark *self,
                                                SigCertainty      certainty);

G_END_DECLS
