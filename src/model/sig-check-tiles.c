/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-checks.h"

/* A line sweeps over the columns of each block. The tiles that it crosses are kept by their rows: as they lie apart,
 * a new one can only meet its neighbours. Of two that overlap, the later in the file is at fault and is taken out. */

static guint64
get_right (const SigTile *tile)
{
  return (guint64) tile->column + (guint64) tile->width;
}

static guint64
get_bottom (const SigTile *tile)
{
  return (guint64) tile->row + (guint64) tile->height;
}

static int
compare (guint64 a,
         guint64 b)
{
  return a < b ? -1 : a > b;
}

static int
compare_left (gconstpointer a,
              gconstpointer b)
{
  const SigTile *first = *(SigTile *const *) a;
  const SigTile *second = *(SigTile *const *) b;

  if (first->party->block != second->party->block)
    return compare (first->party->block->index, second->party->block->index);
  if (first->column != second->column)
    return compare ((guint64) first->column, (guint64) second->column);

  return compare (first->index, second->index);
}

static int
compare_right (gconstpointer a,
               gconstpointer b)
{
  const SigTile *first = *(SigTile *const *) a;
  const SigTile *second = *(SigTile *const *) b;

  if (first->party->block != second->party->block)
    return compare (first->party->block->index, second->party->block->index);

  return compare (get_right (first), get_right (second));
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return compare ((guint64) ((const SigTile *) a)->row, (guint64) ((const SigTile *) b)->row);
}

static SigTile *
find_overlap (GTree         *crossed,
              const SigTile *tile)
{
  GTreeNode *below = g_tree_lower_bound (crossed, tile);
  GTreeNode *above = below != NULL ? g_tree_node_previous (below) : g_tree_node_last (crossed);
  SigTile *found;

  found = below != NULL ? g_tree_node_key (below) : NULL;
  if (found != NULL && (guint64) found->row < get_bottom (tile))
    return found;

  found = above != NULL ? g_tree_node_key (above) : NULL;
  if (found != NULL && get_bottom (found) > (guint64) tile->row)
    return found;

  return NULL;
}

static void
report (SigDatasetReader *self,
        const SigTile    *tile,
        const SigTile    *other)
{
  const char *id = SIG_RECORD (other->party)->id;
  g_autofree char *expected = g_strdup_printf ("a tile apart from that of \"%s\"", id != NULL ? id : "");

  sig_dataset_check_push (self, "parties", tile->index, "tile");
  sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected, "an overlap");
  sig_dataset_check_pop (self);
}

static void
enter_tile (SigDatasetReader *self,
            GTree            *crossed,
            SigTile          *tile)
{
  SigTile *other;

  while ((other = find_overlap (crossed, tile)) != NULL)
    {
      if (other->index < tile->index)
        {
          report (self, tile, other);
          return;
        }
      report (self, other, tile);
      g_tree_remove (crossed, other);
    }

  g_tree_insert (crossed, tile, NULL);
}

/* The line has passed all that ends before @tile begins; one that was taken out is gone already. */
static guint
leave_tiles (GTree         *crossed,
             GPtrArray     *by_right,
             guint          n_left,
             const SigTile *tile)
{
  for (; n_left < by_right->len; n_left++)
    {
      const SigTile *other = g_ptr_array_index (by_right, n_left);
      GTreeNode *node;

      if (other->party->block == tile->party->block && get_right (other) > (guint64) tile->column)
        break;
      if (other->party->block->index > tile->party->block->index)
        break;

      node = g_tree_lookup_node (crossed, other);
      if (node != NULL && g_tree_node_key (node) == other)
        g_tree_remove (crossed, other);
    }

  return n_left;
}

void
sig_dataset_check_tiles (SigDatasetReader *self)
{
  g_autoptr(GPtrArray) by_left = g_ptr_array_new ();
  g_autoptr(GPtrArray) by_right = g_ptr_array_new ();
  g_autoptr(GTree) crossed = g_tree_new (compare_rows);
  guint n_left = 0;

  for (guint i = 0; i < self->tiles->len; i++)
    {
      g_ptr_array_add (by_left, &g_array_index (self->tiles, SigTile, i));
      g_ptr_array_add (by_right, &g_array_index (self->tiles, SigTile, i));
    }
  g_ptr_array_sort (by_left, compare_left);
  g_ptr_array_sort (by_right, compare_right);

  for (guint i = 0; i < by_left->len; i++)
    {
      n_left = leave_tiles (crossed, by_right, n_left, g_ptr_array_index (by_left, i));
      enter_tile (self, crossed, g_ptr_array_index (by_left, i));
    }
}
