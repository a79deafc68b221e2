/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigTopicsPane:
 *
 * The scope as a tree of topics and of capability areas, each with how many agreements cover it; and the chosen one read
 * over all agreements: who has it, in which words, from which source.
 */
#define SIG_TYPE_TOPICS_PANE (sig_topics_pane_get_type ())
G_DECLARE_FINAL_TYPE (SigTopicsPane, sig_topics_pane, SIG, TOPICS_PANE, AdwBin)

GtkWidget  *sig_topics_pane_new      (SigExplorer   *explorer);

GtkWidget  *sig_topics_pane_get_bar  (SigTopicsPane *self);
GListModel *sig_topics_pane_get_tree (SigTopicsPane *self);
GListModel *sig_topics_pane_get_rows (SigTopicsPane *self);

G_END_DECLS
