/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-certainty-mark.h"
#include "sig-claim-button.h"
#include "sig-claim-row.h"
#include "sig-commitment.h"
#include "sig-fulfilment-line.h"
#include "sig-quote-block.h"
#include "sig-section-stack.h"
#include "widget-fixture.h"

typedef struct
{
  SigDataset  *dataset;
  SigExplorer *explorer;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = widget_fixture_load (data);
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->explorer);
  g_assert_finalize_object (fixture->dataset);
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  SigCommitment *commitment = sig_dataset_lookup_address (fixture->dataset, "agreements/nor-mid/commitments/air");
  SigClaimRow *row = g_object_ref_sink (sig_claim_row_new (fixture->dataset, SIG_CLAIM (commitment)));
  const SigQuote unknown = { NULL, NULL, SIG_NOT_KNOWN };
  const SigQuote absent = { NULL, NULL, SIG_NOT_RECORDED };

  sig_claim_row_set_key (row, "Key");
  sig_claim_row_add (row, SIG_ROW_TITLE, "A title <b>&amp;");
  sig_claim_row_add_headed (row, "Head", "badge", "lead");
  sig_claim_row_add (row, SIG_ROW_ITEM, "An item");
  sig_claim_row_add_quote (row, sig_commitment_get_quote (commitment));
  sig_claim_row_add_quote (row, &unknown);
  sig_claim_row_add_quote (row, &absent);
  sig_claim_row_read_out (row);

  g_assert_cmpstr (sig_claim_row_get_reading (row), ==,
                   "Key. A title <b>&amp;. Head. badge. An item. will help. No words are quoted");
  g_assert_cmpstr (sig_claim_row_get_address (row), ==, "agreements/nor-mid/commitments/air");
  g_assert_true (sig_claim_row_get_claim (row) == SIG_CLAIM (commitment));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       sig_claim_row_get_reading (row));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Certainty: primary, 1 source");
  g_assert_true (widget_fixture_says (GTK_WIDGET (row), "A title <b>&amp;"));
  g_assert_nonnull (widget_fixture_find (GTK_WIDGET (row), SIG_TYPE_QUOTE_BLOCK, 0));
  g_assert_null (widget_fixture_find (GTK_WIDGET (row), SIG_TYPE_QUOTE_BLOCK, 1));

  g_assert_finalize_object (row);
}

static guint n_made;

static GtkWidget *
make_row (SigExplorer *explorer,
          gpointer     record,
          gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  sig_claim_row_add (row, SIG_ROW_TEXT, "A row");
  n_made += 1;

  return GTK_WIDGET (row);
}

static SigSection *
plan (Fixture    *fixture,
      const char *id,
      const char *covers,
      guint       n_rows)
{
  SigSection *section = g_object_ref_sink (sig_section_new (fixture->explorer, id, "A section"));
  gpointer claim = covers != NULL ? sig_dataset_lookup_address (fixture->dataset, covers) : NULL;

  sig_section_set_covers (section, covers);
  sig_section_plan_heading (section, "A group");
  for (guint i = 0; i < n_rows; i++)
    sig_section_plan_row (section, make_row, i == 0 ? claim : NULL, NULL);

  return section;
}

static void
make_all (SigSection *section)
{
  n_made = 0;
  while (sig_section_is_wanting (section))
    sig_section_make_next (section);
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

static void
test_plan (Fixture       *fixture,
           gconstpointer  data)
{
  SigSection *section = plan (fixture, "one", "agreements/nor-mid/form", 2);
  guint n_notified = 0;

  n_made = 0;
  g_signal_connect_swapped (section, "notify::expanded", G_CALLBACK (g_atomic_int_inc), &n_notified);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_ROLE_GROUP);
  sig_section_set_expanded (section, TRUE);
  g_assert_cmpuint (n_notified, ==, 0);
  sig_section_set_expanded (section, FALSE);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_false (sig_section_is_wanting (section));

  sig_section_set_expanded (section, TRUE);
  make_all (section);
  g_assert_cmpuint (n_made, ==, 2);
  g_assert_true (widget_fixture_says (GTK_WIDGET (section), "A group"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget_fixture_find (GTK_WIDGET (section), GTK_TYPE_LIST_BOX, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "A group");

  g_assert_nonnull (sig_section_find_row (section, "agreements/nor-mid/form"));
  g_assert_nonnull (sig_section_find_row (section, "agreements/nor-mid/form/below"));
  g_assert_null (sig_section_find_row (section, "agreements/nor-mid/formal"));
  g_assert_null (sig_section_find_row (section, "agreements/nor-mid"));

  g_assert_finalize_object (section);
}

/* Of a long section some rows are made, and more when the person asks; one that is looked for is made wherever it is. */
static void
test_long (Fixture       *fixture,
           gconstpointer  data)
{
  SigSection *section = plan (fixture, "long", NULL, 250);
  SigClaim *form = sig_dataset_lookup_address (fixture->dataset, "agreements/nor-mid/form");
  GtkWidget *more;
  guint n_wanting = 0;

  sig_section_plan_row (section, make_row, form, NULL);
  sig_section_plan_row (section, make_row, NULL, NULL);
  g_signal_connect_swapped (section, "wanting", G_CALLBACK (g_atomic_int_inc), &n_wanting);
  make_all (section);
  g_assert_cmpuint (n_made, ==, 100);
  more = find_button (GTK_WIDGET (section), "Show 100 More");
  g_assert_nonnull (more);
  g_assert_true (gtk_widget_get_visible (more));

  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpuint (n_wanting, ==, 1);
  g_assert_false (gtk_widget_get_visible (more));
  make_all (section);
  g_assert_cmpuint (n_made, ==, 100);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show 52 More");

  sig_section_want (section, "agreements/nor-mid/formal");
  g_assert_false (sig_section_is_wanting (section));
  sig_section_want (section, "agreements/nor-mid/form");
  make_all (section);
  g_assert_cmpuint (n_made, ==, 51);
  g_assert_nonnull (sig_section_find_row (section, "agreements/nor-mid/form"));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show 1 More");

  g_assert_finalize_object (section);
}

/* A list is planned in one step, and made one row at a time like everything else. */
static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  SigSection *section = plan (fixture, "list", NULL, 1);
  SigList *events = sig_dataset_get_events (fixture->dataset);
  SigClaim *last = sig_list_get (events, sig_list_get_n (events) - 1);

  sig_section_plan_list (section, make_row, events, NULL);
  make_all (section);
  g_assert_cmpuint (n_made, ==, sig_list_get_n (events) + 1);
  g_assert_nonnull (sig_section_find_row (section, sig_claim_get_address (last)));

  g_assert_finalize_object (section);
}

static void
test_heading (Fixture       *fixture,
              gconstpointer  data)
{
  SigSection *section = plan (fixture, "one", NULL, 1);
  GtkWidget *fold = widget_fixture_find (GTK_WIDGET (section), GTK_TYPE_BUTTON, 0);
  GtkWidget *heading = gtk_widget_get_parent (fold);
  GtkWidget *dispute = widget_fixture_find (GTK_WIDGET (section), SIG_TYPE_CERTAINTY_MARK, 0);
  guint n_folded = 0;

  g_signal_connect_swapped (section, "folded", G_CALLBACK (g_atomic_int_inc), &n_folded);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fold), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  g_signal_emit_by_name (fold, "clicked");
  g_assert_cmpuint (n_folded, ==, 1);
  g_assert_false (sig_section_get_expanded (section));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fold), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  sig_section_set_count (section, 12);
  g_assert_true (widget_fixture_says (GTK_WIDGET (section), "12"));
  g_assert_false (gtk_widget_get_visible (dispute));
  sig_section_set_disputed (section, TRUE);
  g_assert_true (gtk_widget_get_visible (dispute));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fold), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A section, 12, sources disagree");

  g_assert_finalize_object (section);
}

static gboolean
is_idle (gpointer stack)
{
  return !sig_section_stack_get_busy (stack);
}

static SigSectionStack *
show_stack (Fixture    *fixture,
            GtkWidget **window)
{
  SigSectionStack *stack = SIG_SECTION_STACK (sig_section_stack_new ());
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_autoptr(GPtrArray) sections = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (stack));
  g_ptr_array_add (sections, plan (fixture, "first", NULL, 60));
  g_ptr_array_add (sections, plan (fixture, "scope", "agreements/nor-mid/form", 40));
  *window = widget_fixture_show (scroller);
  sig_section_stack_set_sections (stack, sections);

  return stack;
}

static void
test_slices (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *window;
  SigSectionStack *stack;

  n_made = 0;
  stack = show_stack (fixture, &window);
  g_assert_cmpuint (sig_section_stack_get_n (stack), ==, 2);
  g_assert_true (sig_section_stack_get_busy (stack));
  g_assert_cmpuint (n_made, <, 60);

  widget_fixture_wait (is_idle, stack);
  g_assert_cmpuint (n_made, ==, 60);   /* the second is folded */

  sig_section_set_expanded (sig_section_stack_get (stack, 1), TRUE);
  g_assert_true (sig_section_stack_get_busy (stack));
  widget_fixture_wait (is_idle, stack);
  g_assert_cmpuint (n_made, ==, 100);

  widget_fixture_close (window);
}

static void
test_seek (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *window;
  SigSectionStack *stack = show_stack (fixture, &window);
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_window_get_child (GTK_WINDOW (window))));
  const char *const *folded = sig_section_stack_get_folded (stack);

  sig_section_stack_seek (stack, "agreements/nor-mid/form");
  widget_fixture_wait (is_idle, stack);
  g_assert_true (SIG_IS_CLAIM_ROW (sig_section_stack_get_sought (stack)));
  g_assert_true (gtk_widget_has_css_class (sig_section_stack_get_sought (stack), "sought"));
  g_assert_true (sig_section_get_expanded (sig_section_stack_get (stack, 1)));
  g_assert_true (g_strv_contains (folded, "scope"));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 0);

  sig_section_stack_seek (stack, NULL);
  g_assert_null (sig_section_stack_get_sought (stack));

  widget_fixture_close (window);
}

/* One place does not cover another that only begins alike. */
static void
test_covers (Fixture       *fixture,
             gconstpointer  data)
{
  SigSectionStack *stack = SIG_SECTION_STACK (sig_section_stack_new ());
  g_autoptr(GPtrArray) sections = g_ptr_array_new_with_free_func (g_object_unref);
  static const char *const folded[] = { "alike", "right", NULL };
  GtkWidget *window = widget_fixture_show (GTK_WIDGET (stack));

  g_ptr_array_add (sections, plan (fixture, "alike", NULL, 1));
  sig_section_set_covers (sections->pdata[0], "agreements/nor-mid/for");
  g_ptr_array_add (sections, plan (fixture, "right", "agreements/nor-mid/form", 1));
  sig_section_stack_set_folded (stack, folded);
  sig_section_stack_set_sections (stack, sections);
  sig_section_stack_seek (stack, "agreements/nor-mid/form");
  widget_fixture_wait (is_idle, stack);
  g_assert_false (sig_section_get_expanded (sections->pdata[0]));
  g_assert_true (sig_section_get_expanded (sections->pdata[1]));

  widget_fixture_close (window);
}

static void
test_folded (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const none[] = { NULL };
  static const char *const first[] = { "first", NULL };
  GtkWidget *window;
  SigSectionStack *stack = show_stack (fixture, &window);
  guint n_notified = 0;

  g_signal_connect_swapped (stack, "notify::folded", G_CALLBACK (g_atomic_int_inc), &n_notified);
  sig_section_stack_set_folded (stack, sig_section_stack_get_folded (stack));
  g_assert_cmpuint (n_notified, ==, 0);
  sig_section_stack_set_folded (stack, none);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (sig_section_get_expanded (sig_section_stack_get (stack, 1)));

  g_signal_emit_by_name (widget_fixture_find (GTK_WIDGET (sig_section_stack_get (stack, 0)), GTK_TYPE_BUTTON, 0),
                         "clicked");
  g_assert_true (g_strv_equal (sig_section_stack_get_folded (stack), first));
  g_assert_cmpuint (n_notified, ==, 2);

  widget_fixture_close (window);
}

static void
assert_line (Fixture    *fixture,
             GtkWidget  *line,
             const char *date,
             const char *expected)
{
  SigDate day;

  g_assert_true (sig_date_parse (date, &day));
  sig_explorer_set_date (fixture->explorer, sig_date_get_last_day (day));
  g_assert_cmpstr (sig_fulfilment_line_get_text (SIG_FULFILMENT_LINE (line)), ==, expected);
}

static void
test_fulfilment (Fixture       *fixture,
                 gconstpointer  data)
{
  SigAgreement *agreement = sig_dataset_lookup_agreement (fixture->dataset, "nor-mid");
  GtkWidget *line = g_object_ref_sink (sig_fulfilment_line_new (fixture->explorer, agreement,
                                                                sig_list_get (sig_agreement_get_commitments (agreement), 0)));

  assert_line (fixture, line, "2024-06-15", "What became of it: not judged by this date");
  g_assert_null (widget_fixture_find (line, SIG_TYPE_CLAIM_BUTTON, 0));
  assert_line (fixture, line, "2024-06-30", "Level 1, June 2024");
  g_assert_nonnull (widget_fixture_find (line, SIG_TYPE_CLAIM_BUTTON, 0));
  g_assert_true (widget_fixture_says (line, "Begun."));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_ROLE_GROUP);

  g_assert_finalize_object (line);
}

/* What a reader is told of a promise follows the date, as what is shown does. */
static void
test_read_promise (Fixture       *fixture,
                   gconstpointer  data)
{
  SigAgreement *agreement = sig_dataset_lookup_agreement (fixture->dataset, "nor-mid");
  SigClaimRow *row = g_object_ref_sink (sig_claim_row_new (fixture->dataset, NULL));
  GtkWidget *line = sig_fulfilment_line_new (fixture->explorer, agreement,
                                             sig_list_get (sig_agreement_get_commitments (agreement), 0));

  sig_claim_row_add_line (row, line);
  assert_line (fixture, line, "2024-06-15", "What became of it: not judged by this date");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What became of it: not judged by this date");
  assert_line (fixture, line, "2024-06-30", "Level 1, June 2024");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Level 1, June 2024. Begun.");

  g_assert_finalize_object (row);
}

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  SigAgreement *agreement = sig_dataset_lookup_agreement (fixture->dataset, "nor-mid");
  GtkWidget *line = g_object_ref_sink (sig_fulfilment_line_new (fixture->explorer, agreement,
                                                                sig_list_get (sig_agreement_get_commitments (agreement), 0)));

  g_assert_cmpstr (sig_fulfilment_line_get_text (SIG_FULFILMENT_LINE (line)), ==,
                   "What became of it: looked for, nothing found");
  g_assert_finalize_object (line);
}

#define ADD(path, file, func) g_test_add (path, Fixture, file, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/detail/row", "everything.json", test_row);
  ADD ("/detail/section/plan", "everything.json", test_plan);
  ADD ("/detail/section/long", "everything.json", test_long);
  ADD ("/detail/section/list", "everything.json", test_list);
  ADD ("/detail/stack/covers", "everything.json", test_covers);
  ADD ("/detail/section/heading", "everything.json", test_heading);
  ADD ("/detail/stack/slices", "everything.json", test_slices);
  ADD ("/detail/stack/seek", "everything.json", test_seek);
  ADD ("/detail/stack/folded", "everything.json", test_folded);
  ADD ("/detail/fulfilment/follows-the-date", "everything.json", test_fulfilment);
  ADD ("/detail/fulfilment/read-out", "everything.json", test_read_promise);
  ADD ("/detail/fulfilment/nothing-found", "looked-for-and-none.json", test_nothing_found);

  return g_test_run ();
}
