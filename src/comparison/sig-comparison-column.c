/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-phrase.h"
#include "sig-scope-entry.h"
#include "sig-wording.h"
#include "sig-commitment.h"
#include "sig-money.h"
#include "sig-reciprocal.h"

#include <glib/gi18n-lib.h>

static void
fill_wording (SigColumn    *self,
              const SigRow *row,
              SigCell      *cell)
{
  SigDataset *dataset = sig_standings_get_dataset (self->standings);
  SigList *wordings = sig_agreement_get_wordings (SIG_AGREEMENT (self->record));

  cell->state = SIG_COMPARISON_UNRECORDED;
  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    {
      SigWording *wording = sig_list_get (wordings, i);
      SigTerm *category = sig_wording_get_category (wording);
      SigComparisonEntry *entry;

      if (sig_wording_get_wording (wording) != row->term)
        continue;
      entry = sig_cell_add_value (cell, dataset, SIG_CLAIM (wording),
                                  category != NULL ? sig_text_get (sig_term_get_title (category)) : NULL);
      entry->definition = category != NULL ? g_strdup (sig_text_get (sig_term_get_definition (category))) : NULL;
      entry->text = g_strdup (sig_text_get (sig_wording_get_summary (wording)));
      sig_cell_set_quote (entry, sig_wording_get_quote (wording));
      if (entry->text != NULL || entry->quote != NULL)
        cell->state = SIG_COMPARISON_VALUE;
    }
}

static void
fill_scope (SigColumn    *self,
            const SigRow *row,
            SigCell      *cell)
{
  SigDataset *dataset = sig_standings_get_dataset (self->standings);
  SigList *scope = sig_agreement_get_scope (SIG_AGREEMENT (self->record));

  cell->state = SIG_COMPARISON_NONE;
  for (guint i = 0; i < sig_list_get_n (scope); i++)
    if (sig_scope_entry_get_topic (sig_list_get (scope, i)) == row->term)
      sig_cell_add_value (cell, dataset, sig_list_get (scope, i), C_("a topic of an agreement", "Covered"));
}

static void
add_event (SigCell    *cell,
           SigDataset *dataset,
           SigEvent   *event)
{
  SigComparisonEntry *entry = sig_cell_add (cell, dataset, SIG_CLAIM (event));
  const char *place = sig_text_get (sig_event_get_place (event));
  g_autofree char *span = sig_date_is_set (sig_event_get_end (event))
                            ? sig_phrase_span (sig_event_get_date (event), sig_event_get_end (event))
                            : sig_date_format (sig_event_get_date (event), SIG_DATE_LONG);

  entry->head = place != NULL ? g_strdup_printf ("%s · %s", span, place) : g_steal_pointer (&span);
  /* Translators: the title of an event, and what happened */
  entry->text = g_strdup_printf (C_("event", "%s. %s"), sig_text_get (sig_event_get_title (event)),
                                 sig_text_get (sig_event_get_summary (event)));
}

static void
fill_events (SigColumn    *self,
             const SigRow *row,
             SigCell      *cell)
{
  cell->state = SIG_COMPARISON_NONE;
  for (guint i = 0; i < self->events->len; i++)
    if (sig_event_get_kind (self->events->pdata[i]) == row->term)
      add_event (cell, sig_standings_get_dataset (self->standings), self->events->pdata[i]);
}

static void
fill_agreement (SigColumn    *self,
                const SigRow *row,
                SigCell      *cell)
{
  SigAgreement *agreement = SIG_AGREEMENT (self->record);

  if (row->kind <= SIG_ROW_LANGUAGES)
    sig_column_fill_identity (self, row, cell);
  else if (row->kind <= SIG_ROW_FORM_QUOTE)
    sig_column_fill_form (self, row, cell, sig_agreement_get_form (agreement));
  else if (row->kind == SIG_ROW_WORDING)
    fill_wording (self, row, cell);
  else if (row->kind <= SIG_ROW_CLAUSE_QUOTE)
    sig_column_fill_clause (self, row, cell, sig_agreement_get_clauses (agreement));
  else if (row->kind <= SIG_ROW_RECIPROCALS)
    sig_column_fill_promises (self, row, cell);
  else if (row->kind == SIG_ROW_SCOPE)
    fill_scope (self, row, cell);
  else
    fill_events (self, row, cell);
}

static void
use_agreement (SigColumn *self,
               SigRowUse *use)
{
  SigAgreement *agreement = SIG_AGREEMENT (self->record);
  SigList *commitments = sig_agreement_get_commitments (agreement);
  SigList *money = sig_agreement_get_money (agreement);
  SigList *reciprocals = sig_agreement_get_reciprocals (agreement);
  SigList *scope = sig_agreement_get_scope (agreement);

  for (guint i = 0; i < sig_list_get_n (commitments); i++)
    g_hash_table_add (use->terms, sig_commitment_get_area (sig_list_get (commitments, i)));
  for (guint i = 0; i < sig_list_get_n (money); i++)
    g_hash_table_add (use->sums, sig_row_use_make_sum (sig_money_get_nature (sig_list_get (money, i)),
                                                       sig_money_get_kind (sig_list_get (money, i))));
  for (guint i = 0; i < sig_list_get_n (reciprocals); i++)
    g_hash_table_add (use->terms, sig_reciprocal_get_area (sig_list_get (reciprocals, i)));
  for (guint i = 0; i < sig_list_get_n (scope); i++)
    g_hash_table_add (use->terms, sig_scope_entry_get_topic (sig_list_get (scope, i)));
  for (guint i = 0; i < self->events->len; i++)
    g_hash_table_add (use->terms, sig_event_get_kind (self->events->pdata[i]));
}

static const SigColumnKind agreement_kind = { fill_agreement, use_agreement };

/* Events */

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  SigEvent *first = *(SigEvent *const *) a;
  SigEvent *second = *(SigEvent *const *) b;

  return sig_date_compare (sig_event_get_date (first), sig_event_get_date (second));
}

static void
take_event (GPtrArray  *events,
            GHashTable *seen,
            SigEvent   *event,
            SigDay      day)
{
  if (sig_date_get_last_day (sig_event_get_date (event)) <= day && g_hash_table_add (seen, event))
    g_ptr_array_add (events, event);
}

/* The events of the agreement, and those of its parties that name none, by the day. The focus has a part in everything:
 * its own events that name no agreement are not told. */
static GPtrArray *
list_events (SigDataset   *dataset,
             SigDay        day,
             SigAgreement *agreement,
             GPtrArray    *own)
{
  SigList *parties = sig_agreement_get_parties (agreement);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; own != NULL && i < own->len; i++)
    take_event (events, seen, own->pdata[i], day);
  for (guint p = 0; p < sig_list_get_n (parties); p++)
    {
      SigParty *party = sig_list_get (parties, p);
      SigList *all = party != sig_dataset_get_focus (dataset) ? sig_dataset_get_events_of (dataset, party) : NULL;

      for (guint i = 0; all != NULL && i < sig_list_get_n (all); i++)
        if (sig_event_get_agreement (sig_list_get (all, i)) == NULL)
          take_event (events, seen, sig_list_get (all, i), day);
    }
  g_ptr_array_sort (events, compare_events);

  return events;
}

static char *
make_subtitle (SigSigning *signing)
{
  g_autofree char *date = sig_date_format (sig_signing_get_date (signing), SIG_DATE_LONG);
  const char *place = sig_text_get (sig_signing_get_place (signing));

  return place != NULL ? g_strdup_printf ("%s · %s", date, place) : g_steal_pointer (&date);
}

/*
 * sig_column_new_agreement:
 * @standings: where parties stand
 * @day: the day that counts
 * @agreement: an agreement
 * @own_events: (nullable) (element-type SigEvent): the events that name it
 *
 * Returns: (transfer full): the column of @agreement
 */
SigColumn *
sig_column_new_agreement (SigStandings *standings,
                          SigDay        day,
                          SigAgreement *agreement,
                          GPtrArray    *own_events)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigColumn *self = g_new0 (SigColumn, 1);

  self->kind = &agreement_kind;
  self->standings = standings;
  self->day = day;
  self->record = g_object_ref (SIG_RECORD (agreement));
  self->parties = sig_agreement_get_parties (agreement);
  self->title = sig_phrase_parties (self->parties, sig_dataset_get_focus (dataset));
  self->subtitle = make_subtitle (sig_agreement_get_signing (agreement));
  self->events = list_events (dataset, day, agreement, own_events);

  return self;
}

/* The template: what its points mean, in the record's own words, which are never compared. */

static void
fill_template (SigColumn    *self,
               const SigRow *row,
               SigCell      *cell)
{
  SigComparisonEntry *entry;

  if (row->kind != SIG_ROW_CLAUSE_POINT)
    return;

  entry = sig_cell_add (cell, sig_standings_get_dataset (self->standings), NULL);
  entry->text = g_strdup (sig_text_get (sig_template_point_get_text (row->point)));
  entry->citations = sig_template_point_get_citations (row->point, &entry->n_citations);
}

static void
use_template (SigColumn *self,
              SigRowUse *use)
{
}

static const SigColumnKind template_kind = { fill_template, use_template };

/*
 * sig_column_new_template:
 * @standings: where parties stand
 * @day: the day that counts
 *
 * Returns: (transfer full): the column of the template
 */
SigColumn *
sig_column_new_template (SigStandings *standings,
                         SigDay        day)
{
  SigColumn *self = g_new0 (SigColumn, 1);

  self->kind = &template_kind;
  self->standings = standings;
  self->day = day;
  self->title = g_strdup (_("Common template"));

  return self;
}

void
sig_column_free (SigColumn *self)
{
  g_clear_object (&self->record);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_pointer (&self->names, sig_word_names_free);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self);
}

/* Names */

static void
add_text (SigWordNames  *names,
          const SigText *text)
{
  for (guint i = 0; i < sig_text_get_n (text); i++)
    sig_word_names_add (names, sig_text_get_string (text, i));
}

static void
add_names (SigWordNames *names,
           SigParty     *party)
{
  const char *const *aliases = sig_party_get_aliases (party);

  add_text (names, sig_party_get_name (party));
  add_text (names, sig_party_get_short_name (party));
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    sig_word_names_add (names, aliases[i]);
}

/*
 * sig_column_get_names:
 * @self: a column
 *
 * Returns: (transfer none): the names of its parties in every language, which are no difference
 */
const SigWordNames *
sig_column_get_names (SigColumn *self)
{
  if (self->names != NULL)
    return self->names;

  self->names = sig_word_names_new ();
  for (guint i = 0; self->parties != NULL && i < sig_list_get_n (self->parties); i++)
    add_names (self->names, sig_list_get (self->parties, i));

  return self->names;
}
