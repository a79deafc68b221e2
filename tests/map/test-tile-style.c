/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>

#include "sig-tile-look.h"
#include "sig-tile-style.h"

/* About what a common sans serif takes. */
static const SigTileFonts usual = {
  .scale = 1, .name = 5.2, .code = 1.5, .short_date = 5.3, .day_month = 3.4, .line = 1.36,
};

static void
test_forms (void)
{
  static const struct
  {
    double edge;
    SigTileForm form;
    SigDateStyle date_style;
  } cases[] = {
    { 40, SIG_TILE_FORM_CODE, SIG_DATE_DAY_MONTH },
    { 66, SIG_TILE_FORM_NAME, SIG_DATE_SHORT },
    { 120, SIG_TILE_FORM_NAME, SIG_DATE_SHORT },
    { 240, SIG_TILE_FORM_NAME, SIG_DATE_SHORT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigTileStyle style = sig_tile_style_choose (&usual, cases[i].edge);

      g_test_message ("edge %g: name %g, small %g", cases[i].edge, style.name_size, style.small_size);
      g_assert_cmpint (style.form, ==, cases[i].form);
      g_assert_cmpint (style.date_style, ==, cases[i].date_style);
      g_assert_cmpfloat (style.small_size, >=, 8.5);
    }
}

/* Whatever the size of tile and text, what is set fits into the tile and can be read. */
static void
test_always_fits (void)
{
  static const double scales[] = { 1, 1.25, 1.5, 2, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      SigTileFonts fonts = usual;
      double smallest;

      fonts.scale = scales[i];
      smallest = sig_tile_style_get_smallest (&fonts);
      for (double edge = smallest; edge <= smallest + 300; edge++)
        {
          SigTileStyle style = sig_tile_style_choose (&fonts, edge);
          double widest = style.form == SIG_TILE_FORM_CODE ? fonts.code * style.name_size + style.glyph_size : 0;
          double date = style.date_style == SIG_DATE_SHORT ? fonts.short_date : fonts.day_month;

          g_assert_cmpfloat (style.name_size, >=, 9.9 * fonts.scale);
          g_assert_cmpfloat (widest, <=, edge - 2 * style.padding);
          g_assert_cmpfloat (date * style.small_size, <=, edge - 2 * style.padding);
          g_assert_cmpfloat (fonts.line * (style.name_size + style.small_size), <=, edge);
          g_assert_true (style.small_size == 0 || style.small_size >= 8.5 * fonts.scale);
          g_assert_cmpint (style.glyph_size % 2, ==, 0);
        }
    }
}

static void
test_grows_with_text (void)
{
  SigTileFonts large = usual;

  large.scale = 2;

  g_assert_cmpfloat (sig_tile_style_get_smallest (&usual), <=, 38);
  g_assert_cmpfloat (sig_tile_style_get_smallest (&large), >=, 50);
  g_assert_cmpint (sig_tile_style_choose (&usual, 66).form, ==, SIG_TILE_FORM_NAME);
  g_assert_cmpint (sig_tile_style_choose (&large, 66).form, ==, SIG_TILE_FORM_CODE);
  g_assert_cmpint (sig_tile_style_choose (&large, 140).form, ==, SIG_TILE_FORM_NAME);
}

static void
test_equal (void)
{
  SigTileStyle a = sig_tile_style_choose (&usual, 66);
  SigTileStyle b = a;

  g_assert_true (sig_tile_style_equal (&a, &b));
  b.glyph_size += 2;
  g_assert_false (sig_tile_style_equal (&a, &b));
  b = sig_tile_style_for_line (1);
  g_assert_cmpint (b.form, ==, SIG_TILE_FORM_LINE);
  g_assert_false (sig_tile_style_equal (&a, &b));
}

static void
test_ramp_steps (void)
{
  g_assert_cmpuint (sig_tile_look_get_ramp_step (0, 1), ==, 4);

  for (guint n = 2; n <= 20; n++)
    {
      for (guint step = 1; step < n; step++)
        {
          guint before = sig_tile_look_get_ramp_step (step - 1, n);
          guint after = sig_tile_look_get_ramp_step (step, n);

          g_assert_cmpuint (after, <, SIG_TILE_LOOK_N_STEPS);
          g_assert_cmpuint (after, >=, before);
          if (n <= SIG_TILE_LOOK_N_STEPS)
            g_assert_cmpuint (after, >, before);
        }
      if (n > 3)
        {
          g_assert_cmpuint (sig_tile_look_get_ramp_step (0, n), ==, 0);
          g_assert_cmpuint (sig_tile_look_get_ramp_step (n - 1, n), ==, SIG_TILE_LOOK_N_STEPS - 1);
        }
    }
}

/* Every mark but none has an icon of its own, and the resources have it. */
static void
test_icons (void)
{
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_null (sig_tile_look_get_icon_name (SIG_GLYPH_NONE));
  for (guint glyph = SIG_GLYPH_NONE + 1; glyph < SIG_N_GLYPHS; glyph++)
    {
      const char *name = sig_tile_look_get_icon_name (glyph);
      g_autofree char *path = g_strdup_printf ("/io/github/signatory/Signatory/icons/scalable/actions/%s.svg", name);

      g_assert_nonnull (name);
      g_assert_true (g_hash_table_add (names, (gpointer) name));
      g_assert_true (g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tile-style/forms", test_forms);
  g_test_add_func ("/tile-style/always-fits", test_always_fits);
  g_test_add_func ("/tile-style/grows-with-text", test_grows_with_text);
  g_test_add_func ("/tile-style/equal", test_equal);
  g_test_add_func ("/tile-look/ramp-steps", test_ramp_steps);
  g_test_add_func ("/tile-look/icons", test_icons);

  return g_test_run ();
}
