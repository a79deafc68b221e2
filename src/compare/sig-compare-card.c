/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-card.h"

#include <glib/gi18n.h>

#include "sig-claim-popover.h"
#include "sig-source-line.h"

#define WIDTH 330

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "use-markup", FALSE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "max-width-chars", 44,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
make_popover (const char  *title,
              GtkBox     **content)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (popover, "claim");
  gtk_widget_add_css_class (box, "claim-content");
  gtk_widget_set_size_request (popover, WIDTH, -1);
  gtk_box_append (GTK_BOX (box), make_label (title, "heading"));
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  *content = GTK_BOX (box);

  return popover;
}

/* What the head of a row stands for. */
static GtkWidget *
make_row_card (SigCompareSheet *sheet,
               guint            row)
{
  const char *rule = sig_compare_sheet_get_row_rule (sheet, row);
  GtkBox *content;
  GtkWidget *popover;

  if (rule == NULL)
    return NULL;

  popover = make_popover (sig_compare_sheet_get_row_title (sheet, row), &content);
  gtk_box_append (content, make_label (rule, "rule"));

  return popover;
}

/* A point of the common template is no claim of one agreement, but it has sources. */
static GtkWidget *
make_source_card (SigCompareSheet          *sheet,
                  guint                     row,
                  const SigComparisonEntry *entry)
{
  GtkBox *content;
  GtkWidget *popover;

  if (entry->n_citations == 0)
    return NULL;

  popover = make_popover (sig_compare_sheet_get_row_title (sheet, row), &content);
  gtk_box_append (content, make_label (_("Sources"), "claim-heading"));
  for (guint i = 0; i < entry->n_citations; i++)
    gtk_box_append (content, sig_source_line_new (entry->citations[i].source, entry->citations[i].at));

  return popover;
}

/**
 * sig_compare_card_new:
 * @sheet: a sheet
 * @row: a row of it
 * @column: a column of it, or -1 for the head of the row
 * @entry: which claim of the cell
 *
 * Returns: (transfer floating) (nullable): a popover with what stands behind it, if anything does
 */
GtkWidget *
sig_compare_card_new (SigCompareSheet *sheet,
                      guint            row,
                      int              column,
                      guint            entry)
{
  const SigComparisonEntry *found;

  g_return_val_if_fail (SIG_IS_COMPARE_SHEET (sheet), NULL);

  if (column < 0)
    return make_row_card (sheet, row);
  if (entry >= sig_compare_sheet_get_n_entries (sheet, row, (guint) column))
    return NULL;

  found = sig_compare_sheet_get_entry (sheet, row, (guint) column, entry);
  if (found->claim == NULL)
    return make_source_card (sheet, row, found);

  return sig_claim_popover_new (sig_comparison_get_dataset (sig_compare_sheet_get_comparison (sheet)), found->claim);
}
