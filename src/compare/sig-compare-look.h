/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-types.h"

G_BEGIN_DECLS

/**
 * SigCompareInk:
 * @SIG_COMPARE_INK_TEXT: words of a cell
 * @SIG_COMPARE_INK_DIM: words of a cell that says what the baseline says, or says nothing
 * @SIG_COMPARE_INK_HEAD: a value that has words below it
 * @SIG_COMPARE_INK_QUOTE: a document's own words
 * @SIG_COMPARE_INK_ROW: the head of a row
 * @SIG_COMPARE_INK_NOTE: what stands below the head of a row, and the marks
 * @SIG_COMPARE_INK_TOPIC: the heading of a topic
 * @SIG_COMPARE_INK_MARK: the mark of what differs
 * @SIG_COMPARE_INK_DIFFERENCE: the line below words that differ
 * @SIG_COMPARE_INK_BAR: the bar beside a quote
 * @SIG_COMPARE_INK_LINE: lines between rows
 * @SIG_COMPARE_INK_BAND: behind the heading of a topic
 * @SIG_COMPARE_INK_SURFACE: behind all
 * @SIG_COMPARE_INK_BASELINE: behind the baseline
 * @SIG_COMPARE_INK_CURSOR: where the keyboard is
 *
 * What the table is drawn with. The style sheet gives each its colour, and those of words their font.
 */
typedef enum
{
  SIG_COMPARE_INK_TEXT,
  SIG_COMPARE_INK_DIM,
  SIG_COMPARE_INK_HEAD,
  SIG_COMPARE_INK_QUOTE,
  SIG_COMPARE_INK_ROW,
  SIG_COMPARE_INK_NOTE,
  SIG_COMPARE_INK_TOPIC,
  SIG_COMPARE_INK_MARK,
  SIG_COMPARE_INK_DIFFERENCE,
  SIG_COMPARE_INK_BAR,
  SIG_COMPARE_INK_LINE,
  SIG_COMPARE_INK_BAND,
  SIG_COMPARE_INK_SURFACE,
  SIG_COMPARE_INK_BASELINE,
  SIG_COMPARE_INK_CURSOR,
  SIG_COMPARE_N_INKS
} SigCompareInk;

/**
 * SigCompareSign:
 * @SIG_COMPARE_SIGN_CERTAINTY: the first of the certainties; those that follow are in their order
 * @SIG_COMPARE_SIGN_OPEN: a topic whose rows are shown
 * @SIG_COMPARE_SIGN_FOLDED: a topic whose rows are not
 * @SIG_COMPARE_SIGN_PIN: what is pinned
 *
 * Small pictures.
 */
typedef enum
{
  SIG_COMPARE_SIGN_CERTAINTY,
  SIG_COMPARE_SIGN_OPEN = SIG_COMPARE_SIGN_CERTAINTY + SIG_CERTAINTY_PRIMARY + 1,
  SIG_COMPARE_SIGN_FOLDED,
  SIG_COMPARE_SIGN_PIN,
  SIG_COMPARE_N_SIGNS
} SigCompareSign;

/**
 * SigCompareLook:
 *
 * Colours, fonts and small pictures of a table, and how high words will be. All of it depends on the style: it is
 * renewed when that changes.
 */
typedef struct _SigCompareLook SigCompareLook;

SigCompareLook *sig_compare_look_new           (GtkWidget       *widget);
void            sig_compare_look_free          (SigCompareLook  *self);
gboolean        sig_compare_look_renew         (SigCompareLook  *self);
void            sig_compare_look_allocate      (SigCompareLook  *self);

double          sig_compare_look_get_size      (SigCompareLook  *self);
double          sig_compare_look_get_sign_size (SigCompareLook  *self);
gboolean        sig_compare_look_is_mirrored   (SigCompareLook  *self);
const GdkRGBA  *sig_compare_look_get_colour    (SigCompareLook  *self,
                                                SigCompareInk    ink);
double          sig_compare_look_get_line      (SigCompareLook  *self,
                                                SigCompareInk    ink);
PangoLayout    *sig_compare_look_create_layout (SigCompareLook  *self,
                                                SigCompareInk    ink,
                                                const char      *text,
                                                double           width);
double          sig_compare_look_guess_height  (SigCompareLook  *self,
                                                SigCompareInk    ink,
                                                const char      *text,
                                                double           width);
void            sig_compare_look_draw_sign     (SigCompareLook  *self,
                                                GtkSnapshot     *snapshot,
                                                SigCompareSign   sign,
                                                double           x,
                                                double           y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigCompareLook, sig_compare_look_free)

G_END_DECLS
