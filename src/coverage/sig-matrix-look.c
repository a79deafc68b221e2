/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-matrix-look.h"

#include <math.h>

#include "sig-ink-set.h"

/* The font size at which sizes are what they are said to be. */
#define USUAL_FONT_SIZE 14.0

/* Words that are kept; when there are more all are dropped, which only a long journey brings about. */
#define MOST_WORDS 4000

#define RADIUS 5.0
#define HATCH 6.0

struct _SigMatrixLook
{
  GtkWidget            *widget;
  SigInkSet            *inks;
  double                size;          /* of what is 1 at the usual size of text */
  gboolean              mirrored;
  int                   scale;
  PangoFontDescription *fonts[SIG_MATRIX_N_FONTS];
  GHashTable           *words;         /* font, width and text -> layout */
  GHashTable           *cells;         /* what is drawn -> surface */
  GHashTable           *signs;         /* sign and ink -> texture */
  double                cell_width;    /* of the surfaces */
  double                cell_height;
};

static const char *const names[SIG_MATRIX_N_INKS] = {
  [SIG_MATRIX_INK_EMPTY] = "empty",
  [SIG_MATRIX_INK_SUPPORT] = "support",
  [SIG_MATRIX_INK_MEMBER] = "member",
  [SIG_MATRIX_INK_LEAD] = "lead",
  [SIG_MATRIX_INK_SUPPORT_MARK] = "support-mark",
  [SIG_MATRIX_INK_MEMBER_MARK] = "member-mark",
  [SIG_MATRIX_INK_LEAD_MARK] = "lead-mark",
  [SIG_MATRIX_INK_HATCH] = "hatch",
  [SIG_MATRIX_INK_LOST] = "lost",
  [SIG_MATRIX_INK_TEXT] = "text",
  [SIG_MATRIX_INK_DIM] = "dim",
  [SIG_MATRIX_INK_WARN] = "warn",
  [SIG_MATRIX_INK_LINE] = "line",
  [SIG_MATRIX_INK_HOVER] = "hover",
  [SIG_MATRIX_INK_CHOSEN] = "chosen",
  [SIG_MATRIX_INK_CURSOR] = "cursor",
};

/**
 * sig_matrix_look_new:
 * @widget: whose style it is; it must outlive the look
 *
 * Returns: (transfer full): a look, to be renewed before it is used
 */
SigMatrixLook *
sig_matrix_look_new (GtkWidget *widget)
{
  SigMatrixLook *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_new0 (SigMatrixLook, 1);
  self->widget = widget;
  self->inks = sig_ink_set_new (widget, names, G_N_ELEMENTS (names));
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->cells = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) cairo_surface_destroy);
  self->signs = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  return self;
}

static void
clear_fonts (SigMatrixLook *self)
{
  for (guint i = 0; i < SIG_MATRIX_N_FONTS; i++)
    g_clear_pointer (&self->fonts[i], pango_font_description_free);
}

/**
 * sig_matrix_look_free:
 * @self: (transfer full): a look
 *
 * Frees it.
 */
void
sig_matrix_look_free (SigMatrixLook *self)
{
  g_return_if_fail (self != NULL);

  clear_fonts (self);
  sig_ink_set_free (self->inks);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->cells);
  g_hash_table_unref (self->signs);
  g_free (self);
}

static void
renew_fonts (SigMatrixLook *self)
{
  static const double sizes[] = { 0.93, 0.93, 0.84 };
  PangoContext *context = gtk_widget_get_pango_context (self->widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double pixels = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    pixels *= pango_cairo_context_get_resolution (context) > 0 ? pango_cairo_context_get_resolution (context) / 72 : 96.0 / 72;
  self->size = MAX (pixels, 1) / USUAL_FONT_SIZE;

  clear_fonts (self);
  for (guint i = 0; i < SIG_MATRIX_N_FONTS; i++)
    {
      self->fonts[i] = pango_font_description_copy (font);
      pango_font_description_set_absolute_size (self->fonts[i], sizes[i] * pixels * PANGO_SCALE);
    }
  pango_font_description_set_weight (self->fonts[SIG_MATRIX_FONT_BOLD], PANGO_WEIGHT_BOLD);
}

/**
 * sig_matrix_look_renew:
 * @self: a look
 *
 * Reads the style of the widget anew and forgets all that was made with the old one.
 */
void
sig_matrix_look_renew (SigMatrixLook *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_remove_all (self->words);
  g_hash_table_remove_all (self->cells);
  g_hash_table_remove_all (self->signs);
  sig_ink_set_renew (self->inks);
  self->mirrored = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
  self->scale = gtk_widget_get_scale_factor (self->widget);
  renew_fonts (self);
}

/**
 * sig_matrix_look_get_colour:
 * @self: a look
 * @ink: an ink
 *
 * Returns: (transfer none): its colour
 */
const GdkRGBA *
sig_matrix_look_get_colour (SigMatrixLook *self,
                            SigMatrixInk   ink)
{
  return sig_ink_set_get (self->inks, ink);
}

/**
 * sig_matrix_look_get_size:
 * @self: a look
 * @pixels: a size at the usual size of text
 *
 * Returns: that size for the reader's size of text, in whole CSS pixels
 */
double
sig_matrix_look_get_size (SigMatrixLook *self,
                          double         pixels)
{
  return floor (pixels * self->size + 0.5);
}

/**
 * sig_matrix_look_is_mirrored:
 * @self: a look
 *
 * Returns: whether columns run from right to left
 */
gboolean
sig_matrix_look_is_mirrored (SigMatrixLook *self)
{
  return self->mirrored;
}

/**
 * sig_matrix_look_get_scale:
 * @self: a look
 *
 * Returns: how many pixels of the screen a CSS pixel is
 */
int
sig_matrix_look_get_scale (SigMatrixLook *self)
{
  return self->scale;
}

/**
 * sig_matrix_look_get_words:
 * @self: a look
 * @font: how they are set
 * @text: words
 * @width: what they may take, in CSS pixels; the rest is cut with an ellipsis. -1 for all that they need
 *
 * Returns: (transfer none): the words laid out, until the look is used again for others
 */
PangoLayout *
sig_matrix_look_get_words (SigMatrixLook *self,
                           SigMatrixFont  font,
                           const char    *text,
                           double         width)
{
  g_autofree char *key = g_strdup_printf ("%d %d %s", (int) font, (int) width, text);
  PangoLayout *layout = g_hash_table_lookup (self->words, key);

  if (layout != NULL)
    return layout;

  if (g_hash_table_size (self->words) >= MOST_WORDS)
    g_hash_table_remove_all (self->words);

  layout = gtk_widget_create_pango_layout (self->widget, text);
  pango_layout_set_font_description (layout, self->fonts[font]);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  if (width >= 0)
    {
      pango_layout_set_width (layout, (int) width * PANGO_SCALE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  g_hash_table_insert (self->words, g_steal_pointer (&key), layout);

  return layout;
}

/**
 * sig_matrix_look_measure:
 * @self: a look
 * @font: how they are set
 * @text: words
 *
 * Returns: how wide they are
 */
double
sig_matrix_look_measure (SigMatrixLook *self,
                         SigMatrixFont  font,
                         const char    *text)
{
  int width;

  pango_layout_get_pixel_size (sig_matrix_look_get_words (self, font, text, -1), &width, NULL);

  return width;
}

static void
set_colour (cairo_t       *cr,
            SigMatrixLook *self,
            SigMatrixInk   ink)
{
  const GdkRGBA *colour = sig_matrix_look_get_colour (self, ink);

  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha);
}

static void
trace_box (cairo_t *cr,
           double   width,
           double   height)
{
  double r = MIN (RADIUS, MIN (width, height) / 3);

  cairo_new_path (cr);
  cairo_arc (cr, width - r, r, r, -G_PI / 2, 0);
  cairo_arc (cr, width - r, height - r, r, 0, G_PI / 2);
  cairo_arc (cr, r, height - r, r, G_PI / 2, G_PI);
  cairo_arc (cr, r, r, r, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
fill_hatched (cairo_t       *cr,
              SigMatrixLook *self,
              double         width,
              double         height)
{
  cairo_save (cr);
  cairo_clip (cr);
  set_colour (cr, self, SIG_MATRIX_INK_HATCH);
  cairo_set_line_width (cr, HATCH / 3);
  for (double x = -height; x < width; x += HATCH)
    {
      cairo_move_to (cr, x, height);
      cairo_line_to (cr, x + height, 0);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
trace_star (cairo_t *cr,
            double   size)
{
  for (int i = 0; i < 10; i++)
    {
      double angle = i * G_PI / 5 - G_PI / 2;
      double radius = size * (i % 2 == 0 ? 1 : 0.42);

      cairo_line_to (cr, radius * cos (angle), radius * sin (angle));
    }
  cairo_close_path (cr);
}

/* A star, a dot, an open square: they differ in shape, for whoever does not tell their colours. */
static void
draw_mark (cairo_t       *cr,
           SigMatrixMark  mark,
           double         size)
{
  switch (mark)
    {
    case SIG_MATRIX_LEAD:
      trace_star (cr, size * 0.46);
      cairo_fill (cr);
      break;
    case SIG_MATRIX_MEMBER:
      cairo_arc (cr, 0, 0, size * 0.23, 0, 2 * G_PI);
      cairo_fill (cr);
      break;
    case SIG_MATRIX_SUPPORT:
      cairo_rectangle (cr, -size * 0.15, -size * 0.15, size * 0.3, size * 0.3);
      cairo_set_line_width (cr, MAX (size * 0.06, 1));
      cairo_stroke (cr);
      break;
    case SIG_MATRIX_NOTHING:
    case SIG_MATRIX_N_MARKS:
    default:
      break;
    }
}

static void
draw_cell (SigMatrixLook       *self,
           cairo_t             *cr,
           const SigMatrixCell *cell,
           gboolean             is_out,
           double               width,
           double               height)
{
  static const SigMatrixInk fills[] = { SIG_MATRIX_INK_EMPTY, SIG_MATRIX_INK_SUPPORT, SIG_MATRIX_INK_MEMBER,
                                        SIG_MATRIX_INK_LEAD };
  static const SigMatrixInk marks[] = { SIG_MATRIX_INK_EMPTY, SIG_MATRIX_INK_SUPPORT_MARK, SIG_MATRIX_INK_MEMBER_MARK,
                                        SIG_MATRIX_INK_LEAD_MARK };
  gboolean is_lost = cell->is_lost || (is_out && cell->mark == SIG_MATRIX_NOTHING);

  trace_box (cr, width, height);
  if (is_lost)
    fill_hatched (cr, self, width, height);
  else
    {
      set_colour (cr, self, fills[cell->mark]);
      cairo_fill (cr);
    }

  cairo_translate (cr, width / 2, height / 2);
  set_colour (cr, self, is_lost ? SIG_MATRIX_INK_LOST : marks[cell->mark]);
  draw_mark (cr, cell->mark, MIN (MIN (width, height), self->size * 20));
}

/**
 * sig_matrix_look_get_cell:
 * @self: a look
 * @cell: what it shows
 * @is_out: whether its party is taken out
 * @width: its width
 * @height: its height
 *
 * Returns: (transfer none): a picture of it, as long as cells have that size
 */
cairo_surface_t *
sig_matrix_look_get_cell (SigMatrixLook       *self,
                          const SigMatrixCell *cell,
                          gboolean             is_out,
                          double               width,
                          double               height)
{
  gpointer key = GUINT_TO_POINTER (((guint) cell->mark << 3) | (cell->is_lost ? 4U : 0U) | (is_out ? 2U : 0U) | 1U);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (self->cell_width != width || self->cell_height != height)
    g_hash_table_remove_all (self->cells);
  self->cell_width = width;
  self->cell_height = height;

  surface = g_hash_table_lookup (self->cells, key);
  if (surface != NULL)
    return surface;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (width * self->scale), (int) ceil (height * self->scale));
  cr = cairo_create (surface);
  cairo_scale (cr, self->scale, self->scale);
  draw_cell (self, cr, cell, is_out, width, height);
  cairo_destroy (cr);
  g_hash_table_insert (self->cells, key, surface);

  return surface;
}

/* A triangle that points down, one dot in a ring, an open star, an empty ring. */
static void
trace_sign (cairo_t       *cr,
            SigMatrixSign  sign)
{
  switch (sign)
    {
    case SIG_MATRIX_SIGN_LOSS:
      cairo_move_to (cr, -4, -3);
      cairo_line_to (cr, 4, -3);
      cairo_line_to (cr, 0, 4);
      cairo_close_path (cr);
      cairo_fill (cr);
      break;
    case SIG_MATRIX_SIGN_ON_ONE:
      cairo_arc (cr, 0, 0, 1.7, 0, 2 * G_PI);
      cairo_fill (cr);
      cairo_arc (cr, 0, 0, 4.4, 0, 2 * G_PI);
      cairo_stroke (cr);
      break;
    case SIG_MATRIX_SIGN_NO_LEAD:
      trace_star (cr, 5);
      cairo_stroke (cr);
      break;
    case SIG_MATRIX_SIGN_NOBODY:
      cairo_arc (cr, 0, 0, 4.4, 0, 2 * G_PI);
      cairo_stroke (cr);
      break;
    case SIG_MATRIX_SIGN_NONE:
    case SIG_MATRIX_N_SIGNS:
    default:
      break;
    }
}

static GdkTexture *
create_sign (SigMatrixLook *self,
             SigMatrixSign  sign,
             SigMatrixInk   ink,
             int            size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size * self->scale, size * self->scale);
  cairo_t *cr = cairo_create (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr(GBytes) bytes = NULL;

  cairo_scale (cr, size * self->scale / 12.0, size * self->scale / 12.0);
  cairo_translate (cr, 6, 6);
  cairo_set_line_width (cr, 1.2);
  set_colour (cr, self, ink);
  trace_sign (cr, sign);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface), stride * (gsize) (size * self->scale));
  cairo_surface_destroy (surface);

  return gdk_memory_texture_new (size * self->scale, size * self->scale, GDK_MEMORY_DEFAULT, bytes, stride);
}

/**
 * sig_matrix_look_draw_sign:
 * @self: a look
 * @snapshot: where to draw
 * @sign: a sign
 * @ink: its colour
 * @x: its left edge
 * @y: its middle
 *
 * Draws a sign, which is as wide and high as sig_matrix_look_get_size() makes 12.
 */
void
sig_matrix_look_draw_sign (SigMatrixLook *self,
                           GtkSnapshot   *snapshot,
                           SigMatrixSign  sign,
                           SigMatrixInk   ink,
                           double         x,
                           double         y)
{
  gpointer key = GUINT_TO_POINTER (((guint) sign << 8) | (guint) ink);
  GdkTexture *texture = g_hash_table_lookup (self->signs, key);
  const double size = sig_matrix_look_get_size (self, 12);

  if (sign == SIG_MATRIX_SIGN_NONE)
    return;

  if (texture == NULL)
    {
      texture = create_sign (self, sign, ink, (int) size);
      g_hash_table_insert (self->signs, key, texture);
    }
  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT ((float) floor (x), (float) floor (y - size / 2), (float) size, (float) size));
}
