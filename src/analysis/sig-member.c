/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-member.h"

#include "sig-clause.h"
#include "sig-commitment.h"
#include "sig-money.h"
#include "sig-reciprocal.h"
#include "sig-scope-entry.h"
#include "sig-wording.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const struct
{
  const char *member;
  const char *title;
} members[] = {
  { "agreements", N_("Agreements") },
  { "clauses", N_("Clauses") },
  { "commitments", N_("Commitments") },
  { "date", N_("Date") },
  { "end", N_("End") },
  { "events", N_("Events") },
  { "form", N_("Form") },
  { "instruments", N_("Instruments") },
  { "kind", N_("Kind") },
  { "launched", N_("Launch") },
  { "leads", N_("Leads") },
  { "led_to", N_("What it led to") },
  { "members", N_("Members") },
  { "money", N_("Money") },
  { "outline", N_("Outline") },
  { "parties", N_("Parties") },
  { "place", N_("Place") },
  { "provisions", N_("Provisions") },
  { "reciprocal", N_("Owed in return") },
  { "scope", N_("Scope") },
  { "signed", N_("Signing") },
  { "signed_by", N_("Signers") },
  { "sources", N_("Sources") },
  { "stance", N_("Stance") },
  { "summary", N_("Summary") },
  { "text", N_("Text") },
  { "title", N_("Title") },
  { "wording", N_("Wording") },
};

/* A member that has no word of its own here is named as the format names it. */
static const char *
get_title (const char *member,
           gsize       length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    if (strlen (members[i].member) == length && strncmp (members[i].member, member, length) == 0)
      return _(members[i].title);

  return member;
}

static const SigText *
get_title_of (gpointer record)
{
  if (SIG_IS_WORDING (record))
    return sig_term_get_title (sig_wording_get_wording (record));
  if (SIG_IS_CLAUSE (record))
    return sig_template_clause_get_title (sig_clause_get_template_clause (record));
  if (SIG_IS_COMMITMENT (record))
    return sig_term_get_title (sig_commitment_get_area (record));
  if (SIG_IS_MONEY (record))
    return sig_term_get_title (sig_money_get_kind (record));
  if (SIG_IS_RECIPROCAL (record))
    return sig_term_get_title (sig_reciprocal_get_area (record));
  if (SIG_IS_SCOPE_ENTRY (record))
    return sig_term_get_title (sig_scope_entry_get_topic (record));

  return NULL;
}

static const char *
find_entry_title (SigDataset *dataset,
                  const char *about,
                  const char *member)
{
  g_autofree char *address = g_strdup_printf ("agreements/%s/%s", about, member);

  return sig_text_get (get_title_of (sig_dataset_lookup_address (dataset, address)));
}

/**
 * sig_member_dup_title:
 * @dataset: a data set
 * @about: the id of an object of it
 * @member: (nullable): a member of that object, or member/id of one entry
 *
 * Says in words what a conflict or a gap is about: "Signing", "Commitments: Armour".
 *
 * Returns: (transfer full): the words
 */
char *
sig_member_dup_title (SigDataset *dataset,
                      const char *about,
                      const char *member)
{
  const char *slash;
  const char *entry;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (about != NULL, NULL);

  if (member == NULL)
    return g_strdup (_("In general"));

  slash = strchr (member, '/');
  if (slash == NULL)
    return g_strdup (get_title (member, strlen (member)));

  entry = find_entry_title (dataset, about, member);

  /* Translators: a part of an agreement, and one entry of it: "Commitments: Armour" */
  return g_strdup_printf (_("%s: %s"), get_title (member, slash - member), entry != NULL ? entry : slash + 1);
}
