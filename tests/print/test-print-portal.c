/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "print-fixture.h"

#include <string.h>

#include "sig-print-dialog.h"
#include "sig-print-store.h"

/* The program in a sandbox: its printing goes to the portal, here to one that writes down what it is asked for. */
static GTestDBus *bus;
static GSubprocess *portal;
static GFile *folder;

static GFile *
get_file (const char *name)
{
  return g_file_get_child (folder, name);
}

static void
set_manner (const char *manner)
{
  g_autoptr(GFile) file = get_file ("manner");
  g_autoptr(GFile) log = get_file ("log");
  g_autoptr(GFile) printed = get_file ("printed.pdf");

  g_file_delete (log, NULL, NULL);
  g_file_delete (printed, NULL, NULL);
  g_assert_true (g_file_replace_contents (file, manner, strlen (manner), NULL, FALSE, 0, NULL, NULL, NULL));
}

static char *
read_log (void)
{
  g_autoptr(GFile) log = get_file ("log");
  char *contents = NULL;

  g_file_load_contents (log, NULL, &contents, NULL, NULL, NULL);

  return contents != NULL ? contents : g_strdup ("");
}

static void
start_portal (const char *script)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GDataInputStream) output = NULL;
  g_autofree char *line = NULL;
  g_autofree char *path = g_dir_make_tmp ("portal-XXXXXX", &error);
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));

  g_assert_no_error (error);
  folder = g_file_new_for_path (path);
  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  /* A bus of a test takes the display away, so that nothing that it starts shows up there. */
  g_setenv ("DISPLAY", display, TRUE);
  portal = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "python3", "-B", script, path, NULL);
  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (portal));
  line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
  g_assert_cmpstr (line, ==, "ready");
}

static void
stop_portal (void)
{
  static const char *const names[] = { "manner", "log", "printed.pdf" };

  g_subprocess_force_exit (portal);
  g_subprocess_wait (portal, NULL, NULL);
  g_clear_object (&portal);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(GFile) file = get_file (names[i]);

      g_file_delete (file, NULL, NULL);
    }
  g_file_delete (folder, NULL, NULL);
  g_clear_object (&folder);
  g_test_dbus_stop (bus);
  g_clear_object (&bus);
}

static void
print (PrintFixture *fixture)
{
  GtkWidget *anywhere = adw_dialog_get_child (fixture->dialog);

  g_assert_true (gtk_widget_activate_action (anywhere, "print.print", NULL));
}

/* Nothing of it stays where temporary files lie. */
static guint
count_temporary (void)
{
  g_autoptr(GDir) dir = g_dir_open (g_get_tmp_dir (), 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n += g_str_has_prefix (name, "signatory-") && g_str_has_suffix (name, ".pdf");

  return n;
}

/* The paper of the options is proposed, what is chosen there is laid out for, and that PDF arrives. */
static void
test_prints (PrintFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(GFile) printed = get_file ("printed.pdf");
  g_autofree char *toast = NULL;
  g_autofree char *log = NULL;
  g_autofree char *bytes = NULL;
  double width, height;

  set_manner ("print");
  print_fixture_open (fixture, "map");
  print (fixture);
  print_fixture_wait ((toast = print_fixture_toast (fixture)) != NULL);
  g_assert_cmpstr (toast, ==, "Sent to the printer");

  log = read_log ();
  g_assert_nonnull (strstr (log, "PreparePrint title=Map paper=A4 orientation=landscape"));
  g_assert_nonnull (strstr (log, "Print token=4711"));
  g_assert_true (g_file_load_contents (printed, NULL, &bytes, NULL, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  g_assert_cmpuint (count_temporary (), ==, 0);

  print_fixture_ready (fixture);
  print_fixture_size (fixture, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 841.89, 0.1);
  g_assert_cmpfloat_with_epsilon (height, 1190.55, 0.1);
}

/* Printer and paper are there in the next run. */
static void
test_kept (PrintFixture  *fixture,
           gconstpointer  data)
{
  g_autofree char *path = sig_print_store_dup_path ();
  g_autofree char *paper = g_settings_get_string (fixture->settings, "print-paper");
  g_autoptr(GtkPrintSettings) settings = NULL;
  g_autoptr(GtkPageSetup) setup = NULL;
  g_autofree char *toast = NULL;

  g_assert_cmpstr (paper, ==, "a4");
  set_manner ("print");
  print_fixture_open (fixture, "map");
  print (fixture);
  print_fixture_wait ((toast = print_fixture_toast (fixture)) != NULL);

  sig_print_store_load (path, &settings, &setup);
  g_assert_cmpstr (gtk_print_settings_get_printer (settings), ==, "Laser in the hall");
  g_assert_cmpstr (gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup)), ==, "iso_a3");
  g_clear_pointer (&paper, g_free);
  paper = g_settings_get_string (fixture->settings, "print-paper");
  g_assert_cmpstr (paper, ==, "a3");
}

/* Somebody who closes the dialog of the system is back where he was. */
static void
test_cancelled (PrintFixture  *fixture,
                gconstpointer  data)
{
  g_autofree char *log = NULL;

  set_manner ("cancel");
  print_fixture_open (fixture, "map");
  print (fixture);
  print_fixture_wait ((g_free (log), strstr (log = read_log (), "PreparePrint")) != NULL);
  for (guint i = 0; i < 100; i++)
    {
      g_usleep (2000);
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_null (print_fixture_alert (fixture));
  g_assert_null (print_fixture_toast (fixture));
  g_assert_null (strstr (log, "Print token"));
}

static void
test_fails (PrintFixture  *fixture,
            gconstpointer  data)
{
  set_manner ("fail");
  print_fixture_open (fixture, "map");
  print (fixture);
  print_fixture_wait (print_fixture_alert (fixture) != NULL);
  g_assert_cmpstr (adw_alert_dialog_get_heading (print_fixture_alert (fixture)), ==, "Not Printed");
  g_assert_cmpstr (adw_alert_dialog_get_body (print_fixture_alert (fixture)), !=, "");
  g_assert_cmpuint (count_temporary (), ==, 0);
  adw_dialog_force_close (ADW_DIALOG (print_fixture_alert (fixture)));
}

int
main (int   argc,
      char *argv[])
{
  int failed;

  start_portal (argv[argc - 1]);
  print_fixture_init (&argc, &argv);

#define ADD(name, test) \
  g_test_add ("/print/portal/" name, PrintFixture, NULL, print_fixture_set_up, test, print_fixture_tear_down)
  ADD ("prints", test_prints);
  ADD ("kept", test_kept);
  ADD ("cancelled", test_cancelled);
  ADD ("fails", test_fails);
#undef ADD

  failed = g_test_run ();
  stop_portal ();

  return failed;
}
