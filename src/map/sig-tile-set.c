/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-set.h"

struct _SigTileSet
{
  GObject      parent_instance;

  SigExplorer *explorer;
  SigDataset  *dataset;       /* whose parties the tiles are */
  char        *highlighted;

  GPtrArray   *tiles;
  GHashTable  *by_party;      /* SigParty to its index plus one */
  SigTile     *selected;
};

G_DEFINE_FINAL_TYPE (SigTileSet, sig_tile_set, G_TYPE_OBJECT)

enum
{
  SIGNAL_DATASET_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The parties beside the first of what is selected; the focus has a part in nearly everything, which would say nothing. */
static void
update_involved (SigTileSet *self)
{
  SigList *parties = sig_explorer_get_selected_parties (self->explorer);

  for (guint i = 0; i < self->tiles->len; i++)
    sig_tile_set_involved (g_ptr_array_index (self->tiles, i), FALSE);

  for (guint i = 0; parties != NULL && i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      SigTile *tile = party != sig_dataset_get_focus (self->dataset) ? sig_tile_set_find (self, party) : NULL;

      if (tile != NULL && tile != self->selected)
        sig_tile_set_involved (tile, TRUE);
    }
}

static void
update_selection (SigTileSet *self)
{
  SigParty *party = sig_explorer_get_selected_party (self->explorer);
  SigTile *selected = party != NULL ? sig_tile_set_find (self, party) : NULL;

  if (selected != self->selected)
    {
      if (self->selected != NULL)
        sig_tile_set_selected (self->selected, FALSE);
      self->selected = selected;
      if (selected != NULL)
        sig_tile_set_selected (selected, TRUE);
    }
  update_involved (self);
}

static void
update_highlight (SigTileSet *self)
{
  for (guint i = 0; i < self->tiles->len; i++)
    {
      SigTile *tile = g_ptr_array_index (self->tiles, i);
      SigColourClass *colour_class = sig_tile_get_content (tile)->colour_class;

      sig_tile_set_highlighted (tile, self->highlighted != NULL && colour_class != NULL &&
                                      g_str_equal (sig_colour_class_get_id (colour_class), self->highlighted));
    }
}

/* The notifications of a new data set come in any order: whichever is first has the view make new tiles, because the
 * old ones stand for parties that the explorer does not know. */
static gboolean
follow_dataset (SigTileSet *self)
{
  if (self->dataset == sig_explorer_get_dataset (self->explorer))
    return FALSE;

  g_set_object (&self->dataset, sig_explorer_get_dataset (self->explorer));
  g_signal_emit (self, signals[SIGNAL_DATASET_CHANGED], 0);

  return TRUE;
}

static void
dataset_changed_cb (SigTileSet *self)
{
  follow_dataset (self);
}

static void
colouring_changed_cb (SigTileSet *self)
{
  if (follow_dataset (self) || self->dataset == NULL)
    return;

  for (guint i = 0; i < self->tiles->len; i++)
    {
      sig_tile_update (g_ptr_array_index (self->tiles, i));
      sig_tile_update_match (g_ptr_array_index (self->tiles, i));
    }
  update_highlight (self);
}

static void
filter_changed_cb (SigTileSet *self)
{
  if (!follow_dataset (self))
    for (guint i = 0; i < self->tiles->len; i++)
      sig_tile_update_match (g_ptr_array_index (self->tiles, i));
}

static void
selection_changed_cb (SigTileSet *self)
{
  if (!follow_dataset (self))
    update_selection (self);
}

static void
collection_changed_cb (SigTileSet *self)
{
  if (!follow_dataset (self))
    for (guint i = 0; i < self->tiles->len; i++)
      sig_tile_update_collected (g_ptr_array_index (self->tiles, i));
}

static void
sig_tile_set_finalize (GObject *object)
{
  SigTileSet *self = SIG_TILE_SET (object);

  g_clear_pointer (&self->tiles, g_ptr_array_unref);
  g_clear_pointer (&self->by_party, g_hash_table_unref);
  g_clear_pointer (&self->highlighted, g_free);
  g_clear_object (&self->dataset);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_tile_set_parent_class)->finalize (object);
}

static void
sig_tile_set_class_init (SigTileSetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sig_tile_set_finalize;

  /**
   * SigTileSet::dataset-changed:
   * @self: the tiles
   *
   * Emitted when the explorer has another data set, or none: the owner calls sig_tile_set_clear(), and
   * sig_tile_set_fill() with parties of the new one.
   */
  signals[SIGNAL_DATASET_CHANGED] =
    g_signal_new ("dataset-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sig_tile_set_init (SigTileSet *self)
{
  self->tiles = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_party = g_hash_table_new (NULL, NULL);
}

/**
 * sig_tile_set_new:
 *
 * Returns: (transfer full): a set without tiles
 */
SigTileSet *
sig_tile_set_new (void)
{
  return g_object_new (SIG_TYPE_TILE_SET, NULL);
}

/**
 * sig_tile_set_get_explorer:
 * @self: tiles
 *
 * Returns: (transfer none) (nullable): the shared state that they follow
 */
SigExplorer *
sig_tile_set_get_explorer (SigTileSet *self)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), NULL);

  return self->explorer;
}

static void
connect_explorer (SigTileSet *self)
{
  static const struct
  {
    const char *signal;
    GCallback callback;
  } followed[] = {
    { "notify::dataset", G_CALLBACK (dataset_changed_cb) },
    { "notify::colouring", G_CALLBACK (colouring_changed_cb) },
    { "notify::filter", G_CALLBACK (filter_changed_cb) },
    { "notify::selection", G_CALLBACK (selection_changed_cb) },
    { "notify::collection", G_CALLBACK (collection_changed_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (followed); i++)
    g_signal_connect_object (self->explorer, followed[i].signal, followed[i].callback, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sig_explorer_get_what_if (self->explorer), "notify::withdrawal",
                           G_CALLBACK (colouring_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_tile_set_set_explorer:
 * @self: tiles
 * @explorer: (nullable): the shared state
 *
 * Sets what they follow; once, for a view keeps its explorer.
 *
 * Returns: whether it is another than before
 */
gboolean
sig_tile_set_set_explorer (SigTileSet  *self,
                           SigExplorer *explorer)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), FALSE);
  g_return_val_if_fail (explorer == NULL || SIG_IS_EXPLORER (explorer), FALSE);

  if (self->explorer == explorer)
    return FALSE;

  g_return_val_if_fail (self->explorer == NULL, FALSE);

  self->explorer = g_object_ref (explorer);
  connect_explorer (self);
  follow_dataset (self);

  return TRUE;
}

/**
 * sig_tile_set_get_highlighted:
 * @self: tiles
 *
 * Returns: (transfer none) (nullable): the id of the class of the legend whose tiles stand out
 */
const char *
sig_tile_set_get_highlighted (SigTileSet *self)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), NULL);

  return self->highlighted;
}

/**
 * sig_tile_set_set_highlighted:
 * @self: tiles
 * @class_id: (nullable): the id of a class of the legend, or %NULL
 *
 * Lets the tiles of a class stand out.
 *
 * Returns: whether it is another than before
 */
gboolean
sig_tile_set_set_highlighted (SigTileSet *self,
                              const char *class_id)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), FALSE);

  if (!g_set_str (&self->highlighted, class_id))
    return FALSE;

  update_highlight (self);

  return TRUE;
}

/**
 * sig_tile_set_get_dataset:
 * @self: tiles
 *
 * Returns: (transfer none) (nullable): the data set whose parties they are
 */
SigDataset *
sig_tile_set_get_dataset (SigTileSet *self)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), NULL);

  return self->dataset;
}

/**
 * sig_tile_set_fill:
 * @self: a set without tiles, with a data set
 * @parties: (element-type SigParty): parties of it
 * @n: how many of them, from the first
 *
 * Makes their tiles, in that order. They have no parent widget yet.
 */
void
sig_tile_set_fill (SigTileSet *self,
                   GPtrArray  *parties,
                   guint       n)
{
  g_return_if_fail (SIG_IS_TILE_SET (self));
  g_return_if_fail (self->dataset != NULL && self->tiles->len == 0);
  g_return_if_fail (parties != NULL && n <= parties->len);

  for (guint i = 0; i < n; i++)
    {
      SigParty *party = g_ptr_array_index (parties, i);
      SigTile *tile = g_object_ref_sink (sig_tile_new (self->explorer, party));

      sig_tile_update_match (tile);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (tile),
                                      GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) i + 1,
                                      GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n,
                                      -1);
      g_ptr_array_add (self->tiles, tile);
      g_hash_table_insert (self->by_party, party, GUINT_TO_POINTER (i + 1));
    }
  update_selection (self);
  update_highlight (self);
}

static void
unparent (gpointer tile,
          gpointer user_data)
{
  if (gtk_widget_get_parent (tile) != NULL)
    gtk_widget_unparent (tile);
}

/**
 * sig_tile_set_clear:
 * @self: tiles
 *
 * Takes them from their parent and forgets them.
 */
void
sig_tile_set_clear (SigTileSet *self)
{
  g_return_if_fail (SIG_IS_TILE_SET (self));

  self->selected = NULL;
  g_hash_table_remove_all (self->by_party);
  g_ptr_array_foreach (self->tiles, unparent, NULL);
  g_ptr_array_set_size (self->tiles, 0);
}

/**
 * sig_tile_set_get_n:
 * @self: tiles
 *
 * Returns: how many there are
 */
guint
sig_tile_set_get_n (SigTileSet *self)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), 0);

  return self->tiles->len;
}

/**
 * sig_tile_set_get:
 * @self: tiles
 * @index: which, below sig_tile_set_get_n()
 *
 * Returns: (transfer none): a tile
 */
SigTile *
sig_tile_set_get (SigTileSet *self,
                  guint       index)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), NULL);
  g_return_val_if_fail (index < self->tiles->len, NULL);

  return g_ptr_array_index (self->tiles, index);
}

/**
 * sig_tile_set_find:
 * @self: tiles
 * @party: a party
 *
 * Returns: (transfer none) (nullable): its tile
 */
SigTile *
sig_tile_set_find (SigTileSet *self,
                   SigParty   *party)
{
  guint found;

  g_return_val_if_fail (SIG_IS_TILE_SET (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_party, party));

  return found > 0 ? g_ptr_array_index (self->tiles, found - 1) : NULL;
}

/**
 * sig_tile_set_find_index:
 * @self: tiles
 * @tile: one of them
 *
 * Returns: its index
 */
guint
sig_tile_set_find_index (SigTileSet *self,
                         SigTile    *tile)
{
  g_return_val_if_fail (SIG_IS_TILE_SET (self), 0);
  g_return_val_if_fail (SIG_IS_TILE (tile), 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_party, sig_tile_get_party (tile))) - 1;
}
