/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-colour-class.h"

G_BEGIN_DECLS

/**
 * SigGlyphPaintable:
 *
 * The mark of a class, drawn in whatever colour words have where it stands.
 *
 * It reads its outline from the icon of that name. An icon theme would have each of them drawn by a library that is
 * loaded for it, which costs a noticeable part of the first picture.
 */
#define SIG_TYPE_GLYPH_PAINTABLE (sig_glyph_paintable_get_type ())
G_DECLARE_FINAL_TYPE (SigGlyphPaintable, sig_glyph_paintable, SIG, GLYPH_PAINTABLE, GObject)

GdkPaintable *sig_glyph_get_paintable (SigGlyph glyph);

G_END_DECLS
