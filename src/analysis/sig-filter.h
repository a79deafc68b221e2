/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-standings.h"

G_BEGIN_DECLS

/**
 * SigFilterKind:
 * @SIG_FILTER_GROUP: id of a group
 * @SIG_FILTER_STATUS: id of a status
 * @SIG_FILTER_AREA: id of a capability area in which the party has a commitment
 * @SIG_FILTER_CATEGORY: "WORDING/CATEGORY", ids of a wording and of one of its categories
 * @SIG_FILTER_AGREEMENT: id of an agreement of a named set
 *
 * What a filter can ask for. Within a kind any will do; every kind that is used must match.
 */
typedef enum
{
  SIG_FILTER_GROUP,
  SIG_FILTER_STATUS,
  SIG_FILTER_AREA,
  SIG_FILTER_CATEGORY,
  SIG_FILTER_AGREEMENT,
  SIG_N_FILTER_KINDS,
} SigFilterKind;

/**
 * SigFilter:
 *
 * Which parties are meant: an immutable, reference-counted value. It knows no data set; ids that a set does not have match
 * nothing, so when another set comes they are pruned.
 */
#define SIG_TYPE_FILTER (sig_filter_get_type ())
typedef struct _SigFilter SigFilter;

GType              sig_filter_get_type  (void);
SigFilter         *sig_filter_new       (void);
SigFilter         *sig_filter_ref       (SigFilter     *self);
void               sig_filter_unref     (SigFilter     *self);

SigFilter         *sig_filter_with      (SigFilter     *self,
                                         SigFilterKind  kind,
                                         const char    *id,
                                         gboolean       wanted);
SigFilter         *sig_filter_with_text (SigFilter     *self,
                                         const char    *text);
SigFilter         *sig_filter_prune     (SigFilter     *self,
                                         SigDataset    *dataset);
gboolean           sig_filter_has       (SigFilter     *self,
                                         SigFilterKind  kind,
                                         const char    *id);
const char *const *sig_filter_get_ids   (SigFilter     *self,
                                         SigFilterKind  kind);
const char        *sig_filter_get_text  (SigFilter     *self);
gboolean           sig_filter_is_empty  (SigFilter     *self);
gboolean           sig_filter_equal     (SigFilter     *self,
                                         SigFilter     *other);
gboolean           sig_filter_matches   (SigFilter     *self,
                                         SigStandings  *standings,
                                         SigParty      *party,
                                         SigDay         day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigFilter, sig_filter_unref)

G_END_DECLS
