/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-page-private.h"

#include <glib/gi18n.h>

#include "sig-certainty-mark.h"
#include "sig-certainty.h"
#include "sig-compare-add.h"
#include "sig-compare-menu.h"

/* What is made when it is wanted: menus, the legend, the sets to begin with. */

static void
add_set_button (SigComparePage *self,
                SigCompareSet  *set)
{
  GtkWidget *button = gtk_button_new_with_label (set->title);

  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "compare.set");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", set->id);
  adw_wrap_box_append (self->sets_box, button);
}

/**
 * sig_compare_page_fill_sets:
 * @self: a page
 *
 * Offers the sets where there is nothing to compare. Private to the page.
 */
void
sig_compare_page_fill_sets (SigComparePage *self)
{
  g_autoptr(GPtrArray) sets = sig_compare_sets_list (self->explorer);
  GtkWidget *button;

  while ((button = gtk_widget_get_first_child (GTK_WIDGET (self->sets_box))) != NULL)
    adw_wrap_box_remove (self->sets_box, button);
  for (guint i = 0; i < sets->len; i++)
    add_set_button (self, g_ptr_array_index (sets, i));
}

static void
create_sets_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  SigComparePage *self = user_data;
  g_autoptr(GPtrArray) sets = sig_compare_sets_list (self->explorer);
  g_autoptr(GMenuModel) menu = sig_compare_menu_new_for_sets (sets);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
create_baseline_cb (GtkMenuButton *button,
                    gpointer       user_data)
{
  SigComparePage *self = user_data;
  g_autoptr(GMenuModel) menu = sig_explorer_get_dataset (self->explorer) != NULL
                                 ? sig_compare_menu_new_for_baseline (self->explorer)
                                 : NULL;

  gtk_menu_button_set_menu_model (button, menu);
}

static void
create_add_cb (GtkMenuButton *button,
               gpointer       user_data)
{
  SigComparePage *self = user_data;
  GtkWidget *add;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  add = sig_compare_add_new (self->explorer);
  g_signal_connect_object (add, "chosen", G_CALLBACK (sig_compare_page_choose), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, add);
}

static void
add_legend (AdwWrapBox *box,
            GtkWidget  *mark,
            const char *words,
            const char *description)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_tooltip_text (entry, description);

  gtk_box_append (GTK_BOX (entry), mark);
  gtk_box_append (GTK_BOX (entry), gtk_label_new (words));
  adw_wrap_box_append (box, entry);
}

static void
add_bar_legend (SigComparePage *self)
{
  GtkWidget *bar = adw_bin_new ();

  gtk_widget_add_css_class (bar, "compare-change");
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  add_legend (self->standing_legend, bar, _("Other words altogether"),
              _("More than half of the text differs, so its words are not marked one by one"));
}

/**
 * sig_compare_page_fill_legend:
 * @self: a page
 *
 * Says what the marks mean. Private to the page.
 */
void
sig_compare_page_fill_legend (SigComparePage *self)
{
  static const SigComparisonStanding standings[] = {
    SIG_COMPARISON_SAME, SIG_COMPARISON_DIFFERS, SIG_COMPARISON_ONLY_HERE, SIG_COMPARISON_MISSING,
  };

  for (guint i = 0; i < G_N_ELEMENTS (standings); i++)
    {
      GtkWidget *mark = gtk_label_new (sig_compare_sheet_get_mark (standings[i]));

      gtk_widget_add_css_class (mark, standings[i] == SIG_COMPARISON_SAME ? "compare-same" : "compare-mark");
      add_legend (self->standing_legend, mark, sig_comparison_standing_get_words (standings[i]), NULL);
    }
  add_bar_legend (self);
  for (int i = SIG_CERTAINTY_PRIMARY; i >= SIG_CERTAINTY_UNVERIFIED; i--)
    {
      GtkWidget *mark = g_object_new (SIG_TYPE_CERTAINTY_MARK,
                                      "certainty", i,
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                      NULL);

      add_legend (self->certainty_legend, mark, sig_certainty_get_title ((SigCertainty) i),
                  sig_certainty_get_meaning ((SigCertainty) i));
    }
}

/**
 * sig_compare_page_attach_menus:
 * @self: a page
 *
 * Lets the buttons make their menus when they are opened. Private to the page.
 */
void
sig_compare_page_attach_menus (SigComparePage *self)
{
  gtk_menu_button_set_create_popup_func (self->add_button, create_add_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->sets_button, create_sets_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->baseline_button, create_baseline_cb, self, NULL);
}
