/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-sheet-maker.h"

G_BEGIN_DECLS

char *sig_sheet_words_about     (SigDataset    *dataset);
char *sig_sheet_words_as_of     (SigDataset    *dataset,
                                 SigDay         day);
char *sig_sheet_words_quote     (const char    *words);

void  sig_sheet_words_title     (SigSheetMaker *maker,
                                 const char    *title,
                                 const char    *subtitle,
                                 gboolean       is_compared);
void  sig_sheet_words_section   (SigSheetMaker *maker,
                                 const char    *title);
void  sig_sheet_words_paragraph (SigSheetMaker *maker,
                                 SigParagraph  *paragraph);

G_END_DECLS
