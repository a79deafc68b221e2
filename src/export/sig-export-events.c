/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-table.h"

#include "sig-event.h"
#include "sig-instrument.h"

#include <glib/gi18n-lib.h>

static gboolean
has_party_of (SigList      *parties,
              SigAgreement *agreement,
              SigParty     *focus)
{
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party != focus && sig_list_contains (sig_agreement_get_parties (agreement), party))
        return TRUE;
    }

  return FALSE;
}

/* An event belongs to a selection when it names one of its documents, or none and one of their parties. */
static gboolean
is_selected (SigExportTable *self,
             SigEvent       *event)
{
  SigAgreement *named = sig_event_get_agreement (event);

  if (self->records == NULL)
    return TRUE;
  if (named != NULL)
    return sig_list_contains (self->records, named);
  if (sig_list_contains (self->records, sig_event_get_instrument (event)))
    return TRUE;

  for (guint i = 0; i < sig_list_get_n (self->records); i++)
    if (SIG_IS_AGREEMENT (sig_list_get (self->records, i)) &&
        has_party_of (sig_event_get_parties (event), sig_list_get (self->records, i),
                      sig_dataset_get_focus (self->dataset)))
      return TRUE;

  return FALSE;
}

static void
add_day (SigExportTable *self,
         SigDay          day)
{
  sig_csv_take (self->csv, sig_day_format (day, SIG_DATE_ISO));
}

static void
add_optional_id (SigExportTable *self,
                 gpointer        record)
{
  sig_export_table_add_string (self, record != NULL ? sig_record_get_id (record) : NULL, SIG_NOT_RECORDED);
}

static void
add_event (SigExportTable *self,
           SigEvent       *event)
{
  SigDate date = sig_event_get_date (event);

  sig_export_table_add (self, sig_record_get_id (SIG_RECORD (event)));
  sig_export_table_add_date (self, date, SIG_NOT_KNOWN);
  add_day (self, sig_date_get_first_day (date));
  add_day (self, sig_date_get_last_day (date));
  sig_export_table_add_date (self, sig_event_get_end (event), SIG_NOT_RECORDED);
  sig_export_table_add_boolean (self, sig_date_get_last_day (date) <= self->day);
  sig_export_table_add_term (self, sig_event_get_kind (event), SIG_NOT_KNOWN);
  sig_export_table_add_names (self, sig_event_get_parties (event), NULL);
  sig_export_table_add_ids (self, sig_event_get_parties (event));
  sig_export_table_add_boolean (self, sig_event_is_common (event));
  add_optional_id (self, sig_event_get_agreement (event));
  add_optional_id (self, sig_event_get_instrument (event));
  sig_export_table_add_text (self, sig_event_get_place (event), SIG_NOT_RECORDED);
  sig_export_table_add_text (self, sig_event_get_title (event), SIG_NOT_KNOWN);
  sig_export_table_add_text (self, sig_event_get_summary (event), SIG_NOT_KNOWN);
  sig_export_table_add_claim (self, SIG_CLAIM (event));
  sig_export_table_end_row (self);
}

/**
 * sig_export_fill_events:
 * @self: a table
 *
 * Fills it with a row an event, by date. A date keeps its precision, with its first and last possible day beside it. Of a
 * selection these are the events that name one of its documents, and those that name no agreement but one of their
 * parties.
 */
void
sig_export_fill_events (SigExportTable *self)
{
  const char *const heads[] = {
    N_("Id"), N_("Date"), N_("First possible day"), N_("Last possible day"), N_("End"),
  };
  const char *const others[] = {
    N_("Kind"), N_("Parties"), N_("Ids of the parties"), N_("In the common frame"), N_("Agreement"), N_("Instrument"),
    N_("Place"), N_("Title"), N_("Summary"),
  };
  SigList *events = sig_dataset_get_events (self->dataset);
  g_autofree char *day = sig_export_table_dup_day (self);

  sig_export_table_heads (self, heads, G_N_ELEMENTS (heads));
  /* Translators: %s is a date. */
  sig_csv_take (self->csv, g_strdup_printf (_("Had happened by %s"), day));
  sig_export_table_heads (self, others, G_N_ELEMENTS (others));
  sig_export_table_head_claim (self, NULL);
  sig_export_table_end_row (self);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    if (is_selected (self, sig_list_get (events, i)))
      add_event (self, sig_list_get (events, i));
}
