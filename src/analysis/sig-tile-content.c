/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-tile-content.h"

#include <glib/gi18n-lib.h>

static void
add_part (GString    *label,
          const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (label->len > 0)
    /* Translators: between the parts of what a tile says: "United Kingdom, signed 12 January 2024, In force" */
    g_string_append (label, _(", "));
  g_string_append (label, part);
}

static void
add_signature (GString *label,
               SigDate  signature)
{
  g_autofree char *date = sig_date_format (signature, SIG_DATE_LONG);
  /* Translators: %s is a date, "12 January 2024" */
  g_autofree char *signed_on = g_strdup_printf (_("signed %s"), date);

  add_part (label, signed_on);
}

/* The name, the date or the status, then what the colouring adds to them. */
static char *
create_label (SigTileContent *self,
              SigStandings   *standings,
              SigParty       *party,
              SigTerm        *status)
{
  GString *label = g_string_new (sig_text_get (sig_party_get_name (party)));
  const char *title = status != NULL ? sig_text_get (sig_term_get_title (status)) : NULL;
  const char *class_title = sig_colour_class_get_title (self->colour_class);

  if (sig_date_is_set (self->signature))
    add_signature (label, self->signature);
  if (status != NULL && !sig_standings_is_plainly_signed (standings, status))
    add_part (label, title);
  if (g_strcmp0 (title, class_title) != 0)
    add_part (label, class_title);
  add_part (label, self->note);

  return g_string_free_and_steal (label);
}

static gboolean
has_signed (SigTerm *status)
{
  return status != NULL &&
         (sig_term_get_phase (status) == SIG_PHASE_SIGNED || sig_term_get_phase (status) == SIG_PHASE_OVER);
}

static void
fill_in (SigTileContent *self,
         SigStandings   *standings,
         SigColouring   *colouring,
         SigDay          date,
         SigParty       *party)
{
  SigTerm *status = sig_standings_get_status (standings, party, date);
  SigAgreement *agreement = sig_standings_get_agreement (standings, party, date);

  g_set_object (&self->colour_class, sig_colouring_get_class_of (colouring, party));
  self->note = g_strdup (sig_colouring_get_note_of (colouring, party));
  if (agreement != NULL)
    self->agreement = g_strdup (sig_record_get_id (SIG_RECORD (agreement)));
  if (agreement != NULL && has_signed (status))
    self->signature = sig_standings_get_signature (standings, party, agreement);
  else if (status != NULL && sig_colour_class_get_fill (self->colour_class) == SIG_FILL_OUTLINE)
    self->words = g_strdup (sig_text_get (sig_term_get_title (status)));
  self->label = create_label (self, standings, party, status);
}

/**
 * sig_tile_content_new:
 * @standings: who stands where
 * @colouring: what the map shows, of the same data set
 * @date: the day that counts
 * @party: a party of the data set
 *
 * Works out what a tile says. The focus has its name and nothing else: it has no status.
 *
 * Returns: (transfer full): it
 */
SigTileContent *
sig_tile_content_new (SigStandings *standings,
                      SigColouring *colouring,
                      SigDay        date,
                      SigParty     *party)
{
  SigTileContent *self;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (SIG_IS_COLOURING (colouring), NULL);
  g_return_val_if_fail (SIG_IS_PARTY (party), NULL);

  self = g_new0 (SigTileContent, 1);
  self->name = g_strdup (sig_text_get (sig_party_get_short_name (party)));
  self->code = g_strdup (sig_party_get_code (party));

  if (party == sig_dataset_get_focus (sig_standings_get_dataset (standings)))
    self->label = g_strdup (sig_text_get (sig_party_get_name (party)));
  else
    fill_in (self, standings, colouring, date, party);

  return self;
}

/**
 * sig_tile_content_withdraw:
 * @self: what a tile says
 *
 * Has it say that the party is taken out as a what-if, in place of the date.
 */
void
sig_tile_content_withdraw (SigTileContent *self)
{
  g_autofree char *label = NULL;

  g_return_if_fail (self != NULL);

  self->is_withdrawn = TRUE;
  /* Translators: on a tile of the map, in place of the date of signing: it is taken out as a what-if */
  g_set_str (&self->words, _("Withdrawn"));
  label = g_steal_pointer (&self->label);
  /* Translators: %s is what a tile of the map says */
  self->label = g_strdup_printf (_("%s, withdrawn as a what-if"), label);
}

/**
 * sig_tile_content_free:
 * @self: (transfer full): what a tile says
 *
 * Frees it.
 */
void
sig_tile_content_free (SigTileContent *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_free (self->code);
  g_free (self->words);
  g_free (self->note);
  g_free (self->label);
  g_clear_object (&self->colour_class);
  g_free (self->agreement);
  g_free (self);
}

static gboolean
look_alike (SigColourClass *a,
            SigColourClass *b)
{
  if (a == b || a == NULL || b == NULL)
    return a == b;

  return g_str_equal (sig_colour_class_get_id (a), sig_colour_class_get_id (b)) &&
         sig_colour_class_get_fill (a) == sig_colour_class_get_fill (b) &&
         sig_colour_class_get_step (a) == sig_colour_class_get_step (b) &&
         sig_colour_class_get_n_steps (a) == sig_colour_class_get_n_steps (b) &&
         sig_colour_class_get_glyph (a) == sig_colour_class_get_glyph (b);
}

/**
 * sig_tile_content_equal:
 * @self: what a tile says
 * @other: what it might say
 *
 * Returns: whether the tile looks and reads the same with both
 */
gboolean
sig_tile_content_equal (const SigTileContent *self,
                        const SigTileContent *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return g_str_equal (self->label, other->label) &&
         g_str_equal (self->name, other->name) &&
         g_str_equal (self->code, other->code) &&
         g_strcmp0 (self->words, other->words) == 0 &&
         self->is_withdrawn == other->is_withdrawn &&
         g_strcmp0 (self->note, other->note) == 0 &&
         g_strcmp0 (self->agreement, other->agreement) == 0 &&
         sig_date_compare (self->signature, other->signature) == 0 &&
         look_alike (self->colour_class, other->colour_class);
}
