/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-compare-sheet.h"
#include "sig-explorer.h"
#include "widget-fixture.h"

G_BEGIN_DECLS

SigCompareSheet *compare_fixture_make_sheet  (SigDataset        *dataset,
                                              const char *const *ids,
                                              int                baseline,
                                              const char *const *pins,
                                              gboolean           pinned_only);
int              compare_fixture_find_row    (SigCompareSheet   *sheet,
                                              const char        *id);
int              compare_fixture_find_column (SigCompareSheet   *sheet,
                                              const char        *id);
GtkWidget       *compare_fixture_show        (GtkWidget         *child,
                                              int                width,
                                              int                height);
void             compare_fixture_settle      (GtkWidget         *widget);

G_END_DECLS
