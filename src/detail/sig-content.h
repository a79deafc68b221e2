/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-section.h"

G_BEGIN_DECLS

void sig_content_plan_agreement  (GPtrArray         *sections,
                                  SigExplorer       *explorer,
                                  SigParty          *party,
                                  SigAgreement      *agreement);
void sig_content_plan_party      (GPtrArray         *sections,
                                  SigExplorer       *explorer,
                                  SigParty          *party);
void sig_content_plan_instrument (GPtrArray         *sections,
                                  SigExplorer       *explorer,
                                  SigInstrument     *instrument);
void sig_content_plan_event      (GPtrArray         *sections,
                                  SigExplorer       *explorer,
                                  SigEvent          *event);
void sig_content_plan_coalition  (GPtrArray         *sections,
                                  SigExplorer       *explorer,
                                  SigCoalition      *coalition);
void sig_content_plan_set        (GPtrArray         *sections,
                                  SigExplorer       *explorer,
                                  const char *const *pages);

G_END_DECLS
