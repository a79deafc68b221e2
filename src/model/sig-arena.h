/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SigArena SigArena;

SigArena   *sig_arena_new    (void);
SigArena   *sig_arena_ref    (SigArena   *self);
void        sig_arena_unref  (SigArena   *self);

gpointer    sig_arena_alloc  (SigArena   *self,
                              gsize       size);
const char *sig_arena_copy   (SigArena   *self,
                              const char *string);
const char *sig_arena_join   (SigArena   *self,
                              const char *first,
                              ...) G_GNUC_NULL_TERMINATED;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigArena, sig_arena_unref)

G_END_DECLS
