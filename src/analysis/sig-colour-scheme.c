/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-scheme-private.h"

#include "sig-colouring.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/*
 * sig_colour_scheme_add:
 *
 * Adds a class beside the ramp.
 *
 * Returns: its number
 */
guint
sig_colour_scheme_add (SigColourScheme *self,
                       const char      *id,
                       const char      *title,
                       const char      *definition,
                       SigFill          fill,
                       SigGlyph         glyph,
                       gboolean         is_kept)
{
  SigColourSpec *spec = g_atomic_rc_box_new0 (SigColourSpec);

  spec->id = g_strdup (id);
  spec->title = g_strdup (title);
  spec->definition = g_strdup (definition);
  spec->fill = fill;
  spec->glyph = glyph;
  spec->is_kept = is_kept;
  g_ptr_array_add (self->classes, spec);

  return self->classes->len - 1;
}

/*
 * sig_colour_scheme_add_step:
 *
 * Adds a class that is a step of the ramp.
 *
 * Returns: its number
 */
guint
sig_colour_scheme_add_step (SigColourScheme *self,
                            const char      *id,
                            const char      *title,
                            const char      *definition,
                            guint            step,
                            guint            n_steps,
                            gboolean         is_kept)
{
  guint number = sig_colour_scheme_add (self, id, title, definition, SIG_FILL_RAMP,
                                        sig_colour_scheme_get_glyph (step, n_steps), is_kept);
  SigColourSpec *spec = self->classes->pdata[number];

  spec->step = step;
  spec->n_steps = n_steps;

  return number;
}

/*
 * sig_colour_scheme_get_glyph:
 * @step: a step of a ramp, from 0
 * @n_steps: how many it has
 *
 * Returns: its mark: the last is the full ring, the others are less the lower they are. Beyond six steps marks without
 *   an order follow.
 */
SigGlyph
sig_colour_scheme_get_glyph (guint step,
                             guint n_steps)
{
  static const SigGlyph ladder[SIG_MOST_BINS] = {
    SIG_GLYPH_POINT, SIG_GLYPH_RING, SIG_GLYPH_QUARTER, SIG_GLYPH_HALF, SIG_GLYPH_THREE_QUARTERS, SIG_GLYPH_FULL,
  };
  static const SigGlyph more[] = {
    SIG_GLYPH_STAR, SIG_GLYPH_DIAMOND, SIG_GLYPH_SQUARE, SIG_GLYPH_TRIANGLE, SIG_GLYPH_FLAG, SIG_GLYPH_TICK, SIG_GLYPH_CROSS,
  };

  if (n_steps <= 1)
    return SIG_GLYPH_FULL;
  if (n_steps <= SIG_MOST_BINS)
    return ladder[(step * (SIG_MOST_BINS - 1) + (n_steps - 1) / 2) / (n_steps - 1)];
  if (step < SIG_MOST_BINS)
    return ladder[step];

  return more[(step - SIG_MOST_BINS) % G_N_ELEMENTS (more)];
}

/*
 * sig_colour_scheme_add_unknown:
 *
 * Returns: the number of a new class for what was looked for and not found
 */
guint
sig_colour_scheme_add_unknown (SigColourScheme *self)
{
  return sig_colour_scheme_add (self, "record:unknown", _("Not known"), _("It was looked for and not found."),
                                SIG_FILL_UNKNOWN, SIG_GLYPH_QUESTION, FALSE);
}

/*
 * sig_colour_scheme_add_missing:
 *
 * Returns: the number of a new class for what nobody looked for
 */
guint
sig_colour_scheme_add_missing (SigColourScheme *self)
{
  return sig_colour_scheme_add (self, "record:missing", _("Not recorded"), _("Nobody has looked for it yet."),
                                SIG_FILL_UNKNOWN, SIG_GLYPH_SQUARE, FALSE);
}

/* Marks that no ramp and no kind of legal force has; the lowest status has none, and is the only one. */
static SigGlyph
choose_unsigned_glyph (const SigStatuses *statuses,
                       guint              place)
{
  static const SigGlyph before[] = { SIG_GLYPH_SLASH, SIG_GLYPH_PLUS, SIG_GLYPH_FRAME };
  static const SigGlyph talks[] = { SIG_GLYPH_ELLIPSIS, SIG_GLYPH_LINES, SIG_GLYPH_WAVE };
  static const SigGlyph over[] = { SIG_GLYPH_BARRED, SIG_GLYPH_HASH };
  guint n, n_below;

  if (place == 1)
    return SIG_GLYPH_NONE;

  sig_statuses_count_phase (statuses, place, &n, &n_below);
  switch (sig_term_get_phase (sig_statuses_get (statuses, place)))
    {
    case SIG_PHASE_TALKS:
      return talks[n_below % G_N_ELEMENTS (talks)];
    case SIG_PHASE_OVER:
      return over[n_below % G_N_ELEMENTS (over)];
    case SIG_PHASE_BEFORE:
    case SIG_PHASE_SIGNED:
    default:
      n_below -= sig_term_get_phase (sig_statuses_get (statuses, 1)) == SIG_PHASE_BEFORE;
      return before[n_below % G_N_ELEMENTS (before)];
    }
}

static void
add_unsigned_class (SigColourScheme *self,
                    SigTerm         *status,
                    guint            place)
{
  g_autofree char *id = g_strconcat ("status:", sig_record_get_id (SIG_RECORD (status)), NULL);

  self->status_classes[place] =
    sig_colour_scheme_add (self, id, sig_text_get (sig_term_get_title (status)),
                           sig_text_get (sig_term_get_definition (status)),
                           place == 1 ? SIG_FILL_FAINT : SIG_FILL_OUTLINE,
                           choose_unsigned_glyph (&self->standings->statuses, place), FALSE);
}

/*
 * sig_colour_scheme_add_unsigned:
 *
 * Adds the classes of the parties that are not signed, by their status, the highest first. Those that something is
 * under way with, or that said something, are outlined; those that have no part are faint.
 */
void
sig_colour_scheme_add_unsigned (SigColourScheme *self)
{
  const SigStatuses *statuses = &self->standings->statuses;

  for (guint place = statuses->by_rank->len; place > 0; place--)
    {
      SigTerm *status = sig_statuses_get (statuses, place);

      if (sig_term_get_phase (status) != SIG_PHASE_SIGNED)
        add_unsigned_class (self, status, place);
    }
}

static const struct
{
  const char *name;
  const char *title;
  void      (*fill) (SigColourScheme *self);
} kinds[] = {
  { "status", N_("Status"), sig_colour_scheme_fill_status },
  { "order", N_("Order of signing"), sig_colour_scheme_fill_order },
  { "money", N_("Pledged money"), sig_colour_scheme_fill_money },
  { "scope", N_("Breadth of scope"), sig_colour_scheme_fill_scope },
  { "reciprocity", N_("Reciprocity"), sig_colour_scheme_fill_reciprocity },
  { "binding", N_("Legal force"), sig_colour_scheme_fill_binding },
  { "notice", N_("Notice period"), sig_colour_scheme_fill_notice },
  { "certainty", N_("Certainty"), sig_colour_scheme_fill_certainty },
  { "fulfilment", N_("What became of the promises"), sig_colour_scheme_fill_fulfilment },
};

#define WORDING_PREFIX "wording-"

static int
find_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].name, name) == 0)
      return (int) i;

  return -1;
}

static SigTerm *
find_wording (SigDataset *dataset,
              const char *name)
{
  if (!g_str_has_prefix (name, WORDING_PREFIX))
    return NULL;

  return sig_dataset_lookup_term (dataset, SIG_TERM_WORDING, name + strlen (WORDING_PREFIX));
}

/**
 * sig_colouring_list_names:
 * @dataset: a data set
 *
 * Returns: (transfer full): the names of all its colourings, in the order of a menu
 */
GStrv
sig_colouring_list_names (SigDataset *dataset)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  SigList *wordings;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_strv_builder_add (builder, kinds[i].name);

  wordings = sig_dataset_get_terms (dataset, SIG_TERM_WORDING);
  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    g_strv_builder_take (builder, g_strconcat (WORDING_PREFIX, sig_record_get_id (sig_list_get (wordings, i)), NULL));

  return g_strv_builder_end (builder);
}

/**
 * sig_colouring_is_name:
 * @dataset: a data set
 * @name: (nullable): a string
 *
 * Returns: whether @name is one of sig_colouring_list_names()
 */
gboolean
sig_colouring_is_name (SigDataset *dataset,
                       const char *name)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), FALSE);

  return name != NULL && (find_kind (name) >= 0 || find_wording (dataset, name) != NULL);
}

/**
 * sig_colouring_dup_title_for:
 * @dataset: a data set
 * @name: a name of a colouring
 *
 * Returns: (transfer full) (nullable): what a person calls it; %NULL when @name is none of @dataset
 */
char *
sig_colouring_dup_title_for (SigDataset *dataset,
                             const char *name)
{
  int kind;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  kind = find_kind (name);
  if (kind >= 0)
    return g_strdup (_(kinds[kind].title));
  if (find_wording (dataset, name) != NULL)
    return g_strdup (sig_text_get (sig_term_get_title (find_wording (dataset, name))));

  return NULL;
}

static void
free_scheme (gpointer data)
{
  SigColourScheme *self = data;

  if (self->free_data != NULL)
    self->free_data (self->data);
  g_ptr_array_unref (self->classes);
  g_free (self->status_classes);
  g_free (self->title);
  g_free (self);
}

static gpointer
make_scheme (SigStandings *standings,
             gpointer      user_data)
{
  const char *name = user_data;
  SigColourScheme *self = g_new0 (SigColourScheme, 1);
  int kind = find_kind (name);

  self->standings = standings;
  self->title = sig_colouring_dup_title_for (standings->dataset, name);
  self->classes = g_ptr_array_new_with_free_func ((GDestroyNotify) sig_colour_spec_unref);
  self->status_classes = g_new0 (guint, standings->statuses.by_rank->len + 1);

  if (kind >= 0)
    kinds[kind].fill (self);
  else
    sig_colour_scheme_fill_wording (self, find_wording (standings->dataset, name));

  if (self->classify != NULL)
    {
      self->missing = sig_colour_scheme_add_missing (self);
      sig_colour_scheme_add_unsigned (self);
    }
  if (standings->statuses.by_rank->len == 0)
    self->status_classes[0] = self->classify != NULL ? self->missing : sig_colour_scheme_add_missing (self);

  return self;
}

/*
 * sig_colour_scheme_get:
 * @standings: standings
 * @name: a name of a colouring of their data set
 *
 * Returns: (transfer none): its scheme, which lives as long as @standings
 */
SigColourScheme *
sig_colour_scheme_get (SigStandings *standings,
                       const char   *name)
{
  g_autofree char *key = g_strconcat ("sig-colour-scheme-", name, NULL);

  return sig_standings_get_cached (standings, g_quark_from_string (key), make_scheme, (gpointer) name, free_scheme);
}
