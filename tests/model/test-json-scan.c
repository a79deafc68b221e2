/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-scan.h"

/* A zero byte in a literal: the length of all cases comes from their size. */
#define BYTES(literal) literal, sizeof literal - 1

typedef struct
{
  const char *bytes;
  gsize length;
} Good;

typedef struct
{
  const char *bytes;
  gsize length;
  const char *messages;  /* one a line */
} Bad;

/* The copy has no byte more than the file, so that a sanitizer sees what is read beyond it. */
static char *
scan (const char *bytes,
      gsize       length,
      gboolean   *accepted,
      guint      *n_errors,
      gboolean   *stopped)
{
  g_autofree char *copy = g_memdup2 (bytes, length);
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  GString *lines = g_string_new (NULL);
  GPtrArray *messages;

  *accepted = sig_json_scan (copy, length, errors);
  *n_errors = sig_data_errors_get_n_errors (errors);
  *stopped = sig_data_errors_is_stopped (errors);

  sig_data_errors_resolve (errors, "f.json", copy, length);
  messages = sig_data_errors_get_errors (errors);
  for (guint i = 0; i < messages->len; i++)
    {
      g_autofree char *line = sig_data_message_to_string (g_ptr_array_index (messages, i));

      g_assert_true (g_str_has_prefix (line, "f.json:"));
      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", line + strlen ("f.json:"));
    }

  return g_string_free_and_steal (lines);
}

static void
assert_messages (const char *bytes,
                 gsize       length,
                 const char *expected)
{
  gboolean accepted;
  gboolean stopped;
  guint n_errors;
  g_autofree char *messages = scan (bytes, length, &accepted, &n_errors, &stopped);

  g_assert_cmpstr (messages, ==, expected);
  g_assert_cmpint (accepted, ==, expected[0] == '\0');
  g_assert_cmpint (n_errors == 0, ==, accepted);
}

static void
test_good (void)
{
  static const Good cases[] = {
    { BYTES ("{}") },
    { BYTES ("[]") },
    { BYTES (" \t\r\n[ ] \n") },
    { BYTES ("null") },
    { BYTES ("\"\"") },
    { BYTES ("[true,false,null]") },
    { BYTES ("{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":2}]}") },
    { BYTES ("{\"\":1}") },
    { BYTES ("{\"a\":1,\"A\":2,\"a \":3}") },
    { BYTES ("[\"\\\"\\\\\\/\\n\\t\\u0009\\u000a\\u00e9\\ud83d\\ude00\\uD83D\\uDE00\"]") },
    { BYTES ("[\"plain text that is longer than eight bytes\",\"Україна\",\"€\",\"😀\",\"\xef\xbf\xbf\",\"\xf4\x8f\xbf\xbf\"]") },
    { BYTES ("[\"\xc2\xa0\xe2\x80\xa9\xe2\x80\xaf\xe2\x81\xa5\xe2\x81\xaa\xed\x9f\xbf\xee\x80\x80\xe0\xa0\x80\xf0\x90\x80\x80\xef\xbb\xbf\"]") },
    { BYTES ("[\"\\u2029\\u202f\\u2065\\u206a\\u00a0\\ud7ff\\ue000\\uffff\"]") },
    { BYTES ("[0,-0,0.0,-0.0,1,-1,10,1.5,1e5,1E+5,1e-5,0e0,0E999,0.000e99999999999999999999]") },
    { BYTES ("[9223372036854775807,-9223372036854775808,999999999999999999]") },
    { BYTES ("[1e308,-1e308,1.7976931348623157e308,17976931348623157e292,0.00017976931348623157e312,1e-999]") },
    { BYTES ("[123456789012345678901234567890.0,123456789012345678901234567890e0]") },
    { BYTES ("[1e0000000000000000000000000000000000000001]") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_messages (cases[i].bytes, cases[i].length, "");
}

static void
test_syntax (void)
{
  static const Bad cases[] = {
    { BYTES (""), "1:1: /: expected an object, found the end of the file" },
    { BYTES (" \n \n "), "3:2: /: expected an object, found the end of the file" },
    { BYTES ("{"), "1:2: /: expected a member name in double quotes, found the end of the file" },
    { BYTES ("{\"a\""), "1:5: /a: expected \":\", found the end of the file" },
    { BYTES ("{\"a\":"), "1:6: /a: expected a value, found the end of the file" },
    { BYTES ("{\"a\":1"), "1:7: /: expected \",\" or \"}\", found the end of the file" },
    { BYTES ("{\"a\":1,}"), "1:8: /: expected a member name in double quotes, found \"}\"" },
    { BYTES ("{\"a\":[1,]}"), "1:9: /a/1: expected a value, found \"]\"" },
    { BYTES ("[1 2]"), "1:4: /0: expected \",\" or \"]\", found \"2\"" },
    { BYTES ("[1}"), "1:3: /0: expected \",\" or \"]\", found \"}\"" },
    { BYTES ("[[],"), "1:5: /1: expected a value, found the end of the file" },
    { BYTES ("{\"a\":{\"b\":1]}"), "1:12: /a: expected \",\" or \"}\", found \"]\"" },
    { BYTES ("{a:1}"), "1:2: /: expected a member name in double quotes, found \"a\"" },
    { BYTES ("{'a':1}"), "1:2: /: expected a member name in double quotes, found \"'\"" },
    { BYTES ("{\"a\" 1}"), "1:6: /a: expected \":\", found \"1\"" },
    { BYTES ("{,}"), "1:2: /: expected a member name in double quotes, found \",\"" },
    { BYTES ("[,]"), "1:2: /0: expected a value, found \",\"" },
    { BYTES ("{} {}"), "1:4: /: expected the end of the file, found \"{\"" },
    { BYTES ("{}]"), "1:3: /: expected the end of the file, found \"]\"" },
    { BYTES ("]"), "1:1: /: expected a value, found \"]\"" },
    { BYTES ("[1] // x"), "1:5: /: expected the end of the file, found \"/\"" },
    { BYTES ("[NaN]"), "1:2: /0: expected a value, found \"NaN\"" },
    { BYTES ("[nul]"), "1:2: /0: expected a value, found \"nul\"" },
    { BYTES ("[nulls]"), "1:2: /0: expected a value, found \"nulls\"" },
    { BYTES ("[True]"), "1:2: /0: expected a value, found \"True\"" },
    { BYTES ("[\0]"), "1:2: /0: expected a value, found U+0000" },
    { BYTES ("[\xc2\xa0]"), "1:2: /0: expected a value, found U+00A0" },
    { BYTES ("[é]"), "1:2: /0: expected a value, found \"é\"" },
    { BYTES ("{\"a\":\"b"), "1:8: /a: expected the end of the string, found the end of the file" },
    { BYTES ("{\"ab"), "1:5: /: expected the end of the string, found the end of the file" },
    { BYTES ("[\"\\"), "1:3: /0: expected an escape, found the end of the file" },
    { BYTES ("[\"\\x\"]"), "1:3: /0: expected an escape, found \"\\x\"" },
    { BYTES ("[\"\\\0\"]"), "1:3: /0: expected an escape, found \"\\\\u0000\"" },
    { BYTES ("[\"\\u12\"]"), "1:3: /0: expected four hexadecimal digits, found \"\\u12\"" },
    { BYTES ("[\"\\u12"), "1:3: /0: expected four hexadecimal digits, found \"\\u12\"" },
    { BYTES ("[\"\\u+041\"]"), "1:3: /0: expected four hexadecimal digits, found \"\\u\"" },
    { BYTES ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
      "1:1: /: expected a value, found \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_messages (cases[i].bytes, cases[i].length, cases[i].messages);
}

static void
test_encoding (void)
{
  static const Bad cases[] = {
    { BYTES ("\xef\xbb\xbf"), "1:1: /: expected no byte order mark, found one" },
    { BYTES ("\xef\xbb\xbf[1]"), "1:1: /: expected no byte order mark, found one" },
    { BYTES ("\xef\xbb\xbf[x"), "1:1: /: expected no byte order mark, found one\n"
                                "1:3: /0: expected a value, found \"x\"" },
    { BYTES ("\xef\xbb"), "1:1: /: expected UTF-8, found the byte 0xEF" },
    { BYTES ("\xff\xfe[\0"), "1:1: /: expected UTF-8, found the byte 0xFF" },
    { BYTES ("[\"éé\x80\"]"), "1:5: /0: expected UTF-8, found the byte 0x80" },
    { BYTES ("[\"\xc0\xaf\"]"), "1:3: /0: expected UTF-8, found the byte 0xC0" },
    { BYTES ("[\"\xc1\xbf\"]"), "1:3: /0: expected UTF-8, found the byte 0xC1" },
    { BYTES ("[\"\xe0\x9f\xbf\"]"), "1:3: /0: expected UTF-8, found the byte 0xE0" },
    { BYTES ("[\"\xed\xa0\x80\"]"), "1:3: /0: expected UTF-8, found the byte 0xED" },
    { BYTES ("[\"\xf0\x8f\xbf\xbf\"]"), "1:3: /0: expected UTF-8, found the byte 0xF0" },
    { BYTES ("[\"\xf4\x90\x80\x80\"]"), "1:3: /0: expected UTF-8, found the byte 0xF4" },
    { BYTES ("[\"\xf5\x80\x80\x80\"]"), "1:3: /0: expected UTF-8, found the byte 0xF5" },
    { BYTES ("[\"\xd0\"]"), "1:3: /0: expected UTF-8, found the byte 0xD0" },
    { BYTES ("[\"\xd0"), "1:3: /0: expected UTF-8, found the byte 0xD0" },
    { BYTES ("[\"\xe2\x82"), "1:3: /0: expected UTF-8, found the byte 0xE2" },
    { BYTES ("[\"\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xd0\xd0\xb0\"]"), "1:6: /0: expected UTF-8, found the byte 0xD0" },
    { BYTES ("{\"a\":1,\"é\xe9\":1}"), "1:10: /: expected UTF-8, found the byte 0xE9" },
    { BYTES ("[1]\xa0"), "1:4: /: expected UTF-8, found the byte 0xA0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_messages (cases[i].bytes, cases[i].length, cases[i].messages);
}

static void
test_characters (void)
{
  static const Bad cases[] = {
    { BYTES ("[\"a\\u0000b\",\"\0\",2]"), "1:4: /0: expected no control character, found U+0000\n"
                                          "1:14: /1: expected no control character, found U+0000" },
    { BYTES ("[\"\x1f\",\"\\u001F\",\"\\b\",\"\\f\",\"\\r\",\"\r\"]"),
      "1:3: /0: expected no control character, found U+001F\n"
      "1:7: /1: expected no control character, found U+001F\n"
      "1:16: /2: expected no control character, found U+0008\n"
      "1:21: /3: expected no control character, found U+000C\n"
      "1:26: /4: expected no control character, found U+000D\n"
      "1:31: /5: expected no control character, found U+000D" },
    { BYTES ("[\"\x7f\",\"\\u007f\",\"\xc2\x80\",\"\xc2\x9f\",\"\\u0080\"]"),
      "1:3: /0: expected no control character, found U+007F\n"
      "1:7: /1: expected no control character, found U+007F\n"
      "1:16: /2: expected no control character, found U+0080\n"
      "1:20: /3: expected no control character, found U+009F\n"
      "1:24: /4: expected no control character, found U+0080" },
    { BYTES ("[\"a\tb\",\"\n\"]"), "1:4: /0: expected \"\\t\", found U+0009\n1:9: /1: expected \"\\n\", found U+000A" },
    { BYTES ("[\"\xe2\x80\xaa\",\"\xe2\x80\xae\",\"\xe2\x81\xa6\",\"\xe2\x81\xa9\",\"\\u202e\",\"\\u2066\"]"),
      "1:3: /0: expected no bidirectional control, found U+202A\n"
      "1:7: /1: expected no bidirectional control, found U+202E\n"
      "1:11: /2: expected no bidirectional control, found U+2066\n"
      "1:15: /3: expected no bidirectional control, found U+2069\n"
      "1:19: /4: expected no bidirectional control, found U+202E\n"
      "1:28: /5: expected no bidirectional control, found U+2066" },
    { BYTES ("[\"\\ud800\",\"\\uDFFF\",\"\\ud83d\\n\",\"\\ud83d\\u0041\",\"\\ud83d"
             "\\ud83d\",\"\\ud83d\"]"),
      "1:3: /0: expected a whole surrogate pair, found \"\\ud800\"\n"
      "1:12: /1: expected a whole surrogate pair, found \"\\uDFFF\"\n"
      "1:21: /2: expected a whole surrogate pair, found \"\\ud83d\"\n"
      "1:32: /3: expected a whole surrogate pair, found \"\\ud83d\"\n"
      "1:47: /4: expected a whole surrogate pair, found \"\\ud83d\"\n"
      "1:62: /5: expected a whole surrogate pair, found \"\\ud83d\"" },
    /* Of a string the first is said, but what ends the reading is said too. */
    { BYTES ("[\"\\u0001\\u0002\xe2\x80\xae\",\"\\u0001\xff"), "1:3: /0: expected no control character, found U+0001\n"
                                                              "1:19: /1: expected no control character, found U+0001\n"
                                                              "1:25: /1: expected UTF-8, found the byte 0xFF" },
    { BYTES ("{\"a\":{\"b\\u0000\":1,\"c\":\"\\u0000\"}}"), "1:9: /a: expected no control character, found U+0000\n"
                                                         "1:24: /a/c: expected no control character, found U+0000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_messages (cases[i].bytes, cases[i].length, cases[i].messages);
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *number;
    const char *expected;  /* NULL: good */
  } cases[] = {
    { "9223372036854775807", NULL },
    { "9223372036854775808", "a whole number of 64 bits" },
    { "-9223372036854775808", NULL },
    { "-9223372036854775809", "a whole number of 64 bits" },
    { "10000000000000000000", "a whole number of 64 bits" },
    { "1000000000000000000", NULL },
    { "123456789012345678901234567890", "a whole number of 64 bits" },
    { "1e308", NULL },
    { "1e309", "a number that a double can hold" },
    { "-1e999", "a number that a double can hold" },
    { "1e99999999999999999999", "a number that a double can hold" },
    { "1e-99999999999999999999", NULL },
    { "0e99999999999999999999", NULL },
    { "1.7976931348623157e308", NULL },
    { "1.7976931348623158e308", NULL },
    { "1.7976931348623159e308", "a number that a double can hold" },
    { "0.17976931348623158e309", NULL },
    { "0.0017976931348623159e311", "a number that a double can hold" },
    { "17976931348623159e292", "a number that a double can hold" },
    { "1797.693134862315808e305", "a number that a double can hold" },
    { "01", "a number" },
    { "-01", "a number" },
    { "00", "a number" },
    { "1.", "a number" },
    { "1.e1", "a number" },
    { "1e", "a number" },
    { "1e+", "a number" },
    { "-", "a number" },
    { "--1", "a number" },
    { "-Infinity", "a number" },
    { "0x10", "a number" },
    { "1.2.3", "a number" },
    { "1e5.5", "a number" },
    { "1L", "a number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *expected = cases[i].expected;
      g_autofree char *file = g_strdup_printf ("[0, %s]", cases[i].number);
      g_autofree char *message = g_strdup_printf ("1:5: /1: expected %s, found %s", expected, cases[i].number);

      assert_messages (file, strlen (file), expected == NULL ? "" : message);
    }
}

/* 2^1024 - 2^970 is exactly half-way between the largest double and the next power of two. */
static void
test_largest_double (void)
{
  static const char half_way[] =
    "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692"
    "887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842"
    "914819860834936475292719074168444365510704342711559699508093042880177904174497792";
  g_autofree char *below = g_strdup_printf ("%.*s1.999999e0", (int) strlen (half_way) - 1, half_way);
  g_autofree char *exact = g_strdup_printf ("%s.0", half_way);
  g_autofree char *small = g_strdup_printf ("0.000%se312", half_way);
  g_autofree char *found = g_strndup (half_way, 60);
  g_autofree char *message = g_strdup_printf ("1:1: /: expected a number that a double can hold, found %s…", found);
  g_autofree char *small_message = g_strdup_printf ("1:1: /: expected a number that a double can hold, found 0.000%.55s…", half_way);

  assert_messages (below, strlen (below), "");
  assert_messages (exact, strlen (exact), message);
  assert_messages (small, strlen (small), small_message);
}

static void
test_long_numbers (void)
{
  g_autofree char *nines = g_strnfill (1000000, '9');
  g_autofree char *zeros = g_strnfill (1000000, '0');
  g_autofree char *fraction = g_strdup_printf ("[0.%s%s]", zeros, nines);
  g_autofree char *shifted = g_strdup_printf ("[0.%s%se1000308]", zeros, nines);
  g_autofree char *too_far = g_strdup_printf ("[0.%s%se1000309]", zeros, nines);
  g_autofree char *whole = g_strdup_printf ("[%s]", nines);

  assert_messages (fraction, strlen (fraction), "");
  assert_messages (shifted, strlen (shifted), "");
  assert_messages (too_far, strlen (too_far), "1:2: /0: expected a number that a double can hold, found "
                   "0.0000000000000000000000000000000000000000000000000000000000…");
  assert_messages (whole, strlen (whole), "1:2: /0: expected a whole number of 64 bits, found "
                   "999999999999999999999999999999999999999999999999999999999999…");
}

static void
test_repeated (void)
{
  static const Bad cases[] = {
    { BYTES ("{\"a\":1,\"b\":2,\"a\":3}"), "1:14: /a: expected a member once, found \"a\" again" },
    { BYTES ("{\"a\":1,\n \"\\u0061\":2}"), "2:2: /a: expected a member once, found \"a\" again" },
    { BYTES ("{\"\\u0061\":1,\"a\":2,\"\\u0061\":3}"), "1:13: /a: expected a member once, found \"a\" again\n"
                                                       "1:19: /a: expected a member once, found \"a\" again" },
    { BYTES ("{\"😀\":1,\"\\ud83d\\ude00\":2}"), "1:8: /😀: expected a member once, found \"😀\" again" },
    { BYTES ("{\"\\/\":1,\"/\":2}"), "1:9: /~1: expected a member once, found \"/\" again" },
    { BYTES ("{\"\":1,\"\":2}"), "1:7: /: expected a member once, found \"\" again" },
    { BYTES ("[{\"~\":{\"a\":1}},{\"a/b\":{\"c\":1,\"c\":[{\"d\":1,\"d\":01}]}}]"),
      "1:30: /1/a~1b/c: expected a member once, found \"c\" again\n"
      "1:42: /1/a~1b/c/0/d: expected a member once, found \"d\" again\n"
      "1:46: /1/a~1b/c/0/d: expected a number, found 01" },
    { BYTES ("{\"a\\nb\":1,\"a\\u000Ab\":2}"), "1:11: /a\\nb: expected a member once, found \"a\\nb\" again" },
    { BYTES ("{\"title-title-title\":1,\"title-title-titlf\":1,\"title-title-title\":2}"),
      "1:46: /title-title-title: expected a member once, found \"title-title-title\" again" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_messages (cases[i].bytes, cases[i].length, cases[i].messages);
}

/* The parser behind needs a second for half of this, and four times as long for twice as much. */
static void
test_repeated_many (void)
{
  static const guint n_names = 20000;
  GString *file = g_string_new ("{");
  gboolean accepted;
  gboolean stopped;
  guint n_errors;
  g_autofree char *messages = NULL;

  for (guint i = 0; i < n_names; i++)
    g_string_append_printf (file, "\"name-%u\":%u,\n", i, i);
  for (guint i = 0; i < n_names; i++)
    g_string_append_printf (file, "\"name-%u\":%u,\n", n_names - 1, i);
  for (guint i = 0; i < n_names; i++)
    g_string_append_printf (file, "\"name\\u002d%u\":%u%s", i, i, i < n_names - 1 ? ",\n" : "}");

  messages = scan (file->str, file->len, &accepted, &n_errors, &stopped);
  g_assert_false (accepted);
  g_assert_false (stopped);
  g_assert_cmpuint (n_errors, ==, 2 * n_names);
  g_assert_true (g_str_has_prefix (messages, "20001:1: /name-19999: expected a member once, found \"name-19999\" again\n"
                                             "20002:1: /name-19999: "));
  g_assert_null (strstr (messages, "\n20201:"));
  g_assert_nonnull (strstr (messages, "\n20200:"));

  g_string_free (file, TRUE);
}

/* Sixteen names are compared one by one, more go into a table; the next object finds it empty. */
static void
test_repeated_at_sizes (void)
{
  for (guint n_names = 1; n_names <= 200; n_names++)
    {
      GString *file = g_string_new ("[");
      gboolean accepted;
      gboolean stopped;
      guint n_errors;
      g_autofree char *messages = NULL;

      for (guint object = 0; object < 3; object++)
        {
          g_string_append (file, object > 0 ? ",{" : "{");
          for (guint i = 0; i < n_names; i++)
            g_string_append_printf (file, "\"%u\":{\"%u\":0,\"x\":[]},", i, i);
          g_string_append_printf (file, "\"%u\":0}", object == 1 ? n_names / 2 : n_names);
        }
      g_string_append_c (file, ']');

      messages = scan (file->str, file->len, &accepted, &n_errors, &stopped);
      g_assert_cmpuint (n_errors, ==, 1);
      g_assert_nonnull (strstr (messages, ": /1/"));
      g_string_free (file, TRUE);
    }
}

static char *
nest (const char *opening,
      const char *closing,
      guint       depth)
{
  GString *file = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (file, opening);
  g_string_append (file, "1");
  for (guint i = 0; i < depth; i++)
    g_string_append (file, closing);

  return g_string_free_and_steal (file);
}

static void
test_depth (void)
{
  g_autofree char *arrays = nest ("[", "]", 64);
  g_autofree char *objects = nest ("{\"a\":", "}", 64);
  g_autofree char *deep_arrays = nest ("[", "]", 65);
  g_autofree char *deep_objects = nest ("{\"a\":", "}", 65);
  g_autofree char *abyss = nest ("[", "]", 2000);
  g_autofree char *bottomless = g_strnfill (1000000, '[');
  g_autofree char *array_pointer = nest ("/0", "", 64);
  g_autofree char *array_message = NULL;
  g_autofree char *object_pointer = nest ("/a", "", 64);
  g_autofree char *object_message = NULL;

  array_message = g_strdup_printf ("1:65: %.*s: expected at most 64 levels, found more", 128, array_pointer);
  object_message = g_strdup_printf ("1:321: %.*s: expected at most 64 levels, found more", 128, object_pointer);

  assert_messages (arrays, strlen (arrays), "");
  assert_messages (objects, strlen (objects), "");
  assert_messages (deep_arrays, strlen (deep_arrays), array_message);
  assert_messages (deep_objects, strlen (deep_objects), object_message);
  assert_messages (abyss, strlen (abyss), array_message);
  assert_messages (bottomless, strlen (bottomless), array_message);
}

static void
test_too_large (void)
{
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  g_autofree char *line = NULL;

  /* Nothing is read of a file that is too large, so it need not be there. */
  g_assert_false (sig_json_scan ("{", SIG_JSON_MAX_LENGTH + 1, errors));
  g_assert_true (sig_data_errors_is_stopped (errors));

  sig_data_errors_resolve (errors, "f.json", NULL, 0);
  line = sig_data_message_to_string (g_ptr_array_index (sig_data_errors_get_errors (errors), 0));
  g_assert_cmpstr (line, ==, "f.json:1:1: /: expected at most 512 MiB, found 536870913 bytes");
}

static void
test_stopped (void)
{
  gboolean accepted;
  gboolean stopped;
  guint n_errors;
  g_autofree char *going_on = scan (BYTES ("[1e999,\"\\u0000\"]"), &accepted, &n_errors, &stopped);
  g_autofree char *stopping = NULL;

  g_assert_false (stopped);
  g_assert_cmpuint (n_errors, ==, 2);

  stopping = scan (BYTES ("[1e999,x,1e999]"), &accepted, &n_errors, &stopped);
  g_assert_true (stopped);
  g_assert_cmpuint (n_errors, ==, 2);
}

/* What is only counted must be counted once, and what ends the reading ends it still. */
static void
test_stopped_when_full (void)
{
  GString *file = g_string_new ("[");
  gboolean accepted;
  gboolean stopped;
  guint n_errors;
  g_autofree char *messages = NULL;

  for (guint i = 0; i < 300; i++)
    g_string_append (file, "1e999,\"\\u0000\\u0000\",{\"a\":1,\"a\":99999999999999999999},\n");
  g_string_append (file, "01]");

  messages = scan (file->str, file->len, &accepted, &n_errors, &stopped);
  g_assert_cmpuint (n_errors, ==, 300 * 4 + 1);
  g_assert_true (stopped);
  g_assert_null (strstr (messages, "\n51:"));
  g_assert_nonnull (strstr (messages, "\n50:33: /149/a: expected a whole number of 64 bits, found 99999999999999999999"));

  g_string_free (file, TRUE);
}

static void
test_positions (void)
{
  static const Bad cases[] = {
    { BYTES ("[\r\n1,\r\n  x]"), "3:3: /1: expected a value, found \"x\"" },
    { BYTES ("[\r1,\r  x]"), "1:8: /1: expected a value, found \"x\"" },
    { BYTES ("[\n\n\n\tx]"), "4:2: /0: expected a value, found \"x\"" },
    { BYTES ("[\"Ґанок\", \"😀\", x]"), "1:16: /2: expected a value, found \"x\"" },
    { BYTES ("[\"a\xe2\x80\xa8\", x]"), "1:8: /1: expected a value, found \"x\"" },
    { BYTES ("[\n\"Ґ\", 1e999,\n1e999, 1e999]"), "2:6: /1: expected a number that a double can hold, found 1e999\n"
                                                 "3:1: /2: expected a number that a double can hold, found 1e999\n"
                                                 "3:8: /3: expected a number that a double can hold, found 1e999" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_messages (cases[i].bytes, cases[i].length, cases[i].messages);
}

/* A name as long as the file must not be written out in each message. */
static void
test_long_name (void)
{
  g_autofree char *name = g_strnfill (1000000, 'n');
  g_autofree char *file = g_strdup_printf ("{\"%s\":[1e999],\"%s\":1}", name, name);
  g_autofree char *message = g_strdup_printf ("1:1000006: /%.120s…/0: expected a number that a double can hold, found 1e999\n"
                                              "1:1000013: /%.120s…: expected a member once, found \"%.60s…\" again",
                                              name, name, name);

  assert_messages (file, strlen (file), message);
}

/* Each length and alignment of plain text before each kind of special byte. */
static void
test_alignments (void)
{
  static const char *specials[] = { "\\n", "Ґ", "€", "😀", "ҐҐҐҐ", "ҐҐҐҐҐ" };

  for (guint length = 0; length < 40; length++)
    {
      g_autofree char *plain = g_strnfill (length, 'a');

      for (guint i = 0; i < G_N_ELEMENTS (specials); i++)
        {
          g_autofree char *good = g_strdup_printf ("[\"%s%s%s\"]", plain, specials[i], plain);
          g_autofree char *cut = g_strdup_printf ("[\"%s%s", plain, specials[i]);
          g_autofree char *bad = g_strdup_printf ("[\"%s\x7f%s\"]", plain, specials[i]);
          g_autofree char *bad_message = g_strdup_printf ("1:%u: /0: expected no control character, found U+007F", length + 3);
          gsize end = 3 + length + (specials[i][0] == '\\' ? 2 : g_utf8_strlen (specials[i], -1));
          g_autofree char *cut_message = g_strdup_printf ("1:%" G_GSIZE_FORMAT ": /0: expected the end of the string, "
                                                          "found the end of the file", end);

          assert_messages (good, strlen (good), "");
          assert_messages (cut, strlen (cut), cut_message);
          assert_messages (bad, strlen (bad), bad_message);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-scan/good", test_good);
  g_test_add_func ("/json-scan/syntax", test_syntax);
  g_test_add_func ("/json-scan/encoding", test_encoding);
  g_test_add_func ("/json-scan/characters", test_characters);
  g_test_add_func ("/json-scan/numbers", test_numbers);
  g_test_add_func ("/json-scan/largest-double", test_largest_double);
  g_test_add_func ("/json-scan/long-numbers", test_long_numbers);
  g_test_add_func ("/json-scan/repeated", test_repeated);
  g_test_add_func ("/json-scan/repeated-many", test_repeated_many);
  g_test_add_func ("/json-scan/repeated-at-sizes", test_repeated_at_sizes);
  g_test_add_func ("/json-scan/depth", test_depth);
  g_test_add_func ("/json-scan/too-large", test_too_large);
  g_test_add_func ("/json-scan/stopped", test_stopped);
  g_test_add_func ("/json-scan/stopped-when-full", test_stopped_when_full);
  g_test_add_func ("/json-scan/positions", test_positions);
  g_test_add_func ("/json-scan/long-name", test_long_name);
  g_test_add_func ("/json-scan/alignments", test_alignments);

  return g_test_run ();
}
