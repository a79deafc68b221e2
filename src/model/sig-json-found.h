/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char       *sig_json_found_at       (const char *at,
                                     const char *end,
                                     gboolean   *is_utf8);
char       *sig_json_found_raw      (const char *at,
                                     gsize       length);
char       *sig_json_found_escape   (const char *backslash,
                                     const char *end);
char       *sig_json_found_digits   (const char *backslash,
                                     const char *end);
const char *sig_json_found_word_end (const char *at,
                                     const char *end);

G_END_DECLS
