/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-word-scan.h"

G_BEGIN_DECLS

/**
 * SigWordNames:
 *
 * Names that are no difference between two texts when each stands for a party of its own: "Ukraine and Norway" is
 * "Ukraine and Denmark". Filled once, then only read.
 */
typedef struct _SigWordNames SigWordNames;

SigWordNames *sig_word_names_new   (void);
void          sig_word_names_free  (SigWordNames       *self);
void          sig_word_names_add   (SigWordNames       *self,
                                    const char         *name);
guint         sig_word_names_match (const SigWordNames *self,
                                    const SigWordScan  *scan,
                                    guint               first,
                                    gboolean           *is_possessive);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigWordNames, sig_word_names_free)

G_END_DECLS
