/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-data-message.h"

G_BEGIN_DECLS

GBytes *sig_file_read_bytes (GFile           *file,
                             const char      *file_name,
                             gsize            max_length,
                             GCancellable    *cancellable,
                             char           **etag,
                             SigDataMessage **message);

G_END_DECLS
