/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Most bytes of a data set are text, so plain text is passed eight bytes at a time, and letters of two bytes (Cyrillic,
 * among others) in a loop of their own.
 */

#include "config.h"

#include "sig-json-string.h"

#include "sig-json-text.h"

#include <string.h>

#define EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))
#define HIGH_BITS EACH_BYTE (0x80)

typedef struct
{
  const char *end;
  SigJsonOddityFunc func;
  gpointer user_data;
} Reader;

static inline guint64
read_word (const char *at)
{
  guint64 word;

  memcpy (&word, at, sizeof word);
  return GUINT64_FROM_LE (word);
}

/* Sets the high bit of the first zero byte, counted from the lowest; of later bytes it may say too much. */
static inline guint64
find_zero (guint64 word)
{
  return (word - EACH_BYTE (1)) & ~word;
}

/* Sets the high bit of the first byte that is not plain text: not ASCII, a control, a quote or a backslash. */
static inline guint64
find_special (guint64 word)
{
  guint64 controls = (word - EACH_BYTE (0x20)) & ~word;

  return (word | controls | find_zero (word ^ EACH_BYTE ('"')) | find_zero (word ^ EACH_BYTE ('\\'))
          | find_zero (word ^ EACH_BYTE (0x7f))) & HIGH_BITS;
}

static inline gboolean
is_plain (guchar byte)
{
  return byte >= 0x20 && byte < 0x7f && byte != '"' && byte != '\\';
}

static inline const char *
skip_plain (const char *at,
            const char *end)
{
  for (; end - at >= 8; at += 8)
    {
      guint64 special = find_special (read_word (at));

      if (special != 0)
        return at + (__builtin_ctzll (special) >> 3);
    }

  while (at < end && is_plain ((guchar) *at))
    at++;

  return at;
}

static inline gboolean
is_continuation (char byte)
{
  return ((guchar) byte & 0xc0) == 0x80;
}

static gboolean
is_bidi_control (gunichar character)
{
  return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

static gboolean
is_control (gunichar character)
{
  return character < 0x20 || (character >= 0x7f && character <= 0x9f);
}

static void
report (const Reader  *reader,
        SigJsonOddity  oddity,
        const char    *at,
        gunichar       character)
{
  reader->func (oddity, at, character, reader->user_data);
}

static void
judge_character (const Reader *reader,
                 const char   *at,
                 gunichar      character)
{
  if (is_bidi_control (character))
    report (reader, SIG_JSON_ODDITY_BIDI, at, character);
  else if (is_control (character))
    report (reader, SIG_JSON_ODDITY_CONTROL, at, character);
}

/* A character of three or four bytes, or of two that may be a control, or none. */
static const char *
read_wide (const Reader *reader,
           const char   *at)
{
  gunichar character = g_utf8_get_char_validated (at, reader->end - at);

  if (character == (gunichar) -1 || character == (gunichar) -2)
    {
      report (reader, SIG_JSON_ODDITY_BAD_UTF8, at, (guchar) *at);
      return NULL;
    }

  judge_character (reader, at, character);
  return g_utf8_next_char (at);
}

/* Three bytes that are neither overlong nor surrogates (leads E1 to EC, EE, EF) nor near the bidirectional controls
 * (lead E2, then 80 or 81). */
static inline gboolean
is_harmless_triple (const char *at,
                    const char *end)
{
  guchar lead = (guchar) at[0];

  return lead > 0xe0 && lead < 0xf0 && lead != 0xed && end - at >= 3 && is_continuation (at[1])
    && is_continuation (at[2]) && !(lead == 0xe2 && (guchar) at[1] <= 0x81);
}

/* Four letters of two bytes whose leads are D0 to DF, as those of Cyrillic are: neither overlong nor controls. */
static inline gboolean
is_four_pairs (guint64 word)
{
  return (word & G_GUINT64_CONSTANT (0xc0f0c0f0c0f0c0f0)) == G_GUINT64_CONSTANT (0x80d080d080d080d0);
}

static const char *
read_non_ascii (const Reader *reader,
                const char   *at)
{
  const char *end = reader->end;

  while (at != NULL && at < end && (guchar) *at >= 0x80)
    {
      guchar lead = (guchar) *at;

      if (end - at >= 8 && is_four_pairs (read_word (at)))
        at += 8;
      else if (lead >= 0xc3 && lead <= 0xdf && end - at >= 2 && is_continuation (at[1]))
        at += 2;
      else if (is_harmless_triple (at, end))
        at += 3;
      else
        at = read_wide (reader, at);
    }

  return at;
}

static gboolean
read_unicode_escape (const Reader *reader,
                     const char   *at,
                     gunichar     *character)
{
  return reader->end - at >= 6 && at[0] == '\\' && at[1] == 'u' && sig_json_text_read_hex (at + 2, character);
}

static const char *
read_unicode (const Reader *reader,
              const char   *at)
{
  gunichar character;
  gunichar second;

  if (!read_unicode_escape (reader, at, &character))
    {
      report (reader, SIG_JSON_ODDITY_BAD_DIGITS, at, 0);
      return NULL;
    }

  if (character >= 0xd800 && character < 0xdc00 && read_unicode_escape (reader, at + 6, &second)
      && second >= 0xdc00 && second < 0xe000)
    return at + 12;

  if (character >= 0xd800 && character < 0xe000)
    report (reader, SIG_JSON_ODDITY_HALF_PAIR, at, character);
  else if (character != '\t' && character != '\n')
    judge_character (reader, at, character);

  return at + 6;
}

static const char *
read_escape (const Reader *reader,
             const char   *at)
{
  switch (reader->end - at >= 2 ? at[1] : '\0')
    {
    case '"': case '\\': case '/': case 'n': case 't':
      break;

    case 'b':
      report (reader, SIG_JSON_ODDITY_CONTROL, at, '\b');
      break;

    case 'f':
      report (reader, SIG_JSON_ODDITY_CONTROL, at, '\f');
      break;

    case 'r':
      report (reader, SIG_JSON_ODDITY_CONTROL, at, '\r');
      break;

    case 'u':
      return read_unicode (reader, at);

    default:
      report (reader, SIG_JSON_ODDITY_BAD_ESCAPE, at, 0);
      return NULL;
    }

  return at + 2;
}

static const char *
read_raw_control (const Reader *reader,
                  const char   *at)
{
  gboolean is_white = *at == '\t' || *at == '\n';

  report (reader, is_white ? SIG_JSON_ODDITY_RAW_WHITE : SIG_JSON_ODDITY_CONTROL, at, (guchar) *at);
  return at + 1;
}

/**
 * sig_json_string_read:
 * @at: behind the opening quote
 * @end: the end of the file
 * @has_escapes: (out): whether there is a backslash in it
 * @func: is told of all that is wrong
 * @user_data: for @func
 *
 * Reads a string of JSON to its end and checks each of its characters.
 *
 * Returns: behind the closing quote, or %NULL if reading stopped
 */
const char *
sig_json_string_read (const char        *at,
                      const char        *end,
                      gboolean          *has_escapes,
                      SigJsonOddityFunc  func,
                      gpointer           user_data)
{
  Reader reader = { end, func, user_data };

  *has_escapes = FALSE;

  while (at != NULL)
    {
      at = skip_plain (at, end);

      if (at == end)
        {
          report (&reader, SIG_JSON_ODDITY_UNFINISHED, at, 0);
          return NULL;
        }

      if (*at == '"')
        return at + 1;

      if ((guchar) *at >= 0x80)
        at = read_non_ascii (&reader, at);
      else if (*at == '\\')
        {
          *has_escapes = TRUE;
          at = read_escape (&reader, at);
        }
      else
        at = read_raw_control (&reader, at);
    }

  return NULL;
}

/**
 * sig_json_string_skip:
 * @at: behind the opening quote
 * @end: the end of the file
 *
 * Passes a string that sig_json_string_read() has found good.
 *
 * Returns: behind the closing quote; @end if there is none
 */
const char *
sig_json_string_skip (const char *at,
                      const char *end)
{
  while (at < end)
    {
      at = skip_plain (at, end);
      if (at == end)
        break;
      if (*at == '"')
        return at + 1;

      at += *at == '\\' && end - at >= 2 ? 2 : 1;
      while (at < end && (guchar) *at >= 0x80)
        at++;
    }

  return end;
}

/* Indentation is long: eight at a time. */
static inline const char *
skip_spaces (const char *at,
             const char *end)
{
  for (; end - at >= 8; at += 8)
    {
      guint64 others = read_word (at) ^ EACH_BYTE (' ');

      if (others != 0)
        return at + (__builtin_ctzll (others) >> 3);
    }

  return at;
}

/**
 * sig_json_space_skip:
 * @at: anywhere between tokens
 * @end: the end of the file
 *
 * Passes white space: space, tab, newline and carriage return.
 *
 * Returns: the first byte that is none
 */
const char *
sig_json_space_skip (const char *at,
                     const char *end)
{
  while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at = skip_spaces (at + 1, end);

  return at;
}
