/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-comparison.h"

#include <string.h>

/* Three agreements: what one has another lacks, does not know of, or nobody looked for. */

#define COMMITMENT(id, area, summary, quote) \
  "{'id':'" id "','area':'" area "','role':'lead','summary':{'en':'" summary "'},'quote':" quote "," CLAIM "}"
#define POINT(present, quote) "'points':{'consult':{'present':" present ",'quote':" quote ",'at':'para 2'}}"
#define CLAUSE_OF(heading, hours, points, deviations, quote) \
  "{'attack':{'heading':" heading ",'within_hours':" hours "," points ",'deviations':" deviations ",'quote':" quote "," CLAIM "}}"
#define WORDING_OF(category, quote, summary) \
  "{'alliance':{'category':" category ",'quote':" quote ",'summary':" summary "," CLAIM_OF ("secondary") "}}"
#define SUM(id, amount, currency, nature, more) \
  "{'id':'" id "','amount':" amount ",'currency':" currency ",'nature':'" nature "','kind':'military','from':'2024','to':'2025'," \
  "'per_year':false,'summary':{'en':'A sum.'}" more "," CLAIM "}"

static const char *const ids[] = { "aa-ua", "bb-ua", "cc-ua" };

static void
add_first (SetFixture *fixture)
{
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-10", "aa ua",
                             "form", "{'calls_itself':'Pact','binding':'political','ratification':false,'in_force':null,"
                             "'duration_years':10,'notice_months':null,'lapses_on':null,'remark':null,'quote':'Ten years.'," CLAIM "}",
                             "wording", WORDING_OF ("'firm'", "'aa will join with ua.'", "{'en':'It will.'}"),
                             "clauses", CLAUSE_OF ("'Attack'", "24", POINT ("true", "'aa consults.'"), "[{'en':'Odd.'},{'en':'Even.'}]",
                                                   "'At once.'"),
                             "commitments", "[" COMMITMENT ("air", "air", "Aa flies.", "'We fly.'") "]",
                             "money", "[" SUM ("m1", "117", "'USD'", "pledge", "") "," SUM ("m2", "5", "'EUR'", "past", ",'counted':false") "]",
                             "reciprocal", "[{'id':'r','area':'lessons','summary':{'en':'Tells.'},'quote':null," CLAIM "}]",
                             "scope", "[{'topic':'t1'," CLAIM "}]", NULL);
}

static void
add_second (SetFixture *fixture)
{
  set_fixture_add_agreement (fixture, "bb-ua", "2024-02-10", "bb ua",
                             "form", "{'calls_itself':'PACT','binding':'legal','ratification':null,'in_force':null,"
                             "'duration_years':12,'notice_months':null,'lapses_on':null,'remark':null,'quote':null," CLAIM "}",
                             "wording", WORDING_OF ("'firm'", "'bb will join — with ua!'", "{'en':'It will.'}"),
                             "clauses", CLAUSE_OF ("null", "null", POINT ("false", "null"), "[]", "null"),
                             "commitments", "[" COMMITMENT ("air-2", "air", "Bb flies.", "'We fly.'") ","
                             COMMITMENT ("air-3", "air", "Far.", "null") "," COMMITMENT ("sea", "sea", "Sails.", "null") "]",
                             "scope", "[{'topic':'t1'," CLAIM "},{'topic':'t3'," CLAIM "}]", NULL);
}

static SigStandings *
load (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    set_fixture_add_party (fixture, (const char[]) { ids[i][0], ids[i][1], '\0' });
  add_first (fixture);
  add_second (fixture);
  set_fixture_add_agreement (fixture, "cc-ua", "2025-02-10", "cc ua",
                             "wording", WORDING_OF ("null", "null", "null"),
                             "clauses", CLAUSE_OF ("'attack'", "48", POINT ("null", "null"), "[{'en':'Even.'},{'en':'odd'}]",
                                                   "'Later, at once.'"), NULL);
  set_fixture_add (fixture, "rates", "{'currency':'USD','period':'2024','per_base':1.17," CLAIM "}");
  set_fixture_add (fixture, "conflicts", "{'about':'bb-ua','member':'commitments/air-3','says':[{'source':'text','value':'near'}],"
                   "'remark':{'en':'How far?'}}");
  set_fixture_add (fixture, "conflicts", "{'about':'aa-ua','member':'form','says':[{'source':'text','value':'legal'}],"
                   "'remark':{'en':'Is it?'}}");
  set_fixture_add (fixture, "conflicts", "{'about':'cc-ua','member':'title','says':[{'source':'text','value':'Treaty'}],"
                   "'remark':{'en':'What is it called?'}}");
  set_fixture_add_event (fixture, "2023-07-12", "joined", "aa bb", NULL);
  set_fixture_add_event (fixture, "2024-02-10", "signed", "bb ua", "bb-ua");
  set_fixture_add_event (fixture, "2025", "statement", "aa", "aa-ua");
  set_fixture_add_event (fixture, "2026-01-01", "ended", "bb", "bb-ua");
  dataset = set_fixture_load (fixture);

  return sig_standings_new (dataset);
}

static SigComparison *
compare (SigStandings *standings,
         const char   *which,
         int           baseline,
         const char   *day)
{
  g_auto(GStrv) each = g_strsplit (which, " ", -1);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; each[i] != NULL && *each[i] != '\0'; i++)
    g_ptr_array_add (records, sig_dataset_lookup_agreement (sig_standings_get_dataset (standings), each[i]));

  return sig_comparison_new (standings, parse_day (day), (SigRecord *const *) records->pdata, records->len, baseline);
}

/* A letter a column. */
static char *
list_standings (SigComparison *comparison,
                const char    *row)
{
  static const char letters[] = {
    [SIG_COMPARISON_SAME] = '=', [SIG_COMPARISON_DIFFERS] = 'd', [SIG_COMPARISON_ONLY_HERE] = '+',
    [SIG_COMPARISON_MISSING] = '-', [SIG_COMPARISON_NOT_RECORDED] = '.', [SIG_COMPARISON_NOT_KNOWN] = '?',
    [SIG_COMPARISON_DOES_NOT_APPLY] = '/', [SIG_COMPARISON_NO_BASELINE] = 'o', [SIG_COMPARISON_IS_BASELINE] = 'B',
  };
  const int index = sig_comparison_find_row (comparison, row);
  GString *standings = g_string_new (NULL);

  if (index < 0)
    return g_string_free_and_steal (g_string_append (standings, "no row"));
  for (guint i = 0; i < sig_comparison_get_n_columns (comparison); i++)
    g_string_append_c (standings, letters[sig_comparison_get_standing (comparison, (guint) index, i)]);
  if (sig_comparison_has_differences (comparison, (guint) index))
    g_string_append_c (standings, '*');

  return g_string_free_and_steal (standings);
}

typedef struct
{
  const char *row;
  const char *standings;
} Case;

static void
check (SigComparison *comparison,
       const Case    *cases,
       gsize          n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *standings = list_standings (comparison, cases[i].row);
      g_autofree char *found = g_strdup_printf ("%s: %s", cases[i].row, standings);
      g_autofree char *expected = g_strdup_printf ("%s: %s", cases[i].row, cases[i].standings);

      g_assert_cmpstr (found, ==, expected);
    }
}

static void
test_standings (void)
{
  static const Case cases[] = {
    { "identity/title", "Bdd*" },          /* the names of these titles are ids, no names of parties */
    { "identity/parties", "Bdd*" },
    { "identity/place", "B==" },
    { "identity/occasion", "???" },
    { "identity/signers", "B==" },         /* looked for, nobody named, in all */
    { "form/calls-itself", "B=?*" },
    { "form/binding", "Bd=*" },
    { "form/ratification", "B??*" },
    { "form/duration", "Bd=*" },
    { "form/notice", "??o*" },
    { "form/quote", "B?.*" },
    { "wording/alliance", "B=?*" },        /* but for own names and punctuation the same words */
    { "clauses/attack:heading", "B?=*" },
    { "clauses/attack:within-hours", "B?d*" },
    { "clauses/attack/consult", "B-?*" },
    { "clauses/attack:deviations", "B-=*" },  /* in another order */
    { "clauses/attack:quote", "B?d*" },
    { "commitments/air", "Bd-*" },
    { "commitments/sea", "B+=*" },
    { "money/pledge/military", "B--*" },
    { "money/past/military", "B--*" },
    { "money/loan/military", "no row" },
    { "reciprocal/lessons", "B--*" },
    { "scope/t1", "B=-*" },
    { "scope/t2", "no row" },
    { "scope/t3", "B+=*" },
    { "events/joined", "B=-*" },
    { "events/signed", "B+=*" },
    { "events/statement", "B--*" },
    { "events/ended", "no row" },
  };
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua cc-ua", 0, "2025-12-31");

  check (comparison, cases, G_N_ELEMENTS (cases));
  g_assert_finalize_object (g_steal_pointer (&comparison));
}

static void
test_template (void)
{
  static const Case cases[] = {
    { "clauses/attack/consult", "B=-?*" },
    { "clauses/attack:within-hours", "/o?o*" },
    { "identity/place", "/ooo" },
    { "form/binding", "/ooo*" },
    { "scope/t1", "/ooo*" },
  };
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua cc-ua", SIG_COMPARISON_TEMPLATE, "2025-12-31");
  const guint row = (guint) sig_comparison_find_row (comparison, "clauses/attack/consult");
  const SigComparisonEntry *entry = sig_comparison_get_entry (comparison, row, 0, 0);

  check (comparison, cases, G_N_ELEMENTS (cases));
  g_assert_cmpint (sig_comparison_get_baseline (comparison), ==, 0);
  g_assert_null (sig_comparison_get_record (comparison, 0));
  g_assert_cmpstr (sig_comparison_get_column_title (comparison, 0), ==, "Common template");

  /* The gist is shown with its sources, and no word of anything is held against it. */
  g_assert_cmpstr (entry->text, ==, "They consult.");
  g_assert_cmpuint (entry->n_citations, ==, 1);
  for (guint i = 0; i < 4; i++)
    for (guint e = 0; e < sig_comparison_get_n_entries (comparison, row, i); e++)
      {
        sig_comparison_mark (comparison, row, i);
        g_assert_null (sig_comparison_get_entry (comparison, row, i, e)->text_spans);
        g_assert_null (sig_comparison_get_entry (comparison, row, i, e)->quote_spans);
      }
}

static void
test_no_baseline (void)
{
  static const Case cases[] = {
    { "identity/place", "ooo" }, { "form/binding", "ooo*" }, { "wording/alliance", "oo?*" }, { "identity/occasion", "???" },
  };
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua cc-ua", SIG_COMPARISON_NO_COLUMN, "2025-12-31");

  check (comparison, cases, G_N_ELEMENTS (cases));
}

/* An agreement beside itself, whichever is the baseline. */
static void
test_self (void)
{
  g_autoptr(SigStandings) standings = load ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (int baseline = SIG_COMPARISON_NO_COLUMN; baseline < 2; baseline++)
      {
        g_autofree char *which = g_strdup_printf ("%s %s", ids[i], ids[i]);
        g_autoptr(SigComparison) comparison = compare (standings, which, baseline, "2025-12-31");
        g_autoptr(GArray) rows = sig_comparison_list_visible_rows (comparison, TRUE, NULL);

        g_assert_cmpuint (rows->len, ==, 0);
      }
}

/* The rows are those of the set, not of its order; whichever column a cell stands in, it says the same. */
static void
test_order (void)
{
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) first = compare (standings, "aa-ua bb-ua cc-ua", 0, "2025-12-31");
  g_autoptr(SigComparison) second = compare (standings, "cc-ua aa-ua bb-ua", 1, "2025-12-31");
  static const guint places[] = { 1, 2, 0 };

  g_assert_cmpuint (sig_comparison_get_n_rows (first), ==, sig_comparison_get_n_rows (second));
  for (guint r = 0; r < sig_comparison_get_n_rows (first); r++)
    {
      g_assert_cmpstr (sig_comparison_get_row (first, r)->id, ==, sig_comparison_get_row (second, r)->id);
      g_assert_cmpint (sig_comparison_has_differences (first, r), ==, sig_comparison_has_differences (second, r));
      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        {
          g_autofree char *words = sig_comparison_dup_words (first, r, i);
          g_autofree char *same = sig_comparison_dup_words (second, r, places[i]);

          g_assert_cmpstr (words, ==, same);
          g_assert_cmpint (sig_comparison_get_standing (first, r, i), ==, sig_comparison_get_standing (second, r, places[i]));
        }
    }
}

static const SigComparisonEntry *
get_entry (SigComparison *comparison,
           const char    *row,
           guint          column,
           guint          index)
{
  const int found = sig_comparison_find_row (comparison, row);

  g_assert_cmpint (found, >=, 0);
  sig_comparison_mark (comparison, (guint) found, column);

  return sig_comparison_get_entry (comparison, (guint) found, column, index);
}

static void
test_entries (void)
{
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua cc-ua", 0, "2025-12-31");
  const SigComparisonEntry *entry = get_entry (comparison, "commitments/air", 1, 1);

  g_assert_cmpstr (entry->head, ==, "Leads");
  g_assert_cmpstr (entry->text, ==, "Far.");
  g_assert_null (entry->quote);
  g_assert_cmpint (entry->quote_known, ==, SIG_NOT_KNOWN);
  g_assert_cmpstr (entry->address, ==, "agreements/bb-ua/commitments/air-3");
  g_assert_true (entry->disputed);
  g_assert_cmpint (entry->standing, ==, SIG_COMPARISON_ONLY_HERE);
  g_assert_false (get_entry (comparison, "commitments/air", 1, 0)->disputed);
  g_assert_cmpint (get_entry (comparison, "commitments/air", 1, 0)->standing, ==, SIG_COMPARISON_SAME);

  entry = get_entry (comparison, "wording/alliance", 0, 0);
  g_assert_cmpstr (entry->head, ==, "Firmly");
  g_assert_cmpstr (entry->definition, ==, "It says when.");
  g_assert_cmpint (entry->certainty, ==, SIG_CERTAINTY_SECONDARY);
  g_assert_cmpuint (entry->n_citations, ==, 1);

  entry = get_entry (comparison, "clauses/attack/consult", 1, 0);
  g_assert_cmpstr (entry->head, ==, "Lacks it");
  g_assert_cmpstr (entry->address, ==, "agreements/bb-ua/clauses/attack/consult");
  g_assert_cmpstr (entry->at, ==, "para 2");

  /* Looked for and not found is said by the claim, with its sources; nobody looked is said by nobody. */
  g_assert_nonnull (get_entry (comparison, "clauses/attack/consult", 2, 0)->claim);
  g_assert_cmpuint (sig_comparison_get_n_entries (comparison, (guint) sig_comparison_find_row (comparison, "form/quote"), 2), ==, 0);
}

/* A conflict is shown where it is about what is said, not where it rests on the same claim. */
static void
test_disputed (void)
{
  static const struct
  {
    const char *row;
    guint       column;
    gboolean    is_disputed;
  } cases[] = {
    { "form/binding", 0, TRUE }, { "identity/title", 0, FALSE }, { "identity/languages", 0, FALSE }, { "identity/signed", 0, FALSE },
    { "form/binding", 2, FALSE }, { "identity/title", 2, TRUE }, { "form/binding", 1, FALSE },
  };
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua cc-ua", 0, "2025-12-31");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s %u", cases[i].row, cases[i].column);
      g_assert_cmpint (get_entry (comparison, cases[i].row, cases[i].column, 0)->disputed, ==, cases[i].is_disputed);
    }
}

static void
test_money (void)
{
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua", 1, "2025-12-31");
  const SigComparisonEntry *entry = get_entry (comparison, "money/pledge/military", 0, 0);

  g_assert_nonnull (strstr (entry->head, "117"));
  g_assert_nonnull (strstr (entry->converted, "100"));
  g_assert_nonnull (strstr (entry->converted, "1.17 USD for 1 EUR, 2024"));
  g_assert_cmpstr (sig_rate_get_currency (entry->rate), ==, "USD");
  g_assert_cmpstr (entry->note, ==, "2024 to 2025");
  g_assert_cmpint (entry->standing, ==, SIG_COMPARISON_ONLY_HERE);

  entry = get_entry (comparison, "money/past/military", 0, 0);
  g_assert_null (entry->converted);
  g_assert_null (entry->rate);
  g_assert_nonnull (strstr (entry->note, "not added up"));
}

static char *
mark (const char *text,
      GArray     *spans)
{
  GString *marked = g_string_new (text);

  for (guint i = spans != NULL ? spans->len : 0; i-- > 0;)
    {
      SigByteSpan span = g_array_index (spans, SigByteSpan, i);

      g_string_insert_c (marked, span.start + span.length, ']');
      g_string_insert_c (marked, span.start, '[');
    }

  return g_string_free_and_steal (marked);
}

#define assert_marked(text, spans, expected) \
  G_STMT_START \
  { \
    g_autofree char *marked = mark (text, spans); \
    g_assert_cmpstr (marked, ==, expected); \
  } \
  G_STMT_END

/* Half of a text that differs is marked word by word, more of it as a whole. */
static void
test_other_text (void)
{
  const SigByteSpan half[] = { { 0, 2 }, { 5, 3 } };
  const SigByteSpan more = { 9, 1 };
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (SigByteSpan));

  g_assert_false (sig_comparison_is_other_text ("0123456789", NULL));
  g_assert_false (sig_comparison_is_other_text ("0123456789", spans));
  g_array_append_vals (spans, half, G_N_ELEMENTS (half));
  g_assert_false (sig_comparison_is_other_text ("0123456789", spans));
  g_array_append_val (spans, more);
  g_assert_true (sig_comparison_is_other_text ("0123456789", spans));
}

static void
test_marks (void)
{
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) three = compare (standings, "aa-ua bb-ua cc-ua", 0, "2025-12-31");
  g_autoptr(SigComparison) two = compare (standings, "aa-ua cc-ua", 1, "2025-12-31");
  const SigComparisonEntry *entry = get_entry (three, "clauses/attack:quote", 2, 0);

  assert_marked (entry->quote, entry->quote_spans, "[Later], at once.");
  g_assert_cmpint (entry->standing, ==, SIG_COMPARISON_DIFFERS);
  assert_marked (get_entry (three, "clauses/attack:within-hours", 2, 0)->head,
                 get_entry (three, "clauses/attack:within-hours", 2, 0)->head_spans, "[48] hours");
  g_assert_null (get_entry (three, "clauses/attack:quote", 0, 0)->quote_spans);
  g_assert_null (get_entry (three, "wording/alliance", 1, 0)->quote_spans);

  /* Of two the baseline's words are marked as well. */
  entry = get_entry (two, "clauses/attack:quote", 1, 0);
  assert_marked (entry->quote, entry->quote_spans, "[Later], at once.");
  g_assert_cmpint (entry->standing, ==, SIG_COMPARISON_IS_BASELINE);
}

/* What is promised exists from the signature until a standing is over; events up to the day. */
static void
test_day (void)
{
  static const struct
  {
    const char *day, *row, *standings, *words;   /* words of the second column */
  } cases[] = {
    { "2024-01-31", "commitments/air", "B/-*", "Not signed by then" },
    { "2024-02-10", "commitments/air", "Bd-*", "Leads\nBb flies.\n“We fly.”\nLeads\nFar." },
    { "2026-01-01", "commitments/air", "B/-*", "Not binding then" },
    { "2023-12-31", "money/past/military", "B--*", "None" },   /* given is no promise */
    { "2023-12-31", "money/pledge/military", "/oo*", "None" },
    { "2024-02-09", "events/signed", "no row", NULL },
    { "2025-12-30", "events/statement", "no row", NULL },
    { "2025-12-31", "events/statement", "B--*", "None" },
    { "2026-01-01", "identity/status", "Bd=*", "Ended" },
    { "2025-12-31", "identity/status", "B==", "Signed" },
    { "2024-01-31", "identity/status", "Bdd*", "Declared" },
  };
  g_autoptr(SigStandings) standings = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua cc-ua", 0, cases[i].day);
      const Case expected = { cases[i].row, cases[i].standings };
      const int row = sig_comparison_find_row (comparison, cases[i].row);
      g_autofree char *words = row >= 0 ? sig_comparison_dup_words (comparison, (guint) row, 1) : NULL;

      g_test_message ("%s", cases[i].day);
      check (comparison, &expected, 1);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_topics (void)
{
  static const char *const topics[] = { "identity", "form", "wording", "clauses/attack", "commitments", "money", "reciprocal",
                                        "scope", "events" };
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua", 0, "2025-12-31");
  g_autoptr(SigComparison) empty = compare (standings, "", SIG_COMPARISON_NO_COLUMN, "2025-12-31");
  guint row = 0;

  g_assert_cmpuint (sig_comparison_get_n_topics (comparison), ==, G_N_ELEMENTS (topics));
  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    {
      const SigComparisonTopic *topic = sig_comparison_get_topic (comparison, i);

      g_assert_cmpstr (topic->id, ==, topics[i]);
      g_assert_cmpuint (topic->first_row, ==, row);
      g_assert_cmpuint (topic->n_rows, >, 0);
      for (; row < topic->first_row + topic->n_rows; row++)
        {
          g_assert_cmpuint (sig_comparison_get_row (comparison, row)->topic, ==, i);
          g_assert_cmpint (sig_comparison_find_row (comparison, sig_comparison_get_row (comparison, row)->id), ==, row);
        }
    }
  g_assert_cmpuint (row, ==, sig_comparison_get_n_rows (comparison));

  g_assert_cmpuint (sig_comparison_get_n_columns (empty), ==, 0);
  for (row = 0; row < sig_comparison_get_n_rows (empty); row++)
    g_assert_false (sig_comparison_has_differences (empty, row));
}

static char *
list_rows (SigComparison     *comparison,
           gboolean           differences_only,
           SigComparisonPins *pins)
{
  g_autoptr(GArray) rows = sig_comparison_list_visible_rows (comparison, differences_only, pins);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? " " : "", sig_comparison_get_row (comparison, g_array_index (rows, guint, i))->id);

  return g_string_free_and_steal (list);
}

static void
test_pins (void)
{
  static const char *const names[] = { "scope/t1@cc-ua", "identity/place", "nothing/such", "wording/alliance@aa-ua", "identity/place",
                                       NULL };
  g_autoptr(SigStandings) standings = load ();
  g_autoptr(SigComparison) comparison = compare (standings, "aa-ua bb-ua", 0, "2025-12-31");
  g_autoptr(SigComparisonPins) pins = sig_comparison_pins_new (names);
  g_autoptr(SigComparisonPins) fewer = sig_comparison_pins_with (pins, "identity/place", FALSE);
  g_autoptr(GPtrArray) agreements = sig_comparison_pins_list_agreements (pins, sig_comparison_get_dataset (comparison));
  g_autofree char *all = list_rows (comparison, FALSE, pins);
  g_autofree char *without = list_rows (comparison, FALSE, fewer);
  g_autofree char *different = list_rows (comparison, TRUE, pins);

  g_assert_cmpstr (all, ==, "identity/place wording/alliance scope/t1");
  g_assert_cmpstr (without, ==, "wording/alliance scope/t1");
  g_assert_cmpstr (different, ==, "");
  g_assert_cmpuint (sig_comparison_pins_get_n (pins), ==, 4);
  g_assert_true (sig_comparison_pins_show_cell (pins, "identity/place", "bb-ua"));
  g_assert_true (sig_comparison_pins_show_cell (pins, "wording/alliance", "aa-ua"));
  g_assert_false (sig_comparison_pins_show_cell (pins, "wording/alliance", "bb-ua"));
  g_assert_true (sig_comparison_pins_show_cell (pins, "wording/alliance", NULL));
  g_assert_false (sig_comparison_pins_has (pins, "wording/alliance"));
  g_assert_true (sig_comparison_pins_has (pins, "wording/alliance@aa-ua"));
  g_assert_cmpuint (agreements->len, ==, 2);
  g_assert_cmpstr (sig_record_get_id (agreements->pdata[0]), ==, "cc-ua");
  g_assert_cmpstr (sig_record_get_id (agreements->pdata[1]), ==, "aa-ua");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/comparison/standings", test_standings);
  g_test_add_func ("/comparison/template", test_template);
  g_test_add_func ("/comparison/no-baseline", test_no_baseline);
  g_test_add_func ("/comparison/self", test_self);
  g_test_add_func ("/comparison/order", test_order);
  g_test_add_func ("/comparison/entries", test_entries);
  g_test_add_func ("/comparison/disputed", test_disputed);
  g_test_add_func ("/comparison/money", test_money);
  g_test_add_func ("/comparison/marks", test_marks);
  g_test_add_func ("/comparison/other-text", test_other_text);
  g_test_add_func ("/comparison/day", test_day);
  g_test_add_func ("/comparison/topics", test_topics);
  g_test_add_func ("/comparison/pins", test_pins);

  return g_test_run ();
}
