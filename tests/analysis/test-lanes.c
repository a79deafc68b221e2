/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-lanes.h"

/* Alpha talked and signed, Beta signed earlier and left, Gamma still talks, Delta only joined, Zeta has no event. */
static SigLanes *
create_lanes (SigLaneOrder order)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigStandings) standings = NULL;

  set_fixture_add_party (fixture, "zeta");
  set_fixture_add_party (fixture, "delta");
  set_fixture_add_party (fixture, "gamma");
  set_fixture_add_party (fixture, "beta");
  set_fixture_add_party (fixture, "alpha");
  set_fixture_add_agreement (fixture, "a-ua", "2024-05-10", "alpha ua", NULL);
  set_fixture_add_agreement (fixture, "b-ua", "2024-02-01", "beta ua", NULL);
  set_fixture_add_event (fixture, "2023-11", "opened", "alpha ua", NULL);
  set_fixture_add_event (fixture, "2024-01-05", "round", "alpha ua", NULL);
  set_fixture_add_event (fixture, "2024-05-10", "signed", "alpha ua", "a-ua");
  set_fixture_add_event (fixture, "2024-02-01", "signed", "beta ua", "b-ua");
  set_fixture_add_event (fixture, "2025-03-01", "ended", "beta ua", "b-ua");
  set_fixture_add_event (fixture, "2024-09-01", "opened", "gamma ua", NULL);
  set_fixture_add_event (fixture, "2023-07-12", "joined", "delta", NULL);

  dataset = set_fixture_load (fixture);
  standings = sig_standings_new (dataset);

  return sig_lanes_new (standings, order);
}

static char *
describe_order (SigLanes *lanes)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < sig_lanes_get_n (lanes); i++)
    {
      SigParty *party = sig_lanes_get (lanes, i)->party;

      g_string_append_printf (words, "%s%s", i > 0 ? " " : "", party != NULL ? sig_record_get_id (SIG_RECORD (party)) : "-");
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static int
find_lane (SigLanes   *lanes,
           const char *id)
{
  for (guint i = 0; i < sig_lanes_get_n (lanes); i++)
    {
      SigParty *party = sig_lanes_get (lanes, i)->party;

      if (party == NULL || !g_str_equal (sig_record_get_id (SIG_RECORD (party)), id))
        continue;
      g_assert_cmpint (sig_lanes_find (lanes, party), ==, (int) i);
      return (int) i;
    }

  return -1;
}

static char *
describe_bars (SigLanes   *lanes,
               const char *party)
{
  GArray *bars = sig_lanes_get (lanes, (guint) find_lane (lanes, party))->bars;
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < bars->len; i++)
    {
      const SigLaneBar *bar = &g_array_index (bars, SigLaneBar, i);
      g_autofree char *from = sig_day_format (bar->from, SIG_DATE_ISO);
      g_autofree char *to = bar->to != SIG_NO_DAY ? sig_day_format (bar->to, SIG_DATE_ISO) : g_strdup ("on");

      g_string_append_printf (words, "%s%s %s %s", i > 0 ? ", " : "", bar->is_signed ? "signed" : "talks", from, to);
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static void
test_order (void)
{
  const struct { SigLaneOrder order; const char *lanes; } cases[] = {
    { SIG_LANE_ORDER_DATE, "- beta alpha gamma delta zeta" },
    { SIG_LANE_ORDER_NAME, "- alpha beta delta gamma zeta" },
    { SIG_LANE_ORDER_GROUP, "- beta alpha gamma delta zeta" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigLanes *lanes = create_lanes (cases[i].order);
      g_autofree char *order = describe_order (lanes);

      g_assert_cmpstr (order, ==, cases[i].lanes);
      g_assert_cmpuint (sig_lanes_get_n_empty (lanes), ==, 1);
      g_assert_finalize_object (lanes);
    }
}

/* A vague beginning counts from its first possible day; talks end with the signature; what goes on has no end. */
static void
test_bars (void)
{
  const struct { const char *party; const char *bars; } cases[] = {
    { "alpha", "talks 2023-11-01 2024-05-10, signed 2024-05-10 on" },
    { "beta", "signed 2024-02-01 2025-03-01" },
    { "gamma", "talks 2024-09-01 on" },
    { "delta", "" },
    { "zeta", "" },
  };
  SigLanes *lanes = create_lanes (SIG_LANE_ORDER_DATE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *bars = describe_bars (lanes, cases[i].party);

      g_test_message ("%s", cases[i].party);
      g_assert_cmpstr (bars, ==, cases[i].bars);
    }
  g_assert_cmpint (find_lane (lanes, "ua"), ==, -1);
  g_assert_finalize_object (lanes);
}

/* What a bar says is what the standings say: an end before the signature is none, one that names no agreement ends all
 * that is signed by then, and whoever signs anew or talks again has another bar. */
static void
test_ends (void)
{
  const struct { const char *party; const char *bars; } cases[] = {
    { "broke", "talks 2023-01-10 2023-06-01, talks 2024-01-05 2024-03-10, signed 2024-03-10 on" },
    { "all", "signed 2024-03-10 2025-02-01" },
    { "early", "signed 2024-03-10 on" },
    { "anew", "signed 2024-03-10 2025-02-01, talks 2025-04-01 2025-06-01, signed 2025-06-01 on" },
    { "again", "signed 2024-03-10 2025-02-01, talks 2025-04-01 on" },
    { "vague", "signed 2024-01-01 2024-08-01" },
    { "given", "signed 2024-03-10 2025-02-01" },
  };
  static const char *const events[][3] = {
    { "2023-01-10", "opened", "broke" }, { "2023-06-01", "ended", "broke" },
    { "2024-01-05", "opened", "broke" }, { "2024-03-10", "signed", "anew" }, { "2025-02-01", "ended", "anew" }, { "2025-04-01", "opened", "anew" },
    { "2025-06-01", "signed", "anew" }, { "2025-02-01", "ended", "again" }, { "2025-04-01", "opened", "again" },
    { "2024-08-01", "ended", "vague" }, { "2024-09-01", "notice", "given" }, { "2025-02-01", "ended", "given" },
  };
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigStandings) standings = NULL;
  SigLanes *lanes;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *id = g_strconcat (cases[i].party, "-ua", NULL);
      g_autofree char *parties = g_strconcat (cases[i].party, " ua", NULL);

      set_fixture_add_party (fixture, cases[i].party);
      set_fixture_add_agreement (fixture, id, g_str_equal (cases[i].party, "vague") ? "2024" : "2024-03-10", parties, NULL);
    }
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autofree char *id = g_strconcat (events[i][2], "-ua", NULL);

      set_fixture_add_event (fixture, events[i][0], events[i][1], events[i][2], id);
    }
  set_fixture_add_event (fixture, "2025-02-01", "ended", "all", NULL);
  set_fixture_add_event (fixture, "2023-02-01", "ended", "early", NULL);

  dataset = set_fixture_load (fixture);
  standings = sig_standings_new (dataset);
  lanes = sig_lanes_new (standings, SIG_LANE_ORDER_NAME);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *bars = describe_bars (lanes, cases[i].party);

      g_test_message ("%s", cases[i].party);
      g_assert_cmpstr (bars, ==, cases[i].bars);
    }
  g_assert_finalize_object (lanes);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lanes/order", test_order);
  g_test_add_func ("/lanes/bars", test_bars);
  g_test_add_func ("/lanes/ends", test_ends);

  return g_test_run ();
}
