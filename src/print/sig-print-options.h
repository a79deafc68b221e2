/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-print-choice.h"

G_BEGIN_DECLS

/**
 * SigPrintOptions:
 *
 * What is printed, and how: rows for all that a sheet can be asked for. Those that the chosen sheet does not have are not
 * shown. Settings keep them between runs; how the paper lies is kept for each kind of sheet.
 */
#define SIG_TYPE_PRINT_OPTIONS (sig_print_options_get_type ())
G_DECLARE_FINAL_TYPE (SigPrintOptions, sig_print_options, SIG, PRINT_OPTIONS, AdwBin)

void            sig_print_options_set_choices       (SigPrintOptions *self,
                                                     GSettings       *settings,
                                                     GListModel      *choices,
                                                     guint            selected);
SigPrintChoice *sig_print_options_get_choice        (SigPrintOptions *self);
SigExportJob   *sig_print_options_create_job        (SigPrintOptions *self);

void            sig_print_options_apply_to_setup    (SigPrintOptions *self,
                                                     GtkPageSetup    *setup);
void            sig_print_options_take_from_setup   (SigPrintOptions *self,
                                                     GtkPageSetup    *setup);

G_END_DECLS
