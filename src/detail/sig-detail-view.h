/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-detail-subject.h"

G_BEGIN_DECLS

/**
 * SigDetailView:
 *
 * What the detail pane scrolls: the head and the sections of one subject.
 */
#define SIG_TYPE_DETAIL_VIEW (sig_detail_view_get_type ())
G_DECLARE_FINAL_TYPE (SigDetailView, sig_detail_view, SIG, DETAIL_VIEW, AdwBin)

void               sig_detail_view_show       (SigDetailView     *self,
                                               SigExplorer       *explorer,
                                               SigDetailSubject   subject,
                                               const char *const *pages);
void               sig_detail_view_seek       (SigDetailView     *self,
                                               const char        *address);
gboolean           sig_detail_view_is_empty   (SigDetailView     *self);
gboolean           sig_detail_view_get_busy   (SigDetailView     *self);
const char *const *sig_detail_view_get_folded (SigDetailView     *self);
void               sig_detail_view_set_folded (SigDetailView     *self,
                                               const char *const *folded);

G_END_DECLS
