/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-mark.h"

static char *
show_marks (const char *text,
            const char *query)
{
  g_autoptr(GArray) spans = sig_search_mark (text, query);
  GString *shown = g_string_new (text);

  for (guint i = spans->len; i > 0; i--)
    {
      SigSearchSpan span = g_array_index (spans, SigSearchSpan, i - 1);

      g_string_insert (shown, span.to, "]");
      g_string_insert (shown, span.from, "[");
    }

  return g_string_free_and_steal (shown);
}

static void
test_table (void)
{
  static const struct
  {
    const char *text;
    const char *query;
    const char *shown;
  } cases[] = {
    { "United Kingdom", "", "United Kingdom" },
    { "United Kingdom", "king", "United [Kingdom]" },
    { "United Kingdom", "king unit", "[United] [Kingdom]" },
    { "United Kingdom", "ingdom", "United Kingdom" },
    { "the Łódź talks", "lodz", "the [Łódź] talks" },
    { "Straße und Strasse", "strasse", "[Straße] und [Strasse]" },
    { "Будапештський меморандум", "меморандум будап", "[Будапештський] [меморандум]" },
    { "обов’язок і язик", "обов'яз", "[обов]’[язок] і язик" },
    { "of the text, the text of", "\"of the\"", "[of] [the] text, the text of" },
    { "of the text, of them", "\"of the", "[of] [the] text, [of] [them]" },
    { "of the text, of them", "\"of the\"", "[of] [the] text, of them" },
    { "日本国との合意", "との", "日本国[と][の]合意" },
    { "a <b> & c", "b", "a <[b]> & c" },
    { "co\u00ADoperation", "coop", "[co\u00ADoperation]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = show_marks (cases[i].text, cases[i].query);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/mark/table", test_table);

  return g_test_run ();
}
