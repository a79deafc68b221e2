/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-arena.h"

G_BEGIN_DECLS

/**
 * SigText:
 *
 * One text in several languages, the fall-back first. Plain text, never markup.
 * Immutable; it lives in the arena of the record that it belongs to.
 */
typedef struct _SigText SigText;

SigText    *sig_text_new          (SigArena           *arena,
                                   guint               n_languages,
                                   const char *const  *languages,
                                   const char *const  *strings);
SigText    *sig_text_new_interned (SigArena           *arena,
                                   guint               n_languages,
                                   const char *const  *languages,
                                   const char *const  *strings);

const char *sig_text_get          (const SigText      *self);
const char *sig_text_lookup       (const SigText      *self,
                                   const char         *language);
guint       sig_text_get_n        (const SigText      *self);
const char *sig_text_get_language (const SigText      *self,
                                   guint               index);
const char *sig_text_get_string   (const SigText      *self,
                                   guint               index);

void        sig_text_set_reader   (const char *const  *languages);

G_END_DECLS
