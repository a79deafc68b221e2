/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "sig-dataset-loader.h"
#include "sig-placeholder.h"

/* The placeholder is shown in a window: a button says what it does only when it is in one. */
typedef struct
{
  GtkWidget *window;
  GtkWidget *placeholder;
} Fixture;

static void
show (Fixture            *fixture,
      SigPlaceholderKind  kind)
{
  fixture->window = adw_window_new ();
  fixture->placeholder = sig_placeholder_new (kind);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->placeholder);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->placeholder), (gpointer *) &fixture->placeholder);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_null (fixture->placeholder);
}

static gboolean
is_button (GtkWidget  *widget,
           const char *label)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static gboolean
is_label (GtkWidget  *widget,
          const char *text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* Whether somebody sees a label or a button that says @words. */
static gboolean
says (GtkWidget  *widget,
      const char *words)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (is_button (widget, words) || is_label (widget, words))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

static void
test_loading (Fixture       *fixture,
              gconstpointer  data)
{
  show (fixture, SIG_PLACEHOLDER_LOADING);
  g_assert_true (says (fixture->placeholder, "Reading the Data Set"));
  g_assert_false (says (fixture->placeholder, "Open…"));
  g_assert_false (says (fixture->placeholder, "Show What Is Wrong"));
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  show (fixture, SIG_PLACEHOLDER_EMPTY);
  g_assert_true (says (fixture->placeholder, "Nobody in This Data Set Yet"));
  g_assert_true (says (fixture->placeholder, "Open…"));
  g_assert_false (says (fixture->placeholder, "Show What Is Wrong"));
}

static void
fail (Fixture    *fixture,
      const char *name,
      const char *json)
{
  g_autoptr(GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr(GFile) file = g_file_new_build_filename ("/nowhere", name, NULL);
  g_autoptr(SigLoadResult) result = sig_dataset_load_bytes (bytes, name, NULL, NULL);

  sig_placeholder_show_failure (SIG_PLACEHOLDER (fixture->placeholder), file, result);
}

static void
test_failed (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GFile) missing = g_file_new_for_path ("/nowhere/at-all.json");
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (missing, NULL, NULL);

  show (fixture, SIG_PLACEHOLDER_FAILED);
  sig_placeholder_show_failure (SIG_PLACEHOLDER (fixture->placeholder), missing, result);
  g_assert_true (says (fixture->placeholder, "at-all.json Could Not Be Read"));
  g_assert_true (says (fixture->placeholder, "expected a file, found none"));
  g_assert_true (says (fixture->placeholder, "Open…"));
  g_assert_true (says (fixture->placeholder, "Show What Is Wrong"));

  fail (fixture, "set.json", "{\n  \"format\": true ]");
  g_assert_true (says (fixture->placeholder, "set.json Could Not Be Read"));
  g_assert_true (says (fixture->placeholder, "Line 2, column 18: expected \",\" or \"}\", found \"]\""));
}

/* No text of a file or its name is markup. */
static void
test_markup (Fixture       *fixture,
             gconstpointer  data)
{
  show (fixture, SIG_PLACEHOLDER_FAILED);
  fail (fixture, "a<b>&amp;.json", "<b>&amp;");
  g_assert_true (says (fixture->placeholder, "a<b>&amp;.json Could Not Be Read"));
  g_assert_true (says (fixture->placeholder, "Line 1, column 1: expected a value, found \"<\""));
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  show (fixture, SIG_PLACEHOLDER_FAILED);
  fail (fixture, "set.json", "{\"format\":1,\"one\":1,\"two\":2}");
  /* The first in the order of the file is a missing member, of which there are many more. */
  g_assert_true (says (fixture->placeholder, "Line 1, column 1: expected a member \"id\", found none\nand 24 more errors"));
}

#define add(name, function) g_test_add (name, Fixture, NULL, NULL, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/placeholder/loading", test_loading);
  add ("/placeholder/empty", test_empty);
  add ("/placeholder/failed", test_failed);
  add ("/placeholder/markup", test_markup);
  add ("/placeholder/many", test_many);

  return g_test_run ();
}
