/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fold.h"

static void
test_table (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { "", "" },
    { "  Łódź \t and\nKraków ", "lodz and krakow" },
    { "Æthelstan Ørsted Åse", "aethelstan orsted ase" },
    { "Straße Œuvre Đorđe Þór Ħal ŋ", "strasse oeuvre dorde thor hal n" },
    { "ISTANBUL İzmir ılık", "istanbul izmir ilik" },
    { "Ǿ ǿ Ǽ", "o o ae" },
    { "Київ", "київ" },
    { "Киів", "киів" },
    { "Йосип Ґалаґан Єва", "йосип галаган єва" },
    { "И\u0306 і\u0308", "й ї" },
    { "Зеле\u0301нський", "зеленський" },
    { "пам'ятка пам’ятка памʼятка пам‘ятка", "пам'ятка пам'ятка пам'ятка пам'ятка" },
    { "п`ять п´ять пʹять пʻять пˈять п′ять п＇ять", "п'ять п'ять п'ять п'ять п'ять п'ять п'ять" },
    { "Kyiv ‐ ‑ ‒ – — ― − －", "kyiv - - - - - - - -" },
    { "O'BRIEN & Co.", "o'brien & co." },
    { "Côte d’Ivoire", "cote d'ivoire" },
    { "Нью‑Йорк Нью–Йорк Нью-Йорк", "нью-йорк нью-йорк нью-йорк" },
    { "co\u00ADoperation zero\u200Bwidth", "cooperation zerowidth" },
    { "Ελλάδα ΕΛΛΑΔΑ", "ελλαδα ελλαδα" },
    { "a\u00A0b\u202Fc", "a b c" },
    { "日本 (JP)", "日本 (jp)" },
    { "Café 1994/2024 – №5", "cafe 1994/2024 - №5" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = sig_fold (cases[i].text);
      g_autofree char *again = sig_fold (folded);

      g_assert_cmpstr (folded, ==, cases[i].folded);
      g_assert_cmpstr (again, ==, folded);
    }
}

static void
test_bad_bytes (void)
{
  g_autofree char *folded = sig_fold ("A\xff" "B\xc3");

  g_assert_true (g_utf8_validate (folded, -1, NULL));
  g_assert_cmpstr (folded, ==, "a\uFFFDb\uFFFD");
}

/* Whatever the characters, folding twice is folding once, and the result is UTF-8. */
static void
test_any (void)
{
  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      g_autofree char *folded = NULL;
      g_autofree char *again = NULL;

      for (int i = 0; i < 4; i++)
        {
          gunichar character = (gunichar) g_test_rand_int_range (1, 0x2fff);

          /* GLib folds Cherokee forth and back. */
          if (g_unichar_validate (character) && g_unichar_get_script (character) != G_UNICODE_SCRIPT_CHEROKEE)
            g_string_append_unichar (text, character);
        }
      folded = sig_fold (text->str);
      again = sig_fold (folded);
      g_assert_true (g_utf8_validate (folded, -1, NULL));
      if (g_strcmp0 (folded, again) != 0)
        g_test_message ("of \"%s\"", text->str);
      g_assert_cmpstr (again, ==, folded);
    }
}

static void
test_contains (void)
{
  static const struct
  {
    const char *text;
    const char *words;
    gboolean    contains;
  } cases[] = {
    { "united kingdom", "", TRUE },
    { "united kingdom", "king", TRUE },
    { "united kingdom", "king unit", TRUE },
    { "united kingdom", "ingdom", FALSE },
    { "united kingdom", "king lear", FALSE },
    { "nordic denordic", "denor", TRUE },
    { "denordic nordic", "nordic", TRUE },
    { "denordic", "nordic", FALSE },
    { "cote d'ivoire", "ivoire", TRUE },
    { "нью-йорк", "йорк", TRUE },
    { "київ", "київ", TRUE },
    { "київ", "їв", FALSE },
    { "київ", "киів", FALSE },
    { "a b", "  b   a ", TRUE },
    { "ab", "abc", FALSE },
    { "", "a", FALSE },
    { "", "", TRUE },
    { "(gb) britain", "gb", TRUE },
    { "aab ab", "ab", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("\"%s\" in \"%s\"", cases[i].words, cases[i].text);
      g_assert_cmpint (sig_fold_contains (cases[i].text, cases[i].words), ==, cases[i].contains);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fold/table", test_table);
  g_test_add_func ("/fold/bad-bytes", test_bad_bytes);
  g_test_add_func ("/fold/any", test_any);
  g_test_add_func ("/fold/contains", test_contains);

  return g_test_run ();
}
