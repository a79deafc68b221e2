/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "sig-application.h"
#include "sig-command-line.h"
#include "sig-pages.h"
#include "sig-toolkit.h"

/* What is needed for a moment while a file is read is then given back. Left to itself the C library of GNU takes the first
 * large block that is freed for a sign that such blocks are best kept, which here costs 5 MB for good. */
#define LARGE_BLOCK (256 * 1024)

static void
set_up_memory (void)
{
#ifdef __GLIBC__
  mallopt (M_MMAP_THRESHOLD, LARGE_BLOCK);
#endif
}

static void
set_up_locale (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* The file is read and parsed in a thread while the toolkit starts. */
static int
show (SigCommandLine *command_line,
      GFile          *installed)
{
  g_autoptr(SigExplorer) explorer = sig_explorer_new ();
  g_autoptr(SigDataSession) session = sig_data_session_new (explorer);
  g_autoptr(SigApplication) application = NULL;
  const char *name = sig_command_line_get_files (command_line)[0];

  sig_toolkit_prepare ();
  if (name != NULL)
    {
      g_autoptr(GFile) file = g_file_new_for_commandline_arg (name);

      sig_data_session_open (session, file);
    }
  else if (sig_command_line_get_command (command_line) == SIG_COMMAND_SHOW)
    {
      sig_data_session_open (session, installed);
    }

  application = sig_application_new (session, installed);

  return sig_application_run (application, name, sig_command_line_get_page (command_line),
                              sig_command_line_get_command (command_line) == SIG_COMMAND_SERVE);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SigCommandLine) command_line = NULL;
  g_autoptr(GFile) installed = NULL;
  g_autoptr(GError) error = NULL;

  set_up_memory ();
  set_up_locale ();

  command_line = sig_command_line_parse ((const char *const *) argv, sig_pages_get_names (), &error);
  if (command_line == NULL)
    {
      g_printerr ("signatory: %s\n%s\n", error->message, _("Try “signatory --help”."));
      return SIG_EXIT_BAD_USAGE;
    }

  installed = sig_command_line_find_installed_set ();

  switch (sig_command_line_get_command (command_line))
    {
    case SIG_COMMAND_SHOW:
    case SIG_COMMAND_SERVE:
      return show (command_line, installed);
    case SIG_COMMAND_VALIDATE:
    case SIG_COMMAND_LIST:
    case SIG_COMMAND_EXPORT:
    case SIG_COMMAND_VERSION:
    case SIG_COMMAND_HELP:
    default:
      return sig_command_line_run (command_line, installed);
    }
}
