/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigExportError:
 * @SIG_EXPORT_ERROR_USAGE: what was asked for cannot be: a name that the data set does not have, a format that the kind
 *   does not come in
 * @SIG_EXPORT_ERROR_DRAWING: the sheet could not be drawn
 * @SIG_EXPORT_ERROR_FILE: the file could not be written
 *
 * What can go wrong with an export.
 */
typedef enum
{
  SIG_EXPORT_ERROR_USAGE,
  SIG_EXPORT_ERROR_DRAWING,
  SIG_EXPORT_ERROR_FILE,
} SigExportError;

#define SIG_EXPORT_ERROR (sig_export_error_quark ())
GQuark sig_export_error_quark (void);

G_END_DECLS
