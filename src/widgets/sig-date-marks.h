/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-types.h"

G_BEGIN_DECLS

/**
 * SigDateMarks:
 *
 * The marks behind the slider of the shared date: a tick where an agreement was signed. It only decorates; the date
 * bar says in words what it shows.
 */
#define SIG_TYPE_DATE_MARKS (sig_date_marks_get_type ())
G_DECLARE_FINAL_TYPE (SigDateMarks, sig_date_marks, SIG, DATE_MARKS, GtkWidget)

void sig_date_marks_set_days (SigDateMarks *self,
                              GArray       *days,
                              SigDay        first,
                              SigDay        last);

G_END_DECLS
