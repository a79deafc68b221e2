/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint       sig_currency_get_decimals (const char *currency);
const char *sig_currency_get_sign     (const char *currency);

G_END_DECLS
