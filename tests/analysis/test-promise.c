/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-commitment.h"
#include "sig-money.h"
#include "sig-promise.h"
#include "sig-reciprocal.h"

#define SUM(id, nature, more) \
  "{'id':'" id "','amount':1,'currency':'EUR','nature':'" nature "','kind':'military','from':null,'to':null," \
  "'per_year':false,'summary':{'en':'A sum.'}" more "," CLAIM "}"
#define JUDGED(date, level) "{'date':'" date "','level':" level ",'summary':{'en':'So far.'}," CLAIM "}"

static SigStandings *
load (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_agreement (fixture, "pact", "2024-03-15", "aa bb ua",
                             "money", "[" SUM ("pledge", "pledge", "") "," SUM ("past", "past", "") "," SUM ("loan", "loan", "") ","
                             SUM ("share", "kind", "") "," SUM ("twice", "pledge", ",'counted':false") "]",
                             "commitments", "[{'id':'air','by':['bb'],'area':'air','role':'lead','summary':{'en':'Flies.'},"
                             "'quote':null,'fulfilment':[" JUDGED ("2023-05", "1") "," JUDGED ("2024", "3") ","
                             JUDGED ("2024-06-01", "2") "," JUDGED ("2026", "0") "]," CLAIM "},"
                             "{'id':'sea','area':'sea','role':'lead','summary':{'en':'Sails.'},'quote':null,'fulfilment':[],"
                             CLAIM "}]",
                             "reciprocal", "[{'id':'lessons','area':'lessons','summary':{'en':'Tells.'},'quote':null," CLAIM "}]",
                             NULL);
  set_fixture_add_event (fixture, "2024-03-15", "signed", "aa ua", "pact");
  set_fixture_add_event (fixture, "2024-04-20", "signed", "bb", "pact");
  dataset = set_fixture_load (fixture);

  return sig_standings_new (dataset);
}

static SigAgreement *
get_pact (SigStandings *standings)
{
  return sig_dataset_lookup_agreement (sig_standings_get_dataset (standings), "pact");
}

static void
test_kinds (void)
{
  g_autoptr(SigStandings) standings = load ();
  SigList *money = sig_agreement_get_money (get_pact (standings));
  static const gboolean are_promises[] = { TRUE, FALSE, TRUE, TRUE, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (are_promises); i++)
    g_assert_cmpint (sig_promise_is_promise (sig_list_get (money, i)), ==, are_promises[i]);
  g_assert_true (sig_promise_is_promise (sig_list_get (sig_agreement_get_commitments (get_pact (standings)), 0)));
  g_assert_false (sig_promise_is_promise (sig_list_get (sig_agreement_get_reciprocals (get_pact (standings)), 0)));
  g_assert_false (sig_promise_is_promise (SIG_CLAIM (sig_agreement_get_form (get_pact (standings)))));
  g_assert_null (sig_promise_get_fulfilment (sig_list_get (money, 0)));
  g_assert_cmpuint (sig_list_get_n (sig_promise_get_fulfilment (
    sig_list_get (sig_agreement_get_commitments (get_pact (standings)), 0))), ==, 4);
}

static void
test_makers (void)
{
  g_autoptr(SigStandings) standings = load ();
  SigAgreement *pact = get_pact (standings);
  gpointer claims[] = {
    sig_list_get (sig_agreement_get_commitments (pact), 0), sig_list_get (sig_agreement_get_commitments (pact), 1),
    sig_list_get (sig_agreement_get_money (pact), 0), sig_list_get (sig_agreement_get_reciprocals (pact), 0),
  };
  static const char *const parties[] = { "aa", "bb", "ua" };
  static const gboolean expected[][3] = { { FALSE, TRUE, FALSE }, { TRUE, TRUE, FALSE }, { TRUE, TRUE, FALSE }, { FALSE, FALSE, TRUE } };

  for (guint c = 0; c < G_N_ELEMENTS (claims); c++)
    for (guint p = 0; p < G_N_ELEMENTS (parties); p++)
      {
        SigDataset *dataset = sig_standings_get_dataset (standings);

        g_assert_cmpint (sig_promise_is_made_by (dataset, claims[c], pact, sig_dataset_lookup_party (dataset, parties[p])),
                         ==, expected[c][p]);
      }
}

/* The set is kept up to 30 June 2026; bb signed on 20 April 2024. */
static void
test_fulfilment (void)
{
  static const struct
  {
    const char *day;
    int         level;
  } cases[] = {
    { "2023-06-01", -1 },   /* said before the signature: counts from it */
    { "2024-04-19", -1 },
    { "2024-04-20", 1 },
    { "2024-05-31", 1 },
    { "2024-06-01", 2 },
    { "2024-12-31", 2 },    /* "2024" counts now, but stands before June in the list */
    { "2026-06-29", 2 },
    { "2026-06-30", 0 },    /* "2026" holds the day up to which the set is kept */
  };
  g_autoptr(SigStandings) standings = load ();
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigClaim *claim = sig_list_get (sig_agreement_get_commitments (get_pact (standings)), 0);
  SigClaim *unjudged = sig_list_get (sig_agreement_get_commitments (get_pact (standings)), 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigFulfilment *entry = sig_promise_find_fulfilment (standings, claim, get_pact (standings),
                                                          sig_dataset_lookup_party (dataset, "bb"), parse_day (cases[i].day));

      g_test_message ("%s", cases[i].day);
      g_assert_cmpint (entry != NULL ? (int) sig_fulfilment_get_level (entry) : -1, ==, cases[i].level);
      g_assert_null (sig_promise_find_fulfilment (standings, unjudged, get_pact (standings),
                                                  sig_dataset_lookup_party (dataset, "bb"), parse_day (cases[i].day)));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/promise/kinds", test_kinds);
  g_test_add_func ("/promise/makers", test_makers);
  g_test_add_func ("/promise/fulfilment", test_fulfilment);

  return g_test_run ();
}
