/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-load-result.h"

G_BEGIN_DECLS

SigLoadResult *sig_dataset_load_bytes   (GBytes        *bytes,
                                         const char    *file_name,
                                         GCancellable  *cancellable,
                                         GError       **error);
SigLoadResult *sig_dataset_load_file    (GFile         *file,
                                         GCancellable  *cancellable,
                                         GError       **error);
SigLoadResult *sig_dataset_load_file_as (GFile         *file,
                                         const char    *file_name,
                                         GCancellable  *cancellable,
                                         GError       **error);

G_END_DECLS
