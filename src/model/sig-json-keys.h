/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigJsonKeys:
 *
 * The names of the members met so far in each open object of a JSON file, to find a member that is there twice.
 * A name costs the same however many there are, whatever the file's author had in mind.
 */
typedef struct _SigJsonKeys SigJsonKeys;

SigJsonKeys *sig_json_keys_new   (const char  *bytes);
void         sig_json_keys_free  (SigJsonKeys *self);
void         sig_json_keys_open  (SigJsonKeys *self);
void         sig_json_keys_close (SigJsonKeys *self);
gboolean     sig_json_keys_add   (SigJsonKeys *self,
                                  guint32      offset,
                                  guint32      length,
                                  gboolean     has_escapes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigJsonKeys, sig_json_keys_free)

G_END_DECLS
