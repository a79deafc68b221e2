/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-detail-subject.h"

G_BEGIN_DECLS

SigQuestion *sig_detail_move_ask (SigExplorer *explorer,
                                  const char  *id);

G_END_DECLS
