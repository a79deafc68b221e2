/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-builder.h"

#include <string.h>

#include "sig-fold.h"
#include "sig-search-index-private.h"
#include "sig-search-words.h"

/* While it gathers, a word has the number of its first coming. In the end words are put in order, and numbered anew. */
struct _SigSearchBuilder
{
  GObject      *owner;
  gsize         text_size;
  SigSearchKind kind;                 /* of the last entry */
  guint         kinds[SIG_N_SEARCH_KINDS + 1];
  GPtrArray    *items;
  GArray       *starts;               /* guint32 */
  GArray       *words;                /* guint32 */

  GHashTable   *numbers;              /* different words -> their numbers */
  GPtrArray    *spellings;            /* different words, by number; of the chunk */
  GStringChunk *letters;
  GString      *word;                 /* the one that is looked up */
};

/**
 * sig_search_builder_new:
 * @owner: (nullable): what keeps the items alive, such as the data set
 *
 * Returns: (transfer full): a builder without entries
 */
SigSearchBuilder *
sig_search_builder_new (gpointer owner)
{
  SigSearchBuilder *self = g_new0 (SigSearchBuilder, 1);

  if (owner != NULL)
    self->owner = g_object_ref (owner);
  self->items = g_ptr_array_new ();
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->words = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->spellings = g_ptr_array_new ();
  self->letters = g_string_chunk_new (4096);
  self->word = g_string_new (NULL);

  return self;
}

/**
 * sig_search_builder_free:
 * @self: (transfer full): a builder
 *
 * Frees it, for when no index is wanted any more.
 */
void
sig_search_builder_free (SigSearchBuilder *self)
{
  g_clear_object (&self->owner);
  g_ptr_array_unref (self->items);
  g_array_unref (self->starts);
  g_array_unref (self->words);
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->spellings);
  g_string_chunk_free (self->letters);
  g_string_free (self->word, TRUE);
  g_free (self);
}

static void
enter_kind (SigSearchBuilder *self,
            SigSearchKind     kind)
{
  for (; self->kind < kind; self->kind++)
    self->kinds[self->kind + 1] = self->items->len;
}

/**
 * sig_search_builder_begin:
 * @self: a builder
 * @kind: what it is; not before that of the last entry
 * @item: (transfer none): what is found; the owner keeps it alive
 *
 * Begins an entry.
 */
void
sig_search_builder_begin (SigSearchBuilder *self,
                          SigSearchKind     kind,
                          gpointer          item)
{
  guint32 start = self->words->len;

  g_return_if_fail (kind >= self->kind && kind < SIG_N_SEARCH_KINDS);

  enter_kind (self, kind);
  g_ptr_array_add (self->items, item);
  g_array_append_val (self->starts, start);
}

static guint32
get_number (SigSearchBuilder *self,
            const char       *word,
            gsize             length)
{
  gpointer number;
  char *kept;

  g_string_truncate (self->word, 0);
  g_string_append_len (self->word, word, (gssize) length);
  if (g_hash_table_lookup_extended (self->numbers, self->word->str, NULL, &number))
    return GPOINTER_TO_UINT (number);

  kept = g_string_chunk_insert_len (self->letters, word, (gssize) length);
  g_hash_table_insert (self->numbers, kept, GUINT_TO_POINTER (self->spellings->len));
  g_ptr_array_add (self->spellings, kept);

  return self->spellings->len - 1;
}

static void
add_field (SigSearchBuilder *self,
           const char       *text,
           guint32           flags)
{
  g_autofree char *folded = sig_fold (text);
  const char *rest = folded, *word;
  guint before = self->words->len;
  gsize length;

  g_return_if_fail (self->items->len > 0);

  self->text_size += strlen (text);
  while (sig_search_words_next (&rest, &word, &length))
    {
      guint32 number = get_number (self, word, length) | flags;

      g_array_append_val (self->words, number);
    }
  if (self->words->len > before)
    g_array_index (self->words, guint32, self->words->len - 1) |= SIG_SEARCH_FIELD_END;
}

/**
 * sig_search_builder_add_name:
 * @self: a builder with an entry
 * @name: (nullable): a name of it; names come before other texts
 *
 * Adds a name: whoever looks for just that, or for its beginning, finds this entry first.
 */
void
sig_search_builder_add_name (SigSearchBuilder *self,
                             const char       *name)
{
  if (name != NULL)
    add_field (self, name, SIG_SEARCH_IN_NAME);
}

/**
 * sig_search_builder_add_text:
 * @self: a builder with an entry
 * @text: (nullable): another text of it
 *
 * Adds a text.
 */
void
sig_search_builder_add_text (SigSearchBuilder *self,
                             const char       *text)
{
  if (text != NULL)
    add_field (self, text, 0);
}

static int
compare_spellings (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  const GPtrArray *spellings = user_data;

  return strcmp (spellings->pdata[*(const guint32 *) a], spellings->pdata[*(const guint32 *) b]);
}

/* The numbers of the different words, in the order of the words. */
static guint32 *
sort_words (SigSearchBuilder *self)
{
  guint n = self->spellings->len;
  guint32 *order = g_new (guint32, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_sort_array (order, n, sizeof *order, compare_spellings, self->spellings);

  return order;
}

static void
write_spellings (SigSearchBuilder *self,
                 SigSearchIndex   *index,
                 const guint32    *order)
{
  gsize size = 0;

  index->n_words = self->spellings->len;
  index->spellings = g_new (guint32, index->n_words + 1);
  for (guint i = 0; i < index->n_words; i++)
    {
      index->spellings[i] = (guint32) size;
      size += strlen (self->spellings->pdata[order[i]]);
    }
  index->spellings[index->n_words] = (guint32) size;

  index->letters = g_malloc (MAX (size, 1));
  for (guint i = 0; i < index->n_words; i++)
    memcpy (index->letters + index->spellings[i], self->spellings->pdata[order[i]],
            index->spellings[i + 1] - index->spellings[i]);
}

static void
renumber (SigSearchBuilder *self,
          const guint32    *order)
{
  g_autofree guint32 *places = g_new (guint32, MAX (self->spellings->len, 1));

  for (guint i = 0; i < self->spellings->len; i++)
    places[order[i]] = i;
  for (guint i = 0; i < self->words->len; i++)
    {
      guint32 *word = &g_array_index (self->words, guint32, i);

      *word = places[*word & SIG_SEARCH_NUMBER] | (*word & ~SIG_SEARCH_NUMBER);
    }
}

static void
write_entries (SigSearchBuilder *self,
               SigSearchIndex   *index)
{
  guint32 end = self->words->len;

  enter_kind (self, SIG_N_SEARCH_KINDS);
  memcpy (index->kinds, self->kinds, sizeof index->kinds);
  index->n_entries = self->items->len;
  g_array_append_val (self->starts, end);

  /* Without the room that an array keeps to grow. */
  index->items = g_memdup2 (self->items->pdata, self->items->len * sizeof (gpointer));
  index->starts = g_memdup2 (self->starts->data, self->starts->len * sizeof (guint32));
  index->words = g_memdup2 (self->words->data, self->words->len * sizeof (guint32));
}

/* Puts a distance into a list, or only says how long it is. */
static guint
put_distance (guint8 *place,
              guint   distance)
{
  guint length = 1;

  for (; distance >= 0x80; distance >>= 7, length++)
    if (place != NULL)
      *place++ = (guint8) (distance | 0x80);
  if (place != NULL)
    *place = (guint8) distance;

  return length;
}

/* Goes over all words of all entries and adds to the list of each word, once an entry; without @places it only adds up
 * how long each list is. @ends holds where each list ends so far. */
static void
add_to_lists (SigSearchIndex *index,
              guint32        *ends,
              guint8         *places)
{
  /* The last entry in each list, and one more; 0 for none. */
  g_autofree guint32 *last = g_new0 (guint32, index->n_words + 1);

  for (guint entry = 0; entry < index->n_entries; entry++)
    for (guint i = index->starts[entry]; i < index->starts[entry + 1]; i++)
      {
        guint number = index->words[i] & SIG_SEARCH_NUMBER;

        if (last[number] == entry + 1)
          continue;
        ends[number] += put_distance (places != NULL ? places + ends[number] : NULL,
                                      entry - (last[number] > 0 ? last[number] - 1 : 0));
        last[number] = entry + 1;
      }
}

static void
write_lists (SigSearchIndex *index)
{
  g_autofree guint32 *ends = g_new0 (guint32, index->n_words + 1);
  guint32 size = 0;

  add_to_lists (index, ends, NULL);
  index->lists = g_new (guint32, index->n_words + 1);
  for (guint number = 0; number <= index->n_words; number++)
    {
      index->lists[number] = size;
      size += ends[number];
    }

  index->places = g_malloc (MAX (size, 1));
  memcpy (ends, index->lists, (index->n_words + 1) * sizeof *ends);
  add_to_lists (index, ends, index->places);
}

/**
 * sig_search_builder_end:
 * @self: (transfer full): a builder
 *
 * Returns: (transfer full): an index of the entries
 */
SigSearchIndex *
sig_search_builder_end (SigSearchBuilder *self)
{
  SigSearchIndex *index = g_object_new (SIG_TYPE_SEARCH_INDEX, NULL);
  g_autofree guint32 *order = sort_words (self);

  index->owner = g_steal_pointer (&self->owner);
  index->text_size = self->text_size;
  write_spellings (self, index, order);
  renumber (self, order);
  write_entries (self, index);
  sig_search_builder_free (self);
  write_lists (index);

  return index;
}
