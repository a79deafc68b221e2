/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-types.h"

G_BEGIN_DECLS

const char *sig_page_get_name (SigPageKind page);

G_END_DECLS
