/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-withdrawal-menu.h"

#include <glib/gi18n.h>

/* Menus that take parties out as a what-if. Their items activate "win.withdraw" and "win.put-back" of the window. */

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             const char *id)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_sets (SigDataset *dataset,
             const char *prefix)
{
  SigList *groups = sig_dataset_get_groups (dataset);
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < sig_list_get_n (groups); i++)
    {
      SigGroup *group = sig_list_get (groups, i);
      g_autofree char *id = g_strconcat (prefix, sig_record_get_id (SIG_RECORD (group)), NULL);
      g_auto(GStrv) parts = g_strsplit (sig_text_get (sig_group_get_title (group)), "_", -1);
      /* In the label of an item an underscore stands before its key. */
      g_autofree char *label = g_strjoinv ("__", parts);

      append_item (menu, label, "win.withdraw", id);
    }

  return G_MENU_MODEL (menu);
}

/**
 * sig_withdrawal_menu_new:
 * @dataset: a data set
 *
 * Returns: (transfer full): a menu of the sets that can be taken out: each group, and all but it
 */
GMenuModel *
sig_withdrawal_menu_new (SigDataset *dataset)
{
  GMenu *menu;
  g_autoptr(GMenuModel) groups = NULL;
  g_autoptr(GMenuModel) others = NULL;
  g_autoptr(GMenu) back = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  menu = g_menu_new ();
  groups = create_sets (dataset, "group:");
  others = create_sets (dataset, "but:");
  back = g_menu_new ();
  g_menu_append_section (menu, _("All in"), groups);
  g_menu_append_submenu (menu, _("All but"), others);
  append_item (back, _("_Put All Back"), "win.put-back", "");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (back));

  return G_MENU_MODEL (menu);
}

/**
 * sig_withdrawal_menu_append_toggle:
 * @menu: a menu
 * @what_if: who is out
 * @label: says that it will be taken out
 * @back_label: says that it will be put back
 * @id: whom it concerns
 *
 * Adds an item that takes one out, or puts it back when it is.
 */
void
sig_withdrawal_menu_append_toggle (GMenu      *menu,
                                   SigWhatIf  *what_if,
                                   const char *label,
                                   const char *back_label,
                                   const char *id)
{
  gboolean is_out;

  g_return_if_fail (G_IS_MENU (menu));
  g_return_if_fail (SIG_IS_WHAT_IF (what_if));
  g_return_if_fail (label != NULL && back_label != NULL && id != NULL);

  is_out = sig_what_if_has (what_if, id);
  append_item (menu, is_out ? back_label : label, is_out ? "win.put-back" : "win.withdraw", id);
}
