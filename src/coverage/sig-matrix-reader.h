/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-matrix-view.h"

G_BEGIN_DECLS

/**
 * SigMatrixReader:
 *
 * Tells assistive technology what a matrix shows: a table with heads, an object for each row and cell in view.
 */
typedef struct _SigMatrixReader SigMatrixReader;

SigMatrixReader *sig_matrix_reader_new        (SigMatrixView   *view);
void             sig_matrix_reader_free       (SigMatrixReader *self);
void             sig_matrix_reader_clear      (SigMatrixReader *self);
void             sig_matrix_reader_update     (SigMatrixReader *self);
void             sig_matrix_reader_queue      (SigMatrixReader *self);
void             sig_matrix_reader_set_cursor (SigMatrixReader *self);
GtkAccessible   *sig_matrix_reader_get_first  (SigMatrixReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigMatrixReader, sig_matrix_reader_free)

G_END_DECLS
