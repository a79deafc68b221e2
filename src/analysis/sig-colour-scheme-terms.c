/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-scheme-private.h"

#include "sig-wording.h"

/* Colourings whose classes are entries of the vocabulary: they stay in the legend when nobody is in them. */

/* Before: a mark without order; talks: a ring that fills up to the half; signed: the full ring, lower ones less;
 * over: crossed out. */
static SigGlyph
choose_status_glyph (const SigStatuses *statuses,
                     guint              place)
{
  static const SigGlyph before[] = { SIG_GLYPH_DASH, SIG_GLYPH_POINT, SIG_GLYPH_SQUARE, SIG_GLYPH_TRIANGLE, SIG_GLYPH_FLAG };
  static const SigGlyph talks[] = { SIG_GLYPH_RING, SIG_GLYPH_HALF, SIG_GLYPH_QUARTER };
  static const SigGlyph in_force[] = { SIG_GLYPH_FULL, SIG_GLYPH_THREE_QUARTERS, SIG_GLYPH_TICK };
  static const SigGlyph over[] = { SIG_GLYPH_CROSS, SIG_GLYPH_DIAMOND, SIG_GLYPH_STAR };
  guint n, n_below;

  sig_statuses_count_phase (statuses, place, &n, &n_below);
  switch (sig_term_get_phase (sig_statuses_get (statuses, place)))
    {
    case SIG_PHASE_TALKS:
      return talks[n_below % G_N_ELEMENTS (talks)];
    case SIG_PHASE_SIGNED:
      return in_force[(n - 1 - n_below) % G_N_ELEMENTS (in_force)];
    case SIG_PHASE_OVER:
      return over[n_below % G_N_ELEMENTS (over)];
    case SIG_PHASE_BEFORE:
    default:
      if (place == 1)
        return SIG_GLYPH_NONE;
      return before[(n_below - (sig_term_get_phase (sig_statuses_get (statuses, 1)) == SIG_PHASE_BEFORE)) %
                    G_N_ELEMENTS (before)];
    }
}

static SigFill
choose_status_fill (SigTerm *status,
                    guint    place)
{
  if (place == 1)
    return SIG_FILL_FAINT;

  return sig_term_get_phase (status) == SIG_PHASE_OVER ? SIG_FILL_OTHER : SIG_FILL_OUTLINE;
}

/*
 * sig_colour_scheme_fill_status:
 * @self: a new scheme
 *
 * All statuses, for all parties; the signed ones are the ramp.
 */
void
sig_colour_scheme_fill_status (SigColourScheme *self)
{
  const SigStatuses *statuses = &self->standings->statuses;
  SigList *terms = sig_dataset_get_terms (self->standings->dataset, SIG_TERM_STATUS);

  for (guint i = 0; i < sig_list_get_n (terms); i++)
    {
      SigTerm *status = sig_list_get (terms, i);
      guint place = statuses->places[i];
      SigGlyph glyph = choose_status_glyph (statuses, place);
      const char *id = sig_record_get_id (SIG_RECORD (status));
      const char *title = sig_text_get (sig_term_get_title (status));
      const char *definition = sig_text_get (sig_term_get_definition (status));
      guint n, n_below;

      if (sig_term_get_phase (status) != SIG_PHASE_SIGNED)
        {
          self->status_classes[place] = sig_colour_scheme_add (self, id, title, definition,
                                                               choose_status_fill (status, place), glyph, TRUE);
          continue;
        }

      sig_statuses_count_phase (statuses, place, &n, &n_below);
      self->status_classes[place] = sig_colour_scheme_add_step (self, id, title, definition, n_below, n, TRUE);
      ((SigColourSpec *) self->classes->pdata[self->status_classes[place]])->glyph = glyph;
    }
}

static guint
classify_binding (SigColourScheme   *self,
                  const SigStanding *standing,
                  SigDay             day,
                  SigNote           *note)
{
  SigTerm *binding = sig_form_get_binding (sig_agreement_get_form (standing->agreement));

  return binding != NULL ? sig_term_get_index (binding) : GPOINTER_TO_UINT (self->data);
}

/*
 * sig_colour_scheme_fill_binding:
 * @self: a new scheme
 *
 * The kinds of legal force. Their list has no ranks, so their marks are none of an order.
 */
void
sig_colour_scheme_fill_binding (SigColourScheme *self)
{
  static const SigGlyph glyphs[] = {
    SIG_GLYPH_DIAMOND, SIG_GLYPH_STAR, SIG_GLYPH_TRIANGLE, SIG_GLYPH_FLAG, SIG_GLYPH_TICK, SIG_GLYPH_CROSS, SIG_GLYPH_DASH,
  };
  SigList *terms = sig_dataset_get_terms (self->standings->dataset, SIG_TERM_BINDING);

  for (guint i = 0; i < sig_list_get_n (terms); i++)
    {
      SigTerm *binding = sig_list_get (terms, i);
      guint number = sig_colour_scheme_add_step (self, sig_record_get_id (SIG_RECORD (binding)),
                                                 sig_text_get (sig_term_get_title (binding)),
                                                 sig_text_get (sig_term_get_definition (binding)),
                                                 i, sig_list_get_n (terms), TRUE);

      ((SigColourSpec *) self->classes->pdata[number])->glyph = glyphs[i % G_N_ELEMENTS (glyphs)];
    }

  self->data = GUINT_TO_POINTER (sig_colour_scheme_add_unknown (self));
  self->classify = classify_binding;
}

typedef struct
{
  SigTerm *wording;
  guint    unknown;
} Wording;

static guint
classify_wording (SigColourScheme   *self,
                  const SigStanding *standing,
                  SigDay             day,
                  SigNote           *note)
{
  const Wording *data = self->data;
  SigWording *wording = sig_agreement_find_wording (standing->agreement, data->wording);
  SigTerm *category;

  if (wording == NULL)
    return self->missing;

  category = sig_wording_get_category (wording);

  return category != NULL ? sig_term_get_index (category) : data->unknown;
}

/* Whether a category says that there is nothing: the first one when its rank is 0. */
static gboolean
is_none (SigTerm *category)
{
  return sig_term_get_index (category) == 0 && sig_term_get_rank (category) == 0;
}

/*
 * sig_colour_scheme_fill_wording:
 * @self: a new scheme
 * @wording: a wording
 *
 * The categories of a wording, weakest first.
 */
void
sig_colour_scheme_fill_wording (SigColourScheme *self,
                                SigTerm         *wording)
{
  SigList *categories = sig_dataset_get_categories (self->standings->dataset, wording);
  guint n = sig_list_get_n (categories);
  guint n_none = n > 0 && is_none (sig_list_get (categories, 0)) ? 1 : 0;
  Wording *data = g_new (Wording, 1);

  for (guint i = 0; i < n; i++)
    {
      SigTerm *category = sig_list_get (categories, i);
      const char *id = sig_record_get_id (SIG_RECORD (category));
      const char *title = sig_text_get (sig_term_get_title (category));
      const char *definition = sig_text_get (sig_term_get_definition (category));

      if (i < n_none)
        sig_colour_scheme_add (self, id, title, definition, SIG_FILL_NEUTRAL, SIG_GLYPH_DASH, TRUE);
      else
        sig_colour_scheme_add_step (self, id, title, definition, i - n_none, n - n_none, TRUE);
    }

  data->wording = wording;
  data->unknown = sig_colour_scheme_add_unknown (self);
  self->data = data;
  self->free_data = g_free;
  self->classify = classify_wording;
}
