/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-document-text.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigDocumentText, sig_document_text, SIG_TYPE_RECORD)

static void
sig_document_text_class_init (SigDocumentTextClass *klass)
{
}

static void
sig_document_text_init (SigDocumentText *self)
{
}

/**
 * sig_document_text_get_url:
 * @self: a document text
 *
 * Returns: (transfer none) (nullable): its address, or %NULL
 */
const char *
sig_document_text_get_url (SigDocumentText *self)
{
  g_return_val_if_fail (SIG_IS_DOCUMENT_TEXT (self), NULL);

  return self->url;
}

/**
 * sig_document_text_get_languages:
 * @self: a document text
 *
 * Returns: (transfer none): the codes of its languages, ended by %NULL
 */
const char *const *
sig_document_text_get_languages (SigDocumentText *self)
{
  g_return_val_if_fail (SIG_IS_DOCUMENT_TEXT (self), NULL);

  return self->languages;
}
