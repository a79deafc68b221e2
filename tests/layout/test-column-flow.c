/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-column-flow.h"

/* Lines are told as a string: a digit for the height of each, "^" before one that keeps the next. Where they stand is told
 * by the number of the column of each. */
static const struct
{
  const char *name;
  const char *lines;
  SigFlowRoom room;
  const char *columns;
  double end;
} flows[] = {
  { "nothing", "", { 10, 10, 2 }, "", 0 },
  { "one line", "3", { 10, 10, 2 }, "0", 3 },
  { "even columns", "3333", { 10, 10, 2 }, "0011", 6 },
  { "the first is the longer one", "33333", { 10, 10, 2 }, "00011", 9 },
  { "one column", "333", { 10, 10, 1 }, "000", 9 },
  { "pages follow", "55555", { 10, 10, 2 }, "00112", 5 },
  { "the first page is low", "5555", { 5, 10, 2 }, "0123", 5 },
  { "the first page is too low", "5555", { 4, 10, 2 }, "2233", 10 },
  { "lines that stay together", "4^33", { 7, 10, 2 }, "011", 6 },
  { "a heading is not left behind", "44^24", { 10, 10, 2 }, "0011", 8 },
  { "a run longer than a column", "^4^4^4^44", { 10, 10, 1 }, "00112", 4 },
};

static guint
read_lines (const char  *string,
            SigFlowLine *lines)
{
  guint n = 0;

  for (const char *c = string; *c != '\0'; c++)
    {
      const gboolean keeps_next = *c == '^';

      c += keeps_next;
      lines[n++] = (SigFlowLine) { *c - '0', 0, keeps_next };
    }

  return n;
}

static void
test_flows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (flows); i++)
    {
      SigFlowLine lines[8];
      SigFlowPlace places[8];
      const guint n = read_lines (flows[i].lines, lines);
      char columns[9] = "";

      g_test_message ("%s", flows[i].name);
      g_assert_cmpfloat (sig_column_flow_fill (lines, n, &flows[i].room, places), ==, flows[i].end);
      for (guint j = 0; j < n; j++)
        columns[j] = (char) ('0' + places[j].column);
      g_assert_cmpstr (columns, ==, flows[i].columns);
    }
}

/* Room above a line falls away at the head of a column. */
static void
test_space (void)
{
  const SigFlowLine lines[] = { { 3, 5, FALSE }, { 3, 1, FALSE }, { 3, 5, FALSE }, { 3, 1, FALSE } };
  const SigFlowRoom room = { 8, 8, 2 };
  SigFlowPlace places[4];

  g_assert_cmpfloat (sig_column_flow_fill (lines, 4, &room, places), ==, 7);
  g_assert_cmpfloat (places[0].y, ==, 0);
  g_assert_cmpfloat (places[1].y, ==, 4);
  g_assert_cmpuint (places[2].column, ==, 1);
  g_assert_cmpfloat (places[2].y, ==, 0);
}

/* Lines stand in order, none over another, none over the foot of its column. */
static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      const SigFlowRoom room = { g_test_rand_int_range (0, 60), 60, g_test_rand_int_range (1, 5) };
      SigFlowLine lines[120];
      SigFlowPlace places[120];

      for (guint i = 0; i < 120; i++)
        lines[i] = (SigFlowLine) { g_test_rand_int_range (1, 9), g_test_rand_int_range (0, 4),
                                   g_test_rand_int_range (0, 3) == 0 };
      sig_column_flow_fill (lines, 120, &room, places);
      for (guint i = 0; i < 120; i++)
        {
          const double height = places[i].column < room.n_columns ? room.first : room.others;

          g_assert_cmpfloat (places[i].y + lines[i].height, <=, height + 1e-6);
          if (i == 0 || places[i].column != places[i - 1].column)
            g_assert_cmpfloat (places[i].y, ==, 0);
          else
            g_assert_cmpfloat_with_epsilon (places[i].y, places[i - 1].y + lines[i - 1].height + lines[i].space, 1e-9);
          if (i > 0)
            g_assert_cmpuint (places[i].column, >=, places[i - 1].column);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/column-flow/flows", test_flows);
  g_test_add_func ("/column-flow/space", test_space);
  g_test_add_func ("/column-flow/random", test_random);

  return g_test_run ();
}
