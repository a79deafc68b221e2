/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-holdings-private.h"

#include <string.h>

static void
take_out_of_agreement (SigOut           *self,
                       SigContributions *contributions,
                       SigParty         *party,
                       guint             place)
{
  SigRange seats = g_array_index (contributions->places, SigPlace, place).seats;
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (contributions->parties, party)) - 1;

  for (guint i = seats.first; i < seats.first + seats.n; i++)
    if (g_array_index (contributions->seats, SigSeat, i).party == number)
      self->seats[i] = TRUE;
}

static void
take_out (SigOut           *self,
          SigContributions *contributions,
          const char       *id)
{
  const char *slash = strchr (id, '/');
  g_autofree char *head = slash != NULL ? g_strndup (id, (gsize) (slash - id)) : g_strdup (id);
  SigParty *party = sig_dataset_lookup_party (contributions->dataset, head);
  SigAgreement *agreement = sig_dataset_lookup_agreement (contributions->dataset, slash != NULL ? slash + 1 : id);
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (contributions->agreements, agreement));

  if (slash != NULL)
    {
      if (party != NULL && place != 0)
        take_out_of_agreement (self, contributions, party, place - 1);
    }
  else if (party != NULL)
    self->parties[GPOINTER_TO_UINT (g_hash_table_lookup (contributions->parties, party)) - 1] = TRUE;
  else if (place != 0)
    self->places[place - 1] = TRUE;
}

/*
 * sig_out_new:
 * @contributions: what a data set has
 * @withdrawal: (nullable): who is taken out
 *
 * Returns: (transfer full): which seats that leaves empty, and which agreements end for all
 */
SigOut *
sig_out_new (SigContributions *contributions,
             SigWithdrawal    *withdrawal)
{
  SigOut *self = g_new (SigOut, 1);
  const char *const *ids = withdrawal != NULL ? sig_withdrawal_get_ids (withdrawal) : NULL;

  self->parties = g_new0 (guint8, contributions->n_parties + 1);
  self->places = g_new0 (guint8, contributions->places->len + 1);
  self->seats = g_new0 (guint8, contributions->seats->len + 1);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    take_out (self, contributions, ids[i]);
  for (guint i = 0; i < contributions->seats->len; i++)
    self->seats[i] |= self->parties[g_array_index (contributions->seats, SigSeat, i).party];

  return self;
}

void
sig_out_free (SigOut *self)
{
  g_free (self->parties);
  g_free (self->places);
  g_free (self->seats);
  g_free (self);
}
