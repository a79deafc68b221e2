/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *sig_find_nearest_name (const char        *name,
                                   const char *const *candidates);

G_END_DECLS
