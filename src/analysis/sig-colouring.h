/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-colour-class.h"
#include "sig-standings.h"

G_BEGIN_DECLS

/**
 * SigColouring:
 *
 * The parties of a data set put into the classes of one legend on one day. Immutable.
 *
 * Names of colourings, as the format gives them: status, order, money, scope, reciprocity, binding, notice, certainty,
 * fulfilment, and wording-ID for each wording of the vocabulary.
 */
#define SIG_TYPE_COLOURING (sig_colouring_get_type ())
G_DECLARE_FINAL_TYPE (SigColouring, sig_colouring, SIG, COLOURING, GObject)

GStrv           sig_colouring_list_names    (SigDataset   *dataset);
gboolean        sig_colouring_is_name       (SigDataset   *dataset,
                                             const char   *name);
char           *sig_colouring_dup_title_for (SigDataset   *dataset,
                                             const char   *name);

SigColouring   *sig_colouring_new           (SigStandings *standings,
                                             const char   *name,
                                             SigDay        day);
const char     *sig_colouring_get_name      (SigColouring *self);
const char     *sig_colouring_get_title     (SigColouring *self);
SigList        *sig_colouring_get_classes   (SigColouring *self);
SigColourClass *sig_colouring_get_class_of  (SigColouring *self,
                                             SigParty     *party);
const char     *sig_colouring_get_note_of   (SigColouring *self,
                                             SigParty     *party);

G_END_DECLS
