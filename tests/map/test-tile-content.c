/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "map-fixture.h"
#include "sig-tile-content.h"

static SigTileContent *
look_at (MapFixture *fixture,
         const char *party,
         const char *day,
         const char *colour_by)
{
  sig_explorer_set_colour_by (fixture->explorer, colour_by);
  sig_explorer_set_date (fixture->explorer, map_fixture_day (day));

  return sig_tile_content_new (sig_explorer_get_standings (fixture->explorer),
                               sig_explorer_get_colouring (fixture->explorer),
                               sig_explorer_get_date (fixture->explorer), map_fixture_party (fixture, party));
}

static void
test_signed (MapFixture    *fixture,
             gconstpointer  data)
{
  g_autoptr(SigTileContent) content = look_at (fixture, "gb", "2024-01-12", "status");
  g_autofree char *date = sig_date_format (content->signature, SIG_DATE_ISO);

  g_assert_cmpstr (content->name, ==, "UK");
  g_assert_cmpstr (content->code, ==, "GB");
  g_assert_cmpstr (date, ==, "2024-01-12");
  g_assert_cmpstr (content->label, ==, "United Kingdom, signed 12 January 2024");
  g_assert_cmpstr (content->agreement, ==, "gb-ua-2024");
  g_assert_null (content->words);
}

static void
test_day_before (MapFixture    *fixture,
                 gconstpointer  data)
{
  g_autoptr(SigTileContent) content = look_at (fixture, "gb", "2024-01-11", "status");

  g_assert_false (sig_date_is_set (content->signature));
  g_assert_true (g_str_has_prefix (content->label, "United Kingdom, "));
  g_assert_null (g_strstr_len (content->label, -1, "signed 12"));
}

/* The class follows the date, and is not said twice where it is the status itself. */
static void
test_class (MapFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(SigTileContent) content = look_at (fixture, "pl", "2024-12-31", "wording-nato");
  g_autoptr(SigTileContent) talks = look_at (fixture, "me", "2026-07-07", "status");

  g_assert_cmpstr (content->label, ==, "Poland, signed 8 July 2024, In the strategic interest of both");
  g_assert_cmpstr (talks->label, ==, "Montenegro, In talks");
  g_assert_cmpstr (talks->words, ==, "In talks");
}

static void
test_note (MapFixture    *fixture,
           gconstpointer  data)
{
  g_autoptr(SigTileContent) content = look_at (fixture, "gb", "2026-07-07", "order");

  g_assert_cmpstr (content->note, ==, "1");
  g_assert_true (g_str_has_suffix (content->label, ", 1"));
}

static void
test_focus (MapFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(SigTileContent) content = look_at (fixture, "ua", "2026-07-07", "status");

  g_assert_cmpstr (content->label, ==, "Ukraine");
  g_assert_null (content->colour_class);
  g_assert_null (content->words);
  g_assert_null (content->agreement);
  g_assert_false (sig_date_is_set (content->signature));
}

static void
test_equal (MapFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(SigTileContent) before = look_at (fixture, "gb", "2024-01-11", "status");
  g_autoptr(SigTileContent) signed_on = look_at (fixture, "gb", "2024-01-12", "status");
  g_autoptr(SigTileContent) later = look_at (fixture, "gb", "2024-06-30", "status");
  g_autoptr(SigTileContent) other = look_at (fixture, "gb", "2024-06-30", "wording-nato");

  g_assert_true (sig_tile_content_equal (signed_on, later));
  g_assert_false (sig_tile_content_equal (before, signed_on));
  g_assert_false (sig_tile_content_equal (later, other));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define add(name, function) \
  g_test_add ("/tile-content/" name, MapFixture, NULL, map_fixture_set_up, function, map_fixture_tear_down)

  add ("signed", test_signed);
  add ("day-before", test_day_before);
  add ("class", test_class);
  add ("note", test_note);
  add ("focus", test_focus);
  add ("equal", test_equal);

  return g_test_run ();
}
