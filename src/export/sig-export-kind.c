/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-kind.h"

#include "sig-edit-distance.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PAPER (1u << SIG_EXPORT_PDF | 1u << SIG_EXPORT_SVG | 1u << SIG_EXPORT_PNG)
#define TABLE (1u << SIG_EXPORT_CSV)

static const SigExportInfo kinds[] = {
  [SIG_EXPORT_COMPARISON] = {
    .name = "comparison", .title = N_("Comparison sheet"), .file_stem = "comparison", .formats = PAPER | TABLE,
    .table = SIG_EXPORT_CSV_COMPARISON, .needs_selection = TRUE, .takes_selection = TRUE, .has_baseline = TRUE,
  },
  [SIG_EXPORT_FACT_SHEET] = {
    .name = "fact-sheet", .title = N_("Fact sheet"), .file_stem = "fact-sheet", .formats = PAPER,
    .table = SIG_N_EXPORT_KINDS, .needs_selection = TRUE, .takes_selection = TRUE, .is_upright = TRUE,
  },
  [SIG_EXPORT_MAP] = {
    .name = "map", .title = N_("Map"), .file_stem = "map", .formats = PAPER, .table = SIG_N_EXPORT_KINDS,
    .takes_selection = TRUE, .has_colours = TRUE,
  },
  [SIG_EXPORT_TIMELINE] = {
    .name = "timeline", .title = N_("Timeline"), .file_stem = "timeline", .formats = PAPER | TABLE,
    .table = SIG_EXPORT_CSV_EVENTS, .takes_selection = TRUE,
  },
  [SIG_EXPORT_LIST] = {
    .name = "list", .title = N_("List of agreements"), .file_stem = "list", .formats = PAPER | TABLE,
    .table = SIG_EXPORT_CSV_AGREEMENTS, .takes_selection = TRUE,
  },
  [SIG_EXPORT_COVERAGE] = {
    .name = "coverage", .title = N_("Coverage"), .file_stem = "coverage", .formats = PAPER | TABLE,
    .table = SIG_EXPORT_CSV_COVERAGE, .takes_withdrawal = TRUE,
  },
  [SIG_EXPORT_WITHDRAWAL] = {
    .name = "withdrawal", .title = N_("Withdrawal"), .file_stem = "withdrawal", .formats = PAPER | TABLE,
    .table = SIG_EXPORT_CSV_COVERAGE, .needs_selection = TRUE, .takes_withdrawal = TRUE, .is_upright = TRUE,
  },
  [SIG_EXPORT_CSV_COMPARISON] = {
    .name = "csv-comparison", .title = N_("Comparison as a table"), .file_stem = "comparison", .formats = TABLE,
    .table = SIG_EXPORT_CSV_COMPARISON, .needs_selection = TRUE, .takes_selection = TRUE, .has_baseline = TRUE,
  },
  [SIG_EXPORT_CSV_AGREEMENTS] = {
    .name = "csv-agreements", .title = N_("Table of agreements"), .file_stem = "agreements", .formats = TABLE,
    .table = SIG_EXPORT_CSV_AGREEMENTS, .takes_selection = TRUE,
  },
  [SIG_EXPORT_CSV_COMMITMENTS] = {
    .name = "csv-commitments", .title = N_("Table of commitments"), .file_stem = "commitments", .formats = TABLE,
    .table = SIG_EXPORT_CSV_COMMITMENTS, .takes_selection = TRUE,
  },
  [SIG_EXPORT_CSV_MONEY] = {
    .name = "csv-money", .title = N_("Table of money"), .file_stem = "money", .formats = TABLE,
    .table = SIG_EXPORT_CSV_MONEY, .takes_selection = TRUE,
  },
  [SIG_EXPORT_CSV_EVENTS] = {
    .name = "csv-events", .title = N_("Table of events"), .file_stem = "events", .formats = TABLE,
    .table = SIG_EXPORT_CSV_EVENTS, .takes_selection = TRUE, .takes_instruments = TRUE,
  },
  [SIG_EXPORT_CSV_SOURCES] = {
    .name = "csv-sources", .title = N_("Table of sources"), .file_stem = "sources", .formats = TABLE,
    .table = SIG_EXPORT_CSV_SOURCES, .takes_selection = TRUE, .takes_instruments = TRUE,
  },
  [SIG_EXPORT_CSV_COVERAGE] = {
    .name = "csv-coverage", .title = N_("Table of coverage"), .file_stem = "coverage", .formats = TABLE,
    .table = SIG_EXPORT_CSV_COVERAGE, .takes_withdrawal = TRUE,
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == SIG_N_EXPORT_KINDS);

static const struct
{
  const char *name;
  const char *type;
} formats[] = {
  [SIG_EXPORT_PDF] = { "pdf", "application/pdf" },
  [SIG_EXPORT_SVG] = { "svg", "image/svg+xml" },
  [SIG_EXPORT_PNG] = { "png", "image/png" },
  [SIG_EXPORT_CSV] = { "csv", "text/csv" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (formats) == SIG_N_EXPORT_FORMATS);

/**
 * sig_export_kind_get_info:
 * @kind: a kind of export
 *
 * Returns: (transfer none): what is known of it
 */
const SigExportInfo *
sig_export_kind_get_info (SigExportKind kind)
{
  g_return_val_if_fail (kind < SIG_N_EXPORT_KINDS, NULL);

  return &kinds[kind];
}

/**
 * sig_export_kind_find:
 * @name: a name of the command line
 * @kind: (out): the kind, set only on success
 *
 * Returns: whether there is one of that name
 */
gboolean
sig_export_kind_find (const char    *name,
                      SigExportKind *kind)
{
  g_return_val_if_fail (name != NULL && kind != NULL, FALSE);

  for (guint i = 0; i < SIG_N_EXPORT_KINDS; i++)
    if (g_ascii_strcasecmp (kinds[i].name, name) == 0)
      {
        *kind = (SigExportKind) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * sig_export_kind_guess:
 * @name: a name that is none of a kind
 *
 * Returns: (transfer none) (nullable): the kind that may have been meant
 */
const char *
sig_export_kind_guess (const char *name)
{
  const char *names[SIG_N_EXPORT_KINDS + 1] = { NULL, };
  g_autofree char *as_table = NULL;
  SigExportKind kind;

  g_return_val_if_fail (name != NULL, NULL);

  as_table = g_strconcat ("csv-", name, NULL);
  if (sig_export_kind_find (as_table, &kind))
    return kinds[kind].name;
  for (guint i = 0; i < SIG_N_EXPORT_KINDS; i++)
    names[i] = kinds[i].name;

  return sig_find_nearest_name (name, names);
}

/**
 * sig_export_kind_list:
 *
 * Returns: (transfer full): the names of all kinds, separated by commas
 */
char *
sig_export_kind_list (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < SIG_N_EXPORT_KINDS; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", kinds[i].name);

  return g_string_free_and_steal (names);
}

/**
 * sig_export_kind_comes_in:
 * @kind: a kind of export
 * @format: a format
 *
 * Returns: whether @kind can be written in @format
 */
gboolean
sig_export_kind_comes_in (SigExportKind   kind,
                          SigExportFormat format)
{
  g_return_val_if_fail (kind < SIG_N_EXPORT_KINDS, FALSE);

  return (kinds[kind].formats & 1u << format) != 0;
}

/**
 * sig_export_kind_get_format:
 * @kind: a kind of export
 *
 * Returns: the format that it is written in when nobody asks for another
 */
SigExportFormat
sig_export_kind_get_format (SigExportKind kind)
{
  g_return_val_if_fail (kind < SIG_N_EXPORT_KINDS, SIG_EXPORT_PDF);

  return (SigExportFormat) g_bit_nth_lsf (kinds[kind].formats, -1);
}

/**
 * sig_export_kind_list_formats:
 * @kind: a kind of export
 *
 * Returns: (transfer full): the names of the formats that it comes in, separated by commas
 */
char *
sig_export_kind_list_formats (SigExportKind kind)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < SIG_N_EXPORT_FORMATS; i++)
    if (sig_export_kind_comes_in (kind, (SigExportFormat) i))
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", formats[i].name);

  return g_string_free_and_steal (names);
}

/**
 * sig_export_format_get_name:
 * @format: a format
 *
 * Returns: (transfer none): its name, which is also the ending of its files
 */
const char *
sig_export_format_get_name (SigExportFormat format)
{
  g_return_val_if_fail (format < SIG_N_EXPORT_FORMATS, NULL);

  return formats[format].name;
}

/**
 * sig_export_format_get_type:
 * @format: a format
 *
 * Returns: (transfer none): its media type
 */
const char *
sig_export_format_get_type (SigExportFormat format)
{
  g_return_val_if_fail (format < SIG_N_EXPORT_FORMATS, NULL);

  return formats[format].type;
}

/**
 * sig_export_format_find:
 * @name: the name of a format, in letters of any case
 * @format: (out): the format, set only on success
 *
 * Returns: whether there is one
 */
gboolean
sig_export_format_find (const char      *name,
                        SigExportFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < SIG_N_EXPORT_FORMATS; i++)
    if (g_ascii_strcasecmp (formats[i].name, name) == 0)
      {
        *format = (SigExportFormat) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * sig_export_format_find_for:
 * @file_name: the name of a file
 * @format: (out): the format, set only on success
 *
 * Returns: whether the name ends as the files of a format do
 */
gboolean
sig_export_format_find_for (const char      *file_name,
                            SigExportFormat *format)
{
  g_autofree char *base = NULL;
  const char *dot;

  g_return_val_if_fail (file_name != NULL && format != NULL, FALSE);

  base = g_path_get_basename (file_name);
  dot = strrchr (base, '.');

  return dot != NULL && sig_export_format_find (dot + 1, format);
}
