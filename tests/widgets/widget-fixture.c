/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widget-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "sig-dataset-loader.h"

#define MARKUP " <b>&amp; \"_fish\""

static SigDataset *
take_dataset (SigLoadResult *result,
              GError        *error)
{
  SigDataset *dataset;

  g_assert_no_error (error);
  g_assert_cmpuint (sig_load_result_get_n_errors (result), ==, 0);
  dataset = g_object_ref (sig_load_result_get_dataset (result));
  g_object_unref (result);

  return dataset;
}

static char *
build_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "data", "good", name, NULL);
}

SigDataset *
widget_fixture_load (const char *name)
{
  g_autofree char *path = build_path (name);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  SigLoadResult *result = sig_dataset_load_file (file, NULL, &error);

  return take_dataset (result, error);
}

SigDataset *
widget_fixture_load_real (void)
{
  g_autoptr(GFile) file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));
  g_autoptr(GError) error = NULL;
  SigLoadResult *result = sig_dataset_load_file (file, NULL, &error);

  return take_dataset (result, error);
}

/* Puts markup into each string that people are shown. */

static gboolean
is_shown (const char *member)
{
  static const char *const shown[] = {
    "en", "quote", "at", "calls_itself", "heading", "term", "title", "publisher", "value", "number", "contact", "name",
    NULL
  };

  return g_strv_contains (shown, member);
}

static void spoil (JsonNode *node);

static void
spoil_member (JsonObject *object,
              const char *name,
              JsonNode   *node,
              gpointer    user_data)
{
  g_autofree char *spoilt = NULL;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      spoil (node);
      return;
    }
  if (!is_shown (name))
    return;

  spoilt = g_strconcat (json_node_get_string (node), MARKUP, NULL);
  json_node_set_string (node, spoilt);
}

static void
spoil (JsonNode *node)
{
  JsonArray *array;

  if (JSON_NODE_HOLDS_OBJECT (node))
    json_object_foreach_member (json_node_get_object (node), spoil_member, NULL);
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    spoil (json_array_get_element (array, i));
}

SigDataset *
widget_fixture_load_hostile (const char *name)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autofree char *path = build_path (name);
  g_autofree char *text = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  SigLoadResult *result;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  spoil (json_parser_get_root (parser));
  text = json_to_string (json_parser_get_root (parser), FALSE);
  bytes = g_bytes_new (text, strlen (text));
  result = sig_dataset_load_bytes (bytes, name, NULL, &error);

  return take_dataset (result, error);
}

/* The @index-th widget of a type in a tree, depth first. */

static GtkWidget *
find (GtkWidget *widget,
      GType      type,
      guint     *index)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*index)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, index);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
widget_fixture_find (GtkWidget *widget,
                     GType      type,
                     guint      index)
{
  return find (widget, type, &index);
}

gboolean
widget_fixture_says (GtkWidget  *widget,
                     const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = widget_fixture_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (strstr (gtk_label_get_text (GTK_LABEL (label)), text) != NULL)
      return TRUE;

  return FALSE;
}

void
widget_fixture_assert_plain (GtkWidget *widget)
{
  guint n_spoilt = 0;
  GtkWidget *label;

  for (guint i = 0; (label = widget_fixture_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (strstr (gtk_label_get_label (GTK_LABEL (label)), MARKUP) == NULL)
        continue;
      g_assert_false (gtk_label_get_use_markup (GTK_LABEL (label)));
      g_assert_false (gtk_label_get_use_underline (GTK_LABEL (label)));
      g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (label)), MARKUP));
      n_spoilt += 1;
    }
  g_assert_cmpuint (n_spoilt, >, 0);
}

GtkWidget *
widget_fixture_show (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 400, 800);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* Closes the window, and holds that it and all in it is freed. */
void
widget_fixture_close (GtkWidget *window)
{
  gpointer alive = window;

  g_object_add_weak_pointer (G_OBJECT (window), &alive);
  gtk_window_destroy (GTK_WINDOW (window));
  widget_fixture_wait (is_gone, &alive);
}

static gboolean
time_out_cb (gpointer user_data)
{
  g_error ("Waited too long");

  return G_SOURCE_REMOVE;
}

void
widget_fixture_wait (gboolean (*is_done) (gpointer data),
                     gpointer   data)
{
  guint limit = g_timeout_add_seconds (30, time_out_cb, NULL);

  while (!is_done (data))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (limit);
}
