/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-json-reader.h"

#include "sig-decimal.h"

#include <math.h>
#include <string.h>

/* The first double beyond what a 64 bit number can hold. */
#define INT64_END 9223372036854775808.0

static const char *
or_null (SigNull null)
{
  return null == SIG_OR_NULL ? " or null" : "";
}

static GType
get_value_type (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
}

/* Whether the reader is spared a value: it is not there, or it is null and may be. */
static gboolean
has_no_value (JsonNode *node,
              SigNull   null)
{
  return node == NULL || (null == SIG_OR_NULL && JSON_NODE_HOLDS_NULL (node));
}

/**
 * sig_json_node_get_text:
 * @node: a value
 *
 * Returns: (transfer none) (nullable): the string that it is, or %NULL if it is none
 */
const char *
sig_json_node_get_text (JsonNode *node)
{
  return get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/**
 * sig_json_reader_get_string:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @null: whether it may be null
 *
 * Reads a string.
 *
 * Returns: (transfer none) (nullable): the string, or %NULL if there is none
 */
const char *
sig_json_reader_get_string (SigJsonReader       *self,
                            const SigJsonObject *object,
                            guint                member,
                            SigNull              null)
{
  JsonNode *node = object->nodes[member];
  const char *string;

  if (has_no_value (node, null))
    return NULL;

  string = sig_json_node_get_text (node);
  if (string == NULL)
    sig_json_reader_error_at (self, object, member, "a string%s", or_null (null));

  return string;
}

/**
 * sig_json_reader_get_matching:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @test: tells whether a string is what is wanted
 * @expected: what is wanted, in words
 * @null: whether it may be null
 *
 * Reads a string of a certain kind.
 *
 * Returns: (transfer none) (nullable): the string, or %NULL if there is none of that kind
 */
const char *
sig_json_reader_get_matching (SigJsonReader       *self,
                              const SigJsonObject *object,
                              guint                member,
                              SigStringTest        test,
                              const char          *expected,
                              SigNull              null)
{
  JsonNode *node = object->nodes[member];
  const char *string;

  if (has_no_value (node, null))
    return NULL;

  string = sig_json_node_get_text (node);
  if (string != NULL && test (string))
    return string;

  sig_json_reader_error_at (self, object, member, "%s%s", expected, or_null (null));

  return NULL;
}

static void
report_word (SigJsonReader       *self,
             const SigJsonObject *object,
             guint                member,
             const char *const   *words)
{
  g_autofree char *list = g_strjoinv ("\", \"", (char **) words);

  sig_json_reader_error_at (self, object, member, "one of \"%s\"", list);
}

/**
 * sig_json_reader_get_word:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @words: the words that it may be, ended by %NULL
 *
 * Reads one of a few words.
 *
 * Returns: which, from 0; 0 also when it is none of them or not there
 */
guint
sig_json_reader_get_word (SigJsonReader       *self,
                          const SigJsonObject *object,
                          guint                member,
                          const char *const   *words)
{
  JsonNode *node = object->nodes[member];
  const char *string;

  if (node == NULL)
    return 0;

  string = sig_json_node_get_text (node);
  for (guint i = 0; string != NULL && words[i] != NULL; i++)
    if (strcmp (string, words[i]) == 0)
      return i;

  report_word (self, object, member, words);

  return 0;
}

/**
 * sig_json_reader_get_date:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @null: whether it may be null
 *
 * Reads a date.
 *
 * Returns: the date, not set if there is none
 */
SigDate
sig_json_reader_get_date (SigJsonReader       *self,
                          const SigJsonObject *object,
                          guint                member,
                          SigNull              null)
{
  JsonNode *node = object->nodes[member];
  SigDate date = { 0, };
  const char *string;

  if (has_no_value (node, null))
    return date;

  string = sig_json_node_get_text (node);
  if (string == NULL || !sig_date_parse (string, &date))
    sig_json_reader_error_at (self, object, member, "a date \"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\"%s", or_null (null));

  return date;
}

/**
 * sig_json_reader_get_truth:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @null: whether it may be null
 *
 * Reads true or false.
 *
 * Returns: which, and whether it is there at all
 */
SigTruth
sig_json_reader_get_truth (SigJsonReader       *self,
                           const SigJsonObject *object,
                           guint                member,
                           SigNull              null)
{
  JsonNode *node = object->nodes[member];

  if (node == NULL)
    return SIG_TRUTH_NOT_RECORDED;
  if (has_no_value (node, null))
    return SIG_TRUTH_NOT_KNOWN;
  if (get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node) ? SIG_TRUTH_YES : SIG_TRUTH_NO;

  sig_json_reader_error_at (self, object, member, "true or false%s", or_null (null));

  return SIG_TRUTH_NOT_RECORDED;
}

/**
 * sig_json_reader_get_flag:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @value: the only value that it may have
 *
 * Reads a member that says something by being there.
 *
 * Returns: whether it is there
 */
gboolean
sig_json_reader_get_flag (SigJsonReader       *self,
                          const SigJsonObject *object,
                          guint                member,
                          gboolean             value)
{
  JsonNode *node = object->nodes[member];

  if (node == NULL)
    return FALSE;

  if (get_value_type (node) != G_TYPE_BOOLEAN || json_node_get_boolean (node) != value)
    sig_json_reader_error_at (self, object, member, "%s", value ? "true" : "false");

  return TRUE;
}

static gboolean
to_whole (JsonNode *node,
          gint64   *whole)
{
  double value;

  if (get_value_type (node) == G_TYPE_INT64)
    {
      *whole = json_node_get_int (node);
      return TRUE;
    }
  if (get_value_type (node) != G_TYPE_DOUBLE)
    return FALSE;

  /* Without a fraction it is a whole number, however it is written. */
  value = json_node_get_double (node);
  if (value != floor (value) || value < -INT64_END || value >= INT64_END)
    return FALSE;
  *whole = (gint64) value;

  return TRUE;
}

static void
report_whole (SigJsonReader       *self,
              const SigJsonObject *object,
              guint                member,
              gint64               min,
              gint64               max,
              SigNull              null)
{
  if (min == G_MININT64)
    sig_json_reader_error_at (self, object, member, "a whole number%s", or_null (null));
  else if (max == G_MAXINT64)
    sig_json_reader_error_at (self, object, member, "a whole number from %" G_GINT64_FORMAT "%s", min, or_null (null));
  else
    sig_json_reader_error_at (self, object, member, "a whole number from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT "%s",
                              min, max, or_null (null));
}

/**
 * sig_json_reader_get_whole:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @min: the smallest that it may be; %G_MININT64 for any
 * @max: the largest that it may be; %G_MAXINT64 for any
 * @null: whether it may be null
 * @value: (out): the number, set only if there is one
 *
 * Reads a whole number.
 *
 * Returns: whether there is one
 */
gboolean
sig_json_reader_get_whole (SigJsonReader       *self,
                           const SigJsonObject *object,
                           guint                member,
                           gint64               min,
                           gint64               max,
                           SigNull              null,
                           gint64              *value)
{
  JsonNode *node = object->nodes[member];
  gint64 whole;

  if (has_no_value (node, null))
    return FALSE;

  if (!to_whole (node, &whole) || whole < min || whole > max)
    {
      report_whole (self, object, member, min, max, null);
      return FALSE;
    }

  *value = whole;

  return TRUE;
}

/**
 * sig_json_reader_get_number:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @test: (nullable): tells whether a number is what is wanted
 * @expected: what is wanted, in words
 * @null: whether it may be null
 *
 * Reads a number, whole or not.
 *
 * Returns: (transfer none) (nullable): the number, or %NULL if there is none
 */
JsonNode *
sig_json_reader_get_number (SigJsonReader       *self,
                            const SigJsonObject *object,
                            guint                member,
                            gboolean           (*test) (double value),
                            const char          *expected,
                            SigNull              null)
{
  JsonNode *node = object->nodes[member];
  GType type;

  if (has_no_value (node, null))
    return NULL;

  type = get_value_type (node);
  if ((type == G_TYPE_INT64 || type == G_TYPE_DOUBLE) && (test == NULL || test (sig_json_node_get_number (node))))
    return node;

  sig_json_reader_error_at (self, object, member, "%s%s", expected, or_null (null));

  return NULL;
}

/**
 * sig_json_node_get_number:
 * @node: a number
 *
 * Returns: its value
 */
double
sig_json_node_get_number (JsonNode *node)
{
  return json_node_get_double (node);
}

/**
 * sig_json_node_dup_digits:
 * @node: a number
 *
 * Returns: (transfer full): its decimal digits
 */
char *
sig_json_node_dup_digits (JsonNode *node)
{
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

  return sig_decimal_from_double (json_node_get_double (node));
}
