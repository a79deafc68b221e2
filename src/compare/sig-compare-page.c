/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sig-compare-card.h"
#include "sig-compare-menu.h"
#include "sig-compare-page-private.h"

G_DEFINE_FINAL_TYPE (SigComparePage, sig_compare_page, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  PROP_PINNED_ONLY,
  PROP_DIFFERENCES_ONLY,
  PROP_BASELINE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
add_record (GPtrArray *records,
            SigRecord *record)
{
  if (record != NULL && !g_ptr_array_find (records, record, NULL))
    g_ptr_array_add (records, record);
}

static gboolean
has_pinned_row (const char *const *pins)
{
  for (guint i = 0; pins[i] != NULL; i++)
    if (strchr (pins[i], '@') == NULL)
      return TRUE;

  return FALSE;
}

/* What is collected. On the sheet of what is pinned: what has a pinned cell, and if a row is pinned, what is collected. */
static GPtrArray *
list_records (SigComparePage    *self,
              SigComparisonPins *pins)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  SigCompareState *state = sig_explorer_get_compare_state (self->explorer);
  const char *const *ids = sig_explorer_get_collection (self->explorer);
  g_autoptr(GPtrArray) pinned = sig_comparison_pins_list_agreements (pins, dataset);
  const gboolean all = !self->pinned_only || has_pinned_row (sig_compare_state_get_pins (state));
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      SigRecord *record = (SigRecord *) sig_dataset_lookup_agreement (dataset, ids[i]);

      if (all || g_ptr_array_find (pinned, record, NULL))
        add_record (records, record);
    }
  for (guint i = 0; self->pinned_only && i < pinned->len; i++)
    add_record (records, g_ptr_array_index (pinned, i));

  return records;
}

static int
find_baseline (SigComparePage *self,
               GPtrArray      *records)
{
  const char *baseline = sig_compare_state_get_baseline (sig_explorer_get_compare_state (self->explorer));
  guint found;

  if (g_str_equal (baseline, SIG_BASELINE_NONE) || records->len == 0)
    return SIG_COMPARISON_NO_COLUMN;
  if (g_str_equal (baseline, SIG_BASELINE_TEMPLATE))
    return SIG_COMPARISON_TEMPLATE;
  /* One that is not compared any more gives way to the first. */
  if (*baseline != '\0' &&
      g_ptr_array_find (records, sig_dataset_lookup_address (sig_explorer_get_dataset (self->explorer), baseline), &found))
    return (int) found;

  return 0;
}

static SigCompareSheet *
make_sheet (SigComparePage *self)
{
  SigCompareState *state = sig_explorer_get_compare_state (self->explorer);
  g_autoptr(SigComparisonPins) pins = sig_comparison_pins_new (sig_compare_state_get_pins (state));
  g_autoptr(GPtrArray) records = list_records (self, pins);
  g_autoptr(SigComparison) comparison = NULL;

  if (records->len == 0)
    return NULL;

  comparison = sig_comparison_new (sig_explorer_get_standings (self->explorer), sig_explorer_get_date (self->explorer),
                                   (SigRecord *const *) records->pdata, records->len, find_baseline (self, records));

  return sig_compare_sheet_new (comparison, sig_compare_state_get_differences_only (state), pins, self->pinned_only);
}

static const char *
choose_state (SigComparePage  *self,
              SigCompareSheet *sheet)
{
  SigCompareState *state = sig_explorer_get_compare_state (self->explorer);

  if (self->pinned_only && *sig_compare_state_get_pins (state) == NULL)
    return "unpinned";
  if (sheet == NULL)
    return "empty";
  if (sig_compare_sheet_get_n_rows (sheet) == 0)
    return self->pinned_only ? "unpinned" : "alike";

  return "table";
}

static void
update_pins (SigComparePage *self)
{
  guint n = g_strv_length ((GStrv) sig_compare_state_get_pins (sig_explorer_get_compare_state (self->explorer)));
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *words = g_strdup_printf (ngettext ("%u pinned", "%u pinned", n), n);

  gtk_label_set_text (self->pinned_label, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pinned_button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->pinned_button), n > 0 || self->pinned_only);
}

static void
turned_cb (SigComparePage *self)
{
  g_autofree char *words = NULL;
  gboolean visible;
  guint place, n;

  /* The adjustment says so once more when the page is taken apart. */
  if (self->table == NULL)
    return;

  place = sig_compare_table_get_place (self->table, &n);
  visible = sig_compare_table_is_narrow (self->table) && n > 1 &&
            g_str_equal (gtk_stack_get_visible_child_name (self->stack), "table");
  /* Translators: which column of how many is seen: "2 of 5" */
  words = g_strdup_printf (_("%u of %u"), place + 1, n);
  gtk_widget_set_visible (self->turn_box, visible);
  gtk_label_set_text (self->turn_label, words);
  gtk_widget_set_sensitive (self->previous_button, place > 0);
  gtk_widget_set_sensitive (self->next_button, place + 1 < n);
}

/**
 * sig_compare_page_update:
 * @self: a page
 *
 * Shows what the explorer has now. Private to the page.
 */
void
sig_compare_page_update (SigComparePage *self)
{
  g_autoptr(SigCompareSheet) sheet = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->stale = TRUE;
      return;
    }

  self->stale = FALSE;
  if (sig_explorer_get_dataset (self->explorer) != NULL)
    sheet = make_sheet (self);
  sig_compare_table_set_sheet (self->table, sheet);
  gtk_stack_set_visible_child_name (self->stack, choose_state (self, sheet));
  if (sheet == NULL)
    sig_compare_page_fill_sets (self);
  gtk_widget_set_visible (GTK_WIDGET (self->standing_legend), sheet != NULL && sig_compare_sheet_has_baseline (sheet));
  update_pins (self);
  turned_cb (self);
  sig_compare_page_update_actions (self);
}

/* Only the marks change, so nothing is laid out anew. */
static void
pins_changed_cb (SigComparePage *self)
{
  SigCompareSheet *sheet = sig_compare_table_get_sheet (self->table);
  SigCompareState *state = sig_explorer_get_compare_state (self->explorer);
  g_autoptr(SigComparisonPins) pins = NULL;

  if (sheet == NULL || self->pinned_only)
    {
      sig_compare_page_update (self);
      return;
    }

  pins = sig_comparison_pins_new (sig_compare_state_get_pins (state));
  sig_compare_sheet_set_pins (sheet, pins);
  update_pins (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self->table));
}

static void
differences_changed_cb (SigComparePage *self)
{
  sig_compare_page_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIFFERENCES_ONLY]);
}

static void
baseline_changed_cb (SigComparePage *self)
{
  sig_compare_page_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BASELINE]);
}

static void
opened_cb (SigComparePage *self,
           guint           row,
           int             column,
           guint           entry)
{
  GtkWidget *card = sig_compare_card_new (sig_compare_table_get_sheet (self->table), row, column, entry);

  if (card == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self->table));
      return;
    }

  sig_compare_table_point_at (self->table, GTK_POPOVER (card));
  gtk_popover_popup (GTK_POPOVER (card));
}

static void
menu_cb (SigComparePage *self,
         double          x,
         double          y)
{
  SigCompareSheet *sheet = sig_compare_table_get_sheet (self->table);
  g_autoptr(GMenuModel) model = NULL;
  GtkWidget *menu;
  int row, column;

  if (!sig_compare_table_get_cursor (self->table, &row, &column, NULL) || row < 0)
    return;

  sig_compare_page_update_actions (self);
  model = sig_compare_menu_new_for_cell (sheet, (guint) row, column);
  menu = gtk_popover_menu_new_from_model (model);
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  sig_compare_table_point_at (self->table, GTK_POPOVER (menu));
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (menu));
}

static void
previous_cb (SigComparePage *self)
{
  sig_compare_table_turn (self->table, -1);
}

static void
next_cb (SigComparePage *self)
{
  sig_compare_table_turn (self->table, 1);
}

static void
folded_cb (SigComparePage *self,
           const char     *topic,
           gboolean        folded)
{
  sig_compare_state_fold (sig_explorer_get_compare_state (self->explorer), topic, folded);
}

static void
fold_topics (SigComparePage *self)
{
  const char *const *folded = sig_compare_state_get_folded (sig_explorer_get_compare_state (self->explorer));

  for (guint i = 0; folded[i] != NULL; i++)
    sig_compare_table_set_folded (self->table, folded[i], TRUE);
}

static void
connect_explorer (SigComparePage *self)
{
  SigCompareState *state = sig_explorer_get_compare_state (self->explorer);
  static const char *const notified[] = { "notify::dataset", "notify::collection", "notify::date" };

  for (guint i = 0; i < G_N_ELEMENTS (notified); i++)
    g_signal_connect_object (self->explorer, notified[i], G_CALLBACK (sig_compare_page_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::baseline", G_CALLBACK (baseline_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::differences-only", G_CALLBACK (differences_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::pins", G_CALLBACK (pins_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
sig_compare_page_constructed (GObject *object)
{
  SigComparePage *self = SIG_COMPARE_PAGE (object);

  G_OBJECT_CLASS (sig_compare_page_parent_class)->constructed (object);

  self->history = sig_compare_history_new (self->explorer);
  sig_compare_page_attach_menus (self);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller), "value-changed",
                           G_CALLBACK (turned_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller), "changed",
                           G_CALLBACK (turned_cb), self, G_CONNECT_SWAPPED);
  sig_compare_page_fill_legend (self);
  fold_topics (self);
  g_signal_connect_object (self->table, "folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  connect_explorer (self);
  sig_compare_page_update (self);
}

static void
sig_compare_page_map (GtkWidget *widget)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);

  GTK_WIDGET_CLASS (sig_compare_page_parent_class)->map (widget);
  if (self->stale)
    sig_compare_page_update (self);
}

static gboolean
sig_compare_page_grab_focus (GtkWidget *widget)
{
  SigComparePage *self = SIG_COMPARE_PAGE (widget);

  /* Before anything is compared, the keyboard belongs on what to begin with. */
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "table"))
    return gtk_widget_grab_focus (GTK_WIDGET (self->table));
  if (gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD))
    return TRUE;

  return gtk_widget_grab_focus (GTK_WIDGET (self->add_button));
}

static void
sig_compare_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SigComparePage *self = SIG_COMPARE_PAGE (object);
  SigCompareState *state = sig_explorer_get_compare_state (self->explorer);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_PINNED_ONLY:
      g_value_set_boolean (value, self->pinned_only);
      break;
    case PROP_DIFFERENCES_ONLY:
      g_value_set_boolean (value, sig_compare_state_get_differences_only (state));
      break;
    case PROP_BASELINE:
      g_value_set_string (value, sig_compare_state_get_baseline (state));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_compare_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SigComparePage *self = SIG_COMPARE_PAGE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_PINNED_ONLY:
      sig_compare_page_set_pinned_only (self, g_value_get_boolean (value));
      break;
    case PROP_DIFFERENCES_ONLY:
      sig_compare_state_set_differences_only (sig_explorer_get_compare_state (self->explorer), g_value_get_boolean (value));
      break;
    case PROP_BASELINE:
      sig_compare_history_set_baseline (self->history, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_compare_page_dispose (GObject *object)
{
  SigComparePage *self = SIG_COMPARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_COMPARE_PAGE);
  g_clear_pointer (&self->history, sig_compare_history_free);

  G_OBJECT_CLASS (sig_compare_page_parent_class)->dispose (object);
}

static void
sig_compare_page_finalize (GObject *object)
{
  g_clear_object (&SIG_COMPARE_PAGE (object)->explorer);

  G_OBJECT_CLASS (sig_compare_page_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * SigComparePage:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigComparePage:pinned-only:
   *
   * Whether the sheet of what is pinned is shown.
   */
  properties[PROP_PINNED_ONLY] = g_param_spec_boolean ("pinned-only", NULL, NULL, FALSE, writable);

  /**
   * SigComparePage:differences-only:
   *
   * As the explorer has it: for the button.
   */
  properties[PROP_DIFFERENCES_ONLY] = g_param_spec_boolean ("differences-only", NULL, NULL, FALSE, writable);

  /**
   * SigComparePage:baseline:
   *
   * As the explorer has it: for the menu.
   */
  properties[PROP_BASELINE] = g_param_spec_string ("baseline", NULL, NULL, "", writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, toasts);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, sets_button);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, baseline_button);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, turn_box);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, turn_label);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, previous_button);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, next_button);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, pinned_button);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, pinned_label);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, stack);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, table);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, standing_legend);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, certainty_legend);
  gtk_widget_class_bind_template_child (widget_class, SigComparePage, sets_box);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "dropped_cb", G_CALLBACK (sig_compare_page_dropped));
  gtk_widget_class_bind_template_callback (widget_class, turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
}

static void
sig_compare_page_class_init (SigComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_compare_page_constructed;
  object_class->get_property = sig_compare_page_get_property;
  object_class->set_property = sig_compare_page_set_property;
  object_class->dispose = sig_compare_page_dispose;
  object_class->finalize = sig_compare_page_finalize;
  widget_class->map = sig_compare_page_map;
  widget_class->grab_focus = sig_compare_page_grab_focus;

  install_properties (object_class);
  g_type_ensure (SIG_TYPE_COMPARE_TABLE);
  bind_template (widget_class);
  sig_compare_page_install_actions (widget_class);
}

static void
sig_compare_page_init (SigComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_compare_page_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
sig_compare_page_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_COMPARE_PAGE, "explorer", explorer, NULL);
}

/**
 * sig_compare_page_get_table:
 * @self: a page
 *
 * Returns: (transfer none): its table
 */
SigCompareTable *
sig_compare_page_get_table (SigComparePage *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_PAGE (self), NULL);

  return self->table;
}

/**
 * sig_compare_page_get_pinned_only:
 * @self: a page
 *
 * Returns: whether the sheet of what is pinned is shown
 */
gboolean
sig_compare_page_get_pinned_only (SigComparePage *self)
{
  g_return_val_if_fail (SIG_IS_COMPARE_PAGE (self), FALSE);

  return self->pinned_only;
}

/**
 * sig_compare_page_set_pinned_only:
 * @self: a page
 * @pinned_only: whether the sheet of what is pinned shall be shown
 *
 * Shows what is pinned, or what is collected.
 */
void
sig_compare_page_set_pinned_only (SigComparePage *self,
                                  gboolean        pinned_only)
{
  g_return_if_fail (SIG_IS_COMPARE_PAGE (self));

  if (self->pinned_only == pinned_only)
    return;

  self->pinned_only = pinned_only;
  sig_compare_page_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PINNED_ONLY]);
}
