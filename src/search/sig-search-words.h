/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sig_search_words_next (const char **rest,
                                const char **word,
                                gsize       *length);

G_END_DECLS
