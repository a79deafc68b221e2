/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigCoveragePage:
 *
 * The page of what is covered: capabilities as a matrix, topics over all agreements, money. Each of the three is made when
 * it is first shown.
 */
#define SIG_TYPE_COVERAGE_PAGE (sig_coverage_page_get_type ())
G_DECLARE_FINAL_TYPE (SigCoveragePage, sig_coverage_page, SIG, COVERAGE_PAGE, AdwBin)

GtkWidget  *sig_coverage_page_new      (SigExplorer     *explorer);

const char *sig_coverage_page_get_view (SigCoveragePage *self);
void        sig_coverage_page_set_view (SigCoveragePage *self,
                                        const char      *view);
GtkWidget  *sig_coverage_page_get_pane (SigCoveragePage *self,
                                        const char      *view);

G_END_DECLS
