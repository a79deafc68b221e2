/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-topics-pane.h"

#include <glib/gi18n.h>

#include "sig-topic-row-widget.h"

struct _SigTopicsPane
{
  AdwBin                  parent_instance;

  SigExplorer            *explorer;
  SigScenario            *scenario;
  SigTerm                *term;          /* that is read; NULL for none */
  gboolean                stale;
  gboolean                updating;

  GHashTable             *counts;        /* SigTerm to its SigTopicCount */
  GHashTable             *found;         /* SigAgreement to its SigTopicRow */
  GPtrArray              *rows;
  GListStore             *tree;
  GListStore             *agreements;
  GtkSingleSelection     *selection;

  GtkWidget              *bar;
  GtkWidget              *back;
  GtkWidget              *compare;
  GtkLabel               *summary;
  AdwNavigationSplitView *split;
  GtkWidget              *tree_list;
};

G_DEFINE_FINAL_TYPE (SigTopicsPane, sig_topics_pane, ADW_TYPE_BIN)

static gboolean
is_group (SigTerm *term)
{
  return sig_term_get_kind (term) == SIG_TERM_TOPIC_GROUP || sig_term_get_kind (term) == SIG_TERM_AREA_GROUP;
}

static void
bind_tree_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              SigTopicsPane            *self)
{
  SigTerm *term = gtk_list_item_get_item (item);
  const SigTopicCount *count = g_hash_table_lookup (self->counts, term);
  g_autofree char *words = g_strdup_printf (ngettext ("%s, %u agreement", "%s, %u agreements", count->n[SIG_SCENARIO_AFTER]),
                                            sig_text_get (sig_term_get_title (term)), count->n[SIG_SCENARIO_AFTER]);

  gtk_list_item_set_child (item, sig_topic_count_widget_new (count, !sig_withdrawal_is_empty (sig_scenario_get_withdrawal (self->scenario))));
  gtk_list_item_set_accessible_label (item, words);
  gtk_list_item_set_selectable (item, !is_group (term));
  gtk_list_item_set_activatable (item, !is_group (term));
}

static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *item,
             SigTopicsPane            *self)
{
  SigDataset *dataset = sig_scenario_get_dataset (self->scenario);
  const SigTopicRow *row = g_hash_table_lookup (self->found, gtk_list_item_get_item (item));
  g_autofree char *words = sig_topic_row_dup_words (dataset, row);

  gtk_list_item_set_child (item, sig_topic_row_widget_new (dataset, row));
  gtk_list_item_set_accessible_label (item, words);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  gtk_list_item_set_child (item, NULL);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const SigTopicRow *one = *(SigTopicRow *const *) a;
  const SigTopicRow *other = *(SigTopicRow *const *) b;

  return (one->covers != SIG_TRUTH_YES) - (other->covers != SIG_TRUTH_YES);
}

/* Those that cover it come first, each part in the order of signing. */
static void
show_rows (SigTopicsPane *self)
{
  g_autoptr(GPtrArray) agreements = g_ptr_array_new ();
  g_autofree char *words = NULL;
  guint n = 0;

  g_list_store_remove_all (self->agreements);
  g_hash_table_remove_all (self->found);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_set_visible (self->compare, self->term != NULL);
  if (self->term == NULL)
    {
      gtk_label_set_label (self->summary, _("Choose a topic to read it over all agreements."));
      return;
    }

  self->rows = sig_topic_rows_list (self->scenario, self->term);
  for (guint i = 0; i < self->rows->len; i++)
    {
      SigTopicRow *row = self->rows->pdata[i];

      n += row->covers == SIG_TRUTH_YES;
      g_hash_table_insert (self->found, row->agreement, row);
    }
  g_ptr_array_sort (self->rows, compare_rows);
  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (agreements, ((SigTopicRow *) self->rows->pdata[i])->agreement);
  g_list_store_splice (self->agreements, 0, 0, agreements->pdata, agreements->len);

  /* Translators: a topic, in how many agreements, of how many */
  words = g_strdup_printf (ngettext ("%s: in %u of %u agreement", "%s: in %u of %u agreements", self->rows->len),
                           sig_text_get (sig_term_get_title (self->term)), n, self->rows->len);
  gtk_label_set_label (self->summary, words);
}

static void
fill_tree (SigTopicsPane *self)
{
  static const SigTermKind kinds[] = { SIG_TERM_TOPIC, SIG_TERM_AREA };
  g_autoptr(GPtrArray) terms = g_ptr_array_new ();

  g_list_store_remove_all (self->tree);
  g_hash_table_remove_all (self->counts);
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr(GArray) counts = sig_topic_counts_list (self->scenario, kinds[k]);

      for (guint i = 0; i < counts->len; i++)
        {
          SigTopicCount *count = g_memdup2 (&g_array_index (counts, SigTopicCount, i), sizeof *count);

          g_hash_table_insert (self->counts, count->term, count);
          g_ptr_array_add (terms, count->term);
        }
    }
  g_list_store_splice (self->tree, 0, 0, terms->pdata, terms->len);
}

static void
select_term (SigTopicsPane *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->term != NULL)
    g_list_store_find (self->tree, self->term, &position);
  self->updating = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->updating = FALSE;
}

static void
update (SigTopicsPane *self)
{
  SigCoverageState *state = sig_explorer_get_coverage_state (self->explorer);

  self->stale = FALSE;
  self->updating = TRUE;
  g_set_object (&self->scenario, sig_what_if_get_scenario (sig_explorer_get_what_if (self->explorer)));
  self->term = NULL;
  if (self->scenario != NULL)
    {
      self->term = sig_coverage_state_find_term (state, sig_scenario_get_dataset (self->scenario));
      fill_tree (self);
    }
  self->updating = FALSE;
  select_term (self);
  show_rows (self);
  adw_navigation_split_view_set_show_content (self->split, self->term != NULL);
}

static void
changed_cb (SigTopicsPane *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  else
    self->stale = TRUE;
}

static void
topic_changed_cb (SigTopicsPane *self)
{
  if (self->scenario == NULL || self->stale)
    return;

  self->term = sig_coverage_state_find_term (sig_explorer_get_coverage_state (self->explorer),
                                             sig_scenario_get_dataset (self->scenario));
  select_term (self);
  show_rows (self);
  adw_navigation_split_view_set_show_content (self->split, self->term != NULL);
}

static void
choose (SigTopicsPane *self,
        SigTerm       *term)
{
  g_autofree char *name = NULL;

  if (term == NULL || is_group (term))
    return;

  name = g_strconcat (sig_term_get_kind (term) == SIG_TERM_AREA ? "area:" : "topic:", sig_record_get_id (SIG_RECORD (term)), NULL);
  sig_coverage_state_set_topic (sig_explorer_get_coverage_state (self->explorer), name);
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
selected_cb (SigTopicsPane *self)
{
  if (!self->updating)
    choose (self, gtk_single_selection_get_selected_item (self->selection));
}

static void
agreement_activated_cb (SigTopicsPane *self,
                        guint          position)
{
  g_autoptr(SigRecord) agreement = g_list_model_get_item (G_LIST_MODEL (self->agreements), position);

  sig_explorer_select (self->explorer, agreement);
}

/* Collects those that cover it, and shows them side by side. */
static void
compare_cb (SigTopicsPane *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;

  for (guint i = 0; self->rows != NULL && i < self->rows->len; i++)
    {
      SigTopicRow *row = self->rows->pdata[i];

      if (row->covers == SIG_TRUTH_YES)
        g_strv_builder_add (builder, sig_record_get_id (SIG_RECORD (row->agreement)));
    }
  ids = g_strv_builder_end (builder);
  sig_explorer_set_collection (self->explorer, (const char *const *) ids);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "s", "compare");
}

static void
back_cb (SigTopicsPane *self)
{
  adw_navigation_split_view_set_show_content (self->split, FALSE);
}

static void
sig_topics_pane_map (GtkWidget *widget)
{
  if (SIG_TOPICS_PANE (widget)->stale)
    update (SIG_TOPICS_PANE (widget));
  GTK_WIDGET_CLASS (sig_topics_pane_parent_class)->map (widget);
}

static gboolean
sig_topics_pane_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SIG_TOPICS_PANE (widget)->tree_list);
}

static void
sig_topics_pane_dispose (GObject *object)
{
  SigTopicsPane *self = SIG_TOPICS_PANE (object);

  self->updating = TRUE;
  g_clear_object (&self->bar);
  g_clear_object (&self->selection);
  g_clear_object (&self->tree);
  g_clear_object (&self->agreements);
  g_clear_object (&self->scenario);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_topics_pane_parent_class)->dispose (object);
}

static void
sig_topics_pane_finalize (GObject *object)
{
  SigTopicsPane *self = SIG_TOPICS_PANE (object);

  g_hash_table_unref (self->counts);
  g_hash_table_unref (self->found);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (sig_topics_pane_parent_class)->finalize (object);
}

static void
sig_topics_pane_class_init (SigTopicsPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_topics_pane_dispose;
  G_OBJECT_CLASS (klass)->finalize = sig_topics_pane_finalize;
  GTK_WIDGET_CLASS (klass)->map = sig_topics_pane_map;
  GTK_WIDGET_CLASS (klass)->grab_focus = sig_topics_pane_grab_focus;
}

static GtkWidget *
create_list (GtkSelectionModel *model,
             GCallback          bind,
             SigTopicsPane     *self,
             const char        *label,
             GtkWidget        **list)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  g_signal_connect (factory, "bind", bind, self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), self);
  *list = gtk_list_view_new (model, factory);
  gtk_widget_add_css_class (*list, "coverage-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (*list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), *list);

  return scrolled;
}

static void
create_split (SigTopicsPane *self)
{
  GtkWidget *bin = adw_breakpoint_bin_new ();
  AdwBreakpoint *breakpoint = adw_breakpoint_new (adw_breakpoint_condition_parse ("max-width: 640sp"));
  GtkWidget *tree, *rows, *rows_list;

  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->tree)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  tree = create_list (GTK_SELECTION_MODEL (g_object_ref (self->selection)), G_CALLBACK (bind_tree_cb), self,
                      _("Topics and capability areas"), &self->tree_list);
  rows = create_list (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->agreements)))),
                      G_CALLBACK (bind_row_cb), self, _("The topic in each agreement"), &rows_list);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (rows_list), TRUE);
  g_signal_connect_object (rows_list, "activate", G_CALLBACK (agreement_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);

  self->split = ADW_NAVIGATION_SPLIT_VIEW (adw_navigation_split_view_new ());
  adw_navigation_split_view_set_min_sidebar_width (self->split, 240);
  adw_navigation_split_view_set_sidebar (self->split, adw_navigation_page_new (tree, _("Topics")));
  adw_navigation_split_view_set_content (self->split, adw_navigation_page_new (rows, _("Agreements")));
  gtk_widget_set_size_request (bin, 330, 180);
  adw_breakpoint_add_setters (breakpoint, G_OBJECT (self->split), "collapsed", TRUE, NULL);
  adw_breakpoint_bin_add_breakpoint (ADW_BREAKPOINT_BIN (bin), breakpoint);
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (bin), GTK_WIDGET (self->split));
  adw_bin_set_child (ADW_BIN (self), bin);
}

/* The way back to the tree where it is not beside the rows; what is read; the way to the comparison. */
static void
create_bar (SigTopicsPane *self)
{
  self->bar = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  self->summary = GTK_LABEL (gtk_label_new (NULL));
  self->compare = gtk_button_new_with_label (_("Compare"));
  gtk_widget_add_css_class (self->back, "flat");
  gtk_widget_set_tooltip_text (self->back, _("Back to the Topics"));
  gtk_widget_set_tooltip_text (self->compare, _("Compare the agreements that cover it"));
  gtk_label_set_ellipsize (self->summary, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->summary, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->summary), TRUE);
  gtk_box_append (GTK_BOX (self->bar), self->back);
  gtk_box_append (GTK_BOX (self->bar), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (self->bar), self->compare);
  g_object_bind_property (self->split, "collapsed", self->back, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->back, "clicked", G_CALLBACK (back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compare, "clicked", G_CALLBACK (compare_cb), self, G_CONNECT_SWAPPED);
}

static void
sig_topics_pane_init (SigTopicsPane *self)
{
  self->stale = TRUE;
  self->counts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->found = g_hash_table_new (NULL, NULL);
  self->tree = g_list_store_new (SIG_TYPE_TERM);
  self->agreements = g_list_store_new (SIG_TYPE_AGREEMENT);
  create_split (self);
  create_bar (self);
}

/**
 * sig_topics_pane_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a pane
 */
GtkWidget *
sig_topics_pane_new (SigExplorer *explorer)
{
  SigTopicsPane *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self = g_object_new (SIG_TYPE_TOPICS_PANE, NULL);
  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (sig_explorer_get_what_if (explorer), "notify::scenario", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sig_explorer_get_coverage_state (explorer), "notify::topic", G_CALLBACK (topic_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * sig_topics_pane_get_bar:
 * @self: a pane
 *
 * Returns: (transfer none): its controls, to be put beside the switcher of the page
 */
GtkWidget *
sig_topics_pane_get_bar (SigTopicsPane *self)
{
  g_return_val_if_fail (SIG_IS_TOPICS_PANE (self), NULL);

  return self->bar;
}

/**
 * sig_topics_pane_get_tree:
 * @self: a pane
 *
 * Returns: (transfer none) (element-type SigTerm): groups, topics and areas, in the order in which they are listed
 */
GListModel *
sig_topics_pane_get_tree (SigTopicsPane *self)
{
  g_return_val_if_fail (SIG_IS_TOPICS_PANE (self), NULL);

  return G_LIST_MODEL (self->tree);
}

/**
 * sig_topics_pane_get_rows:
 * @self: a pane
 *
 * Returns: (transfer none) (element-type SigAgreement): the agreements, those that cover the topic first
 */
GListModel *
sig_topics_pane_get_rows (SigTopicsPane *self)
{
  g_return_val_if_fail (SIG_IS_TOPICS_PANE (self), NULL);

  return G_LIST_MODEL (self->agreements);
}
