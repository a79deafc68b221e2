/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *sig_fold          (const char *text);
gboolean  sig_fold_contains (const char *folded,
                             const char *folded_words);

G_END_DECLS
