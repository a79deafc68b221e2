/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *sig_language_get_name  (const char        *code);
char       *sig_language_dup_names (const char *const *codes);

G_END_DECLS
