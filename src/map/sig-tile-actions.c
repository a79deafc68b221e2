/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-actions.h"

#include <glib/gi18n.h>

#include "sig-reference.h"
#include "sig-withdrawal-menu.h"

/* What can be done with a tile: the actions, their keys, and the menu that lists them. */

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigTile *tile = SIG_TILE (widget);

  sig_explorer_select (sig_tile_get_explorer (tile), SIG_RECORD (sig_tile_get_party (tile)));
  /* Also when it was selected before: the details may have been put away. */
  gtk_widget_activate_action (widget, "win.show-detail", NULL);
}

static void
collect_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  SigTile *tile = SIG_TILE (widget);

  sig_explorer_toggle_collected (sig_tile_get_explorer (tile), sig_tile_get_content (tile)->agreement);
}

static void
copy_citation_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  SigTile *tile = SIG_TILE (widget);
  SigDataset *dataset = sig_explorer_get_dataset (sig_tile_get_explorer (tile));
  SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, sig_tile_get_content (tile)->agreement);
  g_autofree char *citation = sig_reference_claim (dataset, SIG_CLAIM (sig_agreement_get_signing (agreement)));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), citation);
  gtk_widget_activate_action (widget, "win.toast", "s", _("Citation copied"));
}

static void
menu_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  sig_tile_show_menu (SIG_TILE (widget), NULL);
}

static gboolean
remove_menu_cb (gpointer user_data)
{
  if (gtk_widget_get_parent (user_data) != NULL)
    gtk_widget_unparent (user_data);

  return G_SOURCE_REMOVE;
}

/* The item that was chosen acts after its menu has closed, so the menu goes only then. */
static void
menu_closed_cb (GtkWidget *menu)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, remove_menu_cb, g_object_ref (menu), g_object_unref);
}

/* The party can be taken out, and so can the groups of the data set. */
static void
append_withdrawal (GMenu   *menu,
                   SigTile *tile)
{
  SigDataset *dataset = sig_explorer_get_dataset (sig_tile_get_explorer (tile));
  SigParty *party = sig_tile_get_party (tile);
  g_autoptr(GMenu) section = NULL;
  g_autoptr(GMenuModel) sets = NULL;

  if (party == sig_dataset_get_focus (dataset))
    return;

  section = g_menu_new ();
  sig_withdrawal_menu_append_toggle (section, sig_explorer_get_what_if (sig_tile_get_explorer (tile)),
                                     _("_Withdraw"), _("_Put Back"), sig_record_get_id (SIG_RECORD (party)));
  sets = sig_withdrawal_menu_new (dataset);
  g_menu_append_submenu (section, _("Withdraw a _Group"), sets);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static GMenuModel *
create_menu (SigTile *tile)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("_Open"), "tile.open");
  g_menu_append (menu,
                 sig_tile_has_state (tile, SIG_TILE_COLLECTED) ? _("_Remove From Comparison") : _("_Add to Comparison"),
                 "tile.collect");
  g_menu_append (menu, _("Copy _Citation"), "tile.copy-citation");
  append_withdrawal (menu, tile);

  return G_MENU_MODEL (menu);
}

/**
 * sig_tile_show_menu:
 * @tile: a tile
 * @at: (nullable): where to point, or %NULL for the tile
 *
 * Opens its context menu, made anew so that it says what is the case now.
 */
void
sig_tile_show_menu (SigTile            *tile,
                    const GdkRectangle *at)
{
  g_autoptr(GMenuModel) model = NULL;
  GtkWidget *menu;

  g_return_if_fail (SIG_IS_TILE (tile));

  model = create_menu (tile);
  menu = gtk_popover_menu_new_from_model (model);
  gtk_widget_set_parent (menu, GTK_WIDGET (tile));
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), at == NULL);
  if (at != NULL)
    {
      gtk_popover_set_pointing_to (GTK_POPOVER (menu), at);
      gtk_widget_set_halign (menu, GTK_ALIGN_START);
    }
  g_signal_connect (menu, "closed", G_CALLBACK (menu_closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (menu));
}

/**
 * sig_tile_actions_install:
 * @tile_class: the class of tiles
 *
 * Gives tiles their actions and keys.
 */
void
sig_tile_actions_install (GtkWidgetClass *tile_class)
{
  /* The menu shows the key that was bound last. */
  static const guint keys[] = { GDK_KEY_KP_Space, GDK_KEY_space, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_Return };

  gtk_widget_class_install_action (tile_class, "tile.open", NULL, open_action);
  gtk_widget_class_install_action (tile_class, "tile.collect", NULL, collect_action);
  gtk_widget_class_install_action (tile_class, "tile.copy-citation", NULL, copy_citation_action);
  gtk_widget_class_install_action (tile_class, "tile.menu", NULL, menu_action);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding_action (tile_class, keys[i], 0, "tile.open", NULL);
      gtk_widget_class_add_binding_action (tile_class, keys[i], GDK_CONTROL_MASK, "tile.collect", NULL);
    }
  gtk_widget_class_add_binding_action (tile_class, GDK_KEY_Menu, 0, "tile.menu", NULL);
  gtk_widget_class_add_binding_action (tile_class, GDK_KEY_F10, GDK_SHIFT_MASK, "tile.menu", NULL);
}
