/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigSearchSpan:
 * @from: where a word begins, in bytes
 * @to: where it ends
 *
 * A word that was looked for, in the text where it was found.
 */
typedef struct
{
  guint from;
  guint to;
} SigSearchSpan;

GArray *sig_search_mark (const char *text,
                         const char *query);

G_END_DECLS
