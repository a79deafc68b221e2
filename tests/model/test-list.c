/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-list.h"

static void
test_model (void)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  GObject *first = g_object_new (G_TYPE_OBJECT, NULL);
  GObject *second = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr(GObject) other = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr(GObject) got = NULL;
  SigList *list;

  g_ptr_array_add (items, first);
  g_ptr_array_add (items, second);
  list = sig_list_new (G_TYPE_OBJECT, items);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == G_TYPE_OBJECT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  g_assert_cmpuint (sig_list_get_n (list), ==, 2);
  g_assert_true (sig_list_get (list, 1) == second);
  got = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_assert_true (got == first);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 2));
  g_assert_true (sig_list_contains (list, second));
  g_assert_false (sig_list_contains (list, other));
  g_assert_false (sig_list_contains (NULL, other));
  g_assert_cmpuint (sig_list_get_n (NULL), ==, 0);

  g_object_add_weak_pointer (second, (gpointer *) &second);
  g_assert_finalize_object (list);
  g_assert_null (second);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/list/model", test_model);

  return g_test_run ();
}
