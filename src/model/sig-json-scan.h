/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sig-data-error.h"
#include "sig-json-outline.h"

G_BEGIN_DECLS

/**
 * SIG_JSON_MAX_LENGTH:
 *
 * How many bytes a file may have: 512 MiB.
 */
#define SIG_JSON_MAX_LENGTH ((gsize) 512 * 1024 * 1024)

gboolean sig_json_scan         (const char     *bytes,
                                gsize           length,
                                SigDataErrors  *errors);
gboolean sig_json_scan_outline (const char     *bytes,
                                gsize           length,
                                SigDataErrors  *errors,
                                SigJsonOutline *outline);

G_END_DECLS
