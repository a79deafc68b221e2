/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-scenario.h"

G_BEGIN_DECLS

/**
 * SigWhatIf:
 *
 * Who is taken out, and what is then left on the shared date. A part of the explorer, which has one. It keeps ids, never
 * records, so who is out stays out after a reload.
 */
#define SIG_TYPE_WHAT_IF (sig_what_if_get_type ())
G_DECLARE_FINAL_TYPE (SigWhatIf, sig_what_if, SIG, WHAT_IF, GObject)

SigWhatIf        *sig_what_if_new               (void);

SigWithdrawal    *sig_what_if_get_withdrawal    (SigWhatIf         *self);
void              sig_what_if_set_withdrawal    (SigWhatIf         *self,
                                                 SigWithdrawal     *withdrawal);
const char *const *sig_what_if_get_ids          (SigWhatIf         *self);
gboolean          sig_what_if_is_empty          (SigWhatIf         *self);
gboolean          sig_what_if_has               (SigWhatIf         *self,
                                                 const char        *id);
void              sig_what_if_withdraw          (SigWhatIf         *self,
                                                 const char        *id,
                                                 gboolean           wanted);
SigScenario      *sig_what_if_get_scenario      (SigWhatIf         *self);
gboolean          sig_what_if_is_out            (SigWhatIf         *self,
                                                 SigParty          *party);

void              sig_what_if_follow            (SigWhatIf         *self,
                                                 SigContributions  *contributions,
                                                 SigDay             day);
void              sig_what_if_set_day           (SigWhatIf         *self,
                                                 SigDay             day);
void              sig_what_if_prune             (SigWhatIf         *self,
                                                 SigDataset        *dataset);
void              sig_what_if_take              (SigWhatIf         *self,
                                                 GPtrArray         *objects);

G_END_DECLS
