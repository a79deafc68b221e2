/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-legend.h"

#include <glib/gi18n.h>
#include <math.h>

/* A legend of some colouring would otherwise have another number of lines than that of the next, or of another day, and
 * the map above it would jump from one scale to another. So all are given the room of a long one: so many times the
 * height of an entry are the lengths of its entries together. On a narrow page, which scrolls, there is nothing to hold. */
#define LONG_LEGEND 80.0
#define NARROW 18.0

struct _SigLegend
{
  AdwBin       parent_instance;

  SigExplorer *explorer;
  char        *colouring;      /* the name of what the entries are of */
  char        *highlighted;
  char        *rule;
  GPtrArray   *entries;        /* SigLegendEntry, children of the box */

  AdwWrapBox  *wrap_box;
};

G_DEFINE_FINAL_TYPE (SigLegend, sig_legend, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  PROP_HIGHLIGHTED,
  PROP_RULE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SigLegendEntry *
find_entry (SigLegend     *self,
            GtkStateFlags  flag)
{
  for (guint i = 0; i < self->entries->len; i++)
    if ((gtk_widget_get_state_flags (g_ptr_array_index (self->entries, i)) & flag) != 0)
      return g_ptr_array_index (self->entries, i);

  return NULL;
}

/* The pointer has tooltips; the rule is for the keyboard, and for what stays pressed. */
static void
update_rule (SigLegend *self)
{
  SigLegendEntry *entry = find_entry (self, GTK_STATE_FLAG_FOCUS_VISIBLE);

  if (entry == NULL)
    entry = find_entry (self, GTK_STATE_FLAG_CHECKED);
  if (g_set_str (&self->rule, entry != NULL ? sig_legend_entry_get_definition (entry) : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RULE]);
}

/* The pointer is for now, the keyboard for a little longer, and what was pressed stays. */
static void
update_highlighted (SigLegend *self)
{
  SigLegendEntry *entry = find_entry (self, GTK_STATE_FLAG_PRELIGHT);
  const char *id;

  if (entry == NULL)
    entry = find_entry (self, GTK_STATE_FLAG_FOCUS_VISIBLE);
  if (entry == NULL)
    entry = find_entry (self, GTK_STATE_FLAG_CHECKED);

  update_rule (self);
  id = entry != NULL ? sig_colour_class_get_id (sig_legend_entry_get_colour_class (entry)) : NULL;
  if (g_set_str (&self->highlighted, id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIGHLIGHTED]);
}

/* One entry at most stays pressed. */
static void
entry_toggled_cb (SigLegend       *self,
                  GtkToggleButton *toggled)
{
  for (guint i = 0; gtk_toggle_button_get_active (toggled) && i < self->entries->len; i++)
    if (g_ptr_array_index (self->entries, i) != toggled)
      gtk_toggle_button_set_active (g_ptr_array_index (self->entries, i), FALSE);
}

static void
add_entry (SigLegend      *self,
           SigColourClass *colour_class)
{
  GtkWidget *entry = sig_legend_entry_new (colour_class);

  g_signal_connect_object (entry, "state-flags-changed", G_CALLBACK (update_highlighted), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "toggled", G_CALLBACK (entry_toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->entries, entry);
  adw_wrap_box_append (self->wrap_box, entry);
}

static void
remove_last_entry (SigLegend *self)
{
  GtkWidget *entry = g_ptr_array_steal_index (self->entries, self->entries->len - 1);

  g_signal_handlers_disconnect_by_data (entry, self);
  adw_wrap_box_remove (self->wrap_box, entry);
}

static void
update_label (SigLegend    *self,
              SigColouring *colouring)
{
  /* Translators: %s is what the map is coloured by, "Status" */
  g_autofree char *label = g_strdup_printf (_("Legend: %s"), sig_colouring_get_title (colouring));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* What is pressed stays so on another day, wherever its class then stands; the classes of another colouring are others,
 * even where they have the same id. */
static char *
dup_pressed (SigLegend  *self,
             const char *colouring)
{
  SigLegendEntry *entry = find_entry (self, GTK_STATE_FLAG_CHECKED);

  if (!g_set_str (&self->colouring, colouring) && entry != NULL)
    return g_strdup (sig_colour_class_get_id (sig_legend_entry_get_colour_class (entry)));

  return NULL;
}

static void
press (SigLegend  *self,
       const char *id)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      SigLegendEntry *entry = g_ptr_array_index (self->entries, i);
      const char *own = sig_colour_class_get_id (sig_legend_entry_get_colour_class (entry));

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (entry), g_strcmp0 (id, own) == 0);
    }
}

/* An entry is used again for what stands in its place: on another day that is mostly the same with another count. */
static void
fill_entries (SigLegend *self,
              SigList   *classes)
{
  guint n = classes != NULL ? sig_list_get_n (classes) : 0;

  while (self->entries->len > n)
    remove_last_entry (self);
  for (guint i = 0; i < n; i++)
    if (i < self->entries->len)
      sig_legend_entry_set_colour_class (g_ptr_array_index (self->entries, i), sig_list_get (classes, i));
    else
      add_entry (self, sig_list_get (classes, i));
}

static void
colouring_changed_cb (SigLegend *self)
{
  SigColouring *colouring = sig_explorer_get_colouring (self->explorer);
  g_autofree char *pressed = dup_pressed (self, colouring != NULL ? sig_colouring_get_name (colouring) : NULL);

  fill_entries (self, colouring != NULL ? sig_colouring_get_classes (colouring) : NULL);
  press (self, pressed);

  if (colouring != NULL)
    update_label (self, colouring);
  update_highlighted (self);
}

static int
measure_reserve (SigLegend *self,
                 int        width)
{
  int line;

  if (self->entries->len == 0)
    return 0;

  gtk_widget_measure (g_ptr_array_index (self->entries, 0), GTK_ORIENTATION_VERTICAL, -1, NULL, &line, NULL, NULL);
  if (width < NARROW * line)
    return 0;

  return (int) ceil (LONG_LEGEND * line / width) * line;
}

static GtkSizeRequestMode
sig_legend_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sig_legend_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  SigLegend *self = SIG_LEGEND (widget);
  int reserve;

  gtk_widget_measure (GTK_WIDGET (self->wrap_box), orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < 0)
    return;

  reserve = measure_reserve (self, for_size);
  *minimum = MAX (*minimum, reserve);
  *natural = MAX (*natural, reserve);
}

static void
sig_legend_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  gtk_widget_allocate (GTK_WIDGET (SIG_LEGEND (widget)->wrap_box), width, height, baseline, NULL);
}

static void
sig_legend_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SigLegend *self = SIG_LEGEND (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_HIGHLIGHTED:
      g_value_set_string (value, self->highlighted);
      break;
    case PROP_RULE:
      g_value_set_string (value, self->rule);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_legend_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      sig_legend_set_explorer (SIG_LEGEND (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_legend_dispose (GObject *object)
{
  SigLegend *self = SIG_LEGEND (object);

  while (self->entries->len > 0)
    remove_last_entry (self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_LEGEND);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_legend_parent_class)->dispose (object);
}

static void
sig_legend_finalize (GObject *object)
{
  SigLegend *self = SIG_LEGEND (object);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->colouring, g_free);
  g_clear_pointer (&self->highlighted, g_free);
  g_clear_pointer (&self->rule, g_free);

  G_OBJECT_CLASS (sig_legend_parent_class)->finalize (object);
}

static void
sig_legend_class_init (SigLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_legend_get_property;
  object_class->set_property = sig_legend_set_property;
  object_class->dispose = sig_legend_dispose;
  object_class->finalize = sig_legend_finalize;

  widget_class->get_request_mode = sig_legend_get_request_mode;
  widget_class->measure = sig_legend_measure;
  widget_class->size_allocate = sig_legend_size_allocate;

  /**
   * SigLegend:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SigLegend:highlighted:
   *
   * The id of the class whose tiles are to stand out, or %NULL.
   */
  properties[PROP_HIGHLIGHTED] =
    g_param_spec_string ("highlighted", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SigLegend:rule:
   *
   * The rule behind the entry that the keyboard is on or that is pressed, to be shown beside the legend; or %NULL.
   */
  properties[PROP_RULE] =
    g_param_spec_string ("rule", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-legend.ui");
  gtk_widget_class_bind_template_child (widget_class, SigLegend, wrap_box);
}

static void
sig_legend_init (SigLegend *self)
{
  self->entries = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * sig_legend_set_explorer:
 * @self: a legend
 * @explorer: (nullable): the shared state
 *
 * Sets what it explains, once.
 */
void
sig_legend_set_explorer (SigLegend   *self,
                         SigExplorer *explorer)
{
  g_return_if_fail (SIG_IS_LEGEND (self));
  g_return_if_fail (explorer == NULL || SIG_IS_EXPLORER (explorer));

  if (self->explorer == explorer)
    return;

  g_return_if_fail (self->explorer == NULL);

  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (explorer, "notify::colouring", G_CALLBACK (colouring_changed_cb), self, G_CONNECT_SWAPPED);
  colouring_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLORER]);
}

/**
 * sig_legend_get_highlighted:
 * @self: a legend
 *
 * Returns: (transfer none) (nullable): the id of the class whose tiles are to stand out
 */
const char *
sig_legend_get_highlighted (SigLegend *self)
{
  g_return_val_if_fail (SIG_IS_LEGEND (self), NULL);

  return self->highlighted;
}

/**
 * sig_legend_get_rule:
 * @self: a legend
 *
 * Returns: (transfer none) (nullable): the rule behind the entry that the keyboard is on or that is pressed
 */
const char *
sig_legend_get_rule (SigLegend *self)
{
  g_return_val_if_fail (SIG_IS_LEGEND (self), NULL);

  return self->rule;
}

/**
 * sig_legend_get_n_entries:
 * @self: a legend
 *
 * Returns: how many entries there are
 */
guint
sig_legend_get_n_entries (SigLegend *self)
{
  g_return_val_if_fail (SIG_IS_LEGEND (self), 0);

  return self->entries->len;
}

/**
 * sig_legend_get_entry:
 * @self: a legend
 * @index: which, in the order of the colouring's classes
 *
 * Returns: (transfer none): an entry
 */
SigLegendEntry *
sig_legend_get_entry (SigLegend *self,
                      guint      index)
{
  g_return_val_if_fail (SIG_IS_LEGEND (self), NULL);
  g_return_val_if_fail (index < self->entries->len, NULL);

  return g_ptr_array_index (self->entries, index);
}
