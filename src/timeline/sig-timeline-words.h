/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-timeline-set.h"

G_BEGIN_DECLS

char       *sig_timeline_words_dup_date      (SigEvent           *event);
char       *sig_timeline_words_dup_name      (SigEvent           *event);
char       *sig_timeline_words_dup_item      (SigTimelineSet     *set,
                                              const SigEventItem *item);
const char *sig_timeline_words_get_lane      (SigTimelineSet     *set,
                                              guint               lane);
char       *sig_timeline_words_dup_parties   (SigDataset         *dataset,
                                              SigEvent           *event);
char       *sig_timeline_words_dup_between   (SigEvent           *first,
                                              SigEvent           *second);
char       *sig_timeline_words_dup_fold      (guint               n_lanes);

G_END_DECLS
