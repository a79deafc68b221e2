/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-json-path.h"

#include "sig-json-text.h"

/**
 * sig_json_pointer_append_member:
 * @pointer: the JSON pointer of an object
 * @name: the name of a member; any bytes
 * @length: the length of @name in bytes
 *
 * Appends a member to a pointer that is to be read by people: "~" and "/" as RFC 6901 has them, what cannot be seen as
 * escapes, and a very long name cut with "…".
 */
void
sig_json_pointer_append_member (GString    *pointer,
                                const char *name,
                                gsize       length)
{
  gsize start;

  g_string_append_c (pointer, '/');
  start = pointer->len;
  sig_json_text_append_visible (pointer, name, length, SIG_JSON_NAME_LENGTH);

  for (gsize i = start; i < pointer->len; i++)
    {
      if (pointer->str[i] == '~')
        g_string_insert_c (pointer, ++i, '0');
      else if (pointer->str[i] == '/')
        {
          pointer->str[i] = '~';
          g_string_insert_c (pointer, ++i, '1');
        }
    }
}

/**
 * sig_json_pointer_append_index:
 * @pointer: the JSON pointer of an array
 * @index: the number of an element, from 0
 *
 * Appends an element to a pointer.
 */
void
sig_json_pointer_append_index (GString *pointer,
                               guint    index)
{
  g_string_append_printf (pointer, "/%u", index);
}

/**
 * sig_json_pointer_finish:
 * @pointer: (transfer full): a JSON pointer
 *
 * Ends the making of a pointer. The whole file, whose pointer is empty, is written "/" so that there is
 * something to read.
 *
 * Returns: (transfer full): the pointer as messages show it
 */
char *
sig_json_pointer_finish (GString *pointer)
{
  if (pointer->len == 0)
    g_string_append_c (pointer, '/');

  return g_string_free_and_steal (pointer);
}

/**
 * sig_json_path_get_length:
 * @self: a path
 *
 * Returns: how many of the steps of @self are kept: all, in a file that is not too deep
 */
guint
sig_json_path_get_length (const SigJsonPath *self)
{
  return MIN (self->n_steps, SIG_JSON_PATH_LENGTH);
}

/**
 * sig_json_path_to_pointer:
 * @self: a path
 *
 * Writes @self as a JSON pointer that is to be read by people (see sig_json_pointer_append_member()).
 *
 * Returns: (transfer full): the pointer; "/" for the whole file
 */
char *
sig_json_path_to_pointer (const SigJsonPath *self)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < sig_json_path_get_length (self); i++)
    {
      const SigJsonStep *step = &self->steps[i];

      if (step->name != NULL)
        sig_json_pointer_append_member (pointer, step->name, step->length);
      else
        sig_json_pointer_append_index (pointer, step->index);
    }

  return sig_json_pointer_finish (pointer);
}
