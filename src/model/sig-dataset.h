/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-agreement.h"
#include "sig-coalition.h"
#include "sig-conflict.h"
#include "sig-event.h"
#include "sig-gap.h"
#include "sig-group.h"
#include "sig-instrument.h"
#include "sig-party.h"
#include "sig-period.h"
#include "sig-question.h"
#include "sig-rate.h"
#include "sig-template-clause.h"

G_BEGIN_DECLS

/**
 * SigDataset:
 *
 * One data set, whole and checked: an immutable snapshot. A reload makes a new one. May be read from any thread.
 */
#define SIG_TYPE_DATASET (sig_dataset_get_type ())
G_DECLARE_FINAL_TYPE (SigDataset, sig_dataset, SIG, DATASET, GObject)

const char        *sig_dataset_get_id                  (SigDataset  *self);
const char        *sig_dataset_get_version             (SigDataset  *self);
const SigText     *sig_dataset_get_title               (SigDataset  *self);
const SigText     *sig_dataset_get_description         (SigDataset  *self);
const char        *sig_dataset_get_licence             (SigDataset  *self);
const SigText     *sig_dataset_get_publisher           (SigDataset  *self);
const char        *sig_dataset_get_contact             (SigDataset  *self);
SigDate            sig_dataset_get_as_of               (SigDataset  *self);
const char *const *sig_dataset_get_languages           (SigDataset  *self);
SigParty          *sig_dataset_get_focus               (SigDataset  *self);
const char        *sig_dataset_get_base_currency       (SigDataset  *self);

SigList           *sig_dataset_get_terms               (SigDataset  *self,
                                                        SigTermKind  kind);
SigList           *sig_dataset_get_categories          (SigDataset  *self,
                                                        SigTerm     *wording);
SigList           *sig_dataset_get_template            (SigDataset  *self);
SigList           *sig_dataset_get_groups              (SigDataset  *self);
SigList           *sig_dataset_get_parties             (SigDataset  *self);
SigList           *sig_dataset_get_agreements          (SigDataset  *self);
SigList           *sig_dataset_get_signing_order       (SigDataset  *self);
SigList           *sig_dataset_get_instruments         (SigDataset  *self);
SigList           *sig_dataset_get_coalitions          (SigDataset  *self);
SigList           *sig_dataset_get_events              (SigDataset  *self);
SigList           *sig_dataset_get_periods             (SigDataset  *self);
SigList           *sig_dataset_get_rates               (SigDataset  *self);
SigList           *sig_dataset_get_questions           (SigDataset  *self);
SigList           *sig_dataset_get_conflicts           (SigDataset  *self);
SigList           *sig_dataset_get_gaps                (SigDataset  *self);
SigList           *sig_dataset_get_sources             (SigDataset  *self);

gpointer           sig_dataset_lookup                  (SigDataset  *self,
                                                        const char  *id);
SigParty          *sig_dataset_lookup_party            (SigDataset  *self,
                                                        const char  *id);
SigAgreement      *sig_dataset_lookup_agreement        (SigDataset  *self,
                                                        const char  *id);
SigGroup          *sig_dataset_lookup_group            (SigDataset  *self,
                                                        const char  *id);
SigTerm           *sig_dataset_lookup_term             (SigDataset  *self,
                                                        SigTermKind  kind,
                                                        const char  *id);
gpointer           sig_dataset_lookup_owner            (SigDataset  *self,
                                                        const char  *address);
gpointer           sig_dataset_lookup_address          (SigDataset  *self,
                                                        const char  *address);

SigList           *sig_dataset_get_agreements_of       (SigDataset  *self,
                                                        SigParty    *party);
SigList           *sig_dataset_get_events_of           (SigDataset  *self,
                                                        SigParty    *party);
SigList           *sig_dataset_get_free_events_of      (SigDataset  *self,
                                                        SigParty    *party);
SigList           *sig_dataset_get_events_under        (SigDataset  *self,
                                                        SigAgreement *agreement);
SigList           *sig_dataset_get_conflicts_about     (SigDataset  *self,
                                                        const char  *id);
SigList           *sig_dataset_get_gaps_about          (SigDataset  *self,
                                                        const char  *id);
char              *sig_dataset_dup_address             (SigDataset  *self,
                                                        SigRecord   *record);

G_END_DECLS
