/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-contributions-private.h"

#include "sig-commitment.h"

static int
compare_areas (gconstpointer a,
               gconstpointer b)
{
  SigTerm *first = *(SigTerm *const *) a;
  SigTerm *second = *(SigTerm *const *) b;
  guint first_group = sig_term_get_index (sig_term_get_group (first));
  guint second_group = sig_term_get_index (sig_term_get_group (second));

  if (first_group != second_group)
    return first_group < second_group ? -1 : 1;

  return sig_term_get_index (first) < sig_term_get_index (second) ? -1 : 1;
}

/* The rows, and of each area its row. */
static guint *
lay_areas (SigContributions *self)
{
  SigList *areas = sig_dataset_get_terms (self->dataset, SIG_TERM_AREA);
  guint *row_of = g_new (guint, sig_list_get_n (areas) + 1);

  self->areas = g_ptr_array_new ();
  for (guint i = 0; i < sig_list_get_n (areas); i++)
    g_ptr_array_add (self->areas, sig_list_get (areas, i));
  g_ptr_array_sort (self->areas, compare_areas);
  for (guint i = 0; i < self->areas->len; i++)
    row_of[sig_term_get_index (self->areas->pdata[i])] = i;

  return row_of;
}

static void
add_commitment (SigContributions *self,
                SigCommitment    *commitment,
                guint             row,
                SigRange          makers)
{
  SigPart part = { 0, row, self->n_commitments++, sig_term_get_weight (sig_commitment_get_role (commitment)),
                   SIG_CLAIM (commitment) };

  for (guint i = makers.first; i < makers.first + makers.n; i++)
    {
      part.seat = g_array_index (self->makers, guint, i);
      g_array_append_val (self->parts, part);
    }
}

static void
add_agreement (SigContributions *self,
               SigMakers        *makers,
               guint             place,
               const guint      *row_of)
{
  SigList *list = sig_agreement_get_commitments (SIG_AGREEMENT (g_array_index (self->places, SigPlace, place).record));

  sig_makers_enter (makers, place);
  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      SigCommitment *commitment = sig_list_get (list, i);
      guint row = row_of[sig_term_get_index (sig_commitment_get_area (commitment))];

      add_commitment (self, commitment, row, sig_makers_add (makers, place, sig_commitment_get_by (commitment)));
    }
  sig_makers_leave (makers, place);
}

static void
add_coalition (SigContributions *self,
               const SigPlace   *place,
               const guint      *row_of)
{
  guint row = row_of[sig_term_get_index (sig_coalition_get_area (SIG_COALITION (place->record)))];

  for (guint i = place->seats.first; i < place->seats.first + place->seats.n; i++)
    {
      SigPart part = { i, row, G_MAXUINT, g_array_index (self->seats, SigSeat, i).weight, SIG_CLAIM (place->record) };

      g_array_append_val (self->parts, part);
    }
}

/* By row and party; those of one cell in order of signing, the coalitions last. */
static int
compare_parts (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const SigContributions *self = user_data;
  const SigPart *first = a;
  const SigPart *second = b;
  guint first_party = g_array_index (self->seats, SigSeat, first->seat).party;
  guint second_party = g_array_index (self->seats, SigSeat, second->seat).party;

  if (first->row != second->row)
    return first->row < second->row ? -1 : 1;
  if (first_party != second_party)
    return first_party < second_party ? -1 : 1;
  if (first->seat != second->seat)
    return first->seat < second->seat ? -1 : 1;

  return first->commitment < second->commitment ? -1 : first->commitment > second->commitment;
}

static void
lay_cells (SigContributions *self)
{
  guint at = 0;

  self->cells = g_array_new (FALSE, FALSE, sizeof (SigCell));
  self->rows = g_array_new (FALSE, FALSE, sizeof (SigRange));
  for (guint row = 0; row < self->areas->len; row++)
    {
      SigRange cells = { self->cells->len, 0 };

      while (at < self->parts->len && g_array_index (self->parts, SigPart, at).row == row)
        {
          guint party = g_array_index (self->seats, SigSeat, g_array_index (self->parts, SigPart, at).seat).party;
          SigCell *last = self->cells->len > cells.first ? &g_array_index (self->cells, SigCell, self->cells->len - 1) : NULL;
          SigCell cell = { party, { at, 1 } };

          if (last != NULL && last->party == party)
            last->parts.n++;
          else
            g_array_append_val (self->cells, cell);
          at++;
        }
      cells.n = self->cells->len - cells.first;
      g_array_append_val (self->rows, cells);
    }
}

/*
 * sig_contributions_lay_parts:
 * @self: contributions that have their seats
 *
 * Lays out the commitments and the places in coalitions by area and party.
 */
void
sig_contributions_lay_parts (SigContributions *self)
{
  g_autofree guint *row_of = lay_areas (self);
  SigMakers makers;

  self->parts = g_array_new (FALSE, FALSE, sizeof (SigPart));
  sig_makers_init (&makers, self);
  for (guint i = 0; i < self->n_agreements; i++)
    add_agreement (self, &makers, i, row_of);
  sig_makers_clear (&makers);
  for (guint i = self->n_agreements; i < self->places->len; i++)
    add_coalition (self, &g_array_index (self->places, SigPlace, i), row_of);

  g_array_sort_with_data (self->parts, compare_parts, self);
  lay_cells (self);
}
