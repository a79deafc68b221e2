/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-search-index.h"

G_BEGIN_DECLS

/**
 * SigSearchBuilder:
 *
 * Gathers what can be found and makes an index of it. Entries come kind by kind, in the order of #SigSearchKind.
 */
typedef struct _SigSearchBuilder SigSearchBuilder;

SigSearchBuilder *sig_search_builder_new      (gpointer          owner);
void              sig_search_builder_free     (SigSearchBuilder *self);

void              sig_search_builder_begin    (SigSearchBuilder *self,
                                               SigSearchKind     kind,
                                               gpointer          item);
void              sig_search_builder_add_name (SigSearchBuilder *self,
                                               const char       *name);
void              sig_search_builder_add_text (SigSearchBuilder *self,
                                               const char       *text);
SigSearchIndex   *sig_search_builder_end      (SigSearchBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigSearchBuilder, sig_search_builder_free)

G_END_DECLS
