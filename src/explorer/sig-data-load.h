/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-contributions.h"
#include "sig-load-result.h"

G_BEGIN_DECLS

void           sig_data_load_async  (GFile                *file,
                                     const char           *colour_by,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data);
SigLoadResult *sig_data_load_finish (GAsyncResult         *result,
                                     SigContributions    **contributions,
                                     GError              **error);

G_END_DECLS
