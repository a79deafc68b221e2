/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-commitment.h"
#include "sig-money-phrase.h"
#include "sig-money.h"
#include "sig-phrase.h"
#include "sig-promise.h"
#include "sig-reciprocal.h"

#include <glib/gi18n-lib.h>

static SigDataset *
get_dataset (SigColumn *self)
{
  return sig_standings_get_dataset (self->standings);
}

/* Whether a party is bound on the day: it has signed by then, and its standing is not over. */
static gboolean
is_bound (SigColumn *self,
          SigParty  *party)
{
  SigAgreement *agreement = SIG_AGREEMENT (self->record);
  SigDate signature = sig_standings_get_signature (self->standings, party, agreement);
  SigTerm *standing = sig_standings_get_standing (self->standings, party, agreement, self->day);

  return sig_date_is_set (signature) && sig_date_get_last_day (signature) <= self->day && standing != NULL &&
         sig_term_get_phase (standing) == SIG_PHASE_SIGNED;
}

/* A promise exists while one of those who make it is bound; what else stands in an agreement is always told. */
static gboolean
exists (SigColumn *self,
        SigClaim  *claim)
{
  if (!sig_promise_is_promise (claim))
    return TRUE;
  for (guint i = 0; i < sig_list_get_n (self->parties); i++)
    {
      SigParty *party = sig_list_get (self->parties, i);

      if (sig_promise_is_made_by (get_dataset (self), claim, SIG_AGREEMENT (self->record), party) &&
          is_bound (self, party))
        return TRUE;
    }

  return FALSE;
}

static void
add_note (SigComparisonEntry *entry,
          const char         *words)
{
  g_autofree char *before = g_steal_pointer (&entry->note);

  entry->note = before != NULL ? g_strdup_printf ("%s · %s", before, words) : g_strdup (words);
}

static void
add_promisers (SigComparisonEntry *entry,
               SigList            *by)
{
  g_autofree char *names = NULL;
  g_autofree char *words = NULL;

  if (by == NULL)
    return;

  names = sig_phrase_parties (by, NULL);
  words = g_strdup_printf (_("Promised by %s"), names);
  add_note (entry, words);
}

static void
add_commitment (SigColumn *self,
                SigCell   *cell,
                gpointer   claim)
{
  SigComparisonEntry *entry = sig_cell_add (cell, get_dataset (self), claim);
  SigTerm *role = sig_commitment_get_role (claim);

  entry->head = g_strdup (sig_text_get (sig_term_get_title (role)));
  entry->definition = g_strdup (sig_text_get (sig_term_get_definition (role)));
  entry->text = g_strdup (sig_text_get (sig_commitment_get_summary (claim)));
  sig_cell_set_quote (entry, sig_commitment_get_quote (claim));
  add_promisers (entry, sig_commitment_get_by (claim));
}

static void
add_money (SigColumn *self,
           SigCell   *cell,
           gpointer   claim)
{
  SigSigning *signing = sig_agreement_get_signing (SIG_AGREEMENT (self->record));
  SigComparisonEntry *entry = sig_cell_add (cell, get_dataset (self), claim);
  g_autofree char *span = sig_phrase_span (sig_money_get_from (claim), sig_money_get_to (claim));
  SigRate *rate;

  entry->head = sig_money_phrase_amount (claim);
  entry->converted = sig_money_phrase_converted (get_dataset (self), claim, sig_signing_get_date (signing), &rate);
  entry->rate = rate != NULL ? g_object_ref (rate) : NULL;
  entry->text = g_strdup (sig_text_get (sig_money_get_summary (claim)));
  sig_cell_set_quote (entry, sig_money_get_quote (claim));
  add_note (entry, span != NULL ? span : _("years not known"));
  if (!sig_money_is_counted (claim))
    add_note (entry, _("Overlaps another entry: not added up"));
  add_promisers (entry, sig_money_get_by (claim));
}

static void
add_reciprocal (SigColumn *self,
                SigCell   *cell,
                gpointer   claim)
{
  SigComparisonEntry *entry = sig_cell_add (cell, get_dataset (self), claim);

  entry->text = g_strdup (sig_text_get (sig_reciprocal_get_summary (claim)));
  sig_cell_set_quote (entry, sig_reciprocal_get_quote (claim));
  add_promisers (entry, sig_reciprocal_get_by (claim));
}

static gboolean
is_of_area (const SigRow *row,
            gpointer      claim)
{
  return sig_commitment_get_area (claim) == row->term;
}

static gboolean
is_of_kind (const SigRow *row,
            gpointer      claim)
{
  return sig_money_get_nature (claim) == row->term && sig_money_get_kind (claim) == row->money_kind;
}

static gboolean
is_of_reciprocal (const SigRow *row,
                  gpointer      claim)
{
  return sig_reciprocal_get_area (claim) == row->term;
}

/* Without an entry there is none; when there is one that does not exist on the day, the question has no meaning then. */
static void
fill (SigColumn    *self,
      const SigRow *row,
      SigCell      *cell,
      SigList      *claims,
      gboolean    (*belongs) (const SigRow *row,
                              gpointer      claim),
      void        (*add)     (SigColumn    *self,
                              SigCell      *cell,
                              gpointer      claim))
{
  SigSigning *signing = sig_agreement_get_signing (SIG_AGREEMENT (self->record));

  cell->state = SIG_COMPARISON_NONE;
  for (guint i = 0; i < sig_list_get_n (claims); i++)
    {
      gpointer claim = sig_list_get (claims, i);

      if (!belongs (row, claim))
        continue;
      if (exists (self, claim))
        add (self, cell, claim);
      else if (cell->entries == NULL)
        {
          cell->state = SIG_COMPARISON_MEANINGLESS;
          cell->note = sig_date_get_last_day (sig_signing_get_date (signing)) > self->day ? _("Not signed by then")
                                                                                            : _("Not binding then");
        }
    }
}

/*
 * sig_column_fill_promises:
 * @self: the column of an agreement
 * @row: a row
 * @cell: what is filled
 *
 * Says what is promised in an area, a sum of a kind, or what is owed in return.
 */
void
sig_column_fill_promises (SigColumn    *self,
                          const SigRow *row,
                          SigCell      *cell)
{
  SigAgreement *agreement = SIG_AGREEMENT (self->record);

  switch (row->kind)
    {
    case SIG_ROW_COMMITMENTS:
      fill (self, row, cell, sig_agreement_get_commitments (agreement), is_of_area, add_commitment);
      break;
    case SIG_ROW_MONEY:
      fill (self, row, cell, sig_agreement_get_money (agreement), is_of_kind, add_money);
      break;
    case SIG_ROW_RECIPROCALS:
      fill (self, row, cell, sig_agreement_get_reciprocals (agreement), is_of_reciprocal, add_reciprocal);
      break;
    default:
      g_assert_not_reached ();
    }
}
