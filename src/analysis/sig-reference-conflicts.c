/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-reference.h"

#include "sig-address.h"

#include <string.h>

/* A conflict names an object and perhaps one of its members, or one entry of a member; what is shown has an address.
 * Each conflict stands at the address of the claim that holds the member, or at the object itself when none does. */

static const char *const agreement_claims[] = {
  "signed", "form", "wording", "clauses", "commitments", "money", "reciprocal", "scope", NULL
};
static const char *const instrument_claims[] = { "form", "wording", "provisions", NULL };

/* These members of an instrument stand on the sources of its form. */
static const char *const members_of_form[] = { "title", "date", "parties", "signed_by", "summary", NULL };

static gboolean
names_any (const char        *member,
           const char *const *names)
{
  gsize length = strcspn (member, "/");

  for (guint i = 0; names[i] != NULL; i++)
    if (strlen (names[i]) == length && strncmp (names[i], member, length) == 0)
      return TRUE;

  return FALSE;
}

/* Where a conflict about @object stands, which has the address @base; %NULL when it is about events. */
static char *
find_place (gpointer    object,
            const char *base,
            const char *member)
{
  if (member == NULL || SIG_IS_CLAIM (object))
    return g_strdup (base);
  if (strcmp (member, "events") == 0)
    return NULL;

  if (SIG_IS_AGREEMENT (object) && names_any (member, agreement_claims))
    return g_strdup_printf ("%s/%s", base, member);
  if (SIG_IS_PARTY (object) && strcmp (member, "stance") == 0)
    return g_strdup_printf ("%s/stance", base);
  if (SIG_IS_INSTRUMENT (object) && names_any (member, members_of_form))
    return g_strdup_printf ("%s/form", base);
  if (SIG_IS_INSTRUMENT (object) && names_any (member, instrument_claims))
    return g_strdup_printf ("%s/%s", base, member);

  return g_strdup (base);
}

/* What became of a promise has an address under it, and sources of its own. */
static gboolean
is_fulfilment (const char *address)
{
  guint n = 0;

  for (const char *at = address; *at != '\0'; at++)
    n += *at == '/';

  return n >= 5;
}

static gboolean
lies_at (const char *address,
         const char *place,
         const char *base)
{
  if (strcmp (address, place) == 0)
    return TRUE;

  return strcmp (place, base) != 0 && sig_address_is_under (address, place) && !is_fulfilment (address);
}

/* Conflicts about an object itself or one of its members. */
static void
add_own (GPtrArray  *found,
         SigDataset *dataset,
         gpointer    object,
         const char *address)
{
  SigList *conflicts = sig_dataset_get_conflicts_about (dataset, sig_record_get_id (object));
  g_autofree char *own = sig_dataset_dup_address (dataset, object);

  for (guint i = 0; own != NULL && i < sig_list_get_n (conflicts); i++)
    {
      SigConflict *conflict = sig_list_get (conflicts, i);
      g_autofree char *place = find_place (object, own, sig_conflict_get_member (conflict));

      if (place != NULL && lies_at (address, place, own))
        g_ptr_array_add (found, g_object_ref (conflict));
    }
}

/* Conflicts about the member @name of @id, whose entries have addresses elsewhere. */
static void
add_listed (GPtrArray  *found,
            SigDataset *dataset,
            const char *id,
            const char *name)
{
  SigList *conflicts = sig_dataset_get_conflicts_about (dataset, id);

  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    {
      SigConflict *conflict = sig_list_get (conflicts, i);

      if (g_strcmp0 (sig_conflict_get_member (conflict), name) == 0)
        g_ptr_array_add (found, g_object_ref (conflict));
    }
}

/* Conflicts about the events of the agreement, instrument or parties that an event belongs to. */
static void
add_of_event (GPtrArray  *found,
              SigDataset *dataset,
              SigEvent   *event)
{
  SigList *parties = sig_event_get_parties (event);
  SigRecord *owners[] = { (SigRecord *) sig_event_get_agreement (event), (SigRecord *) sig_event_get_instrument (event) };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    if (owners[i] != NULL)
      add_listed (found, dataset, sig_record_get_id (owners[i]), "events");
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    add_listed (found, dataset, sig_record_get_id (sig_list_get (parties, i)), "events");
}

static void
add_about_set (GPtrArray  *found,
               SigDataset *dataset)
{
  SigList *conflicts = sig_dataset_get_conflicts_about (dataset, sig_dataset_get_id (dataset));

  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    g_ptr_array_add (found, g_object_ref (sig_list_get (conflicts, i)));
}

/**
 * sig_reference_conflicts:
 * @dataset: a data set
 * @address: the address of an object or a claim, or the id of the set
 *
 * Finds where sources disagree about what stands at an address. A conflict about a member is one about the claim that
 * holds it, and about each entry when the member is a list; one about an entry is about that one alone; one about no
 * member, or a member that no claim holds (such as a title), is about the object itself. Members of an instrument that stand
 * on the sources of its form are about that. What became of a promise is not in doubt because the promise is.
 *
 * Returns: (transfer full): the conflicts, of #SigConflict, in the order of the file
 */
SigList *
sig_reference_conflicts (SigDataset *dataset,
                         const char *address)
{
  GPtrArray *found;
  gpointer owner;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (address != NULL, NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  owner = sig_dataset_lookup_owner (dataset, address);

  if (strcmp (address, sig_dataset_get_id (dataset)) == 0)
    add_about_set (found, dataset);
  else if (g_str_has_prefix (address, "rates/"))
    add_listed (found, dataset, sig_dataset_get_id (dataset), "rates");
  if (owner != NULL)
    add_own (found, dataset, owner, address);
  if (SIG_IS_EVENT (owner))
    add_of_event (found, dataset, owner);

  return sig_list_new (SIG_TYPE_CONFLICT, found);
}

/* A conflict about a whole list is about the list: nobody says that each of its entries is in doubt. */
static gboolean
is_about_just (SigConflict *conflict,
               gpointer     object,
               const char  *base,
               const char  *address)
{
  const char *member = sig_conflict_get_member (conflict);
  g_autofree char *place = find_place (object, base, member);

  if (place == NULL)
    return FALSE;
  if (member == NULL || strchr (member, '/') == NULL)
    return strcmp (address, place) == 0;

  return lies_at (address, place, base);
}

/**
 * sig_reference_is_disputed:
 * @dataset: a data set
 * @address: the address of an object, a claim or a list of claims, or the id of the set
 *
 * Finds out whether what stands at an address has the sign of dispute. That is the one rule for screen, paper and files:
 * a conflict about a member or an entry is marked at that member or entry, and one about a whole list at the list and not
 * at each of its entries, although sig_reference_conflicts() tells of it there. It says nothing of the certainty of a
 * claim, which is shown beside it.
 *
 * Returns: whether the record holds a conflict about just that
 */
gboolean
sig_reference_is_disputed (SigDataset *dataset,
                           const char *address)
{
  g_autofree char *base = NULL;
  SigList *conflicts;
  gpointer owner;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  if (strcmp (address, sig_dataset_get_id (dataset)) == 0)
    return sig_list_get_n (sig_dataset_get_conflicts_about (dataset, address)) > 0;

  owner = sig_dataset_lookup_owner (dataset, address);
  base = owner != NULL ? sig_dataset_dup_address (dataset, owner) : NULL;
  if (base == NULL)
    return FALSE;

  conflicts = sig_dataset_get_conflicts_about (dataset, sig_record_get_id (owner));
  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    if (is_about_just (sig_list_get (conflicts, i), owner, base, address))
      return TRUE;

  return FALSE;
}
