/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigJsonOddity:
 * @SIG_JSON_ODDITY_UNFINISHED: the file ends within the string; reading stops
 * @SIG_JSON_ODDITY_BAD_UTF8: a byte that is not UTF-8; reading stops
 * @SIG_JSON_ODDITY_BAD_ESCAPE: a backslash before what JSON does not know; reading stops
 * @SIG_JSON_ODDITY_BAD_DIGITS: \u without four hexadecimal digits; reading stops
 * @SIG_JSON_ODDITY_HALF_PAIR: the escape of one half of a surrogate pair
 * @SIG_JSON_ODDITY_CONTROL: a control character, raw or as an escape
 * @SIG_JSON_ODDITY_RAW_WHITE: a raw tab or newline
 * @SIG_JSON_ODDITY_BIDI: a bidirectional control, raw or as an escape
 *
 * What may be wrong in a string.
 */
typedef enum
{
  SIG_JSON_ODDITY_UNFINISHED,
  SIG_JSON_ODDITY_BAD_UTF8,
  SIG_JSON_ODDITY_BAD_ESCAPE,
  SIG_JSON_ODDITY_BAD_DIGITS,
  SIG_JSON_ODDITY_HALF_PAIR,
  SIG_JSON_ODDITY_CONTROL,
  SIG_JSON_ODDITY_RAW_WHITE,
  SIG_JSON_ODDITY_BIDI,
} SigJsonOddity;

/**
 * SigJsonOddityFunc:
 * @oddity: what is wrong
 * @at: where: the character or the backslash of its escape
 * @character: the code point, when there is one
 * @user_data: given to sig_json_string_read()
 *
 * Is told what is wrong in a string.
 */
typedef void (*SigJsonOddityFunc) (SigJsonOddity  oddity,
                                   const char    *at,
                                   gunichar       character,
                                   gpointer       user_data);

const char *sig_json_string_read (const char        *at,
                                  const char        *end,
                                  gboolean          *has_escapes,
                                  SigJsonOddityFunc  func,
                                  gpointer           user_data);
const char *sig_json_string_skip (const char        *at,
                                  const char        *end);
const char *sig_json_space_skip  (const char        *at,
                                  const char        *end);

G_END_DECLS
