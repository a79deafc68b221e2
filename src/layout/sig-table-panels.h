/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigTablePanel:
 * @first_column: its first column
 * @n_columns: how many columns it has
 *
 * The columns of a table that stand side by side on one page.
 */
typedef struct
{
  guint first_column;
  guint n_columns;
} SigTablePanel;

guint   sig_table_panels_fit  (double room,
                               double least_width);
GArray *sig_table_panels_deal (guint  n_columns,
                               guint  most);

G_END_DECLS
