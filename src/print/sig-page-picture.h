/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-preview-page.h"

G_BEGIN_DECLS

/**
 * SigPageFit:
 * @SIG_PAGE_FIT_PAGE: the whole page is seen
 * @SIG_PAGE_FIT_WIDTH: the page is as wide as there is room
 * @SIG_PAGE_FIT_SCALE: the page has a size of its own
 *
 * How large a page is shown.
 */
typedef enum
{
  SIG_PAGE_FIT_PAGE,
  SIG_PAGE_FIT_WIDTH,
  SIG_PAGE_FIT_SCALE,
} SigPageFit;

/**
 * SigPagePicture:
 *
 * Shows a page on its paper, which is white whatever colours the program has.
 */
#define SIG_TYPE_PAGE_PICTURE (sig_page_picture_get_type ())
G_DECLARE_FINAL_TYPE (SigPagePicture, sig_page_picture, SIG, PAGE_PICTURE, GtkWidget)

GtkWidget      *sig_page_picture_new         (gboolean        is_small);

SigPreviewPage *sig_page_picture_get_page    (SigPagePicture *self);
void            sig_page_picture_set_page    (SigPagePicture *self,
                                              SigPreviewPage *page);
void            sig_page_picture_set_fit     (SigPagePicture *self,
                                              SigPageFit      fit,
                                              double          scale);
double          sig_page_picture_get_scale   (SigPagePicture *self);

G_END_DECLS
