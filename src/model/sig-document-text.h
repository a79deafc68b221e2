/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"

G_BEGIN_DECLS

/**
 * SigDocumentText:
 *
 * Where the text of a document stands. Immutable.
 */
#define SIG_TYPE_DOCUMENT_TEXT (sig_document_text_get_type ())
G_DECLARE_FINAL_TYPE (SigDocumentText, sig_document_text, SIG, DOCUMENT_TEXT, SigRecord)

const char        *sig_document_text_get_url       (SigDocumentText *self);
const char *const *sig_document_text_get_languages (SigDocumentText *self);

G_END_DECLS
