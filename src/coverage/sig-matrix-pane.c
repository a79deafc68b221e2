/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-pane.h"

#include <glib/gi18n.h>

#include "sig-coverage-card.h"
#include "sig-matrix-words.h"
#include "sig-withdrawal-menu.h"

struct _SigMatrixPane
{
  AdwBin         parent_instance;

  SigExplorer   *explorer;
  SigDataset    *dataset;        /* that the folded groups were chosen for */
  gboolean       stale;          /* whether it must be made anew when it is seen */

  SigMatrixView *view;
  GtkWidget     *bar;
  GtkWidget     *order_label;
  GtkWidget     *legend;
  GtkMenuButton *withdraw_button;
};

G_DEFINE_FINAL_TYPE (SigMatrixPane, sig_matrix_pane, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* All groups but the first are folded at first, so that a laptop's screen has room for the first. */
static void
fold_groups (SigMatrixPane *self)
{
  SigList *groups = sig_dataset_get_terms (self->dataset, SIG_TERM_AREA_GROUP);

  for (guint i = 0; i < sig_list_get_n (groups); i++)
    sig_matrix_view_set_folded (self->view, sig_record_get_id (sig_list_get (groups, i)), i > 0);
}

static void
selection_changed_cb (SigMatrixPane *self)
{
  if (sig_explorer_get_dataset (self->explorer) != NULL)
    sig_matrix_view_set_chosen (self->view, sig_explorer_get_selected_party (self->explorer));
}

static void
update (SigMatrixPane *self)
{
  SigScenario *scenario = sig_what_if_get_scenario (sig_explorer_get_what_if (self->explorer));
  g_autoptr(SigCoverage) coverage = scenario != NULL ? sig_coverage_new (scenario) : NULL;

  self->stale = FALSE;
  if (g_set_object (&self->dataset, sig_explorer_get_dataset (self->explorer)) && self->dataset != NULL)
    {
      sig_matrix_view_set_coverage (self->view, NULL);
      fold_groups (self);
      gtk_menu_button_set_menu_model (self->withdraw_button, NULL);
    }
  sig_matrix_view_set_coverage (self->view, coverage);
  selection_changed_cb (self);
}

/* While it is not seen nothing is worked out. */
static void
scenario_changed_cb (SigMatrixPane *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  else
    self->stale = TRUE;
}

static void
sig_matrix_pane_map (GtkWidget *widget)
{
  if (SIG_MATRIX_PANE (widget)->stale)
    update (SIG_MATRIX_PANE (widget));
  GTK_WIDGET_CLASS (sig_matrix_pane_parent_class)->map (widget);
}

static void
create_withdraw_menu_cb (GtkMenuButton *button,
                         gpointer       user_data)
{
  SigMatrixPane *self = user_data;
  g_autoptr(GMenuModel) menu = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL || self->dataset == NULL)
    return;

  menu = sig_withdrawal_menu_new (self->dataset);
  gtk_menu_button_set_menu_model (button, menu);
}

static void
opened_cb (SigMatrixPane *self,
           int            row,
           int            column)
{
  SigMatrixPlan *plan = sig_matrix_view_get_plan (self->view);
  g_autoptr(GArray) claims = sig_matrix_plan_list_claims (plan, row, column);
  g_autofree char *title = sig_matrix_view_dup_words (self->view, row, column);
  GtkWidget *card;

  if (row < 0)
    {
      sig_explorer_select (self->explorer, SIG_RECORD (sig_matrix_plan_get_column (plan, (guint) column)->party));
      return;
    }

  card = sig_coverage_card_new (title, NULL, sig_explorer_get_dataset (self->explorer), claims);
  sig_matrix_view_point_at (self->view, GTK_POPOVER (card), row, column);
}

static void
sig_matrix_pane_constructed (GObject *object)
{
  SigMatrixPane *self = SIG_MATRIX_PANE (object);
  SigWhatIf *what_if = sig_explorer_get_what_if (self->explorer);

  G_OBJECT_CLASS (sig_matrix_pane_parent_class)->constructed (object);

  self->stale = TRUE;
  gtk_menu_button_set_create_popup_func (self->withdraw_button, create_withdraw_menu_cb, self, NULL);
  g_signal_connect_object (what_if, "notify::scenario", G_CALLBACK (scenario_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::selection", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
sig_matrix_pane_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SIG_MATRIX_PANE (widget)->view));
}

static void
sig_matrix_pane_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_MATRIX_PANE (object)->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_matrix_pane_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      SIG_MATRIX_PANE (object)->explorer = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_matrix_pane_dispose (GObject *object)
{
  SigMatrixPane *self = SIG_MATRIX_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_MATRIX_PANE);
  g_clear_object (&self->dataset);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_matrix_pane_parent_class)->dispose (object);
}

static void
sig_matrix_pane_class_init (SigMatrixPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_matrix_pane_constructed;
  object_class->get_property = sig_matrix_pane_get_property;
  object_class->set_property = sig_matrix_pane_set_property;
  object_class->dispose = sig_matrix_pane_dispose;
  widget_class->map = sig_matrix_pane_map;
  widget_class->grab_focus = sig_matrix_pane_grab_focus;

  /**
   * SigMatrixPane:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SIG_TYPE_MATRIX_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-matrix-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, SigMatrixPane, view);
  gtk_widget_class_bind_template_child (widget_class, SigMatrixPane, bar);
  gtk_widget_class_bind_template_child (widget_class, SigMatrixPane, order_label);
  gtk_widget_class_bind_template_child (widget_class, SigMatrixPane, legend);
  gtk_widget_class_bind_template_child (widget_class, SigMatrixPane, withdraw_button);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
sig_matrix_pane_init (SigMatrixPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_matrix_pane_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a pane
 */
GtkWidget *
sig_matrix_pane_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_MATRIX_PANE, "explorer", explorer, NULL);
}

/**
 * sig_matrix_pane_get_bar:
 * @self: a pane
 *
 * Returns: (transfer none): its controls and legend, to be put beside the switcher of the page
 */
GtkWidget *
sig_matrix_pane_get_bar (SigMatrixPane *self)
{
  g_return_val_if_fail (SIG_IS_MATRIX_PANE (self), NULL);

  return self->bar;
}

/**
 * sig_matrix_pane_get_view:
 * @self: a pane
 *
 * Returns: (transfer none): its matrix
 */
SigMatrixView *
sig_matrix_pane_get_view (SigMatrixPane *self)
{
  g_return_val_if_fail (SIG_IS_MATRIX_PANE (self), NULL);

  return self->view;
}

/**
 * sig_matrix_pane_set_compact:
 * @self: a pane
 * @compact: whether there is little room
 *
 * Leaves the legend out; marks say in words what they are when they are pointed at or read.
 */
void
sig_matrix_pane_set_compact (SigMatrixPane *self,
                             gboolean       compact)
{
  g_return_if_fail (SIG_IS_MATRIX_PANE (self));

  gtk_widget_set_visible (self->order_label, !compact);
  gtk_widget_set_visible (self->legend, !compact);
}
