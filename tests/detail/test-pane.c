/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-claim-button.h"
#include "sig-claim-row.h"
#include "sig-detail-head.h"
#include "sig-detail-pane.h"
#include "sig-section-stack.h"
#include "sig-wording.h"
#include "widget-fixture.h"

typedef struct
{
  SigExplorer   *explorer;
  SigDetailPane *pane;
  GtkWidget     *window;
} Fixture;

static const char *const unfolded[] = { NULL };

static gboolean
is_idle (gpointer pane)
{
  return !sig_detail_pane_get_busy (pane);
}

static void
show (Fixture    *fixture,
      SigDataset *dataset)
{
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, dataset);
  fixture->pane = SIG_DETAIL_PANE (sig_detail_pane_new (fixture->explorer));
  sig_detail_pane_set_folded (fixture->pane, unfolded);
  fixture->window = widget_fixture_show (GTK_WIDGET (fixture->pane));
  widget_fixture_wait (is_idle, fixture->pane);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load (data);

  show (fixture, dataset);
}

static void
set_up_hostile (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_hostile (data);

  show (fixture, dataset);
}

static void
set_up_real (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();

  show (fixture, dataset);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
}

static void
choose (Fixture    *fixture,
        const char *address)
{
  sig_explorer_set_selection (fixture->explorer, address);
  widget_fixture_wait (is_idle, fixture->pane);
}

static SigSectionStack *
get_stack (Fixture *fixture)
{
  return SIG_SECTION_STACK (widget_fixture_find (GTK_WIDGET (fixture->pane), SIG_TYPE_SECTION_STACK, 0));
}

static char *
list_sections (Fixture *fixture)
{
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < sig_section_stack_get_n (get_stack (fixture)); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            sig_section_get_id (sig_section_stack_get (get_stack (fixture), i)));

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

#define assert_sections(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *found = list_sections (fixture); \
    g_assert_cmpstr (found, ==, expected); \
  } \
  G_STMT_END

static gboolean
says (Fixture    *fixture,
      const char *text)
{
  return widget_fixture_says (GTK_WIDGET (fixture->pane), text);
}

/* With nothing selected the set itself is shown. */
static void
test_set (Fixture       *fixture,
          gconstpointer  data)
{
  static const char *const all[] = { "map", "compare", NULL };

  assert_sections (fixture, "counts questions set notes");
  g_assert_cmpstr (sig_detail_pane_get_summary (fixture->pane), ==, "A sample");
  g_assert_true (says (fixture, "1 agreement signed by 31 January 2025"));
  g_assert_true (says (fixture, "2025.1"));
  g_assert_true (says (fixture, "CC0-1.0"));
  g_assert_true (says (fixture, "corrections@example.org"));
  g_assert_true (says (fixture, "How firm?"));
  g_assert_false (says (fixture, "What differs?"));

  sig_detail_pane_set_pages (fixture->pane, all);
  widget_fixture_wait (is_idle, fixture->pane);
  g_assert_true (says (fixture, "What differs?"));

  sig_explorer_set_date (fixture->explorer, sig_date_get_last_day ((SigDate) { 2024, 1, 1 }));
  g_assert_true (says (fixture, "0 agreements signed by 1 January 2024"));
}

static void
asked_cb (SigDetailPane *pane,
          const char    *page,
          const char    *question,
          char         **heard)
{
  *heard = g_strdup_printf ("%s %s", page, question);
}

static void
test_question (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *heard = NULL;

  g_signal_connect (fixture->pane, "open-page", G_CALLBACK (asked_cb), &heard);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.ask", "s", "firm"));
  g_assert_cmpstr (heard, ==, "map firm");
  g_assert_cmpstr (sig_explorer_get_colour_by (fixture->explorer), ==, "wording-alliance");
  g_assert_null (*sig_explorer_get_collection (fixture->explorer));
}

static void
ask (Fixture    *fixture,
     const char *question)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.ask", "s", question));
}

/* A question about differences leads to a page that shows them: with what is compared, and what it is held against. */
static void
test_question_compares (Fixture       *fixture,
                        gconstpointer  data)
{
  SigCompareState *state = sig_explorer_get_compare_state (fixture->explorer);

  ask (fixture, "compare");
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "nor-mid"));
  g_assert_cmpstr (sig_compare_state_get_baseline (state), ==, "agreements/nor-mid");
}

static void
test_question_compares_all (Fixture       *fixture,
                            gconstpointer  data)
{
  SigList *questions = sig_dataset_get_questions (sig_explorer_get_dataset (fixture->explorer));
  guint n_asked = 0;

  for (guint i = 0; i < sig_list_get_n (questions); i++)
    {
      SigQuestion *question = sig_list_get (questions, i);

      if (!sig_question_get_all_agreements (question))
        continue;
      n_asked++;
      ask (fixture, sig_record_get_id (SIG_RECORD (question)));
      g_assert_cmpuint (g_strv_length ((GStrv) sig_explorer_get_collection (fixture->explorer)), ==, 29);
      g_assert_cmpstr (*sig_explorer_get_collection (fixture->explorer), ==, "gb-ua-2024");
      g_assert_cmpstr (sig_compare_state_get_baseline (sig_explorer_get_compare_state (fixture->explorer)), ==,
                       SIG_BASELINE_TEMPLATE);
    }
  g_assert_cmpuint (n_asked, ==, 1);
}

static void
test_party (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *head;

  choose (fixture, "parties/nor");
  head = widget_fixture_find (GTK_WIDGET (fixture->pane), SIG_TYPE_DETAIL_HEAD, 0);
  assert_sections (fixture, "wording form clauses/attack commitments money reciprocal scope events conflicts gaps outline sources");
  g_assert_cmpstr (sig_detail_pane_get_summary (fixture->pane), ==, "Norland — signed 10 May 2024, Midtown");
  g_assert_true (widget_fixture_says (head, "Norland"));
  g_assert_true (widget_fixture_says (head, "Agreement nor-mid"));
  g_assert_true (widget_fixture_says (head, "Signed 10 May 2024 in Midtown by A. Person (Minister) and Б. Людина"));
  g_assert_true (says (fixture, "1 of 1, by date of signing"));
  g_assert_true (says (fixture, "will one day belong"));
  g_assert_true (says (fixture, "10.5 years"));
  g_assert_true (says (fixture, "Within 24 hours"));
  g_assert_true (says (fixture, "Has it"));
  g_assert_true (says (fixture, "Says more."));
  g_assert_true (says (fixture, "Overlaps another entry: not added up"));
  g_assert_true (says (fixture, "Promised by Norland and Midland"));
  g_assert_true (says (fixture, "What Midland gives in return"));
  g_assert_true (says (fixture, "Nobody has it."));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->pane), GTK_ACCESSIBLE_ROLE_REGION);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (head), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (gtk_widget_get_first_child (head)), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (head)),
                                       GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  GtkWidget *button;

  for (guint i = 0; (button = widget_fixture_find (widget, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
      return button;

  return NULL;
}

/* The address of a text goes the way of all addresses: nothing here opens one by itself. */
static void
test_text (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *button;

  choose (fixture, "parties/nor");
  button = find_button (GTK_WIDGET (fixture->pane), "Open the text");
  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "https://example.org/agreement");
  g_assert_null (widget_fixture_find (GTK_WIDGET (fixture->pane), GTK_TYPE_LINK_BUTTON, 0));
}

static const char *
read_row (Fixture    *fixture,
          const char *address)
{
  choose (fixture, address);
  g_assert_nonnull (sig_section_stack_get_sought (get_stack (fixture)));

  return sig_claim_row_get_reading (SIG_CLAIM_ROW (sig_section_stack_get_sought (get_stack (fixture))));
}

/* What a reader is told of the rows of a section, a line each. */
static char *
read_section (Fixture    *fixture,
              const char *id)
{
  g_autoptr(GString) lines = g_string_new (NULL);
  GtkWidget *row;

  for (guint i = 0; i < sig_section_stack_get_n (get_stack (fixture)); i++)
    {
      SigSection *section = sig_section_stack_get (get_stack (fixture), i);

      if (!g_str_equal (sig_section_get_id (section), id))
        continue;
      for (guint r = 0; (row = widget_fixture_find (GTK_WIDGET (section), SIG_TYPE_CLAIM_ROW, r)) != NULL; r++)
        g_string_append_printf (lines, "%s\n", sig_claim_row_get_reading (SIG_CLAIM_ROW (row)));
    }

  return g_string_free_and_steal (g_steal_pointer (&lines));
}

#define assert_reads(fixture, id, expected) \
  G_STMT_START \
  { \
    g_autofree char *found = read_section (fixture, id); \
    g_assert_cmpstr (found, ==, expected); \
  } \
  G_STMT_END

/* Each row tells a reader all that stands in it, and follows the date. */
static void
test_readings (Fixture       *fixture,
               gconstpointer  data)
{
  assert_reads (fixture, "counts",
                "1 agreement signed by 31 January 2025\nParties by status. None: 2. Talks: 0. Over: 0. Signed: 1\n");
  sig_explorer_set_date (fixture->explorer, sig_date_get_last_day ((SigDate) { 2024, 1, 1 }));
  assert_reads (fixture, "counts", "0 agreements signed by 1 January 2024\nParties by status. None: 3. Talks: 0. Over: 0. Signed: 0\n");

  choose (fixture, "parties/nor");
  assert_reads (fixture, "conflicts", "Money: Military. two million. The text. publisher not known · 10 May 2024. Counted twice.\n");
}

/* The gist of a point that the agreements have in common, with its sources one click away. */
static void
test_template (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *row, *button;

  g_assert_cmpstr (read_row (fixture, "agreements/nor-mid/clauses/attack/consult"), ==, "Consult. Has it. will consult. Part V. In common: What it says.");
  row = sig_section_stack_get_sought (get_stack (fixture));
  button = find_button (row, "Sources");
  g_assert_nonnull (button);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sources of what the agreements have in common");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (sig_claim_row_get_reading (SIG_CLAIM_ROW (row)), ==, 
                   "Consult. Has it. will consult. Part V. In common: What it says. "
                   "The text. publisher not known · 10 May 2024 · Part I");
}

/* Sums are added up, each kind apart, with what is least certain, the rates, and what is left out. */
static void
test_totals (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *canada = NULL;
  g_autofree char *germany = NULL;

  choose (fixture, "agreements/ca-ua-2024");
  canada = read_section (fixture, "money");
  g_assert_nonnull (strstr (canada, "\n€2,304,163,011.94. Pledged. 3 sums, the least certain of them secondary. "
                                    "Converted at 1.4821 CAD for 1 EUR, 2024\n"));
  g_assert_nonnull (strstr (canada, "\n€1,619,323,932.26. Lent. 1 sum, secondary. "));
  g_assert_null (strstr (canada, "Left out"));
  choose (fixture, "agreements/de-ua-2024");
  germany = read_section (fixture, "money");
  g_assert_true (g_str_has_suffix (germany, "\n€6,680,000,000. Given. 2 sums, the least certain of them primary\n"
                                            "Left out of the sums. 1 without a known amount. "
                                            "2 that overlap other entries\n"));
}

/* One clause is folded without the others. */
static void
test_fold_clauses (Fixture       *fixture,
                   gconstpointer  data)
{
  choose (fixture, "agreements/nor-mid");
  g_assert_true (g_str_has_prefix (sig_section_get_id (sig_section_stack_get (get_stack (fixture), 2)), "clauses/"));
}

/* A party that has not signed shows where it stands, and the words for what is absent. */
static void
test_unsigned (Fixture       *fixture,
               gconstpointer  data)
{
  choose (fixture, "parties/sud");
  assert_sections (fixture, "stance events sources");
  g_assert_true (says (fixture, "Stance"));
  g_assert_true (says (fixture, "Waits."));

  choose (fixture, "parties/uni");
  g_assert_true (says (fixture, "Not recorded"));
  g_assert_false (says (fixture, "by date of signing"));
}

static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  choose (fixture, "parties/mid");
  assert_sections (fixture, "agreements events sources");
  g_assert_cmpstr (sig_detail_pane_get_summary (fixture->pane), ==, "Midland");
}

static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  choose (fixture, "instruments/memorandum");
  assert_sections (fixture, "parties form wording provisions led_to");
  g_assert_true (says (fixture, "assurance"));
  g_assert_true (says (fixture, "Keeps the peace."));
  g_assert_true (says (fixture, "This is how the record reads it, not what a source says."));
  g_assert_true (says (fixture, "July 2010"));
  g_signal_emit_by_name (find_button (GTK_WIDGET (get_stack (fixture)), "Norland"), "clicked");
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "agreements/nor-mid");

  choose (fixture, "instruments/memorandum");
  g_signal_emit_by_name (find_button (GTK_WIDGET (get_stack (fixture)), "Charter"), "clicked");
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "instruments/charter");
  widget_fixture_wait (is_idle, fixture->pane);
  g_assert_false (says (fixture, "This is how the record reads it, not what a source says."));

  choose (fixture, "coalitions/air-coalition");
  assert_sections (fixture, "coalition leads members");
  g_assert_true (says (fixture, "February 2024"));

  choose (fixture, "events/visit");
  g_assert_true (says (fixture, "March 2024 to 2 April 2024"));
}

/* null: looked for, not found */
static void
test_not_known (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_cmpstr (read_row (fixture, "agreements/nor-mid/wording/alliance"), ==,
                   "Alliance. Not known. Document");
  g_assert_cmpstr (read_row (fixture, "agreements/nor-mid/clauses/attack/consult"), ==, "Consult. Not known. In common: What it says.");
  g_assert_cmpstr (read_row (fixture, "agreements/nor-mid/form"), ==, "Calls itself. Not known");
  g_assert_true (says (fixture, "Signed 10 May 2024; place not known"));
  g_assert_true (says (fixture, "Amount not known"));
}

/* absent: nobody looked */
static void
test_not_recorded (Fixture       *fixture,
                   gconstpointer  data)
{
  g_assert_cmpstr (read_row (fixture, "agreements/nor-mid/clauses/attack/consult"), ==, "Consult. Not recorded. In common: What it says.");
  g_assert_false (says (fixture, "Lacks it"));
}

/* empty: looked for, and there is none */
static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  choose (fixture, "agreements/nor-mid");
  g_assert_true (says (fixture, "None"));
  g_assert_true (says (fixture, "Not published in any language"));
  g_assert_true (says (fixture, "What became of it: looked for, nothing found"));
}

static void
test_chooser (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *chooser;

  choose (fixture, "parties/nor");
  chooser = widget_fixture_find (GTK_WIDGET (fixture->pane), GTK_TYPE_DROP_DOWN, 0);
  g_assert_true (gtk_widget_get_mapped (chooser));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (chooser))), ==, 3);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (chooser), 0);
  widget_fixture_wait (is_idle, fixture->pane);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "agreements/nor-mid");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (chooser)), ==, 0);

  choose (fixture, "agreements/nor-mid-2");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (chooser)), ==, 1);
}

static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const none[] = { NULL };
  GtkWidget *head, *button;

  choose (fixture, "parties/nor");
  head = widget_fixture_find (GTK_WIDGET (fixture->pane), SIG_TYPE_DETAIL_HEAD, 0);
  for (guint i = 0; (button = widget_fixture_find (head, GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    if (widget_fixture_says (button, "Add to comparison"))
      break;
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "nor-mid"));
  g_assert_true (widget_fixture_says (button, "In comparison"));
  sig_explorer_set_collection (fixture->explorer, none);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_false (sig_explorer_is_collected (fixture->explorer, "nor-mid"));
}

/* No text of the data set is ever taken for markup. */
static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const addresses[] = {
    NULL, "parties/nor", "parties/sud", "parties/mid", "agreements/nor-mid", "instruments/memorandum",
    "coalitions/air-coalition", "events/visit", "events/nor-mid-signed",
  };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      choose (fixture, addresses[i]);
      widget_fixture_assert_plain (GTK_WIDGET (fixture->pane));
    }
}

static void
test_moves (Fixture       *fixture,
            gconstpointer  data)
{
  SigDataset *dataset = sig_explorer_get_dataset (fixture->explorer);
  const guint n = sig_list_get_n (sig_dataset_get_signing_order (dataset));
  static const char *const folded[] = {
    "wording", "form", "clauses/armed-attack", "commitments", "money", "reciprocal", "scope", "events", "conflicts", "gaps",
    "outline", "sources", NULL
  };
  guint closed = 0;

  sig_detail_pane_set_folded (fixture->pane, folded);
  choose (fixture, "parties/pl");
  g_assert_true (says (fixture, "21 of 29, by date of signing"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.next", NULL);
  widget_fixture_wait (is_idle, fixture->pane);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/lu");
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.previous", NULL);
  widget_fixture_wait (is_idle, fixture->pane);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/pl");

  choose (fixture, NULL);
  for (guint i = 0; i < n + 2; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.next", NULL);
      widget_fixture_wait (is_idle, fixture->pane);
    }
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/al");

  g_signal_connect_swapped (fixture->pane, "close", G_CALLBACK (g_atomic_int_inc), &closed);
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.close", NULL);
  g_assert_null (sig_explorer_get_selection (fixture->explorer));
  g_assert_cmpuint (closed, ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "detail.close", NULL);
  g_assert_cmpuint (closed, ==, 1);
}

/* A claim selected by its address is unfolded, marked and brought into view. */
static void
test_seek (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const addresses[] = {
    "agreements/pl-ua-2024/commitments/air-defence", "agreements/pl-ua-2024/money/past-recovery",
    "agreements/pl-ua-2024/scope/cyber", "agreements/pl-ua-2024/clauses/armed-attack/align",
    "agreements/pl-ua-2024/wording/eu", "events/pl-final-round", "parties/bg/stance",
  };
  static const char *const folded[] = { "commitments", "scope", NULL };

  sig_detail_pane_set_folded (fixture->pane, folded);
  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      GtkWidget *sought, *viewport;
      graphene_rect_t bounds;

      choose (fixture, addresses[i]);
      sought = sig_section_stack_get_sought (get_stack (fixture));
      g_assert_nonnull (sought);
      g_assert_cmpstr (sig_claim_row_get_address (SIG_CLAIM_ROW (sought)), ==, addresses[i]);
      viewport = gtk_widget_get_ancestor (sought, GTK_TYPE_VIEWPORT);
      g_assert_true (gtk_widget_compute_bounds (sought, viewport, &bounds));
      g_assert_cmpfloat (bounds.origin.y, <, gtk_widget_get_height (viewport));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, >, 0);
    }
  g_assert_true (g_strv_equal (sig_detail_pane_get_folded (fixture->pane), folded));
}

/* The rule of a category is one click away. */
static void
test_rule (Fixture       *fixture,
           gconstpointer  data)
{
  SigTerm *category = sig_wording_get_category (
    sig_dataset_lookup_address (sig_explorer_get_dataset (fixture->explorer), "agreements/pl-ua-2024/wording/nato"));
  GtkWidget *row, *button, *label;

  choose (fixture, "agreements/pl-ua-2024/wording/nato");
  row = sig_section_stack_get_sought (get_stack (fixture));
  button = find_button (row, "Rule");
  label = gtk_widget_get_next_sibling (button);
  g_assert_false (gtk_widget_get_visible (label));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  g_signal_emit_by_name (button, "clicked");
  g_assert_true (gtk_widget_get_visible (label));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, sig_text_get (sig_term_get_definition (category)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
}

static void
test_date (Fixture       *fixture,
           gconstpointer  data)
{
  choose (fixture, "parties/pl");
  g_assert_false (says (fixture, "On 1 June 2024"));
  sig_explorer_set_date (fixture->explorer, sig_date_get_last_day ((SigDate) { 2024, 6, 1 }));
  widget_fixture_wait (is_idle, fixture->pane);
  g_assert_true (says (fixture, "On 1 June 2024: In talks"));
  g_assert_cmpstr (sig_detail_pane_get_summary (fixture->pane), ==, "Poland — In talks");
}

/* A pane without a data set is empty, and takes one later. */
static void
test_no_dataset (void)
{
  Fixture fixture = { 0 };
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  g_autoptr(SigDataset) empty = widget_fixture_load ("empty.json");

  show (&fixture, NULL);
  assert_sections (&fixture, "");
  g_assert_cmpstr (sig_detail_pane_get_summary (fixture.pane), ==, "");

  sig_explorer_set_dataset (fixture.explorer, dataset);
  choose (&fixture, "parties/nor");
  g_assert_true (says (&fixture, "Norland"));

  sig_explorer_set_dataset (fixture.explorer, empty);
  widget_fixture_wait (is_idle, fixture.pane);
  g_assert_false (says (&fixture, "Norland"));
  sig_explorer_set_dataset (fixture.explorer, NULL);
  widget_fixture_wait (is_idle, fixture.pane);
  assert_sections (&fixture, "");

  tear_down (&fixture, NULL);
}

#define ADD(path, file, start, func) g_test_add (path, Fixture, file, start, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/detail/pane/set", "everything.json", set_up, test_set);
  ADD ("/detail/pane/question", "everything.json", set_up, test_question);
  ADD ("/detail/pane/question-compares", "everything.json", set_up, test_question_compares);
  ADD ("/detail/pane/question-compares-all", NULL, set_up_real, test_question_compares_all);
  ADD ("/detail/pane/party", "everything.json", set_up, test_party);
  ADD ("/detail/pane/text", "everything.json", set_up, test_text);
  ADD ("/detail/pane/readings", "everything.json", set_up, test_readings);
  ADD ("/detail/pane/template", "everything.json", set_up, test_template);
  ADD ("/detail/pane/fold-clauses", "everything.json", set_up, test_fold_clauses);
  ADD ("/detail/pane/totals", NULL, set_up_real, test_totals);
  ADD ("/detail/pane/unsigned", "everything.json", set_up, test_unsigned);
  ADD ("/detail/pane/focus", "everything.json", set_up, test_focus);
  ADD ("/detail/pane/others", "everything.json", set_up, test_others);
  ADD ("/detail/pane/not-known", "not-known.json", set_up, test_not_known);
  ADD ("/detail/pane/not-recorded", "not-recorded.json", set_up, test_not_recorded);
  ADD ("/detail/pane/none", "looked-for-and-none.json", set_up, test_none);
  ADD ("/detail/pane/chooser", "several-agreements-of-one-party.json", set_up, test_chooser);
  ADD ("/detail/pane/compare", "everything.json", set_up, test_compare);
  ADD ("/detail/pane/hostile", "everything.json", set_up_hostile, test_hostile);
  ADD ("/detail/pane/moves", NULL, set_up_real, test_moves);
  ADD ("/detail/pane/seek", NULL, set_up_real, test_seek);
  ADD ("/detail/pane/rule", NULL, set_up_real, test_rule);
  ADD ("/detail/pane/date", NULL, set_up_real, test_date);
  g_test_add_func ("/detail/pane/no-dataset", test_no_dataset);

  return g_test_run ();
}
