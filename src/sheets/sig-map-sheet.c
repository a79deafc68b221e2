/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-map-sheet.h"

#include "sig-map-sheet-private.h"
#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>

/* The first page is the map, as the screen shows it; the table behind it says the same in words, with the sources. */

static char *
make_subtitle (SigMapSheet *self)
{
  const guint n = sig_standings_count_agreements (self->standings, self->day);
  g_autofree char *count = g_strdup_printf (ngettext ("%u agreement signed", "%u agreements signed", n), n);
  g_autofree char *day = sig_sheet_words_as_of (self->dataset, self->day);

  if (self->filter != NULL && !sig_filter_is_empty (self->filter))
    /* Translators: below the title of a map: a date, then how many agreements are signed. */
    return g_strdup_printf (C_("map", "%s · %s · those not asked for are faint"), day, count);

  /* Translators: below the title of a map: a date, then how many agreements are signed. */
  return g_strdup_printf (C_("map", "%s · %s"), day, count);
}

static void
begin_sheet (SigMapSheet           *self,
             const SigSheetOptions *options)
{
  g_autofree char *about = sig_sheet_words_about (self->dataset);
  g_autofree char *subtitle = make_subtitle (self);
  /* Translators: the title of a map, and what it shows. */
  g_autofree char *title = g_strdup_printf (C_("map", "Map: %s"), sig_colouring_get_title (self->colouring));

  sig_sheet_maker_init (&self->maker, options, title, subtitle,
                        sig_text_get (sig_dataset_get_publisher (self->dataset)), about);
  sig_sheet_maker_begin (&self->maker, "Document", NULL);
  sig_sheet_maker_outline (&self->maker, title, 0);
  sig_sheet_words_title (&self->maker, title, subtitle, FALSE);
  self->notes = sig_end_notes_new (&self->maker, self->dataset);
}

/**
 * sig_map_sheet_new:
 * @standings: who stands where
 * @colour_by: what the map shows, a name of a colouring
 * @filter: (nullable): which parties are meant; the others are faint
 * @options: how the sheet is made
 *
 * Returns: (transfer full): a sheet with the map and its legend, and a table of all parties
 */
SigSheet *
sig_map_sheet_new (SigStandings          *standings,
                   const char            *colour_by,
                   SigFilter             *filter,
                   const SigSheetOptions *options)
{
  SigMapSheet self = { .standings = standings, .filter = filter };
  g_autoptr(SigColouring) colouring = NULL;

  g_return_val_if_fail (SIG_IS_STANDINGS (standings), NULL);
  g_return_val_if_fail (colour_by != NULL && options != NULL, NULL);

  self.dataset = sig_standings_get_dataset (standings);
  self.day = options->day != SIG_NO_DAY ? options->day
                                        : sig_date_get_last_day (sig_dataset_get_as_of (self.dataset));
  self.colouring = colouring = sig_colouring_new (standings, colour_by, self.day);
  g_return_val_if_fail (colouring != NULL, NULL);

  begin_sheet (&self, options);
  sig_map_sheet_set_grid (&self);
  sig_sheet_maker_turn_page (&self.maker);
  sig_map_sheet_set_table (&self);
  sig_end_notes_set (self.notes);
  sig_sheet_maker_end (&self.maker, "Document");
  sig_end_notes_free (self.notes);

  return sig_sheet_maker_finish (&self.maker);
}
