/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-edit-distance.h"

static const char *const names[] = {
  "id", "title", "parties", "signed", "form", "commitments", "money", "event_kinds", "led_to_agreements", NULL
};

static void
test_nearest (void)
{
  static const struct
  {
    const char *name;
    const char *nearest;
  } cases[] = {
    { "tilte", "title" },
    { "titel", "title" },
    { "title", "title" },
    { "mony", "money" },
    { "partys", "parties" },
    { "event-kinds", "event_kinds" },
    { "comitments", "commitments" },
    { "ledtoagreements", "led_to_agreements" },
    { "", NULL },
    { "zzz", NULL },
    { "x", NULL },
    { "sources", NULL },
    { "a-name-that-is-much-longer-than-any-that-we-know", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (sig_find_nearest_name (cases[i].name, names), ==, cases[i].nearest);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit-distance/nearest", test_nearest);

  return g_test_run ();
}
