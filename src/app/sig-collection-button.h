/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigCollectionButton:
 *
 * The counter of what is collected for comparison, with the list to take entries out of. Hidden while nothing is.
 */
#define SIG_TYPE_COLLECTION_BUTTON (sig_collection_button_get_type ())
G_DECLARE_FINAL_TYPE (SigCollectionButton, sig_collection_button, SIG, COLLECTION_BUTTON, GtkWidget)

G_END_DECLS
