/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-filter.h"

static SigStandings *
load (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;

  set_fixture_add (fixture, "parties", "{'id':'lo','code':'LO','kind':'state','name':{'en':'Łódź Land','uk':'Лодзька Країна'},"
                   "'short':{'en':'Lodzland'},'aliases':['Old Kingdom']}");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add (fixture, "groups", "{'id':'near','title':{'en':'Near'},'members':['lo','bb']}");
  set_fixture_add (fixture, "groups", "{'id':'far','title':{'en':'Far'},'members':['cc']}");
  set_fixture_add_agreement (fixture, "lo-ua", "2024-01-01", "lo ua",
                             "commitments", "[{'id':'air','area':'air','role':'lead','summary':{'en':'Flies.'},'quote':null,"
                             CLAIM "}]",
                             "wording", "{'alliance':{'category':'firm','quote':null,'summary':null," CLAIM "}}", NULL);
  set_fixture_add_agreement (fixture, "pact", "2025-01-01", "bb cc ua",
                             "commitments", "[{'id':'air','by':['cc'],'area':'air','role':'lead','summary':{'en':'Flies.'},"
                             "'quote':null," CLAIM "},{'id':'sea','area':'sea','role':'lead','summary':{'en':'Sails.'},"
                             "'quote':null," CLAIM "}]",
                             "wording", "{'alliance':{'category':null,'quote':null,'summary':null," CLAIM "}}", NULL);
  set_fixture_add_event (fixture, "2024-06-01", "opened", "bb", "pact");
  set_fixture_add_event (fixture, "2025-06-01", "ended", "cc", "pact");
  dataset = set_fixture_load (fixture);

  return sig_standings_new (dataset);
}

/* The parties that match, as their ids. */
static char *
list_matches (SigFilter    *filter,
              SigStandings *standings,
              const char   *day)
{
  SigList *parties = sig_dataset_get_parties (sig_standings_get_dataset (standings));
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_filter_matches (filter, standings, sig_list_get (parties, i), parse_day (day)))
      g_strv_builder_add (builder, sig_record_get_id (sig_list_get (parties, i)));
  ids = g_strv_builder_end (builder);

  return g_strjoinv (" ", ids);
}

static void
test_kinds (void)
{
  static const struct
  {
    SigFilterKind kind;
    const char   *id;
    const char   *day;
    const char   *matches;
  } cases[] = {
    { SIG_FILTER_GROUP, "near", "2024-01-01", "lo bb" },
    { SIG_FILTER_GROUP, "far", "2024-01-01", "cc" },
    { SIG_FILTER_GROUP, "nowhere", "2024-01-01", "" },
    { SIG_FILTER_STATUS, "signed", "2024-01-01", "ua lo" },
    { SIG_FILTER_STATUS, "talks", "2024-06-01", "bb" },
    { SIG_FILTER_STATUS, "none", "2024-06-01", "cc" },
    { SIG_FILTER_STATUS, "ended", "2025-06-01", "cc" },
    { SIG_FILTER_AREA, "air", "2023-12-31", "" },
    { SIG_FILTER_AREA, "air", "2024-01-01", "lo" },
    { SIG_FILTER_AREA, "air", "2025-01-01", "lo cc" },
    { SIG_FILTER_AREA, "air", "2025-06-01", "lo" },
    { SIG_FILTER_AREA, "sea", "2025-01-01", "bb cc" },
    { SIG_FILTER_AREA, "sea", "2025-06-01", "bb" },
    { SIG_FILTER_CATEGORY, "alliance/firm", "2023-12-31", "" },
    { SIG_FILTER_CATEGORY, "alliance/firm", "2024-01-01", "ua lo" },
    { SIG_FILTER_CATEGORY, "alliance/some", "2025-01-01", "" },
    { SIG_FILTER_CATEGORY, "alliance", "2024-01-01", "" },
    { SIG_FILTER_CATEGORY, "alliance/", "2024-01-01", "" },
    { SIG_FILTER_CATEGORY, "allianc/firm", "2024-01-01", "" },
    { SIG_FILTER_AGREEMENT, "pact", "2024-01-01", "ua bb cc" },
    { SIG_FILTER_AGREEMENT, "lo-ua", "2024-01-01", "ua lo" },
    { SIG_FILTER_AGREEMENT, "lo", "2024-01-01", "" },
  };
  SigStandings *standings = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigFilter) none = sig_filter_new ();
      g_autoptr(SigFilter) filter = sig_filter_with (none, cases[i].kind, cases[i].id, TRUE);
      g_autofree char *matches = list_matches (filter, standings, cases[i].day);

      g_test_message ("%s on %s", cases[i].id, cases[i].day);
      g_assert_cmpstr (matches, ==, cases[i].matches);
    }

  g_assert_finalize_object (standings);
}

static void
test_text (void)
{
  static const struct
  {
    const char *text;
    const char *matches;
  } cases[] = {
    { "lodz", "lo" }, { "ŁÓDŹ", "lo" }, { "країна лодз", "lo" }, { "краіна", "" }, { "kingdom old", "lo" }, { "LO", "lo" },
    { "land", "ua lo bb cc" }, { "land of", "ua bb cc" }, { "угода", "lo bb cc" }, { "pact", "bb cc" }, { "act", "" },
    { "bb land", "bb" }, { "  ", "ua lo bb cc" }, { "", "ua lo bb cc" },
  };
  SigStandings *standings = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigFilter) none = sig_filter_new ();
      g_autoptr(SigFilter) filter = sig_filter_with_text (none, cases[i].text);
      g_autofree char *matches = list_matches (filter, standings, "2024-01-01");

      g_test_message ("\"%s\"", cases[i].text);
      g_assert_cmpstr (matches, ==, cases[i].matches);
      g_assert_cmpstr (sig_filter_get_text (filter), ==, cases[i].text);
    }

  g_assert_finalize_object (standings);
}

/* Any of a kind, every kind. */
static void
test_together (void)
{
  g_autoptr(SigFilter) none = sig_filter_new ();
  g_autoptr(SigFilter) near = sig_filter_with (none, SIG_FILTER_GROUP, "near", TRUE);
  g_autoptr(SigFilter) both = sig_filter_with (near, SIG_FILTER_GROUP, "far", TRUE);
  g_autoptr(SigFilter) at_sea = sig_filter_with (both, SIG_FILTER_AREA, "sea", TRUE);
  g_autoptr(SigFilter) near_at_sea = sig_filter_with (at_sea, SIG_FILTER_GROUP, "far", FALSE);
  g_autoptr(SigFilter) with_text = sig_filter_with_text (near_at_sea, "lodz");
  g_autofree char *a = NULL, *b = NULL, *c = NULL, *d = NULL, *e = NULL;
  SigStandings *standings = load ();

  a = list_matches (none, standings, "2025-01-01");
  b = list_matches (both, standings, "2025-01-01");
  c = list_matches (at_sea, standings, "2025-01-01");
  d = list_matches (near_at_sea, standings, "2025-01-01");
  e = list_matches (with_text, standings, "2025-01-01");
  g_assert_cmpstr (a, ==, "ua lo bb cc");
  g_assert_cmpstr (b, ==, "lo bb cc");
  g_assert_cmpstr (c, ==, "bb cc");
  g_assert_cmpstr (d, ==, "bb");
  g_assert_cmpstr (e, ==, "");

  g_assert_finalize_object (standings);
}

static void
test_value (void)
{
  g_autoptr(SigFilter) none = sig_filter_new ();
  g_autoptr(SigFilter) a = sig_filter_with (none, SIG_FILTER_STATUS, "signed", TRUE);
  g_autoptr(SigFilter) ab = sig_filter_with (a, SIG_FILTER_STATUS, "ended", TRUE);
  g_autoptr(SigFilter) b = sig_filter_with (none, SIG_FILTER_STATUS, "ended", TRUE);
  g_autoptr(SigFilter) ba = sig_filter_with (b, SIG_FILTER_STATUS, "signed", TRUE);
  g_autoptr(SigFilter) same = sig_filter_with (a, SIG_FILTER_STATUS, "signed", TRUE);
  g_autoptr(SigFilter) back = sig_filter_with (a, SIG_FILTER_STATUS, "signed", FALSE);
  g_autoptr(SigFilter) group = sig_filter_with (none, SIG_FILTER_GROUP, "signed", TRUE);
  g_autoptr(SigFilter) text = sig_filter_with_text (none, "x");
  g_autoptr(SigFilter) no_text = sig_filter_with_text (text, NULL);
  g_autoptr(SigFilter) blank = sig_filter_with_text (none, "  ");

  g_assert_true (same == a);
  g_assert_true (sig_filter_equal (ab, ba));
  g_assert_false (sig_filter_equal (a, ab));
  g_assert_false (sig_filter_equal (a, group));
  g_assert_false (sig_filter_equal (none, text));
  g_assert_true (sig_filter_equal (none, back));
  g_assert_true (sig_filter_equal (none, no_text));
  g_assert_true (sig_filter_is_empty (none));
  g_assert_true (sig_filter_is_empty (back));
  g_assert_true (sig_filter_is_empty (blank));
  g_assert_false (sig_filter_is_empty (a));
  g_assert_false (sig_filter_is_empty (text));
  g_assert_true (sig_filter_has (ab, SIG_FILTER_STATUS, "ended"));
  g_assert_false (sig_filter_has (a, SIG_FILTER_STATUS, "ended"));
  g_assert_false (sig_filter_has (a, SIG_FILTER_GROUP, "signed"));
  g_assert_cmpstrv (sig_filter_get_ids (ba, SIG_FILTER_STATUS), ((const char *const[]) { "ended", "signed", NULL }));
  g_assert_cmpstrv (sig_filter_get_ids (ba, SIG_FILTER_AREA), ((const char *const[]) { NULL }));
  g_assert_cmpstr (sig_filter_get_text (no_text), ==, "");
}

static void
test_boxed (void)
{
  g_autoptr(SigFilter) filter = sig_filter_new ();
  g_auto(GValue) value = G_VALUE_INIT;

  g_value_init (&value, SIG_TYPE_FILTER);
  g_value_set_boxed (&value, filter);
  g_assert_true (g_value_get_boxed (&value) == filter);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filter/kinds", test_kinds);
  g_test_add_func ("/filter/text", test_text);
  g_test_add_func ("/filter/together", test_together);
  g_test_add_func ("/filter/value", test_value);
  g_test_add_func ("/filter/boxed", test_boxed);

  return g_test_run ();
}
