/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "print-fixture.h"

#include <string.h>

#include "sig-page-list.h"
#include "sig-page-picture.h"
#include "sig-page-view.h"
#include "sig-print-dialog.h"
#include "sig-print-options.h"
#include "widget-fixture.h"

static AdwComboRow *
get_combo (PrintFixture *fixture,
           const char   *title)
{
  AdwComboRow *row;

  for (guint i = 0; (row = print_fixture_find (fixture, ADW_TYPE_COMBO_ROW, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
      return row;

  g_assert_not_reached ();
}

static gpointer
get_row (PrintFixture *fixture,
         GType         type,
         const char   *title)
{
  AdwPreferencesRow *row;

  for (guint i = 0; (row = print_fixture_find (fixture, type, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (row), title))
      return row;

  g_assert_not_reached ();
}

static void
choose (PrintFixture *fixture,
        const char   *title,
        guint         selected)
{
  adw_combo_row_set_selected (get_combo (fixture, title), selected);
  print_fixture_ready (fixture);
}

static void
set_spin (PrintFixture *fixture,
          const char   *title,
          double        value)
{
  adw_spin_row_set_value (get_row (fixture, ADW_TYPE_SPIN_ROW, title), value);
  print_fixture_ready (fixture);
}

static void
set_switch (PrintFixture *fixture,
            const char   *title,
            gboolean      active)
{
  adw_switch_row_set_active (get_row (fixture, ADW_TYPE_SWITCH_ROW, title), active);
  print_fixture_ready (fixture);
}

static GtkWidget *
find_by_tooltip (PrintFixture *fixture,
                 const char   *tooltip)
{
  GtkWidget *widget;

  for (guint i = 0; (widget = print_fixture_find (fixture, GTK_TYPE_WIDGET, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0)
      return widget;

  g_error ("Nothing is called “%s”", tooltip);
}

static const char *
get_title (PrintFixture *fixture)
{
  return adw_window_title_get_title (print_fixture_find (fixture, ADW_TYPE_WINDOW_TITLE, 0));
}

static SigPagePicture *
get_picture (PrintFixture *fixture)
{
  return SIG_PAGE_PICTURE (widget_fixture_find (print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0),
                                                SIG_TYPE_PAGE_PICTURE, 0));
}

static const char *
get_page_name (PrintFixture *fixture)
{
  return sig_preview_page_get_name (sig_page_picture_get_page (get_picture (fixture)));
}

/* What a shortcut controller of a widget does with a key. */
static gboolean
answer (GtkWidget       *widget,
        GListModel      *shortcuts,
        guint            key,
        GdkModifierType  modifiers)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
          gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
          gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }

  return FALSE;
}

/* As a key that is pressed in a widget comes to those around it. */
static gboolean
press (GtkWidget       *widget,
       guint            key,
       GdkModifierType  modifiers)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

          if (GTK_IS_SHORTCUT_CONTROLLER (controller) && answer (widget, G_LIST_MODEL (controller), key, modifiers))
            return TRUE;
        }
    }

  return FALSE;
}

/* Everything that can be printed opens, from wherever it is in front. */
static void
test_kinds (PrintFixture  *fixture,
            gconstpointer  data)
{
  static const char *const ids[] = { "gb-ua-2024", "de-ua-2024", "pl-ua-2024", NULL };
  GListModel *choices;

  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  sig_explorer_set_collection (fixture->explorer, ids);
  print_fixture_open (fixture, "timeline");
  g_assert_cmpstr (get_title (fixture), ==, "Timeline");

  choices = adw_combo_row_get_model (get_combo (fixture, "_Sheet"));
  g_assert_cmpuint (g_list_model_get_n_items (choices), ==, 7);
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr(SigPrintChoice) choice = g_list_model_get_item (choices, i);
      const SigExportInfo *info = sig_export_kind_get_info (sig_print_choice_get_kind (choice));
      GMenuModel *formats;

      choose (fixture, "_Sheet", i);
      g_assert_cmpstr (get_title (fixture), ==, sig_print_choice_get_title (choice));
      g_assert_cmpuint (print_fixture_n_pages (fixture), >, 0);
      g_assert_cmpint (gtk_widget_get_visible (get_row (fixture, ADW_TYPE_SWITCH_ROW, "_Differences Only")), ==,
                       info->has_baseline);
      formats = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (find_by_tooltip (fixture, "Save As")));
      g_assert_cmpint (g_menu_model_get_n_items (formats), ==, sig_print_choice_comes_in (choice, SIG_EXPORT_CSV) ? 4 : 3);
    }
}

static void
test_options (PrintFixture  *fixture,
              gconstpointer  data)
{
  static const char *const ids[] = { "gb-ua-2024", "de-ua-2024", "pl-ua-2024", NULL };
  double width, height;
  guint n, fewer;

  sig_explorer_set_collection (fixture->explorer, ids);
  print_fixture_open (fixture, "compare");
  n = print_fixture_n_pages (fixture);
  print_fixture_size (fixture, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 841.89, 0.1);

  set_switch (fixture, "_Differences Only", TRUE);
  g_assert_cmpuint (print_fixture_n_pages (fixture), <=, n);
  set_switch (fixture, "Sources as _End Notes", FALSE);
  fewer = print_fixture_n_pages (fixture);
  g_assert_cmpuint (fewer, <, n);
  set_spin (fixture, "_Text Size", 200);
  g_assert_cmpuint (print_fixture_n_pages (fixture), >, fewer);
  set_spin (fixture, "_Text Size", 100);
  set_spin (fixture, "_Margins", 50);
  g_assert_cmpuint (print_fixture_n_pages (fixture), >, fewer);
  set_spin (fixture, "_Margins", 15);
  set_spin (fixture, "_Columns a Page", 1);
  g_assert_cmpuint (print_fixture_n_pages (fixture), >, fewer);

  choose (fixture, "Si_ze", SIG_PAPER_A3);
  choose (fixture, "_Orientation", 0);
  print_fixture_size (fixture, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 841.89, 0.1);
  g_assert_cmpfloat_with_epsilon (height, 1190.55, 0.1);
}

/* They are there when the dialog is opened again; how the paper lies is kept for each kind of sheet. */
static void
test_kept (PrintFixture  *fixture,
           gconstpointer  data)
{
  g_autofree char *paper = NULL;
  double width, height;

  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  print_fixture_open (fixture, "map");
  choose (fixture, "Si_ze", SIG_PAPER_LETTER);
  set_spin (fixture, "_Text Size", 130);
  choose (fixture, "_Orientation", 0);
  paper = g_settings_get_string (fixture->settings, "print-paper");
  g_assert_cmpstr (paper, ==, "letter");

  adw_dialog_force_close (fixture->dialog);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  print_fixture_open (fixture, "map");
  print_fixture_size (fixture, &width, &height);
  g_assert_cmpfloat (width, ==, 612);
  g_assert_cmpfloat (adw_spin_row_get_value (get_row (fixture, ADW_TYPE_SPIN_ROW, "_Text Size")), ==, 130);
  choose (fixture, "_Sheet", 1);
  print_fixture_size (fixture, &width, &height);
  g_assert_cmpfloat (width, ==, 792);
}

static void
test_pages_by_keys (PrintFixture  *fixture,
                    gconstpointer  data)
{
  GtkWidget *view;
  g_autofree char *last = NULL;

  print_fixture_open (fixture, "timeline");
  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  last = g_strdup_printf ("Page %u of %u", print_fixture_n_pages (fixture), print_fixture_n_pages (fixture));
  g_assert_true (press (view, GDK_KEY_Page_Down, 0));
  g_assert_true (g_str_has_prefix (get_page_name (fixture), "Page 2 of "));
  press (view, GDK_KEY_End, 0);
  g_assert_cmpstr (get_page_name (fixture), ==, last);
  press (view, GDK_KEY_Page_Down, 0);
  g_assert_cmpstr (get_page_name (fixture), ==, last);
  press (view, GDK_KEY_Page_Up, 0);
  g_assert_cmpstr (get_page_name (fixture), !=, last);
  press (view, GDK_KEY_Home, 0);
  g_assert_true (g_str_has_prefix (get_page_name (fixture), "Page 1 of "));

  /* A page stays in view when all is laid out anew. */
  press (view, GDK_KEY_Page_Down, 0);
  set_spin (fixture, "_Text Size", 110);
  g_assert_true (g_str_has_prefix (get_page_name (fixture), "Page 2 of "));
}

static double
get_scale (PrintFixture *fixture)
{
  return sig_page_picture_get_scale (get_picture (fixture));
}

static void
test_zoom (PrintFixture  *fixture,
           gconstpointer  data)
{
  GtkWidget *view;
  double fitting;

  print_fixture_open (fixture, "map");
  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  print_fixture_wait (get_scale (fixture) > 0.2);
  fitting = get_scale (fixture);
  press (view, GDK_KEY_plus, GDK_CONTROL_MASK);
  print_fixture_wait (get_scale (fixture) > fitting * 1.2);
  press (view, GDK_KEY_1, GDK_CONTROL_MASK);
  print_fixture_wait (ABS (get_scale (fixture) - 96 / 72.0) < 1e-6);
  press (view, GDK_KEY_minus, GDK_CONTROL_MASK);
  print_fixture_wait (ABS (get_scale (fixture) - 0.8 * 96 / 72.0) < 1e-6);
  press (view, GDK_KEY_2, GDK_CONTROL_MASK);
  g_assert_cmpstr (sig_page_view_get_zoom (SIG_PAGE_VIEW (view)), ==, "width");
  press (view, GDK_KEY_0, GDK_CONTROL_MASK);
  print_fixture_wait (ABS (get_scale (fixture) - fitting) < 1e-6);

  for (guint i = 0; i < 20; i++)
    gtk_widget_activate_action (view, "page.zoom-in", NULL);
  sig_page_view_set_zoom (SIG_PAGE_VIEW (view), "nonsense");
  g_assert_cmpint (atoi (sig_page_view_get_zoom (SIG_PAGE_VIEW (view))), <=, 400);
}

/* A row of the list says which page it is, as the page in view does; of many pages only those in view are drawn. */
static void
test_list (PrintFixture  *fixture,
           gconstpointer  data)
{
  GtkWidget *list, *view, *row = NULL;
  g_autofree char *name = NULL;
  guint n_drawn = 0;
  GListModel *pages;

  print_fixture_open (fixture, "timeline");
  list = widget_fixture_find (print_fixture_find (fixture, SIG_TYPE_PAGE_LIST, 0), GTK_TYPE_LIST_VIEW, 0);
  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, "Pages");
  row = gtk_widget_get_next_sibling (gtk_widget_get_first_child (list));
  name = g_strdup_printf ("Page 2 of %u", print_fixture_n_pages (fixture));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  pages = G_LIST_MODEL (sig_page_view_get_selection (SIG_PAGE_VIEW (view)));
  g_assert_cmpuint (g_list_model_get_n_items (pages), >, 20);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(SigPreviewPage) page = g_list_model_get_item (pages, i);

      print_fixture_wait (sig_preview_page_get_scale (page, TRUE) > 0);
    }
  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr(SigPreviewPage) page = g_list_model_get_item (pages, i);

      n_drawn += sig_preview_page_get_scale (page, TRUE) > 0;
    }
  g_assert_cmpuint (n_drawn, <, 12);

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (pages), 1);
  g_assert_cmpstr (get_page_name (fixture), ==, name);
}

static gboolean
all_drawn (PrintFixture *fixture)
{
  GListModel *pages = G_LIST_MODEL (sig_page_view_get_selection (print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0)));
  gboolean all = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr(SigPreviewPage) page = g_list_model_get_item (pages, i);

      all &= sig_preview_page_get_scale (page, TRUE) > 0;
    }

  return all;
}

/* Pages that are all in view are all drawn, and again when others have taken their places. */
static void
test_short_list (PrintFixture  *fixture,
                 gconstpointer  data)
{
  sig_explorer_set_selection (fixture->explorer, "parties/pl");
  print_fixture_open (fixture, "detail");
  g_assert_cmpuint (print_fixture_n_pages (fixture), <, 5);
  print_fixture_wait (all_drawn (fixture));
  set_spin (fixture, "_Margins", 16);
  print_fixture_wait (all_drawn (fixture));
}

static void
test_accessible (PrintFixture  *fixture,
                 gconstpointer  data)
{
  static const char *const tooltips[] = {
    "Save As", "Options", "Previous Page", "Next Page", "Zoom Out", "Size of the Page", "Zoom In",
  };
  GtkWidget *view, *picture;
  g_autofree char *name = NULL;

  print_fixture_open (fixture, "map");
  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  picture = widget_fixture_find (view, SIG_TYPE_PAGE_PICTURE, 0);
  name = g_strdup_printf ("Page 1 of %u", print_fixture_n_pages (fixture));
  gtk_test_accessible_assert_role (picture, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (picture, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (widget_fixture_find (view, GTK_TYPE_SCROLLED_WINDOW, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Preview");
  gtk_test_accessible_assert_role (print_fixture_find (fixture, GTK_TYPE_PROGRESS_BAR, 0), GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  g_assert_true (gtk_test_accessible_has_relation (print_fixture_find (fixture, GTK_TYPE_PROGRESS_BAR, 0),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));

  for (guint i = 0; i < G_N_ELEMENTS (tooltips); i++)
    g_assert_true (gtk_widget_get_focusable (find_by_tooltip (fixture, tooltips[i])) ||
                   GTK_IS_MENU_BUTTON (find_by_tooltip (fixture, tooltips[i])));
}

/* Escape is first for what lies over the dialog, if anything does, so it is pressed again after a while, as one does. */
static gboolean
is_closed_by_escape (PrintFixture *fixture,
                     gint64       *pressed)
{
  if (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) == NULL)
    return TRUE;

  if (g_get_monotonic_time () - *pressed > 3 * G_USEC_PER_SEC)
    {
      *pressed = g_get_monotonic_time ();
      g_assert_true (press (print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0), GDK_KEY_Escape, 0));
    }

  return FALSE;
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
test_escape (PrintFixture  *fixture,
             gconstpointer  data)
{
  gint64 pressed = G_MININT64 / 2;
  guint waker = g_timeout_add (500, wake_cb, NULL);

  print_fixture_open (fixture, "map");
  g_object_ref (fixture->dialog);
  print_fixture_wait (is_closed_by_escape (fixture, &pressed));
  g_source_remove (waker);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  print_fixture_wait (gtk_widget_get_parent (GTK_WIDGET (fixture->dialog)) == NULL);
  g_assert_finalize_object (fixture->dialog);
  fixture->dialog = NULL;
}

static void
test_save (PrintFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(GFile) file = print_fixture_child (fixture, "map.pdf");
  g_autoptr(GFile) pictures = print_fixture_child (fixture, "pages.png");
  g_autoptr(GFile) folder = print_fixture_child (fixture, "pages");
  g_autofree char *bytes = NULL;
  g_autofree char *toast = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *uri = g_file_get_uri (fixture->folder);

  print_fixture_open (fixture, "map");
  sig_print_dialog_save (SIG_PRINT_DIALOG (fixture->dialog), SIG_EXPORT_PDF, file);
  print_fixture_wait ((toast = print_fixture_toast (fixture)) != NULL);
  g_assert_cmpstr (toast, ==, "Saved as “map.pdf”");
  g_assert_true (g_file_load_contents (file, NULL, &bytes, NULL, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  kept = g_settings_get_string (fixture->settings, "export-folder");
  g_assert_cmpstr (kept, ==, uri);

  sig_print_dialog_save (SIG_PRINT_DIALOG (fixture->dialog), SIG_EXPORT_PNG, pictures);
  print_fixture_wait (g_file_query_exists (folder, NULL) &&
                      print_fixture_n_files (folder) == print_fixture_n_pages (fixture));
}

/* What went wrong is said, with the file; nothing is left, and it can be tried again. */
static void
test_failure (PrintFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GFile) gone = print_fixture_child (fixture, "gone");
  g_autoptr(GFile) below = g_file_get_child (gone, "map.pdf");
  g_autoptr(GFile) full = g_file_new_for_path ("/dev/full");
  g_autoptr(GFile) good = print_fixture_child (fixture, "map.svg");
  GFile *files[] = { below, full };
  static const char *const words[] = { "No such file or directory", "No space left on device" };

  print_fixture_open (fixture, "map");
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      AdwAlertDialog *alert;

      sig_print_dialog_save (SIG_PRINT_DIALOG (fixture->dialog), SIG_EXPORT_PDF, files[i]);
      print_fixture_wait (print_fixture_alert (fixture) != NULL);
      alert = print_fixture_alert (fixture);
      g_assert_cmpstr (adw_alert_dialog_get_heading (alert), ==, "Not Saved");
      g_assert_nonnull (strstr (adw_alert_dialog_get_body (alert), g_file_peek_path (files[i])));
      g_assert_nonnull (strstr (adw_alert_dialog_get_body (alert), words[i]));
      g_assert_false (adw_alert_dialog_get_body_use_markup (alert));
      adw_dialog_force_close (ADW_DIALOG (alert));
      print_fixture_wait (print_fixture_alert (fixture) == NULL);
      g_assert_cmpuint (print_fixture_n_files (fixture->folder), ==, 0);
    }

  sig_print_dialog_save (SIG_PRINT_DIALOG (fixture->dialog), SIG_EXPORT_SVG, good);
  print_fixture_wait (print_fixture_n_files (fixture->folder) == 1);
}

/* One thing is written at a time: meanwhile nothing else can be asked for. */
static gboolean
is_writing (PrintFixture *fixture)
{
  GtkButton *button;

  for (guint i = 0; (button = print_fixture_find (fixture, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "print.print") == 0)
      return !gtk_widget_is_sensitive (GTK_WIDGET (button));

  g_assert_not_reached ();
}

/* Given up, nothing is left, and nobody is told of an error. */
static void
test_stop_saving (PrintFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(GFile) file = print_fixture_child (fixture, "list.pdf");
  GtkWidget *view;

  print_fixture_open (fixture, "timeline");
  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  g_assert_false (is_writing (fixture));
  sig_print_dialog_save (SIG_PRINT_DIALOG (fixture->dialog), SIG_EXPORT_PDF, file);
  g_assert_true (is_writing (fixture));
  gtk_widget_activate_action (view, "print.stop", NULL);
  print_fixture_wait (!is_writing (fixture));
  g_assert_cmpuint (print_fixture_n_files (fixture->folder), ==, 0);
  g_assert_null (print_fixture_alert (fixture));
}

/* A preview that takes too long is stopped; all can be printed without, and it can be had again. */
static void
test_stop_preview (PrintFixture  *fixture,
                   gconstpointer  data)
{
  GtkWidget *view;
  GtkStack *stack;

  print_fixture_open (fixture, "map");
  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  stack = GTK_STACK (widget_fixture_find (view, GTK_TYPE_STACK, 0));
  g_assert_true (gtk_widget_activate_action (view, "print.preview", NULL));
  g_assert_true (gtk_widget_activate_action (view, "print.stop", NULL));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "stopped");
  g_assert_false (sig_print_dialog_is_ready (SIG_PRINT_DIALOG (fixture->dialog)));
  g_assert_true (gtk_widget_activate_action (view, "print.preview", NULL));
  print_fixture_ready (fixture);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "page");
}

/* Closed in the middle of it all, everything is freed. */
static void
test_close_early (PrintFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(GFile) file = print_fixture_child (fixture, "map.pdf");

  print_fixture_open (fixture, "map");
  adw_spin_row_set_value (get_row (fixture, ADW_TYPE_SPIN_ROW, "_Text Size"), 150);
  sig_print_dialog_save (SIG_PRINT_DIALOG (fixture->dialog), SIG_EXPORT_PDF, file);
}

/* On a telephone there is no list of pages, and the options are behind a button. */
static void
test_narrow (PrintFixture  *fixture,
             gconstpointer  data)
{
  AdwOverlaySplitView *split;
  GtkWidget *list;
  int minimum;

  fixture->window = adw_window_new ();
  gtk_widget_set_size_request (fixture->window, 360, 294);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 720);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->dialog = sig_print_dialog_new (fixture->explorer, fixture->settings, "map");
  adw_dialog_present (fixture->dialog, fixture->window);
  print_fixture_ready (fixture);

  split = print_fixture_find (fixture, ADW_TYPE_OVERLAY_SPLIT_VIEW, 0);
  list = print_fixture_find (fixture, SIG_TYPE_PAGE_LIST, 0);
  print_fixture_wait (adw_overlay_split_view_get_collapsed (split) && !gtk_widget_get_visible (list));
  g_assert_false (adw_overlay_split_view_get_show_sidebar (split));
  gtk_widget_measure (adw_dialog_get_child (fixture->dialog), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

int
main (int   argc,
      char *argv[])
{
  print_fixture_init (&argc, &argv);

#define ADD(name, test) \
  g_test_add ("/print/dialog/" name, PrintFixture, NULL, print_fixture_set_up, test, print_fixture_tear_down)
  ADD ("kinds", test_kinds);
  ADD ("options", test_options);
  ADD ("kept", test_kept);
  ADD ("pages-by-keys", test_pages_by_keys);
  ADD ("zoom", test_zoom);
  ADD ("list", test_list);
  ADD ("short-list", test_short_list);
  ADD ("accessible", test_accessible);
  ADD ("escape", test_escape);
  ADD ("save", test_save);
  ADD ("failure", test_failure);
  ADD ("stop-saving", test_stop_saving);
  ADD ("stop-preview", test_stop_preview);
  ADD ("close-early", test_close_early);
  ADD ("narrow", test_narrow);
#undef ADD

  return g_test_run ();
}
