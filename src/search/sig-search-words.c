/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-words.h"

/* What a word is, for texts and for what is looked for in them alike. An apostrophe or a hyphen parts words:
 * "l'Ukraine" is found by "Ukraine", and "обов'язок" by "обов'яз", which is then two words that follow each other. In
 * scripts that are written without spaces each character is a word, so that any part of a text is found, as words that
 * follow each other. */

static gboolean
stands_alone (gunichar character)
{
  if (character < 0x0E00)
    return FALSE;

  switch ((int) g_unichar_get_script (character))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_MYANMAR:
    case G_UNICODE_SCRIPT_THAI:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_of_word (gunichar character)
{
  if (character < 0x80)
    return g_ascii_isalnum (character);

  return g_unichar_isalnum (character) || g_unichar_ismark (character);
}

/* What is not seen parts no word; folding takes it out. */
static gboolean
is_unseen (gunichar character)
{
  return character == 0x00AD || (character >= 0x200B && character <= 0x200D) || character == 0x2060 || character == 0xFEFF;
}

static const char *
find_end (const char *word)
{
  gunichar first = g_utf8_get_char (word);
  gboolean alone = stands_alone (first);
  const char *at = g_utf8_next_char (word);

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (is_unseen (character))
        continue;
      if (!is_of_word (character) || (!g_unichar_ismark (character) && (alone || stands_alone (character))))
        break;
    }

  return at;
}

/**
 * sig_search_words_next:
 * @rest: (inout): where to begin in a text of valid UTF-8; afterwards behind the word
 * @word: (out): where the word begins; it has no end of its own
 * @length: (out): how many bytes it has
 *
 * Looks for the next word.
 *
 * Returns: whether there is one
 */
gboolean
sig_search_words_next (const char **rest,
                       const char **word,
                       gsize       *length)
{
  const char *at = *rest;

  while (*at != '\0' && !is_of_word (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  *word = at;
  *rest = *at != '\0' ? find_end (at) : at;
  *length = (gsize) (*rest - at);

  return *length > 0;
}
