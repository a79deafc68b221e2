/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigDetailPane:
 *
 * What is selected, whole: a party with its agreement, an agreement, a claim, an event, or the data set itself when
 * nothing is. It is built after the first frame, in slices that keep frames short.
 */
#define SIG_TYPE_DETAIL_PANE (sig_detail_pane_get_type ())
G_DECLARE_FINAL_TYPE (SigDetailPane, sig_detail_pane, SIG, DETAIL_PANE, AdwBin)

GtkWidget         *sig_detail_pane_new         (SigExplorer       *explorer);

const char        *sig_detail_pane_get_summary (SigDetailPane     *self);
gboolean           sig_detail_pane_get_busy    (SigDetailPane     *self);
const char *const *sig_detail_pane_get_folded  (SigDetailPane     *self);
void               sig_detail_pane_set_folded  (SigDetailPane     *self,
                                                const char *const *folded);
void               sig_detail_pane_set_pages   (SigDetailPane     *self,
                                                const char *const *pages);

G_END_DECLS
