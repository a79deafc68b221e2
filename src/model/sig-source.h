/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-date.h"
#include "sig-record.h"
#include "sig-term.h"

G_BEGIN_DECLS

/**
 * SigSource:
 *
 * Something that was read: a document, a press report, a study. Immutable.
 */
#define SIG_TYPE_SOURCE (sig_source_get_type ())
G_DECLARE_FINAL_TYPE (SigSource, sig_source, SIG, SOURCE, SigRecord)

const char *sig_source_get_title     (SigSource *self);
const char *sig_source_get_publisher (SigSource *self);
const char *sig_source_get_url       (SigSource *self);
SigDate     sig_source_get_date      (SigSource *self);
SigTerm    *sig_source_get_kind      (SigSource *self);
const char *sig_source_get_language  (SigSource *self);

G_END_DECLS
