/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-dataset.h"
#include "sig-tile-grid.h"
#include "sig-tile-style.h"

G_BEGIN_DECLS

/**
 * SigTilePlacing:
 *
 * The places that a data set gives to its parties, as the grid wants them. Immutable.
 */
typedef struct _SigTilePlacing SigTilePlacing;

SigTilePlacing *sig_tile_placing_new            (SigDataset           *dataset);
void            sig_tile_placing_free           (SigTilePlacing       *self);
GPtrArray      *sig_tile_placing_get_placed     (SigTilePlacing       *self);
GPtrArray      *sig_tile_placing_get_others     (SigTilePlacing       *self);
SigTileFonts    sig_tile_placing_measure_fonts  (SigTilePlacing       *self,
                                                 PangoContext         *context,
                                                 double                scale);
int             sig_tile_placing_measure_width  (SigTilePlacing       *self,
                                                 const SigTileFonts   *fonts);
int             sig_tile_placing_measure_height (SigTilePlacing       *self,
                                                 const SigTileFonts   *fonts,
                                                 int                   width);
SigTileGrid    *sig_tile_placing_arrange        (SigTilePlacing       *self,
                                                 const SigTileFonts   *fonts,
                                                 int                   width,
                                                 int                   height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTilePlacing, sig_tile_placing_free)

G_END_DECLS
