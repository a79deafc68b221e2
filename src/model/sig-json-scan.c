/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One pass over the bytes, without recursion, before any parser sees them. It knows the grammar of RFC 8259 and, beyond
 * it, the limits of the format: what a parser would take silently (a member twice, a number that is clamped, a string
 * that ends at U+0000) is an error here. Behind broken syntax nothing can be judged, so the pass stops there; all else is
 * collected.
 */

#include "sig-json-scan.h"

#include "sig-json-found.h"
#include "sig-json-keys.h"
#include "sig-json-number.h"
#include "sig-json-path.h"
#include "sig-json-string.h"
#include "sig-json-text.h"

/* The longest escape of one character is a surrogate pair. */
#define LONGEST_ESCAPE 12

typedef enum
{
  WANT_VALUE,
  WANT_FIRST_ELEMENT,
  WANT_FIRST_MEMBER,
  WANT_MEMBER,
  WANT_NEXT,
  WANT_NOTHING,
} Want;

typedef struct
{
  gboolean is_object;
  gboolean has_member;  /* behind the name of a member, until its value ends */
  gsize name;
  gsize name_length;
  guint index;
} Level;

typedef struct
{
  const char *bytes;
  const char *at;
  const char *end;
  SigDataErrors *errors;
  SigJsonKeys *keys;
  gboolean is_odd;      /* the string that is being read has an error already */
  guint depth;
  Level levels[SIG_JSON_MAX_DEPTH];
} Scan;

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

static void
add_error (Scan       *scan,
           const char *at,
           const char *expected,
           const char *found)
{
  g_autofree char *pointer = NULL;

  /* Beyond those that are kept, an error costs no more than being counted. */
  if (!sig_data_errors_is_full (scan->errors))
    pointer = make_pointer (scan);

  sig_data_errors_add_at (scan->errors, at - scan->bytes, pointer != NULL ? pointer : "/", expected, "%s", found);
}

static Want
stop (Scan       *scan,
      const char *at,
      const char *expected,
      const char *found)
{
  add_error (scan, at, expected, found);
  sig_data_errors_stop (scan->errors);
  return WANT_NOTHING;
}

static inline void
pass_space (Scan *scan)
{
  /* Most tokens follow each other at once. */
  if (scan->at < scan->end && (guchar) *scan->at <= ' ')
    scan->at = sig_json_space_skip (scan->at, scan->end);
}

/* The grammar wants something else at @at than what is there. */
static Want
stop_at_syntax (Scan       *scan,
                const char *at,
                const char *expected)
{
  gboolean is_utf8;
  g_autofree char *found = sig_json_found_at (at, scan->end, &is_utf8);

  return stop (scan, at, is_utf8 ? expected : "UTF-8", found);
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
      stop (scan, at, "an escape", found);
      break;

    case SIG_JSON_ODDITY_BAD_DIGITS:
      found = sig_json_found_digits (at, scan->end);
      stop (scan, at, "four hexadecimal digits", found);
      break;

    default:
      stop_at_syntax (scan, at, "the end of the string");
    }
}

static void
add_string_error (Scan          *scan,
                  SigJsonOddity  oddity,
                  const char    *at,
                  gunichar       character)
{
  g_autofree char *found = g_strdup_printf ("U+%04X", character);
  g_autofree char *half = NULL;

  switch ((int) oddity)
    {
    case SIG_JSON_ODDITY_HALF_PAIR:
      half = sig_json_found_raw (at, 6);
      add_error (scan, at, "a whole surrogate pair", half);
      break;

    case SIG_JSON_ODDITY_RAW_WHITE:
      add_error (scan, at, character == '\t' ? "\"\\t\"" : "\"\\n\"", found);
      break;

    case SIG_JSON_ODDITY_BIDI:
      add_error (scan, at, "no bidirectional control", found);
      break;

    default:
      add_error (scan, at, "no control character", found);
    }
}

static void
string_oddity_cb (SigJsonOddity  oddity,
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

static const char *
read_string (Scan     *scan,
             gboolean *has_escapes)
{
  scan->is_odd = FALSE;
  return sig_json_string_read (scan->at + 1, scan->end, has_escapes, string_oddity_cb, scan);
}

static Want
read_string_value (Scan *scan)
{
  gboolean has_escapes;
  const char *string_end = read_string (scan, &has_escapes);

  if (string_end == NULL)
    return WANT_NOTHING;

  scan->at = string_end;
  return WANT_NEXT;
}

static Want
read_word (Scan *scan)
{
  const char *word_end = sig_json_found_word_end (scan->at, scan->end);
  gsize length = word_end - scan->at;

  if (!(length == 4 && memcmp (scan->at, "true", 4) == 0) && !(length == 4 && memcmp (scan->at, "null", 4) == 0)
      && !(length == 5 && memcmp (scan->at, "false", 5) == 0))
    return stop_at_syntax (scan, scan->at, "a value");

  scan->at = word_end;
  return WANT_NEXT;
}

static Want
read_number (Scan *scan)
{
  SigJsonNumber number;
  const char *number_end = sig_json_number_read (scan->at, scan->end, &number);
  const char *start = scan->at;
  GString *found;
  g_autofree char *text = NULL;

  scan->at = number_end;
  if (number == SIG_JSON_NUMBER_GOOD)
    return WANT_NEXT;

  found = g_string_new (NULL);
  sig_json_text_append_visible (found, start, number_end - start, SIG_JSON_QUOTE_LENGTH);
  text = g_string_free_and_steal (found);

  if (number == SIG_JSON_NUMBER_MALFORMED)
    return stop (scan, start, "a number", text);

  add_error (scan, start,
             number == SIG_JSON_NUMBER_BEYOND_INT64 ? "a whole number of 64 bits" : "a number that a double can hold", text);
  return WANT_NEXT;
}

static Want
open_level (Scan     *scan,
            gboolean  is_object)
{
  if (scan->depth == SIG_JSON_MAX_DEPTH)
    return stop (scan, scan->at, "at most 64 levels", "more");

  scan->levels[scan->depth++] = (Level) { .is_object = is_object };
  scan->at++;
  if (!is_object)
    return WANT_FIRST_ELEMENT;

  sig_json_keys_open (scan->keys);
  return WANT_FIRST_MEMBER;
}

static Want
close_level (Scan *scan)
{
  if (scan->levels[--scan->depth].is_object)
    sig_json_keys_close (scan->keys);

  scan->at++;
  return WANT_NEXT;
}

static Want
read_value (Scan *scan)
{
  if (scan->at == scan->end)
    return stop_at_syntax (scan, scan->at, scan->depth == 0 ? "an object" : "a value");

  switch (*scan->at)
    {
    case '"':
      return read_string_value (scan);

    case '{':
      return open_level (scan, TRUE);

    case '[':
      return open_level (scan, FALSE);

    case '-':
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
      return read_number (scan);

    default:
      return read_word (scan);
    }
}

static void
add_repeated (Scan        *scan,
              const Level *level)
{
  gsize shown = MIN (level->name_length, SIG_JSON_NAME_LENGTH * LONGEST_ESCAPE + 1);
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *quoted = NULL;
  g_autofree char *found = NULL;

  sig_json_text_unescape (name, scan->bytes + level->name, shown);
  quoted = sig_json_text_quote (name->str, name->len);
  found = g_strconcat (quoted, " again", NULL);
  add_error (scan, scan->bytes + level->name - 1, "a member once", found);
}

static Want
read_member (Scan *scan)
{
  Level *level = &scan->levels[scan->depth - 1];
  const char *name = scan->at + 1;
  const char *name_end;
  gboolean has_escapes;

  if (scan->at == scan->end || *scan->at != '"')
    return stop_at_syntax (scan, scan->at, "a member name in double quotes");

  name_end = read_string (scan, &has_escapes);
  if (name_end == NULL)
    return WANT_NOTHING;

  level->name = name - scan->bytes;
  level->name_length = name_end - 1 - name;
  level->has_member = TRUE;
  if (!sig_json_keys_add (scan->keys, level->name, level->name_length, has_escapes))
    add_repeated (scan, level);

  scan->at = name_end;
  pass_space (scan);
  if (scan->at == scan->end || *scan->at != ':')
    return stop_at_syntax (scan, scan->at, "\":\"");

  scan->at++;
  return WANT_VALUE;
}

/* Behind a value. */
static Want
read_next (Scan *scan)
{
  Level *level;
  char c = scan->at < scan->end ? *scan->at : '\0';

  if (scan->depth == 0)
    return scan->at == scan->end ? WANT_NOTHING : stop_at_syntax (scan, scan->at, "the end of the file");

  level = &scan->levels[scan->depth - 1];
  level->has_member = FALSE;
  if (c == (level->is_object ? '}' : ']'))
    return close_level (scan);
  if (c != ',')
    return stop_at_syntax (scan, scan->at, level->is_object ? "\",\" or \"}\"" : "\",\" or \"]\"");

  scan->at++;
  level->index++;
  return level->is_object ? WANT_MEMBER : WANT_VALUE;
}

static Want
read_token (Scan *scan,
            Want  want)
{
  switch (want)
    {
    case WANT_FIRST_ELEMENT:
      return scan->at < scan->end && *scan->at == ']' ? close_level (scan) : read_value (scan);

    case WANT_FIRST_MEMBER:
      return scan->at < scan->end && *scan->at == '}' ? close_level (scan) : read_member (scan);

    case WANT_MEMBER:
      return read_member (scan);

    case WANT_NEXT:
      return read_next (scan);

    case WANT_VALUE:
    case WANT_NOTHING:
    default:
      return read_value (scan);
    }
}

static void
scan_file (Scan *scan)
{
  static const char byte_order_mark[] = { '\xef', '\xbb', '\xbf' };
  Want want = WANT_VALUE;

  if (scan->end - scan->at >= 3 && memcmp (scan->at, byte_order_mark, 3) == 0)
    {
      add_error (scan, scan->at, "no byte order mark", "one");
      scan->at += 3;
      if (scan->at == scan->end)
        return;
    }

  while (want != WANT_NOTHING)
    {
      pass_space (scan);
      want = read_token (scan, want);
    }
}

/**
 * sig_json_scan:
 * @bytes: the file; it need not end with a zero byte
 * @length: its length
 * @errors: where errors go
 *
 * Checks that a file is JSON as RFC 8259 has it and keeps to the limits of the format: UTF-8 without byte order mark, at
 * most 64 levels and 512 MiB, no member twice in one object, no control and bidirectional characters, only whole surrogate
 * pairs, whole numbers within 64 bits and other numbers within a double. It takes time in proportion to @length.
 *
 * Broken syntax ends the check (see sig_data_errors_is_stopped()); all other errors are collected, of a string the first.
 *
 * Returns: %TRUE if there is no error
 */
gboolean
sig_json_scan (const char    *bytes,
               gsize          length,
               SigDataErrors *errors)
{
  g_autofree Scan *scan = NULL;
  g_autoptr (SigJsonKeys) keys = NULL;
  guint n_errors = sig_data_errors_get_n_errors (errors);

  g_return_val_if_fail (bytes != NULL || length == 0, FALSE);

  scan = g_new0 (Scan, 1);
  scan->bytes = scan->at = bytes != NULL ? bytes : "";
  scan->end = scan->bytes + length;
  scan->errors = errors;

  if (length > SIG_JSON_MAX_LENGTH)
    {
      g_autofree char *found = g_strdup_printf ("%" G_GSIZE_FORMAT " bytes", length);

      stop (scan, scan->at, "at most 512 MiB", found);
      return FALSE;
    }

  scan->keys = keys = sig_json_keys_new (scan->bytes);
  scan_file (scan);

  return sig_data_errors_get_n_errors (errors) == n_errors;
}
