/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigDetailSubject:
 * @dataset: (nullable): the data set that the records belong to
 * @record: (nullable): an instrument, coalition or event of several parties that is shown for itself
 * @party: (nullable): the party that is shown
 * @agreement: (nullable): the agreement that is shown
 *
 * What the detail pane shows for a selection. With none of the last three it shows the data set itself. Passed by
 * value; it borrows the records.
 */
typedef struct
{
  SigDataset   *dataset;
  gpointer      record;
  SigParty     *party;
  SigAgreement *agreement;
} SigDetailSubject;

SigDetailSubject  sig_detail_subject_find         (SigExplorer       *explorer);
gboolean          sig_detail_subject_equal        (SigDetailSubject   a,
                                                   SigDetailSubject   b);
char             *sig_detail_subject_dup_summary  (SigDetailSubject   self,
                                                   SigExplorer       *explorer);
int               sig_detail_subject_get_place    (SigDetailSubject   self);
char             *sig_detail_subject_dup_position (SigDetailSubject   self);
void              sig_detail_subject_plan         (SigDetailSubject   self,
                                                   GPtrArray         *sections,
                                                   SigExplorer       *explorer,
                                                   const char *const *pages);

G_END_DECLS
