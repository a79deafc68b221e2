/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-words.h"

#include <string.h>

/* What stands for every name that is set aside; no word of a text has it. */
#define NAME "\001"
#define NAME_POSSESSIVE "\001's"

struct _SigWords
{
  GArray *places;   /* of SigWordPlace */
  GString *keys;
};

static void
add (SigWords   *self,
     guint       start,
     guint       end,
     const char *key)
{
  const SigWordPlace place = { start, end - start, self->keys->len };

  g_array_append_val (self->places, place);
  g_string_append_len (self->keys, key, (gssize) strlen (key) + 1);
}

/* An article belongs to the name: "the United Kingdom" stands where another text has "Denmark". */
static guint
take_article (SigWords *self,
              guint     start)
{
  const guint n = self->places->len;
  SigWordPlace last;

  if (n == 0 || strcmp (sig_words_get (self, n - 1), "the") != 0)
    return start;

  last = g_array_index (self->places, SigWordPlace, n - 1);
  g_array_set_size (self->places, n - 1);
  g_string_truncate (self->keys, last.key);

  return last.start;
}

static void
fill (SigWords           *self,
      const SigWordScan  *scan,
      const SigWordNames *names)
{
  guint n;

  for (guint i = 0; i < scan->places->len; i += n)
    {
      const SigWordPlace *first = &g_array_index (scan->places, SigWordPlace, i);
      const SigWordPlace *last;
      gboolean is_possessive = FALSE;
      const guint n_named = names != NULL ? sig_word_names_match (names, scan, i, &is_possessive) : 0;

      n = MAX (n_named, 1);
      last = first + n - 1;
      if (n_named == 0)
        add (self, first->start, last->start + last->length, sig_word_scan_get_key (scan, i));
      else
        add (self, take_article (self, first->start), last->start + last->length,
             is_possessive ? NAME_POSSESSIVE : NAME);
    }
}

/**
 * sig_words_new:
 * @text: a text in UTF-8
 * @names: (nullable): names that are set aside
 *
 * Returns: (transfer full): the words of @text
 */
SigWords *
sig_words_new (const char         *text,
               const SigWordNames *names)
{
  g_auto(SigWordScan) scan = { NULL, };
  SigWords *self;

  g_return_val_if_fail (text != NULL, NULL);

  sig_word_scan_init (&scan, text);
  self = g_new0 (SigWords, 1);
  self->places = g_array_sized_new (FALSE, FALSE, sizeof (SigWordPlace), scan.places->len);
  self->keys = g_string_sized_new (scan.keys->len + 1);
  fill (self, &scan, names);

  return self;
}

/**
 * sig_words_free:
 * @self: (transfer full): words
 */
void
sig_words_free (SigWords *self)
{
  g_array_unref (self->places);
  g_string_free (self->keys, TRUE);
  g_free (self);
}

/**
 * sig_words_get_n:
 * @self: words
 *
 * Returns: how many there are
 */
guint
sig_words_get_n (const SigWords *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->places->len;
}

/**
 * sig_words_get:
 * @self: words
 * @index: which one
 *
 * Returns: (transfer none): what is compared of it
 */
const char *
sig_words_get (const SigWords *self,
               guint           index)
{
  g_return_val_if_fail (self != NULL && index < self->places->len, NULL);

  return self->keys->str + g_array_index (self->places, SigWordPlace, index).key;
}

/**
 * sig_words_get_span:
 * @self: words
 * @index: which one
 *
 * Returns: where it stands in the text
 */
SigByteSpan
sig_words_get_span (const SigWords *self,
                    guint           index)
{
  const SigWordPlace *place;

  g_return_val_if_fail (self != NULL && index < self->places->len, ((SigByteSpan) { 0, 0 }));

  place = &g_array_index (self->places, SigWordPlace, index);

  return (SigByteSpan) { place->start, place->length };
}

/**
 * sig_words_append_key:
 * @self: words
 * @key: what is appended to
 *
 * Appends all that is compared: two texts have no difference when this is the same.
 */
void
sig_words_append_key (const SigWords *self,
                      GString        *key)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);

  for (guint i = 0; i < self->places->len; i++)
    {
      if (i > 0)
        g_string_append_c (key, ' ');
      g_string_append (key, sig_words_get (self, i));
    }
}
