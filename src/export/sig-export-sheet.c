/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-sheet.h"

#include "sig-comparison-sheet.h"
#include "sig-coverage-sheet.h"
#include "sig-export-selection.h"
#include "sig-fact-sheet.h"
#include "sig-list-sheet.h"
#include "sig-map-sheet.h"
#include "sig-timeline-sheet.h"
#include "sig-withdrawal-sheet.h"

#include <string.h>

#define STATUS "status"

/* The sheets of a job: one, or of fact sheets one an agreement. */

static SigList *
get_records (SigExportJob *self)
{
  if (self->records != NULL)
    return g_object_ref (self->records);

  return sig_export_selection_all (sig_standings_get_dataset (self->standings));
}

static int
find_baseline (SigList    *records,
               const char *baseline)
{
  if (baseline == NULL)
    return SIG_COMPARISON_NO_COLUMN;
  if (strcmp (baseline, SIG_EXPORT_TEMPLATE) == 0)
    return SIG_COMPARISON_TEMPLATE;

  for (guint i = 0; i < sig_list_get_n (records); i++)
    if (strcmp (sig_record_get_id (sig_list_get (records, i)), baseline) == 0)
      return (int) i;

  return SIG_COMPARISON_NO_COLUMN;
}

/*
 * sig_export_make_comparison:
 * @standings: who stands where
 * @records: the columns
 * @baseline: (nullable): the id of one of them, or %SIG_EXPORT_TEMPLATE
 * @day: the day that counts
 *
 * Returns: (transfer full): the comparison that a job asks for
 */
SigComparison *
sig_export_make_comparison (SigStandings *standings,
                            SigList      *records,
                            const char   *baseline,
                            SigDay        day)
{
  g_autoptr(GPtrArray) columns = g_ptr_array_new ();

  for (guint i = 0; i < sig_list_get_n (records); i++)
    g_ptr_array_add (columns, sig_list_get (records, i));

  return sig_comparison_new (standings, day, (SigRecord *const *) columns->pdata, columns->len,
                             find_baseline (records, baseline));
}

static SigSheet *
make_comparison_sheet (SigExportJob *self)
{
  g_autoptr(SigList) records = get_records (self);
  g_autoptr(SigComparison) comparison = sig_export_make_comparison (self->standings, records, self->baseline, self->day);

  return sig_comparison_sheet_new_pinned (comparison, self->pins, self->sheet_options);
}

static SigSheet *
make_list_sheet (SigExportJob *self)
{
  g_autoptr(SigList) records = get_records (self);

  return sig_list_sheet_new (self->standings, records, self->sheet_options);
}

/* The parties of the agreements that are named stand out. */
static SigFilter *
make_filter (SigExportJob *self)
{
  SigFilter *filter;

  if (self->filter != NULL)
    return sig_filter_ref (self->filter);

  filter = sig_filter_new ();

  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    {
      SigFilter *wider = sig_filter_with (filter, SIG_FILTER_AGREEMENT,
                                          sig_record_get_id (sig_list_get (self->records, i)), TRUE);

      sig_filter_unref (filter);
      filter = wider;
    }

  return filter;
}

static SigSheet *
make_map_sheet (SigExportJob *self)
{
  g_autoptr(SigFilter) filter = make_filter (self);

  return sig_map_sheet_new (self->standings, self->colour_by != NULL ? self->colour_by : STATUS, filter,
                            self->sheet_options);
}

/*
 * sig_export_make_scenario:
 * @standings: who stands where
 * @day: the day that counts
 * @withdrawal: (nullable): who is taken out
 *
 * Returns: (transfer full): the what-if that a job asks for
 */
SigScenario *
sig_export_make_scenario (SigStandings  *standings,
                          SigDay         day,
                          SigWithdrawal *withdrawal)
{
  g_autoptr(SigContributions) contributions = sig_contributions_new (standings);

  return sig_scenario_new (contributions, day, withdrawal);
}

static SigSheet *
make_scenario_sheet (SigExportJob *self)
{
  g_autoptr(SigScenario) scenario = sig_export_make_scenario (self->standings, self->day, self->withdrawal);

  return self->kind == SIG_EXPORT_COVERAGE ? sig_coverage_sheet_new (scenario, self->sheet_options)
                                           : sig_withdrawal_sheet_new (scenario, self->sheet_options);
}

static gboolean
add_fact_sheets (SigExportJob  *self,
                 GPtrArray     *sheets,
                 GCancellable  *cancellable,
                 GError       **error)
{
  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      g_ptr_array_add (sheets, sig_fact_sheet_new (self->standings, sig_list_get (self->records, i),
                                                   self->sheet_options));
    }

  return TRUE;
}

/*
 * sig_export_make_sheets:
 * @self: a job that was checked
 * @cancellable: (nullable): to give up
 * @error: set when it was cancelled
 *
 * Returns: (transfer full) (element-type SigSheet) (nullable): its sheets; they belong to this thread
 */
GPtrArray *
sig_export_make_sheets (SigExportJob  *self,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_autoptr(GPtrArray) sheets = g_ptr_array_new_with_free_func (g_object_unref);

  self->sheet_options->day = self->day;
  switch (self->kind)
    {
    case SIG_EXPORT_COMPARISON:
      g_ptr_array_add (sheets, make_comparison_sheet (self));
      break;
    case SIG_EXPORT_FACT_SHEET:
      if (!add_fact_sheets (self, sheets, cancellable, error))
        return NULL;
      break;
    case SIG_EXPORT_MAP:
      g_ptr_array_add (sheets, make_map_sheet (self));
      break;
    case SIG_EXPORT_TIMELINE:
      g_ptr_array_add (sheets, sig_timeline_sheet_new (self->standings, self->records, self->sheet_options));
      break;
    case SIG_EXPORT_LIST:
      g_ptr_array_add (sheets, make_list_sheet (self));
      break;
    case SIG_EXPORT_COVERAGE:
    case SIG_EXPORT_WITHDRAWAL:
      g_ptr_array_add (sheets, make_scenario_sheet (self));
      break;
    default:
      g_return_val_if_reached (NULL);
    }

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&sheets);
}

/*
 * sig_export_dup_sheet_suffix:
 * @self: a job
 * @index: one of its sheets
 * @n_sheets: how many it has
 *
 * Returns: (transfer full): what tells the file of that sheet from those of the others
 */
char *
sig_export_dup_sheet_suffix (SigExportJob *self,
                             guint         index,
                             guint         n_sheets)
{
  if (n_sheets < 2)
    return g_strdup ("");

  return g_strdup_printf ("-%s", sig_record_get_id (sig_list_get (self->records, index)));
}
