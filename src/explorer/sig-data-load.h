/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-load-result.h"
#include "sig-standings.h"

G_BEGIN_DECLS

void           sig_data_load_async  (GFile                *file,
                                     const char           *colour_by,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
SigLoadResult *sig_data_load_finish (GAsyncResult         *result,
                                     SigStandings        **standings,
                                     GError              **error);

G_END_DECLS
