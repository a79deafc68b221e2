/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-entries.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-money-phrase.h"
#include "sig-phrase.h"
#include "sig-scenario-words.h"

struct _SigMoneyEntries
{
  GtkWidget       parent_instance;

  SigMoneyReport *report;
  GHashTable     *rows;          /* SigMoney to the number of its row */
  GListStore     *store;
  GtkWidget      *scrolled;
};

G_DEFINE_FINAL_TYPE (SigMoneyEntries, sig_money_entries, GTK_TYPE_WIDGET)

static GtkWidget *
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static char *
dup_makers (SigMoneyReport *report,
            guint           row)
{
  g_autoptr(GPtrArray) makers = sig_money_report_list_makers (report, row, SIG_SCENARIO_BEFORE);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < makers->len; i++)
    g_ptr_array_add (names, (gpointer) sig_phrase_name (makers->pdata[i]));

  return sig_phrase_join ((const char *const *) names->pdata, names->len);
}

static char *
dup_note (const SigMoneyRow *row)
{
  const char *reason = sig_left_out_get_words (row->reason);

  if (reason != NULL && row->is_lost)
    /* Translators: %s is why a sum is not added up; who promises it is taken out as a what-if */
    return g_strdup_printf (_("Not added up: %s · withdrawn"), reason);
  if (reason != NULL)
    /* Translators: %s is why a sum is not added up */
    return g_strdup_printf (_("Not added up: %s"), reason);

  return row->is_lost ? g_strdup (_("Withdrawn")) : NULL;
}

static GtkWidget *
make_row (SigMoneyReport    *report,
          guint              index,
          const SigMoneyRow *row)
{
  SigDataset *dataset = sig_scenario_get_dataset (sig_money_report_get_scenario (report));
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *makers = dup_makers (report, index);
  g_autofree char *amount = sig_money_phrase_amount (row->money);
  g_autofree char *terms = sig_money_phrase_terms (row->money);
  g_autofree char *note = dup_note (row);
  /* Translators: who promises money, how much */
  g_autofree char *head = g_strdup_printf (C_("party and amount", "%s · %s"), makers, amount);

  gtk_widget_set_hexpand (words, TRUE);
  append_label (words, head, "heading");
  append_label (words, sig_text_get (sig_money_get_summary (row->money)), NULL);
  append_label (words, terms, "row-caption");
  append_label (words, sig_text_get (sig_agreement_get_title (row->agreement)), "row-caption");
  if (note != NULL)
    append_label (words, note, "money-note");
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), sig_claim_button_new (dataset, SIG_CLAIM (row->money)));
  if (row->is_lost)
    gtk_widget_add_css_class (line, "withdrawn");

  return line;
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         SigMoneyEntries          *self)
{
  SigMoney *money = gtk_list_item_get_item (item);
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->rows, money)) - 1;
  const SigMoneyRow *row = &g_array_index (sig_money_report_get_rows (self->report), SigMoneyRow, index);
  g_autofree char *amount = sig_money_phrase_amount (money);

  gtk_list_item_set_child (item, make_row (self->report, index, row));
  gtk_list_item_set_accessible_label (item, amount);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  gtk_list_item_set_child (item, NULL);
}

static void
sig_money_entries_dispose (GObject *object)
{
  SigMoneyEntries *self = SIG_MONEY_ENTRIES (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->store);
  g_clear_object (&self->report);

  G_OBJECT_CLASS (sig_money_entries_parent_class)->dispose (object);
}

static void
sig_money_entries_finalize (GObject *object)
{
  g_hash_table_unref (SIG_MONEY_ENTRIES (object)->rows);

  G_OBJECT_CLASS (sig_money_entries_parent_class)->finalize (object);
}

static void
sig_money_entries_class_init (SigMoneyEntriesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_money_entries_dispose;
  G_OBJECT_CLASS (klass)->finalize = sig_money_entries_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
sig_money_entries_init (SigMoneyEntries *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *list;

  self->rows = g_hash_table_new (NULL, NULL);
  self->store = g_list_store_new (SIG_TYPE_MONEY);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), self);
  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->store)))), factory);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (list), TRUE);
  gtk_widget_add_css_class (list, "coverage-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sums as stated"), -1);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), list);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * sig_money_entries_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
sig_money_entries_new (void)
{
  return g_object_new (SIG_TYPE_MONEY_ENTRIES, NULL);
}

static gboolean
counts_in (const SigMoneyRow *row,
           const SigStretch  *stretch)
{
  if (row->is_spread)
    return stretch->from_year == stretch->to_year && stretch->from_year >= row->stretch.from_year &&
           stretch->from_year <= row->stretch.to_year;

  return row->stretch.from_year == stretch->from_year && row->stretch.to_year == stretch->to_year;
}

static gboolean
matches (const SigMoneyRow    *row,
         const SigMoneyFilter *filter)
{
  SigTerm *nature = sig_money_get_nature (row->money);

  if (filter == NULL)
    return TRUE;
  if (sig_term_get_sum (nature) != filter->sum)
    return FALSE;
  if (filter->sum != SIG_SUM_NEVER && row->reason != SIG_LEFT_OUT_NOT)
    return FALSE;
  if (filter->kind != NULL && sig_money_get_kind (row->money) != filter->kind)
    return FALSE;

  return filter->stretch == NULL || counts_in (row, filter->stretch);
}

/**
 * sig_money_entries_show:
 * @self: a list
 * @report: a report
 * @filter: (nullable): which of its sums; with %SIG_SUM_NEVER those that are never added up; %NULL for all
 *
 * Lists the entries of @report that a total of @filter is made of.
 */
void
sig_money_entries_show (SigMoneyEntries      *self,
                        SigMoneyReport       *report,
                        const SigMoneyFilter *filter)
{
  const GArray *rows;
  g_autoptr(GPtrArray) shown = NULL;

  g_return_if_fail (SIG_IS_MONEY_ENTRIES (self));
  g_return_if_fail (SIG_IS_MONEY_REPORT (report));

  g_list_store_remove_all (self->store);
  g_hash_table_remove_all (self->rows);
  g_set_object (&self->report, report);
  rows = sig_money_report_get_rows (report);
  shown = g_ptr_array_new ();
  for (guint i = 0; i < rows->len; i++)
    {
      const SigMoneyRow *row = &g_array_index (rows, SigMoneyRow, i);

      g_hash_table_insert (self->rows, row->money, GUINT_TO_POINTER (i + 1));
      if (matches (row, filter))
        g_ptr_array_add (shown, row->money);
    }
  g_list_store_splice (self->store, 0, 0, shown->pdata, shown->len);
}

/**
 * sig_money_entries_get_model:
 * @self: a list
 *
 * Returns: (transfer none) (element-type SigMoney): what it lists
 */
GListModel *
sig_money_entries_get_model (SigMoneyEntries *self)
{
  g_return_val_if_fail (SIG_IS_MONEY_ENTRIES (self), NULL);

  return G_LIST_MODEL (self->store);
}
