/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-primary-menu.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

/* There is an entry only when there is something to read. */
static void
update_remarks (SigDataSession *session,
                GParamSpec     *pspec,
                GMenu          *section)
{
  SigLoadResult *remarks = sig_data_session_get_remarks (session);
  guint n = remarks != NULL ? sig_load_result_get_n_warnings (remarks) : 0;
  g_autofree char *label = NULL;

  g_menu_remove_all (section);
  if (n == 0)
    return;

  label = g_strdup_printf (ngettext ("%u _Note on the File…", "%u _Notes on the File…", n), n);
  g_menu_append (section, label, "win.show-remarks");
}

/**
 * sig_primary_menu_new:
 * @session: what loads the data
 * @recent: what fills the menu of recent files
 *
 * Returns: (transfer full): the primary menu of the window
 */
GMenuModel *
sig_primary_menu_new (SigDataSession *session,
                      SigRecentMenu  *recent)
{
  g_autoptr(GtkBuilder) builder = NULL;
  GMenu *remarks_section;

  g_return_val_if_fail (SIG_IS_DATA_SESSION (session), NULL);
  g_return_val_if_fail (SIG_IS_RECENT_MENU (recent), NULL);

  builder = gtk_builder_new_from_resource ("/io/github/signatory/Signatory/sig-primary-menu.ui");
  sig_recent_menu_set_menu (recent, G_MENU (gtk_builder_get_object (builder, "recent_menu")));

  remarks_section = G_MENU (gtk_builder_get_object (builder, "remarks_section"));
  g_signal_connect_object (session, "notify::remarks", G_CALLBACK (update_remarks), remarks_section, G_CONNECT_DEFAULT);
  update_remarks (session, NULL, remarks_section);

  return G_MENU_MODEL (g_object_ref (gtk_builder_get_object (builder, "primary_menu")));
}
