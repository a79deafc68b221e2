/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-standings.h"

static void
check_status (SigStandings *standings,
              const char   *party,
              const char   *date,
              const char   *expected)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigTerm *status = sig_standings_get_status (standings, sig_dataset_lookup_party (dataset, party), parse_day (date));

  g_test_message ("%s on %s", party, date);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (status)), ==, expected);
}

static void
check_standing (SigStandings *standings,
                const char   *party,
                const char   *agreement,
                const char   *date,
                const char   *expected)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigTerm *status = sig_standings_get_standing (standings, sig_dataset_lookup_party (dataset, party),
                                                sig_dataset_lookup_agreement (dataset, agreement), parse_day (date));

  g_test_message ("%s in %s on %s", party, agreement, date);
  g_assert_cmpstr (sig_record_get_id (SIG_RECORD (status)), ==, expected);
}

static void
check_current (SigStandings *standings,
               const char   *party,
               const char   *date,
               const char   *expected)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigAgreement *agreement = sig_standings_get_agreement (standings, sig_dataset_lookup_party (dataset, party),
                                                         parse_day (date));

  g_test_message ("the agreement of %s on %s", party, date);
  g_assert_cmpstr (agreement != NULL ? sig_record_get_id (SIG_RECORD (agreement)) : NULL, ==, expected);
}

static void
check_signature (SigStandings *standings,
                 const char   *party,
                 const char   *agreement,
                 const char   *expected)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigDate date = sig_standings_get_signature (standings, sig_dataset_lookup_party (dataset, party),
                                              sig_dataset_lookup_agreement (dataset, agreement));
  g_autofree char *found = sig_date_format (date, SIG_DATE_ISO);

  g_assert_cmpstr (found, ==, expected);
}

static gboolean
lasts (SigStandings *standings,
       const char   *agreement,
       const char   *date)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);

  return sig_standings_lasts (standings, sig_dataset_lookup_agreement (dataset, agreement), parse_day (date));
}

static SigStandings *
load (SetFixture *fixture)
{
  g_autoptr(SigDataset) dataset = set_fixture_load (fixture);

  return sig_standings_new (dataset);
}

/* One party goes all the way, from nothing to the end and back into talks. */
static void
test_life (void)
{
  SetFixture *fixture = set_fixture_new ();
  SigStandings *standings;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-03-10", "aa ua", NULL);
  set_fixture_add_event (fixture, "2024-01-05", "joined", "aa", NULL);
  set_fixture_add_event (fixture, "2024-02-01", "opened", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-02-20", "concluded", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-02-25", "round", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-03-10", "signed", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-03-10", "statement", "aa", "aa-ua");
  set_fixture_add_event (fixture, "2024-06-01", "round", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2025-01-01", "notice", "aa", "aa-ua");
  set_fixture_add_event (fixture, "2025-07-01", "ended", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2025-09-01", "opened", "aa", "aa-ua");
  standings = load (fixture);

  check_status (standings, "aa", "2024-01-04", "none");
  check_status (standings, "aa", "2024-01-05", "declared");
  check_status (standings, "aa", "2024-02-01", "talks");
  check_status (standings, "aa", "2024-02-20", "concluded");
  check_status (standings, "aa", "2024-02-25", "concluded");
  check_status (standings, "aa", "2024-03-09", "concluded");
  check_status (standings, "aa", "2024-03-10", "signed");
  check_status (standings, "aa", "2024-12-31", "signed");
  check_status (standings, "aa", "2025-01-01", "notice");
  check_status (standings, "aa", "2025-06-30", "notice");
  check_status (standings, "aa", "2025-07-01", "ended");
  check_status (standings, "aa", "2025-09-01", "talks");

  g_assert_false (lasts (standings, "aa-ua", "2024-03-09"));
  g_assert_true (lasts (standings, "aa-ua", "2024-03-10"));
  g_assert_true (lasts (standings, "aa-ua", "2025-06-30"));
  g_assert_false (lasts (standings, "aa-ua", "2025-07-01"));
  g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2024-03-10")), ==, 1);
  g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2025-07-01")), ==, 0);
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2024-03-09")), ==, 0);
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2024-03-10")), ==, 1);

  check_current (standings, "aa", "2024-01-31", NULL);
  check_current (standings, "aa", "2024-02-01", "aa-ua");
  check_current (standings, "aa", "2025-08-01", "aa-ua");
  check_signature (standings, "aa", "aa-ua", "2024-03-10");

  g_assert_finalize_object (standings);
}

/* The counts of a day are kept: what is asked of another day, or of another status, is its own. */
static void
test_counts (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) other = NULL;
  SigStandings *standings;
  SigDataset *dataset;
  SigTerm *signed_status;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-03-10", "aa ua", NULL);
  set_fixture_add_agreement (fixture, "bb-ua", "2024-05-10", "bb ua", NULL);
  set_fixture_add_event (fixture, "2024-04-01", "joined", "cc", NULL);
  standings = load (fixture);
  dataset = sig_standings_get_dataset (standings);
  signed_status = sig_dataset_lookup_term (dataset, SIG_TERM_STATUS, "signed");

  for (guint i = 0; i < 2; i++)
    {
      const struct { const char *day; guint n_agreements, n_signed, n_declared, n_none; } days[] = {
        { "2024-03-09", 0, 0, 0, 3 }, { "2024-03-10", 1, 1, 0, 2 }, { "2024-04-01", 1, 1, 1, 1 }, { "2024-05-10", 2, 2, 1, 0 },
      };

      for (guint j = 0; j < G_N_ELEMENTS (days); j++)
        {
          SigDay day = parse_day (days[j].day);

          g_assert_cmpuint (sig_standings_count_agreements (standings, day), ==, days[j].n_agreements);
          g_assert_cmpuint (sig_standings_count_signed (standings, day), ==, days[j].n_signed);
          g_assert_cmpuint (sig_standings_count_status (standings, signed_status, day), ==, days[j].n_signed);
          g_assert_cmpuint (sig_standings_count_status (standings, sig_dataset_lookup_term (dataset, SIG_TERM_STATUS, "declared"),
                                                        day), ==, days[j].n_declared);
          g_assert_cmpuint (sig_standings_count_status (standings, sig_dataset_lookup_term (dataset, SIG_TERM_STATUS, "none"),
                                                        day), ==, days[j].n_none);
        }
    }

  /* A row of the details may live a little longer than the set that it was made for. */
  other = set_fixture_load_real ();
  g_assert_cmpuint (sig_standings_count_status (standings, sig_list_get (sig_dataset_get_terms (other, SIG_TERM_STATUS), 0),
                                                parse_day ("2024-03-09")), ==, 0);
  g_assert_finalize_object (standings);
}

/* A date counts from its last possible day, but comes by its first. */
static void
test_vague (void)
{
  SetFixture *fixture = set_fixture_new ();
  SigStandings *standings;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-06", "aa ua", NULL);
  set_fixture_add_event (fixture, "2024-06", "signed", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024", "joined", "bb", NULL);
  set_fixture_add_event (fixture, "2024-05-05", "declined", "bb", NULL);
  standings = load (fixture);

  check_status (standings, "aa", "2024-06-29", "none");
  check_status (standings, "aa", "2024-06-30", "signed");
  check_status (standings, "bb", "2024-05-04", "none");
  check_status (standings, "bb", "2024-05-05", "declined");
  /* "2024" comes before 5 May and is reset by it, although it counts only from the end of the year. */
  check_status (standings, "bb", "2025-01-01", "declined");
  check_signature (standings, "aa", "aa-ua", "2024-06");

  g_assert_finalize_object (standings);
}

static void
test_accession (void)
{
  SetFixture *fixture = set_fixture_new ();
  SigStandings *standings;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add_agreement (fixture, "pact", "2024-01-10", "aa bb cc ua", NULL);
  set_fixture_add_event (fixture, "2024-01-10", "signed", "aa", "pact");
  set_fixture_add_event (fixture, "2024-09-09", "signed", "bb", "pact");
  set_fixture_add_event (fixture, "2024-10-01", "ended", "aa", "pact");
  set_fixture_add_event (fixture, "2024-11-01", "ended", "cc", "pact");
  set_fixture_add_event (fixture, "2024-12-01", "ended", "bb", "pact");
  standings = load (fixture);

  check_standing (standings, "bb", "pact", "2024-09-08", "none");
  check_standing (standings, "bb", "pact", "2024-09-09", "signed");
  /* No event makes cc and ua sign: they did so with the agreement. */
  check_standing (standings, "cc", "pact", "2024-01-09", "none");
  check_standing (standings, "cc", "pact", "2024-01-10", "signed");
  check_standing (standings, "ua", "pact", "2024-01-10", "signed");
  check_signature (standings, "aa", "pact", "2024-01-10");
  check_signature (standings, "bb", "pact", "2024-09-09");
  check_signature (standings, "cc", "pact", "2024-01-10");

  g_assert_true (lasts (standings, "pact", "2024-10-15"));
  g_assert_true (lasts (standings, "pact", "2024-11-15"));
  g_assert_false (lasts (standings, "pact", "2024-12-01"));

  g_assert_cmpuint (sig_list_get_n (sig_standings_get_signatories (standings)), ==, 3);
  g_assert_cmpstr (sig_record_get_id (sig_list_get (sig_standings_get_signatories (standings), 2)), ==, "bb");

  g_assert_finalize_object (standings);
}

/* When the focus leaves, or is none of the parties. */
static void
test_lasting (void)
{
  SetFixture *fixture = set_fixture_new ();
  SigStandings *standings;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-10", "aa ua", NULL);
  set_fixture_add_agreement (fixture, "aa-bb", "2024-01-10", "aa bb", NULL);
  set_fixture_add_event (fixture, "2024-03-01", "ended", "ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-04-01", "ended", "bb", "aa-bb");
  standings = load (fixture);

  g_assert_true (lasts (standings, "aa-ua", "2024-01-10"));
  g_assert_false (lasts (standings, "aa-ua", "2024-03-01"));
  check_standing (standings, "aa", "aa-ua", "2024-03-01", "signed");
  g_assert_true (lasts (standings, "aa-bb", "2024-03-31"));
  g_assert_false (lasts (standings, "aa-bb", "2024-04-01"));
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2024-02-01")), ==, 2);
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2024-03-01")), ==, 1);

  g_assert_finalize_object (standings);
}

/* What names no agreement counts in each; what names another does not. */
static void
test_several (void)
{
  SetFixture *fixture = set_fixture_new ();
  SigStandings *standings;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_agreement (fixture, "first", "2020-01-01", "aa ua", NULL);
  set_fixture_add_agreement (fixture, "second", "2024-01-01", "aa ua", NULL);
  set_fixture_add_event (fixture, "2023-01-01", "ended", "aa ua", "first");
  set_fixture_add_event (fixture, "2023-05-01", "opened", "aa", NULL);
  set_fixture_add_event (fixture, "2025-01-01", "declined", "aa", NULL);
  set_fixture_add_event (fixture, "2023-06-01", "opened", "bb", "second");
  standings = load (fixture);

  check_standing (standings, "aa", "first", "2022-01-01", "signed");
  check_standing (standings, "aa", "second", "2022-01-01", "none");
  check_status (standings, "aa", "2022-01-01", "signed");
  check_standing (standings, "aa", "first", "2023-01-01", "ended");
  check_status (standings, "aa", "2023-01-01", "ended");
  check_standing (standings, "aa", "first", "2023-05-01", "talks");
  check_standing (standings, "aa", "second", "2023-05-01", "talks");
  check_standing (standings, "aa", "first", "2024-01-01", "talks");
  check_status (standings, "aa", "2024-01-01", "signed");
  check_standing (standings, "aa", "second", "2025-01-01", "declined");
  check_status (standings, "aa", "2025-01-01", "declined");

  check_current (standings, "aa", "2019-12-31", NULL);
  check_current (standings, "aa", "2022-01-01", "first");
  check_current (standings, "aa", "2023-08-01", "first");
  check_current (standings, "aa", "2024-01-01", "second");
  check_current (standings, "aa", "2025-01-01", "second");

  /* A party that an agreement does not have among its parties never signed it. */
  check_standing (standings, "bb", "first", "2024-01-01", "none");
  check_standing (standings, "bb", "second", "2024-01-01", "talks");
  check_signature (standings, "bb", "second", "");
  check_signature (standings, "bb", "first", "");

  g_assert_finalize_object (standings);
}

/* Under an ended and a running agreement a party is signed, whichever came first. */
static void
test_running (void)
{
  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      SetFixture *fixture = set_fixture_new ();
      SigStandings *standings;

      set_fixture_add_party (fixture, "aa");
      set_fixture_add_agreement (fixture, "first", "2020-01-01", "aa ua", NULL);
      set_fixture_add_agreement (fixture, "second", "2021-01-01", "aa ua", NULL);
      set_fixture_add_event (fixture, "2022-01-01", "ended", "aa", mirrored ? "first" : "second");
      standings = load (fixture);

      check_status (standings, "aa", "2021-06-01", "signed");
      check_current (standings, "aa", "2021-06-01", "second");
      check_status (standings, "aa", "2022-01-01", "signed");
      check_current (standings, "aa", "2022-01-01", mirrored ? "second" : "first");
      g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2022-01-01")), ==, 1);
      g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2022-01-01")), ==, 1);

      g_assert_finalize_object (standings);
    }
}

static void
test_strangers (void)
{
  SigStandings *standings = load (set_fixture_new ());
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) other = NULL;
  SigParty *stranger;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-01", "aa ua", NULL);
  other = set_fixture_load (fixture);
  stranger = sig_dataset_lookup_party (other, "aa");

  g_assert_null (sig_standings_get_status (standings, stranger, parse_day ("2024-01-01")));
  g_assert_false (sig_standings_is_signed (standings, stranger, parse_day ("2024-01-01")));
  g_assert_null (sig_standings_get_agreement (standings, stranger, parse_day ("2024-01-01")));
  g_assert_false (sig_standings_lasts (standings, sig_dataset_lookup_agreement (other, "aa-ua"), parse_day ("2024-01-01")));
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2024-01-01")), ==, 0);
  check_status (standings, "ua", "2024-01-01", "none");

  g_assert_finalize_object (standings);
}

static void
test_real (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigStandings *standings = sig_standings_new (dataset);

  g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2024-01-11")), ==, 0);
  g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2024-01-12")), ==, 1);
  g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2024-04-30")), ==, 9);
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2024-04-30")), ==, 9);
  g_assert_cmpuint (sig_standings_count_signed (standings, parse_day ("2025-02")), ==, 29);
  g_assert_cmpuint (sig_standings_count_agreements (standings, parse_day ("2025-02")), ==, 29);
  g_assert_cmpuint (sig_list_get_n (sig_standings_get_signing_order (standings)), ==, 29);
  g_assert_cmpstr (sig_record_get_id (sig_list_get (sig_standings_get_signatories (standings), 0)), ==, "gb");
  g_assert_cmpstr (sig_record_get_id (sig_list_get (sig_standings_get_signatories (standings), 20)), ==, "pl");
  g_assert_cmpstr (sig_record_get_id (sig_list_get (sig_standings_get_signatories (standings), 28)), ==, "al");

  check_status (standings, "pl", "2024-07-07", "talks");
  check_status (standings, "pl", "2024-07-08", "signed");
  check_status (standings, "at", "2026-01-01", "declined");
  check_status (standings, "bg", "2026-01-01", "concluded");
  check_status (standings, "me", "2026-01-01", "talks");
  check_current (standings, "de", "2023-11-16", NULL);
  check_current (standings, "de", "2023-11-17", "de-ua-2024");
  check_current (standings, "de", "2026-01-01", "de-ua-2024");

  g_assert_finalize_object (standings);
}

/* "Signed" says all of a status only when none of its phase ranks higher. */
static void
test_plainly_signed (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  SigList *statuses = sig_dataset_get_terms (dataset, SIG_TERM_STATUS);
  g_autoptr(GString) plain = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (statuses); i++)
    if (sig_standings_is_plainly_signed (standings, sig_list_get (statuses, i)))
      g_string_append_printf (plain, "%s ", sig_record_get_id (sig_list_get (statuses, i)));
  g_assert_cmpstr (plain->str, ==, "signed ");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standings/life", test_life);
  g_test_add_func ("/standings/counts", test_counts);
  g_test_add_func ("/standings/vague", test_vague);
  g_test_add_func ("/standings/accession", test_accession);
  g_test_add_func ("/standings/lasting", test_lasting);
  g_test_add_func ("/standings/several", test_several);
  g_test_add_func ("/standings/running", test_running);
  g_test_add_func ("/standings/strangers", test_strangers);
  g_test_add_func ("/standings/real", test_real);

  g_test_add_func ("/standings/plainly-signed", test_plainly_signed);

  return g_test_run ();
}
