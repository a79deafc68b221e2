/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search.h"

#include "set-fixture.h"

/* What can be found in the data set that the program carries. */

static char *
find (SigSearchIndex *index,
      const char     *text,
      SigSearchKind   kind,
      guint           limit)
{
  g_autoptr(SigSearch) search = sig_search_new (index);
  g_autoptr(SigSearchResult) result = sig_search_find (search, text, limit);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < sig_search_result_get_n_hits (result); i++)
    {
      const SigSearchHit *hit = sig_search_result_get_hit (result, i);

      if (hit->kind == kind)
        g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "", sig_record_get_id (hit->item));
    }

  return g_string_free_and_steal (found);
}

static void
test_names (void)
{
  static const struct
  {
    const char    *text;
    SigSearchKind  kind;
    const char    *found;
  } cases[] = {
    { "unit", SIG_SEARCH_PARTY, "gb us" },
    { "Велика Брит", SIG_SEARCH_PARTY, "gb" },
    { "великоі британіі", SIG_SEARCH_AGREEMENT, "" },
    { "deutschland", SIG_SEARCH_PARTY, "de" },
    { "deutschland", SIG_SEARCH_AGREEMENT, "de-ua-2024" },
    { "сполучене королівство", SIG_SEARCH_PARTY, "gb" },
    { "гарантії безпеки у зв’язку", SIG_SEARCH_INSTRUMENT, "budapest-memorandum-1994" },
    { "budapest memo", SIG_SEARCH_INSTRUMENT, "budapest-memorandum-1994" },
    { "xyzzy", SIG_SEARCH_PARTY, "" },
  };
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigSearchIndex) index = sig_search_index_new (dataset, SIG_SEARCH_NAMES);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = find (index, cases[i].text, cases[i].kind, 5);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
  g_assert_true (sig_search_index_get_owner (index) == dataset);
}

/* Looked for by its whole title, each thing is the first of its kind that is found, or of the same title. */
static void
test_every_title (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigSearchIndex) index = sig_search_index_new (dataset, SIG_SEARCH_ALL);
  g_autoptr(SigSearch) search = sig_search_new (index);
  SigList *events = sig_dataset_get_events (dataset);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      const SigText *title = sig_event_get_title (sig_list_get (events, i));

      for (guint k = 0; k < sig_text_get_n (title); k++)
        {
          g_autoptr(SigSearchResult) result = sig_search_find (search, sig_text_get_string (title, k), G_MAXUINT);
          gboolean found = FALSE;

          for (guint n = 0; n < sig_search_result_get_n_hits (result); n++)
            if (sig_search_result_get_hit (result, n)->item == sig_list_get (events, i))
              found = sig_search_result_get_hit (result, n)->rank == SIG_SEARCH_IS_NAME;
          g_assert_true (found);
        }
    }
}

static guint
count (SigSearchIndex *index,
       const char     *text,
       SigSearchKind   kind)
{
  g_autoptr(SigSearch) search = sig_search_new (index);
  g_autoptr(SigSearchResult) result = sig_search_find (search, text, 0);

  return sig_search_result_get_n (result, kind);
}

static void
test_all (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigSearchIndex) names = sig_search_index_new (dataset, SIG_SEARCH_NAMES);
  g_autoptr(SigSearchIndex) all = sig_search_index_new (dataset, SIG_SEARCH_ALL);

  g_assert_cmpuint (sig_search_index_get_n_entries (all), >, 1000);
  g_assert_cmpuint (count (names, "defence", SIG_SEARCH_COMMITMENT), ==, 0);
  g_assert_cmpuint (count (all, "defence", SIG_SEARCH_COMMITMENT), >, 20);
  g_assert_cmpuint (count (all, "гарантії", SIG_SEARCH_WORDING), >, 0);
  g_assert_cmpuint (count (all, "\"24 hours\"", SIG_SEARCH_CLAUSE), >, 10);
  g_assert_cmpuint (count (all, "memorandum", SIG_SEARCH_SOURCE), >, 0);
  for (SigSearchKind kind = SIG_SEARCH_PARTY; kind <= SIG_SEARCH_EVENT; kind++)
    g_assert_cmpuint (count (names, "u", kind), ==, count (all, "u", kind));
}

static void
ready_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  SigSearchIndex **index = user_data;

  *index = sig_search_index_new_finish (result, &error);
  if (*index == NULL)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_main_context_wakeup (NULL);
}

static void
test_thread (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigSearchIndex) index = NULL;
  g_autofree char *found = NULL;

  sig_search_index_new_async (dataset, SIG_SEARCH_NAMES, NULL, ready_cb, &index);
  while (index == NULL)
    g_main_context_iteration (NULL, TRUE);
  found = find (index, "unit", SIG_SEARCH_PARTY, 5);
  g_assert_cmpstr (found, ==, "gb us");
}

static void
called_off_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (sig_search_index_new_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) user_data = TRUE;
}

static void
test_called_off (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  gboolean done = FALSE;

  sig_search_index_new_async (dataset, SIG_SEARCH_ALL, cancellable, called_off_cb, &done);
  g_cancellable_cancel (cancellable);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_freed (void)
{
  SigDataset *dataset = set_fixture_load_real ();
  SigSearchIndex *index = sig_search_index_new (dataset, SIG_SEARCH_ALL);
  SigSearch *search = sig_search_new (index);
  SigSearchResult *result = sig_search_find (search, "unit", 5);

  sig_search_free (search);
  sig_search_result_free (result);
  g_assert_finalize_object (index);
  g_assert_finalize_object (dataset);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/content/names", test_names);
  g_test_add_func ("/search/content/every-title", test_every_title);
  g_test_add_func ("/search/content/all", test_all);
  g_test_add_func ("/search/content/thread", test_thread);
  g_test_add_func ("/search/content/called-off", test_called_off);
  g_test_add_func ("/search/content/freed", test_freed);

  return g_test_run ();
}
