/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-address.h"
#include "sig-dataset.h"
#include "sig-template-point.h"
#include "sig-test-data.h"

static void
test_under (void)
{
  static const struct
  {
    const char *address;
    const char *place;
    gboolean    is_under;
  } cases[] = {
    { "events/visit", "events", TRUE },
    { "events/visit", "events/visit", TRUE },
    { "events/visit-2", "events/visit", FALSE },
    { "events", "events/visit", FALSE },
    { "agreements/a/money/first/fulfilment/2024", "agreements/a/money", TRUE },
    { "agreements/a/money-2", "agreements/a/money", FALSE },
    { "eventsful", "events", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s under %s", cases[i].address, cases[i].place);
      g_assert_cmpint (sig_address_is_under (cases[i].address, cases[i].place), ==, cases[i].is_under);
    }
}

/* Each object is found by anything that lies in it; no family takes an object of another. */
static void
test_owner (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_real ();
  SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, "pl-ua-2024");

  g_assert_true (sig_dataset_lookup_owner (dataset, "agreements/pl-ua-2024") == agreement);
  g_assert_true (sig_dataset_lookup_owner (dataset, "agreements/pl-ua-2024/money/none/of/it") == agreement);
  g_assert_null (sig_dataset_lookup_owner (dataset, "parties/pl-ua-2024"));
  g_assert_null (sig_dataset_lookup_owner (dataset, "pl-ua-2024"));
  g_assert_null (sig_dataset_lookup_owner (dataset, "rates/USD-2024"));
  g_assert_true (SIG_IS_RATE (sig_dataset_lookup_address (dataset, "rates/USD-2024")));
}

/* The events of each agreement are just those that name it, by date. */
static void
test_events (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_real ();
  SigList *agreements = sig_dataset_get_agreements (dataset);
  SigList *events = sig_dataset_get_events (dataset);
  guint n_named = 0;
  guint n_found = 0;

  for (guint i = 0; i < sig_list_get_n (events); i++)
    n_named += sig_event_get_agreement (sig_list_get (events, i)) != NULL;
  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigList *under = sig_dataset_get_events_under (dataset, sig_list_get (agreements, i));

      for (guint e = 0; e < sig_list_get_n (under); e++)
        {
          SigEvent *event = sig_list_get (under, e);

          g_assert_true (sig_event_get_agreement (event) == sig_list_get (agreements, i));
          if (e > 0)
            g_assert_cmpint (sig_date_compare (sig_event_get_date (sig_list_get (under, e - 1)),
                                               sig_event_get_date (event)), <=, 0);
        }
      n_found += sig_list_get_n (under);
    }
  g_assert_cmpuint (n_named, >, 0);
  g_assert_cmpuint (n_found, ==, n_named);
}

/* Of the events of a party those under no agreement are found apart. */
static void
test_free_events (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_real ();
  SigList *parties = sig_dataset_get_parties (dataset);
  guint n_free = 0;

  for (guint p = 0; p < sig_list_get_n (parties); p++)
    {
      SigList *all = sig_dataset_get_events_of (dataset, sig_list_get (parties, p));
      SigList *free_ones = sig_dataset_get_free_events_of (dataset, sig_list_get (parties, p));
      guint at = 0;

      for (guint i = 0; i < sig_list_get_n (all); i++)
        if (sig_event_get_agreement (sig_list_get (all, i)) == NULL)
          g_assert_true (sig_list_get (free_ones, at++) == sig_list_get (all, i));
      g_assert_cmpuint (sig_list_get_n (free_ones), ==, at);
      n_free += at;
    }
  g_assert_cmpuint (n_free, >, 0);
}

/* What an agreement says on a matter, and what it makes of a clause, is found by the matter and the clause. */
static void
test_find (void)
{
  g_autoptr(SigDataset) dataset = sig_test_data_load_fixture ("everything.json");
  g_autoptr(SigDataset) absent = sig_test_data_load_fixture ("no-clauses-recorded.json");
  SigAgreement *agreement = sig_list_get (sig_dataset_get_agreements (dataset), 0);
  SigTerm *matter = sig_list_get (sig_dataset_get_terms (dataset, SIG_TERM_WORDING), 0);
  SigTemplateClause *common = sig_list_get (sig_dataset_get_template (dataset), 0);
  SigTemplatePoint *point = sig_list_get (sig_template_clause_get_points (common), 0);
  SigClause *clause = sig_agreement_find_clause (agreement, common);

  g_assert_true (sig_wording_get_wording (sig_agreement_find_wording (agreement, matter)) == matter);
  g_assert_true (sig_clause_get_template_clause (clause) == common);
  g_assert_true (sig_point_get_template_point (sig_clause_find_point (clause, point)) == point);
  g_assert_null (sig_agreement_find_clause (sig_list_get (sig_dataset_get_agreements (absent), 0),
                                            sig_list_get (sig_dataset_get_template (absent), 0)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/address/under", test_under);
  g_test_add_func ("/address/owner", test_owner);
  g_test_add_func ("/address/events", test_events);
  g_test_add_func ("/address/free-events", test_free_events);
  g_test_add_func ("/address/find", test_find);

  return g_test_run ();
}
