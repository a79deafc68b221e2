/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SigCommand:
 * @SIG_COMMAND_SHOW: show a window, with a file or the installed data set
 * @SIG_COMMAND_SERVE: wait for the desktop to ask for a window
 * @SIG_COMMAND_VALIDATE: check files
 * @SIG_COMMAND_LIST: list the agreements of a file
 * @SIG_COMMAND_EXPORT: write what is shown into a file
 * @SIG_COMMAND_VERSION: say the version
 * @SIG_COMMAND_HELP: explain the command line
 *
 * What the command line asks for. Only the first two need a display.
 */
typedef enum
{
  SIG_COMMAND_SHOW,
  SIG_COMMAND_SERVE,
  SIG_COMMAND_VALIDATE,
  SIG_COMMAND_LIST,
  SIG_COMMAND_EXPORT,
  SIG_COMMAND_VERSION,
  SIG_COMMAND_HELP,
} SigCommand;

/* The exit statuses of the program. */
#define SIG_EXIT_GOOD 0
#define SIG_EXIT_BAD_INPUT 1
#define SIG_EXIT_BAD_USAGE 2

typedef struct _SigCommandLine SigCommandLine;

SigCommandLine    *sig_command_line_parse       (const char *const *arguments,
                                                  const char *const *pages,
                                                 GError           **error);
void               sig_command_line_free        (SigCommandLine    *self);
SigCommand         sig_command_line_get_command (SigCommandLine    *self);
const char *const *sig_command_line_get_files   (SigCommandLine    *self);
const char        *sig_command_line_get_page    (SigCommandLine    *self);
int                sig_command_line_run         (SigCommandLine    *self,
                                                 GFile             *installed);

GFile             *sig_command_line_find_installed_set (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigCommandLine, sig_command_line_free)

G_END_DECLS
