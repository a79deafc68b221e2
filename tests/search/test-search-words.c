/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-words.h"

static char *
list_words (const char *text)
{
  GString *list = g_string_new (NULL);
  const char *rest = text, *word;
  gsize length;

  while (sig_search_words_next (&rest, &word, &length))
    {
      if (list->len > 0)
        g_string_append_c (list, '|');
      g_string_append_len (list, word, (gssize) length);
    }
  g_assert_cmpint (*rest, ==, '\0');

  return g_string_free_and_steal (list);
}

static void
test_table (void)
{
  static const struct
  {
    const char *text;
    const char *words;
  } cases[] = {
    { "", "" },
    { " ,.- ", "" },
    { "united kingdom", "united|kingdom" },
    { "(gb), 2024/25!", "gb|2024|25" },
    { "l'ukraine", "l|ukraine" },
    { "обов'язок нью-йорк", "обов|язок|нью|йорк" },
    { "київ", "київ" },
    { "日本と合意 abc", "日|本|と|合|意|abc" },
    { "g7首脳", "g7|首|脳" },
    { "ความ", "ค|ว|า|ม" },
    { "ที่", "ที่" },
    { "हिन्दी भाषा", "हिन्दी|भाषा" },
    { "اتفاق أمني", "اتفاق|أمني" },
    { "co\u00ADoperation", "co\u00ADoperation" },
    { "\u00ADend", "end" },
    { "한국 협정", "한국|협정" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = list_words (cases[i].text);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/words/table", test_table);

  return g_test_run ();
}
