/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-colouring.h"
#include "sig-compare-state.h"
#include "sig-coverage-state.h"
#include "sig-filter.h"
#include "sig-what-if.h"

G_BEGIN_DECLS

/**
 * SigExplorer:
 *
 * The one shared state of the program: the data set, the date, the filter, the colouring, what is selected, what is
 * collected for comparison, who is taken out. Views read it and follow its notifications; they change it by its
 * methods, and know nothing of one another. It keeps ids and addresses, never records, so all of it outlives a reload.
 */
#define SIG_TYPE_EXPLORER (sig_explorer_get_type ())
G_DECLARE_FINAL_TYPE (SigExplorer, sig_explorer, SIG, EXPLORER, GObject)

SigExplorer       *sig_explorer_new                 (void);

SigDataset        *sig_explorer_get_dataset         (SigExplorer   *self);
void               sig_explorer_set_dataset         (SigExplorer   *self,
                                                     SigDataset    *dataset);
void               sig_explorer_show                (SigExplorer   *self,
                                                     SigContributions *contributions);
SigStandings      *sig_explorer_get_standings       (SigExplorer   *self);

SigDay             sig_explorer_get_date            (SigExplorer   *self);
void               sig_explorer_set_date            (SigExplorer   *self,
                                                     SigDay         date);

const char        *sig_explorer_get_colour_by       (SigExplorer   *self);
void               sig_explorer_set_colour_by       (SigExplorer   *self,
                                                     const char    *name);
SigColouring      *sig_explorer_get_colouring       (SigExplorer   *self);

SigFilter         *sig_explorer_get_filter          (SigExplorer   *self);
void               sig_explorer_set_filter          (SigExplorer   *self,
                                                     SigFilter     *filter);
void               sig_explorer_toggle_filter       (SigExplorer   *self,
                                                     SigFilterKind  kind,
                                                     const char    *id);
void               sig_explorer_set_filter_text     (SigExplorer   *self,
                                                     const char    *text);
gboolean           sig_explorer_matches             (SigExplorer   *self,
                                                     SigParty      *party);
void               sig_explorer_count               (SigExplorer   *self,
                                                     guint         *n_matching,
                                                     guint         *n_parties);

const char        *sig_explorer_get_selection       (SigExplorer   *self);
void               sig_explorer_set_selection       (SigExplorer   *self,
                                                     const char    *address);
void               sig_explorer_select              (SigExplorer   *self,
                                                     SigRecord     *record);
gpointer           sig_explorer_get_selected        (SigExplorer   *self);
SigParty          *sig_explorer_get_selected_party  (SigExplorer   *self);
SigList           *sig_explorer_get_selected_parties (SigExplorer  *self);
SigAgreement      *sig_explorer_get_selected_agreement (SigExplorer *self);
SigAgreement      *sig_explorer_find_neighbour      (SigExplorer   *self,
                                                     int            step);
void               sig_explorer_step                (SigExplorer   *self,
                                                     int            step);

const char *const *sig_explorer_get_collection      (SigExplorer   *self);
void               sig_explorer_set_collection      (SigExplorer   *self,
                                                     const char *const *ids);
gboolean           sig_explorer_is_collected        (SigExplorer   *self,
                                                     const char    *id);
void               sig_explorer_toggle_collected    (SigExplorer   *self,
                                                     const char    *id);
SigWhatIf         *sig_explorer_get_what_if         (SigExplorer   *self);
SigCompareState   *sig_explorer_get_compare_state   (SigExplorer   *self);
SigCoverageState  *sig_explorer_get_coverage_state  (SigExplorer   *self);

G_END_DECLS
