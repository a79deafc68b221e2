/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-word-scan.h"

#include <string.h>

/* Word boundaries after Unicode's Annex 29, with what GLib knows of characters. Three things are other than there,
 * because they are for comparing and not for a cursor: a hyphen between letters is inside the word, so that
 * "co-operation" is "cooperation"; signs that mean something (£, %, +) are words; and ideographs and scripts without
 * spaces are words character by character, because without a dictionary nothing better can be had. */

typedef enum
{
  BREAK,      /* spaces, punctuation */
  LETTER,
  DIGIT,
  EXTENDING,  /* marks, and what is not seen */
  SINGLE,     /* a word of its own */
} CharClass;

static gboolean
has_no_spaces (gunichar character)
{
  switch (g_unichar_get_script (character))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_meaningful_sign (gunichar character)
{
  return character == '%' || character == '&' || character == '#' || character == '@' || character == 0x00A7 ||
         character == 0x2030;
}

static CharClass
look_up (gunichar character)
{
  switch (g_unichar_type (character))
    {
    case G_UNICODE_LOWERCASE_LETTER:
    case G_UNICODE_UPPERCASE_LETTER:
    case G_UNICODE_TITLECASE_LETTER:
    case G_UNICODE_MODIFIER_LETTER:
    case G_UNICODE_CONNECT_PUNCTUATION:
      return LETTER;
    case G_UNICODE_OTHER_LETTER:
    case G_UNICODE_LETTER_NUMBER:
      return has_no_spaces (character) ? SINGLE : LETTER;
    case G_UNICODE_DECIMAL_NUMBER:
    case G_UNICODE_OTHER_NUMBER:
      return DIGIT;
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
      return EXTENDING;
    case G_UNICODE_FORMAT:
      return character == 0x200B ? BREAK : EXTENDING;
    case G_UNICODE_CURRENCY_SYMBOL:
    case G_UNICODE_MATH_SYMBOL:
    case G_UNICODE_OTHER_SYMBOL:
      return SINGLE;
    default:
      return is_meaningful_sign (character) ? SINGLE : BREAK;
    }
}

/* Most characters of most texts are ASCII; theirs is looked up once. */
static CharClass
classify (gunichar character)
{
  static CharClass ascii[0x80];
  static gsize is_ready;

  if (character >= G_N_ELEMENTS (ascii))
    return look_up (character);

  if (g_once_init_enter (&is_ready))
    {
      for (gunichar c = 0; c < G_N_ELEMENTS (ascii); c++)
        ascii[c] = look_up (c);
      g_once_init_leave (&is_ready, 1);
    }

  return ascii[character];
}

static inline gunichar
get_char (const char *at)
{
  return (guchar) *at < 0x80 ? (guchar) *at : g_utf8_get_char (at);
}

static gboolean
is_apostrophe (gunichar character)
{
  return character == '\'' || character == 0x2019 || character == 0x2018 || character == 0x02BC || character == 0xFF07;
}

static gboolean
is_hyphen (gunichar character)
{
  return character == '-' || character == 0x2010 || character == 0x2011;
}

/* A space that keeps together: in a number it parts thousands. */
static gboolean
is_narrow_space (gunichar character)
{
  return character == 0x00A0 || character == 0x202F;
}

/* Whether a character that breaks elsewhere holds a word together between these two. */
static gboolean
joins (gunichar  character,
       CharClass before,
       CharClass after)
{
  const gboolean are_digits = before == DIGIT && after == DIGIT;
  const gboolean are_letters = before == LETTER && after == LETTER;

  if (is_hyphen (character))
    return !are_digits;
  if (is_apostrophe (character) || character == '.')
    return are_letters || are_digits;
  if (character == ',' || character == 0x066B || character == 0x066C || is_narrow_space (character))
    return are_digits;

  return character == 0x00B7 && are_letters;
}

static const char *
skip_extending (const char *at)
{
  while (*at != '\0' && classify (get_char (at)) == EXTENDING)
    at = g_utf8_next_char (at);

  return at;
}

/* Where the word ends that begins at @at with a letter or a digit. */
static const char *
find_end (const char *at)
{
  CharClass before = classify (get_char (at));

  at = skip_extending (g_utf8_next_char (at));
  while (*at != '\0')
    {
      const gunichar character = get_char (at);
      CharClass class = classify (character);
      const char *next = skip_extending (g_utf8_next_char (at));

      if (class == BREAK && *next != '\0')
        {
          CharClass after = classify (get_char (next));

          if ((after != LETTER && after != DIGIT) || !joins (character, before, after))
            break;
          class = after;
          next = skip_extending (g_utf8_next_char (next));
        }
      if (class != LETTER && class != DIGIT)
        break;
      before = class;
      at = next;
    }

  return at;
}

/* What is compared of a character inside a word: no hyphens, and dots in numbers only. */
static void
append_plain (GString  *plain,
              gunichar  character,
              gboolean  in_number)
{
  if (is_apostrophe (character))
    g_string_append_c (plain, '\'');
  else if (character == '&')
    g_string_append (plain, "and");
  else if (is_hyphen (character) || is_narrow_space (character) || (character == '.' && !in_number) ||
           g_unichar_type (character) == G_UNICODE_FORMAT)
    return;
  else
    g_string_append_unichar (plain, character);
}

static gboolean
is_ascii (const char *text)
{
  for (; *text != '\0'; text++)
    if ((guchar) *text >= 0x80)
      return FALSE;

  return TRUE;
}

static void
append_folded (GString    *keys,
               const char *plain)
{
  g_autofree char *composed = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *key = NULL;

  if (is_ascii (plain))
    {
      for (; *plain != '\0'; plain++)
        g_string_append_c (keys, g_ascii_tolower (*plain));
      return;
    }

  composed = g_utf8_normalize (plain, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  folded = g_utf8_casefold (composed, -1);
  key = g_utf8_normalize (folded, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_string_append (keys, key);
}

/* A word of ASCII letters and digits alone, which most are. Returns whether it is one. */
static gboolean
append_simple (GString    *keys,
               const char *start,
               const char *end)
{
  for (const char *at = start; at < end; at++)
    if (!g_ascii_isalnum (*at))
      return FALSE;
  for (const char *at = start; at < end; at++)
    g_string_append_c (keys, g_ascii_tolower (*at));

  return TRUE;
}

static void
append_word (GString    *keys,
             GString    *plain,
             const char *start,
             const char *end)
{
  CharClass before = BREAK;

  g_string_truncate (plain, 0);
  if (*start == '-')
    g_string_append_c (plain, '-');
  for (const char *at = start; at < end; at = g_utf8_next_char (at))
    {
      const gunichar character = get_char (at);

      append_plain (plain, character, before == DIGIT);
      before = classify (character);
    }
  append_folded (keys, plain->str);
}

static void
add_word (SigWordScan *self,
          GString     *plain,
          const char  *start,
          const char  *end)
{
  const SigWordPlace place = { (guint) (start - self->text), (guint) (end - start), self->keys->len };

  if (!append_simple (self->keys, start, end))
    append_word (self->keys, plain, start, end);
  g_string_append_c (self->keys, '\0');
  g_array_append_val (self->places, place);
}

/* A minus before a number, which is no hyphen and no dash of a list. */
static gboolean
is_minus (const char *text,
          const char *at)
{
  return *at == '-' && g_ascii_isdigit (at[1]) &&
         (at == text || classify (get_char (g_utf8_find_prev_char (text, at))) == BREAK);
}

/*
 * sig_word_scan_init:
 * @self: what is filled
 * @text: a text in UTF-8, which must outlive @self
 *
 * Finds the words of a text, and what is compared of each.
 */
void
sig_word_scan_init (SigWordScan *self,
                    const char  *text)
{
  g_autoptr(GString) plain = g_string_new (NULL);
  const char *at = text;

  self->text = text;
  self->places = g_array_new (FALSE, FALSE, sizeof (SigWordPlace));
  self->keys = g_string_sized_new (strlen (text) + 1);

  while (*at != '\0')
    {
      const char *start = at;
      CharClass class = classify (get_char (at));

      if (class == LETTER || class == DIGIT)
        at = find_end (at);
      else if (is_minus (text, at))
        at = find_end (at + 1);
      else
        {
          at = g_utf8_next_char (at);
          if (class != SINGLE)
            continue;
          at = skip_extending (at);
        }
      add_word (self, plain, start, at);
    }
}

void
sig_word_scan_clear (SigWordScan *self)
{
  g_clear_pointer (&self->places, g_array_unref);
  if (self->keys != NULL)
    g_string_free (g_steal_pointer (&self->keys), TRUE);
}

/*
 * sig_word_scan_get_key:
 * @self: the words of a text
 * @index: which one
 *
 * Returns: (transfer none): what is compared of it
 */
const char *
sig_word_scan_get_key (const SigWordScan *self,
                       guint              index)
{
  return self->keys->str + g_array_index (self->places, SigWordPlace, index).key;
}
