/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>

#include "sig-tile-look.h"

/* Reads the colours out of the style sheets that are built in and holds them to numbers: WCAG 2's contrast, and that
 * the ramp keeps its order for people who see no red or no green (the matrices of Machado, Oliveira and Fernandes,
 * 2009, for linear light). */

#define TEXT_CONTRAST 4.5
#define MORE_CONTRAST 7.0
#define STEP_CONTRAST 1.09

typedef struct
{
  double red;
  double green;
  double blue;
} Light;

static void
read_sheet (GHashTable *colours,
            const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "resources", name, NULL);
  g_autofree char *sheet = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GRegex) regex = g_regex_new ("--([a-z0-9-]+):\\s*(#[0-9a-f]{6})\\s*;", 0, 0, NULL);
  g_autoptr(GMatchInfo) info = NULL;

  g_file_get_contents (path, &sheet, NULL, &error);
  g_assert_no_error (error);
  g_regex_match (regex, sheet, 0, &info);
  for (; g_match_info_matches (info); g_match_info_next (info, NULL))
    g_hash_table_insert (colours, g_match_info_fetch (info, 1), g_match_info_fetch (info, 2));
}

/* The sheets of a style, later ones over earlier ones, as libadwaita loads them. */
static GHashTable *
read_style (const char *const *sheets)
{
  GHashTable *colours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; sheets[i] != NULL; i++)
    read_sheet (colours, sheets[i]);

  return colours;
}

static double
linearise (guint8 value)
{
  double part = value / 255.0;

  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static Light
look_up (GHashTable *colours,
         const char *name)
{
  const char *hex = g_hash_table_lookup (colours, name);
  guint64 number;

  if (hex == NULL)
    g_error ("No colour --%s", name);
  number = g_ascii_strtoull (hex + 1, NULL, 16);

  return (Light) { linearise (number >> 16 & 255), linearise (number >> 8 & 255), linearise (number & 255) };
}

static double
get_luminance (Light light)
{
  return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue;
}

static double
get_contrast (Light a,
              Light b)
{
  double light = MAX (get_luminance (a), get_luminance (b));
  double dark = MIN (get_luminance (a), get_luminance (b));

  return (light + 0.05) / (dark + 0.05);
}

static Light
simulate (const double matrix[3][3],
          Light        light)
{
  const double parts[] = { light.red, light.green, light.blue };
  double seen[3];

  for (guint row = 0; row < 3; row++)
    {
      seen[row] = 0;
      for (guint column = 0; column < 3; column++)
        seen[row] += matrix[row][column] * parts[column];
      seen[row] = CLAMP (seen[row], 0, 1);
    }

  return (Light) { seen[0], seen[1], seen[2] };
}

typedef struct
{
  const char *name;
  const char *sheets[5];
  double text_contrast;
} Style;

static const Style styles[] = {
  { "light", { "style.css" }, TEXT_CONTRAST },
  { "dark", { "style.css", "style-dark.css" }, TEXT_CONTRAST },
  { "high-contrast", { "style.css", "style-hc.css" }, MORE_CONTRAST },
  { "high-contrast-dark", { "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css" }, MORE_CONTRAST },
};

static void
assert_contrast (GHashTable *colours,
                 const char *ink,
                 const char *fill,
                 double      wanted)
{
  double contrast = get_contrast (look_up (colours, ink), look_up (colours, fill));

  g_test_message ("%s on %s: %.2f", ink, fill, contrast);
  g_assert_cmpfloat (contrast, >=, wanted);
}

/* Words and marks are drawn in one ink; what is enough for words is for marks too. */
static void
test_contrast (gconstpointer data)
{
  static const char *const fills[] = { "neutral", "other", "unknown", "faint", "outline", "focus" };
  const Style *style = data;
  g_autoptr(GHashTable) colours = read_style (style->sheets);

  for (guint i = 0; i < SIG_TILE_LOOK_N_STEPS; i++)
    {
      g_autofree char *ink = g_strdup_printf ("ramp-ink-%u", i);
      g_autofree char *fill = g_strdup_printf ("ramp-%u", i);

      assert_contrast (colours, ink, fill, style->text_contrast);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fills); i++)
    {
      g_autofree char *ink = g_strdup_printf ("tile-%s-ink", fills[i]);
      g_autofree char *fill = g_strdup_printf ("tile-%s", fills[i]);

      assert_contrast (colours, ink, fill, style->text_contrast);
    }
  assert_contrast (colours, "tile-unknown-ink", "tile-unknown-stripe", style->text_contrast);
}

static void
assert_order (GHashTable   *colours,
              const double  matrix[3][3])
{
  double before = 0;
  int direction = 0;

  for (guint i = 0; i < SIG_TILE_LOOK_N_STEPS; i++)
    {
      g_autofree char *name = g_strdup_printf ("ramp-%u", i);
      double luminance = get_luminance (simulate (matrix, look_up (colours, name))) + 0.05;

      if (i == 1)
        direction = luminance > before ? 1 : -1;
      if (i > 0)
        g_assert_cmpfloat (direction > 0 ? luminance / before : before / luminance, >=, STEP_CONTRAST);
      before = luminance;
    }
}

/* Each step is lighter, or each darker, than the one before it, in whichever way the colours are seen and in grey. */
static void
test_order (gconstpointer data)
{
  static const double usual[3][3] = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
  static const double protanopia[3][3] = {
    { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 },
  };
  static const double deuteranopia[3][3] = {
    { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 },
  };
  static const double tritanopia[3][3] = {
    { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 },
  };
  const Style *style = data;
  g_autoptr(GHashTable) colours = read_style (style->sheets);

  assert_order (colours, usual);
  assert_order (colours, protanopia);
  assert_order (colours, deuteranopia);
  assert_order (colours, tritanopia);
}

/* Every fill of a class is set, for tiles and for the swatches of the legend. */
static void
test_rules (void)
{
  static const char *const classes[] = {
    "ramp-0", "ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5", "ramp-6",
    "neutral", "other", "unknown", "faint", "outline",
  };
  g_autoptr(GBytes) bytes = g_resources_lookup_data ("/io/github/signatory/Signatory/style/map.css",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  const char *sheet = g_bytes_get_data (bytes, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      g_autofree char *tile = g_strconcat ("tile.", classes[i], NULL);
      g_autofree char *swatch = g_strconcat ("image.swatch.", classes[i], NULL);

      g_assert_nonnull (strstr (sheet, tile));
      g_assert_nonnull (strstr (sheet, swatch));
    }
  g_assert_nonnull (strstr (sheet, "tile.focus"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      g_autofree char *contrast = g_strconcat ("/tile-colours/contrast/", styles[i].name, NULL);
      g_autofree char *order = g_strconcat ("/tile-colours/order/", styles[i].name, NULL);

      g_test_add_data_func (contrast, &styles[i], test_contrast);
      g_test_add_data_func (order, &styles[i], test_order);
    }
  g_test_add_func ("/tile-colours/rules", test_rules);

  return g_test_run ();
}
