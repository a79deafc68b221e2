/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigMoneyBar:
 *
 * A bar of what there is: what remains filled, what is lost in outline. The words beside it say the numbers.
 */
#define SIG_TYPE_MONEY_BAR (sig_money_bar_get_type ())
G_DECLARE_FINAL_TYPE (SigMoneyBar, sig_money_bar, SIG, MONEY_BAR, GtkWidget)

GtkWidget *sig_money_bar_new (double before,
                              double after);

G_END_DECLS
