/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile.h"

#include <glib/gi18n.h>

#include "sig-tile-actions.h"
#include "sig-tile-badge.h"
#include "sig-tile-look.h"

struct _SigTile
{
  GtkWidget       parent_instance;

  SigExplorer    *explorer;
  SigParty       *party;

  SigTileContent *content;
  SigTileStyle    style;
  SigTileFace    *face;          /* dropped when what it was laid out for changes */
  GtkWidget      *badge;         /* only while it is collected */

  SigTileState    states;
};

G_DEFINE_FINAL_TYPE (SigTile, sig_tile, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  PROP_PARTY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The states that only colour and shape show, in words. */
static void
update_description (SigTile *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  g_autofree char *description = NULL;

  if (sig_tile_has_state (self, SIG_TILE_INVOLVED))
    g_strv_builder_add (builder, _("has a part in what is selected"));
  if (sig_tile_has_state (self, SIG_TILE_COLLECTED))
    g_strv_builder_add (builder, _("collected for comparison"));
  if (sig_tile_has_state (self, SIG_TILE_DIMMED))
    g_strv_builder_add (builder, _("does not match the filter"));
  words = g_strv_builder_end (builder);

  if (words[0] == NULL)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }

  description = g_strjoinv (_(", "), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
set_css_class (SigTile    *self,
               const char *css_class,
               gboolean    wanted)
{
  if (wanted)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static gboolean
set_state (SigTile      *self,
           SigTileState  state,
           const char   *css_class,
           gboolean      wanted)
{
  if (sig_tile_has_state (self, state) == !!wanted)
    return FALSE;

  self->states ^= state;
  set_css_class (self, css_class, wanted);

  return TRUE;
}

static void
drop_face (SigTile *self)
{
  g_clear_pointer (&self->face, sig_tile_face_free);
}

static void
lay_out (SigTile *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->face != NULL || self->style.name_size == 0 || width <= 0 || height <= 0)
    return;

  self->face = sig_tile_face_new (GTK_WIDGET (self), self->content, &self->style, width, height);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sig_tile_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  SigTile *self = SIG_TILE (widget);

  drop_face (self);
  lay_out (self);
  if (self->badge != NULL)
    sig_tile_badge_allocate (self->badge, width, height);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_present (GTK_POPOVER (child));
}

static void
sig_tile_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  SigTile *self = SIG_TILE (widget);
  int width, height;

  /* A tile is as large as the grid makes it; only a party in a line has a size of its own. */
  if (self->style.form != SIG_TILE_FORM_LINE || self->style.name_size == 0)
    return;

  sig_tile_face_measure (widget, self->content, &self->style, &width, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static void
sig_tile_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  SigTile *self = SIG_TILE (widget);
  GdkRGBA colour;

  if (self->face == NULL)
    return;

  gtk_widget_get_color (widget, &colour);
  sig_tile_face_snapshot (self->face, snapshot, &colour);
  GTK_WIDGET_CLASS (sig_tile_parent_class)->snapshot (widget, snapshot);
}

static gboolean
sig_tile_query_tooltip (GtkWidget  *widget,
                        int         x,
                        int         y,
                        gboolean    keyboard,
                        GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, SIG_TILE (widget)->content->label);

  return TRUE;
}

static void
sig_tile_constructed (GObject *object)
{
  SigTile *self = SIG_TILE (object);

  G_OBJECT_CLASS (sig_tile_parent_class)->constructed (object);

  g_assert (self->explorer != NULL && self->party != NULL);

  sig_tile_update (self);
}

static void
sig_tile_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SigTile *self = SIG_TILE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_PARTY:
      g_value_set_object (value, self->party);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_tile_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  SigTile *self = SIG_TILE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_PARTY:
      self->party = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_tile_dispose (GObject *object)
{
  SigTile *self = SIG_TILE (object);
  GtkWidget *child;

  self->badge = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  drop_face (self);

  G_OBJECT_CLASS (sig_tile_parent_class)->dispose (object);
}

static void
sig_tile_finalize (GObject *object)
{
  SigTile *self = SIG_TILE (object);

  g_clear_pointer (&self->content, sig_tile_content_free);
  g_clear_object (&self->party);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_tile_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags constructed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * SigTile:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] = g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, constructed);

  /**
   * SigTile:party:
   *
   * The party that the tile stands for.
   */
  properties[PROP_PARTY] = g_param_spec_object ("party", NULL, NULL, SIG_TYPE_PARTY, constructed);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_tile_class_init (SigTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_tile_constructed;
  object_class->get_property = sig_tile_get_property;
  object_class->set_property = sig_tile_set_property;
  object_class->dispose = sig_tile_dispose;
  object_class->finalize = sig_tile_finalize;

  widget_class->size_allocate = sig_tile_size_allocate;
  widget_class->measure = sig_tile_measure;
  widget_class->snapshot = sig_tile_snapshot;
  widget_class->query_tooltip = sig_tile_query_tooltip;

  install_properties (object_class);
  sig_tile_actions_install (widget_class);

  gtk_widget_class_set_css_name (widget_class, "tile");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_OPTION);
}

static void
sig_tile_init (SigTile *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, FALSE, -1);
}

/**
 * sig_tile_new:
 * @explorer: the shared state, with a data set
 * @party: a party of it
 *
 * Returns: (transfer floating): a tile
 */
SigTile *
sig_tile_new (SigExplorer *explorer,
              SigParty    *party)
{
  return g_object_new (SIG_TYPE_TILE,
                       "explorer", explorer,
                       "party", party,
                       NULL);
}

/**
 * sig_tile_get_party:
 * @self: a tile
 *
 * Returns: (transfer none): the party that it stands for
 */
SigParty *
sig_tile_get_party (SigTile *self)
{
  g_return_val_if_fail (SIG_IS_TILE (self), NULL);

  return self->party;
}

/**
 * sig_tile_get_explorer:
 * @self: a tile
 *
 * Returns: (transfer none): the shared state
 */
SigExplorer *
sig_tile_get_explorer (SigTile *self)
{
  g_return_val_if_fail (SIG_IS_TILE (self), NULL);

  return self->explorer;
}

/**
 * sig_tile_get_content:
 * @self: a tile
 *
 * Returns: (transfer none): what it says
 */
const SigTileContent *
sig_tile_get_content (SigTile *self)
{
  g_return_val_if_fail (SIG_IS_TILE (self), NULL);

  return self->content;
}

/**
 * sig_tile_get_face:
 * @self: a tile
 *
 * Returns: (transfer none) (nullable): what is drawn, once it has a size
 */
SigTileFace *
sig_tile_get_face (SigTile *self)
{
  g_return_val_if_fail (SIG_IS_TILE (self), NULL);

  return self->face;
}

static void
take_content (SigTile        *self,
              SigTileContent *content)
{
  const char *css_class = sig_tile_look_get_css_class (content->colour_class);
  const char *before = self->content != NULL ? sig_tile_look_get_css_class (self->content->colour_class) : NULL;

  if (before != NULL && !g_str_equal (before, css_class))
    gtk_widget_remove_css_class (GTK_WIDGET (self), before);
  gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  set_css_class (self, "withdrawn", content->is_withdrawn);

  g_clear_pointer (&self->content, sig_tile_content_free);
  self->content = content;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, content->label, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "tile.collect", content->agreement != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "tile.copy-citation", content->agreement != NULL);
}

/**
 * sig_tile_update:
 * @self: a tile, of a party of the explorer's data set
 *
 * Shows what the explorer's colouring and date say now. A tile for which nothing changed is not touched.
 *
 * Returns: whether something changed
 */
gboolean
sig_tile_update (SigTile *self)
{
  g_autoptr(SigTileContent) content = NULL;

  g_return_val_if_fail (SIG_IS_TILE (self), FALSE);

  content = sig_tile_content_new (sig_explorer_get_standings (self->explorer), sig_explorer_get_colouring (self->explorer),
                                  sig_explorer_get_date (self->explorer), self->party);
  if (sig_what_if_is_out (sig_explorer_get_what_if (self->explorer), self->party))
    sig_tile_content_withdraw (content);
  if (self->content != NULL && sig_tile_content_equal (self->content, content))
    return FALSE;

  take_content (self, g_steal_pointer (&content));
  drop_face (self);
  if (self->style.form == SIG_TILE_FORM_LINE)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    lay_out (self);
  sig_tile_update_collected (self);

  return TRUE;
}

/**
 * sig_tile_update_match:
 * @self: a tile
 *
 * Follows the explorer's filter, on the shared date. The party whose web it is always matches.
 */
void
sig_tile_update_match (SigTile *self)
{
  gboolean matches;

  g_return_if_fail (SIG_IS_TILE (self));

  matches = self->content->colour_class == NULL || sig_explorer_matches (self->explorer, self->party);
  if (set_state (self, SIG_TILE_DIMMED, "dimmed", !matches))
    update_description (self);
}

/**
 * sig_tile_update_collected:
 * @self: a tile
 *
 * Follows what the explorer has collected for comparison.
 */
void
sig_tile_update_collected (SigTile *self)
{
  gboolean collected;

  g_return_if_fail (SIG_IS_TILE (self));

  collected = self->content->agreement != NULL && sig_explorer_is_collected (self->explorer, self->content->agreement);
  if (!set_state (self, SIG_TILE_COLLECTED, "collected", collected))
    return;

  if (collected)
    self->badge = sig_tile_badge_new (GTK_WIDGET (self));
  else
    g_clear_pointer (&self->badge, gtk_widget_unparent);
  update_description (self);
}

/**
 * sig_tile_has_state:
 * @self: a tile
 * @state: a state
 *
 * Returns: whether the tile is in it
 */
gboolean
sig_tile_has_state (SigTile      *self,
                    SigTileState  state)
{
  g_return_val_if_fail (SIG_IS_TILE (self), FALSE);

  return (self->states & state) != 0;
}

/**
 * sig_tile_set_selected:
 * @self: a tile
 * @selected: whether the party is what is selected
 *
 * Shows that it is selected.
 */
void
sig_tile_set_selected (SigTile  *self,
                       gboolean  selected)
{
  g_return_if_fail (SIG_IS_TILE (self));

  if (set_state (self, SIG_TILE_SELECTED, "selected", selected))
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}

/**
 * sig_tile_set_involved:
 * @self: a tile
 * @involved: whether the party has a part in what is selected, without being what stands for it
 *
 * Shows that it has.
 */
void
sig_tile_set_involved (SigTile  *self,
                       gboolean  involved)
{
  g_return_if_fail (SIG_IS_TILE (self));

  if (set_state (self, SIG_TILE_INVOLVED, "involved", involved))
    update_description (self);
}

/**
 * sig_tile_set_highlighted:
 * @self: a tile
 * @highlighted: whether it belongs to the entry of the legend that is pointed at
 *
 * Lets it stand out.
 */
void
sig_tile_set_highlighted (SigTile  *self,
                          gboolean  highlighted)
{
  g_return_if_fail (SIG_IS_TILE (self));

  set_state (self, SIG_TILE_HIGHLIGHTED, "highlighted", highlighted);
}

/**
 * sig_tile_set_style:
 * @self: a tile
 * @style: how the tiles of the grid are set
 *
 * Takes over the style; sig_tile_prepare() lays it out.
 */
void
sig_tile_set_style (SigTile            *self,
                    const SigTileStyle *style)
{
  g_return_if_fail (SIG_IS_TILE (self));
  g_return_if_fail (style != NULL);

  if (sig_tile_style_equal (&self->style, style))
    return;

  self->style = *style;
  set_css_class (self, "by-code", style->form == SIG_TILE_FORM_CODE);
  drop_face (self);
}

/**
 * sig_tile_prepare:
 * @self: a tile that has its size
 *
 * Lays out what is drawn, if that is still to do.
 */
void
sig_tile_prepare (SigTile *self)
{
  g_return_if_fail (SIG_IS_TILE (self));

  lay_out (self);
}
