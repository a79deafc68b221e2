/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-words.h"

/* The words of a text as they are compared, with bars between them; @names with bars likewise. */
static char *
list_words (const char *text,
            const char *names)
{
  g_autoptr(SigWordNames) set_aside = sig_word_names_new ();
  g_auto(GStrv) each = g_strsplit (names, "|", -1);
  g_autoptr(GString) list = g_string_new (NULL);
  g_autoptr(SigWords) words = NULL;

  for (guint i = 0; each[i] != NULL; i++)
    sig_word_names_add (set_aside, each[i]);
  words = sig_words_new (text, set_aside);
  for (guint i = 0; i < sig_words_get_n (words); i++)
    g_string_append_printf (list, "%s%s", i > 0 ? "|" : "", sig_words_get (words, i));

  return g_string_free_and_steal (g_steal_pointer (&list));
}

typedef struct
{
  const char *text;
  const char *words;
} Case;

static void
check (const Case *cases,
       gsize       n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *words = list_words (cases[i].text, "");

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_words (void)
{
  static const Case cases[] = {
    { "", "" },
    { " ,.;: \n\t—–…“”«»()[]", "" },
    { "One two,  three.", "one|two|three" },
    { "ÉCOLE École e\xcc\x81" "cole", "école|école|école" },
    { "Straße STRASSE", "strasse|strasse" },
    { "П’ять п'ять ПʼЯТЬ", "п'ять|п'ять|п'ять" },
    { "Її їжак; йод", "її|їжак|йод" },
    { "can't 'quoted' dogs'", "can't|quoted|dogs" },
    { "Co-operation cooperation co\xe2\x80\x90op long-\nterm", "cooperation|cooperation|coop|long|term" },
    { "co\xc2\xadoperate zero\xe2\x80\x8bwidth", "cooperate|zero|width" },
    { "e.g. U.S. and the end.Next", "eg|us|and|the|endnext" },
    { "snake_case", "snake_case" },
    { "F-16 24h 3rd", "f16|24h|3rd" },
    { "日本 ひと カタカナ 한국", "日|本|ひ|と|カタカナ|한국" },
    { "ไทย", "ไ|ท|ย" },
    { "שלום עולם", "שלום|עולם" },
    { "🇺🇦", "🇺|🇦" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_numbers (void)
{
  static const Case cases[] = {
    { "3,000,000.50", "3,000,000.50" },
    { "3.5 35 3,5", "3.5|35|3,5" },
    { "£\xc2\xa0" "3\xc2\xa0" "000\xe2\x80\xaf" "000\xc2\xa0" "NOK 3000000", "£|3000000|nok|3000000" },
    { "2024-2034, 2024–2034", "2024|2034|2024|2034" },
    { "£3 €3 3% 3 ‰ § 4", "£|3|€|3|3|%|3|‰|§|4" },
    { "-5 +5 \xe2\x88\x92" "5 a -5 b-5", "-5|+|5|−|5|a|-5|b5" },
    { "- item", "item" },
    { "R&D", "r|and|d" },
    { "1.", "1" },
    { "٣٫٥", "٣٫٥" },
    { "½ Ⅷ 10²", "½|ⅷ|10²" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_names (void)
{
  static const struct
  {
    const char *names;
    const char *text;
    const char *words;
  } cases[] = {
    { "Norway|Ukraine", "Ukraine and NORWAY", "*|and|*" },
    { "Norway|Kingdom of Norway", "the Kingdom of Norway and the Kingdom", "*|and|the|kingdom" },
    { "Ukraine", "Ukraine’s help, Ukraine's, Ukraines", "*'s|help|*'s|ukraines" },
    { "US|U.S.|EU", "let us see the US and the U.S. of the EU, eu", "let|us|see|*|and|*|of|*|eu" },
    { "Great Britain and Northern Ireland", "Great Britain & Northern Ireland; Great Britain and", "*|great|britain|and" },
    { "Україна|Норвегія", "Україна й Норвегія", "*|й|*" },
    { "Japan|日本", "日本 and Japan", "*|and|*" },
    { "The Netherlands|Netherlands", "The Netherlands; the Netherlands; Netherlands", "*|*|*" },
    { ",|", "a, b", "a|b" },
    { "Long Name of Many Words", "Long Name of", "long|name|of" },
    { "The", "the end", "*|end" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = list_words (cases[i].text, cases[i].names);

      g_strdelimit (words, "\001", '*');
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Each word stands where it says, in order, and nothing but what breaks words lies between. */
static void
test_places (void)
{
  const char text[] = "The United Kingdom’s “co-operation”, £3,000.";
  static const char *const expected[] = { "The United Kingdom’s", "co-operation", "£", "3,000" };
  g_autoptr(SigWordNames) names = sig_word_names_new ();
  g_autoptr(SigWords) words = NULL;

  sig_word_names_add (names, "United Kingdom");
  words = sig_words_new (text, names);
  g_assert_cmpuint (sig_words_get_n (words), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      SigByteSpan span = sig_words_get_span (words, i);
      g_autofree char *part = g_strndup (text + span.start, span.length);

      g_assert_cmpstr (part, ==, expected[i]);
    }
}

/* No text whatever makes a word that is empty, overlaps another or cuts a character in two. */
static void
test_random (void)
{
  static const gunichar characters[] = {
    'a', 'B', '1', '2', ' ', ' ', '.', ',', '\'', '-', '&', '_', '\n', 0x2019, 0x00AD, 0x200B, 0x200D, 0x0301, 0x0416, 0x0457,
    0x65E5, 0x30AB, 0xAC00, 0x0E44, 0x05D0, 0x0663, 0x066B, 0x00BD, 0x00A3, 0x2212, 0x1F1FA, 0x00DF, 0x0130, 0xFB01, 0x00B7,
  };

  for (guint round = 0; round < 5000; round++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      const int length = g_test_rand_int_range (0, 30);
      g_autoptr(SigWords) words = NULL;
      guint end = 0;

      for (int i = 0; i < length; i++)
        g_string_append_unichar (text, characters[g_test_rand_int_range (0, G_N_ELEMENTS (characters))]);
      words = sig_words_new (text->str, NULL);
      for (guint i = 0; i < sig_words_get_n (words); i++)
        {
          SigByteSpan span = sig_words_get_span (words, i);

          g_assert_cmpuint (span.start, >=, end);
          g_assert_cmpuint (span.length, >, 0);
          end = span.start + span.length;
          g_assert_cmpuint (end, <=, text->len);
          g_assert_true (g_utf8_validate (text->str + span.start, span.length, NULL));
          g_assert_true (g_utf8_validate (sig_words_get (words, i), -1, NULL));
          g_assert_cmpstr (sig_words_get (words, i), !=, "");
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/words", test_words);
  g_test_add_func ("/words/numbers", test_numbers);
  g_test_add_func ("/words/names", test_names);
  g_test_add_func ("/words/places", test_places);
  g_test_add_func ("/words/random", test_random);

  return g_test_run ();
}
