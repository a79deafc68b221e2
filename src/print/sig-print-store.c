/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-store.h"

#include <glib/gstdio.h>

/* Printer and paper between runs: a key file, with the groups that GTK makes. */

/**
 * sig_print_store_dup_path:
 *
 * Returns: (transfer full): where printer and paper are kept
 */
char *
sig_print_store_dup_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "signatory", "print.ini", NULL);
}

/**
 * sig_print_store_load:
 * @path: a file
 * @settings: (out) (transfer full): the printer and what it was asked for
 * @setup: (out) (transfer full): the paper
 *
 * Reads what sig_print_store_save() wrote. What is not there, or cannot be read, is as it was never chosen.
 */
void
sig_print_store_load (const char        *path,
                      GtkPrintSettings **settings,
                      GtkPageSetup     **setup)
{
  g_autoptr(GKeyFile) key_file = g_key_file_new ();

  g_return_if_fail (path != NULL);
  g_return_if_fail (settings != NULL && setup != NULL);

  g_key_file_load_from_file (key_file, path, G_KEY_FILE_NONE, NULL);
  *settings = gtk_print_settings_new_from_key_file (key_file, NULL, NULL);
  *setup = gtk_page_setup_new_from_key_file (key_file, NULL, NULL);
  if (*settings == NULL)
    *settings = gtk_print_settings_new ();
  if (*setup == NULL)
    *setup = gtk_page_setup_new ();
}

/**
 * sig_print_store_save:
 * @path: a file; its folder is made when it is not there
 * @settings: the printer and what it was asked for
 * @setup: the paper
 * @error: why it failed
 *
 * Keeps them for the next run.
 *
 * Returns: whether that went well
 */
gboolean
sig_print_store_save (const char        *path,
                      GtkPrintSettings  *settings,
                      GtkPageSetup      *setup,
                      GError           **error)
{
  g_autoptr(GKeyFile) key_file = g_key_file_new ();
  g_autofree char *folder = NULL;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (GTK_IS_PRINT_SETTINGS (settings), FALSE);
  g_return_val_if_fail (GTK_IS_PAGE_SETUP (setup), FALSE);

  folder = g_path_get_dirname (path);
  g_mkdir_with_parents (folder, 0700);
  gtk_print_settings_to_key_file (settings, key_file, NULL);
  gtk_page_setup_to_key_file (setup, key_file, NULL);

  return g_key_file_save_to_file (key_file, path, error);
}
