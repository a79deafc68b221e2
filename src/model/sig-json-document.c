/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-json-document.h"

#include "sig-json-scan.h"

#include <string.h>

/* How much text is parsed at a time. Its tree, ten times as large, fits a processor's second cache. */
#define PART_LENGTH (8 * 1024)

struct _SigJsonDocument
{
  GBytes *bytes;
  const char *data;
  SigDataErrors *errors;
  SigJsonOutline *outline;
  const char *const *long_arrays;

  JsonParser *parser;
  JsonNode *root;
  GString *text;   /* of the part */
  JsonNode *part;
};

static gboolean
is_named (SigJsonDocument            *self,
          const SigJsonOutlineMember *member,
          const char                 *name)
{
  return strlen (name) == member->name_length && memcmp (self->data + member->name, name, member->name_length) == 0;
}

static gboolean
is_long_array (SigJsonDocument            *self,
               const SigJsonOutlineMember *member)
{
  if (!member->is_array)
    return FALSE;

  for (guint i = 0; self->long_arrays[i] != NULL; i++)
    if (is_named (self, member, self->long_arrays[i]))
      return TRUE;

  return FALSE;
}

/* Parses bytes that the scan found good. Should the parser think otherwise, that is said too. */
static JsonNode *
parse (SigJsonDocument *self)
{
  g_autoptr(GError) error = NULL;

  if (json_parser_load_from_data (self->parser, self->text->str, (gssize) self->text->len, &error))
    return json_parser_steal_root (self->parser);

  sig_data_errors_add (self->errors, SIG_PLACE_VALUE, "what a JSON parser takes", "%s", error->message);
  sig_data_errors_stop (self->errors);

  return NULL;
}

/* The text with nothing in the long arrays. */
static void
write_frame (SigJsonDocument *self,
             gsize            length)
{
  const char *at = self->data;

  for (guint i = 0; i < self->outline->members->len; i++)
    {
      const SigJsonOutlineMember *member = &g_array_index (self->outline->members, SigJsonOutlineMember, i);

      if (!is_long_array (self, member))
        continue;

      g_string_append_len (self->text, at, self->data + member->start - at);
      g_string_append_c (self->text, '[');
      at = self->data + member->close;
    }

  g_string_append_len (self->text, at, self->data + length - at);
}

/**
 * sig_json_document_new:
 * @bytes: a file
 * @long_arrays: the names of the members of its outermost object that are to be parsed part by part if they are
 *   arrays, ended by %NULL; it is to live as long as the document
 * @errors: where to say what is wrong
 *
 * Checks a file by sig_json_scan() and begins to parse it.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL if it is no JSON within the limits of the format
 */
SigJsonDocument *
sig_json_document_new (GBytes            *bytes,
                       const char *const *long_arrays,
                       SigDataErrors     *errors)
{
  g_autoptr(SigJsonDocument) self = g_new0 (SigJsonDocument, 1);
  gsize length;

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &length);
  self->errors = errors;
  self->outline = sig_json_outline_new ();
  self->long_arrays = long_arrays;
  self->parser = json_parser_new ();
  self->text = g_string_new (NULL);
  json_parser_set_strict (self->parser, TRUE);

  if (!sig_json_scan_outline (self->data, length, errors, self->outline))
    return NULL;

  write_frame (self, length);
  self->root = parse (self);

  return self->root != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * sig_json_document_free:
 * @self: (transfer full): a document
 *
 * Frees it with its trees.
 */
void
sig_json_document_free (SigJsonDocument *self)
{
  g_clear_pointer (&self->part, json_node_unref);
  g_clear_pointer (&self->root, json_node_unref);
  g_object_unref (self->parser);
  g_string_free (self->text, TRUE);
  sig_json_outline_free (self->outline);
  g_bytes_unref (self->bytes);
  g_free (self);
}

/**
 * sig_json_document_get_root:
 * @self: a document
 *
 * Returns: (transfer none): the whole file, with nothing in the long arrays
 */
JsonNode *
sig_json_document_get_root (SigJsonDocument *self)
{
  return self->root;
}

static const SigJsonOutlineMember *
find_array (SigJsonDocument *self,
            const char      *name)
{
  for (guint i = 0; i < self->outline->members->len; i++)
    {
      const SigJsonOutlineMember *member = &g_array_index (self->outline->members, SigJsonOutlineMember, i);

      if (is_named (self, member, name) && is_long_array (self, member))
        return member;
    }

  return NULL;
}

/**
 * sig_json_document_find_array:
 * @self: a document
 * @name: the name of a member
 * @n_elements: (out): how many elements it has
 *
 * Returns: whether it is one of the long arrays, to be read by sig_json_document_next_part()
 */
gboolean
sig_json_document_find_array (SigJsonDocument *self,
                              const char      *name,
                              guint           *n_elements)
{
  const SigJsonOutlineMember *member = find_array (self, name);

  *n_elements = member != NULL ? member->n : 0;

  return member != NULL;
}

static const char *
get_element (SigJsonDocument            *self,
             const SigJsonOutlineMember *member,
             guint                       index)
{
  if (index == member->n)
    return self->data + member->close;

  return self->data + g_array_index (self->outline->elements, guint32, member->first + index);
}

/* The text from one element up to another, with the comma behind it. */
static void
write_part (SigJsonDocument *self,
            const char      *start,
            const char      *end,
            gboolean         is_last)
{
  if (!is_last)
    while (end[-1] != ',')
      end--;

  g_string_assign (self->text, "[");
  g_string_append_len (self->text, start, end - start - (is_last ? 0 : 1));
  g_string_append_c (self->text, ']');
}

/**
 * sig_json_document_next_part:
 * @self: a document
 * @name: the name of one of the long arrays
 * @first: the number of an element
 *
 * Parses some elements of an array, from @first on.
 *
 * Returns: (transfer none) (nullable): one element or more, which live until the next part is parsed; %NULL when there
 *   are no more
 */
JsonArray *
sig_json_document_next_part (SigJsonDocument *self,
                             const char      *name,
                             guint            first)
{
  const SigJsonOutlineMember *member = find_array (self, name);
  guint end = first;
  const char *start;

  g_clear_pointer (&self->part, json_node_unref);
  if (member == NULL || first >= member->n)
    return NULL;

  start = get_element (self, member, first);
  while (end < member->n && get_element (self, member, end) - start < PART_LENGTH)
    end++;

  write_part (self, start, get_element (self, member, end), end == member->n);
  self->part = parse (self);

  return self->part != NULL ? json_node_get_array (self->part) : NULL;
}
