/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-row-plan.h"

G_BEGIN_DECLS

/**
 * SigSection:
 *
 * A part of the detail pane under a heading, that folds. Its rows are only planned at first: whoever holds it makes
 * them one at a time, as long as frames stay short, and those of a folded section when it is unfolded. Of a long section
 * only the first rows are wanted, until the person asks for more or one further down is looked for.
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
void        sig_section_plan_list    (SigSection  *self,
                                      SigRowFunc   make,
                                      SigList     *records,
                                      gpointer     owner);
void        sig_section_want         (SigSection  *self,
                                      const char  *address);
gboolean    sig_section_is_wanting   (SigSection  *self);
void        sig_section_make_next    (SigSection  *self);
GtkWidget  *sig_section_find_row     (SigSection  *self,
                                      const char  *address);

G_END_DECLS
