/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"

G_BEGIN_DECLS

/**
 * SigComparisonPins:
 *
 * What somebody pinned: rows, and cells of single agreements. Each is a name that stays the same when columns are moved,
 * so that it can be stored: "wording/nato" is a row, "wording/nato@gb-ua-2024" the cell of one agreement in it.
 */
#define SIG_TYPE_COMPARISON_PINS (sig_comparison_pins_get_type ())
G_DECLARE_FINAL_TYPE (SigComparisonPins, sig_comparison_pins, SIG, COMPARISON_PINS, GObject)

char              *sig_comparison_pins_make_name (const char        *row_id,
                                                  const char        *record_id);
SigComparisonPins *sig_comparison_pins_new       (const char *const *names);
guint              sig_comparison_pins_get_n     (SigComparisonPins *self);
SigComparisonPins *sig_comparison_pins_with      (SigComparisonPins *self,
                                                  const char        *name,
                                                  gboolean           pinned);
gboolean           sig_comparison_pins_has       (SigComparisonPins *self,
                                                  const char        *name);
gboolean           sig_comparison_pins_touch_row (SigComparisonPins *self,
                                                  const char        *row_id);
gboolean           sig_comparison_pins_show_cell (SigComparisonPins *self,
                                                  const char        *row_id,
                                                  const char        *record_id);
GPtrArray         *sig_comparison_pins_list_agreements (SigComparisonPins *self,
                                                        SigDataset        *dataset);

G_END_DECLS
