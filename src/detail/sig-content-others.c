/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-content.h"

#include <glib/gi18n.h>

#include "sig-claim-row.h"
#include "sig-content-private.h"
#include "sig-document-rows.h"
#include "sig-phrase.h"
#include "sig-record-rows.h"
#include "sig-reference.h"

/* What else can be selected: instruments, events of many parties, coalitions. */

static void
plan_notes_of (GPtrArray   *sections,
               SigExplorer *explorer,
               gpointer     record)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  const char *id = sig_record_get_id (SIG_RECORD (record));

  sig_content_plan_notes (sections, explorer,
                          sig_dataset_get_conflicts_about (dataset, id),
                          sig_dataset_get_gaps_about (dataset, id));
}

static GtkWidget *
make_parties (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);
  g_autofree char *names = sig_phrase_parties (SIG_LIST (record), NULL);

  if (*names != '\0')
    sig_claim_row_add (row, SIG_ROW_TEXT, names);
  else
    sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_none ());

  return GTK_WIDGET (row);
}

static void
plan_parties (GPtrArray   *sections,
              SigExplorer *explorer,
              const char  *id,
              const char  *title,
              SigList     *parties)
{
  SigSection *section = sig_content_begin (sections, explorer, id, title);

  sig_section_set_count (section, sig_list_get_n (parties));
  sig_section_plan_row (section, make_parties, parties, NULL);
}

/* A section of an instrument: @member is the member of it that the section shows. */
static SigSection *
begin_member (GPtrArray     *sections,
              SigExplorer   *explorer,
              SigInstrument *instrument,
              const char    *member,
              const char    *title)
{
  g_autofree char *covers = g_strdup_printf ("instruments/%s/%s", sig_record_get_id (SIG_RECORD (instrument)), member);
  SigSection *section = sig_content_begin (sections, explorer, member, title);

  sig_section_set_covers (section, covers);
  sig_section_set_disputed (section, sig_reference_is_disputed (sig_explorer_get_dataset (explorer), covers));

  return section;
}

/**
 * sig_content_plan_instrument:
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state
 * @instrument: an instrument
 *
 * Plans what there is to say of @instrument.
 */
void
sig_content_plan_instrument (GPtrArray     *sections,
                             SigExplorer   *explorer,
                             SigInstrument *instrument)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigSection *section;

  plan_parties (sections, explorer, "parties", _("Parties"), sig_instrument_get_parties (instrument));

  section = begin_member (sections, explorer, instrument, "form", _("Form"));
  sig_document_rows_plan_form (section, sig_instrument_get_form (instrument), sig_instrument_get_text (instrument));
  sig_section_set_disputed (section, FALSE);  /* each row says it: the form is one claim */

  section = begin_member (sections, explorer, instrument, "wording", _("Wording"));
  sig_record_rows_plan_expressions (section, sig_instrument_get_expressions (instrument));

  section = begin_member (sections, explorer, instrument, "provisions", _("Provisions"));
  sig_section_set_count (section, sig_list_get_n (sig_instrument_get_provisions (instrument)));
  sig_record_rows_plan_provisions (section, sig_instrument_get_provisions (instrument));

  section = begin_member (sections, explorer, instrument, "led_to", _("What it led to"));
  sig_record_rows_plan_led_to (section, dataset, instrument);

  plan_notes_of (sections, explorer, instrument);
}

/**
 * sig_content_plan_event:
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state
 * @event: an event of several parties
 *
 * Plans what there is to say of @event.
 */
void
sig_content_plan_event (GPtrArray   *sections,
                        SigExplorer *explorer,
                        SigEvent    *event)
{
  SigSection *section = sig_content_begin (sections, explorer, "events", _("Event"));

  sig_section_set_covers (section, "events");
  sig_record_rows_plan_event (section, event);
  plan_parties (sections, explorer, "parties", _("Parties"), sig_event_get_parties (event));
  plan_notes_of (sections, explorer, event);
}

static GtkWidget *
make_coalition (SigExplorer *explorer,
                gpointer     record,
                gpointer     owner)
{
  SigCoalition *coalition = SIG_COALITION (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);
  g_autofree char *date = sig_date_format (sig_coalition_get_launched (coalition), SIG_DATE_LONG);

  sig_claim_row_set_key (row, _("Launched"));
  sig_claim_row_add (row, SIG_ROW_TEXT, date);

  return GTK_WIDGET (row);
}

/**
 * sig_content_plan_coalition:
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state
 * @coalition: a coalition
 *
 * Plans what there is to say of @coalition.
 */
void
sig_content_plan_coalition (GPtrArray    *sections,
                            SigExplorer  *explorer,
                            SigCoalition *coalition)
{
  SigSection *section = sig_content_begin (sections, explorer, "coalition", _("Coalition"));

  sig_section_set_covers (section, "coalitions");
  sig_section_plan_row (section, make_coalition, coalition, NULL);
  plan_parties (sections, explorer, "leads", _("Leads"), sig_coalition_get_leads (coalition));
  plan_parties (sections, explorer, "members", _("Members"), sig_coalition_get_members (coalition));
  plan_notes_of (sections, explorer, coalition);
}
