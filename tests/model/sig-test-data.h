/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/* Data sets for tests. A set that does not load ends the test with its messages. */

SigDataset *sig_test_data_get_real     (void);
SigDataset *sig_test_data_load_real    (void);
SigDataset *sig_test_data_load_fixture (const char *name);
SigDataset *sig_test_data_load_json    (const char *json);
char       *sig_test_data_get_folder   (const char *name);

G_END_DECLS
