/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-menu.h"

#include <glib/gi18n.h>

#include "sig-compare-add.h"

static void
append_targeted (GMenu      *menu,
                 const char *label,
                 const char *action,
                 const char *target)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (NULL, NULL);

  /* An underscore in data is no mnemonic. */
  g_auto(GStrv) parts = g_strsplit (label, "_", 0);
  g_autofree char *escaped = g_strjoinv ("__", parts);

  g_menu_item_set_label (item, escaped);
  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static void
append_section (GMenu *menu,
                GMenu *section)
{
  if (g_menu_model_get_n_items (G_MENU_MODEL (section)) > 0)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/**
 * sig_compare_menu_new_for_cell:
 * @sheet: a sheet
 * @row: a row of it
 * @column: a column of it, or -1 for the head of the row
 *
 * Returns: (transfer full): what can be done with the cell and with its column
 */
GMenuModel *
sig_compare_menu_new_for_cell (SigCompareSheet *sheet,
                               guint            row,
                               int              column)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) cell = g_menu_new ();
  g_autoptr(GMenu) whole = g_menu_new ();

  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), NULL);

  if (column >= 0 && sig_compare_sheet_get_record (sheet, (guint) column) != NULL)
    g_menu_append (cell, sig_compare_sheet_is_pinned (sheet, row, column) ? _("_Unpin This Cell") : _("_Pin This Cell"),
                   "compare.pin");
  g_menu_append (cell, sig_compare_sheet_is_pinned (sheet, row, -1) ? _("Unpin the _Row") : _("Pin the _Row"),
                 "compare.pin-row");
  if (column >= 0)
    {
      g_menu_append (cell, _("_Copy"), "compare.copy");
      g_menu_append (cell, _("Show _Details"), "compare.select");
      g_menu_append (whole, _("Use as _Baseline"), "compare.baseline");
      g_menu_append (whole, _("Move _Back"), "compare.move-back");
      g_menu_append (whole, _("Move _Forward"), "compare.move-forward");
      g_menu_append (whole, _("_Take Out"), "compare.remove");
    }
  append_section (menu, cell);
  append_section (menu, whole);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

/**
 * sig_compare_menu_new_for_sets:
 * @sets: (element-type SigCompareSet): sets
 *
 * Returns: (transfer full): a menu of them, kinds apart
 */
GMenuModel *
sig_compare_menu_new_for_sets (GPtrArray *sets)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) clear = g_menu_new ();
  const char *const kinds[] = { "group:", "wording:", "all" };

  g_return_val_if_fail (sets != NULL, NULL);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr(GMenu) section = g_menu_new ();

      for (guint i = 0; i < sets->len; i++)
        {
          SigCompareSet *set = g_ptr_array_index (sets, i);

          if (g_str_has_prefix (set->id, kinds[k]))
            append_targeted (section, set->title, "compare.set", set->id);
        }
      append_section (menu, section);
    }
  g_menu_append (clear, _("_Clear"), "compare.clear");
  append_section (menu, clear);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

/**
 * sig_compare_menu_new_for_baseline:
 * @explorer: the shared state, with a data set
 *
 * Returns: (transfer full): what all could be held against
 */
GMenuModel *
sig_compare_menu_new_for_baseline (SigExplorer *explorer)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) general = g_menu_new ();
  g_autoptr(GMenu) columns = g_menu_new ();
  SigDataset *dataset;
  const char *const *ids;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  dataset = sig_explorer_get_dataset (explorer);
  append_targeted (general, _("The First Column"), "compare.choose-baseline", SIG_BASELINE_FIRST);
  if (sig_list_get_n (sig_dataset_get_template (dataset)) > 0)
    append_targeted (general, _("The Common Template"), "compare.choose-baseline", SIG_BASELINE_TEMPLATE);
  append_targeted (general, _("None"), "compare.choose-baseline", SIG_BASELINE_NONE);
  ids = sig_explorer_get_collection (explorer);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, ids[i]);
      g_autofree char *name = agreement != NULL ? sig_compare_add_dup_name (dataset, agreement) : NULL;
      g_autofree char *address = g_strconcat ("agreements/", ids[i], NULL);

      if (name != NULL)
        append_targeted (columns, name, "compare.choose-baseline", address);
    }
  append_section (menu, general);
  append_section (menu, columns);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
