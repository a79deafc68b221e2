/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-explorer.h"
#include "sig-export-job.h"

G_BEGIN_DECLS

/**
 * SigPrintChoice:
 *
 * Something that can be printed now: a kind of sheet and what is on it.
 */
#define SIG_TYPE_PRINT_CHOICE (sig_print_choice_get_type ())
G_DECLARE_FINAL_TYPE (SigPrintChoice, sig_print_choice, SIG, PRINT_CHOICE, GObject)

GListModel    *sig_print_choices_new                 (SigExplorer     *explorer);
guint          sig_print_choices_find_front          (GListModel      *choices,
                                                      const char      *page);

SigExportKind  sig_print_choice_get_kind             (SigPrintChoice  *self);
const char    *sig_print_choice_get_title            (SigPrintChoice  *self);
gboolean       sig_print_choice_get_differences_only (SigPrintChoice  *self);
gboolean       sig_print_choice_comes_in             (SigPrintChoice  *self,
                                                      SigExportFormat  format);
GMenuModel    *sig_print_choice_list_formats         (SigPrintChoice  *self);
SigExportJob  *sig_print_choice_create_job           (SigPrintChoice  *self);

G_END_DECLS
