/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison-pins.h"
#include "sig-export-kind.h"
#include "sig-filter.h"
#include "sig-sheet-options.h"
#include "sig-standings.h"
#include "sig-withdrawal.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* A baseline that is no column of its own. */
#define SIG_EXPORT_TEMPLATE "template"

/**
 * SigExportJob:
 * @standings: of the data set that is shown
 * @kind: what is shown of it
 * @format: as what
 * @file: (nullable): where it goes, for sig_export_run(); of several files the name that theirs are made of
 * @records: (nullable): the agreements and instruments, of #SigRecord; %NULL for all agreements
 * @withdrawal: (nullable): who is taken out, of kinds that take a withdrawal; %NULL for nobody
 * @day: the day that counts
 * @baseline: (nullable): the id of one of @records, or %SIG_EXPORT_TEMPLATE
 * @pins: (nullable): what of a comparison is shown, when it is not all
 * @colour_by: (nullable): what a map shows; %NULL for the status
 * @filter: (nullable): who stands out on a map; %NULL for the parties of @records
 * @sheet_options: paper and the like; its day is that of the job. Of a table the differences count
 *
 * An export that somebody asked for: a plain value. Make it by sig_export_job_new(), change its members, and check it by
 * sig_export_job_check().
 */
typedef struct
{
  SigStandings      *standings;
  SigExportKind      kind;
  SigExportFormat    format;
  GFile             *file;
  SigList           *records;
  SigWithdrawal     *withdrawal;
  SigDay             day;
  char              *baseline;
  SigComparisonPins *pins;
  char              *colour_by;
  SigFilter         *filter;
  SigSheetOptions   *sheet_options;
} SigExportJob;

/**
 * SigExportPart:
 * @suffix: what its file's name has before its ending: "" for the only part, else "-1", "-gb-ua-2024"
 * @bytes: what is in the file
 *
 * One file of an export.
 */
typedef struct
{
  char   *suffix;
  GBytes *bytes;
} SigExportPart;

/**
 * SigExportProgress:
 * @done: steps that are done
 * @total: steps in all
 * @user_data: what was given
 *
 * Told after each step, in the thread that does the work.
 */
typedef void (*SigExportProgress) (guint    done,
                                   guint    total,
                                   gpointer user_data);

SigExportJob *sig_export_job_new           (SigStandings         *standings,
                                            SigExportKind         kind);
void          sig_export_job_free          (SigExportJob         *self);
gboolean      sig_export_job_check         (SigExportJob         *self,
                                            GError              **error);
char         *sig_export_job_dup_file_name (SigExportJob         *self);

GPtrArray    *sig_export_render            (SigExportJob         *self,
                                            GCancellable         *cancellable,
                                            SigExportProgress     progress,
                                            gpointer              user_data,
                                            GError              **error);
GPtrArray    *sig_export_run               (SigExportJob         *self,
                                            GCancellable         *cancellable,
                                            SigExportProgress     progress,
                                            gpointer              user_data,
                                            GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigExportJob, sig_export_job_free)

G_END_DECLS
