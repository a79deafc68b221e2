/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-other-parties.h"

#include <glib/gi18n.h>

#include "sig-other-parties-dialog.h"
#include "sig-tile-input.h"
#include "sig-tile-placing.h"
#include "sig-tile-set.h"

/* So many are widgets here; the others are in a list of their own, which makes widgets only for what is in view. */
#define MOST_TILES 40

struct _SigOtherParties
{
  AdwBin      parent_instance;

  SigTileSet *set;
  GPtrArray  *parties;

  GtkLabel   *caption;
  AdwWrapBox *wrap_box;
  GtkButton  *more_button;
};

G_DEFINE_FINAL_TYPE (SigOtherParties, sig_other_parties, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  PROP_HIGHLIGHTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_style (SigOtherParties *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  int size = pango_font_description_get_size (pango_context_get_font_description (context));
  SigTileStyle style = sig_tile_style_for_line ((double) size / PANGO_SCALE);

  for (guint i = 0; i < sig_tile_set_get_n (self->set); i++)
    {
      sig_tile_set_style (sig_tile_set_get (self->set, i), &style);
      gtk_widget_queue_resize (GTK_WIDGET (sig_tile_set_get (self->set, i)));
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
  for (guint i = 0; i < sig_tile_set_get_n (self->set); i++)
    adw_wrap_box_remove (self->wrap_box, GTK_WIDGET (sig_tile_set_get (self->set, i)));
  sig_tile_set_clear (self->set);
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
  sig_tile_set_fill (self->set, self->parties, n);
  for (guint i = 0; i < n; i++)
    adw_wrap_box_append (self->wrap_box, GTK_WIDGET (sig_tile_set_get (self->set, i)));

  update_more_button (self, self->parties->len - n);
  update_style (self);
}

static void
dataset_changed_cb (SigOtherParties *self)
{
  SigDataset *dataset = sig_tile_set_get_dataset (self->set);

  remove_tiles (self);
  if (dataset != NULL)
    add_tiles (self, dataset);

  gtk_widget_set_visible (GTK_WIDGET (self), self->parties != NULL && self->parties->len > 0);
}

static void
more_clicked_cb (SigOtherParties *self)
{
  AdwDialog *dialog = ADW_DIALOG (sig_other_parties_dialog_new (sig_tile_set_get_explorer (self->set), self->parties));

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
sig_other_parties_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigOtherParties *self = SIG_OTHER_PARTIES (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, sig_other_parties_get_explorer (self));
      break;
    case PROP_HIGHLIGHTED:
      g_value_set_string (value, sig_other_parties_get_highlighted (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_other_parties_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SigOtherParties *self = SIG_OTHER_PARTIES (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      sig_other_parties_set_explorer (self, g_value_get_object (value));
      break;
    case PROP_HIGHLIGHTED:
      sig_other_parties_set_highlighted (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_other_parties_dispose (GObject *object)
{
  SigOtherParties *self = SIG_OTHER_PARTIES (object);

  if (self->set != NULL)
    remove_tiles (self);
  g_clear_object (&self->set);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_OTHER_PARTIES);

  G_OBJECT_CLASS (sig_other_parties_parent_class)->dispose (object);
}

static void
sig_other_parties_class_init (SigOtherPartiesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_other_parties_get_property;
  object_class->set_property = sig_other_parties_set_property;
  object_class->dispose = sig_other_parties_dispose;

  widget_class->css_changed = sig_other_parties_css_changed;

  /**
   * SigOtherParties:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] = g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, writable);

  /**
   * SigOtherParties:highlighted:
   *
   * The id of the class of the legend whose tiles stand out, or %NULL.
   */
  properties[PROP_HIGHLIGHTED] = g_param_spec_string ("highlighted", NULL, NULL, NULL, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-other-parties.ui");
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, caption);
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, wrap_box);
  gtk_widget_class_bind_template_child (widget_class, SigOtherParties, more_button);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "otherparties");
}

static void
sig_other_parties_init (SigOtherParties *self)
{
  self->set = sig_tile_set_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->set, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  sig_tile_input_attach_pointer (GTK_WIDGET (self->wrap_box));
}

/**
 * sig_other_parties_get_explorer:
 * @self: the parties without a place
 *
 * Returns: (transfer none) (nullable): the shared state
 */
SigExplorer *
sig_other_parties_get_explorer (SigOtherParties *self)
{
  g_return_val_if_fail (SIG_IS_OTHER_PARTIES (self), NULL);

  return self->set != NULL ? sig_tile_set_get_explorer (self->set) : NULL;
}

/**
 * sig_other_parties_set_explorer:
 * @self: the parties without a place
 * @explorer: (nullable): the shared state
 *
 * Sets what is shown, once.
 */
void
sig_other_parties_set_explorer (SigOtherParties *self,
                                SigExplorer     *explorer)
{
  g_return_if_fail (SIG_IS_OTHER_PARTIES (self));

  if (sig_tile_set_set_explorer (self->set, explorer))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLORER]);
}

/**
 * sig_other_parties_get_highlighted:
 * @self: the parties without a place
 *
 * Returns: (transfer none) (nullable): the id of the class of the legend whose tiles stand out
 */
const char *
sig_other_parties_get_highlighted (SigOtherParties *self)
{
  g_return_val_if_fail (SIG_IS_OTHER_PARTIES (self), NULL);

  return self->set != NULL ? sig_tile_set_get_highlighted (self->set) : NULL;
}

/**
 * sig_other_parties_set_highlighted:
 * @self: the parties without a place
 * @class_id: (nullable): the id of a class of the legend, or %NULL
 *
 * Lets the tiles of a class stand out.
 */
void
sig_other_parties_set_highlighted (SigOtherParties *self,
                                   const char      *class_id)
{
  g_return_if_fail (SIG_IS_OTHER_PARTIES (self));

  if (!sig_tile_set_set_highlighted (self->set, class_id))
    return;

  if (class_id != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "highlighting");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "highlighting");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIGHLIGHTED]);
}

/**
 * sig_other_parties_get_n_tiles:
 * @self: the parties without a place
 *
 * Returns: how many tiles there are; further parties are listed in a dialog
 */
guint
sig_other_parties_get_n_tiles (SigOtherParties *self)
{
  g_return_val_if_fail (SIG_IS_OTHER_PARTIES (self), 0);

  return sig_tile_set_get_n (self->set);
}

/**
 * sig_other_parties_get_tile:
 * @self: the parties without a place
 * @index: which, in the order of the data set
 *
 * Returns: (transfer none): a tile
 */
SigTile *
sig_other_parties_get_tile (SigOtherParties *self,
                            guint            index)
{
  g_return_val_if_fail (SIG_IS_OTHER_PARTIES (self), NULL);

  return sig_tile_set_get (self->set, index);
}
