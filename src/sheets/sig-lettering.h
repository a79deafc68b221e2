/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "sig-types.h"

G_BEGIN_DECLS

/** SigTextStyle: what a text of a sheet is, which decides its size, weight and shade. */
typedef enum
{
  SIG_TEXT_TITLE,
  SIG_TEXT_SUBTITLE,
  SIG_TEXT_SECTION,
  SIG_TEXT_COLUMN,
  SIG_TEXT_COLUMN_NOTE,
  SIG_TEXT_LIST_HEAD,
  SIG_TEXT_TOPIC,
  SIG_TEXT_ROW,
  SIG_TEXT_ROW_NOTE,
  SIG_TEXT_HEAD,
  SIG_TEXT_LABEL,
  SIG_TEXT_BODY,
  SIG_TEXT_QUOTE,
  SIG_TEXT_ABSENT,
  SIG_TEXT_NOTE,
  SIG_TEXT_NOTE_NUMBER,
  SIG_TEXT_FOOTER,
  SIG_N_TEXT_STYLES,
} SigTextStyle;

/**
 * SigInlay:
 *
 * What stands in a line of text and is no letter: a mark of certainty, or the number of an end note, which may be the
 * first with that number on the sheet and may follow another number, or the number at the head of the note itself. Packed
 * in one word.
 */
typedef guint SigInlay;

#define SIG_INLAY_CERTAINTY(certainty)       ((SigInlay) (1 | (guint) (certainty) << 2))
#define SIG_INLAY_REFERENCE(number, is_first, follows) \
  ((SigInlay) (2 | ((is_first) ? 4 : 0) | ((follows) ? 8 : 0) | (guint) (number) << 4))
#define SIG_INLAY_NOTE(number)               ((SigInlay) (3 | (guint) (number) << 4))

/**
 * SigLettering:
 *
 * The fonts of a sheet. Belongs to the thread that made it.
 */
typedef struct _SigLettering SigLettering;

SigLettering               *sig_lettering_new          (double        scale,
                                                        const char   *language);
void                        sig_lettering_free         (SigLettering *self);

PangoContext               *sig_lettering_get_context  (SigLettering *self);
const PangoFontDescription *sig_lettering_get_font     (SigLettering *self,
                                                        SigTextStyle  style);
double                      sig_lettering_get_size     (SigLettering *self,
                                                        SigTextStyle  style);
double                      sig_lettering_get_shade    (SigTextStyle  style);
void                        sig_lettering_set_tagged   (SigLettering *self,
                                                        gboolean      tagged);
void                        sig_lettering_measure      (SigLettering *self,
                                                        SigTextStyle  style,
                                                        SigInlay      inlay,
                                                        PangoRectangle *logical);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigLettering, sig_lettering_free)

G_END_DECLS
