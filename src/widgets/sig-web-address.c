/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-web-address.h"

static void
launched_cb (GObject      *launcher,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GtkLabel) trouble = GTK_LABEL (user_data);
  g_autoptr(GError) error = NULL;
  const gboolean opened = gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (launcher), result, &error);

  gtk_widget_set_visible (GTK_WIDGET (trouble), !opened);
  gtk_label_set_text (trouble, opened ? "" : error->message);
}

/**
 * sig_web_address_open:
 * @from: the widget by which the person asked for it
 * @address: an address of the web, as the data set has it
 * @trouble: a label that is not shown
 *
 * Opens @address with the system's browser. When that does not work, @trouble is shown and says why.
 */
void
sig_web_address_open (GtkWidget  *from,
                      const char *address,
                      GtkLabel   *trouble)
{
  g_autoptr(GtkUriLauncher) launcher = NULL;
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (address != NULL);
  g_return_if_fail (GTK_IS_LABEL (trouble));

  launcher = gtk_uri_launcher_new (address);
  root = gtk_widget_get_root (from);
  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL,
                           launched_cb, g_object_ref (trouble));
}
