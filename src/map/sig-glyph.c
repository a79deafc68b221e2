/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-glyph.h"

#include <string.h>

#include "sig-tile-look.h"

#define ICON_SIZE 16
#define FOLDER "/io/github/signatory/Signatory/icons/scalable/actions/"

struct _SigGlyphPaintable
{
  GObject     parent_instance;

  GskPath    *path;
  GHashTable *masks;      /* size in pixels to texture: what a renderer can keep, which it cannot do with a path */
};

static void sig_glyph_paintable_init_paintable (GdkPaintableInterface         *iface);
static void sig_glyph_paintable_init_symbolic  (GtkSymbolicPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SigGlyphPaintable, sig_glyph_paintable, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, sig_glyph_paintable_init_paintable)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE, sig_glyph_paintable_init_symbolic))

static cairo_surface_t *
draw_mask (SigGlyphPaintable *self,
           int                size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, size, size);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, (double) size / ICON_SIZE, (double) size / ICON_SIZE);
  gsk_path_to_cairo (self->path, cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static GdkTexture *
get_mask (SigGlyphPaintable *self,
          int                size)
{
  GdkTexture *mask = g_hash_table_lookup (self->masks, GINT_TO_POINTER (size));
  g_autoptr(GBytes) bytes = NULL;
  cairo_surface_t *surface;
  int stride;

  if (mask != NULL)
    return mask;

  surface = draw_mask (self, size);
  stride = cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * size,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  mask = gdk_memory_texture_new (size, size, GDK_MEMORY_A8, bytes, stride);
  g_hash_table_insert (self->masks, GINT_TO_POINTER (size), mask);

  return mask;
}

static void
sig_glyph_paintable_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                                       GtkSnapshot          *snapshot,
                                       double                width,
                                       double                height,
                                       const GdkRGBA        *colors,
                                       gsize                 n_colors)
{
  static const GdkRGBA black = { 0, 0, 0, 1 };
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, width, height);
  int size = 2 * (int) MAX (width, height);

  if (size <= 0)
    return;

  /* Twice as many pixels as asked for: sharp where a pixel of the page is four of the screen. */
  gtk_snapshot_push_mask (snapshot, GSK_MASK_MODE_ALPHA);
  gtk_snapshot_append_texture (snapshot, get_mask (SIG_GLYPH_PAINTABLE (paintable), size), &area);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_color (snapshot, n_colors > 0 ? &colors[0] : &black, &area);
  gtk_snapshot_pop (snapshot);
}

static void
sig_glyph_paintable_snapshot (GdkPaintable *paintable,
                              GdkSnapshot  *snapshot,
                              double        width,
                              double        height)
{
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, width, height, NULL, 0);
}

static GdkPaintableFlags
sig_glyph_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_CONTENTS | GDK_PAINTABLE_STATIC_SIZE;
}

static int
sig_glyph_paintable_get_intrinsic_size (GdkPaintable *paintable)
{
  return ICON_SIZE;
}

static void
sig_glyph_paintable_init_paintable (GdkPaintableInterface *iface)
{
  iface->snapshot = sig_glyph_paintable_snapshot;
  iface->get_flags = sig_glyph_paintable_get_flags;
  iface->get_intrinsic_width = sig_glyph_paintable_get_intrinsic_size;
  iface->get_intrinsic_height = sig_glyph_paintable_get_intrinsic_size;
}

static void
sig_glyph_paintable_init_symbolic (GtkSymbolicPaintableInterface *iface)
{
  iface->snapshot_symbolic = sig_glyph_paintable_snapshot_symbolic;
}

static void
sig_glyph_paintable_finalize (GObject *object)
{
  SigGlyphPaintable *self = SIG_GLYPH_PAINTABLE (object);

  g_clear_pointer (&self->path, gsk_path_unref);
  g_clear_pointer (&self->masks, g_hash_table_unref);

  G_OBJECT_CLASS (sig_glyph_paintable_parent_class)->finalize (object);
}

static void
sig_glyph_paintable_class_init (SigGlyphPaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_glyph_paintable_finalize;
}

static void
sig_glyph_paintable_init (SigGlyphPaintable *self)
{
  self->masks = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/* The icons of this program have one path each; what the theme of icons asks of them stands around it. */
static GskPath *
read_path (const char *icon_name)
{
  g_autofree char *name = g_strconcat (FOLDER, icon_name, ".svg", NULL);
  g_autoptr(GBytes) bytes = g_resources_lookup_data (name, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *data = NULL;
  const char *from, *to;
  GskPath *path;

  g_return_val_if_fail (bytes != NULL, NULL);

  from = strstr (g_bytes_get_data (bytes, NULL), " d=\"");
  to = from != NULL ? strchr (from + strlen (" d=\""), '"') : NULL;
  g_return_val_if_fail (to != NULL, NULL);

  data = g_strndup (from + strlen (" d=\""), to - from - strlen (" d=\""));
  path = gsk_path_parse (data);
  g_return_val_if_fail (path != NULL, NULL);

  return path;
}

/**
 * sig_glyph_get_paintable:
 * @glyph: a mark
 *
 * Returns: (transfer none) (nullable): what draws it; %NULL for no mark
 */
GdkPaintable *
sig_glyph_get_paintable (SigGlyph glyph)
{
  static SigGlyphPaintable *paintables[SIG_N_GLYPHS];

  g_return_val_if_fail (glyph < SIG_N_GLYPHS, NULL);

  if (glyph == SIG_GLYPH_NONE)
    return NULL;

  if (paintables[glyph] == NULL)
    {
      paintables[glyph] = g_object_new (SIG_TYPE_GLYPH_PAINTABLE, NULL);
      paintables[glyph]->path = read_path (sig_tile_look_get_icon_name (glyph));
    }

  return GDK_PAINTABLE (paintables[glyph]);
}
