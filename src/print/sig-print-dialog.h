/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-print-choice.h"

G_BEGIN_DECLS

/**
 * SigPrintDialog:
 *
 * Prints and saves what is in front: a live preview of the very sheet, options beside it. The finished PDF goes to the
 * dialog of the system, and files through the file chooser.
 *
 * Its actions: print.print, print.save with the name of a format, print.stop, print.preview.
 */
#define SIG_TYPE_PRINT_DIALOG (sig_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SigPrintDialog, sig_print_dialog, SIG, PRINT_DIALOG, AdwDialog)

AdwDialog *sig_print_dialog_new      (SigExplorer     *explorer,
                                      GSettings       *settings,
                                      const char      *page);
gboolean   sig_print_dialog_is_ready (SigPrintDialog  *self);
void       sig_print_dialog_save     (SigPrintDialog  *self,
                                      SigExportFormat  format,
                                      GFile           *file);

G_END_DECLS
