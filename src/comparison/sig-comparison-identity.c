/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-language.h"
#include "sig-phrase.h"
#include "sig-reference.h"
#include "sig-signature.h"

#include <glib/gi18n-lib.h>

static SigDataset *
get_dataset (SigColumn *self)
{
  return sig_standings_get_dataset (self->standings);
}

static SigSigning *
get_signing (SigColumn *self)
{
  return sig_agreement_get_signing (SIG_AGREEMENT (self->record));
}

/* Title, parties and the languages of the text rest on what the agreement is in law. */
static SigClaim *
get_form (SigColumn *self)
{
  return SIG_CLAIM (sig_agreement_get_form (SIG_AGREEMENT (self->record)));
}

/* No claim holds the title, the parties and the languages of the text: a conflict about one of them is about the
 * agreement, and one about the claim that they rest on is not about them. */
static void
set_disputed_as_agreement (SigColumn          *self,
                           SigComparisonEntry *entry)
{
  g_autofree char *address = sig_dataset_dup_address (get_dataset (self), self->record);

  entry->disputed = sig_reference_is_disputed (get_dataset (self), address);
}

static void
fill_title (SigColumn *self,
            SigCell   *cell)
{
  const char *title = sig_text_get (sig_agreement_get_title (SIG_AGREEMENT (self->record)));

  set_disputed_as_agreement (self, sig_cell_add_value (cell, get_dataset (self), get_form (self), title));
}

static void
fill_parties (SigColumn *self,
              SigCell   *cell)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  SigComparisonEntry *entry = sig_cell_add (cell, get_dataset (self), SIG_CLAIM (get_signing (self)));

  for (guint i = 0; i < sig_list_get_n (self->parties); i++)
    g_ptr_array_add (names, (gpointer) sig_text_get (sig_party_get_name (sig_list_get (self->parties, i))));
  entry->head = sig_phrase_join ((const char *const *) names->pdata, names->len);
  set_disputed_as_agreement (self, entry);
}

/* Status on the day */

/* The last event that gave the party the status that it has. */
static SigClaim *
find_reason (SigColumn *self,
             SigParty  *party,
             SigTerm   *status)
{
  for (guint i = self->events->len; i-- > 0;)
    {
      SigEvent *event = self->events->pdata[i];

      if (sig_term_get_status (sig_event_get_kind (event)) == status &&
          sig_list_contains (sig_event_get_parties (event), party))
        return SIG_CLAIM (event);
    }

  /* Without such an event, the agreement itself says that a party has signed. */
  return sig_term_get_phase (status) == SIG_PHASE_SIGNED ? SIG_CLAIM (get_signing (self)) : NULL;
}

static void
fill_status (SigColumn *self,
             SigCell   *cell)
{
  SigParty *focus = sig_dataset_get_focus (get_dataset (self));
  const gboolean are_named = sig_list_get_n (self->parties) > 2;

  cell->state = SIG_COMPARISON_NONE;
  for (guint i = 0; i < sig_list_get_n (self->parties); i++)
    {
      SigParty *party = sig_list_get (self->parties, i);
      SigTerm *status;
      SigComparisonEntry *entry;

      if (party == focus)
        continue;
      status = sig_standings_get_standing (self->standings, party, SIG_AGREEMENT (self->record), self->day);
      if (status == NULL)
        continue;
      entry = sig_cell_add (cell, get_dataset (self), find_reason (self, party, status));
      entry->head = g_strdup (sig_text_get (sig_term_get_title (status)));
      entry->definition = g_strdup (sig_text_get (sig_term_get_definition (status)));
      entry->note = are_named ? g_strdup (sig_phrase_name (party)) : NULL;
    }
}

/* Signature */

static SigClaim *
find_accession (SigColumn *self,
                SigParty  *party)
{
  for (guint i = 0; i < self->events->len; i++)
    {
      SigEvent *event = self->events->pdata[i];

      if (sig_term_get_signs (sig_event_get_kind (event)) &&
          (gpointer) sig_event_get_agreement (event) == (gpointer) self->record &&
          sig_list_contains (sig_event_get_parties (event), party))
        return SIG_CLAIM (event);
    }

  return NULL;
}

/* Who joined later, by the day, with the event that says so. */
static void
add_accessions (SigColumn *self,
                SigCell   *cell)
{
  SigParty *focus = sig_dataset_get_focus (get_dataset (self));

  for (guint i = 0; i < sig_list_get_n (self->parties); i++)
    {
      SigParty *party = sig_list_get (self->parties, i);
      SigDate date = sig_standings_get_signature (self->standings, party, SIG_AGREEMENT (self->record));
      SigClaim *claim;
      SigComparisonEntry *entry;

      if (party == focus || !sig_date_is_set (date) ||
          sig_date_compare (date, sig_signing_get_date (get_signing (self))) == 0)
        continue;
      claim = find_accession (self, party);
      if (claim == NULL)
        continue;
      entry = sig_cell_add (cell, get_dataset (self), claim);
      entry->head = sig_date_format (date, SIG_DATE_LONG);
      entry->note = g_strdup (sig_phrase_name (party));
    }
}

static void
fill_signed (SigColumn *self,
             SigCell   *cell)
{
  g_autofree char *date = sig_date_format (sig_signing_get_date (get_signing (self)), SIG_DATE_LONG);

  sig_cell_add_value (cell, get_dataset (self), SIG_CLAIM (get_signing (self)), date);
  add_accessions (self, cell);
}

static void
fill_signers (SigColumn *self,
              SigCell   *cell)
{
  SigList *signatures = sig_signing_get_signatures (get_signing (self));

  cell->state = SIG_COMPARISON_NONE;
  for (guint i = 0; i < sig_list_get_n (signatures); i++)
    {
      SigSignature *signature = sig_list_get (signatures, i);
      SigComparisonEntry *entry = sig_cell_add_value (cell, get_dataset (self), SIG_CLAIM (get_signing (self)),
                                                      sig_signature_get_name (signature));
      const char *role = sig_text_get (sig_signature_get_role (signature));
      const char *party = sig_phrase_name (sig_signature_get_party (signature));

      /* Translators: the office of somebody who signed, and for which party: "President, Ukraine" */
      entry->text = role != NULL ? g_strdup_printf (C_("signer", "%s, %s"), role, party) : g_strdup (party);
    }
}

static void
fill_languages (SigColumn *self,
                SigCell   *cell)
{
  SigDocumentText *text = sig_agreement_get_text (SIG_AGREEMENT (self->record));
  g_autofree char *names = NULL;

  cell->state = SIG_COMPARISON_NONE;
  if (text == NULL || sig_document_text_get_languages (text) == NULL)
    return;

  names = sig_language_dup_names (sig_document_text_get_languages (text));
  if (*names != '\0')
    set_disputed_as_agreement (self, sig_cell_add_value (cell, get_dataset (self), get_form (self), names));
}

/*
 * sig_column_fill_identity:
 * @self: the column of an agreement
 * @row: a row
 * @cell: what is filled
 *
 * Says what the agreement is called, whose it is, where it stands on the day, when, where and by whom it was signed.
 */
void
sig_column_fill_identity (SigColumn    *self,
                          const SigRow *row,
                          SigCell      *cell)
{
  SigSigning *signing = get_signing (self);

  switch (row->kind)
    {
    case SIG_ROW_TITLE:
      fill_title (self, cell);
      break;
    case SIG_ROW_PARTIES:
      fill_parties (self, cell);
      break;
    case SIG_ROW_STATUS:
      fill_status (self, cell);
      break;
    case SIG_ROW_SIGNED:
      fill_signed (self, cell);
      break;
    case SIG_ROW_PLACE:
      sig_cell_add_value (cell, get_dataset (self), SIG_CLAIM (signing), sig_text_get (sig_signing_get_place (signing)));
      break;
    case SIG_ROW_OCCASION:
      sig_cell_add_value (cell, get_dataset (self), SIG_CLAIM (signing),
                          sig_text_get (sig_signing_get_occasion (signing)));
      break;
    case SIG_ROW_SIGNERS:
      fill_signers (self, cell);
      break;
    case SIG_ROW_LANGUAGES:
      fill_languages (self, cell);
      break;
    default:
      g_assert_not_reached ();
    }
}
