/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-page-list.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sig-page-picture.h"

/* The longer side of a small page, in pixels. */
#define SIDE 112

struct _SigPageList
{
  GtkWidget          parent_instance;

  SigPreview        *preview;
  GtkWidget         *scroller;
  GtkListView       *list_view;
};

G_DEFINE_FINAL_TYPE (SigPageList, sig_page_list, GTK_TYPE_WIDGET)

static double
get_scale (SigPreviewPage *page)
{
  return SIDE / MAX (sig_preview_page_get_width (page), sig_preview_page_get_height (page));
}

/* All rows are of one height, so that what is in view follows from how far the list is scrolled. The list makes widgets
 * for many more rows than that. */
static void
want_pictures (SigPageList *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  GListModel *pages = sig_preview_get_pages (self->preview);
  const guint n = g_list_model_get_n_items (pages);
  g_autoptr(SigPreviewPage) page = g_list_model_get_item (pages, 0);
  const double upper = gtk_adjustment_get_upper (adjustment);
  const double row = n > 0 ? upper / n : 0;
  guint first;

  if (row <= 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  first = (guint) floor (gtk_adjustment_get_value (adjustment) / row);
  sig_preview_want_small (self->preview, first, (guint) ceil (gtk_adjustment_get_page_size (adjustment) / row) + 1,
                          get_scale (page) * gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), sig_page_picture_new (TRUE));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  SigPreviewPage *page = gtk_list_item_get_item (item);
  GtkWidget *picture = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *number = g_strdup_printf ("%u", sig_preview_page_get_number (page) + 1);

  sig_page_picture_set_fit (SIG_PAGE_PICTURE (picture), SIG_PAGE_FIT_SCALE, get_scale (page));
  sig_page_picture_set_page (SIG_PAGE_PICTURE (picture), page);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (picture)), number);
  gtk_list_item_set_accessible_label (item, sig_preview_page_get_name (page));
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  GtkWidget *picture = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  sig_page_picture_set_page (SIG_PAGE_PICTURE (picture), NULL);
}

static void
selected_cb (SigPageList       *self,
             GParamSpec        *pspec,
             GtkSingleSelection *selection)
{
  const guint selected = gtk_single_selection_get_selected (selection);

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list_view, selected, GTK_LIST_SCROLL_NONE, NULL);
}

static void
sig_page_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sig_page_list_parent_class)->map (widget);

  want_pictures (SIG_PAGE_LIST (widget));
}

static void
sig_page_list_dispose (GObject *object)
{
  SigPageList *self = SIG_PAGE_LIST (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->preview);

  G_OBJECT_CLASS (sig_page_list_parent_class)->dispose (object);
}

static void
sig_page_list_class_init (SigPageListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_page_list_dispose;
  widget_class->map = sig_page_list_map;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "page-list");
}

static void
sig_page_list_init (SigPageList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *list_view = gtk_list_view_new (NULL, factory);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  gtk_widget_add_css_class (list_view, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Pages"), -1);
  self->list_view = GTK_LIST_VIEW (list_view);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), list_view);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * sig_page_list_set_preview:
 * @self: a list without a preview
 * @preview: whose pages it is to show
 * @selection: the pages, the one that is looked at selected
 *
 * Shows the pages of @preview from now on.
 */
void
sig_page_list_set_preview (SigPageList       *self,
                           SigPreview        *preview,
                           GtkSelectionModel *selection)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (SIG_IS_PAGE_LIST (self) && self->preview == NULL);
  g_return_if_fail (SIG_IS_PREVIEW (preview));
  g_return_if_fail (GTK_IS_SINGLE_SELECTION (selection));

  self->preview = g_object_ref (preview);
  gtk_list_view_set_model (self->list_view, selection);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (want_pictures), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (want_pictures), self, G_CONNECT_SWAPPED);
  /* Few pages leave the adjustment as it was. */
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (want_pictures), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
}
