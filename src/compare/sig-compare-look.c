/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-look.h"

#include <adwaita.h>
#include <math.h>

#include "sig-certainty-mark.h"

#define USUAL_LINE 19.0
#define SIGN_SIZE 12.0

/* Letters whose widths are kept: Latin, Greek, Cyrillic. Others count as a whole em. */
#define N_LETTERS 0x530

/* Words that differ are bold, and no letter is as wide as it is alone: better a little too wide. */
#define CARE 1.04

struct _SigCompareLook
{
  GtkWidget *widget;
  GtkWidget *inks[SIG_COMPARE_N_INKS];
  GtkWidget *signs[SIG_COMPARE_N_SIGNS];
  GdkRGBA colours[SIG_COMPARE_N_INKS];
  double lines[SIG_COMPARE_N_INKS];
  guint fonts[SIG_COMPARE_N_INKS];        /* hashes */
  float *letters[SIG_COMPARE_N_INKS];     /* widths, negative where not yet measured; made when first wanted */
};

static const char *const names[] = {
  [SIG_COMPARE_INK_TEXT] = "text",
  [SIG_COMPARE_INK_DIM] = "dim",
  [SIG_COMPARE_INK_HEAD] = "head",
  [SIG_COMPARE_INK_QUOTE] = "quote",
  [SIG_COMPARE_INK_ROW] = "row",
  [SIG_COMPARE_INK_NOTE] = "note",
  [SIG_COMPARE_INK_TOPIC] = "topic",
  [SIG_COMPARE_INK_MARK] = "mark",
  [SIG_COMPARE_INK_DIFFERENCE] = "difference",
  [SIG_COMPARE_INK_BAR] = "bar",
  [SIG_COMPARE_INK_LINE] = "line",
  [SIG_COMPARE_INK_BAND] = "band",
  [SIG_COMPARE_INK_SURFACE] = "surface",
  [SIG_COMPARE_INK_BASELINE] = "baseline",
  [SIG_COMPARE_INK_CURSOR] = "cursor",
};

static void
add_inks (SigCompareLook *self)
{
  for (guint i = 0; i < SIG_COMPARE_N_INKS; i++)
    {
      const char *const classes[] = { names[i], NULL };

      /* Only there for the style sheet to give them a colour and a font: never seen, never read out. */
      self->inks[i] = g_object_new (ADW_TYPE_BIN,
                                    "css-name", "compareink",
                                    "css-classes", classes,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "visible", FALSE,
                                    NULL);
      gtk_widget_set_parent (self->inks[i], self->widget);
    }
}

static GtkWidget *
make_sign (guint sign)
{
  static const char *const icons[] = {
    [SIG_COMPARE_SIGN_OPEN] = "pan-down-symbolic",
    [SIG_COMPARE_SIGN_FOLDED] = "pan-end-symbolic",
    [SIG_COMPARE_SIGN_PIN] = "view-pin-symbolic",
  };

  if (sign < SIG_COMPARE_SIGN_OPEN)
    return g_object_new (SIG_TYPE_CERTAINTY_MARK,
                         "certainty", (int) (sign - SIG_COMPARE_SIGN_CERTAINTY),
                         "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                         NULL);

  return g_object_new (GTK_TYPE_IMAGE,
                       "icon-name", icons[sign],
                       "pixel-size", (int) SIGN_SIZE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
}

static void
add_signs (SigCompareLook *self)
{
  for (guint i = 0; i < SIG_COMPARE_N_SIGNS; i++)
    {
      self->signs[i] = make_sign (i);
      gtk_widget_set_can_target (self->signs[i], FALSE);
      gtk_widget_set_parent (self->signs[i], self->widget);
    }
}

/**
 * sig_compare_look_new:
 * @widget: whose style it is; it gets children that are drawn in many places or never, and must outlive the look
 *
 * Returns: (transfer full): a look, to be renewed before it is used
 */
SigCompareLook *
sig_compare_look_new (GtkWidget *widget)
{
  SigCompareLook *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_new0 (SigCompareLook, 1);
  self->widget = widget;
  add_inks (self);
  add_signs (self);

  return self;
}

/**
 * sig_compare_look_free:
 * @self: (transfer full): a look
 *
 * Frees it.
 */
void
sig_compare_look_free (SigCompareLook *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SIG_COMPARE_N_INKS; i++)
    {
      gtk_widget_unparent (self->inks[i]);
      g_free (self->letters[i]);
    }
  for (guint i = 0; i < SIG_COMPARE_N_SIGNS; i++)
    gtk_widget_unparent (self->signs[i]);
  g_free (self);
}

static double
measure_line (SigCompareLook *self,
              guint           ink)
{
  g_autoptr(PangoLayout) layout = pango_layout_new (gtk_widget_get_pango_context (self->inks[ink]));
  int height;

  pango_layout_set_text (layout, "X", 1);
  pango_layout_get_size (layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

static gboolean
renew_ink (SigCompareLook *self,
           guint           ink)
{
  PangoContext *context = gtk_widget_get_pango_context (self->inks[ink]);
  const guint font = pango_font_description_hash (pango_context_get_font_description (context));
  const double line = measure_line (self, ink);
  GdkRGBA colour;

  gtk_widget_get_color (self->inks[ink], &colour);
  if (font == self->fonts[ink] && line == self->lines[ink] && gdk_rgba_equal (&colour, &self->colours[ink]))
    return FALSE;

  self->fonts[ink] = font;
  self->lines[ink] = line;
  self->colours[ink] = colour;
  g_clear_pointer (&self->letters[ink], g_free);

  return TRUE;
}

/**
 * sig_compare_look_renew:
 * @self: a look
 *
 * Takes over the style of the widget as it is now.
 *
 * Returns: whether anything is another than before
 */
gboolean
sig_compare_look_renew (SigCompareLook *self)
{
  gboolean changed = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < SIG_COMPARE_N_INKS; i++)
    changed = renew_ink (self, i) || changed;

  return changed;
}

/**
 * sig_compare_look_allocate:
 * @self: a look
 *
 * Gives the small pictures their size; when the widget gets its own.
 */
void
sig_compare_look_allocate (SigCompareLook *self)
{
  const int size = (int) ceil (sig_compare_look_get_sign_size (self));

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SIG_COMPARE_N_SIGNS; i++)
    {
      int least;

      gtk_widget_measure (self->signs[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      gtk_widget_size_allocate (self->signs[i], &(GtkAllocation) { 0, 0, MAX (size, least), MAX (size, least) }, -1);
    }
}

/**
 * sig_compare_look_get_size:
 * @self: a look
 *
 * Returns: how large text is, 1 usually
 */
double
sig_compare_look_get_size (SigCompareLook *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return MAX (self->lines[SIG_COMPARE_INK_TEXT], 1) / USUAL_LINE;
}

/**
 * sig_compare_look_get_sign_size:
 * @self: a look
 *
 * Returns: how wide and high a small picture is
 */
double
sig_compare_look_get_sign_size (SigCompareLook *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return SIGN_SIZE * MAX (sig_compare_look_get_size (self), 1);
}

/**
 * sig_compare_look_is_mirrored:
 * @self: a look
 *
 * Returns: whether all runs from right to left
 */
gboolean
sig_compare_look_is_mirrored (SigCompareLook *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
}

/**
 * sig_compare_look_get_colour:
 * @self: a look
 * @ink: what for
 *
 * Returns: (transfer none): the colour
 */
const GdkRGBA *
sig_compare_look_get_colour (SigCompareLook *self,
                             SigCompareInk   ink)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ink < SIG_COMPARE_N_INKS, NULL);

  return &self->colours[ink];
}

/**
 * sig_compare_look_get_line:
 * @self: a look
 * @ink: an ink of words
 *
 * Returns: how high a line of them is
 */
double
sig_compare_look_get_line (SigCompareLook *self,
                           SigCompareInk   ink)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (ink < SIG_COMPARE_N_INKS, 0);

  return self->lines[ink];
}

/**
 * sig_compare_look_create_layout:
 * @self: a look
 * @ink: an ink of words
 * @text: the words
 * @width: where lines break, or a negative number
 *
 * Returns: (transfer full): the words laid out
 */
PangoLayout *
sig_compare_look_create_layout (SigCompareLook *self,
                                SigCompareInk   ink,
                                const char     *text,
                                double          width)
{
  PangoLayout *layout;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ink < SIG_COMPARE_N_INKS, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  layout = pango_layout_new (gtk_widget_get_pango_context (self->inks[ink]));
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  /* Pango mirrors what does not run as the rest does: all shall begin at the same side. The line is asked, not the first
   * letter: digits run from left to right even where they begin a date that does not. */
  if (sig_compare_look_is_mirrored (self) &&
      pango_layout_line_get_resolved_direction (pango_layout_get_line_readonly (layout, 0)) != PANGO_DIRECTION_LTR)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);

  return layout;
}

static float
measure_letter (SigCompareLook *self,
                SigCompareInk   ink,
                gunichar        letter)
{
  g_autoptr(PangoLayout) layout = pango_layout_new (gtk_widget_get_pango_context (self->inks[ink]));
  char text[8] = { 0 };
  int width;

  pango_layout_set_text (layout, text, g_unichar_to_utf8 (letter, text));
  pango_layout_get_size (layout, &width, NULL);

  return (float) ((double) width / PANGO_SCALE * CARE);
}

static float
get_letter (SigCompareLook *self,
            SigCompareInk   ink,
            gunichar        letter)
{
  if (letter >= N_LETTERS)
    return (float) self->lines[ink];

  if (self->letters[ink] == NULL)
    {
      self->letters[ink] = g_new (float, N_LETTERS);
      for (guint i = 0; i < N_LETTERS; i++)
        self->letters[ink][i] = -1;
    }
  if (self->letters[ink][letter] < 0)
    self->letters[ink][letter] = measure_letter (self, ink, letter);

  return self->letters[ink][letter];
}

/**
 * sig_compare_look_guess_height:
 * @self: a look
 * @ink: an ink of words
 * @text: words
 * @width: where lines break
 *
 * Guesses how high @text will be, rather too high than too low, a hundred times faster than it can be laid out: the
 * height of a row depends on all its cells, of which only a few are ever seen.
 *
 * Returns: the height
 */
double
sig_compare_look_guess_height (SigCompareLook *self,
                               SigCompareInk   ink,
                               const char     *text,
                               double          width)
{
  double line = 0, word = 0;
  guint n_lines = 1;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (ink < SIG_COMPARE_N_INKS, 0);
  g_return_val_if_fail (text != NULL, 0);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);
      const double letter_width = get_letter (self, ink, letter);

      word += letter_width;
      if (letter == '\n' || (line > 0 && letter != ' ' && line + word > width))
        {
          n_lines++;
          line = 0;
        }
      else if (word > width)
        {
          n_lines++;
          word = letter_width;
        }
      if (letter == ' ' || letter == '-' || letter == '\n')
        {
          line = letter == '\n' ? 0 : line + word;
          word = 0;
        }
    }

  return n_lines * self->lines[ink];
}

/**
 * sig_compare_look_draw_sign:
 * @self: a look
 * @snapshot: where to draw, in a frame of the widget
 * @sign: which picture
 * @x: its left side
 * @y: its top
 *
 * Draws a small picture.
 */
void
sig_compare_look_draw_sign (SigCompareLook *self,
                            GtkSnapshot    *snapshot,
                            SigCompareSign  sign,
                            double          x,
                            double          y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (sign < SIG_COMPARE_N_SIGNS);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_widget_snapshot_child (self->widget, self->signs[sign], snapshot);
  gtk_snapshot_restore (snapshot);
}
