/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-text.h"

static void
test_languages (void)
{
  g_autoptr(SigArena) arena = sig_arena_new ();
  const char *codes[] = { "en", "uk" };
  const char *words[] = { "assurances", "гарантії" };
  const SigText *text = sig_text_new (arena, 2, codes, words);
  const SigText *only = sig_text_new (arena, 1, codes, words);

  sig_text_set_reader ((const char *const[]) { "de", "uk", NULL });
  g_assert_cmpstr (sig_text_get (text), ==, "гарантії");
  g_assert_cmpstr (sig_text_get (only), ==, "assurances");

  sig_text_set_reader ((const char *const[]) { "de", NULL });
  g_assert_cmpstr (sig_text_get (text), ==, "assurances");

  sig_text_set_reader ((const char *const[]) { NULL });
  g_assert_cmpstr (sig_text_get (text), ==, "assurances");

  g_assert_null (sig_text_get (NULL));
  g_assert_cmpstr (sig_text_lookup (text, "uk"), ==, "гарантії");
  g_assert_null (sig_text_lookup (text, "u"));
  g_assert_cmpuint (sig_text_get_n (text), ==, 2);
  g_assert_cmpstr (sig_text_get_language (text, 1), ==, "uk");
  g_assert_cmpstr (sig_text_get_string (text, 0), ==, "assurances");
}

static void
test_arena (void)
{
  g_autoptr(SigArena) arena = sig_arena_new ();
  g_autofree char *large = g_strnfill (200000, 'x');
  const char *copy = sig_arena_copy (arena, large);
  const char *joined = sig_arena_join (arena, "agreements", "/", "gb-ua-2024", NULL);

  g_assert_cmpstr (copy, ==, large);
  g_assert_true (copy != large);
  g_assert_cmpstr (joined, ==, "agreements/gb-ua-2024");
  g_assert_cmpstr (sig_arena_join (arena, "", NULL), ==, "");
  g_assert_null (sig_arena_copy (arena, NULL));

  for (guint size = 1; size < 300; size++)
    g_assert_cmpuint (GPOINTER_TO_SIZE (sig_arena_alloc (arena, size)) % sizeof (gpointer), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/languages", test_languages);
  g_test_add_func ("/text/arena", test_arena);

  return g_test_run ();
}
