/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sig_address_is_under (const char *address,
                               const char *place);

G_END_DECLS
