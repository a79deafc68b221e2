/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-explorer.h"
#include "sig-load-result.h"

G_BEGIN_DECLS

/**
 * SigDataSession:
 *
 * The file behind an explorer: loads it, keeps an eye on it, and loads it again when it changes. A file that cannot be
 * loaded leaves what is shown as it is.
 */
#define SIG_TYPE_DATA_SESSION (sig_data_session_get_type ())
G_DECLARE_FINAL_TYPE (SigDataSession, sig_data_session, SIG, DATA_SESSION, GObject)

SigDataSession *sig_data_session_new             (SigExplorer    *explorer);

SigExplorer    *sig_data_session_get_explorer    (SigDataSession *self);
GFile          *sig_data_session_get_file        (SigDataSession *self);
GFile          *sig_data_session_get_shown_file  (SigDataSession *self);
gboolean        sig_data_session_get_loading     (SigDataSession *self);
SigLoadResult  *sig_data_session_get_failure     (SigDataSession *self);
GFile          *sig_data_session_get_failed_file (SigDataSession *self);
SigLoadResult  *sig_data_session_get_remarks     (SigDataSession *self);
gboolean        sig_data_session_get_gone        (SigDataSession *self);
gboolean        sig_data_session_get_attended    (SigDataSession *self);
void            sig_data_session_set_attended    (SigDataSession *self,
                                                  gboolean        attended);
void            sig_data_session_open            (SigDataSession *self,
                                                  GFile          *file);
void            sig_data_session_reload          (SigDataSession *self);
void            sig_data_session_check           (SigDataSession *self);
void            sig_data_session_dismiss_failure (SigDataSession *self);

G_END_DECLS
