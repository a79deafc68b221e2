/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-json-outline.h"

/**
 * sig_json_outline_new:
 *
 * Returns: (transfer full): an outline of nothing, for sig_json_scan_outline() to fill
 */
SigJsonOutline *
sig_json_outline_new (void)
{
  SigJsonOutline *self = g_new0 (SigJsonOutline, 1);

  self->members = g_array_new (FALSE, TRUE, sizeof (SigJsonOutlineMember));
  self->elements = g_array_new (FALSE, FALSE, sizeof (guint32));

  return self;
}

/**
 * sig_json_outline_free:
 * @self: (transfer full): an outline
 *
 * Frees it.
 */
void
sig_json_outline_free (SigJsonOutline *self)
{
  g_array_unref (self->members);
  g_array_unref (self->elements);
  g_free (self);
}
