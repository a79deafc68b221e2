/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-flow.h"

#include "sig-column-flow.h"

#include <glib/gi18n-lib.h>

/* All in points, at text scale 1. */
#define COLUMN_GAP 13
#define HEADING_AIR 7
#define HEADING_FOOT 4         /* below a heading, for its rule */
#define ENTRY_AIR 1.8
#define AGAIN_HEIGHT 1.5       /* of the line that says which topic goes on, in parts of its letters */

typedef struct
{
  SigParagraph *first;
  SigParagraph *last;
  const char *title;          /* of a heading, whose text is the first paragraph; NULL for an entry */
  guint n_lines;
} Block;

struct _SigSheetFlow
{
  SigSheetMaker *maker;
  guint n_columns;
  double step;
  double width;
  GArray *blocks;

  guint first_page;
  double first_top;
  double later_top;           /* of the other pages, below what says which topic goes on */
  SigFlowLine *lines;
  SigFlowPlace *places;
  gboolean is_in_list;
};

static double
get_scale (SigSheetFlow *self)
{
  return self->maker->options->text_scale;
}

/*
 * sig_sheet_flow_new:
 * @maker: who makes the sheet
 * @least_width: how wide a column must be to be read well, in points at text scale 1
 *
 * Returns: (transfer full): a flow without text
 */
SigSheetFlow *
sig_sheet_flow_new (SigSheetMaker *maker,
                    double         least_width)
{
  SigSheetFlow *self = g_new0 (SigSheetFlow, 1);
  const double scale = maker->options->text_scale;
  const double gap = COLUMN_GAP * scale;

  self->maker = maker;
  self->n_columns = MAX (1, (guint) ((maker->width + gap) / (least_width * scale + gap)));
  self->step = (maker->width + gap) / self->n_columns;
  self->width = self->step - gap;
  self->blocks = g_array_new (FALSE, TRUE, sizeof (Block));

  return self;
}

/*
 * sig_sheet_flow_free:
 * @self: a flow
 *
 * Frees @self. What is set stays on the sheet.
 */
void
sig_sheet_flow_free (SigSheetFlow *self)
{
  g_array_unref (self->blocks);
  g_free (self);
}

/*
 * sig_sheet_flow_get_width:
 * @self: a flow
 *
 * Returns: how wide its columns are, in points
 */
double
sig_sheet_flow_get_width (SigSheetFlow *self)
{
  return self->width;
}

static Block *
add_block (SigSheetFlow *self)
{
  g_array_set_size (self->blocks, self->blocks->len + 1);

  return &g_array_index (self->blocks, Block, self->blocks->len - 1);
}

static void
append (SigSheetFlow *self,
        Block        *block,
        SigParagraph *paragraph)
{
  sig_sheet_maker_keep (self->maker, paragraph);
  if (block->last != NULL)
    block->last->next = paragraph;
  else
    block->first = paragraph;
  block->last = paragraph;
  block->n_lines += paragraph->n_lines;
}

/*
 * sig_sheet_flow_add_heading:
 * @self: a flow
 * @title: a heading
 *
 * Adds a heading, which stays with what follows it.
 */
void
sig_sheet_flow_add_heading (SigSheetFlow *self,
                            const char   *title)
{
  Block *block = add_block (self);

  block->title = sig_sheet_maker_hold (self->maker, title);
  append (self, block, sig_scribe_paragraph (&self->maker->scribe, SIG_TEXT_TOPIC, title, self->width));
}

/*
 * sig_sheet_flow_begin_entry:
 * @self: a flow
 *
 * Begins an entry, of which neither the first nor the last line is parted from the rest.
 */
void
sig_sheet_flow_begin_entry (SigSheetFlow *self)
{
  add_block (self);
}

/*
 * sig_sheet_flow_write:
 * @self: a flow
 * @paragraph: (transfer full): a paragraph
 *
 * Adds a paragraph to the entry that was begun last.
 */
void
sig_sheet_flow_write (SigSheetFlow *self,
                      SigParagraph *paragraph)
{
  append (self, &g_array_index (self->blocks, Block, self->blocks->len - 1), paragraph);
}

/* Measuring */

/* Neither the first nor the last line of an entry stands alone. */
static void
measure_block (SigSheetFlow *self,
               const Block  *block,
               SigFlowLine  *lines)
{
  g_autofree double *heights = g_new (double, block->n_lines);
  guint line = 0;

  for (SigParagraph *paragraph = block->first; paragraph != NULL; paragraph = paragraph->next)
    {
      sig_paragraph_get_lines (paragraph, heights + line);
      if (paragraph != block->first)
        heights[line] += paragraph->space;
      line += paragraph->n_lines;
    }
  for (guint i = 0; i < block->n_lines; i++)
    lines[i] = (SigFlowLine) { heights[i], 0, block->title != NULL || i == 0 || i + 2 == block->n_lines };

  lines[0].space = (block->title != NULL ? HEADING_AIR : ENTRY_AIR) * get_scale (self);
  if (block->title != NULL)
    lines[block->n_lines - 1].height += HEADING_FOOT * get_scale (self);
  else
    lines[block->n_lines - 1].keeps_next = FALSE;
}

/* Placing */

/* Opens or closes the list that entries below a heading are, for whoever reads by ear. */
static void
set_in_list (SigSheetFlow *self,
             gboolean      is_in_list)
{
  if (self->is_in_list && !is_in_list)
    sig_sheet_maker_end (self->maker, "L");
  else if (!self->is_in_list && is_in_list)
    sig_sheet_maker_begin (self->maker, "L", NULL);
  self->is_in_list = is_in_list;
}

static void
go_to_line (SigSheetFlow *self,
            guint         line,
            double       *x,
            double       *y)
{
  const guint page = self->places[line].column / self->n_columns;

  sig_sheet_maker_go_to (self->maker, self->first_page + page);
  *x = self->maker->left + self->places[line].column % self->n_columns * self->step;
  *y = (page == 0 ? self->first_top : self->later_top) + self->places[line].y;
}

static void
place_heading (SigSheetFlow *self,
               const Block  *block,
               guint         line)
{
  const double foot = HEADING_FOOT * get_scale (self);
  double x, y;

  set_in_list (self, FALSE);
  go_to_line (self, line, &x, &y);
  self->maker->y = y;
  sig_sheet_maker_outline (self->maker, block->title, 0);
  sig_sheet_maker_begin (self->maker, "H2", NULL);
  sig_sheet_maker_place (self->maker, block->first, x, y, 0, G_MAXUINT);
  sig_sheet_maker_end (self->maker, "H2");
  sig_sheet_maker_rule (self->maker, x, y + block->first->height + foot / 3, self->width, 0.6 * get_scale (self), 0);
}

/* Lines of one paragraph that stand in one column. */
static guint
place_run (SigSheetFlow *self,
           SigParagraph *paragraph,
           guint         from,
           guint         line,
           double        space)
{
  guint to = from + 1;
  double x, y;

  while (to < paragraph->n_lines && self->places[line + to - from].column == self->places[line].column)
    to++;
  go_to_line (self, line, &x, &y);
  sig_sheet_maker_place (self->maker, paragraph, x, y + space, from, to);

  return to;
}

static void
place_entry (SigSheetFlow *self,
             const Block  *block,
             guint         line)
{
  set_in_list (self, TRUE);
  sig_sheet_maker_begin (self->maker, "LI", NULL);
  sig_sheet_maker_begin (self->maker, "LBody", NULL);
  for (SigParagraph *paragraph = block->first; paragraph != NULL; paragraph = paragraph->next)
    {
      for (guint from = 0, to; from < paragraph->n_lines; from = to)
        {
          to = place_run (self, paragraph, from, line,
                          from == 0 && paragraph != block->first ? paragraph->space : 0);
          line += to - from;
        }
    }
  sig_sheet_maker_end (self->maker, "LBody");
  sig_sheet_maker_end (self->maker, "LI");
}

static void
place_blocks (SigSheetFlow *self)
{
  guint line = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Block *block = &g_array_index (self->blocks, Block, i);

      if (block->title != NULL)
        place_heading (self, block, line);
      else if (block->n_lines > 0)
        place_entry (self, block, line);
      line += block->n_lines;
    }
  set_in_list (self, FALSE);
}

/* The topic of a block that is none itself. */
static const char *
find_topic (SigSheetFlow *self,
            guint         index)
{
  if (g_array_index (self->blocks, Block, index).title != NULL)
    return NULL;
  while (index-- > 0)
    if (g_array_index (self->blocks, Block, index).title != NULL)
      return g_array_index (self->blocks, Block, index).title;

  return NULL;
}

static void
place_topic_again (SigSheetFlow *self,
                   guint         page,
                   const char   *title)
{
  SigScribe *scribe = &self->maker->scribe;
  SigParagraph *words;

  sig_scribe_begin (scribe, SIG_TEXT_LABEL);
  sig_scribe_write (scribe, title);
  sig_scribe_write (scribe, " ");
  sig_scribe_write_as (scribe, SIG_TEXT_ROW_NOTE, C_("topic of a table", "continued"));
  words = sig_scribe_end (scribe, -1);
  sig_sheet_maker_keep (self->maker, words);
  sig_sheet_maker_go_to (self->maker, self->first_page + page);
  sig_sheet_maker_begin (self->maker, "Artifact", NULL);
  sig_sheet_maker_place (self->maker, words, self->maker->left, self->maker->top, 0, G_MAXUINT);
  sig_sheet_maker_end (self->maker, "Artifact");
}

/* A page that begins within a topic says which one. */
static void
place_topics_again (SigSheetFlow *self)
{
  guint line = 0;
  guint page = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Block *block = &g_array_index (self->blocks, Block, i);
      const char *title = find_topic (self, i);

      for (guint l = 0; l < block->n_lines; l++, line++)
        if (self->places[line].column / self->n_columns > page)
          {
            page = self->places[line].column / self->n_columns;
            if (title != NULL)
              place_topic_again (self, page, title);
          }
    }
}

/*
 * sig_sheet_flow_set:
 * @self: a flow
 *
 * Sets the text on pages, from where the sheet is filled to.
 */
void
sig_sheet_flow_set (SigSheetFlow *self)
{
  const double again = sig_lettering_get_size (self->maker->sheet->lettering, SIG_TEXT_LABEL) * AGAIN_HEIGHT;
  const SigFlowRoom room = { self->maker->bottom - self->maker->y, self->maker->bottom - self->maker->top - again,
                             self->n_columns };
  guint n_lines = 0;
  guint line = 0;
  double end;

  for (guint i = 0; i < self->blocks->len; i++)
    n_lines += g_array_index (self->blocks, Block, i).n_lines;
  if (n_lines == 0)
    return;

  self->lines = g_new0 (SigFlowLine, n_lines);
  self->places = g_new0 (SigFlowPlace, n_lines);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Block *block = &g_array_index (self->blocks, Block, i);

      if (block->n_lines > 0)
        measure_block (self, block, self->lines + line);
      line += block->n_lines;
    }

  self->first_page = sig_sheet_maker_get_page (self->maker);
  self->first_top = self->maker->y;
  self->later_top = self->maker->top + again;
  end = sig_column_flow_fill (self->lines, n_lines, &room, self->places);
  place_blocks (self);
  place_topics_again (self);
  sig_sheet_maker_go_to (self->maker, self->first_page + self->places[n_lines - 1].column / self->n_columns);
  self->maker->y = end + (self->places[n_lines - 1].column < self->n_columns ? self->first_top : self->later_top);
  g_clear_pointer (&self->lines, g_free);
  g_clear_pointer (&self->places, g_free);
}
