/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-language.h"

#include <glib/gi18n-lib.h>

#include "sig-phrase.h"

static const struct
{
  const char *code;
  const char *name;
} languages[] = {
  { "cs", NC_("language", "Czech") },
  { "de", NC_("language", "German") },
  { "en", NC_("language", "English") },
  { "es", NC_("language", "Spanish") },
  { "et", NC_("language", "Estonian") },
  { "fi", NC_("language", "Finnish") },
  { "fr", NC_("language", "French") },
  { "hr", NC_("language", "Croatian") },
  { "it", NC_("language", "Italian") },
  { "ja", NC_("language", "Japanese") },
  { "lt", NC_("language", "Lithuanian") },
  { "lv", NC_("language", "Latvian") },
  { "nl", NC_("language", "Dutch") },
  { "pl", NC_("language", "Polish") },
  { "pt", NC_("language", "Portuguese") },
  { "ro", NC_("language", "Romanian") },
  { "ru", NC_("language", "Russian") },
  { "sl", NC_("language", "Slovenian") },
  { "sq", NC_("language", "Albanian") },
  { "sv", NC_("language", "Swedish") },
  { "uk", NC_("language", "Ukrainian") },
  { "zh", NC_("language", "Chinese") },
};

/**
 * sig_language_get_name:
 * @code: the code of a language
 *
 * Returns: (transfer none): its name in the reader's language, or @code when the program has no name for it
 */
const char *
sig_language_get_name (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i].code, code))
      return g_dpgettext2 (NULL, "language", languages[i].name);

  return code;
}

/**
 * sig_language_dup_names:
 * @codes: codes of languages, ended by %NULL
 *
 * Returns: (transfer full): their names as a list in a sentence; empty for none
 */
char *
sig_language_dup_names (const char *const *codes)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (gsize i = 0; codes[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) sig_language_get_name (codes[i]));

  return sig_phrase_join ((const char *const *) names->pdata, names->len);
}
