/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "sig-data-error.h"

G_BEGIN_DECLS

/**
 * SigJsonDocument:
 *
 * A JSON file that is parsed part by part: all of it but some long arrays at once, and these some elements at a time.
 * A tree takes ten times the room of the text that it is made of. A small one is made, read and freed while it is in the
 * processor's cache; and a file of 500 MB does not need 5 GB.
 */
typedef struct _SigJsonDocument SigJsonDocument;


SigJsonDocument  *sig_json_document_new        (GBytes            *bytes,
                                                const char *const *long_arrays,
                                                SigDataErrors     *errors);
void              sig_json_document_free       (SigJsonDocument   *self);
JsonNode         *sig_json_document_get_root   (SigJsonDocument   *self);
gboolean          sig_json_document_find_array (SigJsonDocument   *self,
                                                const char        *name,
                                                guint             *n_elements);
JsonArray        *sig_json_document_next_part  (SigJsonDocument   *self,
                                                const char        *name,
                                                guint              first);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigJsonDocument, sig_json_document_free)

G_END_DECLS
