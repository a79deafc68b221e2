/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-data-error.h"
#include "sig-json-scan.h"
#include "sig-json-text.h"

static const char sample[] =
  "{\n"
  "  \"title\": {\"en\": \"Зразок\", \"a/b\": 1, \"c~d\": [10, 20]},\n"
  "  \"parties\": [\n"
  "    {\"id\": \"gb\"},\n"
  "    {\"id\": \"ua\", \"nested\": [[1, 2], [3, {\"x\": [], \"y\\u00e9\": null}]]}\n"
  "  ],\n"
  "  \"last\" : true\n"
  "}\n";

/* Puts a path like "title en" or "parties 1 id" on the stack; what begins with a digit is an index. */
static void
push (SigJsonPath        *path,
      const char *const  *steps)
{
  for (; *steps != NULL; steps++)
    {
      if (g_ascii_isdigit (**steps))
        sig_json_path_push_index (path, (guint) g_ascii_strtoull (*steps, NULL, 10));
      else
        sig_json_path_push_member (path, *steps);
    }
}

static void
pop_all (SigJsonPath *path)
{
  while (path->n_steps > 0)
    sig_json_path_pop (path);
}

static char *
join_messages (GPtrArray *messages)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < messages->len; i++)
    {
      g_autofree char *line = sig_data_message_to_string (g_ptr_array_index (messages, i));

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", line);
    }

  return g_string_free_and_steal (lines);
}

static void
test_places (void)
{
  static const struct
  {
    const char *path;
    SigPlace place;
    const char *expected;
  } cases[] = {
    { "", SIG_PLACE_VALUE, "1:1: /" },
    { "", SIG_PLACE_NAME, "1:1: /" },
    { "title", SIG_PLACE_VALUE, "2:12: /title" },
    { "title", SIG_PLACE_NAME, "2:3: /title" },
    { "title en", SIG_PLACE_VALUE, "2:19: /title/en" },
    { "title a/b", SIG_PLACE_NAME, "2:29: /title/a~1b" },
    { "title a/b", SIG_PLACE_VALUE, "2:36: /title/a~1b" },
    { "title c~d", SIG_PLACE_NAME, "2:39: /title/c~0d" },
    { "title c~d 1", SIG_PLACE_VALUE, "2:51: /title/c~0d/1" },
    { "title c~d 1", SIG_PLACE_NAME, "2:51: /title/c~0d/1" },
    { "parties", SIG_PLACE_VALUE, "3:14: /parties" },
    { "parties 0", SIG_PLACE_VALUE, "4:5: /parties/0" },
    { "parties 1", SIG_PLACE_VALUE, "5:5: /parties/1" },
    { "parties 0 id", SIG_PLACE_NAME, "4:6: /parties/0/id" },
    { "parties 1 id", SIG_PLACE_VALUE, "5:12: /parties/1/id" },
    { "parties 1 nested 0 1", SIG_PLACE_VALUE, "5:33: /parties/1/nested/0/1" },
    { "parties 1 nested 1 1", SIG_PLACE_VALUE, "5:41: /parties/1/nested/1/1" },
    { "parties 1 nested 1 1 x", SIG_PLACE_VALUE, "5:47: /parties/1/nested/1/1/x" },
    { "parties 1 nested 1 1 yé", SIG_PLACE_NAME, "5:51: /parties/1/nested/1/1/yé" },
    { "parties 1 nested 1 1 yé", SIG_PLACE_VALUE, "5:62: /parties/1/nested/1/1/yé" },
    { "last", SIG_PLACE_VALUE, "7:12: /last" },
    /* What is not there is looked for at what is nearest. */
    { "parties 1 name", SIG_PLACE_NAME, "5:5: /parties/1/name" },
    { "parties 7 id", SIG_PLACE_VALUE, "3:14: /parties/7/id" },
    { "parties id", SIG_PLACE_VALUE, "3:14: /parties/id" },
    { "title 0", SIG_PLACE_VALUE, "2:12: /title/0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
      g_auto (GStrv) steps = g_strsplit (cases[i].path, " ", -1);
      g_autofree char *messages = NULL;
      g_autofree char *expected = g_strdup_printf ("f:%s: expected a, found b", cases[i].expected);

      push (sig_data_errors_get_path (errors), (const char *const *) steps);
      sig_data_errors_add (errors, cases[i].place, "a", "b");
      sig_data_errors_resolve (errors, "f", sample, sizeof sample - 1);
      messages = join_messages (sig_data_errors_get_errors (errors));
      g_assert_cmpstr (messages, ==, expected);
    }
}

/* All at once, pushed in another order than the file's, from byte offsets too, and resolved twice. */
static void
test_order (void)
{
  static const char expected[] =
    "f:1:2: /x: expected 5, found e\n"
    "f:2:3: /title: expected 4, found d\n"
    "f:2:12: /title: expected 2, found b\n"
    "f:5:12: /parties/1/id: expected 3, found c\n"
    "f:5:12: /parties/1/id: expected 6, found f\n"
    "f:7:12: /last: expected 1, found a";
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  SigJsonPath *path = sig_data_errors_get_path (errors);

  sig_json_path_push_member (path, "last");
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "1", "a");
  sig_json_path_pop (path);
  sig_json_path_push_member (path, "title");
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "2", "b");
  sig_json_path_pop (path);
  sig_json_path_push_member (path, "parties");
  sig_json_path_push_index (path, 1);
  sig_json_path_push_member (path, "id");
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "3", "c");
  pop_all (path);
  sig_json_path_push_member (path, "title");
  sig_data_errors_add (errors, SIG_PLACE_NAME, "4", "d");
  sig_data_errors_add_at (errors, 1, "/x", "5", "e");
  pop_all (path);
  sig_json_path_push_member (path, "parties");
  sig_json_path_push_index (path, 1);
  sig_json_path_push_member (path, "id");
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "6", "f");

  for (guint round = 0; round < 2; round++)
    {
      g_autofree char *messages = NULL;

      sig_data_errors_resolve (errors, "f", sample, sizeof sample - 1);
      messages = join_messages (sig_data_errors_get_errors (errors));
      g_assert_cmpstr (messages, ==, expected);
    }
}

static void
test_many (void)
{
  GString *file = g_string_new ("{\"list\":[\n");
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  SigJsonPath *path = sig_data_errors_get_path (errors);
  SigDataMessage *last;

  sig_json_path_push_member (path, "list");
  for (guint i = 0; i < 5000; i++)
    {
      g_string_append_printf (file, "%s{\"n\":%u}", i > 0 ? ",\n" : "", i);
      sig_json_path_push_index (path, i);
      sig_json_path_push_member (path, "n");
      g_assert_cmpint (sig_data_errors_is_full (errors), ==, i >= SIG_DATA_ERRORS_KEPT);
      sig_data_errors_add (errors, SIG_PLACE_VALUE, "a string", "%u", i);
      if (i % 2 == 0)
        sig_data_errors_warn (errors, SIG_PLACE_NAME, "a name", "%u", i);
      sig_json_path_pop (path);
      sig_json_path_pop (path);
    }
  g_string_append (file, "]}");

  sig_data_errors_resolve (errors, "f", file->str, file->len);
  g_assert_cmpuint (sig_data_errors_get_n_errors (errors), ==, 5000);
  g_assert_cmpuint (sig_data_errors_get_n_warnings (errors), ==, 2500);
  g_assert_cmpuint (sig_data_errors_get_errors (errors)->len, ==, SIG_DATA_ERRORS_KEPT);
  g_assert_cmpuint (sig_data_errors_get_warnings (errors)->len, ==, SIG_DATA_ERRORS_KEPT);

  last = g_ptr_array_index (sig_data_errors_get_errors (errors), SIG_DATA_ERRORS_KEPT - 1);
  g_assert_cmpuint (sig_data_message_get_line (last), ==, 201);
  g_assert_cmpuint (sig_data_message_get_column (last), ==, 6);
  last = g_ptr_array_index (sig_data_errors_get_warnings (errors), SIG_DATA_ERRORS_KEPT - 1);
  g_assert_cmpuint (sig_data_message_get_line (last), ==, 400);
  g_assert_cmpuint (sig_data_message_get_column (last), ==, 2);

  g_string_free (file, TRUE);
}

/* The names on the path may go when it is popped: what is collected does not need them. */
static void
test_borrowed_names (void)
{
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  SigJsonPath *path = sig_data_errors_get_path (errors);
  char *name = g_strdup ("title");
  g_autofree char *messages = NULL;

  sig_json_path_push_member (path, name);
  sig_data_errors_add (errors, SIG_PLACE_NAME, "a", "b");
  sig_json_path_pop (path);
  memset (name, 'x', strlen (name));
  g_free (name);

  sig_data_errors_resolve (errors, "f", sample, sizeof sample - 1);
  messages = join_messages (sig_data_errors_get_errors (errors));
  g_assert_cmpstr (messages, ==, "f:2:3: /title: expected a, found b");
}

static void
test_deepest (void)
{
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  SigJsonPath *path = sig_data_errors_get_path (errors);
  g_autofree char *opening = g_strnfill (SIG_JSON_MAX_DEPTH, '[');
  g_autofree char *closing = g_strnfill (SIG_JSON_MAX_DEPTH, ']');
  g_autofree char *file = g_strconcat (opening, "7", closing, NULL);
  g_autofree char *messages = NULL;

  for (guint i = 0; i < SIG_JSON_MAX_DEPTH; i++)
    sig_json_path_push_index (path, 0);

  g_assert_true (sig_json_scan (file, strlen (file), errors));
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "a", "b");
  sig_json_path_push_member (path, "missing");
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "c", "d");
  sig_json_path_push_member (path, "beyond");
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "e", "f");
  pop_all (path);
  sig_data_errors_add (errors, SIG_PLACE_VALUE, "g", "h");

  sig_data_errors_resolve (errors, "f", file, strlen (file));
  messages = join_messages (sig_data_errors_get_errors (errors));
  g_assert_true (g_str_has_prefix (messages, "f:1:1: /: expected g, found h\nf:1:65: /0/0/"));
  g_assert_nonnull (strstr (messages, "/0/0: expected a, found b\n"));
  g_assert_nonnull (strstr (messages, "/0/0/missing: expected c, found d\n"));
  g_assert_true (g_str_has_suffix (messages, "/0/0/missing: expected e, found f"));
}

static void
test_pointers (void)
{
  static const struct
  {
    const char *name;
    const char *pointer;
  } cases[] = {
    { "", "/" },
    { "a", "/a" },
    { "~", "/~0" },
    { "/", "/~1" },
    { "~1", "/~01" },
    { "a/b~c//~~", "/a~1b~0c~1~1~0~0" },
    { "рядок", "/рядок" },
    { "a\nb\tc", "/a\\nb\\tc" },
    { "a b", "/a b" },
    { "\xe2\x80\xae", "/\\u202e" },
    { "\xff", "/\\xff" },
  };
  SigJsonPath path = { 0 };
  g_autofree char *root = sig_json_path_to_pointer (&path);
  g_autofree char *deep = NULL;

  g_assert_cmpstr (root, ==, "/");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *pointer = NULL;

      sig_json_path_push_member (&path, cases[i].name);
      pointer = sig_json_path_to_pointer (&path);
      sig_json_path_pop (&path);
      g_assert_cmpstr (pointer, ==, cases[i].pointer);
    }

  sig_json_path_push_member (&path, "a");
  sig_json_path_push_index (&path, 0);
  sig_json_path_push_index (&path, 4294967295);
  sig_json_path_push_member (&path, "0");
  deep = sig_json_path_to_pointer (&path);
  g_assert_cmpstr (deep, ==, "/a/0/4294967295/0");
}

static void
test_quote (void)
{
  static const struct
  {
    const char *text;
    const char *quoted;
  } cases[] = {
    { "", "\"\"" },
    { "abc", "\"abc\"" },
    { "a\"b\\c", "\"a\\\"b\\\\c\"" },
    { "a\nb\tc\rd", "\"a\\nb\\tc\\u000dd\"" },
    { "Київ", "\"Київ\"" },
    { "1\xc2\xa0%", "\"1\xc2\xa0%\"" },
    { "a\xe2\x80\xae" "b\xe2\x80\xa8" "c\xc2\xad", "\"a\\u202eb\\u2028c\\u00ad\"" },
    { "\xf3\xa0\x80\x81", "\"\\u{e0001}\"" },
    { "a\xff\xd0", "\"a\\xff\\xd0\"" },
    { "123456789-123456789-123456789-123456789-123456789-123456789-", "\"123456789-123456789-123456789-123456789-123456789-123456789-\"" },
    { "123456789-123456789-123456789-123456789-123456789-123456789-1", "\"123456789-123456789-123456789-123456789-123456789-123456789-…\"" },
  };
  g_autofree char *with_zero = sig_json_text_quote ("a\0b", 3);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *quoted = sig_json_text_quote (cases[i].text, -1);

      g_assert_cmpstr (quoted, ==, cases[i].quoted);
    }

  g_assert_cmpstr (with_zero, ==, "\"a\\u0000b\"");
}

static void
test_unescape (void)
{
  static const struct
  {
    const char *raw;
    const char *text;
  } cases[] = {
    { "", "" },
    { "abc", "abc" },
    { "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t" },
    { "a\\u0062c", "abc" },
    { "\\ud83d\\ude00!", "😀!" },
    { "\\ud83d!", "\xed\xa0\xbd!" },
    { "\\ud83d\\ud83d", "\xed\xa0\xbd\xed\xa0\xbd" },
    { "\\u20AC\\u20ac", "€€" },
    { "a\\", "a" },
    { "a\\u12", "a" },
    { "\\x1", "1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *copy = g_memdup2 (cases[i].raw, strlen (cases[i].raw));

      sig_json_text_unescape (text, copy, strlen (cases[i].raw));
      g_assert_cmpstr (text->str, ==, cases[i].text);
    }
}

/* Whatever a file, its name or a reader says, a message is one line. */
static void
test_one_line (void)
{
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  g_autofree char *messages = NULL;
  g_autofree char *found = g_strnfill (2000, 'f');

  sig_data_errors_add (errors, SIG_PLACE_VALUE, "one\nof", "\"%s\"", "a\r\nb\xe2\x80\xae");
  sig_data_errors_resolve (errors, "a\nb.json", "{}", 2);
  messages = join_messages (sig_data_errors_get_errors (errors));
  g_assert_cmpstr (messages, ==, "a\\nb.json:1:1: /: expected one\\nof, found \"a\\u000d\\nb\\u202e\"");

  sig_data_errors_add (errors, SIG_PLACE_VALUE, "a", "%s", found);
  sig_data_errors_resolve (errors, "f", "{}", 2);
  g_assert_cmpuint (strlen (sig_data_message_get_found (g_ptr_array_index (sig_data_errors_get_errors (errors), 1))), ==,
                    1000 + strlen ("…"));
}

static void
test_message (void)
{
  SigDataMessage *message = sig_data_message_new ("f.json", 3, 14, "/a/0", "a date", "\"June\"", TRUE);
  g_autofree char *file_name = NULL;
  g_autofree char *pointer = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;
  g_autofree char *line = sig_data_message_to_string (message);
  guint line_number;
  guint column;
  gboolean is_warning;

  g_object_get (message, "file-name", &file_name, "line", &line_number, "column", &column, "pointer", &pointer,
                "expected", &expected, "found", &found, "is-warning", &is_warning, NULL);
  g_assert_cmpstr (file_name, ==, "f.json");
  g_assert_cmpuint (line_number, ==, 3);
  g_assert_cmpuint (column, ==, 14);
  g_assert_cmpstr (pointer, ==, "/a/0");
  g_assert_cmpstr (expected, ==, "a date");
  g_assert_cmpstr (found, ==, "\"June\"");
  g_assert_true (is_warning);

  g_assert_cmpstr (sig_data_message_get_file_name (message), ==, file_name);
  g_assert_cmpuint (sig_data_message_get_line (message), ==, line_number);
  g_assert_cmpuint (sig_data_message_get_column (message), ==, column);
  g_assert_cmpstr (sig_data_message_get_pointer (message), ==, pointer);
  g_assert_cmpstr (sig_data_message_get_expected (message), ==, expected);
  g_assert_cmpstr (sig_data_message_get_found (message), ==, found);
  g_assert_cmpint (sig_data_message_get_is_warning (message), ==, is_warning);
  g_assert_cmpstr (line, ==, "f.json:3:14: /a/0: warning: expected a date, found \"June\"");

  g_assert_finalize_object (message);
}

/* Messages outlive what made them. */
static void
test_lifetime (void)
{
  SigDataErrors *errors = sig_data_errors_new ();
  SigDataMessage *message;

  sig_data_errors_add (errors, SIG_PLACE_VALUE, "a", "b");
  sig_data_errors_resolve (errors, "f", NULL, 0);
  message = g_object_ref (g_ptr_array_index (sig_data_errors_get_errors (errors), 0));
  sig_data_errors_free (errors);

  g_assert_cmpstr (sig_data_message_get_pointer (message), ==, "/");
  g_assert_cmpuint (sig_data_message_get_line (message), ==, 1);
  g_assert_finalize_object (message);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/data-error/places", test_places);
  g_test_add_func ("/data-error/order", test_order);
  g_test_add_func ("/data-error/many", test_many);
  g_test_add_func ("/data-error/borrowed-names", test_borrowed_names);
  g_test_add_func ("/data-error/deepest", test_deepest);
  g_test_add_func ("/data-error/pointers", test_pointers);
  g_test_add_func ("/data-error/quote", test_quote);
  g_test_add_func ("/data-error/unescape", test_unescape);
  g_test_add_func ("/data-error/one-line", test_one_line);
  g_test_add_func ("/data-error/message", test_message);
  g_test_add_func ("/data-error/lifetime", test_lifetime);

  return g_test_run ();
}
