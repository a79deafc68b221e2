/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-conflict.h"

G_BEGIN_DECLS

/**
 * SigConflictBox:
 *
 * A matter on which sources disagree: what each of them says, and what the record makes of it.
 */
#define SIG_TYPE_CONFLICT_BOX (sig_conflict_box_get_type ())
G_DECLARE_FINAL_TYPE (SigConflictBox, sig_conflict_box, SIG, CONFLICT_BOX, GtkWidget)

GtkWidget   *sig_conflict_box_new          (SigConflict    *conflict);

SigConflict *sig_conflict_box_get_conflict (SigConflictBox *self);

G_END_DECLS
