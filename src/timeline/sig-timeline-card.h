/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigTimelineCard:
 *
 * An event as a card at its mark: kind, date with its precision, place, title, summary, certainty and sources, and the ways to
 * the map and to the agreement.
 */
#define SIG_TYPE_TIMELINE_CARD (sig_timeline_card_get_type ())
G_DECLARE_FINAL_TYPE (SigTimelineCard, sig_timeline_card, SIG, TIMELINE_CARD, GtkPopover)

GtkWidget *sig_timeline_card_new       (SigExplorer     *explorer,
                                        SigEvent        *event);

G_END_DECLS
