/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search.h"

#include <string.h>

#include "sig-search-bits.h"
#include "sig-search-index-private.h"
#include "sig-search-query.h"

/* A term, which words of the index its words are, and which entries have it. */
typedef struct
{
  SigSearchTerm  *term;
  SigSearchRange *ranges;              /* of each word */
  guint64        *bits;
} Found;

struct _SigSearch
{
  SigSearchIndex *index;
  GPtrArray      *found;               /* of what was last looked for */
};

static void
found_free (gpointer data)
{
  Found *self = data;

  sig_search_term_free (self->term);
  g_free (self->ranges);
  g_free (self->bits);
  g_free (self);
}

/**
 * sig_search_new:
 * @index: where to look
 *
 * Returns: (transfer full): somebody who has looked for nothing yet
 */
SigSearch *
sig_search_new (SigSearchIndex *index)
{
  SigSearch *self;

  g_return_val_if_fail (SIG_IS_SEARCH_INDEX (index), NULL);

  self = g_new0 (SigSearch, 1);
  self->index = g_object_ref (index);
  self->found = g_ptr_array_new_with_free_func (found_free);

  return self;
}

/**
 * sig_search_free:
 * @self: (transfer full): a search
 *
 * Frees it; results live on.
 */
void
sig_search_free (SigSearch *self)
{
  g_ptr_array_unref (self->found);
  g_object_unref (self->index);
  g_free (self);
}

/**
 * sig_search_get_index:
 * @self: a search
 *
 * Returns: (transfer none): where it looks
 */
SigSearchIndex *
sig_search_get_index (SigSearch *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->index;
}

static inline gboolean
is_in (guint32        word,
       SigSearchRange range)
{
  return (word & SIG_SEARCH_NUMBER) - range.from < range.to - range.from;
}

/* Whether the words begin there, in one field. */
static gboolean
begins_with (const guint32        *words,
             const guint32        *end,
             const SigSearchRange *ranges,
             guint                 n)
{
  for (guint i = 0; i < n; i++)
    {
      if (words + i >= end || !is_in (words[i], ranges[i]))
        return FALSE;
      if (i + 1 < n && (words[i] & SIG_SEARCH_FIELD_END) != 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_phrase (SigSearchIndex *index,
            guint           entry,
            const Found    *found)
{
  const guint32 *end = index->words + index->starts[entry + 1];
  SigSearchRange first = found->ranges[0];

  for (const guint32 *at = index->words + index->starts[entry]; at < end; at++)
    if (is_in (*at, first) && begins_with (at, end, found->ranges, found->term->words->len))
      return TRUE;

  return FALSE;
}

/* Of the entries that have the words, those where they follow each other stay. */
static void
keep_phrases (SigSearchIndex *index,
              Found          *found)
{
  guint n = index->n_entries;

  for (guint entry = sig_search_bits_next (found->bits, 0, n); entry < n;
       entry = sig_search_bits_next (found->bits, entry + 1, n))
    if (!has_phrase (index, entry, found))
      sig_search_bits_unset (found->bits, entry);
}

static Found *
find_term (SigSearchIndex *index,
           SigSearchTerm  *term)
{
  Found *found = g_new0 (Found, 1);
  guint n = term->words->len;

  found->term = term;
  found->ranges = g_new (SigSearchRange, n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree guint64 *bits = sig_search_bits_new (index->n_entries);

      found->ranges[i] = sig_search_index_find_word (index, term->words->pdata[i], term->is_prefix && i == n - 1);
      sig_search_index_mark_entries (index, found->ranges[i], bits);
      if (found->bits == NULL)
        found->bits = g_steal_pointer (&bits);
      else
        sig_search_bits_intersect (found->bits, bits, index->n_entries);
    }
  if (n > 1)
    keep_phrases (index, found);

  return found;
}

static Found *
take_found (GPtrArray           *found,
            const SigSearchTerm *term)
{
  for (guint i = 0; i < found->len; i++)
    if (sig_search_term_equal (((Found *) found->pdata[i])->term, term))
      return g_ptr_array_steal_index_fast (found, i);

  return NULL;
}

/* What was found for a term a key stroke ago is taken over. */
static void
find_terms (SigSearch  *self,
            const char *text)
{
  g_autoptr(GPtrArray) terms = sig_search_query_parse (text);
  g_autoptr(GPtrArray) before = g_steal_pointer (&self->found);

  self->found = g_ptr_array_new_with_free_func (found_free);
  for (guint i = 0; i < terms->len; i++)
    {
      SigSearchTerm *term = terms->pdata[i];
      Found *found = take_found (before, term);

      if (found == NULL)
        {
          found = find_term (self->index, term);
          terms->pdata[i] = NULL;
        }
      g_ptr_array_add (self->found, found);
    }
}

/* All words that are looked for, one after the other, as a name would have them. */
typedef struct
{
  guint           n;
  SigSearchRange *ranges;
  gboolean        may_be_name;         /* whether each word stands in the index as it was typed */
} Wanted;

static void
wanted_init (Wanted    *wanted,
             SigSearch *self)
{
  g_autoptr(GArray) ranges = g_array_new (FALSE, FALSE, sizeof (SigSearchRange));

  wanted->may_be_name = TRUE;
  for (guint i = 0; i < self->found->len; i++)
    {
      const Found *found = self->found->pdata[i];

      g_array_append_vals (ranges, found->ranges, found->term->words->len);
      for (guint k = 0; k < found->term->words->len; k++)
        if (!sig_search_index_is_word (self->index, found->ranges[k].from, found->term->words->pdata[k]))
          wanted->may_be_name = FALSE;
    }
  wanted->n = ranges->len;
  wanted->ranges = g_array_steal (ranges, NULL);
}

/* Whether the name that begins there is just what was typed. */
static gboolean
is_name (const guint32 *words,
         const Wanted  *wanted)
{
  if (!wanted->may_be_name || (words[wanted->n - 1] & SIG_SEARCH_FIELD_END) == 0)
    return FALSE;

  for (guint i = 0; i < wanted->n; i++)
    if ((words[i] & SIG_SEARCH_NUMBER) != wanted->ranges[i].from)
      return FALSE;

  return TRUE;
}

static SigSearchRank
rank_entry (SigSearchIndex *index,
            guint           entry,
            const Wanted   *wanted)
{
  const guint32 *at = index->words + index->starts[entry], *end = index->words + index->starts[entry + 1];
  SigSearchRank rank = SIG_SEARCH_HAS_WORDS;

  while (at < end && (*at & SIG_SEARCH_IN_NAME) != 0)
    {
      if (begins_with (at, end, wanted->ranges, wanted->n))
        {
          if (is_name (at, wanted))
            return SIG_SEARCH_IS_NAME;
          rank = SIG_SEARCH_BEGINS_NAME;
        }
      while ((*at++ & SIG_SEARCH_FIELD_END) == 0)
        continue;
    }

  return rank;
}

static void
add_best (SigSearchResult *result,
          SigSearchIndex  *index,
          SigSearchKind    kind,
          GArray         **ranked,
          guint            limit)
{
  for (SigSearchRank rank = 0; rank < SIG_N_SEARCH_RANKS; rank++)
    for (guint i = 0; i < ranked[rank]->len && limit > 0; i++, limit--)
      {
        guint entry = g_array_index (ranked[rank], guint, i);

        sig_search_result_add (result, (SigSearchHit) { index->items[entry], kind, rank });
      }
}

static void
rank_kind (SigSearchResult *result,
           SigSearchIndex  *index,
           const guint64   *bits,
           SigSearchKind    kind,
           const Wanted    *wanted,
           guint            limit)
{
  g_autoptr(GArray) first = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GArray) second = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GArray) third = g_array_new (FALSE, FALSE, sizeof (guint));
  GArray *ranked[SIG_N_SEARCH_RANKS] = { first, second, third };
  guint end = index->kinds[kind + 1];

  for (guint entry = sig_search_bits_next (bits, index->kinds[kind], end); entry < end && first->len < limit;
       entry = sig_search_bits_next (bits, entry + 1, end))
    {
      SigSearchRank rank = rank_entry (index, entry, wanted);

      if (ranked[rank]->len < limit)
        g_array_append_val (ranked[rank], entry);
    }
  add_best (result, index, kind, ranked, limit);
}

static guint64 *
intersect_all (SigSearch *self)
{
  guint n = self->index->n_entries;
  guint64 *all = sig_search_bits_new (n);

  memcpy (all, ((const Found *) self->found->pdata[0])->bits, (n / 64 + 1) * sizeof *all);
  for (guint i = 1; i < self->found->len; i++)
    sig_search_bits_intersect (all, ((const Found *) self->found->pdata[i])->bits, n);

  return all;
}

/**
 * sig_search_find:
 * @self: a search
 * @text: what somebody typed
 * @limit: how many of each kind are wanted
 *
 * Looks for what has all the words: each begins a word of it, in any language, in any order; "words in quotation marks"
 * follow each other. Case, Latin accents and the shape of apostrophes make no difference (sig_fold()).
 *
 * Returns: (transfer full): what was found; nothing for a text without words
 */
SigSearchResult *
sig_search_find (SigSearch  *self,
                 const char *text,
                 guint       limit)
{
  SigSearchResult *result;
  g_autofree guint64 *bits = NULL;
  Wanted wanted;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  result = sig_search_result_new (self->index);
  find_terms (self, text);
  if (self->found->len == 0)
    return result;

  bits = intersect_all (self);
  wanted_init (&wanted, self);
  for (SigSearchKind kind = 0; kind < SIG_N_SEARCH_KINDS; kind++)
    {
      guint from = self->index->kinds[kind], to = self->index->kinds[kind + 1];

      sig_search_result_set_n (result, kind, sig_search_bits_count (bits, from, to));
      rank_kind (result, self->index, bits, kind, &wanted, limit);
    }
  g_free (wanted.ranges);

  return result;
}
