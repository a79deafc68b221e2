/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-word-names.h"

#include <string.h>

/* So many letters at most make an abbreviation, which is a name only in capitals: "US" is one, "us" is none. */
#define MOST_LETTERS 4

static const char possessive[] = "'s";

typedef struct
{
  char *text;
  SigWordScan scan;
  gboolean is_abbreviation;
} Name;

struct _SigWordNames
{
  GHashTable *by_first_word;  /* owned keys; GPtrArray of Name, longest first */
};

static void
free_name (gpointer data)
{
  Name *name = data;

  sig_word_scan_clear (&name->scan);
  g_free (name->text);
  g_free (name);
}

/*
 * sig_word_names_new:
 *
 * Returns: (transfer full): no names
 */
SigWordNames *
sig_word_names_new (void)
{
  SigWordNames *self = g_new0 (SigWordNames, 1);

  self->by_first_word = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  return self;
}

void
sig_word_names_free (SigWordNames *self)
{
  g_hash_table_unref (self->by_first_word);
  g_free (self);
}

static gboolean
is_abbreviation (const Name *name)
{
  guint n_letters = 0;

  for (const char *at = name->text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_islower (g_utf8_get_char (at)))
        return FALSE;
      n_letters += g_unichar_isalpha (g_utf8_get_char (at));
    }

  return name->scan.places->len == 1 && n_letters <= MOST_LETTERS;
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  const Name *first = *(const Name *const *) a;
  const Name *second = *(const Name *const *) b;

  return (int) second->scan.places->len - (int) first->scan.places->len;
}

/*
 * sig_word_names_add:
 * @self: names
 * @name: one more; without a word in it, it is left out
 */
void
sig_word_names_add (SigWordNames *self,
                    const char   *name)
{
  Name *added = g_new0 (Name, 1);
  GPtrArray *names;

  added->text = g_strdup (name);
  sig_word_scan_init (&added->scan, added->text);
  if (added->scan.places->len == 0)
    {
      free_name (added);
      return;
    }
  added->is_abbreviation = is_abbreviation (added);

  names = g_hash_table_lookup (self->by_first_word, sig_word_scan_get_key (&added->scan, 0));
  if (names == NULL)
    {
      names = g_ptr_array_new_with_free_func (free_name);
      g_hash_table_insert (self->by_first_word, g_strdup (sig_word_scan_get_key (&added->scan, 0)), names);
    }
  g_ptr_array_add (names, added);
  g_ptr_array_sort (names, compare_lengths);
}

static gboolean
is_possessive_of (const char *key,
                  const char *name)
{
  gsize length = strlen (name);

  return strncmp (key, name, length) == 0 && strcmp (key + length, possessive) == 0;
}

static gboolean
is_in_capitals (const Name        *name,
                const SigWordScan *scan,
                guint              at)
{
  const SigWordPlace *own = &g_array_index (name->scan.places, SigWordPlace, 0);
  const SigWordPlace *place = &g_array_index (scan->places, SigWordPlace, at);

  return place->length >= own->length && memcmp (scan->text + place->start, name->text + own->start, own->length) == 0;
}

static gboolean
matches (const Name        *name,
         const SigWordScan *scan,
         guint              first,
         gboolean          *has_possessive)
{
  const guint n = name->scan.places->len;
  const char *last, *key;

  if (first + n > scan->places->len)
    return FALSE;
  for (guint i = 0; i + 1 < n; i++)
    if (strcmp (sig_word_scan_get_key (&name->scan, i), sig_word_scan_get_key (scan, first + i)) != 0)
      return FALSE;

  last = sig_word_scan_get_key (&name->scan, n - 1);
  key = sig_word_scan_get_key (scan, first + n - 1);
  *has_possessive = is_possessive_of (key, last);
  if (!*has_possessive && strcmp (key, last) != 0)
    return FALSE;

  return !name->is_abbreviation || is_in_capitals (name, scan, first);
}

static const GPtrArray *
find_names (const SigWordNames *self,
            const char         *key)
{
  const GPtrArray *names = g_hash_table_lookup (self->by_first_word, key);
  g_autofree char *without = NULL;

  if (names != NULL || !g_str_has_suffix (key, possessive))
    return names;

  without = g_strndup (key, strlen (key) - strlen (possessive));

  return g_hash_table_lookup (self->by_first_word, without);
}

/*
 * sig_word_names_match:
 * @self: names
 * @scan: the words of a text
 * @first: one of them
 * @is_possessive: (out): whether the name that begins there is followed by "'s"
 *
 * Returns: of how many words the longest name consists that begins at @first; 0 for none
 */
guint
sig_word_names_match (const SigWordNames *self,
                      const SigWordScan  *scan,
                      guint               first,
                      gboolean           *is_possessive)
{
  const GPtrArray *names = find_names (self, sig_word_scan_get_key (scan, first));

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const Name *name = names->pdata[i];

      if (matches (name, scan, first, is_possessive))
        return name->scan.places->len;
    }

  return 0;
}
