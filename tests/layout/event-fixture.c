/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "event-fixture.h"

/* Marks of one day, of a month and of a year, some on the same days, in heaps and far apart. */
GArray *
event_fixture_new_rand (guint  n_marks,
                        guint  n_lanes,
                        gint32 first,
                        gint32 last)
{
  const gint32 lengths[] = { 1, 1, 1, 1, 2, 30, 365 };
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (SigEventMark));
  gint32 day = first;

  for (guint i = 0; i < n_marks; i++)
    {
      gint32 length = lengths[g_test_rand_int_range (0, G_N_ELEMENTS (lengths))];
      gint32 step = g_test_rand_int_range (0, 4);
      gboolean near = g_test_rand_int_range (0, 3) == 0;
      guint lane = (guint) g_test_rand_int_range (0, (gint32) n_lanes);

      day = near ? MIN (day + step, last) : g_test_rand_int_range (first, last + 1);
      g_array_append_val (marks, MARK (lane, day, MIN (day + length - 1, last), g_test_rand_int_range (0, 5), i));
    }

  return marks;
}

SigEventPyramid *
event_fixture_build (GArray *marks,
                     guint   n_lanes)
{
  return sig_event_pyramid_new ((const SigEventMark *) (void *) marks->data, marks->len, n_lanes);
}

/* Each item as its middle, and its count where it is a cluster. */
char *
event_fixture_to_string (GArray *items)
{
  g_autoptr(GString) string = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const SigEventItem *item = &g_array_index (items, SigEventItem, i);

      g_string_append_printf (string, "%s%g", i > 0 ? " " : "", item->middle);

      if (item->count > 1)
        g_string_append_printf (string, "(%u)", item->count);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}
