/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-drawn-node.h"
#include "sig-compare-table.h"

G_BEGIN_DECLS

/**
 * SigCompareReader:
 *
 * Tells assistive technology of the rows and cells in view, when the table has come to rest.
 */
typedef struct _SigCompareReader SigCompareReader;

SigCompareReader *sig_compare_reader_new        (SigCompareTable  *table);
void              sig_compare_reader_free       (SigCompareReader *self);
void              sig_compare_reader_clear      (SigCompareReader *self);
void              sig_compare_reader_update     (SigCompareReader *self);
void              sig_compare_reader_queue      (SigCompareReader *self);
void              sig_compare_reader_set_cursor (SigCompareReader *self);
GtkAccessible    *sig_compare_reader_get_first  (SigCompareReader *self);
char             *sig_compare_reader_dup_name   (SigCompareSheet  *sheet,
                                                 guint             row,
                                                 int               column);

G_END_DECLS
