/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"
#include "sig-sheet-private.h"

G_BEGIN_DECLS

/**
 * SigSheetMaker:
 * @sheet: what is being made
 * @options: how
 * @scribe: who writes its text
 * @left: the left edge of what is printed, in points from the corner of the page
 * @top: its upper edge
 * @width: how wide it is
 * @bottom: its lower edge, above the footer
 * @page: the page that is being made
 * @y: how far down it is filled
 * @about: what the footer says of the data
 * @n_notes: how many end notes there are
 * @notes_page: the page where they begin, from 0
 *
 * Makes a sheet page by page.
 */
typedef struct
{
  SigSheet        *sheet;
  SigSheetOptions *options;
  SigScribe        scribe;
  double           left;
  double           top;
  double           width;
  double           bottom;
  SigSheetPage    *page;
  double           y;
  SigParagraph    *about;
  guint            n_notes;
  guint            notes_page;
} SigSheetMaker;

void        sig_sheet_maker_init       (SigSheetMaker         *self,
                                        const SigSheetOptions *options,
                                        const char            *title,
                                        const char            *subject,
                                        const char            *author,
                                        const char            *about);
SigSheet   *sig_sheet_maker_finish     (SigSheetMaker         *self);

guint       sig_sheet_maker_get_page   (SigSheetMaker         *self);
void        sig_sheet_maker_turn_page  (SigSheetMaker         *self);
void        sig_sheet_maker_go_to      (SigSheetMaker         *self,
                                        guint                  page);

const char *sig_sheet_maker_hold       (SigSheetMaker         *self,
                                        const char            *string);
void        sig_sheet_maker_own        (SigSheetMaker         *self,
                                        gpointer               data,
                                        GDestroyNotify         free);
void        sig_sheet_maker_begin      (SigSheetMaker         *self,
                                        const char            *tag,
                                        const char            *attributes);
void        sig_sheet_maker_end        (SigSheetMaker         *self,
                                        const char            *tag);
void        sig_sheet_maker_keep       (SigSheetMaker         *self,
                                        SigParagraph          *paragraph);
void        sig_sheet_maker_place      (SigSheetMaker         *self,
                                        SigParagraph          *paragraph,
                                        double                 x,
                                        double                 y,
                                        guint                  from,
                                        guint                  to);
void        sig_sheet_maker_rule       (SigSheetMaker         *self,
                                        double                 x,
                                        double                 y,
                                        double                 length,
                                        double                 width,
                                        double                 shade);
void        sig_sheet_maker_draw       (SigSheetMaker         *self,
                                        SigSheetDrawing        draw,
                                        gpointer               data);
void        sig_sheet_maker_outline    (SigSheetMaker         *self,
                                        const char            *title,
                                        guint                  level);

G_END_DECLS
