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

/**
 * SigJsonPosition:
 * @offset: in bytes from the beginning of the file, from 0
 * @line: the number of the line, from 1; only U+000A ends a line
 * @column: the number of the character (code point) in its line, from 1
 *
 * A position in a file.
 */
typedef struct
{
  gsize offset;
  guint line;
  guint column;
} SigJsonPosition;

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

void           sig_json_positions_find (SigJsonPosition *positions,
                                        gsize            n_positions,
                                        const char      *bytes,
                                        gsize            length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigJsonPlaces, sig_json_places_free)

G_END_DECLS
