/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"

static char *
join (SigWithdrawal *withdrawal)
{
  return g_strjoinv (" ", (GStrv) sig_withdrawal_get_ids (withdrawal));
}

static void
check_ids (SigWithdrawal *withdrawal,
           const char    *expected)
{
  g_autofree char *ids = join (withdrawal);

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_set (void)
{
  static const char *const ids[] = { "us", "fr/pact", "de", "us", NULL };
  g_autoptr(SigWithdrawal) none = sig_withdrawal_new (NULL);
  g_autoptr(SigWithdrawal) some = sig_withdrawal_new (ids);
  g_autoptr(SigWithdrawal) more = sig_withdrawal_with (some, "gb", TRUE);
  g_autoptr(SigWithdrawal) less = sig_withdrawal_with (more, "gb", FALSE);
  g_autoptr(SigWithdrawal) same = sig_withdrawal_with (some, "us", TRUE);

  g_assert_true (sig_withdrawal_is_empty (none));
  check_ids (none, "");
  check_ids (some, "de fr/pact us");
  check_ids (more, "de fr/pact gb us");
  g_assert_true (same == some);
  g_assert_true (sig_withdrawal_equal (less, some));
  g_assert_false (sig_withdrawal_equal (more, some));
  g_assert_true (sig_withdrawal_has (some, "fr/pact"));
  g_assert_false (sig_withdrawal_has (some, "fr"));
  g_assert_false (sig_withdrawal_is_empty (some));
}

/* Members without a place in anything cannot leave, and the focus is never taken out. */
static void
test_groups (void)
{
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;
  g_autoptr(SigWithdrawal) members = NULL;
  g_autoptr(SigWithdrawal) others = NULL;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add_party (fixture, "dd");
  set_fixture_add_agreement (fixture, "pact", "2024-05-05", "aa bb ua", NULL);
  set_fixture_add (fixture, "coalitions", "{'id':'ships','area':'sea','title':{'en':'Ships'},'leads':['cc'],'members':['ua'],"
                   "'launched':'2024'," CLAIM "}");
  set_fixture_add (fixture, "groups", "{'id':'club','title':{'en':'Club'},'members':['bb','dd','ua']}");
  dataset = set_fixture_load (fixture);
  members = sig_withdrawal_of_group (dataset, sig_dataset_lookup_group (dataset, "club"));
  others = sig_withdrawal_all_but (dataset, sig_dataset_lookup_group (dataset, "club"));

  check_ids (members, "bb");
  check_ids (others, "aa cc");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/withdrawal/set", test_set);
  g_test_add_func ("/withdrawal/groups", test_groups);

  return g_test_run ();
}
