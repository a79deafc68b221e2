/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window-fixture.h"

#include "sig-collection-button.h"
#include "sig-compare-table.h"
#include "sig-dataset-loader.h"
#include "sig-file-banner.h"
#include "sig-map-page.h"
#include "sig-matrix-view.h"
#include "sig-messages-dialog.h"
#include "sig-pages.h"
#include "sig-shortcuts-dialog.h"
#include "sig-tile.h"
#include "sig-timeline-page.h"

static const char *
get_page (WindowFixture *fixture)
{
  GtkWidget *stack = window_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_STACK);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

/* What the banner says; NULL when it says nothing. */
static const char *
get_words (WindowFixture *fixture)
{
  GtkWidget *banner = window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_FILE_BANNER);

  return banner != NULL ? sig_file_banner_get_words (SIG_FILE_BANNER (banner)) : NULL;
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *tooltip)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, tooltip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
click_dismiss (WindowFixture *fixture)
{
  g_signal_emit_by_name (find_button (GTK_WIDGET (fixture->window), "Dismiss"), "clicked");
}

static void
test_pages (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autoptr(GFile) empty = window_fixture_get_file ("good", "empty.json");

  gtk_window_present (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (get_page (fixture), ==, "loading");
  window_fixture_open_real (fixture);
  g_assert_cmpstr (get_page (fixture), ==, "pages");
  g_assert_null (window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_FILE_BANNER));
  window_fixture_open (fixture, empty);
  g_assert_cmpstr (get_page (fixture), ==, "empty");
}

static void
test_broken_at_first (WindowFixture *fixture,
                      gconstpointer  data)
{
  g_autoptr(GFile) missing = g_file_new_for_path ("/nowhere/at-all.json");

  window_fixture_open (fixture, missing);
  g_assert_cmpstr (get_page (fixture), ==, "failed");
  /* The page says it. */
  g_assert_null (get_words (fixture));
}

static void
test_broken_later (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(GFile) broken = window_fixture_get_file ("bad-bytes", "empty.json");
  SigDataset *before;

  window_fixture_open_real (fixture);
  before = sig_explorer_get_dataset (fixture->explorer);
  window_fixture_open (fixture, broken);
  g_assert_cmpstr (get_page (fixture), ==, "pages");
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) == before);
  g_assert_cmpstr (get_words (fixture), ==, "1 error in empty.json");

  /* The shown file is read once more: what was wrong with the other one stays said. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL);
  wait_until (!sig_data_session_get_loading (fixture->session));
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) != before);
  g_assert_cmpstr (get_words (fixture), ==, "1 error in empty.json");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.retry", NULL);
  g_assert_true (g_file_equal (sig_data_session_get_file (fixture->session), broken));
  wait_until (!sig_data_session_get_loading (fixture->session));
  g_assert_cmpstr (get_words (fixture), ==, "1 error in empty.json");

  click_dismiss (fixture);
  g_assert_null (get_words (fixture));
  g_assert_null (sig_data_session_get_failure (fixture->session));
}

/* A button is sensitive when its action is enabled. */
static gboolean
is_enabled (WindowFixture *fixture,
            const char    *action)
{
  GtkWidget *button = g_object_ref_sink (gtk_button_new ());
  gboolean sensitive;

  gtk_widget_set_parent (button, GTK_WIDGET (fixture->window));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  sensitive = gtk_widget_get_sensitive (button);
  gtk_widget_unparent (button);
  g_assert_finalize_object (button);

  return sensitive;
}

/* A party has an agreement from a date on: what can be done follows the date too. */
static void
test_actions_follow_date (WindowFixture *fixture,
                          gconstpointer  data)
{
  SigDay end;

  window_fixture_open_real (fixture);
  end = sig_explorer_get_date (fixture->explorer);
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  g_assert_true (is_enabled (fixture, "win.collect"));
  sig_explorer_set_date (fixture->explorer, end - 3000);
  g_assert_false (is_enabled (fixture, "win.collect"));
  g_assert_true (is_enabled (fixture, "win.next"));
  sig_explorer_set_date (fixture->explorer, end);
  g_assert_true (is_enabled (fixture, "win.collect"));
}

static SigTile *
find_tile (GtkWidget  *widget,
           const char *id)
{
  if (SIG_IS_TILE (widget) && g_str_equal (sig_record_get_id (SIG_RECORD (sig_tile_get_party (SIG_TILE (widget)))), id))
    return SIG_TILE (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      SigTile *found = find_tile (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The tile that has the keyboard is meant, not another that is selected. */
static void
test_collects_what_has_focus (WindowFixture *fixture,
                              gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  window_fixture_open_real (fixture);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_false (is_enabled (fixture, "win.collect"));
  gtk_widget_grab_focus (GTK_WIDGET (find_tile (window, "gb")));
  g_assert_true (is_enabled (fixture, "win.collect"));
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  gtk_widget_activate_action (window, "win.collect", NULL);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "gb-ua-2024"));
  g_assert_false (sig_explorer_is_collected (fixture->explorer, "pl-ua-2024"));

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  gtk_widget_activate_action (window, "win.collect", NULL);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "pl-ua-2024"));
}

/* Opening a tile brings the details, also of one that is selected already. */
static void
test_tile_brings_details (WindowFixture *fixture,
                          gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  AdwOverlaySplitView *split;

  window_fixture_open_real (fixture);
  gtk_window_present (GTK_WINDOW (window));
  split = ADW_OVERLAY_SPLIT_VIEW (window_fixture_find (window, ADW_TYPE_OVERLAY_SPLIT_VIEW));
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  gtk_widget_activate_action (window, "win.toggle-detail", NULL);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (split));
  gtk_widget_activate_action (GTK_WIDGET (find_tile (window, "pl")), "tile.open", NULL);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (split));
}

static void
test_tile_brings_sheet (WindowFixture *fixture,
                        gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  AdwBottomSheet *sheet;

  window_fixture_open_real (fixture);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  gtk_window_present (GTK_WINDOW (window));
  wait_until ((sheet = ADW_BOTTOM_SHEET (window_fixture_find (window, ADW_TYPE_BOTTOM_SHEET))) != NULL);

  /* What is only selected does not lay itself over the map. */
  sig_explorer_set_selection (fixture->explorer, "parties/de");
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  g_assert_false (adw_bottom_sheet_get_open (sheet));
  gtk_widget_activate_action (GTK_WIDGET (find_tile (window, "pl")), "tile.open", NULL);
  g_assert_true (adw_bottom_sheet_get_open (sheet));
  adw_bottom_sheet_set_open (sheet, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (find_tile (window, "de")), "tile.open", NULL);
  g_assert_true (adw_bottom_sheet_get_open (sheet));
}

static void
test_order_of_signing (WindowFixture *fixture,
                       gconstpointer  data)
{
  SigList *order;

  window_fixture_open_real (fixture);
  order = sig_standings_get_signing_order (sig_explorer_get_standings (fixture->explorer));

  sig_explorer_set_selection (fixture->explorer, NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.next", NULL);
  g_assert_true (sig_explorer_get_selected_agreement (fixture->explorer) == sig_list_get (order, 0));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.next", NULL);
  g_assert_true (sig_explorer_get_selected_agreement (fixture->explorer) == sig_list_get (order, 1));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.previous", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.previous", NULL);
  g_assert_true (sig_explorer_get_selected_agreement (fixture->explorer) == sig_list_get (order, 0));
}

static void
test_collecting (WindowFixture *fixture,
                 gconstpointer  data)
{
  GtkWidget *button, *menu_button;

  window_fixture_open_real (fixture);
  g_assert_null (window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_COLLECTION_BUTTON));

  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.collect", NULL);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "pl-ua-2024"));
  button = window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_COLLECTION_BUTTON);
  menu_button = window_fixture_find (button, GTK_TYPE_MENU_BUTTON);
  g_assert_true (gtk_widget_get_visible (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1 agreement collected for comparison");

  sig_explorer_toggle_collected (fixture->explorer, "gb-ua-2024");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2 agreements collected for comparison");
  sig_explorer_set_collection (fixture->explorer, (const char *const[]) { NULL });
  g_assert_false (gtk_widget_get_visible (button));
}

static void
test_state_is_kept (WindowFixture *fixture,
                    gconstpointer  data)
{
  SigDay left_on;

  window_fixture_open_real (fixture);
  sig_explorer_set_colour_by (fixture->explorer, "wording-nato");
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  sig_explorer_toggle_collected (fixture->explorer, "pl-ua-2024");
  sig_explorer_set_date (fixture->explorer, sig_explorer_get_date (fixture->explorer) - 700);
  left_on = sig_explorer_get_date (fixture->explorer);
  gtk_window_present (GTK_WINDOW (fixture->window));
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_close (GTK_WINDOW (fixture->window));
  wait_until (fixture->window == NULL);

  {
    g_autofree char *colour_by = g_settings_get_string (fixture->settings, "colour-by");
    g_autofree char *selection = g_settings_get_string (fixture->settings, "selection");
    g_auto(GStrv) collection = g_settings_get_strv (fixture->settings, "collection");

    g_assert_cmpstr (colour_by, ==, "wording-nato");
    g_assert_cmpstr (selection, ==, "parties/pl");
    g_assert_cmpstr (collection[0], ==, "pl-ua-2024");
  }

  sig_explorer_set_date (fixture->explorer, left_on + 100);
  fixture->window = window_fixture_new_window (fixture);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/pl");
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, left_on);
}

/* A day that was chosen in one set means nothing in another. */
static void
test_date_of_another_set (WindowFixture *fixture,
                          gconstpointer  data)
{
  SigDataset *dataset;

  g_settings_set_string (fixture->settings, "data-set", "another-set");
  g_settings_set_string (fixture->settings, "date", "2024-04-30");
  window_fixture_open_real (fixture);
  dataset = sig_explorer_get_dataset (fixture->explorer);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==,
                   sig_date_get_last_day (sig_dataset_get_as_of (dataset)));
}

/* A page is made when it is first shown, and which one it was is kept. */
static void
test_pages_are_made_late (WindowFixture *fixture,
                          gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autofree char *page = NULL;

  window_fixture_open_real (fixture);
  g_assert_nonnull (window_fixture_find (window, SIG_TYPE_MAP_PAGE));
  g_assert_null (window_fixture_find (window, SIG_TYPE_TIMELINE_PAGE));

  gtk_widget_activate_action (window, "win.page", "s", "timeline");
  g_assert_nonnull (window_fixture_find (window, SIG_TYPE_TIMELINE_PAGE));
  page = g_settings_get_string (fixture->settings, "page");
  g_assert_cmpstr (page, ==, "timeline");

  gtk_widget_activate_action (window, "win.page", "s", "no-such-page");
  g_clear_pointer (&page, g_free);
  page = g_settings_get_string (fixture->settings, "page");
  g_assert_cmpstr (page, ==, "timeline");
}

static gboolean
has_focus_in (WindowFixture *fixture,
              GType          type)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL && gtk_widget_get_ancestor (focus, type) != NULL;
}

static GType
get_reading_type (const char *page)
{
  if (g_str_equal (page, "map"))
    return SIG_TYPE_TILE;
  if (g_str_equal (page, "timeline"))
    return SIG_TYPE_TIMELINE_VIEW;
  if (g_str_equal (page, "coverage"))
    return SIG_TYPE_MATRIX_VIEW;

  return SIG_TYPE_COMPARE_TABLE;
}

/* A page that is asked for has the keyboard where it is read, and still has it when it is asked for again. */
static void
test_page_has_the_keyboard (WindowFixture *fixture,
                            gconstpointer  data)
{
  static const char *const collected[] = { "gb-ua-2024", "de-ua-2024", NULL };
  const char *page = data;
  GType type = get_reading_type (page);

  window_fixture_open_real (fixture);
  sig_explorer_set_collection (sig_window_get_explorer (fixture->window), collected);
  for (guint i = 0; i < 2; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", page);
      g_assert_true (has_focus_in (fixture, type));
    }
}

static void
test_only_the_last_page_is_made (WindowFixture *fixture,
                                 gconstpointer  data)
{
  g_settings_set_string (fixture->settings, "page", "timeline");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = window_fixture_new_window (fixture);
  window_fixture_open_real (fixture);
  g_assert_nonnull (window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_TIMELINE_PAGE));
  g_assert_null (window_fixture_find (GTK_WIDGET (fixture->window), SIG_TYPE_MAP_PAGE));
}

/* A dialog takes its child into its tree only when it is presented. */
static GtkWidget *
present_dialog (GtkWidget  *dialog,
                GtkWidget **window)
{
  *window = adw_window_new ();
  gtk_window_present (GTK_WINDOW (*window));
  adw_dialog_present (ADW_DIALOG (dialog), *window);
  wait_until (gtk_widget_get_mapped (dialog));

  return dialog;
}

static void
close_dialog (GtkWidget *dialog,
              GtkWidget *window)
{
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  wait_until (dialog == NULL);
}

/* Whether somebody sees a label that says @words; none is asked for by "". */
static gboolean
says (GtkWidget  *widget,
      const char *words)
{
  if (*words == '\0')
    return TRUE;
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

static void
test_messages (void)
{
  g_autoptr(GFile) file = window_fixture_get_file ("bad-meaning", "by-commitment-other-party.json");
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, NULL);
  GtkWidget *window;
  GtkWidget *dialog = present_dialog (GTK_WIDGET (sig_messages_dialog_new (result)), &window);
  GtkWidget *list_view = window_fixture_find (dialog, GTK_TYPE_LIST_VIEW);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list_view)))), ==,
                    sig_load_result_get_n_errors (result));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_PROPERTY_LABEL, "Messages");
  close_dialog (dialog, window);
}

/* What a dialog about a file says beside its messages. */
static void
check_dialog (const char *json,
              const char *title,
              const char *count,
              const char *limits)
{
  g_autoptr(GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr(SigLoadResult) result = sig_dataset_load_bytes (bytes, "set.json", NULL, NULL);
  GtkWidget *window;
  GtkWidget *dialog = present_dialog (GTK_WIDGET (sig_messages_dialog_new (result)), &window);
  GtkWidget *window_title = window_fixture_find (dialog, ADW_TYPE_WINDOW_TITLE);

  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, title);
  g_assert_cmpstr (adw_window_title_get_subtitle (ADW_WINDOW_TITLE (window_title)), ==, count);
  g_assert_cmpint (says (dialog, limits), ==, TRUE);
  g_assert_true (says (dialog, "Try Again") == g_str_equal (title, "What Is Wrong"));
  close_dialog (dialog, window);
}

static char *
read_data (const char *kind,
           const char *name)
{
  g_autoptr(GFile) file = window_fixture_get_file (kind, name);
  char *contents = NULL;

  g_assert_true (g_file_load_contents (file, NULL, &contents, NULL, NULL, NULL));

  return contents;
}

static void
test_messages_words (void)
{
  g_autofree char *doubtful = read_data ("warning", "quote-of-61-words.json");
  g_autoptr(GString) both = g_string_new (doubtful);
  g_autoptr(GString) many = g_string_new ("{\"format\":1");

  check_dialog (doubtful, "Notes on the File", "1 note", "");
  check_dialog ("{", "What Is Wrong", "1 error", "Reading stopped at the last error: there may be more behind it.");

  g_assert_cmpuint (g_string_replace (both, "CC0-1.0", "CC 0", 1), ==, 1);
  check_dialog (both->str, "What Is Wrong", "1 error, 1 note", "");

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (many, ",\"unknown%u\":1", i);
  g_string_append_c (many, '}');
  check_dialog (many->str, "What Is Wrong", "323 errors", "Only the first 200 are listed; the others are counted.");
}

static void
test_shortcuts (void)
{
  GtkWidget *window;
  GtkWidget *dialog = present_dialog (GTK_WIDGET (sig_shortcuts_dialog_new ()), &window);

  g_assert_nonnull (window_fixture_find (dialog, ADW_TYPE_ACTION_ROW));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_ROLE_DIALOG);
  close_dialog (dialog, window);
}

#define add(name, function) \
  g_test_add (name, WindowFixture, NULL, window_fixture_set_up, function, window_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  window_fixture_register ();

  add ("/window/pages", test_pages);
  add ("/window/broken-at-first", test_broken_at_first);
  add ("/window/broken-later", test_broken_later);
  add ("/window/order-of-signing", test_order_of_signing);
  add ("/window/actions-follow-date", test_actions_follow_date);
  add ("/window/collecting", test_collecting);
  add ("/window/collects-what-has-focus", test_collects_what_has_focus);
  add ("/window/tile-brings-details", test_tile_brings_details);
  add ("/window/tile-brings-sheet", test_tile_brings_sheet);
  add ("/window/state-is-kept", test_state_is_kept);
  add ("/window/pages-are-made-late", test_pages_are_made_late);
  for (guint i = 0; sig_pages_get_names ()[i] != NULL; i++)
    {
      const char *page = sig_pages_get_names ()[i];
      g_autofree char *path = g_strconcat ("/window/keyboard-is-on-", page, NULL);

      g_test_add (path, WindowFixture, page, window_fixture_set_up, test_page_has_the_keyboard, window_fixture_tear_down);
    }
  add ("/window/only-the-last-page-is-made", test_only_the_last_page_is_made);
  add ("/window/date-of-another-set", test_date_of_another_set);
  g_test_add_func ("/window/messages", test_messages);
  g_test_add_func ("/window/messages-words", test_messages_words);
  g_test_add_func ("/window/shortcuts", test_shortcuts);

  return g_test_run ();
}
