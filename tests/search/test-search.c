/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-builder.h"
#include "sig-search.h"

/* What is found in a handful of entries whose items are their names. */

static const struct
{
  SigSearchKind  kind;
  const char    *names[3];
  const char    *texts[2];
} entries[] = {
  { SIG_SEARCH_PARTY, { "United Kingdom", "Велика Британія", "GB" }, { NULL } },
  { SIG_SEARCH_PARTY, { "United States of America", "Сполучені Штати" }, { NULL } },
  { SIG_SEARCH_PARTY, { "Kingdom" }, { NULL } },
  { SIG_SEARCH_PARTY, { "Poland", "Polska", "Łódź" }, { NULL } },
  { SIG_SEARCH_AGREEMENT, { "Agreement of the kingdom" }, { "united front", "Київ" } },
  { SIG_SEARCH_AGREEMENT, { "Accord entre la France et l’Ukraine" }, { "обов'язок" } },
  { SIG_SEARCH_EVENT, { "日本国との合意" }, { NULL } },
  { SIG_SEARCH_EVENT, { "Talks" }, { "front; united" } },
};

static SigSearchIndex *
make_index (void)
{
  SigSearchBuilder *builder = sig_search_builder_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      sig_search_builder_begin (builder, entries[i].kind, (gpointer) entries[i].names[0]);
      for (guint k = 0; k < G_N_ELEMENTS (entries[i].names); k++)
        sig_search_builder_add_name (builder, entries[i].names[k]);
      for (guint k = 0; k < G_N_ELEMENTS (entries[i].texts); k++)
        sig_search_builder_add_text (builder, entries[i].texts[k]);
    }

  return sig_search_builder_end (builder);
}

/* Each hit by its first word, after its rank. */
static char *
find (SigSearch  *search,
      const char *text,
      guint       limit)
{
  g_autoptr(SigSearchResult) result = sig_search_find (search, text, limit);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < sig_search_result_get_n_hits (result); i++)
    {
      const SigSearchHit *hit = sig_search_result_get_hit (result, i);

      g_string_append_printf (found, "%s%u:%s", i > 0 ? "|" : "", hit->rank, (const char *) hit->item);
    }

  return g_string_free_and_steal (found);
}

static void
test_table (void)
{
  static const struct
  {
    const char *text;
    const char *found;
  } cases[] = {
    { "", "" },
    { " - ", "" },
    { "xyz", "" },
    { "unit", "1:United Kingdom|1:United States of America|2:Agreement of the kingdom|2:Talks" },
    { "UNITED KING", "1:United Kingdom|2:Agreement of the kingdom" },
    { "united kingdom", "0:United Kingdom|2:Agreement of the kingdom" },
    { "kingdom united", "2:United Kingdom|2:Agreement of the kingdom" },
    { "kingdom", "0:Kingdom|2:United Kingdom|2:Agreement of the kingdom" },
    { "kingdoms", "" },
    { "ingdom", "" },
    { "gb", "0:United Kingdom" },
    { "велика брит", "1:United Kingdom" },
    { "британія велика", "2:United Kingdom" },
    { "kingdom велика", "2:United Kingdom" },
    { "lodz", "0:Poland" },
    { "ŁÓD", "1:Poland" },
    { "pol", "1:Poland" },
    { "київ", "2:Agreement of the kingdom" },
    { "киів", "" },
    { "ukraine", "2:Accord entre la France et l’Ukraine" },
    { "l'ukr", "2:Accord entre la France et l’Ukraine" },
    { "обовʼя", "2:Accord entre la France et l’Ukraine" },
    { "язок обов", "2:Accord entre la France et l’Ukraine" },
    { "язок'обов", "" },
    { "との", "2:日本国との合意" },
    { "日本", "1:日本国との合意" },
    { "本日", "" },
    { "\"united kingdom\"", "0:United Kingdom" },
    { "\"united king\"", "" },
    { "\"united king", "1:United Kingdom" },
    { "“united front”", "2:Agreement of the kingdom" },
    { "\"front united\"", "2:Talks" },
    /* A phrase does not run from one text into the next. */
    { "\"kingdom велика\"", "" },
    { "\"of the\" united", "2:Agreement of the kingdom" },
    { "united united", "2:United Kingdom|2:United States of America|2:Agreement of the kingdom|2:Talks" },
  };
  g_autoptr(SigSearchIndex) index = make_index ();
  g_autoptr(SigSearch) search = sig_search_new (index);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = find (search, cases[i].text, 10);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

/* What fits best is among the hits however few are wanted; the counts are of all. */
static void
test_limit (void)
{
  g_autoptr(SigSearchIndex) index = make_index ();
  g_autoptr(SigSearch) search = sig_search_new (index);
  g_autoptr(SigSearchResult) result = sig_search_find (search, "king", 0);
  g_autofree char *one = find (search, "kingdom", 1);

  g_assert_cmpuint (sig_search_result_get_n_hits (result), ==, 0);
  g_assert_cmpuint (sig_search_result_get_n (result, SIG_SEARCH_PARTY), ==, 2);
  g_assert_cmpuint (sig_search_result_get_n (result, SIG_SEARCH_AGREEMENT), ==, 1);
  g_assert_cmpuint (sig_search_result_get_n (result, SIG_SEARCH_EVENT), ==, 0);
  g_assert_cmpuint (sig_search_result_get_n (result, SIG_SEARCH_SOURCE), ==, 0);
  g_assert_cmpstr (one, ==, "0:Kingdom|2:Agreement of the kingdom");
}

static void
test_best (void)
{
  g_autoptr(SigSearchIndex) index = make_index ();
  g_autoptr(SigSearch) search = sig_search_new (index);
  g_autoptr(SigSearchResult) result = sig_search_find (search, "a", 10);
  guint n;
  g_autofree const SigSearchHit **best = sig_search_result_list_best (result, &n);

  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpstr (best[0]->item, ==, "Agreement of the kingdom");
  g_assert_cmpstr (best[1]->item, ==, "Accord entre la France et l’Ukraine");
  g_assert_cmpstr (best[2]->item, ==, "United States of America");
  g_assert_cmpint (best[2]->kind, ==, SIG_SEARCH_PARTY);
  g_assert_null (best[3]);
}

static void
test_nothing (void)
{
  g_autoptr(SigSearchIndex) index = sig_search_builder_end (sig_search_builder_new (NULL));
  g_autoptr(SigSearch) search = sig_search_new (index);
  g_autofree char *found = find (search, "united", 10);

  g_assert_cmpstr (found, ==, "");
  g_assert_cmpuint (sig_search_index_get_n_entries (index), ==, 0);
  g_assert_cmpuint (sig_search_index_get_text_size (index), ==, 0);
  g_assert_true (sig_search_get_index (search) == index);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/table", test_table);
  g_test_add_func ("/search/limit", test_limit);
  g_test_add_func ("/search/best", test_best);
  g_test_add_func ("/search/nothing", test_nothing);

  return g_test_run ();
}
