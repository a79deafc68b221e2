/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money-pane.h"

#include <glib/gi18n.h>

#include "sig-certainty.h"
#include "sig-claim-button.h"
#include "sig-claim-words.h"
#include "sig-money-bar.h"
#include "sig-money-entries.h"
#include "sig-scenario-words.h"

struct _SigMoneyPane
{
  AdwBin          parent_instance;

  SigExplorer    *explorer;
  SigDataset     *dataset;       /* whose currencies can be chosen */
  SigMoneyReport *report;
  gboolean        stale;
  gboolean        updating;

  GtkWidget      *bar;
  GtkWidget      *currencies;    /* GtkDropDown */
  GtkWidget      *rates;         /* GtkMenuButton */
  GtkWidget      *back;          /* from the entries to the totals */
  GtkStack       *stack;
  AdwBin         *totals;
  GtkWidget      *entries;
  GtkSizeGroup   *numbers;
};

G_DEFINE_FINAL_TYPE (SigMoneyPane, sig_money_pane, ADW_TYPE_BIN)

/* What a figure is made of, kept with its button. */
typedef struct
{
  SigMoneyFilter filter;
  SigStretch stretch;
  gboolean has_stretch;
} Figure;

static const char *
get_sum_title (SigSum sum)
{
  switch (sum)
    {
    case SIG_SUM_PLEDGED:
      return _("Pledged");
    case SIG_SUM_GIVEN:
      return _("Already given");
    case SIG_SUM_LOANED:
      return _("Loans");
    case SIG_SUM_NEVER:
    default:
      return _("Never added up");
    }
}

static void
show_entries (SigMoneyPane         *self,
              const SigMoneyFilter *filter)
{
  sig_money_entries_show (SIG_MONEY_ENTRIES (self->entries), self->report, filter);
  gtk_stack_set_visible_child_name (self->stack, "entries");
  gtk_widget_set_visible (self->back, TRUE);
}

static void
figure_cb (GtkButton    *button,
           SigMoneyPane *self)
{
  Figure *figure = g_object_get_data (G_OBJECT (button), "sig-figure");
  SigMoneyFilter filter = figure->filter;

  filter.stretch = figure->has_stretch ? &figure->stretch : NULL;
  show_entries (self, &filter);
}

static void
all_cb (SigMoneyPane *self)
{
  show_entries (self, NULL);
}

static void
back_cb (SigMoneyPane *self)
{
  gtk_stack_set_visible_child_name (self->stack, "totals");
  gtk_widget_set_visible (self->back, FALSE);
}

static char *
dup_amount (SigMoneyPane *self,
            SigTotal     *total)
{
  g_autofree char *amount = sig_total_dup_amount (total);

  return sig_conversion_format (amount, sig_money_report_get_currency (self->report));
}

/* "now" or "now → then" */
static char *
dup_figures (SigMoneyPane *self,
             SigTotal     *before,
             SigTotal     *after)
{
  g_autofree char *one = dup_amount (self, before);
  g_autofree char *other = dup_amount (self, after);

  if (g_str_equal (one, other))
    return g_steal_pointer (&one);

  /* Translators: an amount before somebody is taken out, and after */
  return g_strdup_printf (_("%s → %s"), one, other);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* The same, rounded for the eye, where a bar stands beside it. */
static char *
dup_short_figures (SigMoneyPane *self,
                   SigTotal     *before,
                   SigTotal     *after)
{
  const char *currency = sig_money_report_get_currency (self->report);
  g_autofree char *one = sig_conversion_format_short (sig_total_get_approximation (before), currency);
  g_autofree char *other = sig_conversion_format_short (sig_total_get_approximation (after), currency);

  return g_str_equal (one, other) ? g_steal_pointer (&one) : g_strdup_printf (_("%s → %s"), one, other);
}

static GtkWidget *
make_figure (SigMoneyPane         *self,
             const char           *title,
             const SigMoneyFilter *filter,
             double                most)
{
  g_autoptr(SigTotal) before = sig_money_report_dup_total (self->report, SIG_SCENARIO_BEFORE, filter);
  g_autoptr(SigTotal) after = sig_money_report_dup_total (self->report, SIG_SCENARIO_AFTER, filter);
  g_autofree char *words = dup_figures (self, before, after);
  g_autofree char *name = g_strdup_printf ("%s: %s", title, words);
  g_autofree char *shown = most > 0 ? dup_short_figures (self, before, after) : g_strdup (words);
  /* Translators: an exact amount, how certain what it is made of is */
  g_autofree char *certainty = g_strdup_printf (_("%s, weakest certainty: %s"), words,
                                                sig_certainty_get_title (sig_total_get_certainty (before)));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = make_label (title, NULL);
  GtkWidget *number = make_label (shown, "numeric");
  Figure *figure = g_new0 (Figure, 1);

  figure->filter = *filter;
  figure->has_stretch = filter->stretch != NULL;
  if (figure->has_stretch)
    figure->stretch = *filter->stretch;
  gtk_widget_set_size_request (label, 130, -1);
  gtk_box_append (GTK_BOX (line), label);
  if (most > 0)
    gtk_box_append (GTK_BOX (line), sig_money_bar_new (sig_total_get_approximation (before) / most,
                                                       sig_total_get_approximation (after) / most));
  gtk_label_set_xalign (GTK_LABEL (number), 1);
  /* All numbers are as wide as the widest, so that bars have one scale. */
  if (most > 0)
    gtk_size_group_add_widget (self->numbers, number);
  gtk_widget_set_hexpand (number, most <= 0);
  gtk_label_set_wrap (GTK_LABEL (number), FALSE);
  gtk_box_append (GTK_BOX (line), number);
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "money-figure");
  gtk_widget_set_tooltip_text (button, certainty);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, certainty, -1);
  g_object_set_data_full (G_OBJECT (button), "sig-figure", figure, g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (figure_cb), self, 0);

  return button;
}

static double
get_most (SigMoneyPane *self,
          SigSum        sum)
{
  const SigMoneyFilter all = { sum, NULL, NULL, NULL, NULL };
  g_autoptr(SigTotal) total = sig_money_report_dup_total (self->report, SIG_SCENARIO_BEFORE, &all);

  return sig_total_get_approximation (total);
}

static void
add_years (SigMoneyPane *self,
           GtkWidget    *box,
           SigSum        sum)
{
  g_autoptr(GArray) stretches = sig_money_report_list_stretches (self->report, sum);
  const double most = get_most (self, sum);

  gtk_box_append (GTK_BOX (box), make_label (_("By year; a span where the text does not say which year"), "row-caption"));
  for (guint i = 0; i < stretches->len; i++)
    {
      const SigStretch *stretch = &g_array_index (stretches, SigStretch, i);
      const SigMoneyFilter filter = { sum, NULL, NULL, stretch, NULL };
      g_autoptr(SigTotal) total = sig_money_report_dup_total (self->report, SIG_SCENARIO_BEFORE, &filter);
      g_autofree char *title = sig_stretch_dup_words (*stretch);

      if (sig_total_get_n_parts (total) > 0)
        gtk_box_append (GTK_BOX (box), make_figure (self, title, &filter, most));
    }
}

static void
add_kinds (SigMoneyPane *self,
           GtkWidget    *box,
           SigSum        sum)
{
  SigList *kinds = sig_dataset_get_terms (sig_scenario_get_dataset (sig_money_report_get_scenario (self->report)),
                                          SIG_TERM_MONEY_KIND);
  const double most = get_most (self, sum);

  gtk_box_append (GTK_BOX (box), make_label (_("By kind"), "row-caption"));
  for (guint i = 0; i < sig_list_get_n (kinds); i++)
    {
      SigTerm *kind = sig_list_get (kinds, i);
      const SigMoneyFilter filter = { sum, NULL, kind, NULL, NULL };
      g_autoptr(SigTotal) total = sig_money_report_dup_total (self->report, SIG_SCENARIO_BEFORE, &filter);

      if (sig_total_get_n_parts (total) > 0)
        gtk_box_append (GTK_BOX (box), make_figure (self, sig_text_get (sig_term_get_title (kind)), &filter, most));
    }
}

static void
add_sum (SigMoneyPane *self,
         GtkWidget    *box,
         SigSum        sum)
{
  const SigMoneyFilter all = { sum, NULL, NULL, NULL, NULL };
  g_autoptr(SigTotal) total = sig_money_report_dup_total (self->report, SIG_SCENARIO_BEFORE, &all);
  GtkWidget *card, *head;

  if (sig_total_get_n_parts (total) == 0)
    return;

  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  head = make_figure (self, get_sum_title (sum), &all, 0);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "money-card");
  gtk_widget_add_css_class (head, "money-head");
  gtk_box_append (GTK_BOX (card), head);
  add_years (self, card, sum);
  add_kinds (self, card, sum);
  gtk_box_append (GTK_BOX (box), card);
}

/* What is not added up, counted by its reason; the entries say each why. */
static void
add_left_out (SigMoneyPane *self,
              GtkWidget    *box)
{
  const GArray *rows = sig_money_report_get_rows (self->report);
  guint counts[SIG_LEFT_OUT_NO_RATE + 1] = { 0, };
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *button = gtk_button_new_with_label (_("Every Entry as Stated"));

  for (guint i = 0; i < rows->len; i++)
    counts[g_array_index (rows, SigMoneyRow, i).reason]++;

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "money-card");
  gtk_box_append (GTK_BOX (card), make_label (_("Not added up"), "heading"));
  for (guint reason = SIG_LEFT_OUT_NOT + 1; reason < G_N_ELEMENTS (counts); reason++)
    {
      g_autofree char *entries = g_strdup_printf (ngettext ("%u entry", "%u entries", counts[reason]), counts[reason]);
      /* Translators: why sums are not added up, how many they are */
      g_autofree char *words = g_strdup_printf (C_("reason and count", "%s: %s"), sig_left_out_get_words (reason), entries);

      if (counts[reason] > 0)
        gtk_box_append (GTK_BOX (card), make_label (words, NULL));
    }
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (all_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (card), button);
  gtk_box_append (GTK_BOX (box), card);
}

/* The rates that totals are converted by, each with its sources. */
static GtkWidget *
create_rates (SigMoneyPane *self)
{
  g_autoptr(GPtrArray) rates = sig_money_report_list_rates (self->report);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (box), make_label (rates->len > 0 ? _("Converted by the rate of the year of the signature")
                                                             : _("Nothing had to be converted"), "row-caption"));
  for (guint i = 0; i < rates->len; i++)
    {
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
      g_autofree char *words = sig_claim_words_describe (self->dataset, rates->pdata[i]);
      GtkWidget *label = make_label (words, "numeric");

      gtk_widget_set_hexpand (label, TRUE);
      gtk_box_append (GTK_BOX (line), label);
      gtk_box_append (GTK_BOX (line), sig_claim_button_new (self->dataset, rates->pdata[i]));
      gtk_box_append (GTK_BOX (box), line);
    }
  gtk_popover_set_child (GTK_POPOVER (popover), box);

  return popover;
}

static void
show_totals (SigMoneyPane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_widget_add_css_class (box, "money-totals");
  add_sum (self, box, SIG_SUM_PLEDGED);
  add_sum (self, box, SIG_SUM_GIVEN);
  add_sum (self, box, SIG_SUM_LOANED);
  add_left_out (self, box);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_bin_set_child (self->totals, scrolled);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->rates), create_rates (self));
}

static const char *
get_currency (SigMoneyPane *self)
{
  GtkStringObject *chosen = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->currencies));

  return chosen != NULL ? gtk_string_object_get_string (chosen) : sig_dataset_get_base_currency (self->dataset);
}

static void
fill_currencies (SigMoneyPane *self)
{
  g_auto(GStrv) currencies = sig_money_report_list_currencies (self->dataset);
  g_autoptr(GtkStringList) model = gtk_string_list_new ((const char *const *) currencies);

  self->updating = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->currencies), G_LIST_MODEL (model));
  for (guint i = 0; currencies[i] != NULL; i++)
    if (g_str_equal (currencies[i], sig_dataset_get_base_currency (self->dataset)))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->currencies), i);
  self->updating = FALSE;
}

static void
update (SigMoneyPane *self)
{
  SigScenario *scenario = sig_what_if_get_scenario (sig_explorer_get_what_if (self->explorer));

  self->stale = FALSE;
  g_clear_object (&self->report);
  if (scenario == NULL)
    {
      adw_bin_set_child (self->totals, NULL);
      return;
    }

  if (g_set_object (&self->dataset, sig_scenario_get_dataset (scenario)))
    fill_currencies (self);
  self->report = sig_money_report_new (scenario, get_currency (self));
  show_totals (self);
  back_cb (self);
}

static void
changed_cb (SigMoneyPane *self)
{
  if (self->updating)
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  else
    self->stale = TRUE;
}

static void
sig_money_pane_map (GtkWidget *widget)
{
  if (SIG_MONEY_PANE (widget)->stale)
    update (SIG_MONEY_PANE (widget));
  GTK_WIDGET_CLASS (sig_money_pane_parent_class)->map (widget);
}

static void
sig_money_pane_dispose (GObject *object)
{
  SigMoneyPane *self = SIG_MONEY_PANE (object);

  self->updating = TRUE;
  g_clear_object (&self->bar);
  g_clear_object (&self->numbers);
  g_clear_object (&self->report);
  g_clear_object (&self->dataset);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_money_pane_parent_class)->dispose (object);
}

static void
sig_money_pane_class_init (SigMoneyPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_money_pane_dispose;
  GTK_WIDGET_CLASS (klass)->map = sig_money_pane_map;
}

static void
create_bar (SigMoneyPane *self)
{
  GtkWidget *caption = make_label (_("In"), "dimmed");

  self->bar = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->currencies = gtk_drop_down_new (NULL, NULL);
  self->rates = gtk_menu_button_new ();
  self->back = gtk_button_new_with_label (_("Back to the Totals"));
  gtk_widget_add_css_class (self->currencies, "flat");
  gtk_widget_set_tooltip_text (self->currencies, _("Currency of the Totals"));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->rates), _("Rates"));
  gtk_widget_add_css_class (self->rates, "flat");
  gtk_widget_set_visible (self->back, FALSE);
  gtk_box_append (GTK_BOX (self->bar), caption);
  gtk_box_append (GTK_BOX (self->bar), self->currencies);
  gtk_box_append (GTK_BOX (self->bar), self->rates);
  gtk_box_append (GTK_BOX (self->bar), self->back);
  g_signal_connect_object (self->currencies, "notify::selected", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->back, "clicked", G_CALLBACK (back_cb), self, G_CONNECT_SWAPPED);
}

static void
sig_money_pane_init (SigMoneyPane *self)
{
  self->stale = TRUE;
  create_bar (self);
  self->stack = GTK_STACK (gtk_stack_new ());
  self->totals = ADW_BIN (adw_bin_new ());
  self->entries = sig_money_entries_new ();
  self->numbers = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->totals), "totals");
  gtk_stack_add_named (self->stack, self->entries, "entries");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

/**
 * sig_money_pane_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a pane
 */
GtkWidget *
sig_money_pane_new (SigExplorer *explorer)
{
  SigMoneyPane *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self = g_object_new (SIG_TYPE_MONEY_PANE, NULL);
  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (sig_explorer_get_what_if (explorer), "notify::scenario", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * sig_money_pane_get_bar:
 * @self: a pane
 *
 * Returns: (transfer none): its controls, to be put beside the switcher of the page
 */
GtkWidget *
sig_money_pane_get_bar (SigMoneyPane *self)
{
  g_return_val_if_fail (SIG_IS_MONEY_PANE (self), NULL);

  return self->bar;
}

/**
 * sig_money_pane_get_report:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): what it shows, once it was seen
 */
SigMoneyReport *
sig_money_pane_get_report (SigMoneyPane *self)
{
  g_return_val_if_fail (SIG_IS_MONEY_PANE (self), NULL);

  return self->report;
}
