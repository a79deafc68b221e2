/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"
#include "sig-money-report.h"

G_BEGIN_DECLS

/**
 * SigMoneyPane:
 *
 * The money: totals in a chosen currency, per year and per kind as bars with numbers, what cannot be added up by reason,
 * and each figure's entries one press away.
 */
#define SIG_TYPE_MONEY_PANE (sig_money_pane_get_type ())
G_DECLARE_FINAL_TYPE (SigMoneyPane, sig_money_pane, SIG, MONEY_PANE, AdwBin)

GtkWidget      *sig_money_pane_new        (SigExplorer  *explorer);

GtkWidget      *sig_money_pane_get_bar    (SigMoneyPane *self);
SigMoneyReport *sig_money_pane_get_report (SigMoneyPane *self);

G_END_DECLS
