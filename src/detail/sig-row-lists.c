/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-row-lists.h"

#include <string.h>

#include "sig-address.h"
#include "sig-claim-row.h"

/**
 * sig_row_lists_begin:
 * @box: where the lists are
 * @heading: a heading
 *
 * Puts a heading below the lists; rows go to a list of their own below it.
 */
void
sig_row_lists_begin (GtkBox     *box,
                     const char *heading)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", heading,
                                   "xalign", 0.0f,
                                   "wrap", TRUE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 3, -1);
  gtk_widget_add_css_class (label, "list-heading");
  gtk_box_append (box, label);
}

static GtkListBox *
append_list (GtkBox     *box,
             const char *name)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());

  gtk_list_box_set_selection_mode (list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (box, GTK_WIDGET (list));

  return list;
}

/**
 * sig_row_lists_append:
 * @box: where the lists are
 * @name: what a list is called that stands under no heading
 * @row: (transfer floating): a row
 *
 * Puts a row at the end of the last list, or into a new one when a heading came after it.
 */
void
sig_row_lists_append (GtkBox     *box,
                      const char *name,
                      GtkWidget  *row)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (box));
  GtkListBox *list;

  if (GTK_IS_LIST_BOX (last))
    list = GTK_LIST_BOX (last);
  else
    list = append_list (box, GTK_IS_LABEL (last) ? gtk_label_get_text (GTK_LABEL (last)) : name);

  gtk_list_box_append (list, row);
}

/* The address of a row leads to it, and so does the address of anything that lies under it. */
static gsize
match (GtkWidget  *row,
       const char *address)
{
  const char *own = SIG_IS_CLAIM_ROW (row) ? sig_claim_row_get_address (SIG_CLAIM_ROW (row)) : NULL;

  return own != NULL && sig_address_is_under (address, own) ? strlen (own) : 0;
}

/**
 * sig_row_lists_find:
 * @box: where the lists are
 * @address: an address
 *
 * Returns: (transfer none) (nullable): the row that is closest to @address
 */
GtkWidget *
sig_row_lists_find (GtkBox     *box,
                    const char *address)
{
  GtkWidget *best = NULL;
  gsize best_length = 0;

  for (GtkWidget *list = gtk_widget_get_first_child (GTK_WIDGET (box)); list != NULL;
       list = gtk_widget_get_next_sibling (list))
    for (GtkWidget *row = GTK_IS_LIST_BOX (list) ? gtk_widget_get_first_child (list) : NULL; row != NULL;
         row = gtk_widget_get_next_sibling (row))
      {
        gsize length = match (row, address);

        if (length > best_length)
          {
            best = row;
            best_length = length;
          }
      }

  return best;
}
