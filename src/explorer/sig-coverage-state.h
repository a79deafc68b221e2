/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigCoverageState:
 *
 * What the coverage page shows: which of its views, and which topic. A part of the explorer, which has one, so that an open
 * question can lead there. It keeps names, never records.
 */
#define SIG_TYPE_COVERAGE_STATE (sig_coverage_state_get_type ())
G_DECLARE_FINAL_TYPE (SigCoverageState, sig_coverage_state, SIG, COVERAGE_STATE, GObject)

SigCoverageState *sig_coverage_state_new       (void);

const char       *sig_coverage_state_get_view  (SigCoverageState *self);
void              sig_coverage_state_set_view  (SigCoverageState *self,
                                                const char       *view);
const char       *sig_coverage_state_get_topic (SigCoverageState *self);
void              sig_coverage_state_set_topic (SigCoverageState *self,
                                                const char       *topic);
SigTerm          *sig_coverage_state_find_term (SigCoverageState *self,
                                                SigDataset       *dataset);

G_END_DECLS
