/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

const char *sig_export_words_not_known    (void);
const char *sig_export_words_not_recorded (void);
const char *sig_export_words_none         (void);
const char *sig_export_words_certainty    (SigCertainty  certainty);
const char *sig_export_words_truth        (SigTruth      truth);
const char *sig_export_words_level        (SigDataset   *dataset,
                                           guint         level);

G_END_DECLS
