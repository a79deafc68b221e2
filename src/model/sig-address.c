/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-address.h"

#include <string.h>

/**
 * sig_address_is_under:
 * @address: an address
 * @place: another address, or the first steps of one
 *
 * Returns: whether @address is @place, or lies under it: "events/visit" lies under "events", "events/visit-2" does not
 *   lie under "events/visit"
 */
gboolean
sig_address_is_under (const char *address,
                      const char *place)
{
  gsize length;

  g_return_val_if_fail (address != NULL, FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  length = strlen (place);

  return strncmp (address, place, length) == 0 && (address[length] == '\0' || address[length] == '/');
}
