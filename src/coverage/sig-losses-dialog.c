/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-losses-dialog.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-money-report.h"
#include "sig-phrase.h"
#include "sig-scenario-summary.h"
#include "sig-scenario-words.h"
#include "sig-withdrawal-words.h"

struct _SigLossesDialog
{
  AdwDialog     parent_instance;

  SigExplorer  *explorer;
  SigScenario  *scenario;
  GtkWidget    *page;
  GtkWidget    *bin;
};

G_DEFINE_FINAL_TYPE (SigLossesDialog, sig_losses_dialog, ADW_TYPE_DIALOG)

static AdwPreferencesGroup *
add_group (SigLossesDialog *self,
           const char      *title,
           const char      *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  if (description != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (description, -1);

      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), escaped);
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self->page), ADW_PREFERENCES_GROUP (group));

  return ADW_PREFERENCES_GROUP (group);
}

static GtkWidget *
add_row (AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle,
         const char          *value)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, NULL);

  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (value != NULL)
    {
      GtkWidget *label = gtk_label_new (value);

      gtk_widget_add_css_class (label, "numeric");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  adw_preferences_group_add (group, row);

  return row;
}

static void
add_claim (GtkWidget  *row,
           SigDataset *dataset,
           gpointer    claim)
{
  GtkWidget *button = sig_claim_button_new (dataset, claim);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_notice (AdwPreferencesGroup *group,
            SigDataset          *dataset,
            const SigNotice     *notice)
{
  g_autofree char *words = sig_notice_dup_words (notice);
  g_autofree char *parties = sig_phrase_parties (sig_agreement_get_parties (notice->agreement),
                                                 sig_dataset_get_focus (dataset));
  const char *fate = notice->ends ? _("Does not last without who is out") : _("Goes on with the others");
  /* Translators: who leaves an agreement, or its parties; its title */
  g_autofree char *title = g_strdup_printf (C_("party and title", "%s · %s"),
                                            notice->party != NULL ? sig_phrase_name (notice->party) : parties,
                                            sig_text_get (sig_agreement_get_title (notice->agreement)));
  /* Translators: what becomes of an agreement, and what notice its text asks for */
  g_autofree char *subtitle = g_strdup_printf (C_("fate and notice", "%s. %s"), fate, words);

  add_claim (add_row (group, title, subtitle, NULL), dataset, sig_agreement_get_form (notice->agreement));
}

static void
show_agreements (SigLossesDialog *self)
{
  SigDataset *dataset = sig_scenario_get_dataset (self->scenario);
  g_autoptr(GArray) notices = sig_scenario_list_notices (self->scenario);
  g_autofree char *words = sig_scenario_dup_agreements_words (self->scenario);
  AdwPreferencesGroup *group = add_group (self, _("Agreements"), words);

  for (guint i = 0; i < notices->len; i++)
    add_notice (group, dataset, &g_array_index (notices, SigNotice, i));
}

static void
show_areas (SigLossesDialog *self)
{
  g_autoptr(SigCoverage) coverage = sig_coverage_new (self->scenario);
  g_autofree char *words = sig_scenario_dup_areas_words (coverage);
  AdwPreferencesGroup *group = add_group (self, _("Capability areas"), words);

  /* The gravest first. */
  for (int loss = SIG_LOSS_ONLY_PROVIDER; loss > SIG_LOSS_NONE; loss--)
    for (guint i = 0; i < sig_coverage_get_n_rows (coverage); i++)
      {
        const SigCoverageRow *row = sig_coverage_get_row (coverage, i);
        g_autofree char *lost = sig_loss_dup_words (row);
        g_autofree char *value = NULL;

        if ((int) row->loss != loss)
          continue;
        value = g_strdup_printf (_("%d → %d"), row->tallies[SIG_SCENARIO_BEFORE].n_cells,
                                 row->tallies[SIG_SCENARIO_AFTER].n_cells);
        add_row (group, sig_text_get (sig_term_get_title (row->area)), lost, value);
      }
}

static void
show_coalitions (SigLossesDialog *self)
{
  SigDataset *dataset = sig_scenario_get_dataset (self->scenario);
  g_autoptr(GArray) changes = sig_scenario_list_coalitions (self->scenario);
  g_autofree char *words = sig_scenario_dup_coalitions_words (self->scenario);
  AdwPreferencesGroup *group = add_group (self, _("Coalitions"), words);

  for (int loss = SIG_LOSS_ONLY_PROVIDER; loss > SIG_LOSS_NONE; loss--)
    for (guint i = 0; i < changes->len; i++)
      {
        const SigCoalitionChange *change = &g_array_index (changes, SigCoalitionChange, i);
        g_autofree char *lost = sig_coalition_dup_words (change);

        if ((int) change->loss == loss)
          add_claim (add_row (group, sig_text_get (sig_coalition_get_title (change->coalition)), lost, NULL),
                     dataset, change->coalition);
      }
}

static const char *
get_sum_title (SigSum sum)
{
  switch (sum)
    {
    case SIG_SUM_PLEDGED:
      return _("Pledged money that is lost");
    case SIG_SUM_LOANED:
      return _("Loans that are lost");
    case SIG_SUM_GIVEN:
    case SIG_SUM_NEVER:
    default:
      return _("Money already given");
    }
}

static void
show_money (SigLossesDialog *self,
            SigMoneyReport  *report,
            SigSum           sum)
{
  g_autoptr(GArray) stretches = sig_money_report_list_stretches (report, sum);
  const SigMoneyFilter all = { sum, NULL, NULL, NULL, NULL };
  g_autoptr(SigTotal) total = sig_money_report_dup_total (report, SIG_SCENARIO_LOST, &all);
  AdwPreferencesGroup *group;

  if (sig_total_get_n_parts (total) == 0)
    return;

  group = add_group (self, get_sum_title (sum), _("By year; a span where the text does not say which year."));
  for (guint i = 0; i < stretches->len; i++)
    {
      const SigStretch *stretch = &g_array_index (stretches, SigStretch, i);
      const SigMoneyFilter filter = { sum, NULL, NULL, stretch, NULL };
      g_autoptr(SigTotal) lost = sig_money_report_dup_total (report, SIG_SCENARIO_LOST, &filter);
      g_autofree char *years = sig_stretch_dup_words (*stretch);
      g_autofree char *amount = sig_total_dup_amount (lost);
      g_autofree char *formatted = sig_conversion_format (amount, sig_money_report_get_currency (report));

      if (sig_total_get_n_parts (lost) > 0)
        add_row (group, years, NULL, formatted);
    }
}

static void
update (SigLossesDialog *self)
{
  g_autofree char *names = NULL;
  g_autofree char *title = NULL;
  g_autoptr(SigMoneyReport) report = NULL;

  g_set_object (&self->scenario, sig_what_if_get_scenario (sig_explorer_get_what_if (self->explorer)));
  if (self->scenario == NULL || sig_withdrawal_is_empty (sig_scenario_get_withdrawal (self->scenario)))
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }

  names = sig_withdrawal_dup_names (sig_scenario_get_dataset (self->scenario), sig_scenario_get_withdrawal (self->scenario));
  title = g_strdup_printf (_("What if: %s withdrawn"), names);
  adw_dialog_set_title (ADW_DIALOG (self), title);

  self->page = adw_preferences_page_new ();
  show_agreements (self);
  show_areas (self);
  show_coalitions (self);
  report = sig_money_report_new (self->scenario, sig_dataset_get_base_currency (sig_scenario_get_dataset (self->scenario)));
  show_money (self, report, SIG_SUM_PLEDGED);
  show_money (self, report, SIG_SUM_LOANED);
  adw_bin_set_child (ADW_BIN (self->bin), self->page);
}

static void
sig_losses_dialog_dispose (GObject *object)
{
  SigLossesDialog *self = SIG_LOSSES_DIALOG (object);

  g_clear_object (&self->scenario);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_losses_dialog_parent_class)->dispose (object);
}

static void
sig_losses_dialog_class_init (SigLossesDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sig_losses_dialog_dispose;
}

static void
sig_losses_dialog_init (SigLossesDialog *self)
{
  GtkWidget *view = adw_toolbar_view_new ();

  self->bin = adw_bin_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), self->bin);
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_content_width (ADW_DIALOG (self), 620);
  adw_dialog_set_content_height (ADW_DIALOG (self), 680);
}

/**
 * sig_losses_dialog_new:
 * @explorer: the shared state, with a data set and somebody taken out
 *
 * Returns: (transfer floating): a dialog
 */
GtkWidget *
sig_losses_dialog_new (SigExplorer *explorer)
{
  SigLossesDialog *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  self = g_object_new (SIG_TYPE_LOSSES_DIALOG, NULL);
  self->explorer = g_object_ref (explorer);
  g_signal_connect_object (sig_explorer_get_what_if (explorer), "notify::scenario", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
