/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-time-ticks.h"

G_BEGIN_DECLS

char         *sig_timeline_axis_dup_label      (const SigTimeTick *tick);
char         *sig_timeline_axis_dup_month      (int                month);
GDateWeekday  sig_timeline_axis_get_week_start (void);

G_END_DECLS
