/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fold.h"

#include <string.h>

/* Folding for finding. Decomposing and dropping all marks would turn the Ukrainian й into и and ї into і, which are
 * letters of their own; so marks are taken off Latin and Greek letters only. Letters that are written with a stroke or
 * as a ligature have no decomposition in Unicode: they stand in a table. */
static const struct
{
  gunichar    letter;
  const char *plain;
} letters[] = {
  { 0x00E6, "ae" }, { 0x00F0, "d" },  { 0x00F8, "o" }, { 0x00FE, "th" }, { 0x0111, "d" }, { 0x0127, "h" },
  { 0x0131, "i" },  { 0x0138, "k" },  { 0x0142, "l" }, { 0x014B, "n" },  { 0x0153, "oe" }, { 0x0167, "t" },
  { 0x0491, "г" },
  /* apostrophes */
  { 0x0060, "'" }, { 0x00B4, "'" }, { 0x02B9, "'" }, { 0x02BB, "'" }, { 0x02BC, "'" }, { 0x02BD, "'" },
  { 0x02C8, "'" }, { 0x02CA, "'" }, { 0x02CB, "'" }, { 0x2018, "'" }, { 0x2019, "'" }, { 0x201B, "'" },
  { 0x2032, "'" }, { 0x2035, "'" }, { 0xA78C, "'" }, { 0xFF07, "'" },
  /* hyphens and dashes */
  { 0x2010, "-" }, { 0x2011, "-" }, { 0x2012, "-" }, { 0x2013, "-" }, { 0x2014, "-" }, { 0x2015, "-" },
  { 0x2212, "-" }, { 0xFF0D, "-" },
  /* what is not seen */
  { 0x00AD, "" }, { 0x200B, "" }, { 0x200C, "" }, { 0x200D, "" }, { 0x2060, "" }, { 0xFEFF, "" },
};

static const char *
find_plain (gunichar letter)
{
  if (letter < 0x80 && letter != '`')
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == letter)
      return letters[i].plain;

  return NULL;
}

static gboolean
is_mark (gunichar character)
{
  return character >= 0x0300 && character <= 0x036F;
}

static gunichar
take_marks_off (gunichar letter)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  GUnicodeScript script;

  if (letter < 0x80)
    return letter;

  script = g_unichar_get_script (letter);
  if (script != G_UNICODE_SCRIPT_LATIN && script != G_UNICODE_SCRIPT_GREEK)
    return letter;
  g_unichar_fully_decompose (letter, FALSE, parts, G_N_ELEMENTS (parts));

  return parts[0];
}

static void
append_folded (GString  *folded,
               gunichar  character)
{
  const char *plain = find_plain (character);

  if (plain != NULL)
    g_string_append (folded, plain);
  else if (g_unichar_isspace (character))
    {
      if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }
  else if (!is_mark (character))
    {
      character = take_marks_off (character);
      plain = find_plain (character);
      if (plain != NULL)
        g_string_append (folded, plain);
      else
        g_string_append_unichar (folded, character);
    }
}

/* Case folded, then each letter as one character again, so that й is told from и with a mark. */
static char *
compose (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *cased = NULL;

  /* Most texts are English: an index of many is made in half the time. */
  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);

  valid = g_utf8_make_valid (text, -1);
  cased = g_utf8_casefold (valid, -1);

  return g_utf8_normalize (cased, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

/**
 * sig_fold:
 * @text: a text in UTF-8
 *
 * Makes of a text what is compared when somebody looks for it: case folded, Latin and Greek letters without marks
 * ("Łódź" is "lodz"), Cyrillic й and ї kept, ґ as г, all apostrophes and hyphens as one of each, white space as
 * single spaces with none at either end. Folding what is folded changes nothing.
 *
 * Returns: (transfer full): the folded text
 */
char *
sig_fold (const char *text)
{
  g_autofree char *composed = NULL;
  GString *folded;

  g_return_val_if_fail (text != NULL, NULL);

  composed = compose (text);
  folded = g_string_sized_new (strlen (composed));
  for (const char *at = composed; *at != '\0'; at = g_utf8_next_char (at))
    append_folded (folded, g_utf8_get_char (at));

  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);

  return g_string_free_and_steal (folded);
}

static gboolean
begins_word (const char *text,
             const char *at)
{
  return at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_find_prev_char (text, at)));
}

static gboolean
contains_word (const char *folded,
               const char *word,
               gsize       length)
{
  const char *end = folded + strlen (folded);

  for (const char *at = folded; (gsize) (end - at) >= length; at++)
    {
      at = memmem (at, (gsize) (end - at), word, length);
      if (at == NULL)
        return FALSE;
      if (begins_word (folded, at))
        return TRUE;
    }

  return FALSE;
}

/**
 * sig_fold_contains:
 * @folded: a text as sig_fold() makes it
 * @folded_words: words as sig_fold() makes them, with spaces between them
 *
 * Returns: whether each of the words begins a word of the text, in any order; %TRUE for no words
 */
gboolean
sig_fold_contains (const char *folded,
                   const char *folded_words)
{
  g_return_val_if_fail (folded != NULL, FALSE);
  g_return_val_if_fail (folded_words != NULL, FALSE);

  for (const char *word = folded_words; *word != '\0';)
    {
      gsize length = strcspn (word, " ");

      if (length > 0 && !contains_word (folded, word, length))
        return FALSE;
      word += length + strspn (word + length, " ");
    }

  return TRUE;
}
