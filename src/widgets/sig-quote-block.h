/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-record.h"

G_BEGIN_DECLS

/**
 * SigQuoteBlock:
 *
 * A document's own words, set apart by a bar, in their language, to select and copy.
 */
#define SIG_TYPE_QUOTE_BLOCK (sig_quote_block_get_type ())
G_DECLARE_FINAL_TYPE (SigQuoteBlock, sig_quote_block, SIG, QUOTE_BLOCK, GtkWidget)

GtkWidget  *sig_quote_block_new          (const char    *text,
                                          const char    *language);

const char *sig_quote_block_get_text     (SigQuoteBlock *self);
const char *sig_quote_block_get_language (SigQuoteBlock *self);

G_END_DECLS
