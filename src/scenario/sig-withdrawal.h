/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigWithdrawal:
 *
 * Who is taken out: an immutable, reference-counted set of ids, in the order of the alphabet, each once. An id is that of
 * a party, which leaves all it is in; of an agreement, which ends for all its parties; or PARTY/AGREEMENT: the one leaves
 * the other. Ids that the data set does not have do no harm, so a set outlives a reload.
 */
#define SIG_TYPE_WITHDRAWAL (sig_withdrawal_get_type ())
typedef struct _SigWithdrawal SigWithdrawal;

GType              sig_withdrawal_get_type  (void);
SigWithdrawal     *sig_withdrawal_new       (const char *const *ids);
SigWithdrawal     *sig_withdrawal_ref       (SigWithdrawal     *self);
void               sig_withdrawal_unref     (SigWithdrawal     *self);

SigWithdrawal     *sig_withdrawal_with      (SigWithdrawal     *self,
                                             const char        *id,
                                             gboolean           wanted);
gboolean           sig_withdrawal_has       (SigWithdrawal     *self,
                                             const char        *id);
const char *const *sig_withdrawal_get_ids   (SigWithdrawal     *self);
gboolean           sig_withdrawal_is_empty  (SigWithdrawal     *self);
gboolean           sig_withdrawal_equal     (SigWithdrawal     *self,
                                             SigWithdrawal     *other);

SigWithdrawal     *sig_withdrawal_of_group  (SigDataset        *dataset,
                                             SigGroup          *group);
SigWithdrawal     *sig_withdrawal_all_but   (SigDataset        *dataset,
                                             SigGroup          *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigWithdrawal, sig_withdrawal_unref)

G_END_DECLS
