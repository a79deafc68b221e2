/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-class.h"

#include "sig-colour-scheme-private.h"

#include <glib/gi18n-lib.h>

struct _SigColourClass
{
  GObject        parent_instance;

  SigColourSpec *spec;
  char          *title;  /* when it is not that of the spec */
  guint          count;
};

G_DEFINE_FINAL_TYPE (SigColourClass, sig_colour_class, G_TYPE_OBJECT)

static void
clear_spec (gpointer data)
{
  SigColourSpec *spec = data;

  g_free (spec->id);
  g_free (spec->title);
  g_free (spec->definition);
}

/*
 * sig_colour_spec_unref:
 * @self: (transfer full): a class without members
 *
 * Drops a reference.
 */
void
sig_colour_spec_unref (SigColourSpec *self)
{
  g_atomic_rc_box_release_full (self, clear_spec);
}

static void
sig_colour_class_finalize (GObject *object)
{
  SigColourClass *self = SIG_COLOUR_CLASS (object);

  g_clear_pointer (&self->spec, sig_colour_spec_unref);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (sig_colour_class_parent_class)->finalize (object);
}

static void
sig_colour_class_class_init (SigColourClassClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_colour_class_finalize;
}

static void
sig_colour_class_init (SigColourClass *self)
{
}

/*
 * sig_colour_class_new:
 * @spec: what it is
 * @tally: (nullable): what its members have together
 * @count: how many they are
 *
 * Returns: (transfer full): the class
 */
SigColourClass *
sig_colour_class_new (SigColourSpec *spec,
                      const char    *tally,
                      guint          count)
{
  SigColourClass *self = g_object_new (SIG_TYPE_COLOUR_CLASS, NULL);

  self->spec = g_atomic_rc_box_acquire (spec);
  self->count = count;
  if (tally != NULL)
    /* Translators: an entry of a legend and what its members have together, as in "Under half, 12 of 30 judged". */
    self->title = g_strdup_printf (C_("legend", "%s, %s"), spec->title, tally);

  return self;
}

/**
 * sig_colour_class_get_id:
 * @self: a class
 *
 * Returns: (transfer none): what names it within its legend, on all days: the id of an entry of the vocabulary, or a
 *   word with a colon in it, which no id has
 */
const char *
sig_colour_class_get_id (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), NULL);

  return self->spec->id;
}

/**
 * sig_colour_class_get_title:
 * @self: a class
 *
 * Returns: (transfer none): what the legend calls it
 */
const char *
sig_colour_class_get_title (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), NULL);

  return self->title != NULL ? self->title : self->spec->title;
}

/**
 * sig_colour_class_get_definition:
 * @self: a class
 *
 * Returns: (transfer none) (nullable): the rule by which something falls into it; %NULL when none is recorded
 */
const char *
sig_colour_class_get_definition (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), NULL);

  return self->spec->definition;
}

/**
 * sig_colour_class_get_fill:
 * @self: a class
 *
 * Returns: how its tiles are filled
 */
SigFill
sig_colour_class_get_fill (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), SIG_FILL_FAINT);

  return self->spec->fill;
}

/**
 * sig_colour_class_get_step:
 * @self: a class
 *
 * Returns: its step of the ramp, from 0, the weakest, to one less than sig_colour_class_get_n_steps(); 0 for other
 *   fills. Steps stay the same on all days.
 */
guint
sig_colour_class_get_step (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), 0);

  return self->spec->step;
}

/**
 * sig_colour_class_get_n_steps:
 * @self: a class
 *
 * Returns: how many steps the ramp of its legend has; 0 for other fills
 */
guint
sig_colour_class_get_n_steps (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), 0);

  return self->spec->n_steps;
}

/**
 * sig_colour_class_get_glyph:
 * @self: a class
 *
 * Returns: its mark
 */
SigGlyph
sig_colour_class_get_glyph (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), SIG_GLYPH_NONE);

  return self->spec->glyph;
}

/**
 * sig_colour_class_get_count:
 * @self: a class
 *
 * Returns: how many parties are in it; the focus is in none
 */
guint
sig_colour_class_get_count (SigColourClass *self)
{
  g_return_val_if_fail (SIG_IS_COLOUR_CLASS (self), 0);

  return self->count;
}
