/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-choice.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sig-comparison-pins.h"

struct _SigPrintChoice
{
  GObject            parent_instance;

  SigExportKind      kind;
  char              *title;
  SigStandings      *standings;
  SigDay             day;
  SigList           *records;
  char              *baseline;
  char              *colour_by;
  SigFilter         *filter;
  SigComparisonPins *pins;
  gboolean           differences_only;
};

G_DEFINE_FINAL_TYPE (SigPrintChoice, sig_print_choice, G_TYPE_OBJECT)

enum
{
  PROP_TITLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What a page of the window is on paper. */
static const struct
{
  const char *page;
  SigExportKind kind;
} fronts[] = {
  { "map", SIG_EXPORT_MAP },
  { "timeline", SIG_EXPORT_TIMELINE },
  { "compare", SIG_EXPORT_COMPARISON },
  { "detail", SIG_EXPORT_FACT_SHEET },
};

static void
sig_print_choice_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, SIG_PRINT_CHOICE (object)->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_print_choice_finalize (GObject *object)
{
  SigPrintChoice *self = SIG_PRINT_CHOICE (object);

  g_clear_object (&self->standings);
  g_clear_object (&self->records);
  g_clear_object (&self->pins);
  g_clear_pointer (&self->filter, sig_filter_unref);
  g_free (self->title);
  g_free (self->baseline);
  g_free (self->colour_by);

  G_OBJECT_CLASS (sig_print_choice_parent_class)->finalize (object);
}

static void
sig_print_choice_class_init (SigPrintChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sig_print_choice_get_property;
  object_class->finalize = sig_print_choice_finalize;

  /**
   * SigPrintChoice:title:
   *
   * What a person calls it.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_print_choice_init (SigPrintChoice *self)
{
}

static SigPrintChoice *
add_choice (GListStore    *choices,
            SigExplorer   *explorer,
            SigExportKind  kind,
            const char    *title)
{
  g_autoptr(SigPrintChoice) self = g_object_new (SIG_TYPE_PRINT_CHOICE, NULL);

  self->kind = kind;
  self->title = g_strdup (title != NULL ? title : _(sig_export_kind_get_info (kind)->title));
  self->standings = g_object_ref (sig_explorer_get_standings (explorer));
  self->day = sig_explorer_get_date (explorer);
  g_list_store_append (choices, self);

  return self;
}

/* An id of what is collected is that of an agreement, or else an address. */
static gpointer
find_collected (SigDataset *dataset,
                const char *id)
{
  gpointer agreement = sig_dataset_lookup_agreement (dataset, id);

  return agreement != NULL ? agreement : sig_dataset_lookup_address (dataset, id);
}

static SigList *
list_collected (SigExplorer *explorer,
                gboolean     with_instruments)
{
  const char *const *ids = sig_explorer_get_collection (explorer);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      gpointer record = find_collected (sig_explorer_get_dataset (explorer), ids[i]);

      if (SIG_IS_AGREEMENT (record) || (with_instruments && SIG_IS_INSTRUMENT (record)))
        g_ptr_array_add (records, g_object_ref (record));
    }

  return sig_list_new (SIG_TYPE_RECORD, records);
}

/* A fact sheet is called by whose agreement it is. */
static char *
name_fact_sheet (SigExplorer  *explorer,
                 SigAgreement *agreement)
{
  SigParty *focus = sig_dataset_get_focus (sig_explorer_get_dataset (explorer));
  SigList *parties = sig_agreement_get_parties (agreement);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != focus)
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "",
                              sig_text_get (sig_party_get_name (sig_list_get (parties, i))));

  /* Translators: %s is a party, or several, separated by commas. */
  return g_strdup_printf (_("Fact sheet: %s"), names->str);
}

static void
add_map (GListStore  *choices,
         SigExplorer *explorer)
{
  SigPrintChoice *choice = add_choice (choices, explorer, SIG_EXPORT_MAP, NULL);

  choice->colour_by = g_strdup (sig_explorer_get_colour_by (explorer));
  choice->filter = sig_filter_ref (sig_explorer_get_filter (explorer));
}

static void
add_fact_sheet (GListStore  *choices,
                SigExplorer *explorer)
{
  SigAgreement *agreement = sig_explorer_get_selected_agreement (explorer);
  g_autofree char *title = NULL;
  GPtrArray *records;

  if (agreement == NULL)
    return;

  title = name_fact_sheet (explorer, agreement);
  records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (records, g_object_ref (agreement));
  add_choice (choices, explorer, SIG_EXPORT_FACT_SHEET, title)->records = sig_list_new (SIG_TYPE_RECORD, records);
}

/* What is held against what, as on the screen: what is not compared any more gives way to the first. */
static char *
find_baseline (SigExplorer *explorer,
               SigList     *records)
{
  const char *baseline = sig_compare_state_get_baseline (sig_explorer_get_compare_state (explorer));
  SigRecord *record;

  if (g_str_equal (baseline, SIG_BASELINE_TEMPLATE))
    return g_strdup (SIG_EXPORT_TEMPLATE);
  if (g_str_equal (baseline, SIG_BASELINE_NONE) || sig_list_get_n (records) == 0)
    return NULL;

  record = *baseline != '\0' ? sig_dataset_lookup_address (sig_explorer_get_dataset (explorer), baseline) : NULL;
  if (record == NULL || !sig_list_contains (records, record))
    record = sig_list_get (records, 0);

  return g_strdup (sig_record_get_id (record));
}

static void
add_comparison (GListStore  *choices,
                SigExplorer *explorer)
{
  g_autoptr(SigList) records = list_collected (explorer, TRUE);
  SigPrintChoice *choice;

  if (sig_list_get_n (records) < 2)
    return;

  choice = add_choice (choices, explorer, SIG_EXPORT_COMPARISON, NULL);
  choice->baseline = find_baseline (explorer, records);
  choice->differences_only = sig_compare_state_get_differences_only (sig_explorer_get_compare_state (explorer));
  choice->records = g_steal_pointer (&records);
}

static gboolean
has_pinned_row (const char *const *pins)
{
  for (guint i = 0; pins[i] != NULL; i++)
    if (strchr (pins[i], '@') == NULL)
      return TRUE;

  return FALSE;
}

/* The columns are those of which a cell is pinned and, where a row is, all that is collected: in their order there. */
static SigList *
list_pinned (SigExplorer       *explorer,
             SigComparisonPins *pins,
             gboolean           all)
{
  g_autoptr(SigList) collected = list_collected (explorer, TRUE);
  g_autoptr(GPtrArray) pinned = sig_comparison_pins_list_agreements (pins, sig_explorer_get_dataset (explorer));
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sig_list_get_n (collected); i++)
    if (all || g_ptr_array_find (pinned, sig_list_get (collected, i), NULL))
      g_ptr_array_add (records, g_object_ref (sig_list_get (collected, i)));
  for (guint i = 0; i < pinned->len; i++)
    if (!sig_list_contains (collected, pinned->pdata[i]))
      g_ptr_array_add (records, g_object_ref (pinned->pdata[i]));

  return sig_list_new (SIG_TYPE_RECORD, records);
}

static void
add_pins (GListStore  *choices,
          SigExplorer *explorer)
{
  const char *const *names = sig_compare_state_get_pins (sig_explorer_get_compare_state (explorer));
  g_autoptr(SigComparisonPins) pins = sig_comparison_pins_new (names);
  g_autoptr(SigList) records = list_pinned (explorer, pins, has_pinned_row (names));
  SigPrintChoice *choice;

  if (sig_comparison_pins_get_n (pins) == 0 || sig_list_get_n (records) == 0)
    return;

  choice = add_choice (choices, explorer, SIG_EXPORT_COMPARISON, _("Pinned clauses"));
  choice->baseline = find_baseline (explorer, records);
  choice->records = g_steal_pointer (&records);
  choice->pins = g_steal_pointer (&pins);
}

static void
add_collected (GListStore    *choices,
               SigExplorer   *explorer,
               SigExportKind  kind,
               const char    *title)
{
  g_autoptr(SigList) records = list_collected (explorer, FALSE);

  if (sig_list_get_n (records) > 0)
    add_choice (choices, explorer, kind, title)->records = g_steal_pointer (&records);
}

/**
 * sig_print_choices_new:
 * @explorer: the shared state, with a data set
 *
 * What is on the screen is what prints: the day, the colours and the filter of the map, the baseline of what is compared.
 *
 * Returns: (transfer full): what can be printed now, of #SigPrintChoice; it stays as it is whatever changes
 */
GListModel *
sig_print_choices_new (SigExplorer *explorer)
{
  GListStore *choices;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (sig_explorer_get_standings (explorer) != NULL, NULL);

  choices = g_list_store_new (SIG_TYPE_PRINT_CHOICE);
  add_map (choices, explorer);
  add_choice (choices, explorer, SIG_EXPORT_TIMELINE, NULL);
  add_fact_sheet (choices, explorer);
  add_comparison (choices, explorer);
  add_pins (choices, explorer);
  add_choice (choices, explorer, SIG_EXPORT_LIST, NULL);
  add_collected (choices, explorer, SIG_EXPORT_TIMELINE, _("Timeline: collected"));
  add_collected (choices, explorer, SIG_EXPORT_LIST, _("List: collected"));

  return G_LIST_MODEL (choices);
}

/**
 * sig_print_choices_find_front:
 * @choices: what can be printed
 * @page: what is in front: the name of a page of the window, or "detail" for the details of what is selected
 *
 * Returns: the position of what is in front, or of the first
 */
guint
sig_print_choices_find_front (GListModel *choices,
                              const char *page)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (choices), 0);
  g_return_val_if_fail (page != NULL, 0);

  for (guint f = 0; f < G_N_ELEMENTS (fronts); f++)
    for (guint i = 0; g_str_equal (fronts[f].page, page) && i < g_list_model_get_n_items (choices); i++)
      {
        g_autoptr(SigPrintChoice) choice = g_list_model_get_item (choices, i);

        if (choice->kind == fronts[f].kind)
          return i;
      }

  return 0;
}

/**
 * sig_print_choice_get_kind:
 * @self: a choice
 *
 * Returns: the kind of sheet
 */
SigExportKind
sig_print_choice_get_kind (SigPrintChoice *self)
{
  g_return_val_if_fail (SIG_IS_PRINT_CHOICE (self), SIG_EXPORT_MAP);

  return self->kind;
}

/**
 * sig_print_choice_get_title:
 * @self: a choice
 *
 * Returns: (transfer none): what a person calls it
 */
const char *
sig_print_choice_get_title (SigPrintChoice *self)
{
  g_return_val_if_fail (SIG_IS_PRINT_CHOICE (self), NULL);

  return self->title;
}

/**
 * sig_print_choice_get_differences_only:
 * @self: a choice
 *
 * Returns: whether the screen shows only differences
 */
gboolean
sig_print_choice_get_differences_only (SigPrintChoice *self)
{
  g_return_val_if_fail (SIG_IS_PRINT_CHOICE (self), FALSE);

  return self->differences_only;
}

/**
 * sig_print_choice_comes_in:
 * @self: a choice
 * @format: a format
 *
 * Returns: whether it can be saved in @format
 */
gboolean
sig_print_choice_comes_in (SigPrintChoice  *self,
                           SigExportFormat  format)
{
  g_return_val_if_fail (SIG_IS_PRINT_CHOICE (self), FALSE);

  return sig_export_kind_comes_in (self->kind, format);
}

/**
 * sig_print_choice_list_formats:
 * @self: a choice
 *
 * Returns: (transfer full): a menu of what it can be saved as, each by the action print.save
 */
GMenuModel *
sig_print_choice_list_formats (SigPrintChoice *self)
{
  static const char *const labels[SIG_N_EXPORT_FORMATS] = { N_("_PDF…"), N_("_SVG…"), N_("P_NG…"), N_("_CSV…") };
  GMenu *menu;

  g_return_val_if_fail (SIG_IS_PRINT_CHOICE (self), NULL);

  menu = g_menu_new ();
  for (guint i = 0; i < SIG_N_EXPORT_FORMATS; i++)
    if (sig_print_choice_comes_in (self, (SigExportFormat) i))
      {
        g_autofree char *action = g_strdup_printf ("print.save::%s", sig_export_format_get_name ((SigExportFormat) i));

        g_menu_append (menu, _(labels[i]), action);
      }

  return G_MENU_MODEL (menu);
}

/**
 * sig_print_choice_create_job:
 * @self: a choice
 *
 * Returns: (transfer full): a job for it, with the usual options
 */
SigExportJob *
sig_print_choice_create_job (SigPrintChoice *self)
{
  SigExportJob *job;

  g_return_val_if_fail (SIG_IS_PRINT_CHOICE (self), NULL);

  job = sig_export_job_new (self->standings, self->kind);
  job->day = self->day;
  job->records = self->records != NULL ? g_object_ref (self->records) : NULL;
  job->baseline = g_strdup (self->baseline);
  job->colour_by = g_strdup (self->colour_by);
  job->filter = self->filter != NULL ? sig_filter_ref (self->filter) : NULL;
  job->pins = self->pins != NULL ? g_object_ref (self->pins) : NULL;

  return job;
}
