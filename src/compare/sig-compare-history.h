/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigCompareHistory:
 *
 * What is done to the columns of a comparison, and how it is undone. The columns themselves are the explorer's.
 */
typedef struct _SigCompareHistory SigCompareHistory;

SigCompareHistory *sig_compare_history_new          (SigExplorer       *explorer);
void               sig_compare_history_free         (SigCompareHistory *self);

void               sig_compare_history_set_ids      (SigCompareHistory *self,
                                                     const char *const *ids);
gboolean           sig_compare_history_add          (SigCompareHistory *self,
                                                     const char        *id,
                                                     const char        *before);
gboolean           sig_compare_history_remove       (SigCompareHistory *self,
                                                     const char        *id);
gboolean           sig_compare_history_step         (SigCompareHistory *self,
                                                     const char        *id,
                                                     int                step,
                                                     const char        *baseline);
void               sig_compare_history_set_baseline (SigCompareHistory *self,
                                                     const char        *baseline);
gboolean           sig_compare_history_can_undo     (SigCompareHistory *self);
gboolean           sig_compare_history_undo         (SigCompareHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigCompareHistory, sig_compare_history_free)

G_END_DECLS
