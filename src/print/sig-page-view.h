/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-preview.h"

G_BEGIN_DECLS

/**
 * SigPageView:
 *
 * Shows one page of a preview, with what turns pages and makes them larger and smaller.
 *
 * Its actions: page.previous, page.next, page.first, page.last, page.zoom-in, page.zoom-out, and page.zoom with "page",
 * "width" or a per cent of the true size.
 */
#define SIG_TYPE_PAGE_VIEW (sig_page_view_get_type ())
G_DECLARE_FINAL_TYPE (SigPageView, sig_page_view, SIG, PAGE_VIEW, AdwBin)

void                sig_page_view_set_preview   (SigPageView *self,
                                                 SigPreview  *preview);
GtkSelectionModel  *sig_page_view_get_selection (SigPageView *self);
const char         *sig_page_view_get_zoom      (SigPageView *self);
void                sig_page_view_set_zoom      (SigPageView *self,
                                                 const char  *zoom);

G_END_DECLS
