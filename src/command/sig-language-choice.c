/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-language-choice.h"

#include "sig-text.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

/* gettext takes the language from LANGUAGE, but only while the locale is a real one: under C, C.UTF-8 and POSIX it does not
 * look at it. So a locale of the language is taken when there is one, which has the names of the months too; else that
 * of the person, or one that most systems have. */

static const struct
{
  const char *code;
  const char *locales[3];
} known[] = {
  { "en", { "en_GB.UTF-8", "en_US.UTF-8", "C.UTF-8" } },
  { "uk", { "uk_UA.UTF-8", NULL, NULL } },
};

static const char *const spares[] = { "en_US.UTF-8", "en_GB.UTF-8" };

/**
 * sig_language_choice_is_code:
 * @code: what somebody wrote
 *
 * Returns: whether it looks like the code of a language: two or three small letters
 */
gboolean
sig_language_choice_is_code (const char *code)
{
  gsize length = strspn (code, "abcdefghijklmnopqrstuvwxyz");

  return (length == 2 || length == 3) && code[length] == '\0';
}

/**
 * sig_language_choice_is_interface:
 * @code: the code of a language
 *
 * Returns: whether the program's own words are had in that language
 */
gboolean
sig_language_choice_is_interface (const char *code)
{
  g_autofree char *catalogue = g_build_filename (LOCALEDIR, code, "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

  return strcmp (code, "en") == 0 || g_file_test (catalogue, G_FILE_TEST_EXISTS);
}

static gboolean
set_own_locale (const char *code)
{
  g_autofree char *twice = NULL;
  g_autofree char *country = g_ascii_strup (code, -1);

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    for (guint l = 0; l < G_N_ELEMENTS (known[i].locales); l++)
      if (strcmp (known[i].code, code) == 0 && known[i].locales[l] != NULL &&
          setlocale (LC_ALL, known[i].locales[l]) != NULL)
        return TRUE;

  /* pl_PL, fr_FR: many languages have a country of the same name. */
  twice = g_strdup_printf ("%s_%s.UTF-8", code, country);

  return setlocale (LC_ALL, twice) != NULL;
}

static gboolean
is_real_locale (void)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);

  return strcmp (locale, "POSIX") != 0 && strcmp (locale, "C") != 0 && !g_str_has_prefix (locale, "C.");
}

static gboolean
set_spare_locale (void)
{
  if (is_real_locale ())
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (spares); i++)
    if (setlocale (LC_ALL, spares[i]) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * sig_language_choice_set:
 * @code: the code of a language
 *
 * Makes the program, and what it shows of a data set, speak that language, as far as it can. To be called before
 * there are threads.
 *
 * Returns: whether the system has a locale of that language; without one dates, or all words of the program, may stay as
 *   they are
 */
gboolean
sig_language_choice_set (const char *code)
{
  const char *const reader[] = { code, NULL };
  gboolean is_whole;

  g_return_val_if_fail (sig_language_choice_is_code (code), FALSE);

  g_setenv ("LANGUAGE", code, TRUE);
  is_whole = set_own_locale (code);
  if (!is_whole)
    set_spare_locale ();
  /* What was looked up under the old language is forgotten. */
  textdomain (GETTEXT_PACKAGE);
  sig_text_set_reader (reader);

  return is_whole;
}
