/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-sheet-options.h"

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

#define SIG_TYPE_SHEET (sig_sheet_get_type ())

/**
 * SigSheet:
 *
 * Pages for print, laid out once. What is on the screen as preview, on the printer and in a file is one drawing. Immutable
 * once made. Text is laid out by Pango, whose objects belong to a thread: use a sheet in the thread that made it.
 */
G_DECLARE_FINAL_TYPE (SigSheet, sig_sheet, SIG, SHEET, GObject)

/**
 * SigSheetProgress:
 * @done: pages that are written
 * @total: pages in all
 * @user_data: what was given
 *
 * Told after each page.
 */
typedef void (*SigSheetProgress) (guint    done,
                                  guint    total,
                                  gpointer user_data);

const char *sig_sheet_get_title     (SigSheet          *self);
guint       sig_sheet_get_n_pages   (SigSheet          *self);
void        sig_sheet_get_page_size (SigSheet          *self,
                                     double            *width,
                                     double            *height);
char       *sig_sheet_dup_page_name (SigSheet          *self,
                                     guint              page);

void        sig_sheet_draw_page     (SigSheet          *self,
                                     cairo_t           *cr,
                                     guint              page);

gboolean    sig_sheet_write_pdf     (SigSheet          *self,
                                     GOutputStream     *stream,
                                     GCancellable      *cancellable,
                                     SigSheetProgress   progress,
                                     gpointer           user_data,
                                     GError           **error);
gboolean    sig_sheet_write_svg     (SigSheet          *self,
                                     guint              page,
                                     GOutputStream     *stream,
                                     GCancellable      *cancellable,
                                     GError           **error);
gboolean    sig_sheet_write_png     (SigSheet          *self,
                                     guint              page,
                                     double             dots_per_inch,
                                     GOutputStream     *stream,
                                     GCancellable      *cancellable,
                                     GError           **error);

G_END_DECLS
