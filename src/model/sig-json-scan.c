/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One pass over the bytes, without recursion, before any parser sees them. It knows the grammar of RFC 8259 and, beyond
 * it, the limits of the format: what a parser would take silently (a member twice, a number that is clamped, a string
 * that ends at U+0000) is an error here. Behind broken syntax nothing can be judged, so the pass stops there; all else is
 * collected.
 */

#include "config.h"

#include "sig-json-scan.h"

#include "sig-json-found.h"
#include "sig-json-scan-private.h"

typedef enum
{
  WANT_VALUE,
  WANT_FIRST_ELEMENT,
  WANT_FIRST_MEMBER,
  WANT_MEMBER,
  WANT_NEXT,
  WANT_NOTHING,
} Want;

typedef SigJsonScanLevel Level;
typedef SigJsonScan Scan;

static Want
stop_at (Scan       *scan,
         const char *expected)
{
  sig_json_scan_stop_at (scan, scan->at, expected);
  return WANT_NOTHING;
}

static inline void
pass_space (Scan *scan)
{
  /* Most tokens follow each other at once. */
  if (scan->at < scan->end && (guchar) *scan->at <= ' ')
    scan->at = sig_json_space_skip (scan->at, scan->end);
}

static const char *
read_string (Scan     *scan,
             gboolean *has_escapes)
{
  scan->is_odd = FALSE;
  return sig_json_string_read (scan->at + 1, scan->end, has_escapes, sig_json_scan_add_oddity, scan);
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
    return stop_at (scan, "a value");

  scan->at = word_end;
  return WANT_NEXT;
}

static Want
read_number (Scan *scan)
{
  SigJsonNumber number;
  const char *start = scan->at;

  scan->at = sig_json_number_read (start, scan->end, &number);
  if (number != SIG_JSON_NUMBER_GOOD)
    sig_json_scan_add_number (scan, number, start, scan->at);

  return number == SIG_JSON_NUMBER_MALFORMED ? WANT_NOTHING : WANT_NEXT;
}

static inline SigJsonOutlineMember *
get_outline_member (Scan *scan)
{
  GArray *members = scan->outline->members;

  return &g_array_index (members, SigJsonOutlineMember, members->len - 1);
}

/* Notes where a value of the outermost object, or an element of an array in it, begins. */
static void
note_start (Scan *scan)
{
  guint32 start = (guint32) (scan->at - scan->bytes);

  if (scan->depth == 1 && scan->levels[0].is_object)
    {
      SigJsonOutlineMember member = {
        .name = (guint32) scan->levels[0].name,
        .name_length = (guint32) scan->levels[0].name_length,
        .start = start,
        .is_array = *scan->at == '[',
        .first = scan->outline->elements->len,
      };

      g_array_append_val (scan->outline->members, member);
    }
  else if (scan->depth == 2 && scan->levels[0].is_object && !scan->levels[1].is_object)
    {
      g_array_append_val (scan->outline->elements, start);
      get_outline_member (scan)->n++;
    }
}

/* Notes where an array in the outermost object ends. */
static void
note_close (Scan *scan)
{
  if (scan->levels[0].is_object && !scan->levels[1].is_object)
    get_outline_member (scan)->close = (guint32) (scan->at - scan->bytes);
}

static Want
open_level (Scan     *scan,
            gboolean  is_object)
{
  if (scan->depth == SIG_JSON_MAX_DEPTH)
    {
      sig_json_scan_stop (scan, scan->at, "at most 64 levels", "more");
      return WANT_NOTHING;
    }

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
  if (scan->depth == 2 && scan->outline != NULL)
    note_close (scan);
  if (scan->levels[--scan->depth].is_object)
    sig_json_keys_close (scan->keys);

  scan->at++;
  return WANT_NEXT;
}

static Want
read_value (Scan *scan)
{
  if (scan->at == scan->end)
    return stop_at (scan, scan->depth == 0 ? "an object" : "a value");

  if (scan->depth <= 2 && scan->outline != NULL)
    note_start (scan);
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

static Want
read_member (Scan *scan)
{
  Level *level = &scan->levels[scan->depth - 1];
  const char *name = scan->at + 1;
  const char *name_end;
  gboolean has_escapes;

  if (scan->at == scan->end || *scan->at != '"')
    return stop_at (scan, "a member name in double quotes");

  name_end = read_string (scan, &has_escapes);
  if (name_end == NULL)
    return WANT_NOTHING;

  level->name = name - scan->bytes;
  level->name_length = name_end - 1 - name;
  level->has_member = TRUE;
  if (!sig_json_keys_add (scan->keys, level->name, level->name_length, has_escapes))
    sig_json_scan_add_repeated (scan, level);

  scan->at = name_end;
  pass_space (scan);
  if (scan->at == scan->end || *scan->at != ':')
    return stop_at (scan, "\":\"");

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
    return scan->at == scan->end ? WANT_NOTHING : stop_at (scan, "the end of the file");

  level = &scan->levels[scan->depth - 1];
  level->has_member = FALSE;
  if (scan->depth == 1 && level->is_object && scan->outline != NULL)
    get_outline_member (scan)->end = (guint32) (scan->at - scan->bytes);
  if (c == (level->is_object ? '}' : ']'))
    return close_level (scan);
  if (c != ',')
    return stop_at (scan, level->is_object ? "\",\" or \"}\"" : "\",\" or \"]\"");

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
      sig_json_scan_add (scan, scan->at, "no byte order mark", "one");
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
  return sig_json_scan_outline (bytes, length, errors, NULL);
}

/**
 * sig_json_scan_outline:
 * @bytes: the file; it need not end with a zero byte
 * @length: its length
 * @errors: where errors go
 * @outline: (nullable): an outline of nothing, to be filled; of use only if there is no error
 *
 * Checks a file as sig_json_scan() does, and notes where its parts stand.
 *
 * Returns: %TRUE if there is no error
 */
gboolean
sig_json_scan_outline (const char     *bytes,
                       gsize           length,
                       SigDataErrors  *errors,
                       SigJsonOutline *outline)
{
  g_autofree Scan *scan = NULL;
  g_autoptr (SigJsonKeys) keys = NULL;
  guint n_errors = sig_data_errors_get_n_errors (errors);

  g_return_val_if_fail (bytes != NULL || length == 0, FALSE);

  scan = g_new0 (Scan, 1);
  scan->bytes = scan->at = bytes != NULL ? bytes : "";
  scan->end = scan->bytes + length;
  scan->errors = errors;
  scan->outline = outline;

  if (length > SIG_JSON_MAX_LENGTH)
    {
      g_autofree char *found = g_strdup_printf ("%" G_GSIZE_FORMAT " bytes", length);

      sig_json_scan_stop (scan, scan->at, "at most 512 MiB", found);
      return FALSE;
    }

  scan->keys = keys = sig_json_keys_new (scan->bytes);
  scan_file (scan);

  return sig_data_errors_get_n_errors (errors) == n_errors;
}
