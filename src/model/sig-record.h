/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-types.h"

G_BEGIN_DECLS

typedef struct _SigSource SigSource;

/**
 * SigCitation:
 * @source: the source
 * @at: (nullable): where in it
 *
 * A source with the place in it.
 */
typedef struct
{
  SigSource  *source;
  const char *at;
} SigCitation;

/**
 * SigQuote:
 * @text: (nullable): the document's own words
 * @language: (nullable): the code of their language
 * @known: whether words are recorded, not known or not recorded
 *
 * The document's own words.
 */
typedef struct
{
  const char *text;
  const char *language;
  SigKnown    known;
} SigQuote;

/**
 * SigRecord:
 *
 * The base of all that a data set consists of. Immutable: made by the loader, then only read, from any thread.
 * Records hold what they refer to, never the other way round, so they outlive their data set when somebody
 * keeps them.
 */
#define SIG_TYPE_RECORD (sig_record_get_type ())
G_DECLARE_FINAL_TYPE (SigRecord, sig_record, SIG, RECORD, GObject)

const char *sig_record_get_id (SigRecord *self);

G_END_DECLS
