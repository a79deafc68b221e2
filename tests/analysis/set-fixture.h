/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/* Makes small data sets, piece by piece, in JSON written with single quotes. The focus is "ua", "the beneficiary". */
typedef struct _SetFixture SetFixture;

#define CLAIM "'sources':[{'id':'text','at':null}],'certainty':'primary'"
#define CLAIM_OF(certainty) "'sources':[{'id':'text','at':'part 1'}],'certainty':'" certainty "'"

SetFixture *set_fixture_new            (void);
void        set_fixture_add            (SetFixture *self,
                                        const char *list,
                                        const char *format,
                                        ...) G_GNUC_PRINTF (3, 4);
void        set_fixture_add_party      (SetFixture *self,
                                        const char *id);
void        set_fixture_add_agreement  (SetFixture *self,
                                        const char *id,
                                        const char *date,
                                        const char *parties,
                                        ...) G_GNUC_NULL_TERMINATED;
void        set_fixture_add_event      (SetFixture *self,
                                        const char *date,
                                        const char *kind,
                                        const char *parties,
                                        const char *agreement);
SigDataset *set_fixture_load           (SetFixture *self);
SigDataset *set_fixture_load_real      (void);

SigDay      parse_day                  (const char *date);

G_END_DECLS
