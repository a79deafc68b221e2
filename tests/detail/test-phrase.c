/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "sig-gather.h"
#include "sig-language.h"
#include "sig-level.h"
#include "sig-member.h"
#include "sig-money-phrase.h"
#include "sig-phrase.h"
#include "widget-fixture.h"

#define assert_phrase(phrase, expected) \
  G_STMT_START \
  { \
    g_autofree char *said = (phrase); \
    g_assert_cmpstr (said, ==, expected); \
  } \
  G_STMT_END

static void
test_lists (void)
{
  static const char *const words[] = { "A", "B", "C" };

  assert_phrase (sig_phrase_join (words, 0), "");
  assert_phrase (sig_phrase_join (words, 1), "A");
  assert_phrase (sig_phrase_join (words, 2), "A and B");
  assert_phrase (sig_phrase_join (words, 3), "A, B and C");
}

static void
test_numbers (void)
{
  assert_phrase (sig_phrase_years (1), "1 year");
  assert_phrase (sig_phrase_years (10), "10 years");
  assert_phrase (sig_phrase_years (10.5), "10.5 years");
  assert_phrase (sig_phrase_years (NAN), "Not known");
  assert_phrase (sig_phrase_months (1), "1 month");
  assert_phrase (sig_phrase_months (6), "6 months");
  assert_phrase (sig_phrase_months (0.5), "0.5 months");
  assert_phrase (sig_phrase_months (NAN), "Not known");
  g_assert_false (sig_phrase_is_number (NAN));
  g_assert_true (sig_phrase_is_number (0));
}

/* Absent, null, no and yes are four different words. */
static void
test_truth (void)
{
  assert_phrase (sig_phrase_truth (SIG_TRUTH_NOT_RECORDED), "Not recorded");
  assert_phrase (sig_phrase_truth (SIG_TRUTH_NOT_KNOWN), "Not known");
  assert_phrase (sig_phrase_truth (SIG_TRUTH_NO), "No");
  assert_phrase (sig_phrase_truth (SIG_TRUTH_YES), "Yes");
  g_assert_cmpstr (sig_phrase_not_known (), !=, sig_phrase_not_recorded ());
  g_assert_cmpstr (sig_phrase_none (), !=, sig_phrase_not_known ());
}

static void
test_spans (void)
{
  const SigDate none = { 0 };
  const SigDate year = { 2024, 0, 0 };
  const SigDate day = { 2034, 3, 5 };

  assert_phrase (sig_phrase_span (year, day), "2024 to 5 March 2034");
  assert_phrase (sig_phrase_span (year, year), "2024");
  assert_phrase (sig_phrase_span (year, none), "from 2024");
  assert_phrase (sig_phrase_span (none, day), "until 5 March 2034");
  g_assert_null (sig_phrase_span (none, none));
}

static SigAgreement *
get_first (SigDataset *dataset)
{
  return sig_list_get (sig_dataset_get_agreements (dataset), 0);
}

static void
test_signed (void)
{
  g_autoptr(SigDataset) known = widget_fixture_load ("everything.json");
  g_autoptr(SigDataset) unknown = widget_fixture_load ("not-known.json");

  assert_phrase (sig_phrase_signed (sig_agreement_get_signing (get_first (known))),
                 "Signed 10 May 2024 in Midtown by A. Person (Minister) and Б. Людина");
  assert_phrase (sig_phrase_signed (sig_agreement_get_signing (get_first (unknown))),
                 "Signed 10 May 2024; place not known");
}

static void
test_subject (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  SigParty *poland = sig_dataset_lookup_party (dataset, "pl");
  SigParty *bulgaria = sig_dataset_lookup_party (dataset, "bg");
  SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, "pl-ua-2024");
  const SigDay end = sig_date_get_last_day (sig_dataset_get_as_of (dataset));
  const SigDay before = sig_date_get_last_day ((SigDate) { 2022, 1, 1 });

  assert_phrase (sig_phrase_subject (standings, poland, agreement, end), "Poland — signed 8 July 2024, Warsaw");
  assert_phrase (sig_phrase_subject (standings, poland, agreement, before), "Poland — No part");
  assert_phrase (sig_phrase_subject (standings, bulgaria, NULL, end), "Bulgaria — Text agreed");
  assert_phrase (sig_phrase_subject (standings, sig_dataset_get_focus (dataset), NULL, end), "Ukraine");
}

/* Sums by their id in the fixture: an unknown amount, a share, things, a foreign currency with and without a rate. */
static void
test_money (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  SigMoney *money = sig_list_get (sig_agreement_get_money (get_first (dataset)), 0);
  SigRate *rate;

  assert_phrase (sig_money_phrase_terms (money), "Military · 2024 to 2025");
  g_assert_null (sig_money_phrase_converted (dataset, money, (SigDate) { 2024, 5, 10 }, &rate));
  g_assert_null (rate);
}

/* Numbers that are no amounts are written as they are stated, in the writing of the locale. */
static void
test_locale (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  SigMoney *share = sig_dataset_lookup_address (dataset, "agreements/lt-ua-2024/money/share-of-gdp-military");
  SigRate *rate = sig_dataset_lookup_address (dataset, "rates/USD-2024");

  g_assert_nonnull (share);
  g_assert_nonnull (rate);
  if (setlocale (LC_NUMERIC, "uk_UA.UTF-8") == NULL)
    {
      g_test_skip ("the locale is not installed");
      return;
    }

  assert_phrase (sig_money_phrase_amount (share), "0,25 % of GDP a year");
  assert_phrase (sig_money_phrase_rate (dataset, rate), "1,0824 USD for 1 EUR, 2024");
  assert_phrase (sig_phrase_years (10.1), "10,1 years");
  assert_phrase (sig_phrase_months (1234567.5), "1 234 567,5 months");
  setlocale (LC_NUMERIC, "C.UTF-8");
}

static void
test_real_money (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  SigList *agreements = sig_dataset_get_agreements (dataset);
  guint n_converted = 0, n_shares = 0;

  for (guint a = 0; a < sig_list_get_n (agreements); a++)
    {
      SigList *sums = sig_agreement_get_money (sig_list_get (agreements, a));

      for (guint i = 0; i < sig_list_get_n (sums); i++)
        {
          SigMoney *money = sig_list_get (sums, i);
          SigRate *rate;
          g_autofree char *amount = sig_money_phrase_amount (money);
          g_autofree char *converted =
            sig_money_phrase_converted (dataset, money,
                                        sig_signing_get_date (sig_agreement_get_signing (sig_list_get (agreements, a))),
                                        &rate);

          g_assert_cmpstr (amount, !=, "");
          n_shares += g_str_has_suffix (amount, "% of GDP a year") ? 1 : 0;
          n_converted += converted != NULL && rate != NULL ? 1 : 0;
          g_assert_true (rate == NULL || strstr (converted, sig_rate_get_per_base (rate)) != NULL);
          if (g_strcmp0 (sig_money_get_currency (money), sig_dataset_get_base_currency (dataset)) == 0)
            g_assert_null (converted);
        }
    }
  g_assert_cmpuint (n_converted, >, 0);
  g_assert_cmpuint (n_shares, >, 0);
}

static void
test_members (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();

  assert_phrase (sig_member_dup_title (dataset, "pl-ua-2024", NULL), "In general");
  assert_phrase (sig_member_dup_title (dataset, "pl-ua-2024", "signed"), "Signing");
  assert_phrase (sig_member_dup_title (dataset, "pl-ua-2024", "commitments/air-defence"),
                 "Commitments: Air and missile defence");
  assert_phrase (sig_member_dup_title (dataset, "pl-ua-2024", "commitments/of-no-such-id"),
                 "Commitments: of-no-such-id");
  assert_phrase (sig_member_dup_title (dataset, "pl-ua-2024", "unheard-of"), "unheard-of");
}

static void
test_words (void)
{
  static const char *const codes[] = { "en", "xx", "uk", NULL };
  static const char *const none[] = { NULL };
  g_autoptr(SigDataset) without = widget_fixture_load ("everything.json");

  assert_phrase (sig_language_dup_names (codes), "English, xx and Ukrainian");
  assert_phrase (sig_language_dup_names (none), "");
  for (guint level = 0; level <= 3; level++)
    {
      g_autofree char *title = sig_level_dup_title (without, level);

      g_assert_cmpstr (title, !=, "");
    }
}

/* Each source once, and each that a claim of the agreement names. */
static void
test_gathering (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  SigParty *poland = sig_dataset_lookup_party (dataset, "pl");
  SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, "pl-ua-2024");
  g_autoptr(GPtrArray) sources = sig_gather_sources (dataset, poland, agreement);
  g_autoptr(SigList) conflicts = sig_gather_conflicts (dataset, poland, agreement);
  g_autoptr(SigList) events = sig_gather_events (dataset, poland, agreement);
  g_autoptr(SigList) all = sig_gather_events (dataset, poland, NULL);
  guint n;
  const SigCitation *citations = sig_claim_get_citations (SIG_CLAIM (sig_agreement_get_form (agreement)), &n);

  for (guint i = 0; i < sources->len; i++)
    for (guint j = 0; j < i; j++)
      g_assert_true (sources->pdata[i] != sources->pdata[j]);
  for (guint i = 0; i < n; i++)
    g_assert_true (g_ptr_array_find (sources, citations[i].source, NULL));
  g_assert_cmpuint (sig_list_get_n (conflicts), >=, 3);
  g_assert_cmpuint (sig_list_get_n (all), ==, sig_list_get_n (sig_dataset_get_events_of (dataset, poland)));
  g_assert_cmpuint (sig_list_get_n (events), <=, sig_list_get_n (all));
  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);

      g_assert_true (sig_event_get_agreement (event) == agreement || sig_event_get_agreement (event) == NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/detail/phrase/lists", test_lists);
  g_test_add_func ("/detail/phrase/numbers", test_numbers);
  g_test_add_func ("/detail/phrase/truth", test_truth);
  g_test_add_func ("/detail/phrase/spans", test_spans);
  g_test_add_func ("/detail/phrase/signed", test_signed);
  g_test_add_func ("/detail/phrase/subject", test_subject);
  g_test_add_func ("/detail/phrase/money", test_money);
  g_test_add_func ("/detail/phrase/locale", test_locale);
  g_test_add_func ("/detail/phrase/real-money", test_real_money);
  g_test_add_func ("/detail/phrase/members", test_members);
  g_test_add_func ("/detail/phrase/words", test_words);
  g_test_add_func ("/detail/phrase/gathering", test_gathering);

  return g_test_run ();
}
