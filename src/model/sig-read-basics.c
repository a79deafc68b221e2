/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include <string.h>

/* How many elements of an array are read between two looks at the cancellable. */
#define CANCEL_INTERVAL 1024

const char *
sig_read_string (SigDatasetReader    *self,
                 const SigJsonObject *object,
                 guint                member,
                 SigNull              null)
{
  return sig_arena_copy (self->arena, sig_json_reader_get_string (&self->json, object, member, null));
}

/* Whether it is an address that may be given to a browser: one of the web, with a host, and without blanks. */
static gboolean
is_web_address (const char *string)
{
  if (g_str_has_prefix (string, "https://"))
    string += strlen ("https://");
  else if (g_str_has_prefix (string, "http://"))
    string += strlen ("http://");
  else
    return FALSE;

  return *string != '\0' && strchr ("/?#", *string) == NULL && strpbrk (string, " \t\n") == NULL;
}

/* An address of the web that may be null. */
const char *
sig_read_web_address (SigDatasetReader    *self,
                      const SigJsonObject *object,
                      guint                member)
{
  return sig_arena_copy (self->arena,
                         sig_json_reader_get_matching (&self->json, object, member, is_web_address,
                                                       "an http or https address", SIG_OR_NULL));
}

/* An array of strings, ended by NULL; NULL if it is not there. */
const char *const *
sig_read_strings (SigDatasetReader    *self,
                  const SigJsonObject *object,
                  guint                member)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, member);
  const char **strings;
  guint n, n_strings = 0;

  if (array == NULL)
    return NULL;

  n = json_array_get_length (array);
  strings = sig_arena_alloc (self->arena, (n + 1) * sizeof (const char *));
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *string = sig_json_node_get_text (node);

      sig_json_path_push_index (self->json.path, i);
      if (string != NULL)
        strings[n_strings++] = sig_arena_copy (self->arena, string);
      else
        sig_json_reader_error (&self->json, node, "a string");
      sig_json_path_pop (self->json.path);
    }
  strings[n_strings] = NULL;
  sig_json_reader_leave (&self->json);

  return strings;
}

gboolean
sig_is_id (const char *string)
{
  gboolean is_word = FALSE;

  for (; *string != '\0'; string++)
    {
      if (g_ascii_islower (*string) || g_ascii_isdigit (*string))
        is_word = TRUE;
      else if (*string == '-' && is_word)
        is_word = FALSE;
      else
        return FALSE;
    }

  return is_word;
}

gboolean
sig_is_currency (const char *string)
{
  return g_ascii_isupper (string[0]) && g_ascii_isupper (string[1]) && g_ascii_isupper (string[2]) && string[3] == '\0';
}

/* Returns the id also when it is ill-formed: others may refer to it all the same. */
const char *
sig_read_id (SigDatasetReader    *self,
             const SigJsonObject *object,
             guint                member)
{
  JsonNode *node = object->nodes[member];
  const char *string;

  if (node == NULL)
    return NULL;

  string = sig_json_node_get_text (node);
  if (string == NULL || !sig_is_id (string))
    sig_json_reader_error_at (&self->json, object, member, "an id of a-z, 0-9 and single hyphens");

  return sig_arena_copy (self->arena, string);
}

/* Lists of nothing are many: one a type is enough. Takes @items. */
SigList *
sig_make_list (SigDatasetReader *self,
               GType             item_type,
               GPtrArray        *items)
{
  SigList *empty;

  if (items->len > 0)
    return sig_list_new (item_type, items);

  g_ptr_array_unref (items);
  empty = g_hash_table_lookup (self->empty_lists, GSIZE_TO_POINTER (item_type));
  if (empty == NULL)
    {
      empty = sig_list_new_empty (item_type);
      g_hash_table_insert (self->empty_lists, GSIZE_TO_POINTER (item_type), empty);
    }

  return g_object_ref (empty);
}

/* Reads elements of the array at which the reader is, the first of which has the number @base. Returns whether that was
 * not called off. */
static gboolean
read_elements (SigDatasetReader *self,
               JsonArray        *array,
               guint             base,
               GPtrArray        *items,
               SigReadElement    read,
               gpointer          user_data)
{
  guint n = json_array_get_length (array);

  for (guint i = 0; i < n; i++)
    {
      if (i % CANCEL_INTERVAL == CANCEL_INTERVAL - 1 && g_cancellable_is_cancelled (self->cancellable))
        return FALSE;

      sig_json_path_push_index (self->json.path, base + i);
      g_ptr_array_add (items, read (self, json_array_get_element (array, i), base + i, user_data));
      sig_json_path_pop (self->json.path);
    }

  return TRUE;
}

/* Reads each element of an array; NULL if it is not there. */
SigList *
sig_read_list (SigDatasetReader    *self,
               const SigJsonObject *object,
               guint                member,
               GType                item_type,
               SigReadElement       read,
               gpointer             user_data)
{
  JsonArray *array = sig_json_reader_enter_array (&self->json, object, member);
  GPtrArray *items;

  if (array == NULL)
    return NULL;

  items = g_ptr_array_new_full (json_array_get_length (array), g_object_unref);
  read_elements (self, array, 0, items, read, user_data);
  sig_json_reader_leave (&self->json);

  return sig_make_list (self, item_type, items);
}

/* The same for a member of the outermost object, which may be an array that is parsed part by part. */
SigList *
sig_read_long_list (SigDatasetReader    *self,
                    const SigJsonObject *object,
                    guint                member,
                    GType                item_type,
                    SigReadElement       read)
{
  const char *name = object->shape->members[member].name;
  GPtrArray *items;
  JsonArray *part;
  guint n;

  if (!sig_json_document_find_array (self->document, name, &n))
    return sig_read_list (self, object, member, item_type, read, NULL);

  items = g_ptr_array_new_full (n, g_object_unref);
  sig_json_reader_enter (&self->json, object, member);
  while ((part = sig_json_document_next_part (self->document, name, items->len)) != NULL)
    if (g_cancellable_is_cancelled (self->cancellable) || !read_elements (self, part, items->len, items, read, NULL))
      break;
  sig_json_reader_leave (&self->json);

  return sig_make_list (self, item_type, items);
}

guint
sig_count_elements (SigDatasetReader    *self,
                    const SigJsonObject *object,
                    guint                member)
{
  JsonNode *node = object->nodes[member];
  guint n;

  if (sig_json_document_find_array (self->document, object->shape->members[member].name, &n))
    return n;

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_array_get_length (json_node_get_array (node)) : 0;
}

/* Reads a list whose entries have ids that nobody refers to. */
SigList *
sig_read_entries (SigDatasetReader    *self,
                  const SigJsonObject *object,
                  guint                member,
                  GType                item_type,
                  SigReadElement       read,
                  gpointer             user_data)
{
  g_hash_table_remove_all (self->seen);

  return sig_read_list (self, object, member, item_type, read, user_data);
}

/* Says it when a date lies before another that should not be later. */
void
sig_read_order (SigDatasetReader    *self,
                const SigJsonObject *object,
                guint                later_member,
                SigDate              earlier,
                SigDate              later,
                const char          *why)
{
  g_autofree char *date = NULL;

  if (!sig_date_is_set (earlier) || !sig_date_is_set (later) || sig_date_not_after (earlier, later))
    return;

  date = sig_date_format (earlier, SIG_DATE_ISO);
  sig_json_reader_error_at (&self->json, object, later_member, "a date not before \"%s\" (%s)", date, why);
}
