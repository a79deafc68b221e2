/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>

#include "sig-print-store.h"

static void
assert_nothing_kept (const char *path)
{
  g_autoptr(GtkPrintSettings) settings = NULL;
  g_autoptr(GtkPageSetup) setup = NULL;

  sig_print_store_load (path, &settings, &setup);
  g_assert_null (gtk_print_settings_get_printer (settings));
  g_assert_cmpint (gtk_page_setup_get_orientation (setup), ==, GTK_PAGE_ORIENTATION_PORTRAIT);
}

static void
test_kept (void)
{
  g_autofree char *path = sig_print_store_dup_path ();
  g_autoptr(GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr(GtkPrintSettings) kept_settings = NULL;
  g_autoptr(GtkPageSetup) kept_setup = NULL;
  g_autoptr(GError) error = NULL;
  GtkPaperSize *paper = gtk_paper_size_new ("iso_a3");

  g_assert_true (g_str_has_prefix (path, g_get_user_state_dir ()));
  assert_nothing_kept (path);
  gtk_print_settings_set_printer (settings, "Laser in the hall");
  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  g_assert_true (sig_print_store_save (path, settings, setup, &error));
  g_assert_no_error (error);

  sig_print_store_load (path, &kept_settings, &kept_setup);
  g_assert_cmpstr (gtk_print_settings_get_printer (kept_settings), ==, "Laser in the hall");
  g_assert_cmpstr (gtk_paper_size_get_name (gtk_page_setup_get_paper_size (kept_setup)), ==, "iso_a3");
  g_assert_cmpint (gtk_page_setup_get_orientation (kept_setup), ==, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_paper_size_free (paper);
}

static void
test_broken (void)
{
  g_autofree char *path = sig_print_store_dup_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr(GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "[Page Setup]\nPPDName=\xff\nno", -1, NULL));
  assert_nothing_kept (path);

  g_unlink (path);
  g_mkdir (path, 0700);
  assert_nothing_kept (path);
  g_assert_false (sig_print_store_save (path, settings, setup, &error));
  g_assert_nonnull (error);
  g_rmdir (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  gtk_init ();

  g_test_add_func ("/print/store/kept", test_kept);
  g_test_add_func ("/print/store/broken", test_broken);

  return g_test_run ();
}
