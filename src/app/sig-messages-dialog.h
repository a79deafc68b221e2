/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sig-dataset-loader.h"

G_BEGIN_DECLS

/**
 * SigMessagesDialog:
 *
 * The page that lists all that is wrong in a file, each line with its address, to copy.
 */
#define SIG_TYPE_MESSAGES_DIALOG (sig_messages_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SigMessagesDialog, sig_messages_dialog, SIG, MESSAGES_DIALOG, AdwDialog)

SigMessagesDialog *sig_messages_dialog_new (SigLoadResult *result);

G_END_DECLS
