/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-map-sheet-private.h"

#include "sig-phrase.h"
#include "sig-sheet-table.h"
#include "sig-tile-content.h"
#include "sig-wording.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the map says, in words and with sources: a row a party, those that signed first, in the order in which they did. */

#define ROW_HEAD_WIDTH 92
#define LEAST_COLUMN 80
#define WORDING "wording-"

/* A map of the status needs no column for what it shows: so that one comes last. */
enum
{
  COLUMN_STATUS,
  COLUMN_SIGNED,
  COLUMN_AGREEMENT,
  COLUMN_SHOWN,
  N_COLUMNS,
};

static const double widths[N_COLUMNS] = { 1.2, 1.3, 2.5, 1.8 };

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (sig_phrase_name (*(SigParty *const *) a), sig_phrase_name (*(SigParty *const *) b));
}

static GPtrArray *
list_parties (SigMapSheet *self)
{
  SigList *signatories = sig_standings_get_signatories (self->standings);
  SigList *parties = sig_dataset_get_parties (self->dataset);
  GPtrArray *ordered = g_ptr_array_new ();
  g_autoptr(GPtrArray) others = g_ptr_array_new ();

  for (guint i = 0; i < sig_list_get_n (signatories); i++)
    g_ptr_array_add (ordered, sig_list_get (signatories, i));
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);

      if (party != sig_dataset_get_focus (self->dataset) && !g_ptr_array_find (ordered, party, NULL))
        g_ptr_array_add (others, party);
    }
  g_ptr_array_sort (others, compare_names);
  g_ptr_array_extend (ordered, others, NULL, NULL);

  return ordered;
}

static gboolean
shows_status (SigMapSheet *self)
{
  return strcmp (sig_colouring_get_name (self->colouring), "status") == 0;
}

static guint
count_columns (SigMapSheet *self)
{
  return shows_status (self) ? COLUMN_SHOWN : N_COLUMNS;
}

/* The claim that a colouring shows of an agreement, where it is a single one. */
static SigClaim *
find_shown_claim (SigMapSheet  *self,
                  SigAgreement *agreement)
{
  const char *name = sig_colouring_get_name (self->colouring);
  SigList *wordings = sig_agreement_get_wordings (agreement);

  if (strcmp (name, "binding") == 0 || strcmp (name, "notice") == 0)
    return SIG_CLAIM (sig_agreement_get_form (agreement));
  if (!g_str_has_prefix (name, WORDING))
    return NULL;

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    {
      SigTerm *wording = sig_wording_get_wording (sig_list_get (wordings, i));

      if (strcmp (sig_record_get_id (SIG_RECORD (wording)), name + strlen (WORDING)) == 0)
        return sig_list_get (wordings, i);
    }

  return NULL;
}

/* The last event by the day that gave the party the status that it has; NULL where none did. */
static SigClaim *
find_event (SigMapSheet *self,
            SigParty    *party,
            SigTerm     *status)
{
  SigList *events = sig_dataset_get_events_of (self->dataset, party);

  for (guint i = sig_list_get_n (events); i-- > 0;)
    {
      SigEvent *event = sig_list_get (events, i);

      if (sig_date_get_last_day (sig_event_get_date (event)) <= self->day && status != NULL &&
          sig_term_get_status (sig_event_get_kind (event)) == status)
        return SIG_CLAIM (event);
    }

  return NULL;
}

/* Writes words with the notes of a claim, where there is one; a dash where there are no words. */
static void
write_cell (SigMapSheet   *self,
            SigSheetTable *table,
            guint          row,
            int            column,
            const char    *words,
            SigClaim      *claim)
{
  SigScribe *scribe = &self->maker.scribe;

  sig_scribe_begin (scribe, words != NULL ? SIG_TEXT_BODY : SIG_TEXT_ABSENT);
  sig_scribe_write (scribe, words != NULL ? words : "–");
  if (words != NULL && claim != NULL)
    sig_end_notes_refer_to (self->notes, claim);
  sig_sheet_table_write (table, row, column,
                         sig_scribe_end (scribe, sig_sheet_table_get_text_width (table, column)));
}

static void
write_shown (SigMapSheet    *self,
             SigSheetTable  *table,
             guint           row,
             SigTileContent *content,
             SigAgreement   *agreement)
{
  const char *title = sig_colour_class_get_title (content->colour_class);
  SigClaim *claim = agreement != NULL ? find_shown_claim (self, agreement) : NULL;
  g_autofree char *words = NULL;

  if (content->note != NULL && *content->note != '\0')
    /* Translators: a figure or a word on a party, and the class of the legend that it falls into. */
    words = g_strdup_printf (C_("map", "%s (%s)"), content->note, title);
  write_cell (self, table, row, COLUMN_SHOWN, words != NULL ? words : title, claim);
}

static void
write_row (SigMapSheet   *self,
           SigSheetTable *table,
           guint          row,
           SigParty      *party)
{
  g_autoptr(SigTileContent) content = sig_tile_content_new (self->standings, self->colouring, self->day, party);
  SigTerm *status = sig_standings_get_status (self->standings, party, self->day);
  SigAgreement *agreement = sig_standings_get_agreement (self->standings, party, self->day);
  gboolean is_signed = sig_date_is_set (content->signature);
  g_autofree char *date = is_signed ? sig_date_format (content->signature, SIG_DATE_LONG) : NULL;

  write_cell (self, table, row, COLUMN_STATUS,
              status != NULL ? sig_text_get (sig_term_get_title (status)) : NULL, find_event (self, party, status));
  write_cell (self, table, row, COLUMN_SIGNED, date,
              is_signed ? SIG_CLAIM (sig_agreement_get_signing (agreement)) : NULL);
  write_cell (self, table, row, COLUMN_AGREEMENT,
              is_signed ? sig_text_get (sig_agreement_get_title (agreement)) : NULL, NULL);
  if (!shows_status (self))
    write_shown (self, table, row, content, is_signed ? agreement : NULL);
}

static void
write_heads (SigMapSheet   *self,
             SigSheetTable *table)
{
  const char *const heads[N_COLUMNS] = {
    [COLUMN_STATUS] = _("Status"),
    [COLUMN_SIGNED] = _("Signed"),
    [COLUMN_AGREEMENT] = _("Agreement"),
    [COLUMN_SHOWN] = sig_colouring_get_title (self->colouring),
  };

  for (guint i = 0; i < count_columns (self); i++)
    sig_sheet_table_write_head (table, i,
                                sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_LIST_HEAD, heads[i],
                                                      sig_sheet_table_get_text_width (table, i)));
}

/*
 * sig_map_sheet_set_table:
 * @self: a map
 *
 * Sets the table of all parties, from where the sheet is filled to.
 */
void
sig_map_sheet_set_table (SigMapSheet *self)
{
  g_autoptr(GPtrArray) parties = list_parties (self);
  g_autoptr(SigSheetTable) table = sig_sheet_table_new (&self->maker, count_columns (self), ROW_HEAD_WIDTH,
                                                        LEAST_COLUMN, N_COLUMNS);
  const double width = sig_sheet_table_get_text_width (table, SIG_SHEET_ROW_HEAD);

  sig_sheet_table_set_widths (table, widths);
  write_heads (self, table);
  for (guint i = 0; i < parties->len; i++)
    sig_sheet_table_write (table, sig_sheet_table_add_row (table), SIG_SHEET_ROW_HEAD,
                           sig_scribe_paragraph (&self->maker.scribe, SIG_TEXT_HEAD,
                                                 sig_text_get (sig_party_get_name (parties->pdata[i])), width));
  /* The columns are few, so they stand in one panel. */
  for (guint i = 0; i < parties->len; i++)
    write_row (self, table, i, parties->pdata[i]);
  sig_sheet_table_set_panel (table, 0);
}
