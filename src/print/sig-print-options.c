/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-options.h"

#include <glib/gi18n.h>
#include <math.h>

#define POINTS_A_MILLIMETRE (72 / 25.4)

struct _SigPrintOptions
{
  AdwBin        parent_instance;

  GSettings    *settings;
  gboolean      is_filling;      /* the rows, so that their changes are nobody's wish */

  AdwComboRow  *choice_row;
  AdwComboRow  *paper_row;
  AdwComboRow  *orientation_row;
  AdwSpinRow   *margin_row;
  AdwSpinRow   *text_row;
  AdwSwitchRow *differences_row;
  AdwSwitchRow *notes_row;
  AdwSpinRow   *columns_row;
};

G_DEFINE_FINAL_TYPE (SigPrintOptions, sig_print_options, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* In the order of the row, which is that of SigPaper. */
static const char *const gtk_papers[SIG_N_PAPERS] = { "iso_a4", "iso_a3", "na_letter" };

/* The orders of the row of how the paper lies. */
enum
{
  PORTRAIT,
  LANDSCAPE
};

static const SigExportInfo *
get_info (SigPrintOptions *self)
{
  return sig_export_kind_get_info (sig_print_choice_get_kind (sig_print_options_get_choice (self)));
}

static gboolean
is_portrait (SigPrintOptions *self)
{
  g_auto(GStrv) kinds = g_settings_get_strv (self->settings, "print-portrait");

  return g_strv_contains ((const char *const *) kinds, get_info (self)->name);
}

static void
keep_orientation (SigPrintOptions *self)
{
  g_auto(GStrv) kinds = g_settings_get_strv (self->settings, "print-portrait");
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) kept = NULL;
  const char *kind = get_info (self)->name;

  for (guint i = 0; kinds[i] != NULL; i++)
    if (!g_str_equal (kinds[i], kind))
      g_strv_builder_add (builder, kinds[i]);
  if (adw_combo_row_get_selected (self->orientation_row) == PORTRAIT)
    g_strv_builder_add (builder, kind);

  kept = g_strv_builder_end (builder);
  g_settings_set_strv (self->settings, "print-portrait", (const char *const *) kept);
}

static void
keep (SigPrintOptions *self)
{
  const guint paper = adw_combo_row_get_selected (self->paper_row);

  g_settings_set_string (self->settings, "print-paper", sig_paper_get_name ((SigPaper) paper));
  keep_orientation (self);
  g_settings_set_int (self->settings, "print-margin", (int) adw_spin_row_get_value (self->margin_row));
  g_settings_set_int (self->settings, "print-text-size", (int) adw_spin_row_get_value (self->text_row));
  g_settings_set_int (self->settings, "print-columns", (int) adw_spin_row_get_value (self->columns_row));
  g_settings_set_boolean (self->settings, "print-end-notes", adw_switch_row_get_active (self->notes_row));
}

static guint
find_paper (SigPrintOptions *self)
{
  g_autofree char *name = g_settings_get_string (self->settings, "print-paper");

  for (guint i = 0; i < SIG_N_PAPERS; i++)
    if (g_str_equal (sig_paper_get_name ((SigPaper) i), name))
      return i;

  return SIG_PAPER_A4;
}

static void
fill (SigPrintOptions *self)
{
  self->is_filling = TRUE;
  adw_combo_row_set_selected (self->paper_row, find_paper (self));
  adw_combo_row_set_selected (self->orientation_row, is_portrait (self) ? PORTRAIT : LANDSCAPE);
  adw_spin_row_set_value (self->margin_row, g_settings_get_int (self->settings, "print-margin"));
  adw_spin_row_set_value (self->text_row, g_settings_get_int (self->settings, "print-text-size"));
  adw_spin_row_set_value (self->columns_row, g_settings_get_int (self->settings, "print-columns"));
  adw_switch_row_set_active (self->notes_row, g_settings_get_boolean (self->settings, "print-end-notes"));
  adw_switch_row_set_active (self->differences_row,
                             sig_print_choice_get_differences_only (sig_print_options_get_choice (self)));
  self->is_filling = FALSE;
}

static void
choice_selected_cb (SigPrintOptions *self)
{
  const SigExportInfo *info;

  if (self->settings == NULL || sig_print_options_get_choice (self) == NULL)
    return;

  info = get_info (self);
  gtk_widget_set_visible (GTK_WIDGET (self->differences_row), info->has_baseline);
  gtk_widget_set_visible (GTK_WIDGET (self->columns_row), info->has_baseline);
  fill (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
changed_cb (SigPrintOptions *self)
{
  if (self->is_filling || self->settings == NULL)
    return;

  keep (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sig_print_options_dispose (GObject *object)
{
  SigPrintOptions *self = SIG_PRINT_OPTIONS (object);

  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_PRINT_OPTIONS);

  G_OBJECT_CLASS (sig_print_options_parent_class)->dispose (object);
}

static void
sig_print_options_class_init (SigPrintOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_print_options_dispose;

  /**
   * SigPrintOptions::changed:
   * @self: options
   *
   * Something else is to be printed, or otherwise.
   */
  signals[CHANGED] =
    g_signal_new ("changed", SIG_TYPE_PRINT_OPTIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-print-options.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, choice_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, paper_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, orientation_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, margin_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, text_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, differences_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, notes_row);
  gtk_widget_class_bind_template_child (widget_class, SigPrintOptions, columns_row);
  gtk_widget_class_bind_template_callback (widget_class, choice_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
sig_print_options_init (SigPrintOptions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_print_options_set_choices:
 * @self: options
 * @settings: where they are kept
 * @choices: what can be printed, of #SigPrintChoice
 * @selected: which of them is shown first
 *
 * Offers what can be printed. To be called once.
 */
void
sig_print_options_set_choices (SigPrintOptions *self,
                               GSettings       *settings,
                               GListModel      *choices,
                               guint            selected)
{
  g_autoptr(GtkExpression) expression = NULL;

  g_return_if_fail (SIG_IS_PRINT_OPTIONS (self) && self->settings == NULL);
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (G_IS_LIST_MODEL (choices));

  expression = gtk_property_expression_new (SIG_TYPE_PRINT_CHOICE, NULL, "title");
  adw_combo_row_set_expression (self->choice_row, expression);
  adw_combo_row_set_model (self->choice_row, choices);
  adw_combo_row_set_selected (self->choice_row, selected);
  self->settings = g_object_ref (settings);
  choice_selected_cb (self);
}

/**
 * sig_print_options_get_choice:
 * @self: options
 *
 * Returns: (transfer none) (nullable): what is to be printed
 */
SigPrintChoice *
sig_print_options_get_choice (SigPrintOptions *self)
{
  g_return_val_if_fail (SIG_IS_PRINT_OPTIONS (self), NULL);

  return adw_combo_row_get_selected_item (self->choice_row);
}

static void
apply (SigPrintOptions *self,
       SigSheetOptions *options)
{
  const double margin = adw_spin_row_get_value (self->margin_row) * POINTS_A_MILLIMETRE;
  const gboolean compares = get_info (self)->has_baseline;

  options->paper = (SigPaper) adw_combo_row_get_selected (self->paper_row);
  options->landscape = adw_combo_row_get_selected (self->orientation_row) == LANDSCAPE;
  options->margin_top = options->margin_right = options->margin_bottom = options->margin_left = margin;
  options->text_scale = adw_spin_row_get_value (self->text_row) / 100;
  options->end_notes = adw_switch_row_get_active (self->notes_row);
  options->differences_only = compares && adw_switch_row_get_active (self->differences_row);
  options->columns_a_page = compares ? (guint) adw_spin_row_get_value (self->columns_row) : 0;
}

/**
 * sig_print_options_create_job:
 * @self: options with choices
 *
 * Returns: (transfer full): a job for what is chosen, as it is to be printed
 */
SigExportJob *
sig_print_options_create_job (SigPrintOptions *self)
{
  SigExportJob *job;

  g_return_val_if_fail (SIG_IS_PRINT_OPTIONS (self) && self->settings != NULL, NULL);

  job = sig_print_choice_create_job (sig_print_options_get_choice (self));
  apply (self, job->sheet_options);

  return job;
}

/**
 * sig_print_options_apply_to_setup:
 * @self: options with choices
 * @setup: how a printer is told of the paper
 *
 * Tells @setup which paper it is and how it lies.
 */
void
sig_print_options_apply_to_setup (SigPrintOptions *self,
                                  GtkPageSetup    *setup)
{
  GtkPaperSize *size;

  g_return_if_fail (SIG_IS_PRINT_OPTIONS (self));
  g_return_if_fail (GTK_IS_PAGE_SETUP (setup));

  size = gtk_paper_size_new (gtk_papers[adw_combo_row_get_selected (self->paper_row)]);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_orientation (setup, adw_combo_row_get_selected (self->orientation_row) == LANDSCAPE
                                         ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (size);
}

/**
 * sig_print_options_take_from_setup:
 * @self: options with choices
 * @setup: what somebody chose in the dialog of the system
 *
 * Lays out for that paper. Of a paper that sheets do not come in, only how it lies is taken: the printer fits it then.
 */
void
sig_print_options_take_from_setup (SigPrintOptions *self,
                                   GtkPageSetup    *setup)
{
  const char *name;
  gboolean is_landscape;

  g_return_if_fail (SIG_IS_PRINT_OPTIONS (self));
  g_return_if_fail (GTK_IS_PAGE_SETUP (setup));

  name = gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup));
  is_landscape = gtk_page_setup_get_orientation (setup) == GTK_PAGE_ORIENTATION_LANDSCAPE ||
                 gtk_page_setup_get_orientation (setup) == GTK_PAGE_ORIENTATION_REVERSE_LANDSCAPE;
  for (guint i = 0; i < SIG_N_PAPERS; i++)
    if (g_str_equal (gtk_papers[i], name))
      adw_combo_row_set_selected (self->paper_row, i);
  adw_combo_row_set_selected (self->orientation_row, is_landscape ? LANDSCAPE : PORTRAIT);
}
