/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

GVariant *sig_search_meta_new (SigExplorer *explorer,
                               const char  *address);

G_END_DECLS
