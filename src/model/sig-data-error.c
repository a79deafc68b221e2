/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-data-error.h"

#include "sig-json-places.h"
#include "sig-json-position.h"
#include "sig-json-text.h"

/* Long enough for a list of a vocabulary's ids, and for a quotation with a suggestion behind it. */
#define TEXT_LENGTH 1000

typedef struct
{
  SigJsonPlace *json_place;  /* NULL: the offset is known */
  SigPlace place;
  char *pointer;
  gsize offset;
  guint number;
  gboolean is_warning;
  char *expected;
  char *found;
} Item;

struct _SigDataErrors
{
  SigJsonPath path;
  SigJsonPlaces *places;
  GPtrArray *items;
  GPtrArray *messages[2];  /* errors, warnings */
  GPtrArray *all_messages;
  guint n_items[2];
  gboolean is_stopped;
};

static void
free_item (gpointer data)
{
  Item *item = data;

  g_free (item->pointer);
  g_free (item->expected);
  g_free (item->found);
  g_free (item);
}

/**
 * sig_data_errors_new:
 *
 * Begins to collect.
 *
 * Returns: (transfer full): an empty collection
 */
SigDataErrors *
sig_data_errors_new (void)
{
  SigDataErrors *self = g_new0 (SigDataErrors, 1);

  self->places = sig_json_places_new ();
  self->items = g_ptr_array_new_with_free_func (free_item);
  self->messages[FALSE] = g_ptr_array_new_with_free_func (g_object_unref);
  self->messages[TRUE] = g_ptr_array_new_with_free_func (g_object_unref);
  self->all_messages = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

/**
 * sig_data_errors_free:
 * @self: (transfer full): a collection
 *
 * Frees @self; messages that somebody holds live on.
 */
void
sig_data_errors_free (SigDataErrors *self)
{
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->messages[FALSE]);
  g_ptr_array_unref (self->messages[TRUE]);
  g_ptr_array_unref (self->all_messages);
  sig_json_places_free (self->places);
  g_free (self);
}

/**
 * sig_data_errors_get_path:
 * @self: a collection
 *
 * The path of the value that is being read. It is at the whole file at first.
 *
 * Returns: (transfer none): the path, to be pushed to and popped
 */
SigJsonPath *
sig_data_errors_get_path (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->path;
}

/* Counts a message. Returns NULL if it is not to be kept. */
static Item *
begin_item (SigDataErrors *self,
            gboolean       is_warning)
{
  Item *item;
  guint number = self->n_items[is_warning]++;

  if (number >= SIG_DATA_ERRORS_KEPT)
    return NULL;

  item = g_new0 (Item, 1);
  item->number = self->items->len;
  item->is_warning = is_warning;
  g_ptr_array_add (self->items, item);

  return item;
}

static char *
make_line (const char *text)
{
  GString *line = g_string_new (NULL);

  sig_json_text_append_visible (line, text, -1, TEXT_LENGTH);
  return g_string_free_and_steal (line);
}

static void
G_GNUC_PRINTF (3, 0)
set_texts (Item       *item,
           const char *expected,
           const char *found_format,
           va_list     arguments)
{
  g_autofree char *found = g_strdup_vprintf (found_format, arguments);

  item->expected = make_line (expected);
  item->found = make_line (found);
}

static void
G_GNUC_PRINTF (5, 0)
add_at_path (SigDataErrors *self,
             gboolean       is_warning,
             SigPlace       place,
             const char    *expected,
             const char    *found_format,
             va_list        arguments)
{
  Item *item = begin_item (self, is_warning);

  if (item == NULL)
    return;

  item->json_place = sig_json_places_add (self->places, &self->path);
  item->place = place;
  set_texts (item, expected, found_format, arguments);
}

/**
 * sig_data_errors_add:
 * @self: a collection
 * @place: which place of the value
 * @expected: what was expected, such as "a whole number"
 * @found_format: a printf() format of what was found; texts of the file go through sig_json_text_quote() first
 * @...: its arguments
 *
 * Adds an error about the value where the path ends. The texts are made to stay on one line.
 */
void
sig_data_errors_add (SigDataErrors *self,
                     SigPlace       place,
                     const char    *expected,
                     const char    *found_format,
                     ...)
{
  va_list arguments;

  g_return_if_fail (self != NULL);
  g_return_if_fail (expected != NULL && found_format != NULL);

  va_start (arguments, found_format);
  add_at_path (self, FALSE, place, expected, found_format, arguments);
  va_end (arguments);
}

/**
 * sig_data_errors_warn:
 * @self: a collection
 * @place: which place of the value
 * @expected: what was expected
 * @found_format: a printf() format of what was found
 * @...: its arguments
 *
 * Adds a warning: like sig_data_errors_add(), but the file can be shown all the same.
 */
void
sig_data_errors_warn (SigDataErrors *self,
                      SigPlace       place,
                      const char    *expected,
                      const char    *found_format,
                      ...)
{
  va_list arguments;

  g_return_if_fail (self != NULL);
  g_return_if_fail (expected != NULL && found_format != NULL);

  va_start (arguments, found_format);
  add_at_path (self, TRUE, place, expected, found_format, arguments);
  va_end (arguments);
}

/**
 * sig_data_errors_add_at:
 * @self: a collection
 * @offset: where, in bytes from the beginning of the file
 * @pointer: the JSON pointer as messages show it (see sig_json_pointer_finish())
 * @expected: what was expected
 * @found_format: a printf() format of what was found
 * @...: its arguments
 *
 * Adds an error whose place is known: for those who read the bytes.
 */
void
sig_data_errors_add_at (SigDataErrors *self,
                        gsize          offset,
                        const char    *pointer,
                        const char    *expected,
                        const char    *found_format,
                        ...)
{
  va_list arguments;
  Item *item;

  g_return_if_fail (self != NULL);
  g_return_if_fail (pointer != NULL && expected != NULL && found_format != NULL);

  item = begin_item (self, FALSE);
  if (item == NULL)
    return;

  item->offset = offset;
  item->pointer = g_strdup (pointer);
  va_start (arguments, found_format);
  set_texts (item, expected, found_format, arguments);
  va_end (arguments);
}

/**
 * sig_data_errors_is_full:
 * @self: a collection
 *
 * Returns: whether a further error would only be counted: its texts need not be made then
 */
gboolean
sig_data_errors_is_full (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->n_items[FALSE] >= SIG_DATA_ERRORS_KEPT;
}

/**
 * sig_data_errors_stop:
 * @self: a collection
 *
 * Notes that reading stopped at the last error, so that there may be more behind it.
 */
void
sig_data_errors_stop (SigDataErrors *self)
{
  g_return_if_fail (self != NULL);

  self->is_stopped = TRUE;
}

/**
 * sig_data_errors_is_stopped:
 * @self: a collection
 *
 * Returns: whether reading stopped at the last error: whoever lists the errors says that the rest was not read
 */
gboolean
sig_data_errors_is_stopped (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_stopped;
}

/**
 * sig_data_errors_get_n_errors:
 * @self: a collection
 *
 * Returns: the number of all errors, also of those that were only counted
 */
guint
sig_data_errors_get_n_errors (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_items[FALSE];
}

/**
 * sig_data_errors_get_n_warnings:
 * @self: a collection
 *
 * Returns: the number of all warnings, also of those that were only counted
 */
guint
sig_data_errors_get_n_warnings (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_items[TRUE];
}

static void
locate_item (gpointer data,
             gpointer user_data)
{
  Item *item = data;

  if (item->json_place == NULL)
    return;

  item->offset = item->place == SIG_PLACE_NAME ? sig_json_place_get_name_offset (item->json_place)
                                               : sig_json_place_get_value_offset (item->json_place);
  g_free (item->pointer);
  item->pointer = sig_json_place_to_pointer (item->json_place);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const Item *first = *(const Item **) a;
  const Item *second = *(const Item **) b;

  if (first->offset != second->offset)
    return first->offset < second->offset ? -1 : 1;

  return first->number < second->number ? -1 : 1;
}

static void
add_messages (SigDataErrors         *self,
              const char            *file_name,
              const SigJsonPosition *positions)
{
  g_ptr_array_set_size (self->messages[FALSE], 0);
  g_ptr_array_set_size (self->messages[TRUE], 0);
  g_ptr_array_set_size (self->all_messages, 0);

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = g_ptr_array_index (self->items, i);
      SigDataMessage *message = sig_data_message_new (file_name, positions[i].line, positions[i].column, item->pointer,
                                                      item->expected, item->found, item->is_warning);

      g_ptr_array_add (self->messages[item->is_warning], message);
      g_ptr_array_add (self->all_messages, g_object_ref (message));
    }
}

/**
 * sig_data_errors_resolve:
 * @self: a collection
 * @file_name: the name of the file, for display
 * @bytes: (nullable): the file; %NULL if it could not be read
 * @length: its length
 *
 * Finds the lines and columns of all that was collected and makes the messages, in the order of the file.
 */
void
sig_data_errors_resolve (SigDataErrors *self,
                         const char    *file_name,
                         const char    *bytes,
                         gsize          length)
{
  g_autofree SigJsonPosition *positions = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (file_name != NULL);
  g_return_if_fail (bytes != NULL || length == 0);

  if (self->items->len == 0)
    return;

  if (bytes == NULL)
    bytes = "";
  sig_json_places_find (self->places, bytes, length);
  g_ptr_array_foreach (self->items, locate_item, NULL);
  g_ptr_array_sort (self->items, compare_items);

  positions = g_new0 (SigJsonPosition, self->items->len);
  for (guint i = 0; i < self->items->len; i++)
    positions[i].offset = ((const Item *) g_ptr_array_index (self->items, i))->offset;
  sig_json_positions_find (positions, self->items->len, bytes, length);

  add_messages (self, file_name, positions);
}

/**
 * sig_data_errors_get_errors:
 * @self: a collection
 *
 * Returns: (transfer none) (element-type SigDataMessage): the errors that were kept, in the order of the file, after
 *   sig_data_errors_resolve(); sig_data_errors_get_n_errors() may be more
 */
GPtrArray *
sig_data_errors_get_errors (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->messages[FALSE];
}

/**
 * sig_data_errors_get_warnings:
 * @self: a collection
 *
 * Returns: (transfer none) (element-type SigDataMessage): the warnings that were kept, in the order of the file, after
 *   sig_data_errors_resolve(); sig_data_errors_get_n_warnings() may be more
 */
GPtrArray *
sig_data_errors_get_warnings (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->messages[TRUE];
}

/**
 * sig_data_errors_get_messages:
 * @self: a collection
 *
 * Returns: (transfer none) (element-type SigDataMessage): errors and warnings together, in the order of the file, after
 *   sig_data_errors_resolve()
 */
GPtrArray *
sig_data_errors_get_messages (SigDataErrors *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->all_messages;
}
