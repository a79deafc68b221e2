/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-date-bar.h"
#include "sig-record-span.h"
#include "widget-fixture.h"

typedef struct
{
  SigExplorer *explorer;
  SigDataset *dataset;
  GtkWidget *bar;
  GtkWidget *window;
  SigDay first;
  SigDay last;
  guint n_dates;
} Fixture;

static void
set_animations (gboolean wanted)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", wanted, NULL);
}

static void
count_cb (Fixture *fixture)
{
  fixture->n_dates++;
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = widget_fixture_load_real ();
  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, fixture->dataset);
  sig_record_span_get (sig_explorer_get_standings (fixture->explorer), &fixture->first, &fixture->last);
  fixture->bar = sig_date_bar_new (fixture->explorer);
  fixture->window = widget_fixture_show (fixture->bar);
  widget_fixture_wait (is_mapped, fixture->bar);
  g_signal_connect_swapped (fixture->explorer, "notify::date", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
  g_object_unref (fixture->dataset);
}

static gboolean
has_moved (gpointer data)
{
  Fixture *fixture = data;

  return fixture->n_dates >= 4;
}

/* Play runs day by day from the first on, until it is stopped. */
static void
test_play (Fixture       *fixture,
           gconstpointer  data)
{
  set_animations (TRUE);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, fixture->last);
  sig_date_bar_set_playing (SIG_DATE_BAR (fixture->bar), TRUE);
  g_assert_true (sig_date_bar_get_playing (SIG_DATE_BAR (fixture->bar)));
  widget_fixture_wait (has_moved, fixture);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), >=, fixture->first);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), <, fixture->last);

  sig_date_bar_set_playing (SIG_DATE_BAR (fixture->bar), FALSE);
  g_assert_false (sig_date_bar_get_playing (SIG_DATE_BAR (fixture->bar)));
}

/* Where motion is not wanted Play is a single jump to the end. */
static void
test_reduced_motion (Fixture       *fixture,
                     gconstpointer  data)
{
  set_animations (FALSE);
  sig_explorer_set_date (fixture->explorer, fixture->first);
  fixture->n_dates = 0;
  sig_date_bar_set_playing (SIG_DATE_BAR (fixture->bar), TRUE);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, fixture->last);
  g_assert_cmpuint (fixture->n_dates, ==, 1);
  g_assert_false (sig_date_bar_get_playing (SIG_DATE_BAR (fixture->bar)));
  set_animations (TRUE);
}

/* The slider says its date in words, not as a number of days. */
static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *scale = widget_fixture_find (fixture->bar, GTK_TYPE_SCALE, 0);
  const SigDate day = { 2024, 7, 8 };

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_ROLE_SLIDER);
  sig_explorer_set_date (fixture->explorer, sig_date_get_first_day (day));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "8 July 2024");
  g_assert_true (widget_fixture_says (fixture->bar, "21 agreements signed"));
}

/* A change of the slider sets the shared date, once. */
static void
test_slider (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *scale = widget_fixture_find (fixture->bar, GTK_TYPE_SCALE, 0);

  gtk_range_set_value (GTK_RANGE (scale), fixture->first + 10);
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, fixture->first + 10);
  g_assert_cmpuint (fixture->n_dates, ==, 1);
  gtk_range_set_value (GTK_RANGE (scale), fixture->first + 10);
  g_assert_cmpuint (fixture->n_dates, ==, 1);
}

static GtkWidget *
find_button (Fixture    *fixture,
             const char *words)
{
  GtkWidget *button;

  for (guint i = 0; (button = widget_fixture_find (fixture->bar, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_tooltip_text (button), words) == 0 ||
        g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), words) == 0)
      return button;

  g_assert_not_reached ();
}

/* From event to event, as far as there is one, and back to the end of the record. */
static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *previous = find_button (fixture, "Previous Event");
  GtkWidget *next = find_button (fixture, "Next Event");
  GtkWidget *today = find_button (fixture, "Latest");
  const SigDay eve = sig_date_get_first_day ((SigDate) { 2024, 1, 11 });

  g_assert_false (gtk_widget_get_sensitive (next));
  g_assert_false (gtk_widget_get_sensitive (today));

  sig_explorer_set_date (fixture->explorer, eve);
  g_signal_emit_by_name (next, "clicked");
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, eve + 1);
  g_signal_emit_by_name (previous, "clicked");
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), <, eve + 1);
  g_signal_emit_by_name (today, "clicked");
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, fixture->last);

  /* A day before the span, which the timeline can set, leads into it and not further away. */
  sig_explorer_set_date (fixture->explorer, fixture->first);
  g_assert_false (gtk_widget_get_sensitive (previous));
  sig_explorer_set_date (fixture->explorer, sig_date_get_first_day ((SigDate) { 1994, 12, 5 }));
  g_assert_false (gtk_widget_get_sensitive (previous));
  g_signal_emit_by_name (next, "clicked");
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), >=, fixture->first);
}

/* Who chooses a day while the date runs gets that day: it does not run on. */
static void
test_choice_stops (Fixture       *fixture,
                   gconstpointer  data)
{
  SigDateBar *bar = SIG_DATE_BAR (fixture->bar);
  GtkWidget *scale = widget_fixture_find (fixture->bar, GTK_TYPE_SCALE, 0);

  set_animations (TRUE);
  sig_date_bar_set_playing (bar, TRUE);
  widget_fixture_wait (has_moved, fixture);
  g_assert_true (sig_date_bar_get_playing (bar));
  gtk_range_set_value (GTK_RANGE (scale), fixture->last - 10);
  g_assert_false (sig_date_bar_get_playing (bar));
  g_assert_cmpint (sig_explorer_get_date (fixture->explorer), ==, fixture->last - 10);

  sig_date_bar_set_playing (bar, TRUE);
  g_signal_emit_by_name (find_button (fixture, "Latest"), "clicked");
  g_assert_false (sig_date_bar_get_playing (bar));
}

#define add(name, function) g_test_add ("/date-bar/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("play", test_play);
  add ("reduced-motion", test_reduced_motion);
  add ("accessible", test_accessible);
  add ("slider", test_slider);
  add ("steps", test_steps);
  add ("choice-stops", test_choice_stops);

  return g_test_run ();
}
