/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-error.h"

/**
 * sig_export_error_quark:
 *
 * Returns: the domain of #SigExportError
 */
G_DEFINE_QUARK (sig-export-error-quark, sig_export_error)
