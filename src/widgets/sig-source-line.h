/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-source.h"

G_BEGIN_DECLS

/**
 * SigSourceLine:
 *
 * A source as a reader wants it: title, publisher, date, the place in it, and a button that opens its address in the
 * system's browser.
 */
#define SIG_TYPE_SOURCE_LINE (sig_source_line_get_type ())
G_DECLARE_FINAL_TYPE (SigSourceLine, sig_source_line, SIG, SOURCE_LINE, GtkWidget)

GtkWidget *sig_source_line_new         (SigSource     *source,
                                        const char    *at);

SigSource *sig_source_line_get_source  (SigSourceLine *self);
char      *sig_source_line_dup_caption (SigSource     *source,
                                        const char    *at);

G_END_DECLS
