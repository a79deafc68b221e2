/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-grid-view.h"

#include <glib/gi18n.h>

#include "sig-tile-input.h"
#include "sig-tile-placing.h"

struct _SigTileGridView
{
  SigTileView     parent_instance;

  SigTile        *current;       /* where the tab key comes in */

  SigTilePlacing *placing;
  SigTileGrid    *grid;          /* of the last allocation */
  SigTileFonts    fonts;
  gboolean        has_fonts;
};

G_DEFINE_FINAL_TYPE (SigTileGridView, sig_tile_grid_view, SIG_TYPE_TILE_VIEW)

static SigTileSet *
get_set (SigTileGridView *self)
{
  return sig_tile_view_get_tiles (SIG_TILE_VIEW (self));
}

static double
get_text_scale (SigTileGridView *self)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / (96.0 * 1024.0) : 1.0;
}

static const SigTileFonts *
get_fonts (SigTileGridView *self)
{
  if (!self->has_fonts)
    self->fonts = sig_tile_placing_measure_fonts (self->placing,
                                                  gtk_widget_get_pango_context (GTK_WIDGET (self)),
                                                  get_text_scale (self));
  self->has_fonts = TRUE;

  return &self->fonts;
}

static void
forget_fonts (SigTileGridView *self)
{
  self->has_fonts = FALSE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* West is left in every language: a map is not mirrored, only the words on its tiles are. */
static void
allocate_tile (SigTile            *tile,
               const SigTileRect  *rect,
               const SigTileStyle *style)
{
  GtkAllocation area = { rect->x, rect->y, rect->width, rect->height };

  sig_tile_set_style (tile, style);
  gtk_widget_size_allocate (GTK_WIDGET (tile), &area, -1);
  sig_tile_prepare (tile);
}

static void
sig_tile_grid_view_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SigTileGridView *self = SIG_TILE_GRID_VIEW (widget);
  const SigTileRect *rects;
  SigTileStyle style;
  guint n;

  if (self->placing == NULL)
    return;

  g_clear_pointer (&self->grid, sig_tile_grid_free);
  self->grid = sig_tile_placing_arrange (self->placing, get_fonts (self), width, height);
  rects = sig_tile_grid_get_rects (self->grid, &n);
  style = sig_tile_style_choose (get_fonts (self), sig_tile_grid_get_edge (self->grid));

  for (guint i = 0; i < n; i++)
    allocate_tile (sig_tile_set_get (get_set (self), i), &rects[i], &style);
}

static GtkSizeRequestMode
sig_tile_grid_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sig_tile_grid_view_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  SigTileGridView *self = SIG_TILE_GRID_VIEW (widget);
  int width;

  if (self->placing == NULL)
    return;

  width = sig_tile_placing_measure_width (self->placing, get_fonts (self));
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = width;
  else
    *minimum = *natural = sig_tile_placing_measure_height (self->placing, get_fonts (self), MAX (width, for_size));
}

/* The tab key enters at the current tile and leaves from any; the arrow keys are bound in sig-tile-input.c. */
static gboolean
sig_tile_grid_view_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  SigTile *current = sig_tile_grid_view_get_current (SIG_TILE_GRID_VIEW (widget));

  /* Inside a tile there is only its menu. */
  if (child != NULL)
    return gtk_widget_child_focus (child, direction);

  return current != NULL && gtk_widget_grab_focus (GTK_WIDGET (current));
}

static void
sig_tile_grid_view_set_focus_child (GtkWidget *widget,
                                    GtkWidget *child)
{
  if (child != NULL)
    SIG_TILE_GRID_VIEW (widget)->current = SIG_TILE (child);

  GTK_WIDGET_CLASS (sig_tile_grid_view_parent_class)->set_focus_child (widget, child);
}

static void
sig_tile_grid_view_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sig_tile_grid_view_parent_class)->css_changed (widget, change);

  forget_fonts (SIG_TILE_GRID_VIEW (widget));
}

static void
sig_tile_grid_view_system_setting_changed (GtkWidget        *widget,
                                           GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (sig_tile_grid_view_parent_class)->system_setting_changed (widget, setting);

  forget_fonts (SIG_TILE_GRID_VIEW (widget));
}

static void
remove_tiles (SigTileGridView *self)
{
  self->current = NULL;
  sig_tile_set_clear (get_set (self));
  g_clear_pointer (&self->grid, sig_tile_grid_free);
  g_clear_pointer (&self->placing, sig_tile_placing_free);
}

static void
add_tiles (SigTileGridView *self,
           SigDataset      *dataset)
{
  GPtrArray *placed;

  self->placing = sig_tile_placing_new (dataset);
  placed = sig_tile_placing_get_placed (self->placing);
  sig_tile_set_fill (get_set (self), placed, placed->len);
  for (guint i = 0; i < placed->len; i++)
    gtk_widget_set_parent (GTK_WIDGET (sig_tile_set_get (get_set (self), i)), GTK_WIDGET (self));
}

/* Another data set is another set of tiles; the keyboard stays with its party where that is still there. */
static void
sig_tile_grid_view_dataset_changed (SigTileView *view)
{
  SigTileGridView *self = SIG_TILE_GRID_VIEW (view);
  SigDataset *dataset = sig_tile_set_get_dataset (get_set (self));
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  g_autofree char *id = NULL;
  SigParty *party = NULL;

  if (self->current != NULL)
    id = g_strdup (sig_record_get_id (SIG_RECORD (sig_tile_get_party (self->current))));

  remove_tiles (self);
  if (dataset != NULL)
    add_tiles (self, dataset);
  /* A set that places no party has no map, and leaves no room for one. */
  gtk_widget_set_visible (GTK_WIDGET (self), dataset == NULL || sig_tile_set_get_n (get_set (self)) > 0);
  if (dataset != NULL && id != NULL)
    party = sig_dataset_lookup_party (dataset, id);
  if (party != NULL)
    self->current = sig_tile_set_find (get_set (self), party);
  if (had_focus && self->current != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->current));

  forget_fonts (self);
}

/* What is chosen elsewhere is where the keyboard comes in next. */
static void
selection_changed_cb (SigTileGridView *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    self->current = NULL;
}

static void
sig_tile_grid_view_explorer_set (SigTileView *view)
{
  g_signal_connect_object (sig_tile_view_get_explorer (view), "notify::selection", G_CALLBACK (selection_changed_cb), view,
                           G_CONNECT_SWAPPED);
}

static void
sig_tile_grid_view_dispose (GObject *object)
{
  SigTileGridView *self = SIG_TILE_GRID_VIEW (object);

  if (get_set (self) != NULL)
    remove_tiles (self);

  G_OBJECT_CLASS (sig_tile_grid_view_parent_class)->dispose (object);
}

static void
sig_tile_grid_view_class_init (SigTileGridViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  SigTileViewClass *view_class = SIG_TILE_VIEW_CLASS (klass);

  object_class->dispose = sig_tile_grid_view_dispose;

  widget_class->get_request_mode = sig_tile_grid_view_get_request_mode;
  widget_class->measure = sig_tile_grid_view_measure;
  widget_class->size_allocate = sig_tile_grid_view_size_allocate;
  widget_class->focus = sig_tile_grid_view_focus;
  widget_class->set_focus_child = sig_tile_grid_view_set_focus_child;
  widget_class->css_changed = sig_tile_grid_view_css_changed;
  widget_class->system_setting_changed = sig_tile_grid_view_system_setting_changed;

  view_class->dataset_changed = sig_tile_grid_view_dataset_changed;
  view_class->explorer_set = sig_tile_grid_view_explorer_set;

  sig_tile_input_install_walk (widget_class);
  gtk_widget_class_set_css_name (widget_class, "tilegrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_BOX);
}

static void
sig_tile_grid_view_init (SigTileGridView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Parties on the map"), -1);
  sig_tile_input_attach_pointer (GTK_WIDGET (self));
  sig_tile_input_attach_search (self);
}

/**
 * sig_tile_grid_view_new:
 *
 * Returns: (transfer floating): a grid without tiles
 */
GtkWidget *
sig_tile_grid_view_new (void)
{
  return g_object_new (SIG_TYPE_TILE_GRID_VIEW, NULL);
}

static SigTile *
find_selected (SigTileGridView *self)
{
  for (guint i = 0; i < sig_tile_set_get_n (get_set (self)); i++)
    if (sig_tile_has_state (sig_tile_set_get (get_set (self), i), SIG_TILE_SELECTED))
      return sig_tile_set_get (get_set (self), i);

  return NULL;
}

/**
 * sig_tile_grid_view_get_current:
 * @self: a grid
 *
 * Returns: (transfer none) (nullable): the tile at which the tab key comes in: where the keyboard was, unless something
 *   was selected since, then what is selected, else the first; %NULL without tiles
 */
SigTile *
sig_tile_grid_view_get_current (SigTileGridView *self)
{
  SigTile *selected;

  g_return_val_if_fail (SIG_IS_TILE_GRID_VIEW (self), NULL);

  if (self->current != NULL)
    return self->current;
  selected = find_selected (self);

  return selected != NULL ? selected : sig_tile_grid_view_find_end (self, FALSE);
}

/**
 * sig_tile_grid_view_find_neighbour:
 * @self: a grid that has a size
 * @tile: a tile of it
 * @dx: 1 for the tile to the right, which is the east, -1 for the left, else 0
 * @dy: 1 for the tile below, -1 for above, else 0
 *
 * Returns: (transfer none) (nullable): the tile that an arrow key leads to
 */
SigTile *
sig_tile_grid_view_find_neighbour (SigTileGridView *self,
                                   SigTile         *tile,
                                   int              dx,
                                   int              dy)
{
  int found;

  g_return_val_if_fail (SIG_IS_TILE_GRID_VIEW (self), NULL);
  g_return_val_if_fail (self->grid != NULL, NULL);

  found = sig_tile_grid_find_neighbour (self->grid, sig_tile_set_find_index (get_set (self), tile), dx, dy);

  return found >= 0 ? sig_tile_set_get (get_set (self), found) : NULL;
}

/* Whether one tile comes before another when the map is read line by line. */
static gboolean
is_before (const SigTileRect *a,
           const SigTileRect *b)
{
  return a->y != b->y ? a->y < b->y : a->x < b->x;
}

/**
 * sig_tile_grid_view_find_end:
 * @self: a grid
 * @last: whether to find the last
 *
 * Returns: (transfer none) (nullable): the first or last tile when the map is read line by line; %NULL without tiles
 */
SigTile *
sig_tile_grid_view_find_end (SigTileGridView *self,
                             gboolean         last)
{
  const SigTileRect *rects;
  guint n, found = 0;

  g_return_val_if_fail (SIG_IS_TILE_GRID_VIEW (self), NULL);

  if (sig_tile_set_get_n (get_set (self)) == 0)
    return NULL;
  if (self->grid == NULL)
    return sig_tile_set_get (get_set (self), last ? sig_tile_set_get_n (get_set (self)) - 1 : 0);

  rects = sig_tile_grid_get_rects (self->grid, &n);
  for (guint i = 1; i < n; i++)
    if (is_before (last ? &rects[found] : &rects[i], last ? &rects[i] : &rects[found]))
      found = i;

  return sig_tile_set_get (get_set (self), found);
}
