/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-data-load.h"
#include "sig-explorer.h"

/* What is loaded in a thread: the data set, and what analysis makes of it. */

#define WAIT_SECONDS 60

typedef struct
{
  GMainLoop        *loop;
  SigLoadResult    *result;
  SigContributions *contributions;
  GError           *error;
  guint             n_ticks;
} Wait;

static gboolean
tick_cb (gpointer user_data)
{
  ((Wait *) user_data)->n_ticks++;

  return G_SOURCE_CONTINUE;
}

static gboolean
give_up_cb (gpointer user_data)
{
  g_error ("Nothing came of it");

  return G_SOURCE_REMOVE;
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Wait *wait = user_data;

  g_assert_true (g_async_result_is_tagged (result, sig_data_load_async));
  wait->result = sig_data_load_finish (result, &wait->contributions, &wait->error);
  g_main_loop_quit (wait->loop);
}

static void
load (Wait         *wait,
      const char   *path,
      const char   *colour_by,
      GCancellable *cancellable)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  guint tick_id = g_timeout_add (1, tick_cb, wait);
  guint limit_id = g_timeout_add_seconds (WAIT_SECONDS, give_up_cb, NULL);

  wait->loop = g_main_loop_new (NULL, FALSE);
  sig_data_load_async (file, colour_by, cancellable, load_cb, wait);
  g_assert_null (wait->result);
  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);
  g_main_loop_run (wait->loop);
  g_main_loop_unref (wait->loop);
  g_source_remove (tick_id);
  g_source_remove (limit_id);
}

/* The main loop goes on while a file is loaded, which takes many ticks; what was worked out comes with the set. */
static void
test_load (void)
{
  Wait wait = { NULL, };

  load (&wait, g_getenv ("SIGNATORY_TEST_DATA"), "status", NULL);
  g_assert_no_error (wait.error);
  g_assert_nonnull (sig_load_result_get_dataset (wait.result));
  g_assert_true (sig_standings_get_dataset (sig_contributions_get_standings (wait.contributions)) == sig_load_result_get_dataset (wait.result));
  g_assert_cmpuint (wait.n_ticks, >=, 3);
  g_object_unref (wait.result);
  g_assert_finalize_object (wait.contributions);
}

/* A colouring that the set does not have, as the settings may name one, is no hindrance. */
static void
test_colour_by (void)
{
  Wait wait = { NULL, };

  load (&wait, g_getenv ("SIGNATORY_TEST_DATA"), "wording-of-nobody", NULL);
  g_assert_no_error (wait.error);
  g_assert_nonnull (wait.contributions);
  g_object_unref (wait.contributions);
  g_object_unref (wait.result);
}

static void
test_broken (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "README.md", NULL);
  Wait wait = { NULL, };

  load (&wait, path, "status", NULL);
  g_assert_no_error (wait.error);
  g_assert_cmpuint (sig_load_result_get_n_errors (wait.result), >=, 1);
  g_assert_null (wait.contributions);
  g_assert_finalize_object (wait.result);
}

static void
test_missing (void)
{
  Wait wait = { NULL, };

  load (&wait, "/nonexistent/set.json", "status", NULL);
  g_assert_no_error (wait.error);
  g_assert_cmpuint (sig_load_result_get_n_errors (wait.result), ==, 1);
  g_assert_null (wait.contributions);
  g_assert_finalize_object (wait.result);
}

static void
test_cancelled (void)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  Wait wait = { NULL, };

  load (&wait, g_getenv ("SIGNATORY_TEST_DATA"), "status", cancellable);
  g_assert_error (wait.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (wait.result);
  g_assert_null (wait.contributions);
  g_clear_error (&wait.error);
}

/* What was made in the thread is what is shown: nothing is worked out anew when the explorer takes it. */
static void
test_hand_over (void)
{
  SigExplorer *explorer = sig_explorer_new ();
  Wait wait = { NULL, };

  load (&wait, g_getenv ("SIGNATORY_TEST_DATA"), "status", NULL);
  sig_explorer_show (explorer, wait.contributions);
  g_assert_true (sig_explorer_get_standings (explorer) == sig_contributions_get_standings (wait.contributions));
  g_assert_true (sig_explorer_get_dataset (explorer) == sig_load_result_get_dataset (wait.result));

  g_object_unref (wait.contributions);
  g_object_unref (wait.result);
  g_assert_finalize_object (explorer);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/data-load/load", test_load);
  g_test_add_func ("/data-load/colour-by", test_colour_by);
  g_test_add_func ("/data-load/broken", test_broken);
  g_test_add_func ("/data-load/missing", test_missing);
  g_test_add_func ("/data-load/cancelled", test_cancelled);
  g_test_add_func ("/data-load/hand-over", test_hand_over);

  return g_test_run ();
}
