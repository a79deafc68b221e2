/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

void sig_record_rows_plan_events      (SigSection *section,
                                       SigList    *events);
void sig_record_rows_plan_event       (SigSection *section,
                                       SigEvent   *event);
void sig_record_rows_plan_conflicts   (SigSection *section,
                                       SigList    *conflicts);
void sig_record_rows_plan_gaps        (SigSection *section,
                                       SigList    *gaps);
void sig_record_rows_plan_sources     (SigSection *section,
                                       SigDataset *dataset,
                                       GPtrArray  *sources);
void sig_record_rows_plan_expressions (SigSection *section,
                                       SigList    *expressions);
void sig_record_rows_plan_provisions  (SigSection *section,
                                       SigList    *provisions);
void sig_record_rows_plan_agreements  (SigSection *section,
                                       SigList    *agreements);
void sig_record_rows_plan_led_to      (SigSection    *section,
                                       SigDataset    *dataset,
                                       SigInstrument *instrument);

G_END_DECLS
