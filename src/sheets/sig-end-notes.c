/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-end-notes.h"

#include "sig-column-flow.h"
#include "sig-reference.h"
#include "sig-source.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LEAST_COLUMN 170       /* at text scale 1 */
#define COLUMN_GAP 12
#define SCHEME "https://"
#define NOTE_GAP 1.2
#define NUMBER_GAP 4
#define MOST_KEPT 8            /* lines of a note that stay in one column */
#define LEAST_BEGINNING 60     /* notes begin a page rather than stand in less room than this */

typedef struct
{
  SigSource *source;
  const char *at;
  guint first;                /* the number of the first note of the same source; 0 where this is it */
} Place;

/* A note, or a run of notes that name places in sources that earlier notes gave. */
typedef struct
{
  guint number;               /* of the first */
  SigParagraph *digits;
  SigParagraph *body;
  char *link;                 /* nullable */
} Note;

struct _SigEndNotes
{
  SigSheetMaker *maker;
  SigDataset *dataset;
  GHashTable *numbers;        /* Place > its number */
  GHashTable *sources;        /* SigSource > the number of its first note */
  GPtrArray *places;
};

static guint
hash_place (gconstpointer key)
{
  const Place *place = key;

  return g_direct_hash (place->source) ^ (place->at != NULL ? g_str_hash (place->at) : 0);
}

static gboolean
equal_places (gconstpointer a,
              gconstpointer b)
{
  const Place *place = a;
  const Place *other = b;

  return place->source == other->source && g_strcmp0 (place->at, other->at) == 0;
}

/*
 * sig_end_notes_new:
 * @maker: who makes the sheet
 * @dataset: the data set of the sources, which outlives the notes
 *
 * Returns: (transfer full): notes, none yet
 */
SigEndNotes *
sig_end_notes_new (SigSheetMaker *maker,
                   SigDataset    *dataset)
{
  SigEndNotes *self = g_new0 (SigEndNotes, 1);

  self->maker = maker;
  self->dataset = dataset;
  self->numbers = g_hash_table_new (hash_place, equal_places);
  self->sources = g_hash_table_new (NULL, NULL);
  self->places = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/*
 * sig_end_notes_free:
 * @self: notes
 *
 * Frees @self. What is set stays on the sheet.
 */
void
sig_end_notes_free (SigEndNotes *self)
{
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->sources);
  g_ptr_array_unref (self->places);
  g_free (self);
}

/* The number of a place; a new one where nothing has referred to it yet. */
static guint
get_number (SigEndNotes *self,
            SigSource   *source,
            const char  *at,
            gboolean    *is_first)
{
  const Place wanted = { source, at, 0 };
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, &wanted));
  Place *place;

  *is_first = number == 0;
  if (number > 0)
    return number;

  place = g_new (Place, 1);
  place->source = source;
  place->at = at != NULL ? sig_sheet_maker_hold (self->maker, at) : NULL;
  place->first = GPOINTER_TO_UINT (g_hash_table_lookup (self->sources, source));
  g_ptr_array_add (self->places, place);
  number = self->places->len;
  if (place->first == 0)
    g_hash_table_insert (self->sources, source, GUINT_TO_POINTER (number));
  g_hash_table_insert (self->numbers, place, GUINT_TO_POINTER (number));

  return number;
}

/*
 * sig_end_notes_refer:
 * @self: notes
 * @citations: (array length=n_citations): sources
 * @n_citations: how many
 * @at: (nullable): the place in the first of them, where what is said names one of its own
 *
 * Writes the numbers of the notes for @citations into the paragraph that is being written; nothing on a sheet without
 * notes.
 */
void
sig_end_notes_refer (SigEndNotes       *self,
                     const SigCitation *citations,
                     guint              n_citations,
                     const char        *at)
{
  for (guint i = 0; self->maker->options->end_notes && i < n_citations; i++)
    {
      gboolean is_first;
      const guint number = get_number (self, citations[i].source, i == 0 && at != NULL ? at : citations[i].at,
                                       &is_first);

      sig_scribe_inlay (&self->maker->scribe, SIG_INLAY_REFERENCE (number, is_first, i > 0));
    }
}

/*
 * sig_end_notes_refer_to:
 * @self: notes
 * @claim: a claim
 *
 * Writes how certain @claim is, unless it was read in the document itself, and the numbers of the notes for its sources.
 */
void
sig_end_notes_refer_to (SigEndNotes *self,
                        SigClaim    *claim)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (claim, &n);
  SigCertainty certainty = sig_claim_get_certainty (claim);

  if (sig_reference_is_disputed (self->dataset, sig_claim_get_address (claim)))
    certainty = SIG_CERTAINTY_DISPUTED;
  if (certainty != SIG_CERTAINTY_PRIMARY)
    sig_scribe_inlay (&self->maker->scribe, SIG_INLAY_CERTAINTY (certainty));
  sig_end_notes_refer (self, citations, n, NULL);
}

/*
 * sig_end_notes_get_n:
 * @self: notes
 *
 * Returns: how many there are
 */
guint
sig_end_notes_get_n (SigEndNotes *self)
{
  return self->places->len;
}

/* Setting */

/* The address of a source as a PDF can carry it: ASCII, with the signs escaped that end a string of cairo's. */
static char *
make_link (SigSource *source)
{
  const char *url = sig_source_get_url (source);
  g_autofree char *ascii = NULL;

  if (url == NULL || (!g_str_has_prefix (url, "https://") && !g_str_has_prefix (url, "http://")))
    return NULL;
  ascii = g_uri_escape_string (url, G_URI_RESERVED_CHARS_ALLOWED_IN_PATH "?#[]%", FALSE);

  for (char *c = ascii; *c != '\0'; c++)
    if (*c == '\'' || *c == '\\')
      {
        g_autoptr(GString) escaped = g_string_new (ascii);

        g_string_replace (escaped, "\\", "%5C", 0);
        g_string_replace (escaped, "'", "%27", 0);
        return g_strdup_printf ("uri='%s'", escaped->str);
      }

  return g_strdup_printf ("uri='%s'", ascii);
}

static void
clear_note (gpointer data)
{
  g_free (((Note *) data)->link);
}

/* On paper an address begins with its host, as everybody writes it; the link has all of it. */
static char *
cite (SigEndNotes *self,
      const Place *place)
{
  g_autofree char *words = sig_reference_cite (self->dataset, place->source, place->at);
  const char *url = sig_source_get_url (place->source);
  char *address = url != NULL && g_str_has_prefix (url, SCHEME) ? strstr (words, url) : NULL;

  if (address != NULL)
    memmove (address, address + strlen (SCHEME), strlen (address + strlen (SCHEME)) + 1);

  return g_steal_pointer (&words);
}

/* A source is given in full once; where another place of it is meant, the note says of which note it is the source. */
static char *
phrase_place (SigEndNotes *self,
              const Place *place)
{
  if (place->first == 0)
    return cite (self, place);
  if (place->at == NULL)
    /* Translators: an end note that names the same source as another note */
    return g_strdup_printf (_("As note %u"), place->first);

  /* Translators: an end note that names the same source as another note, and the place in it: "As note 4: preamble" */
  return g_strdup_printf (_("As note %u: %s"), place->first, place->at);
}

/* How many notes from @index on are set as one: those that only name places in sources that were given before. */
static guint
count_run (SigEndNotes *self,
           guint        index)
{
  guint n = 1;

  if (((const Place *) self->places->pdata[index])->first == 0)
    return n;
  while (index + n < self->places->len && ((const Place *) self->places->pdata[index + n])->first > 0)
    n++;

  return n;
}

/* A further note of a run: of the same source as the one before only the place. */
static void
write_further_note (SigEndNotes *self,
                    guint        index)
{
  const Place *before = self->places->pdata[index - 1];
  const Place *place = self->places->pdata[index];
  SigScribe *scribe = &self->maker->scribe;
  g_autofree char *words = phrase_place (self, place);

  sig_scribe_write (scribe, C_("between end notes of one source", " · "));
  sig_scribe_inlay (scribe, SIG_INLAY_NOTE (index + 1));
  /* A space at which no line ends. */
  sig_scribe_write (scribe, "\302\240");
  if (place->first == before->first)
    sig_scribe_write (scribe, place->at != NULL ? place->at : _("without a place"));
  else
    sig_scribe_write (scribe, words);
}

static void
write_note (SigEndNotes *self,
            guint        index,
            guint        n,
            double       width,
            Note        *note)
{
  const Place *place = self->places->pdata[index];
  SigScribe *scribe = &self->maker->scribe;
  g_autofree char *words = phrase_place (self, place);
  g_autofree char *digits = g_strdup_printf ("%u", index + 1);

  note->number = index + 1;
  note->digits = sig_scribe_paragraph (scribe, SIG_TEXT_NOTE, digits, -1);
  sig_scribe_begin (scribe, SIG_TEXT_NOTE);
  sig_scribe_write (scribe, words);
  for (guint i = 1; i < n; i++)
    write_further_note (self, index + i);
  note->body = sig_scribe_end (scribe, width);
  note->link = n == 1 ? make_link (place->source) : NULL;
  sig_sheet_maker_keep (self->maker, note->digits);
  sig_sheet_maker_keep (self->maker, note->body);
}

static void
write_notes (SigEndNotes *self,
             GArray      *notes,
             double       width)
{
  for (guint i = 0, n; i < self->places->len; i += n)
    {
      n = count_run (self, i);
      g_array_set_size (notes, notes->len + 1);
      write_note (self, i, n, width, &g_array_index (notes, Note, notes->len - 1));
    }
}

static double
measure_number (SigEndNotes *self,
                guint        number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  SigParagraph *paragraph = sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_NOTE, digits, -1);
  const double width = sig_paragraph_get_width (paragraph);

  sig_paragraph_free (paragraph);

  return width + NUMBER_GAP * self->maker->options->text_scale;
}

static guint
count_lines (GArray *notes)
{
  guint n = 0;

  for (guint i = 0; i < notes->len; i++)
    n += g_array_index (notes, Note, i).body->n_lines;

  return n;
}

static gboolean
must_keep_next (SigParagraph *body,
                guint         line)
{
  if (line + 1 == body->n_lines)
    return FALSE;

  return body->n_lines <= MOST_KEPT || line == 0 || line + 2 == body->n_lines;
}

/* All lines of all notes; the lines of a note stay together, unless it is long. */
static SigFlowLine *
list_lines (SigEndNotes *self,
            GArray      *notes,
            guint        n_lines)
{
  SigFlowLine *lines = g_new0 (SigFlowLine, n_lines);
  g_autofree double *heights = g_new (double, n_lines);
  guint line = 0;

  for (guint i = 0; i < notes->len; i++)
    {
      SigParagraph *body = g_array_index (notes, Note, i).body;

      sig_paragraph_get_lines (body, heights);
      for (guint l = 0; l < body->n_lines; l++)
        lines[line++] = (SigFlowLine) { heights[l], l == 0 ? NOTE_GAP * self->maker->options->text_scale : 0,
                                        must_keep_next (body, l) };
    }

  return lines;
}

static void
place_number (SigEndNotes *self,
              Note        *note,
              double       x,
              double       y)
{
  g_autofree char *name = g_strdup_printf ("name='note-%u'", note->number);
  g_autofree char *back = g_strdup_printf ("dest='mark-%u'", note->number);

  sig_sheet_maker_begin (self->maker, "cairo.dest", name);
  sig_sheet_maker_begin (self->maker, "Link", back);
  sig_sheet_maker_place (self->maker, note->digits, x, y, 0, 1);
  sig_sheet_maker_end (self->maker, "Link");
  sig_sheet_maker_end (self->maker, "cairo.dest");
}

static void
place_lines (SigEndNotes *self,
             Note        *note,
             double       x,
             double       y,
             guint        from,
             guint        to)
{
  if (note->link != NULL)
    sig_sheet_maker_begin (self->maker, "Link", note->link);
  sig_sheet_maker_place (self->maker, note->body, x, y, from, to);
  if (note->link != NULL)
    sig_sheet_maker_end (self->maker, "Link");
}

typedef struct
{
  guint first_page;
  double first_top;
  double column_width;
  double column_step;
  double indent;
  guint n_columns;
} Columns;

static void
place_note (SigEndNotes        *self,
            Note               *note,
            const Columns      *columns,
            const SigFlowPlace *places)
{
  sig_sheet_maker_begin (self->maker, "Note", NULL);
  for (guint from = 0, to; from < note->body->n_lines; from = to)
    {
      const guint column = places[from].column;
      const guint page = column / columns->n_columns;
      const double x = self->maker->left + column % columns->n_columns * columns->column_step;
      const double y = (page == 0 ? columns->first_top : self->maker->top) + places[from].y;

      for (to = from + 1; to < note->body->n_lines && places[to].column == column; to++)
        continue;
      sig_sheet_maker_go_to (self->maker, columns->first_page + page);
      if (from == 0)
        place_number (self, note, x, y);
      place_lines (self, note, x + columns->indent, y, from, to);
    }
  sig_sheet_maker_end (self->maker, "Note");
}

static void
place_heading (SigEndNotes *self)
{
  const double scale = self->maker->options->text_scale;
  const char *title = C_("heading of end notes", "Sources");
  SigParagraph *heading = sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_SECTION, title, self->maker->width);
  const double air = self->maker->y > self->maker->top ? 11 * scale : 0;

  sig_sheet_maker_keep (self->maker, heading);
  if (self->maker->y + air + heading->height + LEAST_BEGINNING * scale > self->maker->bottom)
    sig_sheet_maker_turn_page (self->maker);
  else
    self->maker->y += air;
  sig_sheet_maker_outline (self->maker, title, 0);
  sig_sheet_maker_begin (self->maker, "H2", NULL);
  sig_sheet_maker_place (self->maker, heading, self->maker->left, self->maker->y, 0, G_MAXUINT);
  sig_sheet_maker_end (self->maker, "H2");
  self->maker->y += heading->height + 4 * scale;
}

static void
plan_columns (SigEndNotes *self,
              Columns     *columns)
{
  const double scale = self->maker->options->text_scale;
  const double gap = COLUMN_GAP * scale;

  columns->n_columns = MAX (1, (guint) ((self->maker->width + gap) / (LEAST_COLUMN * scale + gap)));
  columns->column_step = (self->maker->width + gap) / columns->n_columns;
  columns->column_width = columns->column_step - gap;
  columns->indent = measure_number (self, self->places->len);
}

/*
 * sig_end_notes_set:
 * @self: notes
 *
 * Sets the notes on pages, from where the sheet is filled to, in as many columns as are read well; nothing where there are
 * none.
 */
void
sig_end_notes_set (SigEndNotes *self)
{
  g_autoptr(GArray) notes = g_array_new (FALSE, TRUE, sizeof (Note));
  g_autofree SigFlowLine *lines = NULL;
  g_autofree SigFlowPlace *places = NULL;
  SigFlowRoom room;
  Columns columns;
  guint line = 0;

  if (self->places->len == 0)
    return;

  g_array_set_clear_func (notes, clear_note);
  plan_columns (self, &columns);
  write_notes (self, notes, columns.column_width - columns.indent);

  place_heading (self);
  columns.first_page = sig_sheet_maker_get_page (self->maker);
  self->maker->n_notes = self->places->len;
  self->maker->notes_page = columns.first_page;
  columns.first_top = self->maker->y;
  room = (SigFlowRoom) { self->maker->bottom - self->maker->y, self->maker->bottom - self->maker->top,
                         columns.n_columns };
  lines = list_lines (self, notes, count_lines (notes));
  places = g_new (SigFlowPlace, count_lines (notes));
  sig_column_flow_fill (lines, count_lines (notes), &room, places);
  for (guint i = 0; i < notes->len; i++)
    {
      place_note (self, &g_array_index (notes, Note, i), &columns, places + line);
      line += g_array_index (notes, Note, i).body->n_lines;
    }
}
