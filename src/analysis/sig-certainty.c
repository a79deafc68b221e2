/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-certainty.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *title;
  const char *phrase;
  const char *meaning;
} words[] = {
  [SIG_CERTAINTY_UNVERIFIED] = { NC_("certainty", "unverified"), N_("unverified"), N_("No source was seen") },
  [SIG_CERTAINTY_DISPUTED] = { NC_("certainty", "disputed"), N_("disputed"), N_("The sources disagree") },
  [SIG_CERTAINTY_SECONDARY] = { NC_("certainty", "secondary"), N_("secondary source"), N_("From press or research") },
  [SIG_CERTAINTY_PRIMARY] = {
    NC_("certainty", "primary"), N_("primary source"), N_("Read in the document or in the signer’s own statement")
  },
};

/**
 * sig_certainty_get_title:
 * @certainty: a certainty
 *
 * Returns: (transfer none): its name in the reader's language, in lower case
 */
const char *
sig_certainty_get_title (SigCertainty certainty)
{
  g_return_val_if_fail (certainty < G_N_ELEMENTS (words), NULL);

  return g_dpgettext2 (NULL, "certainty", words[certainty].title);
}

/**
 * sig_certainty_get_phrase:
 * @certainty: a certainty
 *
 * Returns: (transfer none): what a claim of that certainty rests on, as part of a longer phrase: "secondary source"
 */
const char *
sig_certainty_get_phrase (SigCertainty certainty)
{
  g_return_val_if_fail (certainty < G_N_ELEMENTS (words), NULL);

  return _(words[certainty].phrase);
}

/**
 * sig_certainty_get_meaning:
 * @certainty: a certainty
 *
 * Returns: (transfer none): what it means, in the reader's language
 */
const char *
sig_certainty_get_meaning (SigCertainty certainty)
{
  g_return_val_if_fail (certainty < G_N_ELEMENTS (words), NULL);

  return _(words[certainty].meaning);
}

/**
 * sig_certainty_dup_name:
 * @claim: a claim
 * @disputed: whether the record names a conflict about it
 *
 * Returns: (transfer full): what a mark of @claim is called, such as "Certainty: primary, 3 sources"
 */
char *
sig_certainty_dup_name (SigClaim *claim,
                        gboolean  disputed)
{
  g_autofree char *sources = NULL;
  const char *title;
  guint n;

  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  title = sig_certainty_get_title (sig_claim_get_certainty (claim));
  sig_claim_get_citations (claim, &n);
  if (n == 0)
    sources = g_strdup (_("no source"));
  else
    sources = g_strdup_printf (ngettext ("%u source", "%u sources", n), n);

  if (disputed && sig_claim_get_certainty (claim) != SIG_CERTAINTY_DISPUTED)
    /* Translators: certainty, then number of sources: "Certainty: primary but disputed, 3 sources" */
    return g_strdup_printf (_("Certainty: %s but disputed, %s"), title, sources);

  /* Translators: certainty, then number of sources: "Certainty: primary, 3 sources" */
  return g_strdup_printf (_("Certainty: %s, %s"), title, sources);
}
