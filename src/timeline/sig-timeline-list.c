/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sig-certainty-mark.h"
#include "sig-certainty.h"
#include "sig-fold.h"
#include "sig-timeline-words.h"

/* How many events can be filtered and sorted within a frame. */
#define LARGE 2000

typedef enum
{
  COLUMN_DATE,
  COLUMN_KIND,
  COLUMN_PARTY,
  COLUMN_TITLE,
  COLUMN_CERTAINTY,
  COLUMN_SOURCES,
  N_COLUMNS,
} Column;

struct _SigTimelineList
{
  GtkWidget           parent_instance;

  SigExplorer        *explorer;
  SigDataset         *dataset;   /* that of the rows */
  char               *folded;    /* the words of the filter */
  GtkCustomFilter    *filter;
  GtkSortListModel   *sorted;
  GtkSingleSelection *selection;
  gboolean            following; /* the selection comes from the explorer */

  GtkBox             *head;
  GtkSearchEntry     *search_entry;
  GtkLabel           *count_label;
  GtkStack           *stack;
  GtkColumnView      *column_view;
  GtkColumnViewColumn *columns[N_COLUMNS];
};

G_DEFINE_FINAL_TYPE (SigTimelineList, sig_timeline_list, GTK_TYPE_WIDGET)

static char *
dup_words (SigTimelineList *self,
           SigEvent        *event,
           Column           column)
{
  guint n;

  switch (column)
    {
    case COLUMN_DATE:
      return sig_timeline_words_dup_date (event);
    case COLUMN_KIND:
      return g_strdup (sig_text_get (sig_term_get_title (sig_event_get_kind (event))));
    case COLUMN_PARTY:
      return sig_timeline_words_dup_parties (self->dataset, event);
    case COLUMN_CERTAINTY:
      return g_strdup (sig_certainty_get_phrase (sig_claim_get_certainty (SIG_CLAIM (event))));
    case COLUMN_SOURCES:
      sig_claim_get_citations (SIG_CLAIM (event), &n);
      return g_strdup_printf ("%u", n);
    case COLUMN_TITLE:
    default:
      return g_strdup (sig_text_get (sig_event_get_title (event)));
    }
}

static Column
get_column (gpointer factory)
{
  return GPOINTER_TO_INT (g_object_get_data (factory, "column"));
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkColumnViewCell        *cell,
          SigTimelineList          *self)
{
  GtkWidget *label;

  if (get_column (factory) == COLUMN_CERTAINTY)
    {
      gtk_column_view_cell_set_child (cell, sig_certainty_mark_new (SIG_CERTAINTY_PRIMARY));
      return;
    }

  label = gtk_inscription_new (NULL);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (label), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_nat_chars (GTK_INSCRIPTION (label), 12);
  gtk_column_view_cell_set_child (cell, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkColumnViewCell        *cell,
         SigTimelineList          *self)
{
  SigEvent *event = gtk_column_view_cell_get_item (cell);
  GtkWidget *child = gtk_column_view_cell_get_child (cell);
  g_autofree char *words = dup_words (self, event, get_column (factory));

  if (SIG_IS_CERTAINTY_MARK (child))
    sig_certainty_mark_set_certainty (SIG_CERTAINTY_MARK (child), sig_claim_get_certainty (SIG_CLAIM (event)));
  else
    gtk_inscription_set_text (GTK_INSCRIPTION (child), words);
  gtk_widget_set_tooltip_text (child, words);
}

/* A row is read as one sentence, not as six cells. */
static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkColumnViewRow         *row,
             SigTimelineList          *self)
{
  SigEvent *event = gtk_column_view_row_get_item (row);
  g_autofree char *name = sig_timeline_words_dup_name (event);
  g_autofree char *parties = sig_timeline_words_dup_parties (self->dataset, event);

  gtk_column_view_row_set_accessible_label (row, name);
  gtk_column_view_row_set_accessible_description (row, parties);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  SigEvent *first = (SigEvent *) a, *second = (SigEvent *) b;
  guint n_first, n_second;

  switch ((Column) GPOINTER_TO_INT (user_data))
    {
    case COLUMN_DATE:
      return sig_date_compare (sig_event_get_date (first), sig_event_get_date (second));
    case COLUMN_CERTAINTY:
      return (int) sig_claim_get_certainty (SIG_CLAIM (first)) - (int) sig_claim_get_certainty (SIG_CLAIM (second));
    case COLUMN_SOURCES:
      sig_claim_get_citations (SIG_CLAIM (first), &n_first);
      sig_claim_get_citations (SIG_CLAIM (second), &n_second);
      return (int) n_first - (int) n_second;
    case COLUMN_KIND:
    case COLUMN_PARTY:
    case COLUMN_TITLE:
    default:
      g_return_val_if_reached (0);
    }
}

static char *
get_sort_words_cb (SigEvent *event,
                   gpointer  user_data)
{
  GObject *column = user_data;

  return dup_words (g_object_get_data (column, "list"), event, get_column (column));
}

/* Its words are made once for all comparisons, in the order of the locale. */
static GtkSorter *
make_words_sorter (GtkColumnViewColumn *column)
{
  GtkExpression *words = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL,
                                                      G_CALLBACK (get_sort_words_cb), column, NULL);
  GtkStringSorter *sorter = gtk_string_sorter_new (words);

  gtk_string_sorter_set_ignore_case (sorter, FALSE);

  return GTK_SORTER (sorter);
}

static GtkSorter *
make_sorter (GtkColumnViewColumn *column)
{
  Column number = get_column (column);

  switch (number)
    {
    case COLUMN_KIND:
    case COLUMN_PARTY:
    case COLUMN_TITLE:
      return make_words_sorter (column);
    case COLUMN_DATE:
    case COLUMN_CERTAINTY:
    case COLUMN_SOURCES:
    default:
      return GTK_SORTER (gtk_custom_sorter_new (compare, GINT_TO_POINTER (number), NULL));
    }
}

static gboolean
matches_words (SigTimelineList *self,
               SigEvent        *event)
{
  static const Column searched[] = { COLUMN_TITLE, COLUMN_PARTY, COLUMN_KIND, COLUMN_DATE };
  const SigText *summary = sig_event_get_summary (event);
  g_autofree char *folded_summary = NULL;

  if (*self->folded == '\0')
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (searched); i++)
    {
      g_autofree char *words = dup_words (self, event, searched[i]);
      g_autofree char *folded = sig_fold (words);

      if (sig_fold_contains (folded, self->folded))
        return TRUE;
    }

  folded_summary = summary != NULL ? sig_fold (sig_text_get (summary)) : g_strdup ("");

  return sig_fold_contains (folded_summary, self->folded);
}

/* What concerns all is never filtered away by who is looked for. */
static gboolean
matches_explorer (SigTimelineList *self,
                  SigEvent        *event)
{
  SigList *parties = sig_event_get_parties (event);

  if (sig_filter_is_empty (sig_explorer_get_filter (self->explorer)) || sig_event_is_common (event))
    return TRUE;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != sig_dataset_get_focus (self->dataset) &&
        sig_explorer_matches (self->explorer, sig_list_get (parties, i)))
      return TRUE;

  return FALSE;
}

static gboolean
match (gpointer item,
       gpointer user_data)
{
  SigTimelineList *self = user_data;

  return self->dataset == sig_explorer_get_dataset (self->explorer) && matches_explorer (self, item) &&
         matches_words (self, item);
}

static void
update_count (SigTimelineList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  g_autofree char *words = g_strdup_printf (ngettext ("%u event", "%u events", n), n);

  gtk_label_set_label (self->count_label, words);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "events" : "nothing");
}

static void
follow_selection (SigTimelineList *self)
{
  gpointer selected = sig_explorer_get_selected (self->explorer);
  guint found = GTK_INVALID_LIST_POSITION;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  if (selected != NULL && selected == gtk_single_selection_get_selected_item (self->selection))
    return;

  for (guint i = 0; SIG_IS_EVENT (selected) && i < n && found == GTK_INVALID_LIST_POSITION; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (item == selected)
        found = i;
    }

  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, found);
  self->following = FALSE;
  if (found != GTK_INVALID_LIST_POSITION)
    gtk_column_view_scroll_to (self->column_view, found, NULL, GTK_LIST_SCROLL_NONE, NULL);
}

static void
selected_cb (SigTimelineList *self)
{
  gpointer event = gtk_single_selection_get_selected_item (self->selection);

  if (!self->following && event != NULL && self->dataset == sig_explorer_get_dataset (self->explorer))
    sig_explorer_select (self->explorer, SIG_RECORD (event));
}

static void
filter_changed_cb (SigTimelineList *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
date_changed_cb (SigTimelineList *self)
{
  if (!sig_filter_is_empty (sig_explorer_get_filter (self->explorer)))
    filter_changed_cb (self);
}

/* Whether filtering and sorting its events takes longer than a frame, so that they are better done bit by bit. */
static gboolean
is_large (SigDataset *dataset)
{
  return dataset != NULL && sig_list_get_n (sig_dataset_get_events (dataset)) > LARGE;
}

static void
dataset_changed_cb (SigTimelineList *self)
{
  GtkFilterListModel *filtered = GTK_FILTER_LIST_MODEL (gtk_sort_list_model_get_model (self->sorted));
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);

  self->following = TRUE;
  g_set_object (&self->dataset, dataset);
  gtk_filter_list_model_set_incremental (filtered, is_large (dataset));
  gtk_sort_list_model_set_incremental (self->sorted, is_large (dataset));
  gtk_filter_list_model_set_model (filtered, dataset != NULL ? G_LIST_MODEL (sig_dataset_get_events (dataset)) : NULL);
  self->following = FALSE;
  follow_selection (self);
}

static void
search_changed_cb (SigTimelineList *self)
{
  sig_timeline_list_set_text (self, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
add_column (SigTimelineList *self,
            Column           number,
            const char      *title,
            int              width)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *column;
  g_autoptr(GtkSorter) sorter = NULL;

  g_object_set_data (G_OBJECT (factory), "column", GINT_TO_POINTER (number));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);

  column = gtk_column_view_column_new (title, factory);
  g_object_set_data (G_OBJECT (column), "column", GINT_TO_POINTER (number));
  g_object_set_data (G_OBJECT (column), "list", self);
  sorter = make_sorter (column);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_column_set_resizable (column, TRUE);
  if (width > 0)
    gtk_column_view_column_set_fixed_width (column, width);
  else
    gtk_column_view_column_set_expand (column, TRUE);
  gtk_column_view_append_column (self->column_view, column);
  self->columns[number] = column;
  g_object_unref (column);
}

static void
add_model (SigTimelineList *self)
{
  GtkListItemFactory *row_factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;

  self->filter = gtk_custom_filter_new (match, self, NULL);
  filtered = gtk_filter_list_model_new (NULL, g_object_ref (GTK_FILTER (self->filter)));
  self->sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered),
                                          g_object_ref (gtk_column_view_get_sorter (self->column_view)));
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->sorted));
  gtk_column_view_set_model (self->column_view, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_object (row_factory, "bind", G_CALLBACK (bind_row_cb), self, 0);
  gtk_column_view_set_row_factory (self->column_view, row_factory);
  g_object_unref (row_factory);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
}

static void
sig_timeline_list_dispose (GObject *object)
{
  SigTimelineList *self = SIG_TIMELINE_LIST (object);

  /* The columns take their sorting along, and the events would be sorted anew. */
  if (self->selection != NULL)
    g_signal_handlers_disconnect_by_data (self->selection, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_TIMELINE_LIST);
  g_clear_object (&self->selection);
  g_clear_object (&self->sorted);
  g_clear_object (&self->filter);
  g_clear_object (&self->dataset);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_timeline_list_parent_class)->dispose (object);
}

static void
sig_timeline_list_finalize (GObject *object)
{
  g_free (SIG_TIMELINE_LIST (object)->folded);

  G_OBJECT_CLASS (sig_timeline_list_parent_class)->finalize (object);
}

static void
sig_timeline_list_class_init (SigTimelineListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_timeline_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = sig_timeline_list_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-timeline-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SigTimelineList, head);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineList, count_label);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineList, stack);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineList, column_view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_set_css_name (widget_class, "timelinelist");
}

static void
sig_timeline_list_init (SigTimelineList *self)
{
  self->folded = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));

  add_column (self, COLUMN_DATE, _("Date"), 210);
  add_column (self, COLUMN_KIND, _("Kind"), 180);
  add_column (self, COLUMN_PARTY, _("Party"), 150);
  add_column (self, COLUMN_TITLE, _("Event"), 0);
  add_column (self, COLUMN_CERTAINTY, _("Certainty"), 100);
  add_column (self, COLUMN_SOURCES, _("Sources"), 90);
}

/**
 * sig_timeline_list_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a list of the events, the earliest first
 */
GtkWidget *
sig_timeline_list_new (SigExplorer *explorer)
{
  SigTimelineList *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self = g_object_new (SIG_TYPE_TIMELINE_LIST, NULL);
  self->explorer = g_object_ref (explorer);
  add_model (self);
  g_signal_connect_object (explorer, "notify::dataset", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (explorer, "notify::filter", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (explorer, "notify::date", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (explorer, "notify::selection", G_CALLBACK (follow_selection), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
  sig_timeline_list_sort (self, COLUMN_DATE, GTK_SORT_ASCENDING);
  update_count (self);

  return GTK_WIDGET (self);
}

/**
 * sig_timeline_list_set_compact:
 * @self: a list
 * @compact: whether there is little room
 *
 * Leaves out the columns that can be done without; their words stand in the card and in the details.
 */
void
sig_timeline_list_set_compact (SigTimelineList *self,
                               gboolean         compact)
{
  static const Column dispensable[] = { COLUMN_KIND, COLUMN_PARTY, COLUMN_SOURCES };

  g_return_if_fail (SIG_IS_TIMELINE_LIST (self));

  for (guint i = 0; i < G_N_ELEMENTS (dispensable); i++)
    gtk_column_view_column_set_visible (self->columns[dispensable[i]], !compact);
  gtk_column_view_column_set_fixed_width (self->columns[COLUMN_DATE], compact ? 150 : 210);
}

/**
 * sig_timeline_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none): the events as they stand in it
 */
GtkSelectionModel *
sig_timeline_list_get_model (SigTimelineList *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_LIST (self), NULL);

  return GTK_SELECTION_MODEL (self->selection);
}

/**
 * sig_timeline_list_set_text:
 * @self: a list
 * @text: words; empty for none
 *
 * Shows only events that have the words in title, summary, parties, kind or date; accents and case make no difference.
 */
void
sig_timeline_list_set_text (SigTimelineList *self,
                            const char      *text)
{
  g_return_if_fail (SIG_IS_TIMELINE_LIST (self));
  g_return_if_fail (text != NULL);

  g_free (self->folded);
  self->folded = sig_fold (text);
  filter_changed_cb (self);
}

/**
 * sig_timeline_list_sort:
 * @self: a list
 * @column: which column, from 0
 * @direction: which way
 *
 * Sorts the events.
 */
void
sig_timeline_list_sort (SigTimelineList *self,
                        guint            column,
                        GtkSortType      direction)
{
  g_return_if_fail (SIG_IS_TIMELINE_LIST (self));
  g_return_if_fail (column < N_COLUMNS);

  gtk_column_view_sort_by_column (self->column_view, self->columns[column], direction);
}
