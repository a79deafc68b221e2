/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-sheet-maker.h"

G_BEGIN_DECLS

/**
 * SigSheetFlow:
 *
 * Text that flows through columns: headings, and entries of paragraphs.
 */
typedef struct _SigSheetFlow SigSheetFlow;

SigSheetFlow *sig_sheet_flow_new             (SigSheetMaker *maker,
                                              double         least_width);
void          sig_sheet_flow_free            (SigSheetFlow  *self);

double        sig_sheet_flow_get_width       (SigSheetFlow  *self);
void          sig_sheet_flow_add_heading     (SigSheetFlow  *self,
                                              const char    *title);
void          sig_sheet_flow_begin_entry     (SigSheetFlow  *self);
void          sig_sheet_flow_write           (SigSheetFlow  *self,
                                              SigParagraph  *paragraph);
void          sig_sheet_flow_set             (SigSheetFlow  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSheetFlow, sig_sheet_flow_free)

G_END_DECLS
