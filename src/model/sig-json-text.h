/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SIG_JSON_QUOTE_LENGTH:
 *
 * How many characters of a string a message quotes before it is cut with "…".
 */
#define SIG_JSON_QUOTE_LENGTH 60

void      sig_json_text_append_visible (GString    *out,
                                        const char *text,
                                        gssize      length,
                                        gsize       max_characters);
char     *sig_json_text_quote          (const char *text,
                                        gssize      length);
void      sig_json_text_unescape       (GString    *out,
                                        const char *raw,
                                        gsize       length);
gboolean  sig_json_text_read_hex       (const char *digits,
                                        gunichar   *value);
gboolean  sig_json_text_can_be_seen    (gunichar    character);

G_END_DECLS
