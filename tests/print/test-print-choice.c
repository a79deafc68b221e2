/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "print-fixture.h"

#include <string.h>

static char *
list_titles (PrintFixture *fixture)
{
  g_autoptr(GListModel) choices = sig_print_choices_new (fixture->explorer);
  g_autoptr(GString) titles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr(SigPrintChoice) choice = g_list_model_get_item (choices, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? "|" : "", sig_print_choice_get_title (choice));
    }

  return g_string_free_and_steal (g_steal_pointer (&titles));
}

static SigPrintChoice *
get_front (PrintFixture *fixture,
           const char   *page)
{
  g_autoptr(GListModel) choices = sig_print_choices_new (fixture->explorer);

  return g_list_model_get_item (choices, sig_print_choices_find_front (choices, page));
}

static void
collect (PrintFixture *fixture,
         const char   *ids)
{
  g_auto(GStrv) collection = g_strsplit (ids, " ", -1);

  sig_explorer_set_collection (fixture->explorer, (const char *const *) collection);
}

/* What makes no sense now is not offered. */
static void
test_offers (PrintFixture  *fixture,
             gconstpointer  data)
{
  const char *const none[] = { NULL };
  const char *const pins[] = { "wording/nato@gb-ua-2024", NULL };
  SigCompareState *state = sig_explorer_get_compare_state (fixture->explorer);
  const struct
  {
    const char *selection;
    const char *collection;
    const char *const *pins;
    const char *titles;
  } cases[] = {
    { NULL, "", none, "Map|Timeline|List of agreements" },
    { "parties/pl", "", none, "Map|Timeline|Fact sheet: Poland|List of agreements" },
    { "parties/by", "", none, "Map|Timeline|List of agreements" },
    { "agreements/gb-ua-2024/form", "", none, "Map|Timeline|Fact sheet: United Kingdom|List of agreements" },
    { NULL, "gb-ua-2024", none, "Map|Timeline|List of agreements|Timeline: collected|List: collected" },
    { NULL, "gb-ua-2024 pl-ua-2024", none,
      "Map|Timeline|Comparison sheet|List of agreements|Timeline: collected|List: collected" },
    { NULL, "", pins, "Map|Timeline|Pinned clauses|List of agreements" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *titles = NULL;

      sig_explorer_set_selection (fixture->explorer, cases[i].selection);
      collect (fixture, cases[i].collection);
      sig_compare_state_set_pins (state, cases[i].pins);
      titles = list_titles (fixture);
      g_assert_cmpstr (titles, ==, cases[i].titles);
    }
}

static void
test_front (PrintFixture  *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *page;
    SigExportKind kind;
  } cases[] = {
    { "map", SIG_EXPORT_MAP },
    { "timeline", SIG_EXPORT_TIMELINE },
    { "compare", SIG_EXPORT_COMPARISON },
    { "detail", SIG_EXPORT_FACT_SHEET },
    { "something-new", SIG_EXPORT_MAP },
  };

  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  collect (fixture, "gb-ua-2024 pl-ua-2024");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigPrintChoice) choice = get_front (fixture, cases[i].page);

      g_assert_cmpint (sig_print_choice_get_kind (choice), ==, cases[i].kind);
    }
}

/* What is on the screen is what prints: its colours, its filter, its day. */
static void
test_map (PrintFixture  *fixture,
          gconstpointer  data)
{
  g_autoptr(SigPrintChoice) choice = NULL;
  g_autoptr(SigExportJob) job = NULL;
  SigDate day;

  g_assert_true (sig_date_parse ("2024-06-01", &day));
  sig_explorer_set_date (fixture->explorer, sig_date_get_last_day (day));
  sig_explorer_set_colour_by (fixture->explorer, "money");
  sig_explorer_toggle_filter (fixture->explorer, SIG_FILTER_GROUP, "g7");
  choice = get_front (fixture, "map");
  job = sig_print_choice_create_job (choice);

  g_assert_cmpstr (job->colour_by, ==, sig_explorer_get_colour_by (fixture->explorer));
  g_assert_true (sig_filter_equal (job->filter, sig_explorer_get_filter (fixture->explorer)));
  g_assert_cmpint (job->day, ==, sig_date_get_last_day (day));
}

/* It is held against what the screen holds it against; a baseline that is no column any more gives way to the first. */
static void
test_comparison (PrintFixture  *fixture,
                 gconstpointer  data)
{
  static const struct
  {
    const char *chosen;
    const char *baseline;
  } cases[] = {
    { SIG_BASELINE_FIRST, "gb-ua-2024" },
    { "agreements/pl-ua-2024", "pl-ua-2024" },
    { "agreements/de-ua-2024", "gb-ua-2024" },
    { SIG_BASELINE_NONE, NULL },
    { SIG_BASELINE_TEMPLATE, SIG_EXPORT_TEMPLATE },
  };
  SigCompareState *state = sig_explorer_get_compare_state (fixture->explorer);

  collect (fixture, "gb-ua-2024 pl-ua-2024");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigPrintChoice) choice = NULL;
      g_autoptr(SigExportJob) job = NULL;

      sig_compare_state_set_baseline (state, cases[i].chosen);
      sig_compare_state_set_differences_only (state, i % 2 == 1);
      choice = get_front (fixture, "compare");
      job = sig_print_choice_create_job (choice);
      g_assert_cmpuint (sig_list_get_n (job->records), ==, 2);
      g_assert_cmpstr (job->baseline, ==, cases[i].baseline);
      g_assert_cmpint (sig_print_choice_get_differences_only (choice), ==, i % 2 == 1);
      g_assert_true (sig_export_job_check (job, NULL));
    }
}

static char *
list_pinned (PrintFixture      *fixture,
             const char *const *pins)
{
  g_autoptr(GListModel) choices = NULL;
  g_autoptr(SigPrintChoice) choice = NULL;
  g_autoptr(SigExportJob) job = NULL;
  g_autoptr(GString) ids = g_string_new (NULL);

  sig_compare_state_set_pins (sig_explorer_get_compare_state (fixture->explorer), pins);
  choices = sig_print_choices_new (fixture->explorer);
  choice = g_list_model_get_item (choices, 2);
  g_assert_cmpstr (sig_print_choice_get_title (choice), ==, "Pinned clauses");
  job = sig_print_choice_create_job (choice);
  g_assert_cmpuint (sig_comparison_pins_get_n (job->pins), ==, g_strv_length ((GStrv) pins));
  for (guint i = 0; i < sig_list_get_n (job->records); i++)
    g_string_append_printf (ids, "%s ", sig_record_get_id (sig_list_get (job->records, i)));

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

/* A sheet of what is pinned has a column for each of which a cell is pinned, and with a row all that is collected. */
static void
test_pins (PrintFixture  *fixture,
           gconstpointer  data)
{
  const char *const cells[] = { "wording/nato@gb-ua-2024", "wording/eu@de-ua-2024", NULL };
  const char *const row[] = { "wording/nato", "wording/eu@de-ua-2024", NULL };
  g_autofree char *with_cells = NULL;
  g_autofree char *with_row = NULL;

  collect (fixture, "fr-ua-2024");
  with_cells = list_pinned (fixture, cells);
  g_assert_cmpstr (with_cells, ==, "gb-ua-2024 de-ua-2024 ");
  with_row = list_pinned (fixture, row);
  g_assert_cmpstr (with_row, ==, "fr-ua-2024 de-ua-2024 ");
}

int
main (int   argc,
      char *argv[])
{
  print_fixture_init (&argc, &argv);

#define ADD(name, test) \
  g_test_add ("/print/choice/" name, PrintFixture, NULL, print_fixture_set_up, test, print_fixture_tear_down)
  ADD ("offers", test_offers);
  ADD ("front", test_front);
  ADD ("map", test_map);
  ADD ("comparison", test_comparison);
  ADD ("pins", test_pins);
#undef ADD

  return g_test_run ();
}
