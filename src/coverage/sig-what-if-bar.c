/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-what-if-bar.h"

#include <glib/gi18n.h>

#include "sig-scenario-summary.h"
#include "sig-withdrawal-words.h"

struct _SigWhatIfBar
{
  GtkWidget      parent_instance;

  SigExplorer   *explorer;

  GtkWidget     *bin;
  GtkLabel      *title_label;
  GtkLabel      *summary_label;
  GtkWidget     *back_button;
  GtkMenuButton *back_menu_button;
};

G_DEFINE_FINAL_TYPE (SigWhatIfBar, sig_what_if_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
append_back (GMenu      *menu,
             const char *label,
             const char *id)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (NULL, NULL);
  g_auto(GStrv) parts = g_strsplit (label, "_", -1);
  /* In the label of an item an underscore stands before its key. */
  g_autofree char *escaped = g_strjoinv ("__", parts);

  g_menu_item_set_label (item, escaped);
  g_menu_item_set_action_and_target (item, "win.put-back", "s", id);
  g_menu_append_item (menu, item);
}

/* Several can be put back one by one, or all at once. */
static GMenuModel *
create_menu (SigDataset        *dataset,
             const char *const *ids)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) each = g_menu_new ();
  g_autoptr(GMenu) all = g_menu_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *name = sig_withdrawal_dup_name (dataset, ids[i]);

      append_back (each, name, ids[i]);
    }
  append_back (all, _("All"), "");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (each));

  return G_MENU_MODEL (menu);
}

static void
update_buttons (SigWhatIfBar *self,
                SigDataset   *dataset,
                SigWhatIf    *what_if)
{
  const char *const *ids = sig_what_if_get_ids (what_if);
  gboolean several = ids[1] != NULL;
  g_autoptr(GMenuModel) menu = several ? create_menu (dataset, ids) : NULL;

  gtk_widget_set_visible (self->back_button, !several);
  gtk_widget_set_visible (GTK_WIDGET (self->back_menu_button), several);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->back_button), "s", ids[0]);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->back_button), "win.put-back");
  gtk_menu_button_set_menu_model (self->back_menu_button, menu);
}

static void
update (SigWhatIfBar *self)
{
  SigWhatIf *what_if = sig_explorer_get_what_if (self->explorer);
  SigScenario *scenario = sig_what_if_is_empty (what_if) ? NULL : sig_what_if_get_scenario (what_if);
  g_autoptr(SigCoverage) coverage = NULL;
  g_autofree char *names = NULL;
  g_autofree char *title = NULL;
  g_autofree char *agreements = NULL;
  g_autofree char *areas = NULL;
  g_autofree char *coalitions = NULL;
  g_autofree char *summary = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), scenario != NULL);
  if (scenario == NULL)
    return;

  coverage = sig_coverage_new (scenario);
  names = sig_withdrawal_dup_names (sig_scenario_get_dataset (scenario), sig_scenario_get_withdrawal (scenario));
  /* Translators: %s is who is taken out */
  title = g_strdup_printf (_("What if: %s withdrawn"), names);
  agreements = sig_scenario_dup_agreements_words (scenario);
  areas = sig_scenario_dup_areas_words (coverage);
  coalitions = sig_scenario_dup_coalitions_words (scenario);
  summary = g_strjoin (" · ", agreements, areas, coalitions, NULL);

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->summary_label, summary);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->summary_label), summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  update_buttons (self, sig_scenario_get_dataset (scenario), what_if);
}

static void
sig_what_if_bar_constructed (GObject *object)
{
  SigWhatIfBar *self = SIG_WHAT_IF_BAR (object);

  G_OBJECT_CLASS (sig_what_if_bar_parent_class)->constructed (object);

  g_signal_connect_object (sig_explorer_get_what_if (self->explorer), "notify::scenario", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
sig_what_if_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_WHAT_IF_BAR (object)->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_what_if_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      SIG_WHAT_IF_BAR (object)->explorer = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_what_if_bar_dispose (GObject *object)
{
  SigWhatIfBar *self = SIG_WHAT_IF_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_WHAT_IF_BAR);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_what_if_bar_parent_class)->dispose (object);
}

static void
sig_what_if_bar_class_init (SigWhatIfBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_what_if_bar_constructed;
  object_class->get_property = sig_what_if_bar_get_property;
  object_class->set_property = sig_what_if_bar_set_property;
  object_class->dispose = sig_what_if_bar_dispose;

  /**
   * SigWhatIfBar:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-what-if-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SigWhatIfBar, bin);
  gtk_widget_class_bind_template_child (widget_class, SigWhatIfBar, title_label);
  gtk_widget_class_bind_template_child (widget_class, SigWhatIfBar, summary_label);
  gtk_widget_class_bind_template_child (widget_class, SigWhatIfBar, back_button);
  gtk_widget_class_bind_template_child (widget_class, SigWhatIfBar, back_menu_button);
  gtk_widget_class_set_css_name (widget_class, "whatifbar");
}

static void
sig_what_if_bar_init (SigWhatIfBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_what_if_bar_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a bar
 */
GtkWidget *
sig_what_if_bar_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_WHAT_IF_BAR, "explorer", explorer, NULL);
}

/**
 * sig_what_if_bar_get_title:
 * @self: a bar
 *
 * Returns: (transfer none): who it says is out
 */
const char *
sig_what_if_bar_get_title (SigWhatIfBar *self)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF_BAR (self), NULL);

  return gtk_label_get_label (self->title_label);
}

/**
 * sig_what_if_bar_get_summary:
 * @self: a bar
 *
 * Returns: (transfer none): what it says that this comes to
 */
const char *
sig_what_if_bar_get_summary (SigWhatIfBar *self)
{
  g_return_val_if_fail (SIG_IS_WHAT_IF_BAR (self), NULL);

  return gtk_label_get_label (self->summary_label);
}
