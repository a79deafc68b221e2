/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-recent-menu.h"

#include <glib/gi18n.h>

#include "sig-mnemonic.h"
#include "sig-recent-files.h"

struct _SigRecentMenu
{
  GObject         parent_instance;

  SigRecentFiles *files;
  GMenu          *menu;
  GCancellable   *looking;
};

G_DEFINE_FINAL_TYPE (SigRecentMenu, sig_recent_menu, G_TYPE_OBJECT)

static void
stop_looking (SigRecentMenu *self)
{
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
}

static void
sig_recent_menu_dispose (GObject *object)
{
  SigRecentMenu *self = SIG_RECENT_MENU (object);

  stop_looking (self);
  g_clear_object (&self->menu);
  g_clear_object (&self->files);

  G_OBJECT_CLASS (sig_recent_menu_parent_class)->dispose (object);
}

static void
sig_recent_menu_class_init (SigRecentMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_recent_menu_dispose;
}

static void
sig_recent_menu_init (SigRecentMenu *self)
{
}

static int
find_entry (SigRecentMenu *self,
            const char    *uri)
{
  for (int i = 0; i < g_menu_model_get_n_items (G_MENU_MODEL (self->menu)); i++)
    {
      g_autofree char *target = NULL;

      g_menu_model_get_item_attribute (G_MENU_MODEL (self->menu), i, G_MENU_ATTRIBUTE_TARGET, "s", &target);
      if (g_strcmp0 (target, uri) == 0)
        return i;
    }

  return -1;
}

static void
mark_as_gone (SigRecentMenu *self,
              const char    *uri)
{
  int position = find_entry (self, uri);
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  g_autoptr(GMenuItem) item = NULL;

  if (position < 0)
    return;

  g_menu_model_get_item_attribute (G_MENU_MODEL (self->menu), position, G_MENU_ATTRIBUTE_LABEL, "s", &title);
  /* Translators: an entry of the menu of recent files whose file is not there any more. */
  label = g_strdup_printf (_("%s — not found"), title);
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, "win.forget-recent", "s", uri);
  g_menu_remove (self->menu, position);
  g_menu_insert_item (self->menu, position, item);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(SigRecentMenu) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);
  g_autofree char *uri = NULL;

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return;

  uri = g_file_get_uri (G_FILE (source));
  mark_as_gone (self, uri);
}

static void
append_entry (SigRecentMenu *self,
              SigRecentFile *entry)
{
  g_autofree char *label = sig_mnemonic_escape (entry->title != NULL ? entry->title : entry->uri);
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);
  g_autoptr(GFile) file = g_file_new_for_uri (entry->uri);

  g_menu_item_set_action_and_target (item, "win.open-recent", "s", entry->uri);
  g_menu_append_item (self->menu, item);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           self->looking, looked_cb, g_object_ref (self));
}

/**
 * sig_recent_menu_new:
 * @path: the file that keeps the list
 *
 * Returns: (transfer full): what keeps a menu, as yet without one
 */
SigRecentMenu *
sig_recent_menu_new (const char *path)
{
  SigRecentMenu *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (SIG_TYPE_RECENT_MENU, NULL);
  self->files = sig_recent_files_new (path);
  g_signal_connect_object (self->files, "changed", G_CALLBACK (sig_recent_menu_update), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sig_recent_menu_set_menu:
 * @self: a menu of recent files
 * @menu: the menu to fill
 *
 * Sets the menu; it is filled by sig_recent_menu_update().
 */
void
sig_recent_menu_set_menu (SigRecentMenu *self,
                          GMenu         *menu)
{
  g_return_if_fail (SIG_IS_RECENT_MENU (self));
  g_return_if_fail (G_IS_MENU (menu));

  g_set_object (&self->menu, menu);
}

/**
 * sig_recent_menu_add:
 * @self: a menu of recent files
 * @file: a file that was opened just now
 * @title: the title of the data set in it
 *
 * Puts @file first.
 */
void
sig_recent_menu_add (SigRecentMenu *self,
                     GFile         *file,
                     const char    *title)
{
  g_return_if_fail (SIG_IS_RECENT_MENU (self));

  sig_recent_files_add (self->files, file, title);
}

/**
 * sig_recent_menu_forget:
 * @self: a menu of recent files
 * @uri: an entry
 *
 * Takes the entry out.
 */
void
sig_recent_menu_forget (SigRecentMenu *self,
                        const char    *uri)
{
  g_return_if_fail (SIG_IS_RECENT_MENU (self));

  sig_recent_files_remove (self->files, uri);
}

/**
 * sig_recent_menu_flush:
 * @self: a menu of recent files
 *
 * Sees to it that the list is kept when this returns: for the end of the program.
 */
void
sig_recent_menu_flush (SigRecentMenu *self)
{
  g_return_if_fail (SIG_IS_RECENT_MENU (self));

  sig_recent_files_flush (self->files);
}

/**
 * sig_recent_menu_update:
 * @self: a menu of recent files
 *
 * Fills the menu anew and looks for each file: for the moment when the menu opens.
 */
void
sig_recent_menu_update (SigRecentMenu *self)
{
  g_autoptr(GPtrArray) entries = NULL;

  g_return_if_fail (SIG_IS_RECENT_MENU (self));

  if (self->menu == NULL)
    return;

  stop_looking (self);
  self->looking = g_cancellable_new ();
  g_menu_remove_all (self->menu);

  entries = sig_recent_files_list (self->files);
  for (guint i = 0; i < entries->len; i++)
    append_entry (self, g_ptr_array_index (entries, i));
}
