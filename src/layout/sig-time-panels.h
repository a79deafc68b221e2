/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigTimePanel:
 * @first: its first day
 * @end: the first day behind it
 * @n: how many of the days that were dealt lie in it
 *
 * A stretch of time that stands on one page.
 */
typedef struct
{
  gint32 first;
  gint32 end;
  guint n;
} SigTimePanel;

GArray *sig_time_panels_deal (const gint32 *days,
                              guint         n_days,
                              guint         most);

G_END_DECLS
