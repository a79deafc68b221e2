/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SigExportKind: what can be exported; sig_export_kind_get_info() tells more. */
typedef enum
{
  SIG_EXPORT_COMPARISON,
  SIG_EXPORT_FACT_SHEET,
  SIG_EXPORT_MAP,
  SIG_EXPORT_TIMELINE,
  SIG_EXPORT_LIST,
  SIG_EXPORT_COVERAGE,
  SIG_EXPORT_WITHDRAWAL,
  SIG_EXPORT_CSV_COMPARISON,
  SIG_EXPORT_CSV_AGREEMENTS,
  SIG_EXPORT_CSV_COMMITMENTS,
  SIG_EXPORT_CSV_MONEY,
  SIG_EXPORT_CSV_EVENTS,
  SIG_EXPORT_CSV_SOURCES,
  SIG_EXPORT_CSV_COVERAGE,
  SIG_N_EXPORT_KINDS,
} SigExportKind;

/** SigExportFormat: what a file can be. */
typedef enum
{
  SIG_EXPORT_PDF,
  SIG_EXPORT_SVG,
  SIG_EXPORT_PNG,
  SIG_EXPORT_CSV,
  SIG_N_EXPORT_FORMATS,
} SigExportFormat;

/**
 * SigExportInfo:
 * @name: what the command line calls it
 * @title: what a person calls it, marked for translation by N_()
 * @file_stem: how its files begin
 * @formats: the formats that it comes in, as bits 1 << #SigExportFormat; the first one when none is named is the lowest
 * @table: the kind whose table stands for it as CSV; itself for a table, %SIG_N_EXPORT_KINDS where there is none
 * @needs_selection: whether agreements must be named; of a withdrawal, who is taken out
 * @takes_selection: whether agreements may be named
 * @takes_instruments: whether instruments may be among them
 * @takes_withdrawal: whether those may be named who are taken out, instead of agreements
 * @has_baseline: whether there are columns to compare with one of them, and differences alone to be shown
 * @has_colours: whether it is coloured by something
 * @is_upright: whether its paper stands upright when nobody says how it lies
 *
 * All that a kind of export is known by.
 */
typedef struct
{
  const char    *name;
  const char    *title;
  const char    *file_stem;
  guint          formats;
  SigExportKind  table;
  gboolean       needs_selection;
  gboolean       takes_selection;
  gboolean       takes_instruments;
  gboolean       takes_withdrawal;
  gboolean       has_baseline;
  gboolean       has_colours;
  gboolean       is_upright;
} SigExportInfo;

const SigExportInfo *sig_export_kind_get_info     (SigExportKind    kind);
gboolean             sig_export_kind_find         (const char      *name,
                                                   SigExportKind   *kind);
const char          *sig_export_kind_guess        (const char      *name);
char                *sig_export_kind_list         (void);
gboolean             sig_export_kind_comes_in     (SigExportKind    kind,
                                                   SigExportFormat  format);
SigExportFormat      sig_export_kind_get_format   (SigExportKind    kind);
char                *sig_export_kind_list_formats (SigExportKind    kind);

const char          *sig_export_format_get_name   (SigExportFormat  format);
const char          *sig_export_format_get_type   (SigExportFormat  format);
gboolean             sig_export_format_find       (const char      *name,
                                                   SigExportFormat *format);
gboolean             sig_export_format_find_for   (const char      *file_name,
                                                   SigExportFormat *format);

G_END_DECLS
