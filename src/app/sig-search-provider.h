/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-data-session.h"

G_BEGIN_DECLS

/**
 * SigSearchProvider:
 *
 * Answers the desktop's search (org.gnome.Shell.SearchProvider2) with parties, agreements, instruments and events. It
 * searches what the program shows; when it shows nothing, it loads the file that was open last, or the installed set.
 * What is asked before that is done is answered when it is.
 */
#define SIG_TYPE_SEARCH_PROVIDER (sig_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (SigSearchProvider, sig_search_provider, SIG, SEARCH_PROVIDER, GObject)

SigSearchProvider *sig_search_provider_new      (GApplication       *application,
                                                 SigDataSession     *session,
                                                 GFile              *installed);
void               sig_search_provider_prepare  (SigSearchProvider  *self);
gboolean           sig_search_provider_export   (SigSearchProvider  *self,
                                                 GDBusConnection    *connection,
                                                 const char         *object_path,
                                                 GError            **error);
void               sig_search_provider_unexport (SigSearchProvider  *self);

G_END_DECLS
