/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-data-session.h"

G_BEGIN_DECLS

/**
 * SigFileBanner:
 *
 * Says above what is shown that a file could not be loaded, or that the shown one is gone. It can be put away, which
 * AdwBanner cannot. While nothing is shown it says nothing: the page in its place does.
 */
#define SIG_TYPE_FILE_BANNER (sig_file_banner_get_type ())
G_DECLARE_FINAL_TYPE (SigFileBanner, sig_file_banner, SIG, FILE_BANNER, GtkWidget)

GtkWidget  *sig_file_banner_new       (SigDataSession *session);

const char *sig_file_banner_get_words (SigFileBanner  *self);

G_END_DECLS
