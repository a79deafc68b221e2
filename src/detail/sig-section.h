/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigRowFunc:
 * @explorer: the shared state
 * @record: (nullable): what the row shows
 * @owner: (nullable): what @record belongs to
 *
 * Returns: (transfer floating): a row of a list box, or a widget to put into one
 */
typedef GtkWidget *(*SigRowFunc) (SigExplorer *explorer,
                                  gpointer     record,
                                  gpointer     owner);

/**
 * SigSection:
 *
 * A part of the detail pane under a heading, that folds. Its rows are only planned at first: whoever holds it makes
 * them one at a time, as long as frames stay short, and those of a folded section when it is unfolded.
 */
#define SIG_TYPE_SECTION (sig_section_get_type ())
G_DECLARE_FINAL_TYPE (SigSection, sig_section, SIG, SECTION, GtkWidget)

SigSection *sig_section_new          (SigExplorer *explorer,
                                      const char  *id,
                                      const char  *title);

const char *sig_section_get_id       (SigSection  *self);
const char *sig_section_get_title    (SigSection  *self);
gboolean    sig_section_get_expanded (SigSection  *self);
void        sig_section_set_expanded (SigSection  *self,
                                      gboolean     expanded);
const char *sig_section_get_covers   (SigSection  *self);
void        sig_section_set_covers   (SigSection  *self,
                                      const char  *prefix);
void        sig_section_set_note     (SigSection  *self,
                                      const char  *note);
void        sig_section_set_count    (SigSection  *self,
                                      guint        count);
void        sig_section_set_disputed (SigSection  *self,
                                      gboolean     disputed);

void        sig_section_plan_heading (SigSection  *self,
                                      const char  *title);
void        sig_section_plan_row     (SigSection  *self,
                                      SigRowFunc   make,
                                      gpointer     record,
                                      gpointer     owner);
gboolean    sig_section_is_wanting   (SigSection  *self);
void        sig_section_make_next    (SigSection  *self);
GtkWidget  *sig_section_find_row     (SigSection  *self,
                                      const char  *address);

G_END_DECLS
