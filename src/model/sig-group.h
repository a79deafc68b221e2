/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-list.h"
#include "sig-record.h"
#include "sig-text.h"

G_BEGIN_DECLS

/**
 * SigGroup:
 *
 * A named group of parties. Immutable.
 */
#define SIG_TYPE_GROUP (sig_group_get_type ())
G_DECLARE_FINAL_TYPE (SigGroup, sig_group, SIG, GROUP, SigRecord)

const SigText *sig_group_get_title   (SigGroup *self);
SigList       *sig_group_get_members (SigGroup *self);

G_END_DECLS
