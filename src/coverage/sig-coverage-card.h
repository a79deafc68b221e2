/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-coverage.h"

G_BEGIN_DECLS

GtkWidget *sig_coverage_card_new (const char *title,
                                  const char *note,
                                  SigDataset *dataset,
                                  GArray     *claims);

G_END_DECLS
