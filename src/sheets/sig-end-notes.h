/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-claim.h"
#include "sig-sheet-maker.h"

G_BEGIN_DECLS

/**
 * SigEndNotes:
 *
 * The sources of a sheet, numbered in the order in which they are first referred to. The same place in the same source is
 * one note.
 */
typedef struct _SigEndNotes SigEndNotes;

SigEndNotes *sig_end_notes_new        (SigSheetMaker     *maker,
                                       SigDataset        *dataset);
void         sig_end_notes_free       (SigEndNotes       *self);

void         sig_end_notes_refer      (SigEndNotes       *self,
                                       const SigCitation *citations,
                                       guint              n_citations,
                                       const char        *at);
void         sig_end_notes_refer_to   (SigEndNotes       *self,
                                       SigClaim          *claim);
guint        sig_end_notes_get_n      (SigEndNotes       *self);
void         sig_end_notes_set        (SigEndNotes       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigEndNotes, sig_end_notes_free)

G_END_DECLS
