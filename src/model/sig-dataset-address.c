/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-address.h"
#include "sig-dataset-private.h"
#include "sig-records-private.h"

#include <string.h>

static const struct
{
  GType      (*get_type) (void);
  const char  *prefix;
} families[] = {
  { sig_party_get_type, "parties" },
  { sig_agreement_get_type, "agreements" },
  { sig_instrument_get_type, "instruments" },
  { sig_event_get_type, "events" },
  { sig_coalition_get_type, "coalitions" },
};

/**
 * sig_dataset_dup_address:
 * @self: a data set
 * @record: a party, agreement, instrument or claim of it
 *
 * Returns: (transfer full) (nullable): the address of @record, such as "parties/gb" or a claim's own;
 *   %NULL when it has none
 */
char *
sig_dataset_dup_address (SigDataset *self,
                         SigRecord  *record)
{
  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (SIG_IS_RECORD (record), NULL);

  if (SIG_IS_CLAIM (record))
    return g_strdup (SIG_CLAIM (record)->address);

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (G_OBJECT_TYPE (record) == families[i].get_type ())
      return g_strdup_printf ("%s/%s", families[i].prefix, record->id);

  return NULL;
}

/* The claim of that address, or the one that the address lies under. */
static gpointer
find_in_list (SigList    *list,
              const char *address)
{
  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      SigClaim *claim = sig_list_get (list, i);

      if (sig_address_is_under (address, claim->address))
        return claim;
    }

  return NULL;
}

static SigList *
get_fulfilment (gpointer claim)
{
  if (SIG_IS_COMMITMENT (claim))
    return SIG_COMMITMENT (claim)->fulfilment;
  if (SIG_IS_MONEY (claim))
    return SIG_MONEY (claim)->fulfilment;
  return NULL;
}

/* An entry of a list, or what hangs under it: a promise's fulfilment; a point of a clause leads to the clause. */
static gpointer
find_claim (SigList *const *lists,
            guint           n_lists,
            const char     *address)
{
  for (guint i = 0; i < n_lists; i++)
    {
      SigClaim *claim = find_in_list (lists[i], address);

      if (claim == NULL)
        continue;
      if (g_str_equal (claim->address, address) || SIG_IS_CLAUSE (claim))
        return claim;
      return find_in_list (get_fulfilment (claim), address);
    }

  return NULL;
}

static gpointer
find_in_agreement (SigAgreement *agreement,
                   const char   *address)
{
  SigList *lists[] = {
    agreement->wordings, agreement->clauses, agreement->commitments,
    agreement->money, agreement->reciprocals, agreement->scope,
  };

  if (g_str_equal (SIG_CLAIM (agreement->signing)->address, address))
    return agreement->signing;
  if (g_str_equal (SIG_CLAIM (agreement->form)->address, address))
    return agreement->form;

  return find_claim (lists, G_N_ELEMENTS (lists), address);
}

static gpointer
find_in_instrument (SigInstrument *instrument,
                    const char    *address)
{
  SigList *lists[] = { instrument->expressions, instrument->provisions };

  if (g_str_equal (SIG_CLAIM (instrument->form)->address, address))
    return instrument->form;

  return find_claim (lists, G_N_ELEMENTS (lists), address);
}

static gpointer
find_in_object (gpointer    object,
                const char *address)
{
  if (SIG_IS_AGREEMENT (object))
    return find_in_agreement (object, address);
  if (SIG_IS_INSTRUMENT (object))
    return find_in_instrument (object, address);
  if (SIG_IS_PARTY (object) && SIG_PARTY (object)->stance != NULL &&
      g_str_equal (SIG_CLAIM (SIG_PARTY (object)->stance)->address, address))
    return SIG_PARTY (object)->stance;

  return NULL;
}

static gboolean
is_of_family (gpointer    object,
              const char *family)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (g_str_equal (families[i].prefix, family))
      return G_OBJECT_TYPE (object) == families[i].get_type ();

  return FALSE;
}

/**
 * sig_dataset_lookup_owner:
 * @self: a data set
 * @address: the address of an object or of something that belongs to one
 *
 * Returns: (transfer none) (nullable): the party, agreement, instrument, event or coalition that the first two steps of
 *   @address name, or %NULL
 */
gpointer
sig_dataset_lookup_owner (SigDataset *self,
                          const char *address)
{
  g_auto(GStrv) steps = NULL;
  gpointer object;

  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (address != NULL, NULL);

  steps = g_strsplit (address, "/", 3);
  if (g_strv_length (steps) < 2)
    return NULL;

  object = sig_dataset_lookup (self, steps[1]);

  return object != NULL && is_of_family (object, steps[0]) ? object : NULL;
}

/**
 * sig_dataset_lookup_address:
 * @self: a data set
 * @address: the address of an object or of a claim
 *
 * Returns: (transfer none) (nullable): the record at that address, or %NULL when the set has none;
 *   the address of a point of a clause leads to the clause
 */
gpointer
sig_dataset_lookup_address (SigDataset *self,
                            const char *address)
{
  const char *slash;
  gpointer owner;

  g_return_val_if_fail (SIG_IS_DATASET (self), NULL);
  g_return_val_if_fail (address != NULL, NULL);

  if (g_str_has_prefix (address, "rates/"))
    return find_in_list (self->rates, address);

  owner = sig_dataset_lookup_owner (self, address);
  slash = strchr (address, '/');
  if (owner == NULL || strchr (slash + 1, '/') == NULL)
    return owner;

  return find_in_object (owner, address);
}
