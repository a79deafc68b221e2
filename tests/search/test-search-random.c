/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fold.h"
#include "sig-search-builder.h"
#include "sig-search-words.h"
#include "sig-search.h"

/* Whatever the texts and whatever is looked for, an index finds what reading every text would find. */

#define ROUNDS 60
#define ENTRIES 150
#define QUERIES 120

/* Few letters, so that words often begin alike; one script a row. */
static const char *const letters[][6] = {
  { "a", "b", "é", "Ł", "A", "ß" },
  { "к", "И", "й", "ї", "і", "ґ" },
  { "α", "Ά", "β", "ς", "Σ", "ο" },
  { "日", "本", "と", "の", "日", "本" },
  { "ا", "ب", "م", "ن", "أ", "ي" },
  { "कि", "क", "न", "दी", "न्", "त" },
};
static const char *const gaps[] = { " ", " ", " ", "  ", ", ", "-", "'", "’" };

typedef struct
{
  guint      number;
  GPtrArray *names;                    /* of arrays of folded words */
  GPtrArray *texts;
} Entry;

static GPtrArray *
list_words (const char *text)
{
  g_autofree char *folded = sig_fold (text);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  const char *rest = folded, *word;
  gsize length;

  while (sig_search_words_next (&rest, &word, &length))
    g_ptr_array_add (words, g_strndup (word, length));

  return words;
}

static void
append_word (GString *text)
{
  int script = g_test_rand_int_range (0, G_N_ELEMENTS (letters));

  for (int n = g_test_rand_int_range (1, 4); n > 0; n--)
    g_string_append (text, letters[script][g_test_rand_int_range (0, 6)]);
}

static char *
make_text (int most_words)
{
  GString *text = g_string_new (NULL);

  for (int n = g_test_rand_int_range (0, most_words + 1); n > 0; n--)
    {
      append_word (text);
      g_string_append (text, gaps[g_test_rand_int_range (0, G_N_ELEMENTS (gaps))]);
    }

  return g_string_free_and_steal (text);
}

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

static void
add_fields (SigSearchBuilder *builder,
            GPtrArray        *fields,
            void            (*add) (SigSearchBuilder *builder, const char *text))
{
  for (int n = g_test_rand_int_range (0, 3); n > 0; n--)
    {
      g_autofree char *text = make_text (4);

      add (builder, text);
      g_ptr_array_add (fields, list_words (text));
    }
}

static SigSearchIndex *
make_index (GPtrArray *entries)
{
  SigSearchBuilder *builder = sig_search_builder_new (NULL);

  for (guint i = 0; i < ENTRIES; i++)
    {
      Entry *entry = g_new0 (Entry, 1);

      entry->number = i;
      entry->names = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
      entry->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
      sig_search_builder_begin (builder, (SigSearchKind) (i * SIG_N_SEARCH_KINDS / ENTRIES), entry);
      add_fields (builder, entry->names, sig_search_builder_add_name);
      add_fields (builder, entry->texts, sig_search_builder_add_text);
      g_ptr_array_add (entries, entry);
    }

  return sig_search_builder_end (builder);
}

/* Each chunk of the query, told apart by the test itself: a text and whether its last word is whole. */
typedef struct
{
  GPtrArray *words;
  gboolean   is_whole;
} Chunk;

static void
chunk_clear (gpointer data)
{
  g_ptr_array_unref (((Chunk *) data)->words);
}

static gboolean
matches_word (const char *word,
              const char *wanted,
              gboolean    is_whole)
{
  return is_whole ? g_str_equal (word, wanted) : g_str_has_prefix (word, wanted);
}

static gboolean
has_at (GPtrArray   *field,
        guint        at,
        const Chunk *chunk)
{
  if (at + chunk->words->len > field->len)
    return FALSE;
  for (guint i = 0; i < chunk->words->len; i++)
    if (!matches_word (field->pdata[at + i], chunk->words->pdata[i], chunk->is_whole || i + 1 < chunk->words->len))
      return FALSE;

  return TRUE;
}

static gboolean
has_chunk (GPtrArray   *fields,
           const Chunk *chunk)
{
  for (guint i = 0; i < fields->len; i++)
    {
      GPtrArray *field = fields->pdata[i];

      for (guint at = 0; at < field->len; at++)
        if (has_at (field, at, chunk))
          return TRUE;
    }

  return FALSE;
}

static gboolean
has_all (const Entry *entry,
         GArray      *chunks)
{
  for (guint i = 0; i < chunks->len; i++)
    if (!has_chunk (entry->names, &g_array_index (chunks, Chunk, i)) &&
        !has_chunk (entry->texts, &g_array_index (chunks, Chunk, i)))
      return FALSE;

  return TRUE;
}

static SigSearchRank
rank_name (GPtrArray *name,
           GArray    *chunks)
{
  gboolean is_name = TRUE;
  guint at = 0;

  for (guint i = 0; i < chunks->len; i++)
    {
      const Chunk *chunk = &g_array_index (chunks, Chunk, i);

      if (!has_at (name, at, chunk))
        return SIG_SEARCH_HAS_WORDS;
      for (guint k = 0; k < chunk->words->len; k++)
        is_name = is_name && g_str_equal (name->pdata[at + k], chunk->words->pdata[k]);
      at += chunk->words->len;
    }

  return is_name && at == name->len ? SIG_SEARCH_IS_NAME : SIG_SEARCH_BEGINS_NAME;
}

static SigSearchRank
rank (const Entry *entry,
      GArray      *chunks)
{
  SigSearchRank best = SIG_SEARCH_HAS_WORDS;

  for (guint i = 0; i < entry->names->len; i++)
    best = MIN (best, rank_name (entry->names->pdata[i], chunks));

  return best;
}

static void
assert_found (SigSearchResult *result,
              GPtrArray       *entries,
              GArray          *chunks)
{
  guint hit = 0;

  for (SigSearchKind kind = 0; kind < SIG_N_SEARCH_KINDS; kind++)
    {
      guint before = hit;

      for (SigSearchRank wanted = 0; wanted < SIG_N_SEARCH_RANKS; wanted++)
        for (guint i = 0; i < entries->len && chunks->len > 0; i++)
          if (i * SIG_N_SEARCH_KINDS / ENTRIES == kind && has_all (entries->pdata[i], chunks) &&
              rank (entries->pdata[i], chunks) == wanted)
            {
              g_assert_cmpuint (hit, <, sig_search_result_get_n_hits (result));
              g_assert_true (sig_search_result_get_hit (result, hit)->item == entries->pdata[i]);
              g_assert_cmpint (sig_search_result_get_hit (result, hit)->rank, ==, wanted);
              g_assert_cmpint (sig_search_result_get_hit (result, hit)->kind, ==, kind);
              hit++;
            }
      g_assert_cmpuint (sig_search_result_get_n (result, kind), ==, hit - before);
    }
  g_assert_cmpuint (sig_search_result_get_n_hits (result), ==, hit);
}

static void
append_chunk (GString  *query,
              GArray   *chunks,
              gboolean  is_last)
{
  g_autofree char *text = make_text (3);
  gboolean in_quotation = g_test_rand_int_range (0, 3) == 0;
  gboolean is_closed = in_quotation && (!is_last || g_test_rand_bit ());
  g_auto(GStrv) pieces = NULL;

  g_string_append_printf (query, "%s%s%s ", in_quotation ? "\"" : "", text, is_closed ? "\"" : "");
  pieces = in_quotation ? g_strsplit (text, "\n", -1) : g_strsplit (text, " ", -1);
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      Chunk chunk = { .words = list_words (pieces[i]), .is_whole = is_closed };

      if (chunk.words->len > 0)
        g_array_append_val (chunks, chunk);
      else
        chunk_clear (&chunk);
    }
}

static void
look_for_something (SigSearch *search,
                    GPtrArray *entries)
{
  g_autoptr(GString) query = g_string_new (NULL);
  g_autoptr(GArray) chunks = g_array_new (FALSE, FALSE, sizeof (Chunk));
  g_autoptr(SigSearchResult) result = NULL;

  g_array_set_clear_func (chunks, chunk_clear);
  for (int n = g_test_rand_int_range (1, 3); n > 0; n--)
    append_chunk (query, chunks, n == 1);
  result = sig_search_find (search, query->str, G_MAXUINT);
  g_test_message ("%s", query->str);
  assert_found (result, entries, chunks);
}

static void
test_as_reading (void)
{
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
      g_autoptr(SigSearchIndex) index = make_index (entries);
      g_autoptr(SigSearch) search = sig_search_new (index);

      for (guint i = 0; i < QUERIES; i++)
        look_for_something (search, entries);
    }
}

/* Typed letter by letter, and taken back, it is as if it were looked for at once. */
static void
test_key_by_key (void)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  g_autoptr(SigSearchIndex) index = make_index (entries);
  g_autoptr(SigSearch) typed = sig_search_new (index);

  for (guint round = 0; round < 200; round++)
    {
      g_autofree char *text = make_text (3);

      for (const char *at = text;; at = g_utf8_next_char (at))
        {
          g_autofree char *part = g_strndup (text, (gsize) (at - text));
          g_autoptr(SigSearch) fresh = sig_search_new (index);
          g_autoptr(SigSearchResult) once = sig_search_find (fresh, part, G_MAXUINT);
          g_autoptr(SigSearchResult) step = sig_search_find (typed, part, G_MAXUINT);

          g_assert_cmpuint (sig_search_result_get_n_hits (once), ==, sig_search_result_get_n_hits (step));
          for (guint i = 0; i < sig_search_result_get_n_hits (once); i++)
            g_assert_true (sig_search_result_get_hit (once, i)->item == sig_search_result_get_hit (step, i)->item);
          if (*at == '\0')
            break;
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/random/as-reading", test_as_reading);
  g_test_add_func ("/search/random/key-by-key", test_key_by_key);

  return g_test_run ();
}
