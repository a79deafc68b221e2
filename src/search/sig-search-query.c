/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-query.h"

#include <string.h>

#include "sig-fold.h"
#include "sig-search-words.h"

/**
 * sig_search_term_free:
 * @self: (transfer full) (nullable): a term
 *
 * Frees it.
 */
void
sig_search_term_free (SigSearchTerm *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->words);
  g_free (self);
}

/**
 * sig_search_term_equal:
 * @self: a term
 * @other: another one
 *
 * Returns: whether they look for the same
 */
gboolean
sig_search_term_equal (const SigSearchTerm *self,
                       const SigSearchTerm *other)
{
  if (self->is_prefix != other->is_prefix || self->words->len != other->words->len)
    return FALSE;

  for (guint i = 0; i < self->words->len; i++)
    if (!g_str_equal (self->words->pdata[i], other->words->pdata[i]))
      return FALSE;

  return TRUE;
}

static void
add_term (GPtrArray  *terms,
          const char *from,
          const char *to,
          gboolean    is_prefix)
{
  g_autofree char *text = g_strndup (from, (gsize) (to - from));
  g_autofree char *folded = sig_fold (text);
  const char *rest = folded, *word;
  SigSearchTerm *term = g_new0 (SigSearchTerm, 1);
  gsize length;

  term->words = g_ptr_array_new_with_free_func (g_free);
  term->is_prefix = is_prefix;
  while (sig_search_words_next (&rest, &word, &length))
    g_ptr_array_add (term->words, g_strndup (word, length));

  if (term->words->len > 0)
    g_ptr_array_add (terms, term);
  else
    sig_search_term_free (term);
}

static gboolean
is_quotation_mark (gunichar character)
{
  switch (character)
    {
    case '"':
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * sig_search_query_parse:
 * @text: what somebody typed
 *
 * Takes it apart: words, each of which may go on, and "phrases", words that follow each other. The last word of a
 * phrase may go on as long as the phrase is not closed. Words that only an apostrophe or a hyphen parts follow each
 * other as well.
 *
 * Returns: (transfer full) (element-type SigSearchTerm): all that is looked for, folded; empty when there is no word
 */
GPtrArray *
sig_search_query_parse (const char *text)
{
  g_autofree char *valid = NULL;
  GPtrArray *terms = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_search_term_free);
  gboolean in_phrase = FALSE;
  const char *from, *at;

  g_return_val_if_fail (text != NULL, terms);

  from = valid = g_utf8_make_valid (text, -1);
  for (at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      gboolean is_mark = is_quotation_mark (character);

      if (!is_mark && (in_phrase || !g_unichar_isspace (character)))
        continue;
      add_term (terms, from, at, !in_phrase);
      from = g_utf8_next_char (at);
      in_phrase ^= is_mark;
    }
  add_term (terms, from, at, TRUE);

  return terms;
}
