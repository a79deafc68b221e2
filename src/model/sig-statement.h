/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-record.h"
#include "sig-source.h"

G_BEGIN_DECLS

/**
 * SigStatement:
 *
 * What one source says in a conflict. Immutable.
 */
#define SIG_TYPE_STATEMENT (sig_statement_get_type ())
G_DECLARE_FINAL_TYPE (SigStatement, sig_statement, SIG, STATEMENT, SigRecord)

SigSource  *sig_statement_get_source (SigStatement *self);
const char *sig_statement_get_value  (SigStatement *self);

G_END_DECLS
