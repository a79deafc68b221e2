/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * SigPreviewPage:
 *
 * A page of a sheet as it is shown: how large the paper is, what it is called, and pictures of it once they are drawn.
 */
#define SIG_TYPE_PREVIEW_PAGE (sig_preview_page_get_type ())
G_DECLARE_FINAL_TYPE (SigPreviewPage, sig_preview_page, SIG, PREVIEW_PAGE, GObject)

SigPreviewPage *sig_preview_page_new         (guint           number,
                                              const char     *name,
                                              double          width,
                                              double          height);

guint           sig_preview_page_get_number  (SigPreviewPage *self);
const char     *sig_preview_page_get_name    (SigPreviewPage *self);
double          sig_preview_page_get_width   (SigPreviewPage *self);
double          sig_preview_page_get_height  (SigPreviewPage *self);

double          sig_preview_page_get_scale   (SigPreviewPage *self,
                                              gboolean        is_small);
GdkTexture     *sig_preview_page_get_picture (SigPreviewPage *self,
                                              gboolean        is_small);
void            sig_preview_page_set_picture (SigPreviewPage *self,
                                              gboolean        is_small,
                                              GdkTexture     *picture,
                                              double          scale);

G_END_DECLS
