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

static char *
describe_bars (SigLanes   *lanes,
               const char *party)
{
  SigDataset *dataset = sig_lanes_get_dataset (lanes);
  int index = sig_lanes_find (lanes, sig_dataset_lookup_party (dataset, party));
  GArray *bars = sig_lanes_get (lanes, (guint) index)->bars;
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
  g_assert_cmpint (sig_lanes_find (lanes, sig_dataset_get_focus (sig_lanes_get_dataset (lanes))), ==, -1);
  g_assert_finalize_object (lanes);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lanes/order", test_order);
  g_test_add_func ("/lanes/bars", test_bars);

  return g_test_run ();
}
