/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SigSectionHeading:
 *
 * The heading of a section: a button that folds it, with its title, a count, and the sign of dispute.
 */
#define SIG_TYPE_SECTION_HEADING (sig_section_heading_get_type ())
G_DECLARE_FINAL_TYPE (SigSectionHeading, sig_section_heading, SIG, SECTION_HEADING, GtkWidget)

const char *sig_section_heading_get_title    (SigSectionHeading *self);
void        sig_section_heading_set_title    (SigSectionHeading *self,
                                              const char        *title);
void        sig_section_heading_set_count    (SigSectionHeading *self,
                                              guint              count);
void        sig_section_heading_set_disputed (SigSectionHeading *self,
                                              gboolean           disputed);
void        sig_section_heading_set_expanded (SigSectionHeading *self,
                                              gboolean           expanded);

G_END_DECLS
