/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

/**
 * SigSectionStack:
 *
 * The sections of the detail pane, one below the other. It makes their rows in slices between frames, remembers which
 * are folded, and finds the row that an address leads to.
 */
#define SIG_TYPE_SECTION_STACK (sig_section_stack_get_type ())
G_DECLARE_FINAL_TYPE (SigSectionStack, sig_section_stack, SIG, SECTION_STACK, GtkWidget)

GtkWidget         *sig_section_stack_new          (void);

void               sig_section_stack_set_sections (SigSectionStack   *self,
                                                   GPtrArray         *sections);
guint              sig_section_stack_get_n        (SigSectionStack   *self);
SigSection        *sig_section_stack_get          (SigSectionStack   *self,
                                                   guint              index);
void               sig_section_stack_seek         (SigSectionStack   *self,
                                                   const char        *address);
GtkWidget         *sig_section_stack_get_sought   (SigSectionStack   *self);
gboolean           sig_section_stack_get_busy     (SigSectionStack   *self);
const char *const *sig_section_stack_get_folded   (SigSectionStack   *self);
void               sig_section_stack_set_folded   (SigSectionStack   *self,
                                                   const char *const *folded);

G_END_DECLS
