/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-claim-words.h"

#include "sig-clause.h"
#include "sig-commitment.h"
#include "sig-expression.h"
#include "sig-fulfilment.h"
#include "sig-money.h"
#include "sig-provision.h"
#include "sig-reciprocal.h"
#include "sig-scope-entry.h"
#include "sig-stance.h"
#include "sig-wording.h"

#include <glib/gi18n-lib.h>

typedef char           *(*Describe) (SigDataset *dataset, gpointer claim);
typedef const SigQuote *(*GetQuote) (gpointer claim);

/* "head: rest"; only one of them when there is no other. */
static char *
join (const char *head,
      const char *rest)
{
  if (head == NULL || rest == NULL)
    return g_strdup (head != NULL ? head : rest != NULL ? rest : "");

  /* Translators: what something is about, and what is said on it. */
  return g_strdup_printf (C_("claim", "%s: %s"), head, rest);
}

static const char *
get_title (SigTerm *term)
{
  return term != NULL ? sig_text_get (sig_term_get_title (term)) : NULL;
}

static char *
describe_signing (SigDataset *dataset,
                  gpointer    claim)
{
  g_autofree char *date = sig_date_format (sig_signing_get_date (claim), SIG_DATE_LONG);
  const char *place = sig_text_get (sig_signing_get_place (claim));

  if (place == NULL)
    return g_strdup_printf (_("Signed %s"), date);

  /* Translators: a date and a place, as in "Signed 8 July 2024, Warsaw". */
  return g_strdup_printf (_("Signed %s, %s"), date, place);
}

static char *
describe_form (SigDataset *dataset,
               gpointer    claim)
{
  const char *binding = get_title (sig_form_get_binding (claim));

  return join (sig_form_get_calls_itself (claim), binding != NULL ? binding : _("legal force not known"));
}

static char *
describe_wording (SigDataset *dataset,
                  gpointer    claim)
{
  const char *category = get_title (sig_wording_get_category (claim));

  return join (get_title (sig_wording_get_wording (claim)), category != NULL ? category : _("not known"));
}

static char *
describe_clause (SigDataset *dataset,
                 gpointer    claim)
{
  return join (sig_text_get (sig_template_clause_get_title (sig_clause_get_template_clause (claim))),
               sig_clause_get_heading (claim));
}

static char *
describe_commitment (SigDataset *dataset,
                     gpointer    claim)
{
  return join (get_title (sig_commitment_get_area (claim)), sig_text_get (sig_commitment_get_summary (claim)));
}

static char *
describe_money (SigDataset *dataset,
                gpointer    claim)
{
  return join (get_title (sig_money_get_nature (claim)), sig_text_get (sig_money_get_summary (claim)));
}

static char *
describe_reciprocal (SigDataset *dataset,
                     gpointer    claim)
{
  return join (get_title (sig_reciprocal_get_area (claim)), sig_text_get (sig_reciprocal_get_summary (claim)));
}

static char *
describe_scope (SigDataset *dataset,
                gpointer    claim)
{
  return join (_("Scope"), get_title (sig_scope_entry_get_topic (claim)));
}

static char *
describe_fulfilment (SigDataset *dataset,
                     gpointer    claim)
{
  g_autofree char *date = sig_date_format (sig_fulfilment_get_date (claim), SIG_DATE_LONG);

  return join (date, sig_text_get (sig_fulfilment_get_summary (claim)));
}

static char *
describe_stance (SigDataset *dataset,
                 gpointer    claim)
{
  return g_strdup (sig_text_get (sig_stance_get_summary (claim)));
}

static char *
describe_event (SigDataset *dataset,
                gpointer    claim)
{
  g_autofree char *date = sig_date_format (sig_event_get_date (claim), SIG_DATE_LONG);

  return join (date, sig_text_get (sig_event_get_title (claim)));
}

static char *
describe_coalition (SigDataset *dataset,
                    gpointer    claim)
{
  return g_strdup (sig_text_get (sig_coalition_get_title (claim)));
}

static char *
describe_rate (SigDataset *dataset,
               gpointer    claim)
{
  /* Translators: a rate: one of a currency, so many of another, a year. */
  return g_strdup_printf (_("1 %s = %s %s (%u)"), sig_dataset_get_base_currency (dataset), sig_rate_get_per_base (claim),
                          sig_rate_get_currency (claim), sig_rate_get_year (claim));
}

static char *
describe_provision (SigDataset *dataset,
                    gpointer    claim)
{
  return join (sig_provision_get_number (claim), sig_text_get (sig_provision_get_summary (claim)));
}

static char *
describe_expression (SigDataset *dataset,
                     gpointer    claim)
{
  return join (sig_expression_get_term (claim), sig_text_get (sig_expression_get_summary (claim)));
}

static const struct
{
  GType  (*get_type) (void);
  Describe describe;
  GetQuote get_quote;
} kinds[] = {
  { sig_signing_get_type, describe_signing, NULL },
  { sig_form_get_type, describe_form, (GetQuote) sig_form_get_quote },
  { sig_wording_get_type, describe_wording, (GetQuote) sig_wording_get_quote },
  { sig_clause_get_type, describe_clause, (GetQuote) sig_clause_get_quote },
  { sig_commitment_get_type, describe_commitment, (GetQuote) sig_commitment_get_quote },
  { sig_money_get_type, describe_money, (GetQuote) sig_money_get_quote },
  { sig_reciprocal_get_type, describe_reciprocal, (GetQuote) sig_reciprocal_get_quote },
  { sig_scope_entry_get_type, describe_scope, NULL },
  { sig_fulfilment_get_type, describe_fulfilment, NULL },
  { sig_stance_get_type, describe_stance, NULL },
  { sig_event_get_type, describe_event, NULL },
  { sig_coalition_get_type, describe_coalition, NULL },
  { sig_rate_get_type, describe_rate, NULL },
  { sig_provision_get_type, describe_provision, (GetQuote) sig_provision_get_quote },
  { sig_expression_get_type, describe_expression, (GetQuote) sig_expression_get_quote },
};

/*
 * sig_claim_words_describe:
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Returns: (transfer full): in a few words what the claim says
 */
char *
sig_claim_words_describe (SigDataset *dataset,
                          SigClaim   *claim)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_OBJECT_TYPE (claim) == kinds[i].get_type ())
      return kinds[i].describe (dataset, claim);

  g_return_val_if_reached (g_strdup (""));
}

/*
 * sig_claim_words_get_quote:
 * @claim: a claim
 *
 * Returns: (transfer none) (nullable): the document's own words, when they are recorded
 */
const SigQuote *
sig_claim_words_get_quote (SigClaim *claim)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_OBJECT_TYPE (claim) == kinds[i].get_type () && kinds[i].get_quote != NULL)
      {
        const SigQuote *quote = kinds[i].get_quote (claim);

        return quote->text != NULL ? quote : NULL;
      }

  return NULL;
}
