/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-record-rows.h"

#include <glib/gi18n.h>

#include "sig-conflict-box.h"
#include "sig-expression.h"
#include "sig-language.h"
#include "sig-member.h"
#include "sig-phrase.h"
#include "sig-plain-rows.h"
#include "sig-provision.h"
#include "sig-source-line.h"

/* Events */

/* What it was, and where. */
static char *
dup_event_kind (SigEvent *event)
{
  const char *kind = sig_text_get (sig_term_get_title (sig_event_get_kind (event)));
  const char *place = sig_text_get (sig_event_get_place (event));

  return place != NULL ? g_strdup_printf ("%s · %s", kind, place) : g_strdup (kind);
}

static char *
dup_event_caption (SigEvent *event)
{
  g_autofree char *span = sig_date_is_set (sig_event_get_end (event))
                            ? sig_phrase_span (sig_event_get_date (event), sig_event_get_end (event))
                            : sig_date_format (sig_event_get_date (event), SIG_DATE_LONG);
  g_autofree char *kind = dup_event_kind (event);

  return g_strdup_printf ("%s · %s", span, kind);
}

/* What lies after the shared date stays there, but steps back. */
static void
date_changed_cb (SigExplorer *explorer,
                 GParamSpec  *pspec,
                 SigClaimRow *row)
{
  SigEvent *event = SIG_EVENT (sig_claim_row_get_claim (row));

  if (sig_date_get_first_day (sig_event_get_date (event)) > sig_explorer_get_date (explorer))
    gtk_widget_add_css_class (GTK_WIDGET (row), "later");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "later");
}

static GtkWidget *
make_event (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  SigEvent *event = SIG_EVENT (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);
  g_autofree char *caption = dup_event_caption (event);

  sig_claim_row_add (row, SIG_ROW_CAPTION, caption);
  sig_claim_row_add (row, SIG_ROW_TITLE, sig_text_get (sig_event_get_title (event)));
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_event_get_summary (event)));

  g_signal_connect_object (explorer, "notify::date", G_CALLBACK (date_changed_cb), row, 0);
  date_changed_cb (explorer, NULL, row);

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_events:
 * @section: where the rows go
 * @events: events, in order
 *
 * Plans a row for each event.
 */
void
sig_record_rows_plan_events (SigSection *section,
                             SigList    *events)
{
  sig_plain_rows_plan_all (section, make_event, events, NULL);
}

static GtkWidget *
make_only_event (SigExplorer *explorer,
                 gpointer     record,
                 gpointer     owner)
{
  SigEvent *event = SIG_EVENT (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);
  g_autofree char *caption = dup_event_kind (event);

  sig_claim_row_add (row, SIG_ROW_CAPTION, caption);
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_event_get_summary (event)));

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_event:
 * @section: where the row goes
 * @event: an event
 *
 * Plans a row for one event that the head names, with its date.
 */
void
sig_record_rows_plan_event (SigSection *section,
                            SigEvent   *event)
{
  sig_section_plan_row (section, make_only_event, event, NULL);
}

/* Conflicts and gaps */

static GtkWidget *
make_conflict (SigExplorer *explorer,
               gpointer     record,
               gpointer     owner)
{
  SigConflict *conflict = SIG_CONFLICT (record);
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  g_autofree char *about = sig_member_dup_title (dataset, sig_conflict_get_about (conflict),
                                                 sig_conflict_get_member (conflict));
  SigClaimRow *row = sig_claim_row_new (dataset, NULL);

  sig_claim_row_add (row, SIG_ROW_TITLE, about);
  sig_claim_row_add_child (row, sig_conflict_box_new (conflict));

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_conflicts:
 * @section: where the rows go
 * @conflicts: matters on which sources disagree
 *
 * Plans a row for each conflict.
 */
void
sig_record_rows_plan_conflicts (SigSection *section,
                                SigList    *conflicts)
{
  sig_plain_rows_plan_all (section, make_conflict, conflicts, NULL);
}

static GtkWidget *
make_gap (SigExplorer *explorer,
          gpointer     record,
          gpointer     owner)
{
  SigGap *gap = SIG_GAP (record);
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  g_autofree char *about = sig_member_dup_title (dataset, sig_gap_get_about (gap), sig_gap_get_member (gap));
  SigClaimRow *row = sig_claim_row_new (dataset, NULL);

  sig_claim_row_add (row, SIG_ROW_TITLE, about);
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_gap_get_remark (gap)));

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_gaps:
 * @section: where the rows go
 * @gaps: what the record does not know
 *
 * Plans a row for each gap.
 */
void
sig_record_rows_plan_gaps (SigSection *section,
                           SigList    *gaps)
{
  sig_plain_rows_plan_all (section, make_gap, gaps, NULL);
}

/* Sources */

static GtkWidget *
make_source (SigExplorer *explorer,
             gpointer     record,
             gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);

  sig_claim_row_add_child (row, sig_source_line_new (record, NULL));

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_sources:
 * @section: where the rows go
 * @dataset: a data set
 * @sources: (element-type SigSource): sources of it
 *
 * Plans a row for each source, by kind in the order of the vocabulary.
 */
void
sig_record_rows_plan_sources (SigSection *section,
                              SigDataset *dataset,
                              GPtrArray  *sources)
{
  SigList *kinds = sig_dataset_get_terms (dataset, SIG_TERM_SOURCE_KIND);

  for (guint k = 0; k < sig_list_get_n (kinds); k++)
    {
      SigTerm *kind = sig_list_get (kinds, k);
      gboolean headed = FALSE;

      for (guint i = 0; i < sources->len; i++)
        {
          if (sig_source_get_kind (sources->pdata[i]) != kind)
            continue;
          if (!headed)
            sig_section_plan_heading (section, sig_text_get (sig_term_get_title (kind)));
          headed = TRUE;
          sig_section_plan_row (section, make_source, sources->pdata[i], NULL);
        }
    }
  if (sources->len == 0)
    sig_plain_rows_plan_none (section);
}

/* Instruments */

static GtkWidget *
make_expression (SigExplorer *explorer,
                 gpointer     record,
                 gpointer     owner)
{
  SigExpression *expression = SIG_EXPRESSION (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  sig_claim_row_add_headed (row, sig_expression_get_term (expression),
                            sig_language_get_name (sig_expression_get_language (expression)), "support");
  sig_claim_row_add_quote (row, sig_expression_get_quote (expression));
  if (sig_expression_get_summary (expression) != NULL)
    sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_expression_get_summary (expression)));

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_expressions:
 * @section: where the rows go
 * @expressions: the words of an instrument
 *
 * Plans a row for each word that an instrument uses.
 */
void
sig_record_rows_plan_expressions (SigSection *section,
                                  SigList    *expressions)
{
  sig_plain_rows_plan_all (section, make_expression, expressions, NULL);
}

static GtkWidget *
make_provision (SigExplorer *explorer,
                gpointer     record,
                gpointer     owner)
{
  SigProvision *provision = SIG_PROVISION (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), record);

  if (sig_provision_get_number (provision) != NULL)
    sig_claim_row_add (row, SIG_ROW_CAPTION, sig_provision_get_number (provision));
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_provision_get_summary (provision)));
  sig_claim_row_add_quote (row, sig_provision_get_quote (provision));
  sig_plain_rows_add_promisers (row, sig_provision_get_by (provision));

  return GTK_WIDGET (row);
}

/**
 * sig_record_rows_plan_provisions:
 * @section: where the rows go
 * @provisions: what an instrument provides
 *
 * Plans a row for each provision.
 */
void
sig_record_rows_plan_provisions (SigSection *section,
                                 SigList    *provisions)
{
  sig_plain_rows_plan_all (section, make_provision, provisions, NULL);
}

/* Agreements of one party, to go to */

static void
go_cb (GtkButton   *button,
       SigExplorer *explorer)
{
  sig_explorer_select (explorer, g_object_get_data (G_OBJECT (button), "sig-record"));
}

/* A row with a day and the claim that it rests on, and a button that leads to the record of that day. */
static GtkWidget *
make_way (SigExplorer *explorer,
          SigRecord   *record,
          SigDate      date,
          SigClaim    *claim,
          const char  *name)
{
  g_autofree char *words = sig_date_format (date, SIG_DATE_LONG);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), claim);
  GtkWidget *button = sig_plain_rows_new_link (name, "go-link");

  g_object_set_data_full (G_OBJECT (button), "sig-record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (go_cb), explorer, 0);
  sig_claim_row_add (row, SIG_ROW_CAPTION, words);
  sig_claim_row_add_child (row, button);

  return GTK_WIDGET (row);
}

static GtkWidget *
make_agreement (SigExplorer *explorer,
                gpointer     record,
                gpointer     owner)
{
  SigSigning *signing = sig_agreement_get_signing (record);
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  g_autofree char *names = sig_phrase_parties (sig_agreement_get_parties (record), sig_dataset_get_focus (dataset));

  return make_way (explorer, record, sig_signing_get_date (signing), SIG_CLAIM (signing), names);
}

/**
 * sig_record_rows_plan_agreements:
 * @section: where the rows go
 * @agreements: agreements
 *
 * Plans a row for each agreement, with a button that goes there.
 */
void
sig_record_rows_plan_agreements (SigSection *section,
                                 SigList    *agreements)
{
  sig_plain_rows_plan_all (section, make_agreement, agreements, NULL);
}

/* What an instrument led to */

static GtkWidget *
make_instrument (SigExplorer *explorer,
                 gpointer     record,
                 gpointer     owner)
{
  return make_way (explorer, record, sig_instrument_get_date (record), SIG_CLAIM (sig_instrument_get_form (record)),
                   sig_text_get (sig_instrument_get_title (record)));
}

/* No source says it, so it must not look like what the sources say. */
static GtkWidget *
make_reading (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);

  sig_claim_row_add (row, SIG_ROW_CAPTION, _("This is how the record reads it, not what a source says."));

  return GTK_WIDGET (row);
}

static GtkWidget *
make_all_agreements (SigExplorer *explorer,
                     gpointer     record,
                     gpointer     owner)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  const guint n = sig_list_get_n (sig_dataset_get_agreements (dataset));
  SigClaimRow *row = sig_claim_row_new (dataset, NULL);
  g_autofree char *words = g_strdup_printf (ngettext ("The only agreement of this record",
                                                      "All %u agreements of this record", n), n);

  sig_claim_row_add (row, SIG_ROW_TEXT, words);

  return GTK_WIDGET (row);
}

static void
plan_ways (SigSection        *section,
           SigDataset        *dataset,
           SigRowFunc         make,
           const char *const *ids)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    sig_section_plan_row (section, make, sig_dataset_lookup (dataset, ids[i]), NULL);
}

/**
 * sig_record_rows_plan_led_to:
 * @section: where the rows go
 * @dataset: a data set
 * @instrument: an instrument of it
 *
 * Plans a row for each instrument and agreement that the record sees as a consequence of @instrument, with a button that
 * goes there, and one that says that this is the record's own reading.
 */
void
sig_record_rows_plan_led_to (SigSection    *section,
                             SigDataset    *dataset,
                             SigInstrument *instrument)
{
  const gboolean all = sig_instrument_led_to_all (instrument);
  const char *const *agreements = sig_instrument_get_led_to_agreement_ids (instrument);
  const char *const *instruments = sig_instrument_get_led_to_ids (instrument);

  if (!all && (agreements == NULL || agreements[0] == NULL) && instruments[0] == NULL)
    {
      sig_plain_rows_plan_none (section);
      return;
    }

  sig_section_plan_row (section, make_reading, NULL, NULL);
  plan_ways (section, dataset, make_instrument, instruments);
  if (all)
    sig_section_plan_row (section, make_all_agreements, NULL, NULL);
  else
    plan_ways (section, dataset, make_agreement, agreements);
}
