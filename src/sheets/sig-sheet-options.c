/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-options.h"

#include <string.h>

/* 12 mm: what every printer can do. */
#define MARGIN 34.02

static const struct
{
  const char *name;
  double width;
  double height;
} papers[SIG_N_PAPERS] = {
  [SIG_PAPER_A4] = { "a4", 595.276, 841.89 },
  [SIG_PAPER_A3] = { "a3", 841.89, 1190.551 },
  [SIG_PAPER_LETTER] = { "letter", 612, 792 },
};

/**
 * sig_sheet_options_new:
 *
 * Returns: (transfer full): options for A4 on its long side, with end notes
 */
SigSheetOptions *
sig_sheet_options_new (void)
{
  SigSheetOptions *self = g_new0 (SigSheetOptions, 1);

  self->paper = SIG_PAPER_A4;
  self->landscape = TRUE;
  self->margin_top = self->margin_right = self->margin_bottom = self->margin_left = MARGIN;
  self->text_scale = 1;
  self->end_notes = TRUE;

  return self;
}

/**
 * sig_sheet_options_copy:
 * @self: options
 *
 * Returns: (transfer full): the same options
 */
SigSheetOptions *
sig_sheet_options_copy (const SigSheetOptions *self)
{
  SigSheetOptions *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->language = g_strdup (self->language);

  return copy;
}

/**
 * sig_sheet_options_free:
 * @self: options
 *
 * Frees @self.
 */
void
sig_sheet_options_free (SigSheetOptions *self)
{
  g_free (self->language);
  g_free (self);
}

/**
 * sig_sheet_options_set_paper:
 * @self: options
 * @name: a paper and how it lies: "a4", "a3" or "letter", then perhaps "-landscape" or "-portrait"; case does not matter.
 *   How it lies stays as it is where the name does not say it
 *
 * Sets the paper by its name.
 *
 * Returns: whether there is such a paper; otherwise nothing is changed
 */
gboolean
sig_sheet_options_set_paper (SigSheetOptions *self,
                             const char      *name)
{
  g_autofree char *lower = NULL;
  const char *rest;

  g_return_val_if_fail (self != NULL && name != NULL, FALSE);

  lower = g_ascii_strdown (name, -1);
  rest = strchrnul (lower, '-');
  if (!g_str_equal (rest, "") && !g_str_equal (rest, "-landscape") && !g_str_equal (rest, "-portrait"))
    return FALSE;

  for (guint i = 0; i < SIG_N_PAPERS; i++)
    if (strlen (papers[i].name) == (gsize) (rest - lower) && g_str_has_prefix (lower, papers[i].name))
      {
        self->paper = i;
        if (*rest != '\0')
          self->landscape = g_str_equal (rest, "-landscape");
        return TRUE;
      }

  return FALSE;
}

/**
 * sig_sheet_options_get_size:
 * @self: options
 * @width: (out): how wide a page is, in points
 * @height: (out): how high it is, in points
 *
 * Gets the size of the paper as it lies.
 */
void
sig_sheet_options_get_size (const SigSheetOptions *self,
                            double                *width,
                            double                *height)
{
  g_return_if_fail (self != NULL && self->paper < SIG_N_PAPERS);

  *width = self->landscape ? papers[self->paper].height : papers[self->paper].width;
  *height = self->landscape ? papers[self->paper].width : papers[self->paper].height;
}

/**
 * sig_paper_get_name:
 * @paper: a paper
 *
 * Returns: (transfer none): its name on the command line and in settings
 */
const char *
sig_paper_get_name (SigPaper paper)
{
  g_return_val_if_fail (paper < SIG_N_PAPERS, NULL);

  return papers[paper].name;
}
