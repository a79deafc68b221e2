/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-text.h"

#include <string.h>

/**
 * sig_json_text_can_be_seen:
 * @character: a code point
 *
 * Tells whether @character leaves a mark, or an ordinary space, on a line: controls, format characters such as
 * the bidirectional ones, line breaks and every blank but U+0020 do not.
 *
 * Returns: %TRUE if a reader of a message would see it
 */
gboolean
sig_json_text_can_be_seen (gunichar character)
{
  if (character == ' ')
    return TRUE;

  return g_unichar_isprint (character) && !g_unichar_isspace (character);
}

/* A quotation keeps its no-break spaces: they are common in good texts and look like what they are. */
static gboolean
can_be_quoted (gunichar character)
{
  return sig_json_text_can_be_seen (character) || g_unichar_type (character) == G_UNICODE_SPACE_SEPARATOR;
}

static void
append_invisible (GString  *out,
                  gunichar  character)
{
  if (character == '\n')
    g_string_append (out, "\\n");
  else if (character == '\t')
    g_string_append (out, "\\t");
  else if (character <= 0xffff)
    g_string_append_printf (out, "\\u%04x", character);
  else
    g_string_append_printf (out, "\\u{%x}", character);
}

/* Appends one character, or one byte where there is none; returns where the next one begins. */
static const char *
append_character (GString    *out,
                  const char *at,
                  const char *end,
                  gboolean    escape)
{
  /* The checking reader takes U+0000 for the end of the text. */
  gunichar character = *at == '\0' ? 0 : g_utf8_get_char_validated (at, end - at);

  if (character == (gunichar) -1 || character == (gunichar) -2)
    {
      g_string_append_printf (out, "\\x%02x", (guchar) *at);
      return at + 1;
    }

  if (escape && (character == '"' || character == '\\'))
    g_string_append_printf (out, "\\%c", (char) character);
  else if (can_be_quoted (character))
    g_string_append_unichar (out, character);
  else
    append_invisible (out, character);

  return *at == '\0' ? at + 1 : g_utf8_next_char (at);
}

static void
append_shortened (GString    *out,
                  const char *text,
                  gssize      length,
                  gsize       max_characters,
                  gboolean    escape)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  gsize n_characters = 0;

  for (const char *at = text; at < end; n_characters++)
    {
      if (n_characters == max_characters)
        {
          g_string_append (out, "…");
          return;
        }
      at = append_character (out, at, end, escape);
    }
}

/**
 * sig_json_text_append_visible:
 * @out: where to
 * @text: any bytes
 * @length: their number, or -1 when @text ends with a zero byte
 * @max_characters: after how many characters to cut
 *
 * Appends @text so that it stays on one line and is valid UTF-8: characters that cannot be seen are written as
 * escapes, bytes that are no UTF-8 as "\xff", and what is longer than @max_characters is cut with "…".
 */
void
sig_json_text_append_visible (GString    *out,
                              const char *text,
                              gssize      length,
                              gsize       max_characters)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (text != NULL);

  append_shortened (out, text, length, max_characters, FALSE);
}

/**
 * sig_json_text_quote:
 * @text: any bytes
 * @length: their number, or -1 when @text ends with a zero byte
 *
 * Quotes @text for a message, as a JSON file would write it: in double quotes, with escapes, on one line and cut with
 * "…" after %SIG_JSON_QUOTE_LENGTH characters.
 *
 * Returns: (transfer full): the quoted text
 */
char *
sig_json_text_quote (const char *text,
                     gssize      length)
{
  GString *out;

  g_return_val_if_fail (text != NULL, NULL);

  out = g_string_new ("\"");
  append_shortened (out, text, length, SIG_JSON_QUOTE_LENGTH, TRUE);
  g_string_append_c (out, '"');

  return g_string_free_and_steal (out);
}

/**
 * sig_json_text_read_hex:
 * @digits: four readable bytes
 * @value: (out): their value
 *
 * Reads the four hexadecimal digits of a \u escape.
 *
 * Returns: %FALSE if one of them is no hexadecimal digit
 */
gboolean
sig_json_text_read_hex (const char *digits,
                        gunichar   *value)
{
  *value = 0;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (digits[i]);

      if (digit < 0)
        return FALSE;
      *value = *value << 4 | (gunichar) digit;
    }

  return TRUE;
}

static void
append_code_point (GString  *out,
                   gunichar  character)
{
  char buffer[6];

  /* Writes halves of surrogate pairs too, so that two unlike names stay unlike. */
  g_string_append_len (out, buffer, g_unichar_to_utf8 (character, buffer));
}

static gboolean
read_unicode_escape (const char *at,
                     const char *end,
                     gunichar   *value)
{
  return end - at >= 6 && at[0] == '\\' && at[1] == 'u' && sig_json_text_read_hex (at + 2, value);
}

static const char *
unescape_unicode (GString    *out,
                  const char *at,
                  const char *end)
{
  gunichar first;
  gunichar second;

  if (!read_unicode_escape (at, end, &first))
    return end;

  if (first >= 0xd800 && first < 0xdc00 && read_unicode_escape (at + 6, end, &second) && second >= 0xdc00 && second < 0xe000)
    {
      append_code_point (out, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
      return at + 12;
    }

  append_code_point (out, first);
  return at + 6;
}

static const char *
unescape_one (GString    *out,
              const char *at,
              const char *end)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter;

  if (end - at < 2)
    return end;
  if (at[1] == 'u')
    return unescape_unicode (out, at, end);

  letter = at[1] == '\0' ? NULL : strchr (letters, at[1]);
  if (letter != NULL)
    g_string_append_c (out, meanings[letter - letters]);

  return at + 2;
}

/**
 * sig_json_text_unescape:
 * @out: where to
 * @raw: the bytes between the quotes of a JSON string
 * @length: their number
 *
 * Appends what the string means. U+0000 and halves of surrogate pairs are appended like other characters. A broken
 * escape is left out; nothing outside of @raw is read.
 */
void
sig_json_text_unescape (GString    *out,
                        const char *raw,
                        gsize       length)
{
  const char *at = raw;
  const char *end = raw + length;

  while (at < end)
    {
      const char *backslash = memchr (at, '\\', end - at);
      const char *plain_end = backslash == NULL ? end : backslash;

      g_string_append_len (out, at, plain_end - at);
      at = backslash == NULL ? end : unescape_one (out, backslash, end);
    }
}
