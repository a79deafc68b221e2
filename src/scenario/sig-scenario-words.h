/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-coverage.h"
#include "sig-scenario.h"

G_BEGIN_DECLS

const char *sig_left_out_get_words   (SigLeftOut                reason);
char       *sig_loss_dup_words       (const SigCoverageRow     *row);
char       *sig_coalition_dup_words  (const SigCoalitionChange *change);
char       *sig_area_marks_dup_words (const SigCoverageRow     *row,
                                      SigScenarioState          state);
char       *sig_notice_dup_words     (const SigNotice          *notice);
char       *sig_stretch_dup_words    (SigStretch                stretch);

G_END_DECLS
