/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-look.h"

#include "sig-date.h"
#include "sig-ink-set.h"
#include "sig-timeline-axis-words.h"
#include "sig-timeline-glyph.h"

/* The font size at which sizes are what they are said to be. */
#define USUAL_FONT_SIZE 14.0

/* Words and pictures that are kept; when there are more all are dropped, which only a long journey brings about. */
#define MOST_WORDS 3000
#define MOST_PICTURES 2000

#define DIMMED_ALPHA 0.28f

struct _SigTimelineLook
{
  GtkWidget      *widget;
  SigInkSet      *inks;
  GdkRGBA         text;
  double          size;          /* of what is 1 at the usual size of text */
  double          letter;        /* the width of a letter among many, never too small */
  gboolean        mirrored;
  int             scale;
  SigLaneMetrics  metrics;
  SigTimeRoom     room;
  PangoFontDescription *fonts[SIG_N_TIMELINE_FONTS];
  GHashTable     *words;         /* font, width and text -> layout */
  GHashTable     *pictures;      /* what is drawn -> texture */
};

static SigInkSet *
make_inks (GtkWidget *widget)
{
  const char *names[SIG_N_INKS];

  for (guint i = 0; i < SIG_N_INKS; i++)
    names[i] = sig_timeline_ink_get_name (i);

  return sig_ink_set_new (widget, names, SIG_N_INKS);
}

/**
 * sig_timeline_look_new:
 * @widget: whose style it is; it gets children that are never seen, and must outlive it
 *
 * Returns: (transfer full): a look, to be renewed before it is used
 */
SigTimelineLook *
sig_timeline_look_new (GtkWidget *widget)
{
  SigTimelineLook *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_new0 (SigTimelineLook, 1);
  self->widget = widget;
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->pictures = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->inks = make_inks (widget);

  return self;
}

static void
clear_fonts (SigTimelineLook *self)
{
  for (guint i = 0; i < SIG_N_TIMELINE_FONTS; i++)
    g_clear_pointer (&self->fonts[i], pango_font_description_free);
}

/**
 * sig_timeline_look_free:
 * @self: (transfer full): a look
 *
 * Frees it.
 */
void
sig_timeline_look_free (SigTimelineLook *self)
{
  g_return_if_fail (self != NULL);

  sig_ink_set_free (self->inks);
  clear_fonts (self);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->pictures);
  g_free (self);
}

static void
renew_fonts (SigTimelineLook *self)
{
  static const double sizes[] = { 0.95, 0.95, 0.8, 0.92 };
  PangoContext *context = gtk_widget_get_pango_context (self->widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double pixels = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    pixels *= pango_cairo_context_get_resolution (context) > 0 ? pango_cairo_context_get_resolution (context) / 72 : 96.0 / 72;
  self->size = MAX (pixels, 1) / USUAL_FONT_SIZE;

  clear_fonts (self);
  for (guint i = 0; i < SIG_N_TIMELINE_FONTS; i++)
    {
      self->fonts[i] = pango_font_description_copy (font);
      pango_font_description_set_absolute_size (self->fonts[i], sizes[i] * pixels * PANGO_SCALE);
    }
  pango_font_description_set_weight (self->fonts[SIG_TIMELINE_FONT_BOLD], PANGO_WEIGHT_BOLD);
  pango_font_description_set_weight (self->fonts[SIG_TIMELINE_FONT_YEAR], PANGO_WEIGHT_SEMIBOLD);
}

static double
measure (SigTimelineLook *self,
         SigTimelineFont  font,
         const char      *text)
{
  int width;

  pango_layout_get_pixel_size (sig_timeline_look_get_words (self, font, text, -1), &width, NULL);

  return width;
}

static double
measure_longest_month (SigTimelineLook *self)
{
  double longest = 0;

  for (guint8 month = 1; month <= 12; month++)
    {
      const SigDate first = { 2024, month, 1 };
      const SigTimeTick tick = { .day = sig_date_get_first_day (first), .format = SIG_TIME_FORMAT_MONTH_YEAR };
      g_autofree char *words = sig_timeline_axis_dup_label (&tick);

      longest = MAX (longest, measure (self, SIG_TIMELINE_FONT_YEAR, words));
    }

  return longest;
}

static void
renew_sizes (SigTimelineLook *self)
{
  const char *const sample = "Declaration of signatories and partners, міжнародна";
  double month = 0;
  double longest;

  self->metrics.lane = sig_timeline_look_get_size (self, 30);
  self->metrics.sub_row = sig_timeline_look_get_size (self, 26);
  self->metrics.heading = sig_timeline_look_get_size (self, 32);
  self->metrics.fold = sig_timeline_look_get_size (self, 34);
  self->letter = measure (self, SIG_TIMELINE_FONT_SMALL, sample) / (double) g_utf8_strlen (sample, -1) * 1.12;

  for (int i = 1; i <= 12; i++)
    {
      g_autofree char *name = sig_timeline_axis_dup_month (i);

      month = MAX (month, measure (self, SIG_TIMELINE_FONT_SMALL, name));
    }
  longest = measure_longest_month (self) + sig_timeline_look_get_size (self, 14);
  for (guint i = 0; i < SIG_N_TIME_LEVELS; i++)
    if (i < SIG_TIME_MONTHS)
      self->room.least[i] = MAX (measure (self, SIG_TIMELINE_FONT_SMALL, "28") + sig_timeline_look_get_size (self, 10),
                                 /* The month above needs room too, the shortest for the longest name. */
                                 longest * sig_time_level_get_shortest (i) / 28);
    else if (i < SIG_TIME_YEARS)
      self->room.least[i] = month + sig_timeline_look_get_size (self, 12);
    else
      self->room.least[i] = measure (self, SIG_TIMELINE_FONT_SMALL, "2024") + sig_timeline_look_get_size (self, 16);
  self->room.week_start = sig_timeline_axis_get_week_start ();
}

/**
 * sig_timeline_look_renew:
 * @self: a look
 *
 * Reads the style of the widget anew and forgets all that was made with the old one.
 */
void
sig_timeline_look_renew (SigTimelineLook *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_remove_all (self->words);
  g_hash_table_remove_all (self->pictures);
  sig_ink_set_renew (self->inks);
  gtk_widget_get_color (self->widget, &self->text);
  self->mirrored = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
  self->scale = gtk_widget_get_scale_factor (self->widget);
  renew_fonts (self);
  renew_sizes (self);
}

/**
 * sig_timeline_look_is_mirrored:
 * @self: a look
 *
 * Returns: whether later days lie to the left
 */
gboolean
sig_timeline_look_is_mirrored (SigTimelineLook *self)
{
  return self->mirrored;
}

/**
 * sig_timeline_look_get_colour:
 * @self: a look
 * @ink: an ink
 *
 * Returns: (transfer none): its colour
 */
const GdkRGBA *
sig_timeline_look_get_colour (SigTimelineLook *self,
                              SigTimelineInk   ink)
{
  return sig_ink_set_get (self->inks, ink);
}

/**
 * sig_timeline_look_get_text:
 * @self: a look
 *
 * Returns: (transfer none): the colour of words
 */
const GdkRGBA *
sig_timeline_look_get_text (SigTimelineLook *self)
{
  return &self->text;
}

/**
 * sig_timeline_look_get_size:
 * @self: a look
 * @pixels: a size at the usual size of text
 *
 * Returns: that size for the reader's size of text, in whole CSS pixels
 */
double
sig_timeline_look_get_size (SigTimelineLook *self,
                            double           pixels)
{
  return (double) (int) (pixels * self->size + 0.5);
}

/**
 * sig_timeline_look_get_metrics:
 * @self: a look
 *
 * Returns: (transfer none): how high rows are
 */
const SigLaneMetrics *
sig_timeline_look_get_metrics (SigTimelineLook *self)
{
  return &self->metrics;
}

/**
 * sig_timeline_look_get_room:
 * @self: a look
 *
 * Returns: (transfer none): what the ticks of the axis need
 */
const SigTimeRoom *
sig_timeline_look_get_room (SigTimelineLook *self)
{
  return &self->room;
}

/**
 * sig_timeline_look_get_letter:
 * @self: a look
 *
 * Returns: how wide a letter of a label is, rather too much than too little: so the widths of thousands of labels are
 *   known without laying them out
 */
double
sig_timeline_look_get_letter (SigTimelineLook *self)
{
  return self->letter;
}

/**
 * sig_timeline_look_get_words:
 * @self: a look
 * @font: how they are set
 * @text: words
 * @width: what they may take, in CSS pixels; the rest is cut with an ellipsis. -1 for all that they need
 *
 * Returns: (transfer none): the words laid out, until the look is used again for others
 */
PangoLayout *
sig_timeline_look_get_words (SigTimelineLook *self,
                             SigTimelineFont  font,
                             const char      *text,
                             int              width)
{
  g_autofree char *key = g_strdup_printf ("%d %d %s", (int) font, width, text);
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
      pango_layout_set_width (layout, width * PANGO_SCALE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  g_hash_table_insert (self->words, g_steal_pointer (&key), layout);

  return layout;
}

static GdkTexture *
keep_picture (SigTimelineLook *self,
              gpointer         key,
              GdkTexture      *texture)
{
  if (g_hash_table_size (self->pictures) >= MOST_PICTURES)
    g_hash_table_remove_all (self->pictures);
  g_hash_table_insert (self->pictures, key, texture);

  return texture;
}

static GdkRGBA
get_faded (const GdkRGBA *colour,
           gboolean       dimmed)
{
  GdkRGBA faded = *colour;

  if (dimmed)
    faded.alpha *= DIMMED_ALPHA;

  return faded;
}

/* What a picture is known by: all that it depends on, in the bits of a pointer, and never 0. */
static gpointer
get_key (guint          what,
         SigTimelineInk ink,
         gboolean       dimmed)
{
  return GUINT_TO_POINTER ((what << 8) | ((guint) ink << 2) | (dimmed ? 2U : 0U) | 1U);
}

/**
 * sig_timeline_look_get_mark:
 * @self: a look
 * @mark: a shape
 * @ink: its colour
 * @dimmed: whether it does not match the filter
 *
 * Returns: (transfer none): the mark as a picture, until the look is used again for others
 */
GdkTexture *
sig_timeline_look_get_mark (SigTimelineLook *self,
                            SigMark          mark,
                            SigTimelineInk   ink,
                            gboolean         dimmed)
{
  gpointer key = get_key ((guint) mark, ink, dimmed);
  GdkTexture *texture = g_hash_table_lookup (self->pictures, key);
  GdkRGBA colour = get_faded (sig_ink_set_get (self->inks, ink), dimmed);

  if (texture != NULL)
    return texture;

  texture = sig_timeline_glyph_create_mark (mark, &colour, sig_ink_set_get (self->inks, SIG_INK_SURFACE),
                                            (int) sig_timeline_look_get_size (self, SIG_TIMELINE_MARK_SIZE),
                                            self->scale, self->mirrored);

  return keep_picture (self, key, texture);
}

/**
 * sig_timeline_look_get_cluster:
 * @self: a look
 * @count: how many events it has, 2 or more
 * @ink: the colour of the most important
 * @dimmed: whether it does not match the filter
 *
 * Returns: (transfer none): the cluster as a picture, until the look is used again for others
 */
GdkTexture *
sig_timeline_look_get_cluster (SigTimelineLook *self,
                               guint            count,
                               SigTimelineInk   ink,
                               gboolean         dimmed)
{
  gpointer key = get_key (count + 0x100, ink, dimmed);
  GdkTexture *texture = g_hash_table_lookup (self->pictures, key);
  GdkRGBA colour = get_faded (sig_ink_set_get (self->inks, ink), dimmed);
  GdkRGBA text = get_faded (&self->text, dimmed);
  g_autofree char *words = NULL;

  if (texture != NULL)
    return texture;

  words = g_strdup_printf ("%u", count);
  texture = sig_timeline_glyph_create_cluster (sig_timeline_look_get_words (self, SIG_TIMELINE_FONT_SMALL, words, -1),
                                               &colour, sig_ink_set_get (self->inks, SIG_INK_SURFACE), &text, ink == SIG_INK_SIGNED,
                                               (int) sig_timeline_look_get_size (self, SIG_TIMELINE_MARK_SIZE + 2),
                                               self->scale);

  return keep_picture (self, key, texture);
}
