/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files with a few bytes changed at random. What the scan accepts, the parser behind it must accept, and give back what
 * is in the file; what the parser refuses, the scan must have refused.
 */

#include "config.h"

#include "sig-json-places.h"
#include "sig-json-position.h"
#include "sig-json-scan.h"

#include <json-glib/json-glib.h>
#include <math.h>

#define N_ROUNDS 30000

static const char *seeds[] = {
  "{\"a\":[1,-2.5e3,true,false,null,\"x\"],\"b\":{\"c\":\"\\u00e9\\n\\ud83d\\ude00\",\"d\":{}},\"e\":[]}",
  "{\n  \"id\": \"sample\",\n  \"title\": {\"en\": \"A sample\", \"uk\": \"Зразок\"},\n  \"n\": [0, 10, 1e308, 9223372036854775807]\n}\n",
  "[[[[{\"k\":[{\"k\":[\"€\",\"😀\",\"\xe2\x80\xa6\"]}]}]]],\"\\\\\\\"\\/\\t\",-0.0,1E+2]",
  "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":0,\"k\":1,\"l\":2,\"m\":3,\"n\":4,\"o\":5,\"p\":6,\"q\":7}",
};

/* What tends to matter, so that one change in two is no mere letter. */
static const char *pieces[] = {
  "\"", "\\", "{", "}", "[", "]", ",", ":", "\\u0000", "\\ud83d", "\\u202e", "\\n", "0", "9", "-", "+", ".", "e", "E", "1e999",
  "99999999999999999999", "null", "true", "'", "/", "//", "/*", "*/", " ", "\t", "\n", "\r", "\x7f", "\xc2\x80", "\xe2\x80\xae",
  "\xd0", "\x80", "\xff", "\xed\xa0\x80", "\xef\xbb\xbf", "\"a\":1,", "[[[[", "]]]]", "NaN", "Infinity", "\xc2\xa0", "\f", "\v",
};

static void
change (GString *file)
{
  guint at = g_test_rand_int_range (0, file->len + 1);
  guint wanted = g_test_rand_int_range (0, 3);
  guint n_removed = MIN (wanted, file->len - at);

  switch (g_test_rand_int_range (0, 4))
    {
    case 0:
      g_string_erase (file, at, n_removed);
      break;

    case 1:
      g_string_erase (file, at, n_removed);
      g_string_insert (file, at, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      break;

    case 2:
      g_string_insert (file, at, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      break;

    default:
      g_string_insert_c (file, at, (char) g_test_rand_int_range (0, 256));
    }
}

static guint count_values (JsonNode *node);

static void
add_member_cb (JsonObject *object,
               const char *name,
               JsonNode   *node,
               gpointer    user_data)
{
  guint *n_values = user_data;

  *n_values += count_values (node);
}

static void
add_element_cb (JsonArray *array,
                guint      index,
                JsonNode  *node,
                gpointer   user_data)
{
  guint *n_values = user_data;

  *n_values += count_values (node);
}

static guint
count_values (JsonNode *node)
{
  guint n_values = 1;

  if (JSON_NODE_HOLDS_OBJECT (node))
    json_object_foreach_member (json_node_get_object (node), add_member_cb, &n_values);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    json_array_foreach_element (json_node_get_array (node), add_element_cb, &n_values);
  else if (json_node_get_value_type (node) == G_TYPE_DOUBLE)
    g_assert_true (isfinite (json_node_get_double (node)));

  return n_values;
}

/* An independent count: outside of strings, a value begins at each bracket and each scalar. */
static guint
count_values_in_text (const char *bytes,
                      gsize       length)
{
  guint n_values = 0;
  guint n_names = 0;
  gboolean in_scalar = FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (bytes[i] == '"')
        {
          n_values++;
          for (i++; bytes[i] != '"'; i++)
            {
              if (bytes[i] == '\\')
                i++;
            }
        }
      else if (bytes[i] == '{' || bytes[i] == '[')
        n_values++;
      else if (bytes[i] == ':')
        n_names++;

      if (strchr ("{}[],:\" \t\r\n", bytes[i]) != NULL)
        in_scalar = FALSE;
      else if (!in_scalar)
        {
          in_scalar = TRUE;
          n_values++;
        }
    }

  return n_values - n_names;
}

static void
compare_with_parser (const char *bytes,
                     gsize       length,
                     gboolean    accepted)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = g_strescape (bytes, NULL);
  gboolean parsed;

  json_parser_set_strict (parser, TRUE);
  parsed = json_parser_load_from_data (parser, bytes, length, &error);

  if (!accepted)
    return;

  if (!parsed)
    g_error ("The scan accepts what the parser refuses: %s: %s", error->message, shown);

  g_assert_cmpuint (count_values (json_parser_get_root (parser)), ==, count_values_in_text (bytes, length));
}

static gboolean
scan (const char *bytes,
      gsize       length)
{
  /* Exactly as long as the file: a sanitizer sees what is read beyond. */
  g_autofree char *copy = g_memdup2 (bytes, length);
  g_autoptr (SigDataErrors) errors = sig_data_errors_new ();
  SigJsonPath *path = sig_data_errors_get_path (errors);
  gboolean accepted = sig_json_scan (copy, length, errors);

  /* Places are looked for in broken files too, and must not lead out of them. */
  sig_json_path_push_member (path, "a");
  sig_json_path_push_index (path, 3);
  sig_data_errors_warn (errors, SIG_PLACE_NAME, "a", "b");
  sig_data_errors_resolve (errors, "f", copy, length);

  g_assert_cmpint (accepted, ==, sig_data_errors_get_n_errors (errors) == 0);
  for (guint i = 0; i < sig_data_errors_get_errors (errors)->len; i++)
    {
      g_autofree char *line = sig_data_message_to_string (g_ptr_array_index (sig_data_errors_get_errors (errors), i));

      g_assert_true (g_utf8_validate (line, -1, NULL));
      g_assert_null (strpbrk (line, "\n\r\t"));
    }

  return accepted;
}

static void
test_changed (void)
{
  guint n_accepted = 0;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GString) file = g_string_new (seeds[g_test_rand_int_range (0, G_N_ELEMENTS (seeds))]);
      guint n_changes = g_test_rand_int_range (1, 4);
      gboolean accepted;

      for (guint i = 0; i < n_changes; i++)
        change (file);

      accepted = scan (file->str, file->len);
      n_accepted += accepted;
      compare_with_parser (file->str, file->len, accepted);
    }

  /* Both answers must come up, or nothing has been compared. */
  g_test_message ("%u of %u accepted", n_accepted, N_ROUNDS);
  g_assert_cmpuint (n_accepted, >, N_ROUNDS / 50);
  g_assert_cmpuint (n_accepted, <, N_ROUNDS - N_ROUNDS / 50);
}

static void
test_noise (void)
{
  for (guint round = 0; round < 5000; round++)
    {
      char bytes[64];
      gsize length = g_test_rand_int_range (0, sizeof bytes);

      for (gsize i = 0; i < length; i++)
        bytes[i] = (char) g_test_rand_int_range (0, 256);

      scan (bytes, length);
    }
}

static void
test_cut (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree char *seed = g_strchomp (g_strdup (seeds[i]));
      gsize full = strlen (seed);

      for (gsize length = 0; length < full; length++)
        g_assert_false (scan (seeds[i], length));
      g_assert_true (scan (seeds[i], full));
    }
}

/* Numbers of all shapes: whole or not, near the limits or far: the parser's own double must be finite. */
static void
test_numbers (void)
{
  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) number = g_string_new (g_test_rand_bit () ? "-" : "");
      guint n_digits = g_test_rand_int_range (1, g_test_rand_bit () ? 25 : 320);
      gboolean is_whole = TRUE;
      double value;

      for (guint i = 0; i < n_digits; i++)
        g_string_append_c (number, '0' + g_test_rand_int_range (i == 0 && n_digits > 1 ? 1 : 0, 10));
      if (g_test_rand_bit ())
        {
          is_whole = FALSE;
          g_string_append_printf (number, ".%u", (guint) g_test_rand_int_range (0, 1000));
        }
      if (g_test_rand_bit ())
        {
          is_whole = FALSE;
          g_string_append_printf (number, "e%d", 308 - (int) n_digits + g_test_rand_int_range (-3, 4));
        }

      value = g_ascii_strtod (number->str, NULL);
      if (is_whole)
        {
          gint64 whole;

          g_assert_cmpint (scan (number->str, number->len), ==,
                           g_ascii_string_to_signed (number->str, 10, G_MININT64, G_MAXINT64, &whole, NULL));
        }
      else
        g_assert_cmpint (scan (number->str, number->len), ==, isfinite (value) != 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-random/changed", test_changed);
  g_test_add_func ("/json-random/noise", test_noise);
  g_test_add_func ("/json-random/cut", test_cut);
  g_test_add_func ("/json-random/numbers", test_numbers);

  return g_test_run ();
}
