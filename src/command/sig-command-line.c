/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-command-line.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "sig-dataset-loader.h"
#include "sig-export-kind.h"
#include "sig-export-request.h"
#include "sig-language-choice.h"

struct _SigCommandLine
{
  SigCommand        command;
  SigExportRequest  request;
  GStrv             files;
  char             *page;
  char             *help;
};

typedef struct
{
  gboolean validate;
  gboolean list;
  gboolean version;
  gboolean help;
  gboolean service;
  char    *page;
  GStrv    files;

  SigExportRequest request;
} Options;

static void
clear_options (Options *options)
{
  g_clear_pointer (&options->page, g_free);
  g_clear_pointer (&options->files, g_strfreev);
  sig_export_request_clear (&options->request);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static void
add_export_entries (GOptionContext   *context,
                    SigExportRequest *request)
{
  const GOptionEntry entries[] = {
    { "export", 0, 0, G_OPTION_ARG_STRING, &request->kind,
      N_("Write what the program shows into a file; below it says what there is"), N_("KIND") },
    { "of", 0, 0, G_OPTION_ARG_STRING, &request->of,
      N_("Of which agreements: gb,pl,lt or group:g7 or all; of a withdrawal, who withdraws"), N_("NAMES") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &request->output,
      N_("Where to: a file, which is replaced when it is there, a folder, or - for standard output"), N_("FILE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &request->format,
      N_("As pdf, svg, png or csv; without it the ending of FILE decides"), N_("FORMAT") },
    { "on", 0, 0, G_OPTION_ARG_STRING, &request->on,
      N_("As things stood on that day; a month or a year counts by its last day"), N_("DATE") },
    { "baseline", 0, 0, G_OPTION_ARG_STRING, &request->baseline,
      N_("What a comparison compares with: one of its columns, as gb or gb-ua-2024, or template"), N_("ID") },
    { "differences", 0, 0, G_OPTION_ARG_NONE, &request->differences,
      N_("Only the rows of a comparison that differ"), NULL },
    { "colour-by", 0, 0, G_OPTION_ARG_STRING, &request->colour_by,
      N_("What a map shows: status, money, wording-nato…"), N_("NAME") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &request->paper,
      N_("On which paper: a4, a3 or letter, then perhaps -portrait or -landscape"), N_("PAPER") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &request->language,
      N_("In which language: en, uk…"), N_("CODE") },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static void
describe (GOptionContext *context)
{
  g_autofree char *kinds = sig_export_kind_list ();
  g_autofree char *text = NULL;

  /* Translators: the end of --help; %s is a list of names that are not translated. */
  text = g_strdup_printf (_("What --export can write: %s.\n"
                            "\n"
                            "--of takes ids of agreements (see --list), ids of parties for all their agreements,\n"
                            "group:ID for those of a group, and all, separated by commas. Of a withdrawal and of\n"
                            "coverage it takes those who withdraw: ids of parties, of agreements that end,\n"
                            "PARTY/AGREEMENT, group:ID, and all-but:ID for everybody outside a group.\n"
                            "\n"
                            "SVG and PNG have one page a file: of several pages, FILE.svg becomes FILE-1.svg and so on;\n"
                            "several fact sheets become FILE-ID.pdf. Without --output the file goes into this folder,\n"
                            "under a name of its own, unless that is there already.\n"
                            "\n"
                            "Tables are CSV in UTF-8. A cell that a spreadsheet would take for a formula has an\n"
                            "apostrophe before it, and so has one that begins with an apostrophe: take one off.\n"
                            "\n"
                            "Exit status: 0 good, 1 bad input or no file written, 2 bad usage."), kinds);
  g_option_context_set_description (context, text);
}

static GOptionContext *
create_context (Options *options)
{
  GOptionContext *context = g_option_context_new (_("[FILE…] — explore agreements, their wording and sources"));
  const GOptionEntry entries[] = {
    { "validate", 0, 0, G_OPTION_ARG_NONE, &options->validate,
      N_("Check data sets and print what is wrong in them, a line each"), NULL },
    { "list", 0, 0, G_OPTION_ARG_NONE, &options->list,
      N_("List the agreements: id, date, parties and title, separated by tabs"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_("Print the version"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &options->help, N_("Print this help"), NULL },
    { "page", 0, 0, G_OPTION_ARG_STRING, &options->page, N_("Begin with a page: map, timeline…"), N_("PAGE") },
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &options->service, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  add_export_entries (context, &options->request);
  describe (context);

  return context;
}

static gboolean
check_page (const char         *page,
            const char *const  *pages,
            GError            **error)
{
  g_autofree char *known = NULL;

  if (g_strv_contains (pages, page))
    return TRUE;

  known = g_strjoinv (", ", (GStrv) pages);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no page “%s”, but there are %s"), page, known);

  return FALSE;
}

static gboolean
check_usage (const Options      *options,
             const char *const  *pages,
             GError            **error)
{
  guint n_files = options->files != NULL ? g_strv_length (options->files) : 0;
  guint n_commands = (guint) options->validate + (guint) options->list + (guint) options->version +
                     (guint) options->help + (guint) options->service + (guint) (options->request.kind != NULL);

  if (n_commands > 1 || (n_commands == 1 && options->page != NULL))
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("These options do not go together"));
  else if (options->validate && n_files == 0)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("--validate needs a file, or several"));
  else if (!options->validate && n_files > 1)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("One file at a time can be shown"));
  else if (options->page != NULL && !check_page (options->page, pages, error))
    return FALSE;
  else
    return !sig_export_request_is_any (&options->request) || sig_export_request_check (&options->request, error);

  return FALSE;
}

static SigCommand
choose_command (const Options *options)
{
  if (options->help)
    return SIG_COMMAND_HELP;
  if (options->version)
    return SIG_COMMAND_VERSION;
  if (options->validate)
    return SIG_COMMAND_VALIDATE;
  if (options->list)
    return SIG_COMMAND_LIST;
  if (options->service)
    return SIG_COMMAND_SERVE;
  if (options->request.kind != NULL)
    return SIG_COMMAND_EXPORT;
  return SIG_COMMAND_SHOW;
}

/**
 * sig_command_line_parse:
 * @arguments: the arguments with the program's name first, ended by %NULL
 * @pages: the names of the pages that can be begun with, ended by %NULL
 * @error: where to put what is wrong with them
 *
 * Reads the command line. It opens no display and no file.
 *
 * Returns: (transfer full) (nullable): what is asked for, or %NULL with @error set for bad usage
 */
SigCommandLine *
sig_command_line_parse (const char *const  *arguments,
                        const char *const  *pages,
                        GError            **error)
{
  g_auto(Options) options = { 0, };
  g_autoptr(GOptionContext) context = create_context (&options);
  g_auto(GStrv) copy = g_strdupv ((GStrv) arguments);
  SigCommandLine *self;

  if (!g_option_context_parse_strv (context, &copy, error) || !check_usage (&options, pages, error))
    return NULL;

  self = g_new0 (SigCommandLine, 1);
  self->command = choose_command (&options);
  self->page = g_steal_pointer (&options.page);
  self->request = options.request;
  options.request = (SigExportRequest) { 0, };
  self->files = options.files != NULL ? g_steal_pointer (&options.files) : g_new0 (char *, 1);
  if (self->command == SIG_COMMAND_HELP)
    self->help = g_option_context_get_help (context, TRUE, NULL);

  return self;
}

/**
 * sig_command_line_free:
 * @self: (transfer full): a command line
 *
 * Frees it.
 */
void
sig_command_line_free (SigCommandLine *self)
{
  sig_export_request_clear (&self->request);
  g_strfreev (self->files);
  g_free (self->page);
  g_free (self->help);
  g_free (self);
}

/**
 * sig_command_line_get_command:
 * @self: a command line
 *
 * Returns: what is asked for
 */
SigCommand
sig_command_line_get_command (SigCommandLine *self)
{
  g_return_val_if_fail (self != NULL, SIG_COMMAND_HELP);

  return self->command;
}

/**
 * sig_command_line_get_page:
 * @self: a command line
 *
 * Returns: (transfer none) (nullable): the page to begin with, or %NULL for the one that was left last
 */
const char *
sig_command_line_get_page (SigCommandLine *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->page;
}

/**
 * sig_command_line_get_files:
 * @self: a command line
 *
 * Returns: (transfer none): the files that it names, ended by %NULL
 */
const char *const *
sig_command_line_get_files (SigCommandLine *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->files;
}

/* What is printed is for other programs as well, so it is UTF-8 whatever the locale says. */
static void
print_cb (const char *text)
{
  fputs (text, stdout);
}

static void
print_error_cb (const char *text)
{
  fputs (text, stderr);
}

static void
print_messages (SigLoadResult *result,
                gboolean       to_errors)
{
  SigList *messages = sig_load_result_get_messages (result);

  for (guint i = 0; i < sig_list_get_n (messages); i++)
    {
      g_autofree char *line = sig_data_message_to_string (sig_list_get (messages, i));

      if (to_errors)
        g_printerr ("%s\n", line);
      else
        g_print ("%s\n", line);
    }
}

/* For other programs: the words do not follow the language, and the file is called what it was called. */
static gboolean
validate_file (const char *argument)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (argument);
  g_autofree char *name = g_filename_display_name (argument);
  /* Without a cancellable nothing can go wrong but what the result says. */
  g_autoptr(SigLoadResult) result = sig_dataset_load_file_as (file, name, NULL, NULL);
  guint n_errors = sig_load_result_get_n_errors (result);

  print_messages (result, FALSE);
  g_print ("%s: %u %s\n", name, n_errors, n_errors == 1 ? "error" : "errors");

  return n_errors == 0;
}

static int
validate (SigCommandLine *self)
{
  gboolean good = TRUE;

  for (guint i = 0; self->files[i] != NULL; i++)
    good &= validate_file (self->files[i]);

  return good ? SIG_EXIT_GOOD : SIG_EXIT_BAD_INPUT;
}

static void
print_agreement (SigAgreement *agreement)
{
  g_autofree char *date = sig_date_format (sig_signing_get_date (sig_agreement_get_signing (agreement)), SIG_DATE_ISO);
  g_autoptr(GString) parties = g_string_new (NULL);
  g_autofree char *title = NULL;

  for (guint i = 0; i < sig_list_get_n (sig_agreement_get_parties (agreement)); i++)
    {
      SigRecord *party = sig_list_get (sig_agreement_get_parties (agreement), i);

      g_string_append_printf (parties, "%s%s", i > 0 ? "," : "", sig_record_get_id (party));
    }

  /* A line an agreement, whatever the title holds. */
  title = g_strdelimit (g_strdup (sig_text_get (sig_agreement_get_title (agreement))), "\t\n", ' ');
  g_print ("%s\t%s\t%s\t%s\n", sig_record_get_id (SIG_RECORD (agreement)), date, parties->str, title);
}

/* The file that is named, or the installed one. Where it is broken, what is wrong is said. */
static SigDataset *
load_dataset (SigCommandLine *self,
              GFile          *installed)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *name = NULL;
  g_autoptr(SigLoadResult) result = NULL;

  file = self->files[0] != NULL ? g_file_new_for_commandline_arg (self->files[0]) : g_object_ref (installed);
  name = self->files[0] != NULL ? g_filename_display_name (self->files[0]) : g_file_get_parse_name (file);
  result = sig_dataset_load_file_as (file, name, NULL, NULL);
  if (sig_load_result_get_dataset (result) == NULL)
    {
      print_messages (result, TRUE);
      return NULL;
    }

  return g_object_ref (sig_load_result_get_dataset (result));
}

static int
list (SigCommandLine *self,
      GFile          *installed)
{
  g_autoptr(SigDataset) dataset = load_dataset (self, installed);

  if (dataset == NULL)
    return SIG_EXIT_BAD_INPUT;

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_signing_order (dataset)); i++)
    print_agreement (sig_list_get (sig_dataset_get_signing_order (dataset), i));

  return SIG_EXIT_GOOD;
}

static int
export (SigCommandLine *self,
        GFile          *installed)
{
  g_autoptr(SigDataset) dataset = NULL;

  if (self->request.language != NULL && !sig_language_choice_set (self->request.language) &&
      sig_language_choice_is_interface (self->request.language))
    g_printerr ("signatory: %s\n", _("The system has no locale of that language: dates, and words of the program, may "
                                     "not be in it"));

  dataset = load_dataset (self, installed);
  if (dataset == NULL)
    return SIG_EXIT_BAD_INPUT;

  return sig_export_request_run (&self->request, dataset);
}

/**
 * sig_command_line_run:
 * @self: a command line that needs no display
 * @installed: the data set to take when no file is named
 *
 * Does what is asked for, on standard output.
 *
 * Returns: the exit status of the program
 */
int
sig_command_line_run (SigCommandLine *self,
                      GFile          *installed)
{
  g_return_val_if_fail (self != NULL, SIG_EXIT_BAD_USAGE);
  g_return_val_if_fail (G_IS_FILE (installed), SIG_EXIT_BAD_USAGE);

  g_set_print_handler (print_cb);
  g_set_printerr_handler (print_error_cb);

  switch (self->command)
    {
    case SIG_COMMAND_VALIDATE:
      return validate (self);
    case SIG_COMMAND_LIST:
      return list (self, installed);
    case SIG_COMMAND_EXPORT:
      return export (self, installed);
    case SIG_COMMAND_VERSION:
      g_print ("signatory %s\n", PACKAGE_VERSION);
      return SIG_EXIT_GOOD;
    case SIG_COMMAND_HELP:
      g_print ("%s", self->help);
      return SIG_EXIT_GOOD;
    case SIG_COMMAND_SHOW:
    case SIG_COMMAND_SERVE:
    default:
      g_return_val_if_reached (SIG_EXIT_BAD_USAGE);
    }
}

/**
 * sig_command_line_find_installed_set:
 *
 * Looks for the data set where the program was installed, then in the data folders of the system.
 *
 * Returns: (transfer full): the file, which may not exist
 */
GFile *
sig_command_line_find_installed_set (void)
{
  const char *const *folders = g_get_system_data_dirs ();
  g_autofree char *own = g_build_filename (PKGDATADIR, INSTALLED_SET, NULL);

  for (guint i = 0; folders[i] != NULL && !g_file_test (own, G_FILE_TEST_EXISTS); i++)
    {
      g_autofree char *path = g_build_filename (folders[i], "signatory", INSTALLED_SET, NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return g_file_new_for_path (path);
    }

  return g_file_new_for_path (own);
}
