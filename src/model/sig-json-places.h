/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sig-json-path.h"

G_BEGIN_DECLS

/**
 * SigJsonPlaces:
 *
 * Places in a JSON file that are known by their paths and wanted by line and column. They are noted first, then found
 * all together in one pass over the file.
 */
typedef struct _SigJsonPlaces SigJsonPlaces;

/**
 * SigJsonPlace:
 *
 * One of them; it lives as long as its #SigJsonPlaces.
 */
typedef struct _SigJsonPlace SigJsonPlace;

SigJsonPlaces *sig_json_places_new  (void);
void           sig_json_places_free (SigJsonPlaces *self);
SigJsonPlace  *sig_json_places_add  (SigJsonPlaces *self,
                                     SigJsonPath   *path);
void           sig_json_places_find (SigJsonPlaces *self,
                                     const char    *bytes,
                                     gsize          length);

gsize          sig_json_place_get_value_offset (const SigJsonPlace *self);
gsize          sig_json_place_get_name_offset  (const SigJsonPlace *self);
char          *sig_json_place_to_pointer       (const SigJsonPlace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigJsonPlaces, sig_json_places_free)

G_END_DECLS
