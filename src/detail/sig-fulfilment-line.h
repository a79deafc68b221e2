/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigFulfilmentLine:
 *
 * What had become of a promise by the shared date: the level in words and as three pips, since when, and the claim
 * that it stands on. It follows the date.
 */
#define SIG_TYPE_FULFILMENT_LINE (sig_fulfilment_line_get_type ())
G_DECLARE_FINAL_TYPE (SigFulfilmentLine, sig_fulfilment_line, SIG, FULFILMENT_LINE, GtkWidget)

GtkWidget  *sig_fulfilment_line_new      (SigExplorer       *explorer,
                                          SigAgreement      *agreement,
                                          SigClaim          *promise);

const char *sig_fulfilment_line_get_text (SigFulfilmentLine *self);

G_END_DECLS
