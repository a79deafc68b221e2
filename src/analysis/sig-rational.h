/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <gmp.h>

G_BEGIN_DECLS

gboolean sig_rational_parse  (mpq_ptr     value,
                              const char *decimal);
char    *sig_rational_format (mpq_srcptr  value,
                              guint       decimals);

G_END_DECLS
