/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-json-reader.h"

#include "sig-decimal.h"
#include "sig-edit-distance.h"
#include "sig-json-text.h"

#include <string.h>

/* A set has a million objects, so their members are told apart by a few characters and one comparison. */
static guint
hash_name (const char *name,
           gsize       length)
{
  const guchar *bytes = (const guchar *) name;

  if (length == 0)
    return 0;

  return (bytes[0] + 7U * bytes[length / 2] + 3U * bytes[length - 1] + 5U * (guint) length) % SIG_JSON_SHAPE_SLOTS;
}

static void
prepare_shape (SigJsonShape *shape)
{
  if (!g_once_init_enter (&shape->is_ready))
    return;

  g_assert (shape->n_members <= SIG_JSON_MAX_MEMBERS);

  for (guint i = 0; i < shape->n_members; i++)
    {
      gsize length = strlen (shape->members[i].name);
      guint slot = hash_name (shape->members[i].name, length);

      while (shape->slots[slot] != 0)
        slot = (slot + 1) % SIG_JSON_SHAPE_SLOTS;
      shape->slots[slot] = (guint8) (i + 1);
      shape->lengths[i] = (guint8) length;
    }

  g_once_init_leave (&shape->is_ready, 1);
}

static int
find_member (const SigJsonShape *shape,
             const char         *name)
{
  gsize length = strlen (name);

  for (guint slot = hash_name (name, length); shape->slots[slot] != 0; slot = (slot + 1) % SIG_JSON_SHAPE_SLOTS)
    {
      guint member = shape->slots[slot] - 1U;

      if (shape->lengths[member] == length && memcmp (shape->members[member].name, name, length) == 0)
        return (int) member;
    }

  return -1;
}

/**
 * sig_json_shape_has:
 * @shape: a kind of object
 * @name: a name
 *
 * Returns: whether objects of that kind may have a member of that name
 */
gboolean
sig_json_shape_has (SigJsonShape *shape,
                    const char   *name)
{
  prepare_shape (shape);

  return find_member (shape, name) >= 0;
}

/**
 * sig_json_shape_suggest:
 * @shape: a kind of object
 * @name: a name that it does not know
 *
 * Returns: (transfer none) (nullable): the member that was meant, or %NULL if none is near
 */
const char *
sig_json_shape_suggest (SigJsonShape *shape,
                        const char   *name)
{
  const char *names[SIG_JSON_MAX_MEMBERS + 1] = { NULL, };

  for (guint i = 0; i < shape->n_members; i++)
    names[i] = shape->members[i].name;

  return sig_find_nearest_name (name, names);
}

static void
report_unknown (SigJsonReader *self,
                SigJsonShape  *shape,
                const char    *name)
{
  g_autofree char *quoted = sig_json_text_quote (name, -1);
  const char *nearest = sig_json_shape_suggest (shape, name);

  sig_json_path_push_member (self->path, name);
  if (nearest != NULL)
    sig_data_errors_add (self->errors, SIG_PLACE_NAME, "a known member", "%s (did you mean \"%s\"?)", quoted, nearest);
  else
    sig_data_errors_add (self->errors, SIG_PLACE_NAME, "a known member", "%s", quoted);
  sig_json_path_pop (self->path);
}

/**
 * sig_json_reader_open:
 * @self: a reader
 * @node: the value at which the reader is
 * @shape: what is expected there
 * @object: (out caller-allocates): the object, to be read member by member
 *
 * Begins to read an object: says which members are not known and which are missing. Members whose names begin with "x-"
 * are anyone's and nobody's concern.
 *
 * Returns: whether @node is an object
 */
gboolean
sig_json_reader_open (SigJsonReader *self,
                      JsonNode      *node,
                      SigJsonShape  *shape,
                      SigJsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  prepare_shape (shape);
  object->shape = shape;
  object->node = NULL;
  memset (object->nodes, 0, shape->n_members * sizeof (object->nodes[0]));

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      sig_json_reader_error (self, node, "an object");
      return FALSE;
    }

  object->node = node;
  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    {
      int member = find_member (shape, name);

      if (G_LIKELY (member >= 0))
        object->nodes[member] = value;
      else if (!g_str_has_prefix (name, SIG_ANYONES))
        report_unknown (self, shape, name);
    }

  for (guint i = 0; i < shape->n_members; i++)
    if (G_UNLIKELY (object->nodes[i] == NULL && shape->members[i].is_needed))
      sig_json_reader_missing (self, shape->members[i].name);

  return TRUE;
}

/**
 * sig_json_reader_open_member:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 * @shape: what is expected there
 * @inner: (out caller-allocates): the object that it is
 *
 * Goes down to a member that is an object. When that is there, sig_json_reader_leave() follows, whatever it is.
 *
 * Returns: whether @member is there
 */
gboolean
sig_json_reader_open_member (SigJsonReader       *self,
                             const SigJsonObject *object,
                             guint                member,
                             SigJsonShape        *shape,
                             SigJsonObject       *inner)
{
  JsonNode *node = sig_json_reader_enter (self, object, member);

  if (node != NULL)
    sig_json_reader_open (self, node, shape, inner);

  return node != NULL;
}

/**
 * sig_json_reader_enter:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 *
 * Goes down to a member, if it is there; sig_json_reader_leave() goes back up.
 *
 * Returns: (transfer none) (nullable): its value, or %NULL: then the reader stays where it is
 */
JsonNode *
sig_json_reader_enter (SigJsonReader       *self,
                       const SigJsonObject *object,
                       guint                member)
{
  const SigJsonShape *shape = object->shape;
  JsonNode *node = object->nodes[member];

  if (node != NULL)
    sig_json_path_push_step (self->path, shape->members[member].name, shape->lengths[member], 0);

  return node;
}

/**
 * sig_json_reader_enter_array:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 *
 * Goes down to a member that must be an array; sig_json_reader_leave() goes back up.
 *
 * Returns: (transfer none) (nullable): the array, or %NULL: then the reader stays where it is
 */
JsonArray *
sig_json_reader_enter_array (SigJsonReader       *self,
                             const SigJsonObject *object,
                             guint                member)
{
  JsonNode *node = sig_json_reader_enter (self, object, member);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);

  sig_json_reader_error (self, node, "an array");
  sig_json_reader_leave (self);

  return NULL;
}

/**
 * sig_json_reader_enter_object:
 * @self: a reader
 * @object: an object
 * @member: one of its members
 *
 * Goes down to a member that must be an object, whose members have names of the set's own; sig_json_reader_leave()
 * goes back up.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL: then the reader stays where it is
 */
JsonObject *
sig_json_reader_enter_object (SigJsonReader       *self,
                              const SigJsonObject *object,
                              guint                member)
{
  JsonNode *node = sig_json_reader_enter (self, object, member);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  sig_json_reader_error (self, node, "an object");
  sig_json_reader_leave (self);

  return NULL;
}

/**
 * sig_json_reader_leave:
 * @self: a reader
 *
 * Goes back up.
 */
void
sig_json_reader_leave (SigJsonReader *self)
{
  sig_json_path_pop (self->path);
}

static char *
describe_value (JsonNode *node)
{
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return sig_json_text_quote (json_node_get_string (node), -1);
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "true" : "false");

  return sig_json_node_dup_digits (node);
}

static char *
describe_node (JsonNode *node)
{
  switch (JSON_NODE_TYPE (node))
    {
    case JSON_NODE_OBJECT:
      return g_strdup ("an object");

    case JSON_NODE_ARRAY:
      return g_strdup ("an array");

    case JSON_NODE_VALUE:
      return describe_value (node);

    case JSON_NODE_NULL:
    default:
      return g_strdup ("null");
    }
}

static void
add_error (SigJsonReader *self,
           JsonNode      *found,
           const char    *expected_format,
           va_list        arguments) G_GNUC_PRINTF (3, 0);

static void
add_error (SigJsonReader *self,
           JsonNode      *found,
           const char    *expected_format,
           va_list        arguments)
{
  g_autofree char *expected = NULL;
  g_autofree char *description = NULL;

  if (sig_data_errors_is_full (self->errors))
    {
      sig_data_errors_add (self->errors, SIG_PLACE_VALUE, "", "%s", "");
      return;
    }

  expected = g_strdup_vprintf (expected_format, arguments);
  description = describe_node (found);
  sig_data_errors_add (self->errors, SIG_PLACE_VALUE, expected, "%s", description);
}

/**
 * sig_json_reader_error:
 * @self: a reader
 * @found: the value at which it is
 * @expected_format: a printf() format of what was expected
 * @...: its arguments
 *
 * Says that a value is not what was expected.
 */
void
sig_json_reader_error (SigJsonReader *self,
                       JsonNode      *found,
                       const char    *expected_format,
                       ...)
{
  va_list arguments;

  va_start (arguments, expected_format);
  add_error (self, found, expected_format, arguments);
  va_end (arguments);
}

/**
 * sig_json_reader_error_at:
 * @self: a reader
 * @object: an object
 * @member: one of its members, which is there
 * @expected_format: a printf() format of what was expected
 * @...: its arguments
 *
 * Says that the value of a member is not what was expected.
 */
void
sig_json_reader_error_at (SigJsonReader       *self,
                          const SigJsonObject *object,
                          guint                member,
                          const char          *expected_format,
                          ...)
{
  va_list arguments;

  va_start (arguments, expected_format);
  add_error (self, sig_json_reader_enter (self, object, member), expected_format, arguments);
  sig_json_reader_leave (self);
  va_end (arguments);
}

/**
 * sig_json_reader_missing:
 * @self: a reader, at an object
 * @name: the name of a member
 *
 * Says that the object lacks a member.
 */
void
sig_json_reader_missing (SigJsonReader *self,
                         const char    *name)
{
  g_autofree char *expected = g_strdup_printf ("a member \"%s\"", name);

  sig_data_errors_add (self->errors, SIG_PLACE_VALUE, expected, "none");
}

/**
 * sig_json_reader_again:
 * @self: a reader
 * @expected: what was expected
 * @found: the string that was found once more
 *
 * Says that something is there twice.
 */
void
sig_json_reader_again (SigJsonReader *self,
                       const char    *expected,
                       const char    *found)
{
  g_autofree char *quoted = sig_json_text_quote (found, -1);

  sig_data_errors_add (self->errors, SIG_PLACE_VALUE, expected, "%s again", quoted);
}

/**
 * sig_json_reader_misnamed:
 * @self: a reader, at a member
 * @name: its name
 * @expected_format: a printf() format of what its name should be
 * @...: its arguments
 *
 * Says that the name of a member, which means something, means nothing.
 */
void
sig_json_reader_misnamed (SigJsonReader *self,
                          const char    *name,
                          const char    *expected_format,
                          ...)
{
  g_autofree char *quoted = sig_json_text_quote (name, -1);
  g_autofree char *expected = NULL;
  va_list arguments;

  va_start (arguments, expected_format);
  expected = g_strdup_vprintf (expected_format, arguments);
  va_end (arguments);

  sig_data_errors_add (self->errors, SIG_PLACE_NAME, expected, "%s", quoted);
}
