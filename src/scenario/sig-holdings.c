/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-holdings-private.h"

/* Everything that is there follows from which seats are taken: those of who stands signed on the day and is not out, in
 * agreements that last and coalitions that were launched. It is one pass over the seats, the claims and the sums. */

static void
allocate (SigHoldings      *self,
          SigContributions *contributions)
{
  guint n[SIG_N_COUNTS] = {
    [SIG_COUNT_SIGNATORIES] = contributions->n_parties,
    [SIG_COUNT_AGREEMENTS] = contributions->places->len,
    [SIG_COUNT_COMMITMENTS] = contributions->n_commitments,
    [SIG_COUNT_SUMS] = contributions->entries->len,
    [SIG_COUNT_COALITIONS] = contributions->places->len,
    [SIG_COUNT_COALITIONS_LED] = contributions->places->len,
    [SIG_COUNT_AREAS] = contributions->rows->len,
    [SIG_COUNT_AREAS_LED] = contributions->rows->len,
    [SIG_COUNT_AREAS_ON_ONE] = contributions->rows->len,
  };

  g_atomic_ref_count_init (&self->references);
  self->is_signed = g_new0 (guint8, contributions->n_seats_of_agreements + 1);
  self->holds = g_new0 (guint8, contributions->seats->len + 1);
  self->is_there = g_new0 (guint8, contributions->places->len + 1);
  self->cells = g_new0 (SigPresence, contributions->cells->len + 1);
  self->entries = g_new0 (guint8, contributions->entries->len + 1);
  self->n_agreements_of = g_new0 (guint, contributions->n_parties + 1);
  for (guint i = 0; i < SIG_N_COUNTS; i++)
    {
      self->n_flags[i] = n[i];
      self->flags[i] = g_new0 (guint8, n[i] + 1);
    }
  self->sums = sig_sums_new (contributions);
}

static gboolean
is_taken (SigHoldings  *self,
          const SigOut *out,
          guint         seat)
{
  return self->is_signed[seat] && (out == NULL || !out->seats[seat]);
}

/* As sig_standings_lasts() has it, without those that are out. */
static gboolean
lasts (SigHoldings      *self,
       SigContributions *contributions,
       const SigOut     *out,
       guint             place)
{
  SigRange seats = g_array_index (contributions->places, SigPlace, place).seats;
  gboolean has_focus = FALSE;
  guint n_others = 0;

  if (out != NULL && out->places[place])
    return FALSE;

  for (guint i = seats.first; i < seats.first + seats.n; i++)
    {
      const SigSeat *seat = &g_array_index (contributions->seats, SigSeat, i);
      gboolean is_focus = seat->is_party && seat->party == contributions->focus;
      gboolean is_in = is_taken (self, out, i);

      if (is_focus && !is_in)
        return FALSE;
      has_focus |= is_focus;
      n_others += !is_focus && is_in;
    }

  return n_others >= (has_focus ? 1 : 2);
}

static void
fill_agreement (SigHoldings      *self,
                SigContributions *contributions,
                const SigOut     *out,
                guint             place)
{
  SigRange seats = g_array_index (contributions->places, SigPlace, place).seats;

  if (!lasts (self, contributions, out, place))
    return;

  self->is_there[place] = TRUE;
  self->flags[SIG_COUNT_AGREEMENTS][place] = TRUE;
  for (guint i = seats.first; i < seats.first + seats.n; i++)
    {
      self->holds[i] = is_taken (self, out, i);
      self->n_agreements_of[g_array_index (contributions->seats, SigSeat, i).party] += self->holds[i];
    }
}

static void
fill_coalition (SigHoldings      *self,
                SigContributions *contributions,
                const SigOut     *out,
                guint             number)
{
  const SigPlace *place = &g_array_index (contributions->places, SigPlace, number);

  if (place->launched == SIG_NO_DAY || place->launched > self->day)
    return;

  for (guint i = place->seats.first; i < place->seats.first + place->seats.n; i++)
    {
      if (out != NULL && out->seats[i])
        continue;
      self->holds[i] = TRUE;
      self->is_there[number] = TRUE;
      self->flags[SIG_COUNT_COALITIONS][number] = TRUE;
      if (g_array_index (contributions->seats, SigSeat, i).weight == SIG_WEIGHT_LEAD)
        self->flags[SIG_COUNT_COALITIONS_LED][number] = TRUE;
    }
}

/* Who is signed is what the standings say; who is out is not, nor who has no agreement left. */
static void
take_out_signatories (SigHoldings      *self,
                      SigContributions *contributions,
                      SigHoldings      *before,
                      const SigOut     *out)
{
  for (guint i = 0; i < contributions->n_parties; i++)
    self->flags[SIG_COUNT_SIGNATORIES][i] = before->flags[SIG_COUNT_SIGNATORIES][i] && !out->parties[i] &&
      (before->n_agreements_of[i] == 0 || self->n_agreements_of[i] > 0);
}

static void
fill_cell (SigHoldings      *self,
           SigContributions *contributions,
           guint             number)
{
  SigRange parts = g_array_index (contributions->cells, SigCell, number).parts;
  SigPresence presence = { 0, SIG_WEIGHT_SUPPORT };

  for (guint i = parts.first; i < parts.first + parts.n; i++)
    {
      const SigPart *part = &g_array_index (contributions->parts, SigPart, i);

      if (!self->holds[part->seat])
        continue;
      presence.n_claims++;
      presence.weight = MIN (presence.weight, part->weight);
      if (part->commitment != G_MAXUINT)
        self->flags[SIG_COUNT_COMMITMENTS][part->commitment] = TRUE;
    }

  self->cells[number] = presence;
}

static void
fill_rows (SigHoldings      *self,
           SigContributions *contributions)
{
  for (guint row = 0; row < contributions->rows->len; row++)
    {
      SigRange cells = g_array_index (contributions->rows, SigRange, row);
      guint n = 0, n_leads = 0;

      for (guint i = cells.first; i < cells.first + cells.n; i++)
        {
          fill_cell (self, contributions, i);
          n += self->cells[i].n_claims > 0;
          n_leads += self->cells[i].n_claims > 0 && self->cells[i].weight == SIG_WEIGHT_LEAD;
        }
      self->flags[SIG_COUNT_AREAS][row] = n > 0;
      self->flags[SIG_COUNT_AREAS_LED][row] = n_leads > 0;
      self->flags[SIG_COUNT_AREAS_ON_ONE][row] = n == 1;
    }
}

/* What was given stays given, whoever leaves: it is there from the signature of the agreement that states it. */
static gboolean
is_made (SigHoldings      *self,
         SigContributions *contributions,
         const SigEntry   *entry)
{
  for (guint i = entry->makers.first; i < entry->makers.first + entry->makers.n; i++)
    {
      guint seat = g_array_index (contributions->makers, guint, i);
      SigDay signed_from = g_array_index (contributions->seats, SigSeat, seat).signed_from;

      if (entry->sum == SIG_SUM_GIVEN ? signed_from != SIG_NO_DAY && signed_from <= self->day : self->holds[seat])
        return TRUE;
    }

  return FALSE;
}

static void
fill_sums (SigHoldings      *self,
           SigContributions *contributions)
{
  for (guint i = 0; i < contributions->entries->len; i++)
    {
      const SigEntry *entry = &g_array_index (contributions->entries, SigEntry, i);

      if (!is_made (self, contributions, entry))
        continue;
      self->entries[i] = TRUE;
      self->flags[SIG_COUNT_SUMS][i] = entry->reason != SIG_LEFT_OUT_OVERLAPS && entry->sum != SIG_SUM_GIVEN;
      sig_sums_add (self->sums, contributions, entry);
    }
}

static void
fill (SigHoldings      *self,
      SigContributions *contributions,
      const SigOut     *out)
{
  for (guint i = 0; i < contributions->n_agreements; i++)
    fill_agreement (self, contributions, out, i);
  for (guint i = contributions->n_agreements; i < contributions->places->len; i++)
    fill_coalition (self, contributions, out, i);
  fill_rows (self, contributions);
  fill_sums (self, contributions);
}

static SigHoldings *
make (SigContributions *contributions,
      SigDay            day)
{
  SigHoldings *self = g_new0 (SigHoldings, 1);

  self->day = day;
  allocate (self, contributions);
  sig_standings_read_signed (contributions->standings, day, self->is_signed, self->flags[SIG_COUNT_SIGNATORIES]);
  self->flags[SIG_COUNT_SIGNATORIES][contributions->focus] = FALSE;
  fill (self, contributions, NULL);

  return self;
}

/*
 * sig_holdings_get:
 * @contributions: what a data set has
 * @day: a day
 *
 * Those of the day that was last asked for are kept, so that a withdrawal need not make them anew.
 *
 * Returns: (transfer full): what is there on @day with nobody out
 */
SigHoldings *
sig_holdings_get (SigContributions *contributions,
                  SigDay            day)
{
  g_autoptr(GMutexLocker) locker = g_mutex_locker_new (&contributions->mutex);

  if (contributions->latest == NULL || contributions->latest->day != day)
    {
      g_clear_pointer (&contributions->latest, sig_holdings_unref);
      contributions->latest = make (contributions, day);
    }

  return sig_holdings_ref (contributions->latest);
}

/*
 * sig_holdings_without:
 * @before: what is there with nobody out
 * @contributions: what it was made of
 * @out: who is out
 *
 * Returns: (transfer full): what is there without them
 */
SigHoldings *
sig_holdings_without (SigHoldings      *before,
                      SigContributions *contributions,
                      const SigOut     *out)
{
  SigHoldings *self = g_new0 (SigHoldings, 1);

  self->day = before->day;
  allocate (self, contributions);
  for (guint i = 0; i < contributions->n_seats_of_agreements; i++)
    self->is_signed[i] = before->is_signed[i];
  fill (self, contributions, out);
  take_out_signatories (self, contributions, before, out);

  return self;
}

SigHoldings *
sig_holdings_ref (SigHoldings *self)
{
  g_atomic_ref_count_inc (&self->references);

  return self;
}

void
sig_holdings_unref (SigHoldings *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->is_signed);
  g_free (self->holds);
  g_free (self->is_there);
  g_free (self->cells);
  g_free (self->entries);
  g_free (self->n_agreements_of);
  for (guint i = 0; i < SIG_N_COUNTS; i++)
    g_free (self->flags[i]);
  sig_sums_free (self->sums);
  g_free (self);
}
