/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "print-fixture.h"

#include <string.h>

#include "sig-export-error.h"
#include "sig-print-writing.h"

typedef struct
{
  GFile  *written;
  GError *error;
  guint   n_steps;
} Outcome;

static SigExportJob *
make_job (PrintFixture    *fixture,
          SigExportFormat  format,
          GFile           *file)
{
  SigExportJob *job = sig_export_job_new (sig_explorer_get_standings (fixture->explorer), SIG_EXPORT_MAP);

  job->format = format;
  job->file = file != NULL ? g_object_ref (file) : NULL;

  return job;
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->written = sig_print_write_finish (result, &outcome->error);
}

static void
step_cb (guint    done,
         guint    total,
         gpointer user_data)
{
  Outcome *outcome = user_data;

  g_assert_cmpuint (done, <=, total);
  outcome->n_steps++;
}

static void
write_and_wait (SigExportJob  *job,
                SigPrintPlace  place,
                GCancellable  *cancellable,
                Outcome       *outcome)
{
  memset (outcome, 0, sizeof *outcome);
  sig_print_write (job, place, cancellable, step_cb, outcome, done_cb, outcome);
  print_fixture_wait (outcome->written != NULL || outcome->error != NULL);
}

static void
assert_begins (GFile      *file,
               const char *bytes)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_assert_true (g_file_load_contents (file, NULL, &contents, &length, NULL, NULL));
  g_assert_cmpuint (length, >, 1000);
  g_assert_cmpmem (contents, strlen (bytes), bytes, strlen (bytes));
}

static void
test_file (PrintFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(GFile) file = print_fixture_child (fixture, "map.pdf");
  Outcome outcome;

  write_and_wait (make_job (fixture, SIG_EXPORT_PDF, file), SIG_PRINT_PLACE_FILE, NULL, &outcome);
  g_assert_no_error (outcome.error);
  g_assert_true (g_file_equal (outcome.written, file));
  g_assert_cmpuint (outcome.n_steps, >, 1);
  assert_begins (file, "%PDF-");
  g_object_unref (outcome.written);
}

/* Each time another folder; nothing that is there is touched. */
static void
test_folder (PrintFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(GFile) file = print_fixture_child (fixture, "map.png");

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(GFile) first = NULL;
      g_autofree char *name = NULL;
      Outcome outcome;

      write_and_wait (make_job (fixture, SIG_EXPORT_PNG, file), SIG_PRINT_PLACE_FOLDER, NULL, &outcome);
      g_assert_no_error (outcome.error);
      name = g_file_get_basename (outcome.written);
      g_assert_cmpstr (name, ==, i == 0 ? "map" : "map-2");
      g_assert_cmpuint (print_fixture_n_files (outcome.written), >, 1);
      first = g_file_get_child (outcome.written, "map-1.png");
      assert_begins (first, "\x89PNG");
      g_object_unref (outcome.written);
    }
}

static void
test_temporary (PrintFixture  *fixture,
                gconstpointer  data)
{
  Outcome outcome;

  write_and_wait (make_job (fixture, SIG_EXPORT_PDF, NULL), SIG_PRINT_PLACE_TEMPORARY, NULL, &outcome);
  g_assert_no_error (outcome.error);
  assert_begins (outcome.written, "%PDF-");
  g_assert_true (g_file_delete (outcome.written, NULL, NULL));
  g_object_unref (outcome.written);
}

/* Whatever goes wrong, it is said with the file, and nothing is left. */
static void
test_failures (PrintFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(GFile) in_the_way = print_fixture_child (fixture, "in-the-way");
  g_autoptr(GFile) below = g_file_get_child (in_the_way, "map.pdf");
  g_autoptr(GFile) full = g_file_new_for_path ("/dev/full");
  const struct
  {
    GFile *file;
    SigExportFormat format;
    SigPrintPlace place;
    const char *words;
  } cases[] = {
    { below, SIG_EXPORT_PDF, SIG_PRINT_PLACE_FILE, "in-the-way/map.pdf" },
    { below, SIG_EXPORT_PNG, SIG_PRINT_PLACE_FOLDER, "in-the-way/map.pdf" },
    { fixture->folder, SIG_EXPORT_PDF, SIG_PRINT_PLACE_FILE, "Is a directory" },
    { full, SIG_EXPORT_PDF, SIG_PRINT_PLACE_FILE, "No space left on device" },
  };

  g_assert_true (g_file_replace_contents (in_the_way, "stay", 4, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Outcome outcome;

      write_and_wait (make_job (fixture, cases[i].format, cases[i].file), cases[i].place, NULL, &outcome);
      g_assert_error (outcome.error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_FILE);
      g_assert_nonnull (strstr (outcome.error->message, cases[i].words));
      g_assert_cmpuint (print_fixture_n_files (fixture->folder), ==, 1);
      g_clear_error (&outcome.error);
    }
}

static void
test_given_up (PrintFixture  *fixture,
               gconstpointer  data)
{
  static const SigPrintPlace places[] = { SIG_PRINT_PLACE_FILE, SIG_PRINT_PLACE_FOLDER, SIG_PRINT_PLACE_TEMPORARY };
  g_autoptr(GFile) file = print_fixture_child (fixture, "map.pdf");
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      Outcome outcome;

      write_and_wait (make_job (fixture, SIG_EXPORT_PDF, file), places[i], cancellable, &outcome);
      g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_cmpuint (print_fixture_n_files (fixture->folder), ==, 0);
      g_clear_error (&outcome.error);
    }
}

int
main (int   argc,
      char *argv[])
{
  print_fixture_init (&argc, &argv);

#define ADD(name, test) \
  g_test_add ("/print/writing/" name, PrintFixture, NULL, print_fixture_set_up, test, print_fixture_tear_down)
  ADD ("file", test_file);
  ADD ("folder", test_folder);
  ADD ("temporary", test_temporary);
  ADD ("failures", test_failures);
  ADD ("given-up", test_given_up);
#undef ADD

  return g_test_run ();
}
