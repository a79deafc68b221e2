/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-holdings-private.h"

/*
 * sig_sums_new:
 * @contributions: what has its slots
 *
 * Returns: (transfer full): nothing in any slot
 */
SigSums *
sig_sums_new (SigContributions *contributions)
{
  SigSums *self = g_new (SigSums, 1);

  self->n_slots = contributions->slots->len;
  self->sums = g_new (mpz_t, self->n_slots + 1);
  self->n = g_new0 (guint, self->n_slots + 1);
  self->n_first = g_new0 (guint, self->n_slots + 1);
  self->certainties = g_new (SigCertainty, self->n_slots + 1);
  for (guint i = 0; i < self->n_slots; i++)
    {
      mpz_init (self->sums[i]);
      self->certainties[i] = SIG_CERTAINTY_PRIMARY;
    }

  return self;
}

/*
 * sig_sums_add:
 * @self: sums
 * @contributions: what has its slots
 * @entry: one of its entries
 *
 * Adds a sum in each of its slots: what it is a year when it is spread over years, otherwise the whole of it.
 */
void
sig_sums_add (SigSums          *self,
              SigContributions *contributions,
              const SigEntry   *entry)
{
  for (guint i = 0; i < entry->slots.n; i++)
    {
      guint slot = g_array_index (contributions->entry_slots, guint, entry->slots.first + i);

      if (entry->reason == SIG_LEFT_OUT_NOT)
        mpz_addmul_ui (self->sums[slot], entry->value, entry->is_spread ? 1 : entry->years);
      self->n[slot]++;
      self->n_first[slot] += i == 0;
      self->certainties[slot] = MIN (self->certainties[slot], entry->certainty);
    }
}

void
sig_sums_free (SigSums *self)
{
  for (guint i = 0; i < self->n_slots; i++)
    mpz_clear (self->sums[i]);
  g_free (self->sums);
  g_free (self->n);
  g_free (self->n_first);
  g_free (self->certainties);
  g_free (self);
}
