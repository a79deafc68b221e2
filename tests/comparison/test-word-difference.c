/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-word-difference.h"

#include <string.h>

static SigWordNames *
make_names (const char *names)
{
  SigWordNames *made = sig_word_names_new ();
  g_auto(GStrv) each = g_strsplit (names, "|", -1);

  for (guint i = 0; each[i] != NULL; i++)
    sig_word_names_add (made, each[i]);

  return made;
}

/* The text with what differs in brackets. */
static char *
mark (const char *text,
      SigWords   *words,
      GArray     *edits,
      gboolean    is_second)
{
  g_autoptr(GArray) spans = sig_word_difference_list_spans (edits, words, is_second);
  g_autoptr(GString) marked = g_string_new (text);

  for (guint i = spans->len; i-- > 0;)
    {
      SigByteSpan span = g_array_index (spans, SigByteSpan, i);

      g_string_insert_c (marked, span.start + span.length, ']');
      g_string_insert_c (marked, span.start, '[');
    }

  return g_string_free_and_steal (g_steal_pointer (&marked));
}

static void
test_texts (void)
{
  static const struct
  {
    const char *a, *b;
    const char *names_a, *names_b;
    const char *marked_a, *marked_b;
  } cases[] = {
    { "", "", "", "", "", "" },
    { "One.", "", "", "", "[One].", "" },
    { "The same, in other CASE!", "the same in other case", "", "", "The same, in other CASE!", "the same in other case" },
    { "Ukraine and Norway will consult.", "Ukraine and Denmark will consult.", "Ukraine|Norway", "Ukraine|Denmark",
      "Ukraine and Norway will consult.", "Ukraine and Denmark will consult." },
    { "The UK and Ukraine", "Norway and Ukraine", "UK|Ukraine", "Norway|Ukraine", "The UK and Ukraine", "Norway and Ukraine" },
    { "Norway helps Sweden", "Denmark helps Sweden", "Norway", "Denmark|Sweden",
      "Norway helps [Sweden]", "Denmark helps [Sweden]" },
    { "within 24 hours, at once", "within 48 hours, at once", "", "", "within [24] hours, at once", "within [48] hours, at once" },
    { "the Participants consult", "the Parties consult", "", "", "the [Participants] consult", "the [Parties] consult" },
    { "a b c d", "a c d e", "", "", "a [b] c d", "a c d [e]" },
    { "one two three four", "one five six four", "", "", "one [two three] four", "one [five six] four" },
    { "co-operation on security", "cooperation in security", "", "", "co-operation [on] security", "cooperation [in] security" },
    { "£3 a year", "€3 a year", "", "", "[£]3 a year", "[€]3 a year" },
    { "Обидві сторони", "Обидві держави", "", "", "Обидві [сторони]", "Обидві [держави]" },
    { "x a x b x", "b x", "", "", "[x a x] b x", "b x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigWordNames) names_a = make_names (cases[i].names_a);
      g_autoptr(SigWordNames) names_b = make_names (cases[i].names_b);
      g_autoptr(SigWords) a = sig_words_new (cases[i].a, names_a);
      g_autoptr(SigWords) b = sig_words_new (cases[i].b, names_b);
      g_autoptr(GArray) edits = sig_word_difference_new (a, b);
      g_autofree char *marked_a = mark (cases[i].a, a, edits, FALSE);
      g_autofree char *marked_b = mark (cases[i].b, b, edits, TRUE);

      g_assert_cmpstr (marked_a, ==, cases[i].marked_a);
      g_assert_cmpstr (marked_b, ==, cases[i].marked_b);
    }
}

/* A text of words from a small vocabulary, written in a random manner. */
static char *
make_text (guint n_words,
           guint n_vocabulary)
{
  static const char *const separators[] = { " ", ", ", ". ", " — ", "\n", " (", ") " };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      const int word = g_test_rand_int_range (0, (int) n_vocabulary);

      g_string_append_printf (text, g_test_rand_bit () ? "w%dє" : "W%dЄ", word);
      g_string_append (text, separators[g_test_rand_int_range (0, G_N_ELEMENTS (separators))]);
    }

  return g_string_free_and_steal (text);
}

/* Goes along both texts by the edits: what is between them must be the same, and nothing may be left. */
static guint
check_script (SigWords *a,
              SigWords *b,
              GArray   *edits)
{
  guint at_a = 0, at_b = 0, cost = 0;

  for (guint i = 0; i <= edits->len; i++)
    {
      const SigWordEdit end = { sig_words_get_n (a), 0, sig_words_get_n (b), 0 };
      const SigWordEdit *edit = i < edits->len ? &g_array_index (edits, SigWordEdit, i) : &end;

      for (; at_a < edit->first_a && at_b < edit->first_b; at_a++, at_b++)
        g_assert_cmpstr (sig_words_get (a, at_a), ==, sig_words_get (b, at_b));
      g_assert_cmpuint (at_a, ==, edit->first_a);
      g_assert_cmpuint (at_b, ==, edit->first_b);
      at_a += edit->n_a;
      at_b += edit->n_b;
      cost += edit->n_a + edit->n_b;
    }
  g_assert_cmpuint (at_a, ==, sig_words_get_n (a));
  g_assert_cmpuint (at_b, ==, sig_words_get_n (b));

  return cost;
}

/* The shortest there can be, by the table of the longest common row of words. */
static guint
find_shortest (SigWords *a,
               SigWords *b)
{
  const guint n = sig_words_get_n (a), m = sig_words_get_n (b);
  g_autofree guint *longest = g_new0 (guint, (n + 1) * (m + 1));

  for (guint i = 1; i <= n; i++)
    for (guint j = 1; j <= m; j++)
      longest[i * (m + 1) + j] =
        g_str_equal (sig_words_get (a, i - 1), sig_words_get (b, j - 1))
          ? longest[(i - 1) * (m + 1) + j - 1] + 1
          : MAX (longest[(i - 1) * (m + 1) + j], longest[i * (m + 1) + j - 1]);

  return n + m - 2 * longest[n * (m + 1) + m];
}

static void
check_symmetry (SigWords *a,
                SigWords *b,
                GArray   *edits)
{
  g_autoptr(GArray) back = sig_word_difference_new (b, a);

  g_assert_cmpuint (edits->len, ==, back->len);
  for (guint i = 0; i < edits->len; i++)
    {
      const SigWordEdit *edit = &g_array_index (edits, SigWordEdit, i);
      const SigWordEdit *other = &g_array_index (back, SigWordEdit, i);

      g_assert_cmpuint (edit->first_a, ==, other->first_b);
      g_assert_cmpuint (edit->n_a, ==, other->n_b);
      g_assert_cmpuint (edit->first_b, ==, other->first_a);
      g_assert_cmpuint (edit->n_b, ==, other->n_a);
    }
}

static void
test_properties (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      const guint n_vocabulary = (guint) g_test_rand_int_range (1, 12);
      g_autofree char *text_a = make_text ((guint) g_test_rand_int_range (0, 30), n_vocabulary);
      g_autofree char *text_b = make_text ((guint) g_test_rand_int_range (0, 30), n_vocabulary);
      g_autoptr(SigWords) a = sig_words_new (text_a, NULL);
      g_autoptr(SigWords) b = sig_words_new (text_b, NULL);
      g_autoptr(GArray) edits = sig_word_difference_new (a, b);
      g_autoptr(GArray) none = sig_word_difference_new (a, a);

      g_assert_cmpuint (check_script (a, b, edits), ==, find_shortest (a, b));
      check_symmetry (a, b, edits);
      g_assert_cmpuint (none->len, ==, 0);
    }
}

/* The same words in another case, with other punctuation and other parties. */
static void
test_no_difference (void)
{
  g_autoptr(SigWordNames) norway = make_names ("Norway|Kingdom of Norway|Ukraine");
  g_autoptr(SigWordNames) denmark = make_names ("Denmark|Ukraine");

  for (guint round = 0; round < 500; round++)
    {
      static const char *const pairs[][2] = {
        { "Norway", "Denmark" }, { "the Kingdom of Norway", "DENMARK" }, { "Ukraine’s", "Ukraine's" }, { "both", "BOTH," },
        { "“consult”", "consult" }, { "co-operate", "Cooperate;" }, { "п’ять", "П'ЯТЬ" }, { "at", "—at" },
      };
      g_autoptr(GString) text_a = g_string_new (NULL);
      g_autoptr(GString) text_b = g_string_new (NULL);
      g_autoptr(SigWords) a = NULL;
      g_autoptr(SigWords) b = NULL;
      g_autoptr(GArray) edits = NULL;

      for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
        {
          const int pair = g_test_rand_int_range (0, G_N_ELEMENTS (pairs));

          g_string_append_printf (text_a, "%s ", pairs[pair][0]);
          g_string_append_printf (text_b, "%s ", pairs[pair][1]);
        }
      a = sig_words_new (text_a->str, norway);
      b = sig_words_new (text_b->str, denmark);
      edits = sig_word_difference_new (a, b);
      g_assert_cmpuint (edits->len, ==, 0);
    }
}

static double
measure (guint n_words,
         guint n_vocabulary_a,
         guint n_vocabulary_b)
{
  g_autofree char *text_a = make_text (n_words, n_vocabulary_a);
  g_autofree char *text_b = make_text (n_words, n_vocabulary_b);
  g_autoptr(SigWords) a = sig_words_new (text_a, NULL);
  g_autoptr(SigWords) b = sig_words_new (text_b, NULL);
  const gint64 start = g_get_monotonic_time ();
  g_autoptr(GArray) edits = sig_word_difference_new (a, b);
  const double ms = (double) (g_get_monotonic_time () - start) / 1000.0;

  check_script (a, b, edits);
  check_symmetry (a, b, edits);

  return ms;
}

/* No pair of texts takes long, alike or not. The bound is wide for a machine that has other work, and for sanitizers. */
static void
test_time (void)
{
  static const struct
  {
    guint n_words, n_vocabulary_a, n_vocabulary_b;
  } cases[] = { { 2000, 2, 2 }, { 2000, 50, 50 }, { 2000, 5000, 5000 }, { 2000, 2, 5000 }, { 60000, 5000, 5000 }, { 60000, 2, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const double ms = measure (cases[i].n_words, cases[i].n_vocabulary_a, cases[i].n_vocabulary_b);

      g_test_message ("%u words of %u and %u: %.1f ms", cases[i].n_words, cases[i].n_vocabulary_a, cases[i].n_vocabulary_b, ms);
      g_assert_cmpfloat (ms, <, 5000);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/word-difference/texts", test_texts);
  g_test_add_func ("/word-difference/properties", test_properties);
  g_test_add_func ("/word-difference/no-difference", test_no_difference);
  g_test_add_func ("/word-difference/time", test_time);

  return g_test_run ();
}
