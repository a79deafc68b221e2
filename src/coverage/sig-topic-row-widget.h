/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-topic-rows.h"

G_BEGIN_DECLS

GtkWidget *sig_topic_row_widget_new     (SigDataset          *dataset,
                                         const SigTopicRow   *row);
char      *sig_topic_row_dup_words      (SigDataset          *dataset,
                                         const SigTopicRow   *row);
GtkWidget *sig_topic_count_widget_new   (const SigTopicCount *count,
                                         gboolean             has_withdrawal);

G_END_DECLS
