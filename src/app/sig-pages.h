/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigPages:
 *
 * The pages of the window, one of them shown. A page is made when it is first shown: those behind the first take no time
 * at start.
 */
#define SIG_TYPE_PAGES (sig_pages_get_type ())
G_DECLARE_FINAL_TYPE (SigPages, sig_pages, SIG, PAGES, GtkWidget)

GtkWidget         *sig_pages_new             (SigExplorer *explorer);

const char        *sig_pages_get_page        (SigPages    *self);
void               sig_pages_set_page        (SigPages    *self,
                                              const char  *page);
const char *const *sig_pages_get_names       (void);
GtkWidget         *sig_pages_create_switcher (SigPages    *self);
void               sig_pages_set_narrow      (SigPages    *self,
                                              gboolean     narrow);

G_END_DECLS
