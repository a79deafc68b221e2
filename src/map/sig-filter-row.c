/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-filter-row.h"

#include <glib/gi18n.h>

#include "sig-filter-chip.h"

/* What one notch of a wheel moves, in CSS pixels. */
#define NOTCH 60.0

struct _SigFilterRow
{
  AdwBin             parent_instance;

  SigExplorer       *explorer;
  GPtrArray         *chips;

  GtkScrolledWindow *scroller;
  GtkBox            *box;
  GtkSearchEntry    *search_entry;   /* NULL until it is filled */
};

G_DEFINE_FINAL_TYPE (SigFilterRow, sig_filter_row, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
search_changed_cb (SigFilterRow *self)
{
  sig_explorer_set_filter_text (self->explorer, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

/* Escape in the entry. */
static void
stop_search_cb (SigFilterRow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
add_search_entry (SigFilterRow *self)
{
  self->search_entry = g_object_new (GTK_TYPE_SEARCH_ENTRY,
                                     "placeholder-text", _("Filter by name"),
                                     "width-request", 150,
                                     "valign", GTK_ALIGN_CENTER,
                                     NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Filter by text"),
                                  -1);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry),
                         sig_filter_get_text (sig_explorer_get_filter (self->explorer)));
  g_signal_connect_object (self->search_entry, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search_entry, "stop-search", G_CALLBACK (stop_search_cb), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (self->box, GTK_WIDGET (self->search_entry));
}

/* An entry is empty for a moment while it is given other text: that must not become the filter. */
static void
filter_changed_cb (SigFilterRow *self)
{
  const char *text = sig_filter_get_text (sig_explorer_get_filter (self->explorer));

  if (self->search_entry == NULL || g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)), text))
    return;

  g_signal_handlers_block_by_func (self->search_entry, search_changed_cb, self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  g_signal_handlers_unblock_by_func (self->search_entry, search_changed_cb, self);
}

static void
add_chip (SigFilterRow  *self,
          SigFilterKind  kind,
          SigRecord     *record,
          const SigText *title,
          const SigText *definition)
{
  GtkWidget *chip = sig_filter_chip_new (self->explorer, kind, sig_record_get_id (record), sig_text_get (title),
                                         definition != NULL ? sig_text_get (definition) : NULL);

  g_ptr_array_add (self->chips, chip);
  gtk_box_append (self->box, chip);
}

/* What says most comes first: the statuses from the furthest to the least, then the groups. */
static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  int first = sig_term_get_rank ((SigTerm *) a);
  int second = sig_term_get_rank ((SigTerm *) b);

  return (first < second) - (first > second);
}

static void
add_status_chips (SigFilterRow *self,
                  SigDataset   *dataset)
{
  SigList *statuses = sig_dataset_get_terms (dataset, SIG_TERM_STATUS);
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < sig_list_get_n (statuses); i++)
    g_ptr_array_add (sorted, sig_list_get (statuses, i));
  g_ptr_array_sort_values (sorted, compare_ranks);

  for (guint i = 0; i < sorted->len; i++)
    {
      SigTerm *status = g_ptr_array_index (sorted, i);

      add_chip (self, SIG_FILTER_STATUS, SIG_RECORD (status),
                sig_term_get_title (status), sig_term_get_definition (status));
    }
}

static void
add_chips (SigFilterRow *self,
           SigDataset   *dataset)
{
  SigList *groups = sig_dataset_get_groups (dataset);

  add_status_chips (self, dataset);
  for (guint i = 0; i < sig_list_get_n (groups); i++)
    add_chip (self, SIG_FILTER_GROUP, sig_list_get (groups, i), sig_group_get_title (sig_list_get (groups, i)), NULL);
}

static void
remove_chips (SigFilterRow *self)
{
  for (guint i = 0; i < self->chips->len; i++)
    gtk_box_remove (self->box, g_ptr_array_index (self->chips, i));
  g_ptr_array_set_size (self->chips, 0);
}

/* A wheel that only turns up and down moves the row of chips too. */
static gboolean
scrolled_cb (GtkEventControllerScroll *controller,
             double                    dx,
             double                    dy,
             gpointer                  user_data)
{
  SigFilterRow *self = user_data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
  double way = sig_filter_row_convert_scroll (dy, gtk_event_controller_scroll_get_unit (controller));

  if (gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment))
    return GDK_EVENT_PROPAGATE;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + way);

  return GDK_EVENT_STOP;
}

static gboolean
sig_filter_row_grab_focus (GtkWidget *widget)
{
  SigFilterRow *self = SIG_FILTER_ROW (widget);

  return self->search_entry != NULL && gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
set_explorer (SigFilterRow *self,
              SigExplorer  *explorer)
{
  if (self->explorer == explorer)
    return;

  g_return_if_fail (self->explorer == NULL);

  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (explorer, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPLORER]);
}

static void
sig_filter_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_FILTER_ROW (object)->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_filter_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      set_explorer (SIG_FILTER_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_filter_row_dispose (GObject *object)
{
  SigFilterRow *self = SIG_FILTER_ROW (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_FILTER_ROW);
  g_ptr_array_set_size (self->chips, 0);
  self->search_entry = NULL;
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_filter_row_parent_class)->dispose (object);
}

static void
sig_filter_row_finalize (GObject *object)
{
  g_ptr_array_unref (SIG_FILTER_ROW (object)->chips);

  G_OBJECT_CLASS (sig_filter_row_parent_class)->finalize (object);
}

static void
sig_filter_row_class_init (SigFilterRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_filter_row_get_property;
  object_class->set_property = sig_filter_row_set_property;
  object_class->dispose = sig_filter_row_dispose;
  object_class->finalize = sig_filter_row_finalize;

  widget_class->grab_focus = sig_filter_row_grab_focus;

  /**
   * SigFilterRow:explorer:
   *
   * The shared state, set once.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-filter-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SigFilterRow, scroller);
  gtk_widget_class_bind_template_child (widget_class, SigFilterRow, box);
  gtk_widget_class_bind_template_callback (widget_class, scrolled_cb);
}

static void
sig_filter_row_init (SigFilterRow *self)
{
  self->chips = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_filter_row_fill:
 * @self: a row that has its explorer
 *
 * Makes what the explorer's data set can be filtered by; to be called again when there is another.
 */
void
sig_filter_row_fill (SigFilterRow *self)
{
  g_return_if_fail (SIG_IS_FILTER_ROW (self));
  g_return_if_fail (self->explorer != NULL);

  if (self->search_entry == NULL)
    add_search_entry (self);
  remove_chips (self);
  if (sig_explorer_get_dataset (self->explorer) != NULL)
    add_chips (self, sig_explorer_get_dataset (self->explorer));
}

/**
 * sig_filter_row_is_filled:
 * @self: a row
 *
 * Returns: whether sig_filter_row_fill() was called
 */
gboolean
sig_filter_row_is_filled (SigFilterRow *self)
{
  g_return_val_if_fail (SIG_IS_FILTER_ROW (self), FALSE);

  return self->search_entry != NULL;
}

/**
 * sig_filter_row_convert_scroll:
 * @delta: by how much is scrolled
 * @unit: what it is counted in: notches of a wheel, or CSS pixels under fingers on a touchpad
 *
 * Returns: by how many CSS pixels the row moves
 */
double
sig_filter_row_convert_scroll (double        delta,
                               GdkScrollUnit unit)
{
  return unit == GDK_SCROLL_UNIT_SURFACE ? delta : delta * NOTCH;
}
