/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-mark.h"

#include "sig-fold.h"
#include "sig-search-query.h"
#include "sig-search-words.h"

typedef struct
{
  SigSearchSpan  span;
  char          *folded;
  gboolean       is_marked;
} Word;

static void
word_clear (gpointer data)
{
  g_free (((Word *) data)->folded);
}

static GArray *
list_words (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  const char *rest = text, *at;
  gsize length;

  g_array_set_clear_func (words, word_clear);
  while (sig_search_words_next (&rest, &at, &length))
    {
      g_autofree char *spelling = g_strndup (at, length);
      Word word = { .span = { (guint) (at - text), (guint) (rest - text) }, .folded = sig_fold (spelling) };

      g_array_append_val (words, word);
    }

  return words;
}

static gboolean
has_term (GArray              *words,
          guint                at,
          const SigSearchTerm *term)
{
  if (at + term->words->len > words->len)
    return FALSE;

  for (guint i = 0; i < term->words->len; i++)
    {
      const Word *word = &g_array_index (words, Word, at + i);
      const char *wanted = term->words->pdata[i];

      if (term->is_prefix && i + 1 == term->words->len ? !g_str_has_prefix (word->folded, wanted)
                                                       : !g_str_equal (word->folded, wanted))
        return FALSE;
    }

  return TRUE;
}

static void
mark_term (GArray              *words,
           const SigSearchTerm *term)
{
  for (guint at = 0; at < words->len; at++)
    if (has_term (words, at, term))
      for (guint i = 0; i < term->words->len; i++)
        g_array_index (words, Word, at + i).is_marked = TRUE;
}

/**
 * sig_search_mark:
 * @text: a text in valid UTF-8, as it is shown
 * @query: what somebody typed
 *
 * Looks for the words of @query in @text by the rules of sig_search_find(), for showing them. Whole words are marked,
 * even where only their beginning was typed.
 *
 * Returns: (transfer full) (element-type SigSearchSpan): where they stand, in order
 */
GArray *
sig_search_mark (const char *text,
                 const char *query)
{
  g_autoptr(GPtrArray) terms = NULL;
  g_autoptr(GArray) words = NULL;
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (SigSearchSpan));

  g_return_val_if_fail (text != NULL && query != NULL, spans);

  terms = sig_search_query_parse (query);
  words = list_words (text);
  for (guint i = 0; i < terms->len; i++)
    mark_term (words, terms->pdata[i]);
  for (guint i = 0; i < words->len; i++)
    if (g_array_index (words, Word, i).is_marked)
      g_array_append_val (spans, g_array_index (words, Word, i).span);

  return spans;
}
