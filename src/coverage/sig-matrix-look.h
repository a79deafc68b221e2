/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-matrix-plan.h"
#include "sig-matrix-scene.h"

G_BEGIN_DECLS

/**
 * SigMatrixInk:
 * @SIG_MATRIX_INK_EMPTY: a cell with nothing in it
 * @SIG_MATRIX_INK_SUPPORT: of one that supports
 * @SIG_MATRIX_INK_MEMBER: of one that takes part
 * @SIG_MATRIX_INK_LEAD: of one that leads
 * @SIG_MATRIX_INK_SUPPORT_MARK: the mark on it
 * @SIG_MATRIX_INK_MEMBER_MARK: the mark on it
 * @SIG_MATRIX_INK_LEAD_MARK: the mark on it
 * @SIG_MATRIX_INK_HATCH: the lines of what is withdrawn
 * @SIG_MATRIX_INK_LOST: the mark of what is withdrawn
 * @SIG_MATRIX_INK_TEXT: words
 * @SIG_MATRIX_INK_DIM: words that matter less
 * @SIG_MATRIX_INK_WARN: words of a grave loss
 * @SIG_MATRIX_INK_LINE: lines
 * @SIG_MATRIX_INK_HOVER: the row and column at the pointer
 * @SIG_MATRIX_INK_CHOSEN: the column of what is selected
 * @SIG_MATRIX_INK_CURSOR: where the keyboard is
 * @SIG_MATRIX_N_INKS: how many there are
 *
 * The colours of a matrix; the style sheet gives them.
 */
typedef enum
{
  SIG_MATRIX_INK_EMPTY,
  SIG_MATRIX_INK_SUPPORT,
  SIG_MATRIX_INK_MEMBER,
  SIG_MATRIX_INK_LEAD,
  SIG_MATRIX_INK_SUPPORT_MARK,
  SIG_MATRIX_INK_MEMBER_MARK,
  SIG_MATRIX_INK_LEAD_MARK,
  SIG_MATRIX_INK_HATCH,
  SIG_MATRIX_INK_LOST,
  SIG_MATRIX_INK_TEXT,
  SIG_MATRIX_INK_DIM,
  SIG_MATRIX_INK_WARN,
  SIG_MATRIX_INK_LINE,
  SIG_MATRIX_INK_HOVER,
  SIG_MATRIX_INK_CHOSEN,
  SIG_MATRIX_INK_CURSOR,
  SIG_MATRIX_N_INKS,
} SigMatrixInk;

/**
 * SigMatrixFont:
 * @SIG_MATRIX_FONT_NORMAL: names of areas and parties
 * @SIG_MATRIX_FONT_BOLD: names of groups, numbers of rows
 * @SIG_MATRIX_FONT_SMALL: words at the end of rows, numbers of columns
 * @SIG_MATRIX_N_FONTS: how many there are
 */
typedef enum
{
  SIG_MATRIX_FONT_NORMAL,
  SIG_MATRIX_FONT_BOLD,
  SIG_MATRIX_FONT_SMALL,
  SIG_MATRIX_N_FONTS,
} SigMatrixFont;

/**
 * SigMatrixSign:
 * @SIG_MATRIX_SIGN_NONE: nothing stands out
 * @SIG_MATRIX_SIGN_LOSS: it loses something
 * @SIG_MATRIX_SIGN_ON_ONE: it hangs on one
 * @SIG_MATRIX_SIGN_NO_LEAD: it has no lead
 * @SIG_MATRIX_SIGN_NOBODY: nobody has a part in it
 * @SIG_MATRIX_N_SIGNS: how many there are
 *
 * What stands before the words at the end of a row, and for them where there is no room.
 */
typedef enum
{
  SIG_MATRIX_SIGN_NONE,
  SIG_MATRIX_SIGN_LOSS,
  SIG_MATRIX_SIGN_ON_ONE,
  SIG_MATRIX_SIGN_NO_LEAD,
  SIG_MATRIX_SIGN_NOBODY,
  SIG_MATRIX_N_SIGNS,
} SigMatrixSign;

/**
 * SigMatrixLook:
 *
 * Colours, fonts, words already laid out, and a picture of each kind of cell. All depend on the style, and are renewed
 * when that changes.
 */
typedef struct _SigMatrixLook SigMatrixLook;

SigMatrixLook        *sig_matrix_look_new         (GtkWidget           *widget);
void                  sig_matrix_look_free        (SigMatrixLook       *self);
void                  sig_matrix_look_renew       (SigMatrixLook       *self);

const GdkRGBA        *sig_matrix_look_get_colour  (SigMatrixLook       *self,
                                                   SigMatrixInk         ink);
double                sig_matrix_look_get_size    (SigMatrixLook       *self,
                                                   double               pixels);
gboolean              sig_matrix_look_is_mirrored (SigMatrixLook       *self);
int                   sig_matrix_look_get_scale   (SigMatrixLook       *self);
PangoLayout          *sig_matrix_look_get_words   (SigMatrixLook       *self,
                                                   SigMatrixFont        font,
                                                   const char          *text,
                                                   double               width);
double                sig_matrix_look_measure     (SigMatrixLook       *self,
                                                   SigMatrixFont        font,
                                                   const char          *text);
cairo_surface_t      *sig_matrix_look_get_cell    (SigMatrixLook       *self,
                                                   const SigMatrixCell *cell,
                                                   gboolean             is_out,
                                                   double               width,
                                                   double               height);
void                  sig_matrix_look_draw_sign   (SigMatrixLook       *self,
                                                   GtkSnapshot         *snapshot,
                                                   SigMatrixSign        sign,
                                                   SigMatrixInk         ink,
                                                   double               x,
                                                   double               y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigMatrixLook, sig_matrix_look_free)

G_END_DECLS
