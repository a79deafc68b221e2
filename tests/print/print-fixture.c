/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "print-fixture.h"

#include <string.h>

#include "sig-page-view.h"
#include "sig-preview-page.h"
#include "sig-print-dialog.h"
#include "widget-fixture.h"

static const char *const keys[] = {
  "print-paper", "print-portrait", "print-margin", "print-text-size", "print-columns", "print-end-notes", "export-folder",
};

gboolean
print_fixture_too_long (gpointer place)
{
  g_error ("%s: waited too long", (const char *) place);

  return G_SOURCE_REMOVE;
}

/* Before anybody asks GLib where state lies. */
void
print_fixture_init (int    *argc,
                    char ***argv)
{
  g_autofree char *state = g_build_filename (g_getenv ("G_TEST_BUILDDIR"), "print", "state", NULL);

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (argc, argv, NULL);
  adw_init ();
  /* A dialog that is still on its way in does not hear the key that closes it. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

void
print_fixture_set_up (PrintFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  g_autofree char *folder = g_dir_make_tmp ("print-XXXXXX", NULL);

  fixture->folder = g_file_new_for_path (folder);
  fixture->settings = g_settings_new (APP_ID);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (fixture->settings, keys[i]);
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, dataset);
}

static void
remove_folder (GFile *folder)
{
  g_autoptr(GFileEnumerator) children = g_file_enumerate_children (folder, "standard::name,standard::type", 0, NULL, NULL);
  GFileInfo *info;
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, &info, &child, NULL, NULL) && child != NULL)
    if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
      remove_folder (child);
    else
      g_file_delete (child, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
}

/* Holds that nothing of the dialog outlives it. */
static void
close_dialog (PrintFixture *fixture)
{
  AdwDialog *dialog = fixture->dialog;
  GtkWidget *view;

  if (dialog == NULL)
    return;

  view = print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  print_fixture_wait (dialog == NULL && view == NULL);
  fixture->window = NULL;
}

void
print_fixture_tear_down (PrintFixture  *fixture,
                         gconstpointer  data)
{
  close_dialog (fixture);
  remove_folder (fixture->folder);
  g_clear_object (&fixture->folder);
  g_clear_object (&fixture->settings);
  g_assert_finalize_object (fixture->explorer);
}

void
print_fixture_open (PrintFixture *fixture,
                    const char   *page)
{
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 840);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->dialog = sig_print_dialog_new (fixture->explorer, fixture->settings, page);
  adw_dialog_present (fixture->dialog, fixture->window);
  print_fixture_ready (fixture);
}

/* Waits until the pages are laid out as the options are by now. */
void
print_fixture_ready (PrintFixture *fixture)
{
  print_fixture_wait (gtk_widget_get_mapped (GTK_WIDGET (fixture->dialog)) &&
                      sig_print_dialog_is_ready (SIG_PRINT_DIALOG (fixture->dialog)));
}

gpointer
print_fixture_find (PrintFixture *fixture,
                    GType         type,
                    guint         index)
{
  return widget_fixture_find (GTK_WIDGET (fixture->dialog), type, index);
}

static GListModel *
get_pages (PrintFixture *fixture)
{
  return G_LIST_MODEL (sig_page_view_get_selection (print_fixture_find (fixture, SIG_TYPE_PAGE_VIEW, 0)));
}

guint
print_fixture_n_pages (PrintFixture *fixture)
{
  return g_list_model_get_n_items (get_pages (fixture));
}

void
print_fixture_size (PrintFixture *fixture,
                    double       *width,
                    double       *height)
{
  g_autoptr(SigPreviewPage) page = g_list_model_get_item (get_pages (fixture), 0);

  *width = sig_preview_page_get_width (page);
  *height = sig_preview_page_get_height (page);
}

GFile *
print_fixture_child (PrintFixture *fixture,
                     const char   *name)
{
  return g_file_get_child (fixture->folder, name);
}

guint
print_fixture_n_files (GFile *folder)
{
  g_autoptr(GFileEnumerator) children = g_file_enumerate_children (folder, "standard::name", 0, NULL, NULL);
  GFile *child;
  guint n = 0;

  while (g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    n++;

  return n;
}

/* What a toast says, or NULL while there is none. */
char *
print_fixture_toast (PrintFixture *fixture)
{
  GtkWidget *overlay = print_fixture_find (fixture, ADW_TYPE_TOAST_OVERLAY, 0);
  GtkWidget *toast = gtk_widget_get_last_child (overlay);
  GtkWidget *label = g_str_equal (G_OBJECT_TYPE_NAME (toast), "AdwToastWidget")
                     ? widget_fixture_find (toast, GTK_TYPE_LABEL, 0) : NULL;

  return label != NULL ? g_strdup (gtk_label_get_text (GTK_LABEL (label))) : NULL;
}

/* The words on what went wrong, or NULL while all is well. */
AdwAlertDialog *
print_fixture_alert (PrintFixture *fixture)
{
  AdwDialog *visible = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));

  return ADW_IS_ALERT_DIALOG (visible) ? ADW_ALERT_DIALOG (visible) : NULL;
}
