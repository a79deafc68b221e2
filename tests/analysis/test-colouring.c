/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-colouring.h"

#include <string.h>

static const char *
get_fill_name (SigFill fill)
{
  static const char *const names[] = { "faint", "outline", "neutral", "unknown", "ramp", "other" };

  return names[fill];
}

/* Each class of the legend on a line: id, title, fill and step, count. */
static char *
describe_classes (SigColouring *colouring)
{
  SigList *classes = sig_colouring_get_classes (colouring);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (classes); i++)
    {
      SigColourClass *class = sig_list_get (classes, i);

      g_string_append_printf (text, "%s|%s|%s", sig_colour_class_get_id (class), sig_colour_class_get_title (class),
                              get_fill_name (sig_colour_class_get_fill (class)));
      if (sig_colour_class_get_fill (class) == SIG_FILL_RAMP)
        g_string_append_printf (text, " %u/%u", sig_colour_class_get_step (class), sig_colour_class_get_n_steps (class));
      g_string_append_printf (text, "|%u\n", sig_colour_class_get_count (class));
    }
  g_string_replace (text, "\u00A0", " ", 0);

  return g_string_free_and_steal (text);
}

static void
check_classes (SigStandings *standings,
               const char   *name,
               const char   *day,
               const char   *expected)
{
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, name, parse_day (day));
  g_autofree char *found = describe_classes (colouring);

  g_test_message ("%s on %s", name, day);
  g_assert_cmpstr (found, ==, expected);
}

static void
check_party (SigStandings *standings,
             const char   *name,
             const char   *day,
             const char   *id,
             const char   *class_id,
             const char   *note)
{
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, name, parse_day (day));
  SigParty *party = sig_dataset_lookup_party (sig_standings_get_dataset (standings), id);
  SigColourClass *class = sig_colouring_get_class_of (colouring, party);
  g_autoptr(GString) spaced = g_string_new (sig_colouring_get_note_of (colouring, party));

  g_string_replace (spaced, "\u00A0", " ", 0);
  g_test_message ("%s of %s on %s", name, id, day);
  g_assert_cmpstr (class != NULL ? sig_colour_class_get_id (class) : NULL, ==, class_id);
  g_assert_cmpstr (spaced->str, ==, note != NULL ? note : "");
  g_assert_true (sig_colouring_get_note_of (colouring, party) == sig_colouring_get_note_of (colouring, party));
}

#define SUM(id, amount, currency, nature, more) \
  "{'id':'" id "','amount':" amount ",'currency':" currency ",'nature':'" nature "','kind':'military','from':null,'to':null," \
  "'per_year':false,'summary':{'en':'A sum.'}" more "," CLAIM "}"
#define FORM(binding, notice) \
  "{'calls_itself':null,'binding':'" binding "','ratification':null,'in_force':null,'duration_years':10,'notice_months':" notice \
  ",'lapses_on':null,'remark':null," CLAIM "}"
#define WORDING(category) "{'alliance':{'category':" category ",'quote':null,'summary':null," CLAIM "}}"
#define TOPIC(id) "{'topic':'" id "'," CLAIM "}"

/* aa signed first, bb and cc on one day, dd is in talks, ee declined, ff has no part. */
static SigStandings *
load (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;

  for (const char *id = "aa\0bb\0cc\0dd\0ee\0ff\0"; *id != '\0'; id += 3)
    set_fixture_add_party (fixture, id);
  set_fixture_add (fixture, "rates", "{'currency':'USD','period':'2024','per_base':2," CLAIM "}");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-10", "aa ua", "form", FORM ("legal", "6"), "wording", WORDING ("'firm'"),
                             "money", "[" SUM ("a", "3000000000", "'EUR'", "pledge", "") "," SUM ("b", "2000000000", "'USD'", "pledge", "")
                             "," SUM ("c", "9", "'EUR'", "past", "") "," SUM ("d", "9000000000", "'EUR'", "pledge", ",'counted':false") "]",
                             "scope", "[" TOPIC ("t1") "," TOPIC ("t3") "]",
                             "reciprocal", "[{'id':'lessons','area':'lessons','summary':{'en':'Tells.'},'quote':null," CLAIM "}]", NULL);
  set_fixture_add_agreement (fixture, "bb-ua", "2024-03-01", "bb ua", "form", FORM ("political", "null"), "wording", WORDING ("null"),
                             "money", "[" SUM ("a", "0.25", "null", "share", "") "]",
                             "scope", "[{'topic':'t1'," CLAIM_OF ("secondary") "}]", NULL);
  set_fixture_add_agreement (fixture, "cc-ua", "2024-03-01", "cc ua", "form", FORM ("political", "0"), "wording", "{}",
                             "money", "[" SUM ("a", "5000000", "'EUR'", "loan", "") "]", NULL);
  set_fixture_add_event (fixture, "2024-02-01", "opened", "dd", NULL);
  set_fixture_add_event (fixture, "2024-02-01", "declined", "ee", NULL);
  set_fixture_add_event (fixture, "2025-01-01", "ended", "aa", "aa-ua");
  dataset = set_fixture_load (fixture);

  return sig_standings_new (dataset);
}

#define REST "status:talks|In talks|outline|1\nstatus:declined|Declined|outline|1\nstatus:none|No part|faint|1\n"

static void
test_status (void)
{
  SigStandings *standings = load ();

  check_classes (standings, "status", "2024-03-01",
                 "none|No part|faint|1\ndeclined|Declined|outline|1\ndeclared|Declared|outline|0\ntalks|In talks|outline|1\n"
                 "concluded|Text agreed|outline|0\nsigned|Signed|ramp 1/2|3\nnotice|Under notice|ramp 0/2|0\nended|Ended|other|0\n");
  check_classes (standings, "status", "2025-01-01",
                 "none|No part|faint|1\ndeclined|Declined|outline|1\ndeclared|Declared|outline|0\ntalks|In talks|outline|1\n"
                 "concluded|Text agreed|outline|0\nsigned|Signed|ramp 1/2|2\nnotice|Under notice|ramp 0/2|0\nended|Ended|other|1\n");
  check_party (standings, "status", "2024-03-01", "aa", "signed", NULL);
  check_party (standings, "status", "2024-03-01", "dd", "talks", NULL);
  check_party (standings, "status", "2024-03-01", "ua", NULL, NULL);

  g_assert_finalize_object (standings);
}

/* No two classes have one mark; to have none is a mark too, of one class at most. */
static void
test_marks (void)
{
  SigStandings *standings = load ();
  g_auto(GStrv) names = sig_colouring_list_names (sig_standings_get_dataset (standings));

  for (guint n = 0; names[n] != NULL; n++)
    {
      g_autoptr(SigColouring) colouring = sig_colouring_new (standings, names[n], parse_day ("2024-06-01"));
      SigList *classes = sig_colouring_get_classes (colouring);

      for (guint i = 0; i < sig_list_get_n (classes); i++)
        for (guint j = 0; j < i; j++)
          {
            SigColourClass *a = sig_list_get (classes, i), *b = sig_list_get (classes, j);

            g_test_message ("%s: %s, %s", names[n], sig_colour_class_get_title (a), sig_colour_class_get_title (b));
            g_assert_cmpstr (sig_colour_class_get_id (a), !=, sig_colour_class_get_id (b));
            g_assert_cmpint (sig_colour_class_get_glyph (a), !=, sig_colour_class_get_glyph (b));
          }
    }

  g_assert_finalize_object (standings);
}

static void
test_terms (void)
{
  SigStandings *standings = load ();

  check_classes (standings, "wording-alliance", "2024-03-01",
                 "silent|Not mentioned|neutral|0\nsome|Some day|ramp 0/2|0\nfirm|Firmly|ramp 1/2|1\n"
                 "record:unknown|Not known|unknown|1\nrecord:missing|Not recorded|unknown|1\n" REST);
  check_classes (standings, "wording-alliance", "2024-01-09",
                 "silent|Not mentioned|neutral|0\nsome|Some day|ramp 0/2|0\nfirm|Firmly|ramp 1/2|0\nstatus:none|No part|faint|6\n");
  check_classes (standings, "binding", "2024-03-01",
                 "political|Political|ramp 0/2|2\nlegal|Legal|ramp 1/2|1\n" REST);
  check_party (standings, "wording-alliance", "2024-03-01", "aa", "firm", NULL);
  check_party (standings, "wording-alliance", "2024-03-01", "bb", "record:unknown", NULL);
  check_party (standings, "wording-alliance", "2024-03-01", "cc", "record:missing", NULL);
  check_party (standings, "wording-alliance", "2025-01-01", "aa", "status:ended", NULL);

  g_assert_finalize_object (standings);
}

static void
test_numbers (void)
{
  SigStandings *standings = load ();

  check_classes (standings, "order", "2024-03-01", "from:1|1|ramp 0/3|1\nfrom:2|2|ramp 1/3|1\nfrom:3|3|ramp 2/3|1\n" REST);
  check_party (standings, "order", "2024-03-01", "aa", "from:1", "1");
  check_party (standings, "order", "2024-03-01", "bb", "from:2", "2");
  check_party (standings, "order", "2024-02-29", "cc", "status:none", NULL);
  check_classes (standings, "scope", "2024-03-01", "number:0|None|neutral|1\nfrom:1|1|ramp 0/2|1\nfrom:2|2|ramp 1/2|1\n" REST);
  check_party (standings, "scope", "2024-03-01", "aa", "from:2", "2");
  check_classes (standings, "reciprocity", "2024-03-01", "number:0|None|neutral|2\nfrom:1|1|ramp 0/1|1\n" REST);
  check_classes (standings, "notice", "2024-03-01",
                 "number:0|None|neutral|1\nfrom:6|6 months|ramp 0/1|1\nrecord:unknown|Not known|unknown|1\n" REST);

  g_assert_finalize_object (standings);
}

static void
test_money (void)
{
  SigStandings *standings = load ();

  check_classes (standings, "money", "2024-03-01",
                 "money:none|No sum pledged|neutral|1\nmoney:0|Any sum|ramp 0/1|1\n"
                 "money:left-out|Sums that cannot be added up|other|1\n" REST);
  check_party (standings, "money", "2024-03-01", "aa", "money:0", "€4 bn");
  check_party (standings, "money", "2024-03-01", "bb", "money:left-out", NULL);
  check_party (standings, "money", "2024-03-01", "cc", "money:none", NULL);

  g_assert_finalize_object (standings);
}

#define HUGE_SUM "1e308"

/* Sums that are beyond all numbers together, within an agreement (aa) and over several (bb), beside small ones (cc). */
static void
test_money_without_end (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  SigStandings *standings;
  g_autoptr(SigColouring) colouring = NULL;

  for (const char *id = "aa\0bb\0cc\0"; *id != '\0'; id += 3)
    set_fixture_add_party (fixture, id);
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-10", "aa ua", "money",
                             "[" SUM ("a", HUGE_SUM, "'EUR'", "pledge", "") "," SUM ("b", HUGE_SUM, "'EUR'", "pledge", "") "]", NULL);
  set_fixture_add_agreement (fixture, "bb-ua", "2024-01-11", "bb ua", "money",
                             "[" SUM ("a", HUGE_SUM, "'EUR'", "pledge", "") "]", NULL);
  set_fixture_add_agreement (fixture, "bb-ua-2", "2024-01-12", "bb ua", "money",
                             "[" SUM ("a", HUGE_SUM, "'EUR'", "pledge", "") "]", NULL);
  set_fixture_add_agreement (fixture, "cc-ua", "2024-01-13", "cc ua", "money",
                             "[" SUM ("a", "5", "'EUR'", "pledge", "") "]", NULL);
  dataset = set_fixture_load (fixture);
  standings = sig_standings_new (dataset);
  colouring = sig_colouring_new (standings, "money", parse_day ("2024-03-01"));

  for (const char *id = "aa\0bb\0cc\0"; *id != '\0'; id += 3)
    {
      SigParty *party = sig_dataset_lookup_party (dataset, id);
      SigColourClass *class = sig_colouring_get_class_of (colouring, party);
      const char *note = sig_colouring_get_note_of (colouring, party);

      g_assert_cmpint (sig_colour_class_get_fill (class), ==, SIG_FILL_RAMP);
      g_assert_cmpuint (sig_colour_class_get_step (class), ==, *id == 'c' ? 0 : sig_colour_class_get_n_steps (class) - 1);
      g_assert_nonnull (note);
      g_assert_null (strstr (note, "inf"));
    }

  g_clear_object (&colouring);
  g_assert_finalize_object (standings);
}

/* aa has all from primary sources, bb 3 of 4: three quarters. */
static void
test_certainty (void)
{
  SigStandings *standings = load ();

  check_party (standings, "certainty", "2024-03-01", "aa", "primary:all", "10 of 10");
  check_party (standings, "certainty", "2024-03-01", "bb", "primary:most", "4 of 5");
  check_party (standings, "certainty", "2024-03-01", "cc", "primary:all", "3 of 3");

  g_assert_finalize_object (standings);
}

#define PROMISE(id, judged) \
  "{'id':'" id "','area':'air','role':'lead','summary':{'en':'Flies.'},'quote':null," judged CLAIM "}"
#define JUDGED(level) "'fulfilment':[{'date':'2024-06-01','level':" level ",'summary':{'en':'So.'}," CLAIM "}],"

/* The share of done among the judged, by how many are done of how many. */
static void
check_fulfilment (guint       n_done,
                  guint       n_judged,
                  guint       n,
                  const char *class_id,
                  const char *classes)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(GString) list = g_string_new ("[");
  g_autoptr(SigDataset) dataset = NULL;
  g_autofree char *note = g_strdup_printf ("%u of %u judged", n_judged, n);
  g_autofree char *none = g_strdup_printf ("0 of %u judged", n);
  SigStandings *standings;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *promise = NULL;

      if (i < n_done)
        promise = g_strdup_printf (PROMISE ("p%u", JUDGED ("%u")), i, 2 + i % 2);
      else
        promise = g_strdup_printf (i < n_judged ? PROMISE ("p%u", JUDGED ("1")) : PROMISE ("p%u", ""), i);
      g_string_append_printf (list, "%s%s", i > 0 ? "," : "", promise);
    }
  g_string_append_c (list, ']');

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-10", "aa ua", "commitments", list->str, NULL);
  dataset = set_fixture_load (fixture);
  standings = sig_standings_new (dataset);

  check_party (standings, "fulfilment", "2024-06-01", "aa", class_id, n > 0 ? note : NULL);
  check_party (standings, "fulfilment", "2024-05-31", "aa", "judged:none", n > 0 ? none : NULL);
  check_classes (standings, "fulfilment", "2024-06-01", classes);

  g_assert_finalize_object (standings);
}

static void
test_fulfilment (void)
{
  check_fulfilment (0, 0, 0, "judged:none", "judged:none|Not judged, 0 of 0 judged|unknown|1\n");
  check_fulfilment (0, 0, 3, "judged:none", "judged:none|Not judged, 0 of 3 judged|unknown|1\n");
  check_fulfilment (4, 4, 9, "judged:few", "judged:few|Few judged, 4 of 9 judged|other|1\n");
  check_fulfilment (2, 5, 5, "done:less", "done:less|Under half done, 5 of 5 judged|ramp 0/4|1\n");
  check_fulfilment (3, 6, 9, "done:half", "done:half|Under three quarters done, 6 of 9 judged|ramp 1/4|1\n");
  check_fulfilment (6, 8, 9, "done:most", "done:most|Not all done, 8 of 9 judged|ramp 2/4|1\n");
  check_fulfilment (5, 5, 5, "done:all", "done:all|All done, 5 of 5 judged|ramp 3/4|1\n");
}

/* One party for each sum; the classes that come of it. */
static void
check_bins (const char *const *sums,
            const char        *expected)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  SigStandings *standings;

  for (guint i = 0; sums[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%u", i);
      g_autofree char *agreement = g_strdup_printf ("a%u", i);
      g_autofree char *parties = g_strdup_printf ("p%u ua", i);
      g_autofree char *money = g_strdup_printf ("[" SUM ("a", "%s", "'EUR'", "pledge", "") "]", sums[i]);

      set_fixture_add_party (fixture, id);
      set_fixture_add_agreement (fixture, agreement, "2024-01-10", parties, "money", money, NULL);
    }
  dataset = set_fixture_load (fixture);
  standings = sig_standings_new (dataset);
  check_classes (standings, "money", "2024-01-10", expected);

  g_assert_finalize_object (standings);
}

static void
test_bins (void)
{
  check_bins ((const char *const[]) { "999", "1000", "1999", "2000", "5000", NULL },
              "money:0|Under €1 k|ramp 0/4|1\nmoney:1000|€1 k to €2 k|ramp 1/4|2\nmoney:2000|€2 k to €5 k|ramp 2/4|1\n"
              "money:5000|€5 k and more|ramp 3/4|1\n");
  check_bins ((const char *const[]) { "5", "40", "200", "400", "2000", "4000", "20000", "40000", "9000000", NULL },
              "money:0|Under €300|ramp 0/6|3\nmoney:300|€300 to €1 k|ramp 1/6|1\nmoney:1000|€1 k to €3 k|ramp 2/6|1\n"
              "money:3000|€3 k to €10 k|ramp 3/6|1\nmoney:10000|€10 k to €30 k|ramp 4/6|1\nmoney:30000|€30 k and more|ramp 5/6|2\n");
  check_bins ((const char *const[]) { "0", "7", NULL }, "money:0|Any sum|ramp 0/1|2\n");
}

static void
test_names (void)
{
  g_autoptr(SigStandings) standings = load ();
  SigDataset *dataset = sig_standings_get_dataset (standings);
  g_auto(GStrv) names = sig_colouring_list_names (dataset);
  g_autofree char *list = g_strjoinv (" ", names);
  g_autofree char *title = sig_colouring_dup_title_for (dataset, "wording-alliance");
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, "order", parse_day ("2024-01-01"));

  g_assert_cmpstr (list, ==, "status order money scope reciprocity binding notice certainty fulfilment wording-alliance");
  g_assert_cmpstr (title, ==, "On the alliance");
  g_assert_null (sig_colouring_dup_title_for (dataset, "wording-"));
  g_assert_null (sig_colouring_dup_title_for (dataset, "colour"));
  g_assert_true (sig_colouring_is_name (dataset, "money"));
  g_assert_false (sig_colouring_is_name (dataset, "wording-trade"));
  g_assert_false (sig_colouring_is_name (dataset, NULL));
  g_assert_cmpstr (sig_colouring_get_name (colouring), ==, "order");
  g_assert_cmpstr (sig_colouring_get_title (colouring), ==, "Order of signing");
}

/* A class outlives its colouring, and a colouring the hands that its standings were in. */
static void
test_lives (void)
{
  SigStandings *standings = load ();
  SigColouring *colouring = sig_colouring_new (standings, "wording-alliance", parse_day ("2024-03-01"));
  SigColourClass *class = g_object_ref (sig_list_get (sig_colouring_get_classes (colouring), 2));

  g_assert_cmpstr (sig_colour_class_get_definition (class), ==, "It says when.");
  g_object_unref (standings);
  g_assert_cmpstr (sig_colouring_get_title (colouring), ==, "On the alliance");
  g_assert_finalize_object (colouring);
  g_assert_cmpstr (sig_colour_class_get_title (class), ==, "Firmly");
  g_assert_finalize_object (class);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/colouring/status", test_status);
  g_test_add_func ("/colouring/marks", test_marks);
  g_test_add_func ("/colouring/terms", test_terms);
  g_test_add_func ("/colouring/numbers", test_numbers);
  g_test_add_func ("/colouring/money", test_money);
  g_test_add_func ("/colouring/money-without-end", test_money_without_end);
  g_test_add_func ("/colouring/bins", test_bins);
  g_test_add_func ("/colouring/certainty", test_certainty);
  g_test_add_func ("/colouring/fulfilment", test_fulfilment);
  g_test_add_func ("/colouring/names", test_names);
  g_test_add_func ("/colouring/lives", test_lives);

  return g_test_run ();
}
