/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-recent-menu.h"

#include <glib/gstdio.h>

typedef struct
{
  char          *folder;
  char          *path;
  GMenu         *menu;
  SigRecentMenu *recent;
} Fixture;

static gboolean
time_out_cb (gpointer user_data)
{
  g_error ("Waited too long");

  return G_SOURCE_REMOVE;
}

#define wait_until(condition) \
  G_STMT_START \
  { \
    guint limit = g_timeout_add_seconds (60, time_out_cb, NULL); \
    while (!(condition)) \
      g_main_context_iteration (NULL, TRUE); \
    g_source_remove (limit); \
  } \
  G_STMT_END

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("signatory-menu-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "recent.ini", NULL);
  fixture->menu = g_menu_new ();
  fixture->recent = sig_recent_menu_new (fixture->path);
  sig_recent_menu_set_menu (fixture->recent, fixture->menu);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  SigRecentMenu *recent = fixture->recent;

  sig_recent_menu_flush (recent);
  /* What still looks for files holds the menu until it has an answer. */
  g_object_add_weak_pointer (G_OBJECT (recent), (gpointer *) &recent);
  g_object_unref (fixture->recent);
  wait_until (recent == NULL);
  g_assert_finalize_object (fixture->menu);
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static char *
get_attribute (Fixture    *fixture,
               int         position,
               const char *attribute)
{
  char *value = NULL;

  g_menu_model_get_item_attribute (G_MENU_MODEL (fixture->menu), position, attribute, "s", &value);

  return value;
}

static void
assert_entry (Fixture    *fixture,
              int         position,
              const char *label,
              const char *action)
{
  g_autofree char *found_label = get_attribute (fixture, position, G_MENU_ATTRIBUTE_LABEL);
  g_autofree char *found_action = get_attribute (fixture, position, G_MENU_ATTRIBUTE_ACTION);

  g_assert_cmpstr (found_label, ==, label);
  g_assert_cmpstr (found_action, ==, action);
}

static gboolean
has_label (Fixture    *fixture,
           int         position,
           const char *label)
{
  g_autofree char *found = get_attribute (fixture, position, G_MENU_ATTRIBUTE_LABEL);

  return g_strcmp0 (found, label) == 0;
}

static int
count (Fixture *fixture)
{
  return g_menu_model_get_n_items (G_MENU_MODEL (fixture->menu));
}

/* Of a file that is there and one that is gone, each with a title that looks like a mnemonic. */
static void
test_entries (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GFile) there = g_file_new_for_path (g_test_get_filename (G_TEST_DIST, "meson.build", NULL));
  g_autoptr(GFile) gone = g_file_new_for_path ("/nowhere/at-all.json");
  g_autofree char *uri = g_file_get_uri (gone);
  g_autofree char *target = NULL;

  g_assert_cmpint (count (fixture), ==, 0);
  sig_recent_menu_add (fixture->recent, gone, "Gone_away");
  sig_recent_menu_add (fixture->recent, there, "Still_here");
  sig_recent_menu_update (fixture->recent);
  g_assert_cmpint (count (fixture), ==, 2);
  assert_entry (fixture, 0, "Still__here", "win.open-recent");
  wait_until (has_label (fixture, 1, "Gone__away — not found"));
  assert_entry (fixture, 1, "Gone__away — not found", "win.forget-recent");
  target = get_attribute (fixture, 1, G_MENU_ATTRIBUTE_TARGET);
  g_assert_cmpstr (target, ==, uri);
  assert_entry (fixture, 0, "Still__here", "win.open-recent");

  sig_recent_menu_forget (fixture->recent, uri);
  sig_recent_menu_update (fixture->recent);
  g_assert_cmpint (count (fixture), ==, 1);
}

/* A menu that was open before the list was read fills when it is. */
static void
test_read_late (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/at-all.json");
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(SigRecentMenu) again = NULL;

  sig_recent_menu_add (fixture->recent, file, "Title");
  sig_recent_menu_flush (fixture->recent);

  again = sig_recent_menu_new (fixture->path);
  sig_recent_menu_set_menu (again, menu);
  sig_recent_menu_update (again);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, 0);
  wait_until (g_menu_model_get_n_items (G_MENU_MODEL (menu)) == 1);
}

#define add(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/recent-menu/entries", test_entries);
  add ("/recent-menu/read-late", test_read_late);

  return g_test_run ();
}
