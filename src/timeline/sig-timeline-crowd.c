/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-crowd.h"

#include <glib/gi18n.h>

#include "sig-timeline-words.h"

#define HIGHEST 320
#define WIDEST_CHARS 44

struct _SigTimelineCrowd
{
  GtkPopover      parent_instance;

  SigExplorer    *explorer;
  SigTimelineSet *set;
  guint           position;
};

G_DEFINE_FINAL_TYPE (SigTimelineCrowd, sig_timeline_crowd, GTK_TYPE_POPOVER)

/* The list view asks only for what it shows, so a crowd may be large. */
static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDEST_CHARS);
  gtk_label_set_width_chars (GTK_LABEL (label), WIDEST_CHARS / 2);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  user_data)
{
  SigEvent *event = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  g_autofree char *name = sig_timeline_words_dup_name (event);

  gtk_label_set_label (GTK_LABEL (label), sig_text_get (sig_event_get_title (event)));
  gtk_widget_set_tooltip_text (label, name);
  gtk_list_item_set_accessible_label (item, name);
}

static void
activate_cb (SigTimelineCrowd *self,
             guint             index)
{
  SigEvent *event = sig_timeline_set_get_event (self->set, self->position + index)->event;
  g_autoptr(SigTimelineCrowd) kept = g_object_ref (self);

  gtk_popover_popdown (GTK_POPOVER (self));
  sig_explorer_select (self->explorer, SIG_RECORD (event));
}

static void
add_list (SigTimelineCrowd *self,
          guint             count)
{
  g_autoptr(GListStore) store = g_list_store_new (SIG_TYPE_EVENT);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkSelectionModel *model;
  GtkWidget *list;

  for (guint i = 0; i < count; i++)
    g_list_store_append (store, sig_timeline_set_get_event (self->set, self->position + i)->event);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  model = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&store))));
  list = gtk_list_view_new (model, factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Events of one day"), -1);
  g_signal_connect_object (list, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), HIGHEST);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
}

static void
sig_timeline_crowd_dispose (GObject *object)
{
  SigTimelineCrowd *self = SIG_TIMELINE_CROWD (object);

  g_clear_object (&self->explorer);
  g_clear_object (&self->set);

  G_OBJECT_CLASS (sig_timeline_crowd_parent_class)->dispose (object);
}

static void
sig_timeline_crowd_class_init (SigTimelineCrowdClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_timeline_crowd_dispose;
}

static void
sig_timeline_crowd_init (SigTimelineCrowd *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "menu");
}

/**
 * sig_timeline_crowd_new:
 * @explorer: the shared state
 * @set: what the timeline shows
 * @position: the position of the first event
 * @count: how many there are
 *
 * Returns: (transfer floating): a list of the events
 */
GtkWidget *
sig_timeline_crowd_new (SigExplorer    *explorer,
                        SigTimelineSet *set,
                        guint           position,
                        guint           count)
{
  SigTimelineCrowd *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (SIG_IS_TIMELINE_SET (set), NULL);

  self = g_object_new (SIG_TYPE_TIMELINE_CROWD, NULL);
  self->explorer = g_object_ref (explorer);
  self->set = g_object_ref (set);
  self->position = position;
  add_list (self, count);

  return GTK_WIDGET (self);
}
