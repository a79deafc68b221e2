/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-page-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sig-announcement.h"
#include "sig-compare-sets.h"

/* What is done with the cell and the column at the cursor, and with the columns as a whole. */

static SigCompareSheet *
get_sheet (SigComparePage *self)
{
  return sig_compare_table_get_sheet (self->table);
}

/* The column that the keyboard is in, or -1. */
static int
get_column (SigComparePage *self)
{
  SigCompareSheet *sheet = get_sheet (self);
  int column;

  sig_compare_table_get_cursor (self->table, NULL, &column, NULL);

  return sheet != NULL && column < (int) sig_compare_sheet_get_n_columns (sheet) ? column : -1;
}

static SigRecord *
get_record (SigComparePage *self)
{
  const int column = get_column (self);

  return column >= 0 ? sig_compare_sheet_get_record (get_sheet (self), (guint) column) : NULL;
}

static const char *
get_id (SigComparePage *self)
{
  SigRecord *record = get_record (self);

  return record != NULL ? sig_record_get_id (record) : NULL;
}

static const char *
get_baseline_id (SigComparePage *self)
{
  SigCompareSheet *sheet = get_sheet (self);
  SigRecord *record = sig_compare_sheet_has_baseline (sheet) ? sig_compare_sheet_get_record (sheet, 0) : NULL;

  return record != NULL ? sig_record_get_id (record) : NULL;
}

static void
offer_undo (SigComparePage *self,
            const char     *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "compare.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);

  if (sig_compare_history_undo (self->history))
    adw_toast_overlay_dismiss_all (self->toasts);
  else
    gtk_widget_error_bell (widget);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);
  const char *id = get_id (self);
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  if (id == NULL)
    {
      gtk_widget_error_bell (widget);
      return;
    }

  title = g_strdup (sig_compare_sheet_get_column_title (get_sheet (self), (guint) get_column (self)));
  if (!sig_compare_history_remove (self->history, id))
    {
      gtk_widget_error_bell (widget);
      return;
    }

  /* Translators: a column was taken out of the comparison, "Poland taken out" */
  words = g_strdup_printf (_("%s taken out"), title);
  offer_undo (self, words);
}

static void
move (SigComparePage *self,
      int             step)
{
  const char *id = get_id (self);
  SigCompareSheet *sheet;
  g_autofree char *words = NULL;
  int column;

  if (id == NULL || !sig_compare_history_step (self->history, id, step, get_baseline_id (self)))
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  sheet = get_sheet (self);
  column = get_column (self);
  /* Translators: where a column was moved to, "Poland, column 2 of 5" */
  words = g_strdup_printf (_("%s, column %d of %u"), sig_compare_sheet_get_column_title (sheet, (guint) column),
                           column + 1, sig_compare_sheet_get_n_columns (sheet));
  sig_announce (GTK_WIDGET (self->table), words);
  sig_compare_table_set_cursor (self->table, -1, column, 0);
}

static void
move_back_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  move (SIG_COMPARE_PAGE (widget), -1);
}

static void
move_forward_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  move (SIG_COMPARE_PAGE (widget), 1);
}

/* The column at the cursor becomes the baseline; the baseline itself becomes one column among others. */
static void
baseline_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);
  const int column = get_column (self);
  g_autofree char *address = NULL;

  if (column < 0)
    {
      gtk_widget_error_bell (widget);
      return;
    }

  if (column == 0 && sig_compare_sheet_has_baseline (get_sheet (self)))
    {
      sig_compare_history_set_baseline (self->history, SIG_BASELINE_NONE);
      return;
    }

  address = g_strconcat ("agreements/", get_id (self), NULL);
  sig_compare_history_set_baseline (self->history, address);
}

static void
set_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);
  g_autoptr(GPtrArray) sets = sig_compare_sets_list (self->explorer);
  SigCompareSet *set = sig_compare_sets_find (sets, g_variant_get_string (parameter, NULL));
  const gboolean had_any = *sig_explorer_get_collection (self->explorer) != NULL;

  if (set == NULL)
    return;

  sig_compare_page_set_pinned_only (self, FALSE);
  sig_compare_history_set_ids (self->history, (const char *const *) set->ids);
  if (had_any)
    offer_undo (self, set->title);
  gtk_widget_grab_focus (GTK_WIDGET (self->table));
}

static void
clear_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);

  if (*sig_explorer_get_collection (self->explorer) == NULL)
    return;

  sig_compare_history_set_ids (self->history, (const char *const[]) { NULL });
  offer_undo (self, _("All taken out"));
}

static void
toggle_pin (SigComparePage *self,
            gboolean        whole_row)
{
  int row, column;
  g_autofree char *pin = NULL;

  if (get_sheet (self) == NULL || !sig_compare_table_get_cursor (self->table, &row, &column, NULL) || row < 0)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  pin = sig_compare_sheet_dup_pin (get_sheet (self), (guint) row, whole_row ? -1 : column);
  if (pin == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  sig_compare_state_toggle_pin (sig_explorer_get_compare_state (self->explorer), pin);
  sig_announce (GTK_WIDGET (self->table),
                sig_compare_state_is_pinned (sig_explorer_get_compare_state (self->explorer), pin) ? _("Pinned")
                                                                                                    : _("Pin taken out"));
}

static void
pin_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  toggle_pin (SIG_COMPARE_PAGE (widget), FALSE);
}

static void
pin_row_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  toggle_pin (SIG_COMPARE_PAGE (widget), TRUE);
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);
  SigCompareSheet *sheet = get_sheet (self);
  g_autofree char *words = NULL;
  g_autofree char *text = NULL;
  int row, column;

  if (sheet == NULL || !sig_compare_table_get_cursor (self->table, &row, &column, NULL) || row < 0 || column < 0)
    return;

  words = sig_compare_sheet_dup_words (sheet, (guint) row, (guint) column);
  /* Translators: what is copied: column, row and words: "Poland, Consult: at the request of either …" */
  text = g_strdup_printf (_("%s, %s: %s"), sig_compare_sheet_get_column_title (sheet, (guint) column),
                          sig_compare_sheet_get_row_title (sheet, (guint) row), words);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Copied")));
}

/* The popover of a claim has copied something, and says so. */
static void
copied_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  AdwToast *toast = adw_toast_new (g_variant_get_string (parameter, NULL));

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (SIG_COMPARE_PAGE (widget)->toasts, toast);
}

/* The claim at the cursor is selected, or the agreement where there is none. */
static void
select_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);
  SigCompareSheet *sheet = get_sheet (self);
  SigRecord *record = get_record (self);
  int row, column;
  guint entry;

  if (record == NULL)
    return;

  sig_compare_table_get_cursor (self->table, &row, &column, &entry);
  if (row >= 0 && entry < sig_compare_sheet_get_n_entries (sheet, (guint) row, (guint) column) &&
      sig_compare_sheet_get_entry (sheet, (guint) row, (guint) column, entry)->address != NULL)
    sig_explorer_set_selection (self->explorer,
                                sig_compare_sheet_get_entry (sheet, (guint) row, (guint) column, entry)->address);
  else
    sig_explorer_select (self->explorer, record);
}

/**
 * sig_compare_page_choose:
 * @self: a page
 * @id: the id of an agreement
 *
 * Compares it too, or takes it out. Private to the page.
 */
void
sig_compare_page_choose (SigComparePage *self,
                         const char     *id)
{
  if (sig_explorer_is_collected (self->explorer, id))
    sig_compare_history_remove (self->history, id);
  else
    sig_compare_history_add (self->history, id, NULL);
}

/* What was dropped, as an agreement: by its id, by its address or that of a party, or by the id of a party. */
static SigAgreement *
find_dropped (SigComparePage *self,
              const char     *what)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  gpointer found = strchr (what, '/') != NULL ? sig_dataset_lookup_address (dataset, what) : sig_dataset_lookup (dataset, what);

  if (SIG_IS_AGREEMENT (found))
    return found;
  if (SIG_IS_PARTY (found))
    return sig_standings_get_agreement (sig_explorer_get_standings (self->explorer), found,
                                        sig_explorer_get_date (self->explorer));

  return NULL;
}

/**
 * sig_compare_page_dropped:
 * @self: a page
 * @what: the id of a column, or words
 * @gap: before which column it was dropped
 *
 * Moves a column, or compares what the words name. Private to the page.
 */
void
sig_compare_page_dropped (SigComparePage *self,
                          const char     *what,
                          guint           gap)
{
  SigCompareSheet *sheet = get_sheet (self);
  SigAgreement *agreement = sig_explorer_get_dataset (self->explorer) != NULL ? find_dropped (self, what) : NULL;
  const char *before = NULL;

  if (agreement == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  if (sheet != NULL && gap < sig_compare_sheet_get_n_columns (sheet) && sig_compare_sheet_get_record (sheet, gap) != NULL)
    before = sig_compare_sheet_get_column_id (sheet, gap);
  sig_compare_history_add (self->history, sig_record_get_id (SIG_RECORD (agreement)), before);
}

/**
 * sig_compare_page_install_actions:
 * @widget_class: the class of the page
 *
 * Adds the actions of the page. Private to it.
 */
void
sig_compare_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "compare.differences-only", "differences-only");
  gtk_widget_class_install_property_action (widget_class, "compare.pinned-only", "pinned-only");
  gtk_widget_class_install_property_action (widget_class, "compare.choose-baseline", "baseline");
  gtk_widget_class_install_action (widget_class, "compare.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "compare.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "compare.move-back", NULL, move_back_action);
  gtk_widget_class_install_action (widget_class, "compare.move-forward", NULL, move_forward_action);
  gtk_widget_class_install_action (widget_class, "compare.baseline", NULL, baseline_action);
  gtk_widget_class_install_action (widget_class, "compare.set", "s", set_action);
  gtk_widget_class_install_action (widget_class, "compare.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "compare.pin", NULL, pin_action);
  gtk_widget_class_install_action (widget_class, "compare.pin-row", NULL, pin_row_action);
  gtk_widget_class_install_action (widget_class, "compare.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "compare.select", NULL, select_action);
  gtk_widget_class_install_action (widget_class, "claim.copied", "s", copied_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "compare.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F7, 0, "compare.differences-only", NULL);
}

/**
 * sig_compare_page_update_actions:
 * @self: a page
 *
 * Enables what can be done now. Private to the page.
 */
void
sig_compare_page_update_actions (SigComparePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const gboolean is_open = sig_explorer_get_dataset (self->explorer) != NULL;

  gtk_widget_action_set_enabled (widget, "compare.undo", sig_compare_history_can_undo (self->history));
  gtk_widget_action_set_enabled (widget, "compare.clear", *sig_explorer_get_collection (self->explorer) != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button), is_open);
  gtk_widget_set_sensitive (GTK_WIDGET (self->sets_button), is_open);
  gtk_widget_set_sensitive (GTK_WIDGET (self->baseline_button), is_open);
}
