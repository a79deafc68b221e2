/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-data-session.h"

G_BEGIN_DECLS

#define SIG_TYPE_APPLICATION (sig_application_get_type ())
G_DECLARE_FINAL_TYPE (SigApplication, sig_application, SIG, APPLICATION, AdwApplication)

SigApplication *sig_application_new (SigDataSession *session,
                                     GFile          *installed);
int             sig_application_run (SigApplication *self,
                                     const char     *file_name,
                                     const char     *page,
                                     gboolean        service);

G_END_DECLS
