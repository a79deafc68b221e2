/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-content.h"

G_BEGIN_DECLS

/* What the files of the content share. */

SigSection *sig_content_begin      (GPtrArray   *sections,
                                    SigExplorer *explorer,
                                    const char  *id,
                                    const char  *title);
void        sig_content_plan_notes (GPtrArray   *sections,
                                    SigExplorer *explorer,
                                    SigList     *conflicts,
                                    SigList     *gaps);

G_END_DECLS
