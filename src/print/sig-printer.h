/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigPrinter:
 *
 * The printing of the system: its dialog, in a sandbox the portal's, where somebody chooses printer and paper, and then the
 * handing over of a finished PDF. What was chosen is kept in a file for the next run.
 */
#define SIG_TYPE_PRINTER (sig_printer_get_type ())
G_DECLARE_FINAL_TYPE (SigPrinter, sig_printer, SIG, PRINTER, GObject)

SigPrinter   *sig_printer_new           (const char           *path);

GtkPageSetup *sig_printer_get_setup     (SigPrinter           *self);
void          sig_printer_choose        (SigPrinter           *self,
                                         GtkWindow            *parent,
                                         const char           *title,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean      sig_printer_choose_finish (SigPrinter           *self,
                                         GAsyncResult         *result,
                                         GError              **error);
void          sig_printer_send          (SigPrinter           *self,
                                         GtkWindow            *parent,
                                         GFile                *file,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean      sig_printer_send_finish   (SigPrinter           *self,
                                         GAsyncResult         *result,
                                         GError              **error);

G_END_DECLS
