/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-other-parties.h"

#include <glib/gi18n.h>

#include "sig-other-parties-dialog.h"
#include "sig-tile-input.h"
#include "sig-tile-placing.h"

/* So many are widgets here; the others are in a list of their own, which makes widgets only for what is in view. */
#define MOST_TILES 40

struct _SigOtherParties
{
  SigTileView parent_instance;

  GPtrArray   *parties;

  GtkWidget   *box;
  GtkLabel    *caption;
  AdwWrapBox  *wrap_box;
  GtkButton   *more_button;
};

G_DEFINE_FINAL_TYPE (SigOtherParties, sig_other_parties, SIG_TYPE_TILE_VIEW)

static SigTileSet *
get_set (SigOtherParties *self)
{
  return sig_tile_view_get_tiles (SIG_TILE_VIEW (self));
}

static void
update_style (SigOtherParties *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  int size = pango_font_description_get_size (pango_context_get_font_description (context));
  SigTileStyle style = sig_tile_style_for_line ((double) size / PANGO_SCALE);

  for (guint i = 0; i < sig_tile_set_get_n (get_set (self)); i++)
    {
      sig_tile_set_style (sig_tile_set_get (get_set (self), i), &style);
      gtk_widget_queue_resize (GTK_WIDGET (sig_tile_set_get (get_set (self), i)));
    }
}

static void
update_more_button (SigOtherParties *self,
                    guint            n_more)
{
  g_autofree char *label = g_strdup_printf (ngettext ("%u More Party…", "%u More Parties…", n_more), n_more);

  gtk_button_set_label (self->more_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n_more > 0);
}

static void
remove_tiles (SigOtherParties *self)
{
  for (guint i = 0; i < sig_tile_set_get_n (get_set (self)); i++)
    adw_wrap_box_remove (self->wrap_box, GTK_WIDGET (sig_tile_set_get (get_set (self), i)));
  sig_tile_set_clear (get_set (self));
  g_clear_pointer (&self->parties, g_ptr_array_unref);
}

static void
add_tiles (SigOtherParties *self,
           SigDataset      *dataset)
{
  g_autoptr(SigTilePlacing) placing = sig_tile_placing_new (dataset);
  guint n;

  self->parties = g_ptr_array_ref (sig_tile_placing_get_others (placing));
  n = MIN (self->parties->len, MOST_TILES);
  sig_tile_set_fill (get_set (self), self->parties, n);
  for (guint i = 0; i < n; i++)
    adw_wrap_box_append (self->wrap_box, GTK_WIDGET (sig_tile_set_get (get_set (self), i)));

  update_more_button (self, self->parties->len - n);
  update_style (self);
}

static void
sig_other_parties_dataset_changed (SigTileView *view)
{
  SigOtherParties *self = SIG_OTHER_PARTIES (view);
  SigDataset *dataset = sig_tile_set_get_dataset (get_set (self));

  remove_tiles (self);
  if (dataset != NULL)
    add_tiles (self, dataset);

  gtk_widget_set_visible (GTK_WIDGET (self), self->parties != NULL && self->parties->len > 0);
}

static void
more_clicked_cb (SigOtherParties *self)
{
  AdwDialog *dialog = ADW_DIALOG (sig_other_parties_dialog_new (sig_tile_set_get_explorer (get_set (self)), self->parties));

  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
sig_other_parties_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_other_parties_parent_class)->css_changed (widget, change);

  update_style (SIG_OTHER_PARTIES (widget));
}

static void
sig_other_parties_dispose (GObject *object)
{
  SigOtherParties *self = SIG_OTHER_PARTIES (object);

  if (get_set (self) != NULL)
    remove_tiles (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_OTHER_PARTIES);

  G_OBJECT_CLASS (sig_other_parties_parent_class)->dispose (object);
}

static void
sig_other_parties_class_init (SigOtherPartiesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sig_other_parties_dispose;

  widget_class->css_changed = sig_other_parties_css_changed;

  SIG_TILE_VIEW_CLASS (klass)->dataset_changed = sig_other_parties_dataset_changed;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-other-parties.ui");
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, box);
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, caption);
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, wrap_box);
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, more_button);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "otherparties");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sig_other_parties_init (SigOtherParties *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  sig_tile_input_attach_pointer (GTK_WIDGET (self->wrap_box));
}
