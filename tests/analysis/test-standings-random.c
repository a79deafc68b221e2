/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-standings.h"

/* Random sets, and their standings worked out a second time as the format tells it, one event after the other. */

static const char *const parties[] = { "aa", "bb", "cc", "ua" };
static const char *const agreements[] = { "one", "two", "three" };
static const char *const dates[] = { "2020-01-01", "2020-03-15", "2020-06-30" };

static char *
make_date (void)
{
  int year = g_test_rand_int_range (2019, 2022);
  int month = g_test_rand_int_range (1, 13);

  switch (g_test_rand_int_range (0, 6))
    {
    case 0:
      return g_strdup_printf ("%d", year);
    case 1:
    case 2:
      return g_strdup_printf ("%d-%02d", year, month);
    default:
      return g_strdup_printf ("%d-%02d-%02d", year, month, g_test_rand_int_range (1, 28));
    }
}

static char *
make_parties (guint at_least)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) chosen = NULL;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    if (g_test_rand_int_range (0, 2) == 0 || G_N_ELEMENTS (parties) - i <= at_least - MIN (n, at_least))
      {
        g_strv_builder_add (builder, parties[i]);
        n++;
      }
  chosen = g_strv_builder_end (builder);

  return g_strjoinv (" ", chosen);
}

/* Talks that open are not among them: they may not come after a signature. */
static SigDataset *
make_set (void)
{
  static const char *const kinds[] = { "declined", "joined", "round", "concluded", "notice", "ended", "statement" };
  SetFixture *fixture = set_fixture_new ();

  for (guint i = 0; i + 1 < G_N_ELEMENTS (parties); i++)
    set_fixture_add_party (fixture, parties[i]);
  for (guint i = 0; i < G_N_ELEMENTS (agreements); i++)
    {
      g_autofree char *chosen = make_parties (2);

      set_fixture_add_agreement (fixture, agreements[i], dates[i], chosen, NULL);
      if (g_test_rand_int_range (0, 2) == 0)
        {
          g_autofree char *signers = make_parties (1);
          g_autofree char *later = make_parties (1);

          set_fixture_add_event (fixture, dates[i], "signed", signers, agreements[i]);
          set_fixture_add_event (fixture, "2020-09-09", "signed", later, agreements[i]);
        }
    }

  for (int i = g_test_rand_int_range (0, 25); i > 0; i--)
    {
      g_autofree char *date = make_date ();
      g_autofree char *chosen = make_parties (1);
      int agreement = g_test_rand_int_range (-1, G_N_ELEMENTS (agreements));

      set_fixture_add_event (fixture, date, kinds[g_test_rand_int_range (0, G_N_ELEMENTS (kinds))], chosen,
                             agreement >= 0 ? agreements[agreement] : NULL);
    }

  return set_fixture_load (fixture);
}

static gboolean
has_signing_event (SigDataset   *dataset,
                   SigParty     *party,
                   SigAgreement *agreement)
{
  SigList *events = sig_dataset_get_events (dataset);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);

      if (sig_event_get_agreement (event) == agreement && sig_term_get_signs (sig_event_get_kind (event)) &&
          sig_list_contains (sig_event_get_parties (event), party))
        return TRUE;
    }

  return FALSE;
}

static SigTerm *
raise_to (SigTerm *status,
          SigTerm *other)
{
  return status == NULL || sig_term_get_rank (other) > sig_term_get_rank (status) ? other : status;
}

/* @agreement is %NULL for what a party does without one. */
static SigTerm *
work_out (SigDataset   *dataset,
          SigParty     *party,
          SigAgreement *agreement,
          SigDay        day)
{
  SigList *events = sig_dataset_get_events (dataset);
  SigTerm *highest = sig_dataset_lookup_term (dataset, SIG_TERM_STATUS, "signed");
  SigTerm *status = NULL;
  SigDate signature = { 0, };

  if (agreement != NULL && sig_list_contains (sig_agreement_get_parties (agreement), party) &&
      !has_signing_event (dataset, party, agreement))
    signature = sig_signing_get_date (sig_agreement_get_signing (agreement));

  for (guint i = 0; i <= sig_list_get_n (events); i++)
    {
      SigEvent *event = i < sig_list_get_n (events) ? sig_list_get (events, i) : NULL;
      SigTerm *given;

      if (sig_date_is_set (signature) && (event == NULL || sig_date_compare (signature, sig_event_get_date (event)) <= 0))
        {
          if (sig_date_get_last_day (signature) <= day)
            status = raise_to (status, highest);
          signature = (SigDate) { 0, };
        }
      if (event == NULL || !sig_list_contains (sig_event_get_parties (event), party) ||
          (sig_event_get_agreement (event) != NULL && sig_event_get_agreement (event) != agreement) ||
          sig_date_get_last_day (sig_event_get_date (event)) > day)
        continue;
      given = sig_term_get_status (sig_event_get_kind (event));
      if (given != NULL)
        status = sig_term_get_resets (sig_event_get_kind (event)) ? given : raise_to (status, given);
    }

  return status != NULL ? status : sig_dataset_lookup_term (dataset, SIG_TERM_STATUS, "none");
}

static gboolean
has_to_do (SigDataset   *dataset,
           SigParty     *party,
           SigAgreement *agreement)
{
  SigList *events = sig_dataset_get_events (dataset);

  for (guint i = 0; i < sig_list_get_n (events); i++)
    if (sig_event_get_agreement (sig_list_get (events, i)) == agreement &&
        sig_list_contains (sig_event_get_parties (sig_list_get (events, i)), party))
      return TRUE;

  return sig_list_contains (sig_agreement_get_parties (agreement), party);
}

static void
check_party (SigStandings *standings,
             SigParty     *party,
             SigDay        day)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigTerm *status = NULL;

  for (guint a = 0; a < G_N_ELEMENTS (agreements); a++)
    {
      SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, agreements[a]);
      SigTerm *expected = work_out (dataset, party, agreement, day);

      g_assert_true (sig_standings_get_standing (standings, party, agreement, day) == expected);
      if (has_to_do (dataset, party, agreement))
        status = raise_to (status, expected);
    }

  if (status == NULL)
    status = work_out (dataset, party, NULL, day);
  g_assert_true (sig_standings_get_status (standings, party, day) == status);
  g_assert_cmpint (sig_standings_is_signed (standings, party, day), ==, sig_term_get_phase (status) == SIG_PHASE_SIGNED);
}

static gboolean
stands_signed (SigDataset   *dataset,
               const char   *party,
               SigAgreement *agreement,
               SigDay        day)
{
  SigTerm *status = work_out (dataset, sig_dataset_lookup_party (dataset, party), agreement, day);

  return sig_term_get_phase (status) == SIG_PHASE_SIGNED;
}

static void
check_lasting (SigStandings *standings,
               const char   *id,
               SigDay        day)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigAgreement *agreement = sig_dataset_lookup_agreement (dataset, id);
  gboolean has_focus = sig_list_contains (sig_agreement_get_parties (agreement), sig_dataset_get_focus (dataset));
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    if (has_to_do (dataset, sig_dataset_lookup_party (dataset, parties[i]), agreement) &&
        stands_signed (dataset, parties[i], agreement, day))
      n++;

  g_assert_cmpint (sig_standings_lasts (standings, agreement, day), ==,
                   n >= 2 && (!has_focus || stands_signed (dataset, "ua", agreement, day)));
}

/* Asked for all at once, the standings are the same. */
static void
check_all (SigStandings *standings,
           SigDay        day)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *order = sig_dataset_get_signing_order (dataset);
  SigList *all = sig_dataset_get_parties (dataset);
  guint8 seats[G_N_ELEMENTS (parties) * G_N_ELEMENTS (agreements)];
  guint8 flags[G_N_ELEMENTS (parties)];
  guint n = 0;

  sig_standings_read_signed (standings, day, seats, flags);
  for (guint a = 0; a < sig_list_get_n (order); a++)
    {
      g_autoptr(GPtrArray) in = sig_standings_list_parties_in (standings, sig_list_get (order, a));

      for (guint i = 0; i < in->len; i++)
        {
          SigTerm *status = sig_standings_get_standing (standings, in->pdata[i], sig_list_get (order, a), day);

          g_assert_true (has_to_do (dataset, in->pdata[i], sig_list_get (order, a)));
          g_assert_cmpint (seats[n++], ==, sig_term_get_phase (status) == SIG_PHASE_SIGNED);
        }
    }
  for (guint i = 0; i < sig_list_get_n (all); i++)
    g_assert_cmpint (flags[i], ==, sig_standings_is_signed (standings, sig_list_get (all, i), day));
}

static void
test_random (void)
{
  for (guint round = 0; round < 150; round++)
    {
      g_autoptr(SigDataset) dataset = make_set ();
      SigStandings *standings = sig_standings_new (dataset);

      for (SigDay day = parse_day ("2018-12-01"); day < parse_day ("2022-02-01"); day += g_test_rand_int_range (1, 40))
        {
          for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
            check_party (standings, sig_dataset_lookup_party (dataset, parties[i]), day);
          for (guint i = 0; i < G_N_ELEMENTS (agreements); i++)
            check_lasting (standings, agreements[i], day);
          check_all (standings, day);
        }
      g_assert_finalize_object (standings);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standings/random", test_random);

  return g_test_run ();
}
