/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-key.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sig-timeline-ink.h"
#include "sig-timeline-look.h"

#define HIGHEST 560
#define WIDEST_CHARS 36

/* What a cluster in the key counts: the fewest that gather. */
#define CROWD 2

struct _SigTimelineKey
{
  GtkPopover  parent_instance;

  GtkWidget  *box;
};

G_DEFINE_FINAL_TYPE (SigTimelineKey, sig_timeline_key, GTK_TYPE_POPOVER)

static void
add_row (SigTimelineKey *self,
         GtkWidget      *picture,
         const char     *words,
         const char     *definition)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *frame = adw_bin_new ();
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (frame, "timeline-key-picture");
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (frame), picture);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDEST_CHARS);
  gtk_widget_set_tooltip_text (row, definition);
  gtk_box_append (GTK_BOX (row), frame);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (self->box), row);
}

static GtkWidget *
create_picture (SigTimelineLook *look,
                GdkTexture      *texture)
{
  GtkWidget *picture = gtk_image_new_from_paintable (GDK_PAINTABLE (texture));

  gtk_image_set_pixel_size (GTK_IMAGE (picture), (int) sig_timeline_look_get_size (look, SIG_TIMELINE_MARK_SIZE));

  return picture;
}

static void
add_bar (SigTimelineKey *self,
         const char     *style,
         const char     *words)
{
  GtkWidget *bar = adw_bin_new ();

  gtk_widget_add_css_class (bar, "timeline-key-bar");
  gtk_widget_add_css_class (bar, style);
  add_row (self, bar, words, NULL);
}

/* The kinds of the vocabulary, each as its marks are drawn. */
static void
add_kinds (SigTimelineKey  *self,
           SigTimelineLook *look,
           SigDataset      *dataset)
{
  SigList *kinds = sig_dataset_get_terms (dataset, SIG_TERM_EVENT_KIND);
  const int highest_talks = sig_timeline_ink_find_highest_talks (dataset);

  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    {
      SigTerm *kind = sig_list_get (kinds, i);
      const SigText *definition = sig_term_get_definition (kind);
      GdkTexture *texture = sig_timeline_look_get_mark (look, sig_term_get_mark (kind),
                                                        sig_timeline_ink_for_kind (kind, highest_talks), FALSE);

      add_row (self, create_picture (look, texture), sig_text_get (sig_term_get_title (kind)),
               definition != NULL ? sig_text_get (definition) : NULL);
    }
}

static void
fill (SigTimelineKey  *self,
      SigTimelineLook *look,
      SigDataset      *dataset)
{
  add_bar (self, "talks", C_("legend of the timeline", "Talks"));
  add_bar (self, "signed", C_("legend of the timeline", "Under an agreement"));
  add_bar (self, "span", C_("legend of the timeline", "Day not known, or it lasted"));
  add_bar (self, "band", C_("legend of the timeline", "Period"));
  add_row (self, create_picture (look, sig_timeline_look_get_cluster (look, CROWD, SIG_INK_NEUTRAL, FALSE)),
           _("So many events close together: a click shows them apart"), NULL);
  add_kinds (self, look, dataset);
}

static void
sig_timeline_key_class_init (SigTimelineKeyClass *klass)
{
}

static void
sig_timeline_key_init (SigTimelineKey *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->box, "timeline-key");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), HIGHEST);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What the marks mean"), -1);
}

/**
 * sig_timeline_key_new:
 * @view: the lanes that it explains
 *
 * Returns: (transfer floating): a key, in the colours that @view has now; empty while it shows nothing
 */
GtkWidget *
sig_timeline_key_new (SigTimelineView *view)
{
  SigTimelineKey *self;
  SigTimelineScene scene;

  g_return_val_if_fail (SIG_IS_TIMELINE_VIEW (view), NULL);

  self = g_object_new (SIG_TYPE_TIMELINE_KEY, NULL);
  if (sig_timeline_view_get_scene (view, &scene))
    fill (self, scene.look, sig_timeline_set_get_dataset (scene.set));

  return GTK_WIDGET (self);
}
