/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

#define SIG_BASELINE_FIRST ""
#define SIG_BASELINE_NONE "none"
#define SIG_BASELINE_TEMPLATE "template"

/**
 * SigCompareState:
 *
 * How what is collected is compared: what it is held against, whether only differences count, and what is pinned. A part
 * of the explorer, which has one. It keeps names, never records, so all of it outlives a reload.
 */
#define SIG_TYPE_COMPARE_STATE (sig_compare_state_get_type ())
G_DECLARE_FINAL_TYPE (SigCompareState, sig_compare_state, SIG, COMPARE_STATE, GObject)

SigCompareState   *sig_compare_state_new                  (void);

const char        *sig_compare_state_get_baseline         (SigCompareState   *self);
void               sig_compare_state_set_baseline         (SigCompareState   *self,
                                                           const char        *baseline);
gboolean           sig_compare_state_get_differences_only (SigCompareState   *self);
void               sig_compare_state_set_differences_only (SigCompareState   *self,
                                                           gboolean           differences_only);
const char *const *sig_compare_state_get_pins             (SigCompareState   *self);
void               sig_compare_state_set_pins             (SigCompareState   *self,
                                                           const char *const *pins);
gboolean           sig_compare_state_is_pinned            (SigCompareState   *self,
                                                           const char        *pin);
void               sig_compare_state_toggle_pin           (SigCompareState   *self,
                                                           const char        *pin);
const char *const *sig_compare_state_get_folded           (SigCompareState   *self);
void               sig_compare_state_set_folded           (SigCompareState   *self,
                                                           const char *const *folded);
void               sig_compare_state_fold                 (SigCompareState   *self,
                                                           const char        *topic,
                                                           gboolean           folded);
void               sig_compare_state_prune                (SigCompareState   *self,
                                                           SigDataset        *dataset);

G_END_DECLS
