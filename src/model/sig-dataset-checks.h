/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset-reader.h"

G_BEGIN_DECLS

/* The rules that hold between records. They are judged when all has been read, whatever was wrong with it. */

void sig_dataset_check         (SigDatasetReader *self);

void sig_dataset_check_tiles   (SigDatasetReader *self);
void sig_dataset_check_led_to  (SigDatasetReader *self);
void sig_dataset_check_signing (SigDatasetReader *self);
void sig_dataset_check_talks   (SigDatasetReader *self);

void sig_dataset_check_push    (SigDatasetReader *self,
                                const char       *list,
                                guint             index,
                                const char       *member);
void sig_dataset_check_pop     (SigDatasetReader *self);

G_END_DECLS
