/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"
#include "sig-end-notes.h"

G_BEGIN_DECLS

/** SigParagraphSink: takes a paragraph (transfer full). */
typedef void (*SigParagraphSink) (SigParagraph *paragraph,
                                  gpointer      data);

/** SigEntryHook: told after each entry. */
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
} SigEntryWriter;

void sig_entry_writer_write       (const SigEntryWriter *self,
                                   SigComparison        *comparison,
                                   guint                 row,
                                   guint                 column);

G_END_DECLS
