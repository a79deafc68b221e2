/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-glyph.h"
#include "sig-legend.h"
#include "sig-tile-look.h"

static SigLegend *
add_legend (MapFixture *fixture)
{
  SigLegend *legend = g_object_new (SIG_TYPE_LEGEND, NULL);

  sig_legend_set_explorer (legend, fixture->explorer);
  map_fixture_show (fixture, GTK_WIDGET (legend), 700, 200);

  return legend;
}

static SigLegendEntry *
find_entry (SigLegend  *legend,
            const char *class_id)
{
  for (guint i = 0; i < sig_legend_get_n_entries (legend); i++)
    {
      SigLegendEntry *entry = sig_legend_get_entry (legend, i);

      if (g_str_equal (sig_colour_class_get_id (sig_legend_entry_get_colour_class (entry)), class_id))
        return entry;
    }

  g_assert_not_reached ();
}

/* The numbers of the legend are those of the parties, counted here one by one; the focus is in none of them. */
static void
assert_counts (MapFixture *fixture,
               SigLegend  *legend)
{
  SigDataset *dataset = sig_explorer_get_dataset (fixture->explorer);
  SigColouring *colouring = sig_explorer_get_colouring (fixture->explorer);
  SigList *parties = sig_dataset_get_parties (dataset);
  guint total = 0;

  g_assert_cmpuint (sig_legend_get_n_entries (legend), ==, sig_list_get_n (sig_colouring_get_classes (colouring)));
  for (guint i = 0; i < sig_legend_get_n_entries (legend); i++)
    {
      SigLegendEntry *entry = sig_legend_get_entry (legend, i);
      SigColourClass *colour_class = sig_legend_entry_get_colour_class (entry);
      g_autofree char *label = NULL;
      guint n = 0;

      for (guint j = 0; j < sig_list_get_n (parties); j++)
        if (sig_list_get (parties, j) != sig_dataset_get_focus (dataset))
          n += sig_colouring_get_class_of (colouring, sig_list_get (parties, j)) == colour_class;
      total += n;

      label = g_strdup_printf ("%s, %u", sig_colour_class_get_title (colour_class), n);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           sig_legend_entry_get_definition (entry));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
    }
  g_assert_cmpuint (total, ==, sig_list_get_n (parties) - 1);
}

static void
test_counts (MapFixture    *fixture,
             gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);
  g_auto(GStrv) names = sig_colouring_list_names (sig_explorer_get_dataset (fixture->explorer));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (legend), GTK_ACCESSIBLE_ROLE_GROUP);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *title = sig_colouring_dup_title_for (sig_explorer_get_dataset (fixture->explorer), names[i]);
      g_autofree char *label = g_strconcat ("Legend: ", title, NULL);

      sig_explorer_set_colour_by (fixture->explorer, names[i]);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (legend), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
      assert_counts (fixture, legend);
    }
}

static void
test_date (MapFixture    *fixture,
           gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);

  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-01-12"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_entry (legend, "signed")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Signed, 1");
  assert_counts (fixture, legend);
  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-01-11"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_entry (legend, "signed")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Signed, 0");
}

static void
count_cb (guint *n)
{
  *n += 1;
}

static void
test_press (MapFixture    *fixture,
            gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);
  GtkToggleButton *signed_entry = GTK_TOGGLE_BUTTON (find_entry (legend, "signed"));
  GtkToggleButton *talks_entry = GTK_TOGGLE_BUTTON (find_entry (legend, "talks"));
  guint n = 0;

  g_signal_connect_swapped (legend, "notify::highlighted", G_CALLBACK (count_cb), &n);
  g_assert_null (sig_legend_get_highlighted (legend));

  gtk_toggle_button_set_active (signed_entry, TRUE);
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "signed");
  g_assert_cmpuint (n, ==, 1);

  gtk_toggle_button_set_active (talks_entry, TRUE);
  g_assert_false (gtk_toggle_button_get_active (signed_entry));
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "talks");

  g_assert_cmpstr (sig_legend_get_rule (legend), ==, sig_legend_entry_get_definition (SIG_LEGEND_ENTRY (talks_entry)));

  gtk_toggle_button_set_active (talks_entry, FALSE);
  g_assert_null (sig_legend_get_highlighted (legend));
  g_assert_null (sig_legend_get_rule (legend));
}

/* The keyboard and the pointer highlight as well; the pointer goes before the keyboard. */
static void
test_point (MapFixture    *fixture,
            gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);
  GtkWidget *signed_entry = GTK_WIDGET (find_entry (legend, "signed"));
  GtkWidget *talks_entry = GTK_WIDGET (find_entry (legend, "talks"));

  gtk_widget_set_state_flags (signed_entry, GTK_STATE_FLAG_FOCUS_VISIBLE, FALSE);
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "signed");
  g_assert_cmpstr (sig_legend_get_rule (legend), ==, sig_legend_entry_get_definition (SIG_LEGEND_ENTRY (signed_entry)));
  gtk_widget_set_state_flags (talks_entry, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "talks");
  gtk_widget_unset_state_flags (talks_entry, GTK_STATE_FLAG_PRELIGHT);
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "signed");
  gtk_widget_unset_state_flags (signed_entry, GTK_STATE_FLAG_FOCUS_VISIBLE);
  g_assert_null (sig_legend_get_highlighted (legend));
}

/* Another colouring is another legend: nothing of the old one stays pressed. */
static void
test_other_colouring (MapFixture    *fixture,
                      gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (sig_legend_get_entry (legend, 0)), TRUE);
  sig_explorer_set_colour_by (fixture->explorer, "wording-nato");
  g_assert_null (sig_legend_get_highlighted (legend));
  for (guint i = 0; i < sig_legend_get_n_entries (legend); i++)
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (sig_legend_get_entry (legend, i))));

  sig_explorer_set_dataset (fixture->explorer, NULL);
  g_assert_cmpuint (sig_legend_get_n_entries (legend), ==, 0);
}

/* What is pressed stays so on another day, when other classes come before it and it stands in another place. */
static void
test_pressed_in_another_place (MapFixture    *fixture,
                               gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);
  SigLegendEntry *place;

  sig_explorer_set_colour_by (fixture->explorer, "binding");
  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2024-06-01"));
  place = find_entry (legend, "status:none");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (place), TRUE);
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "status:none");

  sig_explorer_set_date (fixture->explorer, map_fixture_day ("2026-07-07"));
  g_assert_true (find_entry (legend, "status:none") != place);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_entry (legend, "status:none"))));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (place)));
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "status:none");
}

/* Classes of two colourings may have one id in one place; they are not the same for that. */
static void
test_same_id (MapFixture    *fixture,
              gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);

  sig_explorer_set_colour_by (fixture->explorer, "order");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_entry (legend, "from:1")), TRUE);
  g_assert_cmpstr (sig_legend_get_highlighted (legend), ==, "from:1");
  sig_explorer_set_colour_by (fixture->explorer, "reciprocity");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_entry (legend, "from:1"))));
  g_assert_null (sig_legend_get_highlighted (legend));
}

/* Where the data set gives no rule, the entry says so; swatch and mark are those of the tiles. */
static void
test_looks (MapFixture    *fixture,
            gconstpointer  data)
{
  SigLegend *legend = add_legend (fixture);

  sig_explorer_set_colour_by (fixture->explorer, "order");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_entry (legend, "from:26")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "No rule recorded");
  for (guint i = 0; i < sig_legend_get_n_entries (legend); i++)
    {
      SigLegendEntry *entry = sig_legend_get_entry (legend, i);
      SigColourClass *colour_class = sig_legend_entry_get_colour_class (entry);
      GtkWidget *swatch = map_fixture_find (GTK_WIDGET (entry), GTK_TYPE_IMAGE, 0);

      g_assert_true (gtk_widget_has_css_class (swatch, sig_tile_look_get_css_class (colour_class)));
      g_assert_true (gtk_image_get_paintable (GTK_IMAGE (swatch)) ==
                     sig_glyph_get_paintable (sig_colour_class_get_glyph (colour_class)));
    }
}

/* The map keeps its scale: whatever it is coloured by and whatever the day, the legend takes the same room. */
static void
test_steady (MapFixture    *fixture,
             gconstpointer  data)
{
  static const char *const days[] = { "2024-01-12", "2024-07-11", "2026-07-07" };
  SigLegend *legend = add_legend (fixture);
  g_auto(GStrv) names = sig_colouring_list_names (sig_explorer_get_dataset (fixture->explorer));

  for (int width = 660; width <= 1600; width += 40)
    {
      int first = 0;

      for (guint i = 0; names[i] != NULL; i++)
        for (guint d = 0; d < G_N_ELEMENTS (days); d++)
          {
            int height;

            sig_explorer_set_colour_by (fixture->explorer, names[i]);
            sig_explorer_set_date (fixture->explorer, map_fixture_day (days[d]));
            gtk_widget_measure (GTK_WIDGET (legend), GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
            first = first == 0 ? height : first;
            g_test_message ("%s on %s at %d: %d", names[i], days[d], width, height);
            g_assert_cmpint (height, ==, first);
          }
    }
}

int
main (int   argc,
      char *argv[])
{
  map_fixture_init (&argc, &argv);

#define add(name, function) \
  g_test_add ("/legend/" name, MapFixture, NULL, map_fixture_set_up, function, map_fixture_tear_down)

  add ("counts", test_counts);
  add ("date", test_date);
  add ("press", test_press);
  add ("point", test_point);
  add ("other-colouring", test_other_colouring);
  add ("pressed-in-another-place", test_pressed_in_another_place);
  add ("same-id", test_same_id);
  add ("looks", test_looks);
  add ("steady", test_steady);

  return g_test_run ();
}
