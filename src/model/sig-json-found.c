/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-found.h"

#include "sig-json-text.h"

/**
 * sig_json_found_word_end:
 * @at: anywhere in a file
 * @end: the end of the file
 *
 * Passes ASCII letters and digits, which read as one word.
 *
 * Returns: the first byte that is none
 */
const char *
sig_json_found_word_end (const char *at,
                         const char *end)
{
  while (at < end && g_ascii_isalnum (*at))
    at++;

  return at;
}

static char *
describe_character (const char *at,
                    gunichar    character)
{
  if (!sig_json_text_can_be_seen (character))
    return g_strdup_printf ("U+%04X", character);

  return g_strdup_printf ("\"%.*s\"", (int) (g_utf8_next_char (at) - at), at);
}

/**
 * sig_json_found_at:
 * @at: where something else was expected
 * @end: the end of the file
 * @is_utf8: (out): whether a character is there, not a byte that is no UTF-8
 *
 * Says in a message what is there: a word, a character that can be seen, the name of one that cannot, a byte or the end
 * of the file.
 *
 * Returns: (transfer full): the words
 */
char *
sig_json_found_at (const char *at,
                   const char *end,
                   gboolean   *is_utf8)
{
  gunichar character;

  *is_utf8 = TRUE;
  if (at == end)
    return g_strdup ("the end of the file");
  if (g_ascii_isalnum (*at))
    return sig_json_text_quote (at, sig_json_found_word_end (at, end) - at);

  /* The checking reader takes U+0000 for the end of the text. */
  character = *at == '\0' ? 0 : g_utf8_get_char_validated (at, end - at);
  *is_utf8 = character != (gunichar) -1 && character != (gunichar) -2;

  return *is_utf8 ? describe_character (at, character) : g_strdup_printf ("the byte 0x%02X", (guchar) *at);
}

/**
 * sig_json_found_raw:
 * @at: a part of a file
 * @length: its length
 *
 * Says in a message what stands in the file, escapes as they are.
 *
 * Returns: (transfer full): the words
 */
char *
sig_json_found_raw (const char *at,
                    gsize       length)
{
  GString *quoted = g_string_new ("\"");

  sig_json_text_append_visible (quoted, at, length, SIG_JSON_QUOTE_LENGTH);
  g_string_append_c (quoted, '"');

  return g_string_free_and_steal (quoted);
}

/**
 * sig_json_found_escape:
 * @backslash: an escape that JSON does not know
 * @end: the end of the file
 *
 * Says in a message what the escape is.
 *
 * Returns: (transfer full): the words
 */
char *
sig_json_found_escape (const char *backslash,
                       const char *end)
{
  if (end - backslash < 2)
    return g_strdup ("the end of the file");

  return sig_json_found_raw (backslash, MIN (g_utf8_next_char (backslash + 1), end) - backslash);
}

/**
 * sig_json_found_digits:
 * @backslash: a \u escape with less than four digits
 * @end: the end of the file
 *
 * Says in a message what there is of it.
 *
 * Returns: (transfer full): the words
 */
char *
sig_json_found_digits (const char *backslash,
                       const char *end)
{
  const char *at = backslash + 2;

  while (at < end && at < backslash + 6 && g_ascii_isxdigit (*at))
    at++;

  return sig_json_found_raw (backslash, at - backslash);
}
