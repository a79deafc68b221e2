/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigCsv:
 *
 * A table being written as comma-separated values: RFC 4180 (fields in quotation marks where they need them, lines ended
 * by CR LF), UTF-8 with a byte order mark, by which spreadsheets know the encoding without asking.
 *
 * A spreadsheet takes a cell that begins with =, +, -, @ for a formula, whoever wrote it. Such a cell gets an apostrophe
 * before it, and so does one that begins with an apostrophe itself: whoever reads the file takes one apostrophe off each
 * cell that begins with one, and has what was written.
 */
typedef struct _SigCsv SigCsv;

SigCsv *sig_csv_new      (void);
void    sig_csv_free     (SigCsv     *self);
void    sig_csv_add      (SigCsv     *self,
                          const char *text);
void    sig_csv_take     (SigCsv     *self,
                          char       *text);
void    sig_csv_add_uint (SigCsv     *self,
                          guint       number);
void    sig_csv_end_row  (SigCsv     *self);
GBytes *sig_csv_end      (SigCsv     *self);

char   *sig_csv_guard    (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigCsv, sig_csv_free)

G_END_DECLS
