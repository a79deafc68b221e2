/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colouring.h"

#include "sig-colour-scheme-private.h"

struct _SigColouring
{
  GObject parent_instance;

  SigStandings *standings;
  SigColourScheme *scheme;    /* of the standings */
  char *name;

  SigList *classes;
  SigColourClass **by_number; /* classes by their number in the scheme; NULL for those left out */
  guint *numbers;             /* of each party */
  SigNote *notes;             /* of each party */
  char **words;               /* notes that were asked for */
};

G_DEFINE_FINAL_TYPE (SigColouring, sig_colouring, G_TYPE_OBJECT)

#define NO_CLASS G_MAXUINT

static void
sig_colouring_finalize (GObject *object)
{
  SigColouring *self = SIG_COLOURING (object);

  for (guint i = 0; i < self->standings->n_parties; i++)
    g_free (self->words[i]);
  g_free (self->words);
  g_free (self->notes);
  g_free (self->numbers);
  g_free (self->by_number);
  g_clear_object (&self->classes);
  g_clear_pointer (&self->name, g_free);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (sig_colouring_parent_class)->finalize (object);
}

static void
sig_colouring_class_init (SigColouringClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_colouring_finalize;
}

static void
sig_colouring_init (SigColouring *self)
{
}

/* The number of the class of a party. */
static guint
classify (SigColouring *self,
          guint         party,
          SigDay        day)
{
  SigColourScheme *scheme = self->scheme;
  SigTerm *status = sig_standings_get_status_at (self->standings, party, day);
  SigStanding *standing;

  if (status == NULL)
    return scheme->status_classes[0];
  if (scheme->classify == NULL || sig_term_get_phase (status) != SIG_PHASE_SIGNED)
    return scheme->status_classes[self->standings->statuses.places[sig_term_get_index (status)]];

  standing = sig_standings_find_signed (self->standings, party, day);
  if (standing == NULL)
    return scheme->missing;

  return scheme->classify (scheme, standing, day, &self->notes[party]);
}

static void
classify_all (SigColouring *self,
              SigDay        day,
              guint        *counts,
              SigNote      *tallies)
{
  int focus = self->standings->focus != NULL ? sig_standings_get_index (self->standings, self->standings->focus) : -1;

  for (guint i = 0; i < self->standings->n_parties; i++)
    {
      guint number = (int) i != focus ? classify (self, i, day) : NO_CLASS;

      self->numbers[i] = number;
      if (number == NO_CLASS)
        continue;
      counts[number]++;
      tallies[number].n += self->notes[i].n;
      tallies[number].of += self->notes[i].of;
    }
}

static gboolean
has_tally (SigColouring *self,
           SigFill       fill)
{
  return self->scheme->format_tally != NULL && fill != SIG_FILL_OUTLINE && fill != SIG_FILL_FAINT;
}

static void
make_classes (SigColouring  *self,
              const guint   *counts,
              const SigNote *tallies)
{
  GPtrArray *classes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->scheme->classes->len; i++)
    {
      SigColourSpec *spec = self->scheme->classes->pdata[i];
      g_autofree char *tally = NULL;

      if (counts[i] == 0 && !spec->is_kept)
        continue;
      if (has_tally (self, spec->fill))
        tally = self->scheme->format_tally (self->scheme, &tallies[i]);
      self->by_number[i] = sig_colour_class_new (spec, tally, counts[i]);
      g_ptr_array_add (classes, self->by_number[i]);
    }

  self->classes = sig_list_new (SIG_TYPE_COLOUR_CLASS, classes);
}

/**
 * sig_colouring_new:
 * @standings: standings
 * @name: one of sig_colouring_list_names()
 * @day: a day
 *
 * Puts each party but the focus into a class. Those that are signed on @day are in the classes of the matter, by the
 * agreement of sig_standings_get_agreement(); money and promises are those of all agreements that the party stands in.
 * Those that are not signed are in a class of their status. Classes of the vocabulary stay without members, others are
 * left out then. What does not depend on the day is worked out with the first colouring of that name and kept with @standings.
 *
 * Returns: (transfer full): the colouring
 */
SigColouring *
sig_colouring_new (SigStandings *standings,
                   const char   *name,
                   SigDay        day)
{
  g_autofree guint *counts = NULL;
  g_autofree SigNote *tallies = NULL;
  SigColouring *self;
  guint n_parties, n_classes;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (sig_colouring_is_name (sig_standings_get_dataset (standings), name), NULL);

  self = g_object_new (SIG_TYPE_COLOURING, NULL);
  self->standings = g_object_ref (standings);
  self->scheme = sig_colour_scheme_get (standings, name);
  self->name = g_strdup (name);

  n_parties = standings->n_parties;
  n_classes = self->scheme->classes->len;
  self->numbers = g_new (guint, MAX (n_parties, 1));
  self->notes = g_new0 (SigNote, MAX (n_parties, 1));
  self->words = g_new0 (char *, MAX (n_parties, 1));
  self->by_number = g_new0 (SigColourClass *, MAX (n_classes, 1));
  counts = g_new0 (guint, MAX (n_classes, 1));
  tallies = g_new0 (SigNote, MAX (n_classes, 1));

  classify_all (self, day, counts, tallies);
  make_classes (self, counts, tallies);

  return self;
}

/**
 * sig_colouring_get_name:
 * @self: a colouring
 *
 * Returns: (transfer none): its name
 */
const char *
sig_colouring_get_name (SigColouring *self)
{
  g_return_val_if_fail (SIG_IS_COLOURING (self), NULL);

  return self->name;
}

/**
 * sig_colouring_get_title:
 * @self: a colouring
 *
 * Returns: (transfer none): what a person calls it
 */
const char *
sig_colouring_get_title (SigColouring *self)
{
  g_return_val_if_fail (SIG_IS_COLOURING (self), NULL);

  return self->scheme->title;
}

/**
 * sig_colouring_get_classes:
 * @self: a colouring
 *
 * Returns: (transfer none): the entries of its legend, of #SigColourClass, in order
 */
SigList *
sig_colouring_get_classes (SigColouring *self)
{
  g_return_val_if_fail (SIG_IS_COLOURING (self), NULL);

  return self->classes;
}

/**
 * sig_colouring_get_class_of:
 * @self: a colouring
 * @party: a party
 *
 * Returns: (transfer none) (nullable): its class; %NULL for the focus and for a party of another data set only
 */
SigColourClass *
sig_colouring_get_class_of (SigColouring *self,
                            SigParty     *party)
{
  int index;

  g_return_val_if_fail (SIG_IS_COLOURING (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  index = sig_standings_get_index (self->standings, party);
  if (index < 0 || self->numbers[index] == NO_CLASS)
    return NULL;

  return self->by_number[self->numbers[index]];
}

static gboolean
has_note (SigColouring *self,
          guint         party)
{
  const SigNote *note = &self->notes[party];

  return self->scheme->format_note != NULL && (note->n > 0 || note->of > 0);
}

/**
 * sig_colouring_get_note_of:
 * @self: a colouring
 * @party: a party
 *
 * Returns: (transfer none) (nullable): what its tile says beside the mark, such as its number or a sum; it lives as
 *   long as @self
 */
const char *
sig_colouring_get_note_of (SigColouring *self,
                           SigParty     *party)
{
  int index;

  g_return_val_if_fail (SIG_IS_COLOURING (self), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  index = sig_standings_get_index (self->standings, party);
  if (index < 0 || !has_note (self, (guint) index))
    return NULL;

  if (g_atomic_pointer_get (&self->words[index]) == NULL)
    {
      char *words = self->scheme->format_note (self->scheme, &self->notes[index]);

      if (!g_atomic_pointer_compare_and_exchange (&self->words[index], NULL, words))
        g_free (words);
    }

  return self->words[index];
}
