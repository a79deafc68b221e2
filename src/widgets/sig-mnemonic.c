/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-mnemonic.h"

/**
 * sig_mnemonic_escape:
 * @text: plain text
 *
 * A label of a menu takes an underscore for a mnemonic; text of a data set means none.
 *
 * Returns: (transfer full): the label that shows @text
 */
char *
sig_mnemonic_escape (const char *text)
{
  g_autoptr(GString) label = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  label = g_string_new (text);
  g_string_replace (label, "_", "__", 0);

  return g_string_free_and_steal (g_steal_pointer (&label));
}
