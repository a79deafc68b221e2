/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "sig-date-marks.h"

#define WIDTH 102
#define HEIGHT 6

static void
append_places (GskRenderNode *node,
               GString       *places)
{
  graphene_rect_t bounds;

  if (node == NULL)
    return;

  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      append_places (gsk_container_node_get_child (node, i), places);
  else
    {
      gsk_render_node_get_bounds (node, &bounds);
      g_string_append_printf (places, "%s%.0f", places->len > 0 ? " " : "", bounds.origin.x);
    }
}

/* Where the marks are drawn, in the order in which they are. */
static void
assert_places (GtkWidget  *marks,
               const char *expected)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GString) places = g_string_new (NULL);

  GTK_WIDGET_GET_CLASS (marks)->snapshot (marks, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  append_places (node, places);
  g_assert_cmpstr (places->str, ==, expected);
}

static void
set_days (GtkWidget *marks,
          SigDay     first,
          SigDay     last,
          ...)
{
  g_autoptr(GArray) days = g_array_new (FALSE, FALSE, sizeof (SigDay));
  va_list args;

  va_start (args, last);
  for (SigDay day = va_arg (args, SigDay); day >= 0; day = va_arg (args, SigDay))
    g_array_append_val (days, day);
  va_end (args);
  sig_date_marks_set_days (SIG_DATE_MARKS (marks), days, first, last);
}

static void
test_places (void)
{
  GtkWidget *marks = g_object_ref_sink (g_object_new (SIG_TYPE_DATE_MARKS, NULL));

  gtk_widget_allocate (marks, WIDTH, HEIGHT, -1, NULL);
  assert_places (marks, "");
  set_days (marks, 1000, 1100, 1000, 1050, 1100, -1);
  assert_places (marks, "0 50 100");
  assert_places (marks, "0 50 100");

  /* Other days, another width, another direction: nothing of what was drawn before stays. */
  set_days (marks, 1000, 1200, 1000, 1100, 1200, -1);
  assert_places (marks, "0 50 100");
  set_days (marks, 1000, 1100, 1010, 1020, -1);
  assert_places (marks, "10 20");
  gtk_widget_set_direction (marks, GTK_TEXT_DIR_RTL);
  assert_places (marks, "90 80");
  gtk_widget_allocate (marks, 2 * WIDTH - 2, HEIGHT, -1, NULL);
  assert_places (marks, "180 160");

  g_assert_finalize_object (marks);
}

static void
test_edges (void)
{
  GtkWidget *marks = g_object_ref_sink (g_object_new (SIG_TYPE_DATE_MARKS, NULL));

  gtk_widget_allocate (marks, WIDTH, HEIGHT, -1, NULL);
  /* A record of one day. */
  set_days (marks, 1000, 1000, 1000, -1);
  assert_places (marks, "0");
  /* Marks that fall on one pixel are one, whichever way they run. */
  set_days (marks, 0, 1000, 0, 1, 2, 9, 500, 504, 1000, -1);
  assert_places (marks, "0 50 100");
  gtk_widget_set_direction (marks, GTK_TEXT_DIR_RTL);
  assert_places (marks, "100 50 0");

  g_assert_finalize_object (marks);
}

/* They decorate: the line of dates says what they say. */
static void
test_decorates (void)
{
  GtkWidget *marks = g_object_ref_sink (g_object_new (SIG_TYPE_DATE_MARKS, NULL));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (marks), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_false (gtk_widget_get_can_target (marks));
  g_assert_false (gtk_widget_get_focusable (marks));
  g_assert_finalize_object (marks);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/date-marks/places", test_places);
  g_test_add_func ("/date-marks/edges", test_edges);
  g_test_add_func ("/date-marks/decorates", test_decorates);

  return g_test_run ();
}
