/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-comparison.h"

G_BEGIN_DECLS

char *sheet_html_write (SigComparison *comparison,
                        guint          columns_a_panel);

G_END_DECLS
