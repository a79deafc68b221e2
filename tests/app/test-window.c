/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "sig-collection-button.h"
#include "sig-map-page.h"
#include "sig-messages-dialog.h"
#include "sig-shortcuts-dialog.h"
#include "sig-timeline-page.h"
#include "sig-window.h"

/* One for all tests: an application stays on the bus until the process ends. */
static GtkApplication *application;

typedef struct
{
  GSettings      *settings;
  SigExplorer    *explorer;
  SigDataSession *session;
  SigWindow      *window;
} Fixture;

static gboolean
time_out_cb (gpointer user_data)
{
  g_error ("Waited too long");

  return G_SOURCE_REMOVE;
}

#define wait_until(condition) \
  G_STMT_START \
  { \
    guint limit = g_timeout_add_seconds (60, time_out_cb, NULL); \
    while (!(condition)) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (limit); \
  } \
  G_STMT_END

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->settings = g_settings_new (APP_ID);
  g_settings_reset (fixture->settings, "selection");
  g_settings_reset (fixture->settings, "page");
  g_settings_reset (fixture->settings, "collection");
  g_settings_reset (fixture->settings, "colour-by");
  g_settings_reset (fixture->settings, "date");
  g_settings_reset (fixture->settings, "data-set");
  fixture->explorer = sig_explorer_new ();
  fixture->session = sig_data_session_new (fixture->explorer);
  fixture->window = sig_window_new (application, fixture->session, fixture->settings);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  SigWindow *window = fixture->window;

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_until (!sig_data_session_get_loading (fixture->session));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (window);
  g_object_unref (fixture->session);
  g_object_unref (fixture->settings);
  g_assert_finalize_object (fixture->explorer);
}

static GFile *
get_fixture (const char *kind,
             const char *name)
{
  return g_file_new_build_filename (g_test_get_dir (G_TEST_DIST), "fixtures", "data", kind, name, NULL);
}

static void
open_file (Fixture *fixture,
           GFile   *file)
{
  sig_data_session_open (fixture->session, file);
  wait_until (!sig_data_session_get_loading (fixture->session));
}

static void
open_real (Fixture *fixture)
{
  g_autoptr(GFile) file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));

  open_file (fixture, file);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const char *
get_page (Fixture *fixture)
{
  GtkWidget *stack = find_widget (GTK_WIDGET (fixture->window), GTK_TYPE_STACK);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

static AdwBanner *
get_banner (Fixture *fixture)
{
  return ADW_BANNER (find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_BANNER));
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GFile) empty = get_fixture ("good", "empty.json");

  gtk_window_present (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (get_page (fixture), ==, "loading");
  open_real (fixture);
  g_assert_cmpstr (get_page (fixture), ==, "pages");
  g_assert_null (find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_BANNER));
  open_file (fixture, empty);
  g_assert_cmpstr (get_page (fixture), ==, "empty");
}

static void
test_broken_at_first (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(GFile) missing = g_file_new_for_path ("/nowhere/at-all.json");

  open_file (fixture, missing);
  g_assert_cmpstr (get_page (fixture), ==, "failed");
  g_assert_true (adw_banner_get_revealed (get_banner (fixture)));
  g_assert_cmpstr (adw_banner_get_title (get_banner (fixture)), ==, "1 error in at-all.json");
}

static void
test_broken_later (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GFile) broken = get_fixture ("bad-bytes", "empty.json");
  SigDataset *before;

  open_real (fixture);
  before = sig_explorer_get_dataset (fixture->explorer);
  open_file (fixture, broken);
  g_assert_cmpstr (get_page (fixture), ==, "pages");
  g_assert_true (sig_explorer_get_dataset (fixture->explorer) == before);
  g_assert_true (adw_banner_get_revealed (get_banner (fixture)));

  open_real (fixture);
  g_assert_false (adw_banner_get_revealed (get_banner (fixture)));
}

static void
test_order_of_signing (Fixture       *fixture,
                       gconstpointer  data)
{
  SigList *order;

  open_real (fixture);
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
test_collecting (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *button, *menu_button;

  open_real (fixture);
  g_assert_null (find_widget (GTK_WIDGET (fixture->window), SIG_TYPE_COLLECTION_BUTTON));

  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.collect", NULL);
  g_assert_true (sig_explorer_is_collected (fixture->explorer, "pl-ua-2024"));
  button = find_widget (GTK_WIDGET (fixture->window), SIG_TYPE_COLLECTION_BUTTON);
  menu_button = find_widget (button, GTK_TYPE_MENU_BUTTON);
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
test_state_is_kept (Fixture       *fixture,
                    gconstpointer  data)
{
  SigDay left_on;

  open_real (fixture);
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
  fixture->window = sig_window_new (application, fixture->session, fixture->settings);
  g_assert_cmpstr (sig_explorer_get_selection (fixture->explorer), ==, "parties/pl");
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, left_on);
}

/* A day that was chosen in one set means nothing in another. */
static void
test_date_of_another_set (Fixture       *fixture,
                          gconstpointer  data)
{
  SigDataset *dataset;

  g_settings_set_string (fixture->settings, "data-set", "another-set");
  g_settings_set_string (fixture->settings, "date", "2024-04-30");
  open_real (fixture);
  dataset = sig_explorer_get_dataset (fixture->explorer);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==,
                   sig_date_get_last_day (sig_dataset_get_as_of (dataset)));
}

/* A page is made when it is first shown, and which one it was is kept. */
static void
test_pages_are_made_late (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autofree char *page = NULL;

  open_real (fixture);
  g_assert_nonnull (find_widget (window, SIG_TYPE_MAP_PAGE));
  g_assert_null (find_widget (window, SIG_TYPE_TIMELINE_PAGE));

  gtk_widget_activate_action (window, "win.page", "s", "timeline");
  g_assert_nonnull (find_widget (window, SIG_TYPE_TIMELINE_PAGE));
  page = g_settings_get_string (fixture->settings, "page");
  g_assert_cmpstr (page, ==, "timeline");

  gtk_widget_activate_action (window, "win.page", "s", "no-such-page");
  g_clear_pointer (&page, g_free);
  page = g_settings_get_string (fixture->settings, "page");
  g_assert_cmpstr (page, ==, "timeline");
}

static void
test_only_the_last_page_is_made (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_settings_set_string (fixture->settings, "page", "timeline");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = sig_window_new (application, fixture->session, fixture->settings);
  open_real (fixture);
  g_assert_nonnull (find_widget (GTK_WIDGET (fixture->window), SIG_TYPE_TIMELINE_PAGE));
  g_assert_null (find_widget (GTK_WIDGET (fixture->window), SIG_TYPE_MAP_PAGE));
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

static void
test_messages (void)
{
  g_autoptr(GFile) file = get_fixture ("bad-meaning", "by-commitment-other-party.json");
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, NULL);
  GtkWidget *window;
  GtkWidget *dialog = present_dialog (GTK_WIDGET (sig_messages_dialog_new (result)), &window);
  GtkWidget *list_view = find_widget (dialog, GTK_TYPE_LIST_VIEW);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list_view)))), ==,
                    sig_load_result_get_n_errors (result));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_PROPERTY_LABEL, "Messages");
  close_dialog (dialog, window);
}

static void
test_shortcuts (void)
{
  GtkWidget *window;
  GtkWidget *dialog = present_dialog (GTK_WIDGET (sig_shortcuts_dialog_new ()), &window);

  g_assert_nonnull (find_widget (dialog, ADW_TYPE_ACTION_ROW));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_ROLE_DIALOG);
  close_dialog (dialog, window);
}

#define add(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

static void
register_application (void)
{
  g_autoptr(GError) error = NULL;

  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", APP_ID,
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", "/io/github/signatory/Signatory",
                              NULL);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  register_application ();

  add ("/window/pages", test_pages);
  add ("/window/broken-at-first", test_broken_at_first);
  add ("/window/broken-later", test_broken_later);
  add ("/window/order-of-signing", test_order_of_signing);
  add ("/window/collecting", test_collecting);
  add ("/window/state-is-kept", test_state_is_kept);
  add ("/window/pages-are-made-late", test_pages_are_made_late);
  add ("/window/only-the-last-page-is-made", test_only_the_last_page_is_made);
  add ("/window/date-of-another-set", test_date_of_another_set);
  g_test_add_func ("/window/messages", test_messages);
  g_test_add_func ("/window/shortcuts", test_shortcuts);

  return g_test_run ();
}
