/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-index-private.h"

#include <string.h>

#include "sig-search-bits.h"

G_DEFINE_FINAL_TYPE (SigSearchIndex, sig_search_index, G_TYPE_OBJECT)

static void
sig_search_index_finalize (GObject *object)
{
  SigSearchIndex *self = SIG_SEARCH_INDEX (object);

  g_free (self->items);
  g_free (self->starts);
  g_free (self->words);
  g_free (self->letters);
  g_free (self->spellings);
  g_free (self->lists);
  g_free (self->places);
  g_clear_object (&self->owner);

  G_OBJECT_CLASS (sig_search_index_parent_class)->finalize (object);
}

static void
sig_search_index_class_init (SigSearchIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_search_index_finalize;
}

static void
sig_search_index_init (SigSearchIndex *self)
{
}

/**
 * sig_search_index_get_owner:
 * @self: an index
 *
 * Returns: (transfer none) (nullable): what its items belong to, such as the data set
 */
gpointer
sig_search_index_get_owner (SigSearchIndex *self)
{
  g_return_val_if_fail (SIG_IS_SEARCH_INDEX (self), NULL);

  return self->owner;
}

/**
 * sig_search_index_get_n_entries:
 * @self: an index
 *
 * Returns: how many things can be found
 */
guint
sig_search_index_get_n_entries (SigSearchIndex *self)
{
  g_return_val_if_fail (SIG_IS_SEARCH_INDEX (self), 0);

  return self->n_entries;
}

/**
 * sig_search_index_get_text_size:
 * @self: an index
 *
 * Returns: how many bytes of text were indexed, as they stand in the data
 */
gsize
sig_search_index_get_text_size (SigSearchIndex *self)
{
  g_return_val_if_fail (SIG_IS_SEARCH_INDEX (self), 0);

  return self->text_size;
}

/**
 * sig_search_index_get_size:
 * @self: an index
 *
 * Returns: how many bytes of memory it takes
 */
gsize
sig_search_index_get_size (SigSearchIndex *self)
{
  g_return_val_if_fail (SIG_IS_SEARCH_INDEX (self), 0);

  return sizeof *self + self->n_entries * sizeof *self->items + (self->n_entries + 1) * sizeof *self->starts +
         self->starts[self->n_entries] * sizeof *self->words + self->spellings[self->n_words] +
         2 * (self->n_words + 1) * sizeof *self->spellings + self->lists[self->n_words];
}

/* As strcmp() with a word of the index first; with @prefix_length, what follows that many bytes does not count. */
static int
compare (SigSearchIndex *self,
         guint           number,
         const char     *word,
         gsize           length,
         gboolean        is_prefix)
{
  gsize own = self->spellings[number + 1] - self->spellings[number];
  int order = memcmp (self->letters + self->spellings[number], word, MIN (own, length));

  if (order != 0)
    return order;

  return own < length ? -1 : own > length && !is_prefix ? 1 : 0;
}

/* The first word that is not less than @word, or with @after the first that is greater. */
static guint
find_bound (SigSearchIndex *self,
            const char     *word,
            gboolean        is_prefix,
            gboolean        after)
{
  gsize length = strlen (word);
  guint low = 0, high = self->n_words;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = compare (self, middle, word, length, is_prefix);

      if (order < 0 || (after && order == 0))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/*
 * sig_search_index_find_word:
 * @self: an index
 * @word: a folded word
 * @is_prefix: whether it may go on
 *
 * Returns: the numbers of the words that are meant; with a prefix, the word itself comes first
 */
SigSearchRange
sig_search_index_find_word (SigSearchIndex *self,
                            const char     *word,
                            gboolean        is_prefix)
{
  SigSearchRange range = {
    .from = find_bound (self, word, is_prefix, FALSE),
    .to = find_bound (self, word, is_prefix, TRUE),
  };

  return range;
}

/*
 * sig_search_index_is_word:
 * @self: an index
 * @number: the number of a word, or one too many
 * @word: a folded word
 *
 * Returns: whether it is just that word
 */
gboolean
sig_search_index_is_word (SigSearchIndex *self,
                          guint           number,
                          const char     *word)
{
  return number < self->n_words && compare (self, number, word, strlen (word), FALSE) == 0;
}

static void
mark_list (const guint8 *place,
           const guint8 *end,
           guint64      *bits)
{
  guint entry = 0;

  while (place < end)
    {
      guint distance = 0, shift = 0;

      for (; *place & 0x80; shift += 7)
        distance |= (guint) (*place++ & 0x7f) << shift;
      distance |= (guint) *place++ << shift;
      entry += distance;
      sig_search_bits_set (bits, entry);
    }
}

/*
 * sig_search_index_mark_entries:
 * @self: an index
 * @range: numbers of words
 * @bits: a bit an entry
 *
 * Sets the bits of the entries that have one of the words.
 */
void
sig_search_index_mark_entries (SigSearchIndex *self,
                               SigSearchRange  range,
                               guint64        *bits)
{
  for (guint number = range.from; number < range.to; number++)
    mark_list (self->places + self->lists[number], self->places + self->lists[number + 1], bits);
}
