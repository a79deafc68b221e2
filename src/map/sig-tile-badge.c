/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-badge.h"

#include "sig-glyph.h"

/* By how much it stands outside the corner, so that it covers no words. */
#define OUTSIDE 4

/**
 * sig_tile_badge_new:
 * @tile: what is collected for comparison
 *
 * Gives @tile the mark of what is collected.
 *
 * Returns: (transfer none): the mark, a child of @tile
 */
GtkWidget *
sig_tile_badge_new (GtkWidget *tile)
{
  GtkWidget *self;

  g_return_val_if_fail (GTK_IS_WIDGET (tile), NULL);

  self = g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "paintable", sig_glyph_get_paintable (SIG_GLYPH_TICK),
                       "pixel-size", 9,
                       "can-target", FALSE,
                       "css-classes", (const char *const[]) { "badge", NULL },
                       NULL);
  gtk_widget_set_parent (self, tile);

  return self;
}

/**
 * sig_tile_badge_allocate:
 * @self: a badge
 * @width: of its tile, in CSS pixels
 * @height: of its tile
 *
 * Puts it into the corner below the end of the date.
 */
void
sig_tile_badge_allocate (GtkWidget *self,
                         int        width,
                         int        height)
{
  GtkAllocation area;
  int size;

  g_return_if_fail (GTK_IS_WIDGET (self));

  gtk_widget_measure (self, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &size, NULL, NULL);
  area = (GtkAllocation) { width - size + OUTSIDE, height - size + OUTSIDE, size, size };
  if (gtk_widget_get_direction (gtk_widget_get_parent (self)) == GTK_TEXT_DIR_RTL)
    area.x = -OUTSIDE;
  gtk_widget_size_allocate (self, &area, -1);
}
