/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigExportRequest:
 * @kind: what is to be exported
 * @of: (nullable): which agreements
 * @output: (nullable): where it goes; "-" for standard output
 * @format: (nullable): as what
 * @baseline: (nullable): what columns are compared with
 * @on: (nullable): the day that counts
 * @colour_by: (nullable): what a map shows
 * @paper: (nullable): the paper of a sheet, and how it lies
 * @language: (nullable): in which language
 * @differences: whether only what differs is shown
 *
 * An export as the command line asks for it, word by word. All zero: none is asked for.
 */
typedef struct
{
  char *kind;
  char *of;
  char *output;
  char *format;
  char *baseline;
  char *on;
  char *colour_by;
  char *paper;
  char *language;
  gboolean differences;
} SigExportRequest;

void     sig_export_request_clear  (SigExportRequest        *self);
gboolean sig_export_request_is_any (const SigExportRequest  *self);
gboolean sig_export_request_check  (const SigExportRequest  *self,
                                    GError                 **error);
int      sig_export_request_run    (const SigExportRequest  *self,
                                    SigDataset              *dataset);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SigExportRequest, sig_export_request_clear)

G_END_DECLS
