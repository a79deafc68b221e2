/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-map-page.h"

#include <glib/gi18n.h>

#include "sig-announcement.h"
#include "sig-filter-popover.h"
#include "sig-filter-row.h"
#include "sig-first-frame.h"
#include "sig-legend.h"
#include "sig-mnemonic.h"
#include "sig-other-parties.h"
#include "sig-tile-grid-view.h"

/* Long enough that a reader is told the count once somebody has stopped typing, not at each key. */
#define ANNOUNCE_DELAY_MS 600

struct _SigMapPage
{
  AdwBin           parent_instance;

  SigExplorer     *explorer;
  guint            announce_source;
  gboolean         is_waiting;    /* for the first picture, to add to it */

  GtkMenuButton   *colour_button;
  GtkLabel        *colour_label;
  GtkLabel        *rule_label;
  GtkLabel        *count_label;
  GtkWidget       *clear_button;
  GtkMenuButton   *more_button;
  SigFilterRow    *filter_row;
  AdwBin          *wide_slot;
  AdwBin          *narrow_slot;
  SigTileGridView *grid_view;
  SigLegend       *legend;
};

G_DEFINE_FINAL_TYPE (SigMapPage, sig_map_page, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
dup_count_in_words (SigMapPage *self)
{
  guint n_matching, n_parties;

  sig_explorer_count (self->explorer, &n_matching, &n_parties);

  return g_strdup_printf (ngettext ("%u of %u party matches the filter",
                                    "%u of %u parties match the filter", n_parties), n_matching, n_parties);
}

static void
update_count (SigMapPage *self)
{
  g_autofree char *words = dup_count_in_words (self);
  g_autofree char *count = NULL;
  guint n_matching, n_parties;

  sig_explorer_count (self->explorer, &n_matching, &n_parties);
  /* Translators: how many parties match the filter, "18 of 50" */
  count = g_strdup_printf (_("%u of %u"), n_matching, n_parties);

  gtk_label_set_label (self->count_label, count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->count_label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count_label), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_visible (self->clear_button, !sig_filter_is_empty (sig_explorer_get_filter (self->explorer)));
}

static void
announce_cb (gpointer user_data)
{
  SigMapPage *self = user_data;
  g_autofree char *words = dup_count_in_words (self);

  self->announce_source = 0;
  sig_announce (GTK_WIDGET (self), words);
}

/* Conditions that have no chip in the row are marked at the button that leads to them. */
static void
update_more_button (SigMapPage *self)
{
  SigFilter *filter = sig_explorer_get_filter (self->explorer);
  guint n = g_strv_length ((GStrv) sig_filter_get_ids (filter, SIG_FILTER_AREA)) +
            g_strv_length ((GStrv) sig_filter_get_ids (filter, SIG_FILTER_CATEGORY)) +
            g_strv_length ((GStrv) sig_filter_get_ids (filter, SIG_FILTER_AGREEMENT));
  g_autofree char *words = g_strdup_printf (ngettext ("More filters, %u in use", "More filters, %u in use", n), n);

  if (n > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->more_button), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->more_button), "accent");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->more_button), n > 0 ? words : _("More Filters"));
}

static void
filter_changed_cb (SigMapPage *self)
{
  update_count (self);
  update_more_button (self);

  g_clear_handle_id (&self->announce_source, g_source_remove);
  self->announce_source = g_timeout_add_once (ANNOUNCE_DELAY_MS, announce_cb, self);
}

static void
colouring_changed_cb (SigMapPage *self)
{
  SigColouring *colouring = sig_explorer_get_colouring (self->explorer);
  const char *title = colouring != NULL ? sig_colouring_get_title (colouring) : "";
  /* Translators: %s is what the map is coloured by, "Status" */
  g_autofree char *label = g_strdup_printf (_("Colour by: %s"), title);

  gtk_label_set_label (self->colour_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->colour_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  update_count (self);
}

static void
rule_changed_cb (SigMapPage *self)
{
  const char *rule = sig_legend_get_rule (self->legend);

  gtk_label_set_label (self->rule_label, rule != NULL ? rule : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->rule_label), rule);
  gtk_widget_set_visible (GTK_WIDGET (self->rule_label), rule != NULL);
}

/* The map is the first picture; what it is filtered by comes with the next, for it would delay the first. */
static void
first_frame_painted (GtkWidget *widget)
{
  SigMapPage *self = SIG_MAP_PAGE (widget);

  self->is_waiting = FALSE;
  if (self->explorer == NULL)
    return;

  gtk_menu_button_set_icon_name (self->more_button, "signatory-filter-symbolic");
  sig_filter_row_fill (self->filter_row);
}

static void
wait_for_first_frame (SigMapPage *self)
{
  if (self->is_waiting || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->is_waiting = TRUE;
  sig_first_frame_wait (GTK_WIDGET (self), first_frame_painted);
}

static void
dataset_changed_cb (SigMapPage *self)
{
  wait_for_first_frame (self);
  colouring_changed_cb (self);
}

static void
clear_cb (SigMapPage *self)
{
  g_autoptr(SigFilter) filter = sig_filter_new ();

  sig_explorer_set_filter (self->explorer, filter);
  gtk_widget_grab_focus (GTK_WIDGET (self->filter_row));
}

/* The menus are made when they are first asked for: they are no part of the first picture. */
static void
create_colour_menu_cb (GtkMenuButton *button,
                       gpointer       user_data)
{
  SigMapPage *self = user_data;
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  g_autoptr(GMenu) menu = g_menu_new ();
  g_auto(GStrv) names = NULL;

  if (dataset == NULL)
    return;

  names = sig_colouring_list_names (dataset);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *title = sig_colouring_dup_title_for (dataset, names[i]);
      g_autofree char *label = sig_mnemonic_escape (title);
      g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "map.colour-by", "s", names[i]);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
}

static void
create_filter_popover_cb (GtkMenuButton *button,
                          gpointer       user_data)
{
  SigMapPage *self = user_data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, sig_filter_popover_new (self->explorer));
}

static gboolean
give_focus_back_cb (gpointer widget)
{
  if (gtk_widget_get_mapped (widget))
    gtk_widget_grab_focus (widget);

  return G_SOURCE_REMOVE;
}

/* A breakpoint hides what it arranges for a frame, and what had the keyboard loses it. */
static void
keep_focus (SigMapPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, give_focus_back_cb, g_object_ref (focus), g_object_unref);
}

/* Beside the other controls, where there is room; else in a line of its own. */
static void
move_filter_row (SigMapPage *self,
                 AdwBin     *from,
                 AdwBin     *to)
{
  g_autoptr(GtkWidget) row = g_object_ref (GTK_WIDGET (self->filter_row));

  if (adw_bin_get_child (to) == row)
    return;

  keep_focus (self);
  adw_bin_set_child (from, NULL);
  adw_bin_set_child (to, row);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_slot), to == self->narrow_slot);
}

static void
narrow_cb (SigMapPage *self)
{
  move_filter_row (self, self->wide_slot, self->narrow_slot);
}

static void
wide_cb (SigMapPage *self)
{
  move_filter_row (self, self->narrow_slot, self->wide_slot);
}

static void
add_actions (SigMapPage *self)
{
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr(GPropertyAction) colour_by = g_property_action_new ("colour-by", self->explorer, "colour-by");

  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (colour_by));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "map", G_ACTION_GROUP (actions));
}

static void
sig_map_page_map (GtkWidget *widget)
{
  SigMapPage *self = SIG_MAP_PAGE (widget);

  GTK_WIDGET_CLASS (sig_map_page_parent_class)->map (widget);

  if (!sig_filter_row_is_filled (self->filter_row))
    wait_for_first_frame (self);
}

static void
sig_map_page_constructed (GObject *object)
{
  SigMapPage *self = SIG_MAP_PAGE (object);

  G_OBJECT_CLASS (sig_map_page_parent_class)->constructed (object);

  add_actions (self);
  gtk_menu_button_set_create_popup_func (self->colour_button, create_colour_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->more_button, create_filter_popover_cb, self, NULL);

  g_signal_connect_object (self->explorer, "notify::dataset", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::colouring", G_CALLBACK (colouring_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  colouring_changed_cb (self);
  update_more_button (self);
}

static void
sig_map_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_MAP_PAGE (object)->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_map_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      SIG_MAP_PAGE (object)->explorer = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_map_page_dispose (GObject *object)
{
  SigMapPage *self = SIG_MAP_PAGE (object);

  g_clear_handle_id (&self->announce_source, g_source_remove);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "map", NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_MAP_PAGE);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_map_page_parent_class)->dispose (object);
}

/* At the tiles; a set that has none on a map begins with its other parties. */
static gboolean
sig_map_page_grab_focus (GtkWidget *widget)
{
  SigMapPage *self = SIG_MAP_PAGE (widget);
  GtkWidget *grid = GTK_WIDGET (self->grid_view);

  if (gtk_widget_get_focus_child (grid) != NULL)
    return TRUE;

  return gtk_widget_child_focus (gtk_widget_get_visible (grid) ? grid : widget, GTK_DIR_TAB_FORWARD);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-map-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, colour_button);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, colour_label);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, rule_label);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, clear_button);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, more_button);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, filter_row);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, wide_slot);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, narrow_slot);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, grid_view);
  gtk_widget_class_bind_template_child (widget_class, SigMapPage, legend);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
  gtk_widget_class_bind_template_callback (widget_class, rule_changed_cb);
}

static void
sig_map_page_class_init (SigMapPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = sig_map_page_constructed;
  object_class->get_property = sig_map_page_get_property;
  object_class->set_property = sig_map_page_set_property;
  object_class->dispose = sig_map_page_dispose;

  GTK_WIDGET_CLASS (klass)->map = sig_map_page_map;
  GTK_WIDGET_CLASS (klass)->grab_focus = sig_map_page_grab_focus;

  /**
   * SigMapPage:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SIG_TYPE_FILTER_ROW);
  g_type_ensure (SIG_TYPE_LEGEND);
  g_type_ensure (SIG_TYPE_OTHER_PARTIES);
  g_type_ensure (SIG_TYPE_TILE_GRID_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sig_map_page_init (SigMapPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_map_page_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
sig_map_page_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_MAP_PAGE, "explorer", explorer, NULL);
}
