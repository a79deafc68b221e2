/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"
#include "sig-end-notes.h"

G_BEGIN_DECLS

/** SigParagraphSink: takes a paragraph (transfer full). */
typedef void (*SigParagraphSink) (SigParagraph *paragraph,
                                  gpointer      data);

/** SigEntryHook: told after each entry; of one that is run in, before its paragraph ends. */
typedef void (*SigEntryHook) (const SigComparisonEntry *entry,
                              gpointer                  data);

/**
 * SigEntryWriter:
 * @maker: who makes the sheet
 * @notes: where its sources go
 * @width: how wide the paragraphs are
 * @sink: takes them
 * @data: for @sink and @after
 * @is_brief: whether only the value itself is written, without summary and quotation
 * @is_run_in: whether all that an entry says stands in one paragraph
 * @has_no_quotes: whether quotations are left out
 * @label: (nullable): what begins the next paragraph; it is written once, then unset
 * @after: (nullable): may write more below an entry
 *
 * Writes what a comparison says in a cell.
 */
typedef struct
{
  SigSheetMaker    *maker;
  SigEndNotes      *notes;
  double            width;
  SigParagraphSink  sink;
  gpointer          data;
  gboolean          is_brief;
  SigEntryHook      after;
  gboolean          is_run_in;
  gboolean          has_no_quotes;
  const char       *label;
} SigEntryWriter;

void sig_entry_writer_write (SigEntryWriter *self,
                             SigComparison  *comparison,
                             guint           row,
                             guint           column);
void sig_entry_writer_begin (SigEntryWriter *self,
                             SigTextStyle    style);
void sig_entry_writer_end   (SigEntryWriter *self,
                             double          space);

G_END_DECLS
