/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-scan-private.h"

#include "sig-json-found.h"
#include "sig-json-text.h"

/* The longest escape of one character is a surrogate pair. */
#define LONGEST_ESCAPE 12

typedef SigJsonScanLevel Level;
typedef SigJsonScan Scan;

static void
append_member (GString     *pointer,
               const Scan  *scan,
               const Level *level)
{
  /* A pointer shows the beginning of a name only, so the whole of a huge one is not looked at for each message. */
  gsize shown = MIN (level->name_length, SIG_JSON_NAME_LENGTH * LONGEST_ESCAPE + 1);
  g_autoptr (GString) name = g_string_new (NULL);

  sig_json_text_unescape (name, scan->bytes + level->name, shown);
  sig_json_pointer_append_member (pointer, name->str, name->len);
}

static char *
make_pointer (const Scan *scan)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < scan->depth; i++)
    {
      const Level *level = &scan->levels[i];

      if (!level->is_object)
        sig_json_pointer_append_index (pointer, level->index);
      else if (level->has_member)
        append_member (pointer, scan, level);
    }

  return sig_json_pointer_finish (pointer);
}

/* Beyond those that are kept, an error costs no more than being counted. */
static gboolean
is_to_be_kept (Scan *scan)
{
  if (!sig_data_errors_is_full (scan->errors))
    return TRUE;

  sig_data_errors_add_at (scan->errors, 0, "/", "", "%s", "");
  return FALSE;
}

/* An error after which reading goes on. */
void
sig_json_scan_add (Scan       *scan,
                   const char *at,
                   const char *expected,
                   const char *found)
{
  g_autofree char *pointer = NULL;

  if (!is_to_be_kept (scan))
    return;

  pointer = make_pointer (scan);
  sig_data_errors_add_at (scan->errors, at - scan->bytes, pointer, expected, "%s", found);
}

/* After this error nothing more is read. */
void
sig_json_scan_stop (Scan       *scan,
                    const char *at,
                    const char *expected,
                    const char *found)
{
  sig_json_scan_add (scan, at, expected, found);
  sig_data_errors_stop (scan->errors);
}

/* The grammar wants something else at @at than what is there. */
void
sig_json_scan_stop_at (Scan       *scan,
                       const char *at,
                       const char *expected)
{
  gboolean is_utf8;
  g_autofree char *found = sig_json_found_at (at, scan->end, &is_utf8);

  sig_json_scan_stop (scan, at, is_utf8 ? expected : "UTF-8", found);
}

static void
stop_at_string (Scan          *scan,
                SigJsonOddity  oddity,
                const char    *at)
{
  g_autofree char *found = NULL;

  switch ((int) oddity)
    {
    case SIG_JSON_ODDITY_BAD_ESCAPE:
      found = sig_json_found_escape (at, scan->end);
      sig_json_scan_stop (scan, at, "an escape", found);
      break;

    case SIG_JSON_ODDITY_BAD_DIGITS:
      found = sig_json_found_digits (at, scan->end);
      sig_json_scan_stop (scan, at, "four hexadecimal digits", found);
      break;

    default:
      sig_json_scan_stop_at (scan, at, "the end of the string");
    }
}

static void
add_string_error (Scan          *scan,
                  SigJsonOddity  oddity,
                  const char    *at,
                  gunichar       character)
{
  g_autofree char *found = NULL;
  g_autofree char *half = NULL;

  if (!is_to_be_kept (scan))
    return;

  found = g_strdup_printf ("U+%04X", character);
  switch ((int) oddity)
    {
    case SIG_JSON_ODDITY_HALF_PAIR:
      half = sig_json_found_raw (at, 6);
      sig_json_scan_add (scan, at, "a whole surrogate pair", half);
      break;

    case SIG_JSON_ODDITY_RAW_WHITE:
      sig_json_scan_add (scan, at, character == '\t' ? "\"\\t\"" : "\"\\n\"", found);
      break;

    case SIG_JSON_ODDITY_BIDI:
      sig_json_scan_add (scan, at, "no bidirectional control", found);
      break;

    default:
      sig_json_scan_add (scan, at, "no control character", found);
    }
}

/* Is told by the reader of strings. Of each string the first error is kept, and what ends the reading. */
void
sig_json_scan_add_oddity (SigJsonOddity  oddity,
                          const char    *at,
                          gunichar       character,
                          gpointer       user_data)
{
  Scan *scan = user_data;

  if (oddity <= SIG_JSON_ODDITY_BAD_DIGITS)
    stop_at_string (scan, oddity, at);
  else if (!scan->is_odd)
    add_string_error (scan, oddity, at, character);

  scan->is_odd = TRUE;
}

/* A number that is malformed, which ends the reading, or out of range. */
void
sig_json_scan_add_number (Scan          *scan,
                          SigJsonNumber  number,
                          const char    *at,
                          const char    *number_end)
{
  GString *text;
  g_autofree char *found = NULL;

  if (number != SIG_JSON_NUMBER_MALFORMED && !is_to_be_kept (scan))
    return;

  text = g_string_new (NULL);
  sig_json_text_append_visible (text, at, number_end - at, SIG_JSON_QUOTE_LENGTH);
  found = g_string_free_and_steal (text);

  if (number == SIG_JSON_NUMBER_MALFORMED)
    sig_json_scan_stop (scan, at, "a number", found);
  else if (number == SIG_JSON_NUMBER_BEYOND_INT64)
    sig_json_scan_add (scan, at, "a whole number of 64 bits", found);
  else
    sig_json_scan_add (scan, at, "a number that a double can hold", found);
}

/* The member whose name has just been read is there for the second time. */
void
sig_json_scan_add_repeated (Scan        *scan,
                            const Level *level)
{
  gsize shown = MIN (level->name_length, SIG_JSON_NAME_LENGTH * LONGEST_ESCAPE + 1);
  g_autoptr (GString) name = NULL;
  g_autofree char *quoted = NULL;
  g_autofree char *found = NULL;

  if (!is_to_be_kept (scan))
    return;

  name = g_string_new (NULL);
  sig_json_text_unescape (name, scan->bytes + level->name, shown);
  quoted = sig_json_text_quote (name->str, name->len);
  found = g_strconcat (quoted, " again", NULL);
  sig_json_scan_add (scan, scan->bytes + level->name - 1, "a member once", found);
}
