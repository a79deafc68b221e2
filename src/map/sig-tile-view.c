/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-view.h"

typedef struct
{
  SigTileSet *set;
} SigTileViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SigTileView, sig_tile_view, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  PROP_HIGHLIGHTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SigTileViewPrivate *
get_private (SigTileView *self)
{
  return sig_tile_view_get_instance_private (self);
}

static void
dataset_changed_cb (SigTileView *self)
{
  SIG_TILE_VIEW_GET_CLASS (self)->dataset_changed (self);
}

static void
sig_tile_view_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SigTileView *self = SIG_TILE_VIEW (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, sig_tile_view_get_explorer (self));
      break;
    case PROP_HIGHLIGHTED:
      g_value_set_string (value, sig_tile_view_get_highlighted (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_tile_view_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SigTileView *self = SIG_TILE_VIEW (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      sig_tile_view_set_explorer (self, g_value_get_object (value));
      break;
    case PROP_HIGHLIGHTED:
      sig_tile_view_set_highlighted (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_tile_view_dispose (GObject *object)
{
  SigTileViewPrivate *priv = get_private (SIG_TILE_VIEW (object));

  g_clear_object (&priv->set);

  G_OBJECT_CLASS (sig_tile_view_parent_class)->dispose (object);
}

static void
sig_tile_view_class_init (SigTileViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sig_tile_view_get_property;
  object_class->set_property = sig_tile_view_set_property;
  object_class->dispose = sig_tile_view_dispose;

  /**
   * SigTileView:explorer:
   *
   * The shared state, set once.
   */
  properties[PROP_EXPLORER] = g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, writable);

  /**
   * SigTileView:highlighted:
   *
   * The id of the class of the legend whose tiles stand out, or %NULL.
   */
  properties[PROP_HIGHLIGHTED] = g_param_spec_string ("highlighted", NULL, NULL, NULL, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_tile_view_init (SigTileView *self)
{
  SigTileViewPrivate *priv = get_private (self);

  priv->set = sig_tile_set_new ();
  g_signal_connect_object (priv->set, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_tile_view_get_tiles:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): its tiles; %NULL once it is disposed of
 */
SigTileSet *
sig_tile_view_get_tiles (SigTileView *self)
{
  g_return_val_if_fail (SIG_IS_TILE_VIEW (self), NULL);

  return get_private (self)->set;
}

/**
 * sig_tile_view_get_explorer:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the shared state
 */
SigExplorer *
sig_tile_view_get_explorer (SigTileView *self)
{
  SigTileSet *set = sig_tile_view_get_tiles (self);

  return set != NULL ? sig_tile_set_get_explorer (set) : NULL;
}

/**
 * sig_tile_view_set_explorer:
 * @self: a view
 * @explorer: (nullable): the shared state
 *
 * Sets what it shows, once.
 */
void
sig_tile_view_set_explorer (SigTileView *self,
                            SigExplorer *explorer)
{
  g_return_if_fail (SIG_IS_TILE_VIEW (self));

  if (!sig_tile_set_set_explorer (get_private (self)->set, explorer))
    return;

  if (SIG_TILE_VIEW_GET_CLASS (self)->explorer_set != NULL)
    SIG_TILE_VIEW_GET_CLASS (self)->explorer_set (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLORER]);
}

/**
 * sig_tile_view_get_highlighted:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the id of the class of the legend whose tiles stand out
 */
const char *
sig_tile_view_get_highlighted (SigTileView *self)
{
  SigTileSet *set = sig_tile_view_get_tiles (self);

  return set != NULL ? sig_tile_set_get_highlighted (set) : NULL;
}

/**
 * sig_tile_view_set_highlighted:
 * @self: a view
 * @class_id: (nullable): the id of a class of the legend, or %NULL
 *
 * Lets the tiles of a class stand out.
 */
void
sig_tile_view_set_highlighted (SigTileView *self,
                               const char  *class_id)
{
  g_return_if_fail (SIG_IS_TILE_VIEW (self));

  if (!sig_tile_set_set_highlighted (get_private (self)->set, class_id))
    return;

  if (class_id != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "highlighting");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "highlighting");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIGHLIGHTED]);
}

/**
 * sig_tile_view_get_n_tiles:
 * @self: a view
 *
 * Returns: how many tiles there are
 */
guint
sig_tile_view_get_n_tiles (SigTileView *self)
{
  g_return_val_if_fail (SIG_IS_TILE_VIEW (self), 0);

  return sig_tile_set_get_n (get_private (self)->set);
}

/**
 * sig_tile_view_get_tile:
 * @self: a view
 * @index: which, in the order of the data set
 *
 * Returns: (transfer none): a tile
 */
SigTile *
sig_tile_view_get_tile (SigTileView *self,
                        guint        index)
{
  g_return_val_if_fail (SIG_IS_TILE_VIEW (self), NULL);

  return sig_tile_set_get (get_private (self)->set, index);
}

/**
 * sig_tile_view_find_tile:
 * @self: a view
 * @party: a party
 *
 * Returns: (transfer none) (nullable): its tile
 */
SigTile *
sig_tile_view_find_tile (SigTileView *self,
                         SigParty    *party)
{
  g_return_val_if_fail (SIG_IS_TILE_VIEW (self), NULL);

  return sig_tile_set_find (get_private (self)->set, party);
}
