/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigJsonNumber:
 * @SIG_JSON_NUMBER_GOOD: a number that can be held
 * @SIG_JSON_NUMBER_MALFORMED: no number of JSON
 * @SIG_JSON_NUMBER_BEYOND_INT64: a whole number of more than 64 bits
 * @SIG_JSON_NUMBER_BEYOND_DOUBLE: another number, too large for a double
 *
 * What characters that begin like a number are.
 */
typedef enum
{
  SIG_JSON_NUMBER_GOOD,
  SIG_JSON_NUMBER_MALFORMED,
  SIG_JSON_NUMBER_BEYOND_INT64,
  SIG_JSON_NUMBER_BEYOND_DOUBLE,
} SigJsonNumber;

const char *sig_json_number_read (const char    *at,
                                  const char    *end,
                                  SigJsonNumber *number);

G_END_DECLS
