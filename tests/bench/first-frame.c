/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdlib.h>
#include <unistd.h>

/* Preloaded into a GTK program, this measures how soon it has painted a widget of a type, and what memory it then takes.
 *
 * FIRST_FRAME_START   when the program was started: nanoseconds of the monotonic clock
 * FIRST_FRAME_WIDGET  name of the type; the frame counts in which the first of them that is mapped was painted
 * FIRST_FRAME_SETTLE  milliseconds from that frame until the memory is read
 * FIRST_FRAME_REPORT  file descriptor that gets one line: milliseconds, kilobytes (PSS), widgets of the type that were
 *                     mapped when the frame was painted
 *
 * The program is then ended on the spot: neither it nor its tests need to know of this. */

typedef int (*RunFunc) (GApplication *, int, char **);

static double frame_ms;
static guint n_mapped;
static guint n_painted;

static double
read_clock_ms (void)
{
  return g_get_monotonic_time () / 1000.0;
}

static double
get_number (const char *name)
{
  const char *value = g_getenv (name);

  if (value == NULL)
    g_error ("%s is not set", name);

  return g_ascii_strtod (value, NULL);
}

static guint64
read_pss_kb (void)
{
  g_autofree char *contents = NULL;
  g_autoptr(GError) error = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &contents, NULL, &error))
    g_error ("%s", error->message);

  line = strstr (contents, "\nPss:");
  if (line == NULL)
    g_error ("The kernel does not tell the PSS");

  return g_ascii_strtoull (line + strlen ("\nPss:"), NULL, 10);
}

static gboolean
report_cb (gpointer user_data)
{
  dprintf ((int) get_number ("FIRST_FRAME_REPORT"), "%.3f %" G_GUINT64_FORMAT " %u\n",
           frame_ms, read_pss_kb (), n_painted);
  _exit (EXIT_SUCCESS);
}

static void
after_paint_cb (GdkFrameClock *clock,
                gpointer       user_data)
{
  frame_ms = read_clock_ms () - get_number ("FIRST_FRAME_START") / 1e6;
  n_painted = n_mapped;

  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, user_data);
  g_timeout_add ((guint) get_number ("FIRST_FRAME_SETTLE"), report_cb, NULL);
}

static gboolean
map_cb (GSignalInvocationHint *hint,
        guint                  n_values,
        const GValue          *values,
        gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);
  GType type = g_type_from_name (g_getenv ("FIRST_FRAME_WIDGET"));

  if (type == G_TYPE_INVALID || !g_type_is_a (G_OBJECT_TYPE (widget), type))
    return TRUE;

  if (n_mapped++ == 0)
    g_signal_connect (gtk_widget_get_frame_clock (widget), "after-paint", G_CALLBACK (after_paint_cb), NULL);

  return TRUE;
}

/* By now the toolkit is there and no window is. */
static void
startup_cb (GApplication *application,
            gpointer      user_data)
{
  g_type_ensure (GTK_TYPE_WIDGET);
  g_type_class_unref (g_type_class_ref (GTK_TYPE_WIDGET));
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, map_cb, NULL, NULL);
}

/* Stands before GIO's own, which it calls. */
G_MODULE_EXPORT int
g_application_run (GApplication  *application,
                   int            argc,
                   char         **argv)
{
  RunFunc run = (RunFunc) dlsym (RTLD_NEXT, "g_application_run");

  if (run == NULL)
    g_error ("There is no g_application_run to call");

  g_signal_connect (application, "startup", G_CALLBACK (startup_cb), NULL);

  return run (application, argc, argv);
}
