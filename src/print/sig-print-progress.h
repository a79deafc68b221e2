/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SigPrintProgress:
 *
 * A bar that says how far something has come, and stops it by the action print.stop. What takes but a moment is not told
 * of.
 */
#define SIG_TYPE_PRINT_PROGRESS (sig_print_progress_get_type ())
G_DECLARE_FINAL_TYPE (SigPrintProgress, sig_print_progress, SIG, PRINT_PROGRESS, GtkWidget)

void     sig_print_progress_begin     (SigPrintProgress *self,
                                       const char       *words);
void     sig_print_progress_tell      (SigPrintProgress *self,
                                       const char       *words,
                                       double            fraction);
void     sig_print_progress_end       (SigPrintProgress *self);
gboolean sig_print_progress_get_shown (SigPrintProgress *self);

G_END_DECLS
