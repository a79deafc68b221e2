/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigTimelineList:
 *
 * The events of the timeline as a table: it can be sorted by each column and filtered by words, and by what the explorer
 * is filtered by. The selection is that of the explorer.
 */
#define SIG_TYPE_TIMELINE_LIST (sig_timeline_list_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineList, sig_timeline_list, SIG, TIMELINE_LIST, GtkWidget)

GtkWidget         *sig_timeline_list_new       (SigExplorer     *explorer);
GtkSelectionModel *sig_timeline_list_get_model (SigTimelineList *self);
void               sig_timeline_list_set_text  (SigTimelineList *self,
                                                const char      *text);
void               sig_timeline_list_set_compact (SigTimelineList *self,
                                                  gboolean         compact);
void               sig_timeline_list_sort      (SigTimelineList *self,
                                                guint            column,
                                                GtkSortType      direction);

G_END_DECLS
