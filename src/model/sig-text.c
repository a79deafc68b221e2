/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-text.h"

#include <string.h>

struct _SigText
{
  guint n;
  struct
  {
    const char *language;
    const char *string;
  } entries[];
};

/* The reader's languages, best first; interned, so that a comparison is one of pointers. The reader, like the
 * locale, is one for the whole process; it is set before the first text is read and by tests. */
static GPtrArray *reader;

/**
 * sig_text_set_reader:
 * @languages: (nullable): language codes as the data set writes them, the best first, ended by %NULL;
 *   %NULL for those of the locale
 *
 * Sets the languages in which sig_text_get() answers. Not for use while other threads read texts.
 */
void
sig_text_set_reader (const char *const *languages)
{
  GPtrArray *wanted = g_ptr_array_new ();

  if (languages == NULL)
    languages = g_get_language_names ();
  for (; *languages != NULL; languages++)
    g_ptr_array_add (wanted, (gpointer) g_intern_string (*languages));

  g_clear_pointer (&reader, g_ptr_array_unref);
  reader = wanted;
}

/**
 * sig_text_new:
 * @arena: where the text is laid
 * @n_languages: how many languages, 1 or more
 * @languages: their codes; the fall-back first
 * @strings: the text in each
 *
 * Returns: (transfer none): the text; it lives as long as @arena
 */
SigText *
sig_text_new (SigArena          *arena,
              guint              n_languages,
              const char *const *languages,
              const char *const *strings)
{
  g_autofree const char **interned = g_new (const char *, n_languages);

  for (guint i = 0; i < n_languages; i++)
    interned[i] = g_intern_string (languages[i]);

  return sig_text_new_interned (arena, n_languages, interned, strings);
}

/**
 * sig_text_new_interned:
 * @arena: where the text is laid
 * @n_languages: how many languages, 1 or more
 * @languages: their codes, each by g_intern_string(); the fall-back first
 * @strings: the text in each
 *
 * Makes a text as sig_text_new() does, for whoever makes many.
 *
 * Returns: (transfer none): the text; it lives as long as @arena
 */
SigText *
sig_text_new_interned (SigArena          *arena,
                       guint              n_languages,
                       const char *const *languages,
                       const char *const *strings)
{
  SigText *self;

  g_return_val_if_fail (n_languages > 0, NULL);

  self = sig_arena_alloc (arena, sizeof (SigText) + n_languages * sizeof (self->entries[0]));
  self->n = n_languages;
  for (guint i = 0; i < n_languages; i++)
    {
      self->entries[i].language = languages[i];
      self->entries[i].string = sig_arena_copy (arena, strings[i]);
    }

  return self;
}

/**
 * sig_text_get:
 * @self: (nullable): a text
 *
 * Returns: (transfer none) (nullable): the text in the first of the reader's languages that it has,
 *   else in its first language; %NULL only for %NULL
 */
const char *
sig_text_get (const SigText *self)
{
  if (self == NULL)
    return NULL;

  if (G_UNLIKELY (reader == NULL))
    sig_text_set_reader (NULL);

  for (guint r = 0; r < reader->len; r++)
    for (guint i = 0; i < self->n; i++)
      if (self->entries[i].language == reader->pdata[r])
        return self->entries[i].string;

  return self->entries[0].string;
}

/**
 * sig_text_lookup:
 * @self: a text
 * @language: a language code
 *
 * Returns: (transfer none) (nullable): the text in just that language, or %NULL
 */
const char *
sig_text_lookup (const SigText *self,
                 const char    *language)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  for (guint i = 0; i < self->n; i++)
    if (strcmp (self->entries[i].language, language) == 0)
      return self->entries[i].string;

  return NULL;
}

/**
 * sig_text_get_n:
 * @self: a text
 *
 * Returns: in how many languages it stands
 */
guint
sig_text_get_n (const SigText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n;
}

/**
 * sig_text_get_language:
 * @self: a text
 * @index: below sig_text_get_n()
 *
 * Returns: (transfer none): the code of that language
 */
const char *
sig_text_get_language (const SigText *self,
                       guint          index)
{
  g_return_val_if_fail (self != NULL && index < self->n, NULL);

  return self->entries[index].language;
}

/**
 * sig_text_get_string:
 * @self: a text
 * @index: below sig_text_get_n()
 *
 * Returns: (transfer none): the text in that language
 */
const char *
sig_text_get_string (const SigText *self,
                     guint          index)
{
  g_return_val_if_fail (self != NULL && index < self->n, NULL);

  return self->entries[index].string;
}
