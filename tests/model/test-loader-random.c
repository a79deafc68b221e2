/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-loader.h"
#include "sig-test-data.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Sets that are broken at random, in their structure rather than in their bytes: whatever they are, the loader says what
 * is wrong with them, or loads them. */

#define ROUNDS 400
#define MAX_CHANGES 6

static GPtrArray *
collect_nodes (JsonNode  *node,
               GPtrArray *nodes)
{
  g_ptr_array_add (nodes, node);

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autoptr(GList) values = json_object_get_values (json_node_get_object (node));

      for (GList *l = values; l != NULL; l = l->next)
        collect_nodes (l->data, nodes);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        collect_nodes (json_array_get_element (json_node_get_array (node), i), nodes);
    }

  return nodes;
}

/* json_node_copy() would share what is inside. */
static JsonNode *
copy_deep (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);

  return json_from_string (text, NULL);
}

static JsonNode *
make_value (GPtrArray *nodes)
{
  static const char *const strings[] = { "", "mid", "nor-mid", "2024", "2024-02-30", "primary", "all", "EUR", "x y", "a/b" };

  switch (g_test_rand_int_range (0, 8))
    {
    case 0:
      return json_node_init_null (json_node_alloc ());

    case 1:
      return json_node_init_boolean (json_node_alloc (), g_test_rand_bit ());

    case 2:
      return json_node_init_int (json_node_alloc (), g_test_rand_int_range (-2, 5));

    case 3:
      return json_node_init_double (json_node_alloc (), g_test_rand_double_range (-2, 2));

    case 4:
      return json_node_init_string (json_node_alloc (),
                                    strings[g_test_rand_int_range (0, (int) G_N_ELEMENTS (strings))]);

    case 5:
      return json_node_init_int (json_node_alloc (), g_test_rand_bit () ? G_MAXINT64 : G_MININT64);

    default:
      return copy_deep (nodes->pdata[g_test_rand_int_range (0, (int) nodes->len)]);
    }
}

static void
change_object (JsonObject *object,
               JsonNode   *value)
{
  g_autoptr(GList) names = json_object_get_members (object);
  guint n = g_list_length (names);
  g_autofree char *name = NULL;

  if (n > 0)
    name = g_strdup (g_list_nth_data (names, (guint) g_test_rand_int_range (0, (int) n)));

  if (name == NULL || g_test_rand_int_range (0, 6) == 0)
    json_object_set_member (object, g_test_rand_bit () ? "x-any" : "any", value);
  else if (g_test_rand_int_range (0, 3) > 0)
    json_object_set_member (object, name, value);
  else
    {
      json_object_remove_member (object, name);
      json_node_unref (value);
    }
}

static void
change_array (JsonArray *array,
              JsonNode  *value)
{
  guint n = json_array_get_length (array);

  if (n > 0 && g_test_rand_bit ())
    {
      guint index = (guint) g_test_rand_int_range (0, (int) n);

      json_array_add_element (array, copy_deep (json_array_get_element (array, index)));
      json_node_unref (value);
    }
  else
    json_array_add_element (array, value);
}

static void
change (JsonNode *root)
{
  g_autoptr(GPtrArray) nodes = collect_nodes (root, g_ptr_array_new ());
  JsonNode *node = nodes->pdata[g_test_rand_int_range (0, (int) nodes->len)];
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (node) && !JSON_NODE_HOLDS_ARRAY (node))
    return;

  value = make_value (nodes);
  if (JSON_NODE_HOLDS_OBJECT (node))
    change_object (json_node_get_object (node), value);
  else
    change_array (json_node_get_array (node), value);
}

static void
check (JsonNode *root)
{
  g_autofree char *text = json_to_string (root, FALSE);
  g_autoptr(GBytes) bytes = g_bytes_new_take (g_strdup (text), strlen (text));
  g_autoptr(SigLoadResult) result = sig_dataset_load_bytes (bytes, "random.json", NULL, NULL);
  SigList *messages = sig_load_result_get_messages (result);

  for (guint i = 0; i < sig_list_get_n (messages); i++)
    {
      g_autofree char *line = sig_data_message_to_string (sig_list_get (messages, i));

      g_assert_true (g_str_has_prefix (line, "random.json:1:"));
    }
}

static void
test_structure (gconstpointer user_data)
{
  g_autofree char *folder = sig_test_data_get_folder ("good");
  g_autofree char *path = g_build_filename (folder, user_data, NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr(JsonNode) root = copy_deep (json_parser_get_root (parser));

      for (int n = g_test_rand_int_range (1, MAX_CHANGES); n > 0; n--)
        change (root);
      check (root);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/loader/random/everything", "everything.json", test_structure);
  g_test_add_data_func ("/loader/random/accession", "accession.json", test_structure);
  g_test_add_data_func ("/loader/random/notes", "notes-about-all-kinds.json", test_structure);

  return g_test_run ();
}
