/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-money-report.h"

G_BEGIN_DECLS

/**
 * SigMoneyEntries:
 *
 * Entries on money, each as it is stated: who, how much, on which terms, in which agreement; why it is not added up where
 * it is not; its sources one press away. Only rows in view are made.
 */
#define SIG_TYPE_MONEY_ENTRIES (sig_money_entries_get_type ())
G_DECLARE_FINAL_TYPE (SigMoneyEntries, sig_money_entries, SIG, MONEY_ENTRIES, GtkWidget)

GtkWidget  *sig_money_entries_new       (void);

void        sig_money_entries_show      (SigMoneyEntries      *self,
                                         SigMoneyReport       *report,
                                         const SigMoneyFilter *filter);
GListModel *sig_money_entries_get_model (SigMoneyEntries      *self);

G_END_DECLS
