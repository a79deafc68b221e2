/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-clause.h"
#include "sig-commitment.h"
#include "sig-dataset-loader.h"
#include "sig-expression.h"
#include "sig-fulfilment.h"
#include "sig-money.h"
#include "sig-point.h"
#include "sig-test-data.h"
#include "sig-wording.h"

#include <math.h>
#include <string.h>

static void
test_real_head (void)
{
  SigDataset *dataset = sig_test_data_get_real ();
  const char *const *languages = sig_dataset_get_languages (dataset);
  g_autofree char *as_of = sig_date_format (sig_dataset_get_as_of (dataset), SIG_DATE_ISO);

  g_assert_cmpstr (sig_dataset_get_id (dataset), ==, "ukraine-security-commitments");
  g_assert_cmpstr (sig_dataset_get_licence (dataset), ==, "CC-BY-4.0");
  g_assert_cmpstr (sig_dataset_get_base_currency (dataset), ==, "EUR");
  g_assert_cmpstr (as_of, ==, "2026-07-07");
  g_assert_cmpstr (languages[0], ==, "en");
  g_assert_cmpstr (languages[1], ==, "uk");
  g_assert_null (languages[2]);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_dataset_get_focus (dataset))), ==, "ua");
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_parties (dataset)), ==, 51);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_agreements (dataset)), ==, 29);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_instruments (dataset)), ==, 19);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_coalitions (dataset)), ==, 9);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_events (dataset)), ==, 372);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_sources (dataset)), ==, 1216);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_conflicts (dataset)), ==, 87);
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_gaps (dataset)), ==, 40);
}

static void
test_real_agreement (void)
{
  SigAgreement *agreement = sig_dataset_lookup_agreement (sig_test_data_get_real (), "gb-ua-2024");
  SigSigning *signing = sig_agreement_get_signing (agreement);
  SigForm *form = sig_agreement_get_form (agreement);
  SigCommitment *commitment = sig_list_get (sig_agreement_get_commitments (agreement), 0);
  SigMoney *money = sig_list_get (sig_agreement_get_money (agreement), 0);
  SigFulfilment *fulfilment = sig_list_get (sig_commitment_get_fulfilment (commitment), 0);
  g_autofree char *date = sig_date_format (sig_signing_get_date (signing), SIG_DATE_ISO);
  const SigCitation *citations;
  guint n;

  g_assert_cmpstr (date, ==, "2024-01-12");
  g_assert_cmpstr (sig_text_lookup (sig_signing_get_place (signing), "en"), ==, "Kyiv (Mariinskyi Palace)");
  g_assert_cmpstr (sig_text_lookup (sig_signing_get_place (signing), "uk"), ==, "Київ (Маріїнський палац)");
  g_assert_cmpuint (sig_list_get_n (sig_signing_get_signatures (signing)), ==, 2);
  citations = sig_claim_get_citations (SIG_CLAIM (signing), &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (citations[0].source)), ==, "text-gb");
  g_assert_cmpstr (citations[0].at, ==, "closing lines and signatures");
  g_assert_null (citations[1].at);
  g_assert_cmpint (sig_claim_get_certainty (SIG_CLAIM (signing)), ==, SIG_CERTAINTY_PRIMARY);

  g_assert_cmpint (sig_form_get_ratification (form), ==, SIG_TRUTH_NO);
  g_assert_cmpfloat (sig_form_get_duration_years (form), ==, 10);
  g_assert_cmpint (sig_form_get_quote (form)->known, ==, SIG_KNOWN);
  g_assert_cmpstr (sig_form_get_quote (form)->language, ==, "en");

  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_commitment_get_area (commitment))), ==, "maritime");
  g_assert_cmpint (sig_term_get_weight (sig_commitment_get_role (commitment)), ==, SIG_WEIGHT_LEAD);
  g_assert_null (sig_commitment_get_by (commitment));
  g_assert_cmpuint (sig_fulfilment_get_level (fulfilment), ==, 2);
  g_assert_cmpstr (sig_claim_get_address (SIG_CLAIM (fulfilment)), ==,
                   "agreements/gb-ua-2024/commitments/maritime/fulfilment/2024-04-11");

  g_assert_cmpstr (sig_money_get_amount (money), ==, "2500000000");
  g_assert_cmpstr (sig_money_get_currency (money), ==, "GBP");
  g_assert_true (sig_money_is_counted (money));
}

static void
test_real_digits (void)
{
  SigDataset *dataset = sig_test_data_get_real ();
  SigMoney *share = sig_dataset_lookup_address (dataset, "agreements/lv-ua-2024/money/share-of-gdp-military");
  SigRate *rate = sig_dataset_lookup_address (dataset, "rates/GBP-2023");

  g_assert_cmpstr (sig_money_get_amount (share), ==, "0.25");
  g_assert_cmpint (sig_term_get_unit (sig_money_get_nature (share)), ==, SIG_UNIT_PERCENT);
  g_assert_cmpstr (sig_rate_get_per_base (rate), ==, "0.86979");
  g_assert_cmpuint (sig_rate_get_year (rate), ==, 2023);
}

/* What has an address, with what hangs under it. */
static void
collect (GHashTable *claims,
         SigList    *list)
{
  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      gpointer item = sig_list_get (list, i);

      g_assert_true (SIG_IS_CLAIM (item));
      g_assert_true (g_hash_table_insert (claims, (gpointer) sig_claim_get_address (item), item));
      if (SIG_IS_COMMITMENT (item))
        collect (claims, sig_commitment_get_fulfilment (item));
      if (SIG_IS_MONEY (item))
        collect (claims, sig_money_get_fulfilment (item));
    }
}

static void
collect_one (GHashTable *claims,
             gpointer    claim)
{
  if (claim != NULL)
    g_assert_true (g_hash_table_insert (claims, (gpointer) sig_claim_get_address (claim), claim));
}

static GHashTable *
collect_all (SigDataset *dataset)
{
  GHashTable *claims = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_agreements (dataset)); i++)
    {
      SigAgreement *agreement = sig_list_get (sig_dataset_get_agreements (dataset), i);

      collect_one (claims, sig_agreement_get_signing (agreement));
      collect_one (claims, sig_agreement_get_form (agreement));
      collect (claims, sig_agreement_get_wordings (agreement));
      collect (claims, sig_agreement_get_clauses (agreement));
      collect (claims, sig_agreement_get_commitments (agreement));
      collect (claims, sig_agreement_get_money (agreement));
      collect (claims, sig_agreement_get_reciprocals (agreement));
      collect (claims, sig_agreement_get_scope (agreement));
    }

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_instruments (dataset)); i++)
    {
      SigInstrument *instrument = sig_list_get (sig_dataset_get_instruments (dataset), i);

      collect_one (claims, sig_instrument_get_form (instrument));
      collect (claims, sig_instrument_get_expressions (instrument));
      collect (claims, sig_instrument_get_provisions (instrument));
    }

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_parties (dataset)); i++)
    collect_one (claims, sig_party_get_stance (sig_list_get (sig_dataset_get_parties (dataset), i)));
  collect (claims, sig_dataset_get_events (dataset));
  collect (claims, sig_dataset_get_coalitions (dataset));
  collect (claims, sig_dataset_get_rates (dataset));

  return claims;
}

/* Each claim has an address of its own, by which it is found again, and stands on the sources that its certainty needs. */
static void
test_addresses (void)
{
  SigDataset *dataset = sig_test_data_get_real ();
  g_autoptr(GHashTable) claims = collect_all (dataset);
  GHashTableIter iter;
  gpointer address, claim;

  g_assert_cmpuint (g_hash_table_size (claims), >, 2000);

  g_hash_table_iter_init (&iter, claims);
  while (g_hash_table_iter_next (&iter, &address, &claim))
    {
      guint n;

      g_assert_true (sig_dataset_lookup_address (dataset, address) == claim);
      sig_claim_get_citations (claim, &n);
      g_assert_cmpint (n > 0, ==, sig_claim_get_certainty (claim) != SIG_CERTAINTY_UNVERIFIED);
    }
}

static SigAgreement *
get_agreement (SigDataset *dataset)
{
  return sig_list_get (sig_dataset_get_agreements (dataset), 0);
}

static SigClause *
get_clause (SigDataset *dataset)
{
  return sig_list_get (sig_agreement_get_clauses (get_agreement (dataset)), 0);
}

static void
test_not_recorded (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_fixture ("not-recorded.json");
  SigAgreement *agreement = get_agreement (dataset);

  g_assert_null (sig_agreement_get_outline (agreement));
  g_assert_cmpint (sig_form_get_quote (sig_agreement_get_form (agreement))->known, ==, SIG_NOT_RECORDED);
  g_assert_cmpuint (sig_list_get_n (sig_agreement_get_wordings (agreement)), ==, 0);
  g_assert_cmpuint (sig_list_get_n (sig_clause_get_points (get_clause (dataset))), ==, 0);
  g_assert_cmpint (sig_clause_get_within_hours (get_clause (dataset)), ==, 24);
}

static void
test_not_known (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_fixture ("not-known.json");
  SigAgreement *agreement = get_agreement (dataset);
  SigForm *form = sig_agreement_get_form (agreement);
  SigWording *wording = sig_list_get (sig_agreement_get_wordings (agreement), 0);
  SigPoint *point = sig_list_get (sig_clause_get_points (get_clause (dataset)), 0);
  SigMoney *money = sig_list_get (sig_agreement_get_money (agreement), 0);

  g_assert_null (sig_signing_get_place (sig_agreement_get_signing (agreement)));
  g_assert_cmpint (sig_form_get_ratification (form), ==, SIG_TRUTH_NOT_KNOWN);
  g_assert_true (isnan (sig_form_get_duration_years (form)));
  g_assert_null (sig_form_get_lapse (form));
  g_assert_cmpint (sig_form_get_quote (form)->known, ==, SIG_NOT_KNOWN);
  g_assert_null (sig_wording_get_category (wording));
  g_assert_cmpint (sig_clause_get_within_hours (get_clause (dataset)), ==, -1);
  g_assert_cmpint (sig_point_get_present (point), ==, SIG_TRUTH_NOT_KNOWN);
  g_assert_null (sig_money_get_amount (money));
  g_assert_false (sig_date_is_set (sig_money_get_from (money)));
  g_assert_false (sig_money_is_counted (money));
}

static void
test_none (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_fixture ("looked-for-and-none.json");
  SigAgreement *agreement = get_agreement (dataset);
  SigCommitment *commitment = sig_list_get (sig_agreement_get_commitments (agreement), 0);

  g_assert_cmpint (sig_form_get_ratification (sig_agreement_get_form (agreement)), ==, SIG_TRUTH_NO);
  g_assert_nonnull (sig_agreement_get_outline (agreement));
  g_assert_null (sig_agreement_get_outline (agreement)[0]);
  g_assert_nonnull (sig_commitment_get_fulfilment (commitment));
  g_assert_cmpuint (sig_list_get_n (sig_commitment_get_fulfilment (commitment)), ==, 0);
  g_assert_nonnull (sig_commitment_get_by (commitment));
  g_assert_cmpuint (sig_list_get_n (sig_commitment_get_by (commitment)), ==, 0);
}

static void
test_everything (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_fixture ("everything.json");
  SigAgreement *agreement = get_agreement (dataset);
  SigForm *form = sig_agreement_get_form (agreement);
  SigInstrument *instrument = sig_list_get (sig_dataset_get_instruments (dataset), 0);
  SigExpression *expression = sig_list_get (sig_instrument_get_expressions (instrument), 0);
  guint n;

  g_assert_cmpstr (sig_text_lookup (sig_agreement_get_title (agreement), "sr-Latn"), ==, "Sporazum");
  g_assert_cmpstr (sig_agreement_get_outline (agreement)[0], ==, "Part I");
  g_assert_cmpfloat (sig_form_get_duration_years (form), ==, 10.5);
  g_assert_cmpstr (sig_form_get_quote (form)->language, ==, "nor");
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_form_get_lapse (form))), ==, "on-joining");
  g_assert_nonnull (sig_clause_get_deviations (get_clause (dataset), &n));
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (sig_expression_get_concept (expression), ==, "given");
  g_assert_cmpstr (sig_instrument_get_led_to_ids (instrument)[0], ==, "charter");
  g_assert_cmpstr (sig_instrument_get_led_to_agreement_ids (instrument)[0], ==, "nor-mid");
  g_assert_false (sig_instrument_led_to_all (instrument));
}

/* A quotation of an expression is in the language of the expression unless it says otherwise. */
static void
test_expression_language (void)
{
  SigDataset *dataset = sig_test_data_get_real ();
  guint n_other = 0;

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_instruments (dataset)); i++)
    {
      SigList *expressions = sig_instrument_get_expressions (sig_list_get (sig_dataset_get_instruments (dataset), i));

      for (guint e = 0; e < sig_list_get_n (expressions); e++)
        {
          SigExpression *expression = sig_list_get (expressions, e);

          g_assert_nonnull (sig_expression_get_quote (expression)->language);
          if (g_str_equal (sig_expression_get_language (expression), sig_expression_get_quote (expression)->language))
            n_other += !g_str_equal (sig_expression_get_language (expression), "en");
        }
    }

  g_assert_cmpuint (n_other, >, 0);
}

static void
watch (GPtrArray *watched,
       gpointer   object)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, object);
  g_ptr_array_add (watched, weak);
}

static void
free_watch (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

/* Nothing holds anything in a ring; what somebody keeps stays whole. */
static void
test_finalize (void)
{
  g_autoptr(GPtrArray) watched = g_ptr_array_new_with_free_func (free_watch);
  SigDataset *dataset = sig_test_data_load_real ();
  SigCommitment *kept = g_object_ref (sig_dataset_lookup_address (dataset, "agreements/gb-ua-2024/commitments/maritime"));
  g_autofree char *summary = g_strdup (sig_text_get (sig_commitment_get_summary (kept)));
  guint n_alive = 0;

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_agreements (dataset)); i++)
    watch (watched, sig_list_get (sig_dataset_get_agreements (dataset), i));
  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_events (dataset)); i++)
    watch (watched, sig_list_get (sig_dataset_get_events (dataset), i));
  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_parties (dataset)); i++)
    watch (watched, sig_list_get (sig_dataset_get_parties (dataset), i));
  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_instruments (dataset)); i++)
    watch (watched, sig_list_get (sig_dataset_get_instruments (dataset), i));

  g_assert_finalize_object (dataset);
  for (guint i = 0; i < watched->len; i++)
    {
      g_autoptr(GObject) alive = g_weak_ref_get (watched->pdata[i]);

      n_alive += alive != NULL;
    }
  g_assert_cmpuint (n_alive, ==, 0);

  g_assert_cmpstr (sig_text_get (sig_commitment_get_summary (kept)), ==, summary);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (sig_commitment_get_area (kept))), ==, "maritime");
  g_assert_finalize_object (kept);
}

static void
test_result (void)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("{\"format\": 2}", 13);
  SigLoadResult *result = sig_dataset_load_bytes (bytes, "small.json", NULL, NULL);
  g_autofree char *line = NULL;

  g_assert_null (sig_load_result_get_dataset (result));
  g_assert_cmpuint (sig_load_result_get_n_errors (result), ==, 1);
  g_assert_cmpuint (sig_load_result_get_n_warnings (result), ==, 0);
  g_assert_false (sig_load_result_get_is_stopped (result));
  line = sig_data_message_to_string (sig_list_get (sig_load_result_get_messages (result), 0));
  g_assert_cmpstr (line, ==,
                   "small.json:1:12: /format: expected format 1, found 2 (made for another version of the program)");
  g_assert_finalize_object (result);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/loader/real/head", test_real_head);
  g_test_add_func ("/loader/real/agreement", test_real_agreement);
  g_test_add_func ("/loader/real/digits", test_real_digits);
  g_test_add_func ("/loader/real/addresses", test_addresses);
  g_test_add_func ("/loader/real/expression-language", test_expression_language);
  g_test_add_func ("/loader/values/not-recorded", test_not_recorded);
  g_test_add_func ("/loader/values/not-known", test_not_known);
  g_test_add_func ("/loader/values/none", test_none);
  g_test_add_func ("/loader/values/everything", test_everything);
  g_test_add_func ("/loader/finalize", test_finalize);
  g_test_add_func ("/loader/result", test_result);

  return g_test_run ();
}
