/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigRowPart:
 * @SIG_ROW_CAPTION: small and dim, above the rest
 * @SIG_ROW_TITLE: what the row is about
 * @SIG_ROW_TEXT: a text of the record
 * @SIG_ROW_ITEM: one of several texts that stand side by side
 * @SIG_ROW_NOTE: small and dim, below the rest
 * @SIG_ROW_LACKING: a word for what is not known, not recorded or does not exist
 *
 * The parts that the text of a row is made of.
 */
typedef enum
{
  SIG_ROW_CAPTION,
  SIG_ROW_TITLE,
  SIG_ROW_TEXT,
  SIG_ROW_ITEM,
  SIG_ROW_NOTE,
  SIG_ROW_LACKING,
} SigRowPart;

/**
 * SigClaimRow:
 *
 * A row of the detail pane: perhaps a key, texts, quotes, and the certainty of the claim that they stand on. It is put
 * together part by part, top to bottom, and is read out in that order.
 */
#define SIG_TYPE_CLAIM_ROW (sig_claim_row_get_type ())
G_DECLARE_FINAL_TYPE (SigClaimRow, sig_claim_row, SIG, CLAIM_ROW, GtkListBoxRow)

SigClaimRow *sig_claim_row_new         (SigDataset     *dataset,
                                        SigClaim       *claim);

SigClaim    *sig_claim_row_get_claim   (SigClaimRow    *self);
const char  *sig_claim_row_get_address (SigClaimRow    *self);
void         sig_claim_row_set_address (SigClaimRow    *self,
                                        const char     *address);
const char  *sig_claim_row_get_reading (SigClaimRow    *self);
void         sig_claim_row_read_out    (SigClaimRow    *self);
void         sig_claim_row_read_around (GtkWidget      *widget);

void         sig_claim_row_set_key     (SigClaimRow    *self,
                                        const char     *key);
void         sig_claim_row_add         (SigClaimRow    *self,
                                        SigRowPart      part,
                                        const char     *text);
void         sig_claim_row_add_headed  (SigClaimRow    *self,
                                        const char     *title,
                                        const char     *badge,
                                        const char     *badge_class);
void         sig_claim_row_add_quote   (SigClaimRow    *self,
                                        const SigQuote *quote);
void         sig_claim_row_add_child   (SigClaimRow    *self,
                                        GtkWidget      *child);
void         sig_claim_row_add_line    (SigClaimRow    *self,
                                        GtkWidget      *line);

G_END_DECLS
