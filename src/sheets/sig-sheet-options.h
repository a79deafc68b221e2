/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-types.h"

G_BEGIN_DECLS

/** SigPaper: the size of the paper. */
typedef enum
{
  SIG_PAPER_A4,
  SIG_PAPER_A3,
  SIG_PAPER_LETTER,
  SIG_N_PAPERS,
} SigPaper;

/**
 * SigSheetOptions:
 * @paper: the size of the paper
 * @landscape: whether it lies on its long side
 * @margin_top: the empty edge above, in PostScript points
 * @margin_right: the empty edge at the right, in points
 * @margin_bottom: the empty edge below, in points
 * @margin_left: the empty edge at the left, in points
 * @text_scale: by how much text is larger than the usual 8 points, from 0.5 to 4
 * @columns_a_page: how many columns of a comparison stand side by side; 0 for as many as are read well
 * @day: the day that counts; %SIG_NO_DAY for the day that the data set speaks of
 * @differences_only: whether rows in which all columns agree are left out
 * @end_notes: whether the sources are listed at the end
 * @language: (nullable): the language of the words, as in "uk"; %NULL for the one the reader set. It decides nothing but
 *   how the paper names its language: the words themselves follow sig_text_set_reader() and the locale.
 *
 * How a sheet is made. A plain value; make it by sig_sheet_options_new() and change its members.
 */
typedef struct
{
  SigPaper  paper;
  gboolean  landscape;
  double    margin_top;
  double    margin_right;
  double    margin_bottom;
  double    margin_left;
  double    text_scale;
  guint     columns_a_page;
  SigDay    day;
  gboolean  differences_only;
  gboolean  end_notes;
  char     *language;
} SigSheetOptions;

SigSheetOptions *sig_sheet_options_new        (void);
SigSheetOptions *sig_sheet_options_copy       (const SigSheetOptions *self);
void             sig_sheet_options_free       (SigSheetOptions       *self);

gboolean         sig_sheet_options_set_paper  (SigSheetOptions       *self,
                                               const char            *name);
void             sig_sheet_options_get_size   (const SigSheetOptions *self,
                                               double                *width,
                                               double                *height);

const char      *sig_paper_get_name           (SigPaper               paper);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSheetOptions, sig_sheet_options_free)

G_END_DECLS
