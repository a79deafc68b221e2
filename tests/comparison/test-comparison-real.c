/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-comparison.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The real set, all agreements side by side, against the bytes of the file, which are read here a second time by hand. */

typedef struct
{
  JsonParser *parser;
  JsonObject *root;
  SigStandings *standings;
  SigComparison *comparison;
} Fixture;

static SigComparison *
compare_all (SigStandings *standings,
             int           baseline)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *agreements = sig_dataset_get_agreements (dataset);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    g_ptr_array_add (records, sig_list_get (agreements, i));

  return sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                             (SigRecord *const *) records->pdata, records->len, baseline);
}

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(GError) error = NULL;

  self->parser = json_parser_new ();
  json_parser_load_from_file (self->parser, g_getenv ("SIGNATORY_TEST_DATA"), &error);
  g_assert_no_error (error);
  self->root = json_node_get_object (json_parser_get_root (self->parser));
  self->standings = sig_standings_new (dataset);
  self->comparison = compare_all (self->standings, 0);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_clear_object (&self->comparison);
  g_clear_object (&self->standings);
  g_clear_object (&self->parser);
}

static JsonObject *
get_agreement (Fixture *self,
               guint    column)
{
  JsonArray *agreements = json_object_get_array_member (self->root, "agreements");
  JsonObject *agreement = json_array_get_object_element (agreements, column);

  g_assert_cmpstr (json_object_get_string_member (agreement, "id"), ==,
                   sig_record_get_id (sig_comparison_get_record (self->comparison, column)));

  return agreement;
}

static guint
find_row (Fixture    *self,
          const char *id)
{
  const int row = sig_comparison_find_row (self->comparison, id);

  g_assert_cmpint (row, >=, 0);

  return (guint) row;
}

/* The text of the first language, NULL for null. */
static const char *
get_text (JsonObject *object,
          const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return JSON_NODE_HOLDS_NULL (node) ? NULL : json_object_get_string_member (json_node_get_object (node), "en");
}

static const char *
get_string (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : json_node_get_string (node);
}

static const SigComparisonEntry *
get_only_entry (Fixture *self,
                guint    row,
                guint    column)
{
  g_assert_cmpuint (sig_comparison_get_n_entries (self->comparison, row, column), ==, 1);

  return sig_comparison_get_entry (self->comparison, row, column, 0);
}

static void
check_sources (const SigComparisonEntry *entry,
               JsonObject               *claim)
{
  JsonArray *sources = json_object_get_array_member (claim, "sources");

  g_assert_cmpuint (entry->n_citations, ==, json_array_get_length (sources));
  for (guint i = 0; i < entry->n_citations; i++)
    g_assert_cmpstr (sig_record_get_id (SIG_RECORD (entry->citations[i].source)), ==,
                     json_object_get_string_member (json_array_get_object_element (sources, i), "id"));
}

/* A member that is null is said to be not known, on the same sources. */
static void
check_value (Fixture    *self,
             const char *row,
             guint       column,
             const char *value,
             JsonObject *claim)
{
  const SigComparisonEntry *entry = get_only_entry (self, find_row (self, row), column);

  check_sources (entry, claim);
  g_assert_cmpstr (entry->head, ==, value != NULL ? value : "Not known");
  g_assert_cmpint (sig_comparison_get_state (self->comparison, find_row (self, row), column), ==,
                   value != NULL ? SIG_COMPARISON_VALUE : SIG_COMPARISON_UNKNOWN);
}

static void
test_identity (Fixture      *self,
               gconstpointer data)
{
  const guint n = json_array_get_length (json_object_get_array_member (self->root, "agreements"));

  g_assert_cmpuint (sig_comparison_get_n_columns (self->comparison), ==, n);
  for (guint i = 0; i < n; i++)
    {
      JsonObject *agreement = get_agreement (self, i);
      JsonObject *signing = json_object_get_object_member (agreement, "signed");
      JsonObject *form = json_object_get_object_member (agreement, "form");
      JsonArray *by = json_object_get_array_member (signing, "by");
      const guint signers = find_row (self, "identity/signers");

      check_value (self, "identity/title", i, get_text (agreement, "title"), form);
      check_value (self, "identity/place", i, get_text (signing, "place"), signing);
      check_value (self, "identity/occasion", i, get_text (signing, "occasion"), signing);
      check_value (self, "form/calls-itself", i, get_string (form, "calls_itself"), form);
      check_value (self, "form/in-force", i, get_text (form, "in_force"), form);
      check_value (self, "form/remark", i, get_text (form, "remark"), form);
      g_assert_cmpuint (sig_comparison_get_n_entries (self->comparison, signers, i), ==, json_array_get_length (by));
      for (guint s = 0; s < json_array_get_length (by); s++)
        g_assert_cmpstr (sig_comparison_get_entry (self->comparison, signers, i, s)->head, ==,
                         json_object_get_string_member (json_array_get_object_element (by, s), "name"));
    }
}

static const char *
find_category (Fixture    *self,
               const char *wording,
               const char *id)
{
  JsonArray *wordings =
    json_object_get_array_member (json_object_get_object_member (self->root, "vocabulary"), "wordings");

  for (guint i = 0; i < json_array_get_length (wordings); i++)
    {
      JsonObject *object = json_array_get_object_element (wordings, i);
      JsonArray *categories = json_object_get_array_member (object, "categories");

      for (guint c = 0; c < json_array_get_length (categories); c++)
        if (g_str_equal (json_object_get_string_member (object, "id"), wording) &&
            g_str_equal (json_object_get_string_member (json_array_get_object_element (categories, c), "id"), id))
          return get_text (json_array_get_object_element (categories, c), "title");
    }

  g_assert_not_reached ();
}

static void
test_wording (Fixture      *self,
              gconstpointer data)
{
  for (guint i = 0; i < sig_comparison_get_n_columns (self->comparison); i++)
    {
      JsonObjectIter iter;
      const char *id;
      JsonNode *member;

      json_object_iter_init (&iter, json_object_get_object_member (get_agreement (self, i), "wording"));
      while (json_object_iter_next (&iter, &id, &member))
        {
          JsonObject *wording = json_node_get_object (member);
          g_autofree char *row = g_strdup_printf ("wording/%s", id);
          const SigComparisonEntry *entry = get_only_entry (self, find_row (self, row), i);

          check_sources (entry, wording);
          g_assert_cmpstr (entry->quote, ==, get_string (wording, "quote"));
          g_assert_cmpstr (entry->text, ==, get_text (wording, "summary"));
          g_assert_cmpint (entry->quote_known, ==, get_string (wording, "quote") != NULL ? SIG_KNOWN : SIG_NOT_KNOWN);
          if (get_string (wording, "category") != NULL)
            g_assert_cmpstr (entry->head, ==, find_category (self, id, get_string (wording, "category")));
        }
    }
}

static void
test_points (Fixture      *self,
             gconstpointer data)
{
  static const SigComparisonState states[] = { SIG_COMPARISON_NONE, SIG_COMPARISON_VALUE };
  guint n_points = 0;

  for (guint i = 0; i < sig_comparison_get_n_columns (self->comparison); i++)
    {
      JsonObject *clause = json_object_get_object_member (json_object_get_object_member (get_agreement (self, i), "clauses"),
                                                          "armed-attack");
      JsonObjectIter iter;
      const char *id;
      JsonNode *member;

      json_object_iter_init (&iter, json_object_get_object_member (clause, "points"));
      while (json_object_iter_next (&iter, &id, &member))
        {
          JsonObject *point = json_node_get_object (member);
          JsonNode *present = json_object_get_member (point, "present");
          g_autofree char *name = g_strdup_printf ("clauses/armed-attack/%s", id);
          const guint row = find_row (self, name);

          g_assert_cmpint (sig_comparison_get_state (self->comparison, row, i), ==,
                           JSON_NODE_HOLDS_NULL (present) ? SIG_COMPARISON_UNKNOWN : states[json_node_get_boolean (present)]);
          g_assert_cmpstr (get_only_entry (self, row, i)->quote, ==, get_string (point, "quote"));
          g_assert_cmpstr (get_only_entry (self, row, i)->at, ==, get_string (point, "at"));
          check_sources (get_only_entry (self, row, i), clause);
          n_points++;
        }
      g_assert_cmpuint (MAX (json_array_get_length (json_object_get_array_member (clause, "deviations")), 1), ==,
                        sig_comparison_get_n_entries (self->comparison, find_row (self, "clauses/armed-attack:deviations"), i));
    }
  g_assert_cmpuint (n_points, >=, 3 * sig_comparison_get_n_columns (self->comparison));
}

/* Each entry of a list of the file stands in its row, in order, and nothing else does. */
static void
check_list (Fixture    *self,
            const char *list,
            char     *(*make_row) (JsonObject *entry))
{
  for (guint i = 0; i < sig_comparison_get_n_columns (self->comparison); i++)
    {
      JsonArray *entries = json_object_get_array_member (get_agreement (self, i), list);
      g_autofree guint *seen = g_new0 (guint, sig_comparison_get_n_rows (self->comparison));
      g_autofree char *prefix = g_strdup_printf ("%s/", list);

      for (guint e = 0; e < json_array_get_length (entries); e++)
        {
          JsonObject *object = json_array_get_object_element (entries, e);
          g_autofree char *id = make_row (object);
          const guint row = find_row (self, id);
          const SigComparisonEntry *entry = sig_comparison_get_entry (self->comparison, row, i, seen[row]++);

          check_sources (entry, object);
          g_assert_cmpstr (entry->quote, ==, get_string (object, "quote"));
          if (json_object_has_member (object, "summary"))
            g_assert_cmpstr (entry->text, ==, get_text (object, "summary"));
        }
      for (guint row = 0; row < sig_comparison_get_n_rows (self->comparison); row++)
        if (g_str_has_prefix (sig_comparison_get_row (self->comparison, row)->id, prefix))
          {
            g_assert_cmpuint (sig_comparison_get_n_entries (self->comparison, row, i), ==, seen[row]);
            g_assert_cmpint (sig_comparison_get_state (self->comparison, row, i), ==,
                             seen[row] > 0 ? SIG_COMPARISON_VALUE : SIG_COMPARISON_NONE);
          }
    }
}

static char *
make_commitment_row (JsonObject *entry)
{
  return g_strdup_printf ("commitments/%s", json_object_get_string_member (entry, "area"));
}

static char *
make_money_row (JsonObject *entry)
{
  return g_strdup_printf ("money/%s/%s", json_object_get_string_member (entry, "nature"),
                          json_object_get_string_member (entry, "kind"));
}

static char *
make_reciprocal_row (JsonObject *entry)
{
  return g_strdup_printf ("reciprocal/%s", json_object_get_string_member (entry, "area"));
}

static char *
make_scope_row (JsonObject *entry)
{
  return g_strdup_printf ("scope/%s", json_object_get_string_member (entry, "topic"));
}

/* No agreement of this set has ended, and all were signed by the day: all its promises exist. */
static void
test_lists (Fixture      *self,
            gconstpointer data)
{
  check_list (self, "commitments", make_commitment_row);
  check_list (self, "money", make_money_row);
  check_list (self, "reciprocal", make_reciprocal_row);
  check_list (self, "scope", make_scope_row);
}

/* Every claim that is shown carries its sources; only those without any are unverified. */
static void
test_claims (Fixture      *self,
             gconstpointer data)
{
  guint n_disputed = 0;

  for (guint row = 0; row < sig_comparison_get_n_rows (self->comparison); row++)
    for (guint i = 0; i < sig_comparison_get_n_columns (self->comparison); i++)
      for (guint e = 0; e < sig_comparison_get_n_entries (self->comparison, row, i); e++)
        {
          const SigComparisonEntry *entry = sig_comparison_get_entry (self->comparison, row, i, e);

          g_assert_nonnull (entry->claim);
          g_assert_true (g_str_has_prefix (entry->address, sig_claim_get_address (entry->claim)));
          g_assert_cmpint (entry->n_citations == 0, ==, entry->certainty == SIG_CERTAINTY_UNVERIFIED);
          g_assert_true (entry->head != NULL || entry->text != NULL || entry->quote != NULL);
          n_disputed += entry->disputed;
        }
  g_assert_cmpuint (n_disputed, >, 0);
}

/* Whatever differs in words is marked, and whatever does not is not: a row is the same where no word is. */
static void
test_marks (Fixture      *self,
            gconstpointer data)
{
  g_autoptr(SigComparison) pair = NULL;
  SigRecord *records[2];
  guint n_marked = 0;

  records[0] = SIG_RECORD (sig_dataset_lookup_agreement (sig_standings_get_dataset (self->standings), "no-ua-2024"));
  records[1] = SIG_RECORD (sig_dataset_lookup_agreement (sig_standings_get_dataset (self->standings), "dk-ua-2024"));
  pair = sig_comparison_new (self->standings, sig_comparison_get_day (self->comparison), records, 2, 0);
  for (guint row = 0; row < sig_comparison_get_n_rows (pair); row++)
    for (guint i = 0; i < 2; i++)
      {
        const gboolean differs = sig_comparison_get_standing (pair, row, 1) == SIG_COMPARISON_DIFFERS;

        sig_comparison_mark (pair, row, i);
        for (guint e = 0; e < sig_comparison_get_n_entries (pair, row, i); e++)
          {
            const SigComparisonEntry *entry = sig_comparison_get_entry (pair, row, i, e);

            if (!differs)
              g_assert_true (entry->head_spans == NULL && entry->text_spans == NULL && entry->quote_spans == NULL);
            n_marked += entry->head_spans != NULL || entry->text_spans != NULL || entry->quote_spans != NULL;
          }
      }

  g_assert_cmpuint (n_marked, >, 0);

  /* "between the Kingdom of Norway and Ukraine" and "between Ukraine and Denmark" are the same title. */
  g_assert_cmpint (sig_comparison_get_standing (pair, (guint) sig_comparison_find_row (pair, "identity/title"), 1), ==,
                   SIG_COMPARISON_SAME);
  g_assert_cmpint (sig_comparison_get_standing (pair, (guint) sig_comparison_find_row (pair, "identity/parties"), 1), ==,
                   SIG_COMPARISON_DIFFERS);
}

/* Any two agreements: held against one another either way, the same cells are the same, and each beside itself has no
 * difference. */
static void
test_pairs (Fixture      *self,
            gconstpointer data)
{
  const guint n = sig_comparison_get_n_columns (self->comparison);

  for (guint i = 0; i + 1 < n; i++)
    {
      SigRecord *records[] = { sig_comparison_get_record (self->comparison, i),
                               sig_comparison_get_record (self->comparison, i + 1) };
      g_autoptr(SigComparison) there = sig_comparison_new (self->standings, sig_comparison_get_day (self->comparison), records, 2, 0);
      g_autoptr(SigComparison) back = sig_comparison_new (self->standings, sig_comparison_get_day (self->comparison), records, 2, 1);
      SigRecord *same[] = { records[0], records[0] };
      g_autoptr(SigComparison) itself = sig_comparison_new (self->standings, sig_comparison_get_day (self->comparison), same, 2, 0);
      g_autoptr(GArray) none = sig_comparison_list_visible_rows (itself, TRUE, NULL);

      g_assert_cmpuint (none->len, ==, 0);
      for (guint row = 0; row < sig_comparison_get_n_rows (there); row++)
        {
          static const SigComparisonStanding mirrored[] = {
            [SIG_COMPARISON_ONLY_HERE] = SIG_COMPARISON_MISSING, [SIG_COMPARISON_MISSING] = SIG_COMPARISON_ONLY_HERE,
            [SIG_COMPARISON_SAME] = SIG_COMPARISON_SAME, [SIG_COMPARISON_DIFFERS] = SIG_COMPARISON_DIFFERS,
          };
          const SigComparisonStanding standing = sig_comparison_get_standing (there, row, 1);

          g_assert_cmpint (sig_comparison_has_differences (there, row), ==, sig_comparison_has_differences (back, row));
          if (standing <= SIG_COMPARISON_MISSING)
            g_assert_cmpint (sig_comparison_get_standing (back, row, 0), ==, mirrored[standing]);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/comparison-real/identity", Fixture, NULL, set_up, test_identity, tear_down);
  g_test_add ("/comparison-real/wording", Fixture, NULL, set_up, test_wording, tear_down);
  g_test_add ("/comparison-real/points", Fixture, NULL, set_up, test_points, tear_down);
  g_test_add ("/comparison-real/lists", Fixture, NULL, set_up, test_lists, tear_down);
  g_test_add ("/comparison-real/claims", Fixture, NULL, set_up, test_claims, tear_down);
  g_test_add ("/comparison-real/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add ("/comparison-real/pairs", Fixture, NULL, set_up, test_pairs, tear_down);

  return g_test_run ();
}
