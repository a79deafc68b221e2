/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-sheet-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SECTION_AIR 12         /* above the heading of a part, at text scale 1 */
#define LEAST_PART 4.5         /* so many times the least of a part that stands below its heading fits a page */

/*
 * sig_sheet_words_about:
 * @dataset: a data set
 *
 * Returns: (transfer full): what the foot of each page says, so that a sheet can be made again: title, version and date of
 *   the data, their licence and who published them
 */
char *
sig_sheet_words_about (SigDataset *dataset)
{
  g_autofree char *date = sig_date_format (sig_dataset_get_as_of (dataset), SIG_DATE_LONG);
  const char *publisher = sig_text_get (sig_dataset_get_publisher (dataset));
  g_autofree char *words = NULL;

  /* Translators: title of the data, their version, their date, their licence */
  words = g_strdup_printf (_("%s, version %s, as of %s · %s"), sig_text_get (sig_dataset_get_title (dataset)),
                           sig_dataset_get_version (dataset), date, sig_dataset_get_licence (dataset));
  if (publisher == NULL)
    return g_steal_pointer (&words);

  /* Translators: what is said of the data, then who published them */
  return g_strdup_printf (C_("foot of a page", "%s · %s"), words, publisher);
}

/*
 * sig_sheet_words_as_of:
 * @dataset: a data set
 * @day: the day that counts, or %SIG_NO_DAY for that of the data
 *
 * Returns: (transfer full): the day in words, such as "as of 15 April 2026"
 */
char *
sig_sheet_words_as_of (SigDataset *dataset,
                       SigDay      day)
{
  g_autofree char *date = day != SIG_NO_DAY ? sig_day_format (day, SIG_DATE_LONG)
                                            : sig_date_format (sig_dataset_get_as_of (dataset), SIG_DATE_LONG);

  return g_strdup_printf (C_("date of a sheet", "as of %s"), date);
}

/*
 * sig_sheet_words_quote:
 * @words: a document's own words
 *
 * Returns: (transfer full): the same in quotation marks
 */
char *
sig_sheet_words_quote (const char *words)
{
  /* Translators: quotation marks around the title of a source or the words of a document. */
  return g_strdup_printf (C_("citation", "“%s”"), words);
}

/* What the marks of the sheet mean. */
static SigParagraph *
write_legend (SigSheetMaker *maker,
              gboolean       is_compared)
{
  static const struct
  {
    SigCertainty certainty;
    const char *title;
  } marks[] = {
    { SIG_CERTAINTY_SECONDARY, NC_("certainty", "secondary") },
    { SIG_CERTAINTY_DISPUTED, NC_("certainty", "disputed") },
    { SIG_CERTAINTY_UNVERIFIED, NC_("certainty", "unverified") },
  };
  SigScribe *scribe = &maker->scribe;

  sig_scribe_begin (scribe, SIG_TEXT_SUBTITLE);
  if (is_compared)
    {
      /* Translators: the same words are shown in the legend of a sheet, heavier and underlined. */
      const char *words = C_("legend of a sheet", "Underlined:");
      const guint span[2] = { 0, strlen (words) - 1 };
      g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof span);

      g_array_append_val (spans, span);
      sig_scribe_write_marked (scribe, words, spans);
      sig_scribe_write (scribe, C_("legend of a sheet", " differs from the baseline; bar: other words altogether · "));
    }
  sig_scribe_write (scribe, C_("legend of a sheet", "no mark: primary source"));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      sig_scribe_write (scribe, C_("between the entries of a legend", " ·"));
      sig_scribe_inlay (scribe, SIG_INLAY_CERTAINTY (marks[i].certainty));
      sig_scribe_write (scribe, " ");
      sig_scribe_write (scribe, g_dpgettext2 (NULL, "certainty", marks[i].title));
    }

  return sig_scribe_end (scribe, -1);
}

/* At the right of the subtitle, or in lines of its own where it does not fit beside it. */
static void
place_legend (SigSheetMaker *maker,
              SigParagraph  *subtitle,
              SigParagraph  *legend)
{
  const double gap = 24 * maker->options->text_scale;
  const double width = sig_paragraph_get_width (legend);

  sig_sheet_maker_keep (maker, legend);
  sig_sheet_maker_begin (maker, "P", NULL);
  if (subtitle->n_lines == 1 && sig_paragraph_get_width (subtitle) + gap + width <= maker->width)
    {
      sig_sheet_maker_place (maker, legend, maker->left + maker->width - width, maker->y, 0, G_MAXUINT);
      maker->y += MAX (subtitle->height, legend->height);
    }
  else
    {
      maker->y += subtitle->height;
      sig_paragraph_set_width (legend, maker->width);
      sig_sheet_maker_place (maker, legend, maker->left, maker->y, 0, G_MAXUINT);
      maker->y += legend->height;
    }
  sig_sheet_maker_end (maker, "P");
}

/*
 * sig_sheet_words_title:
 * @maker: who makes the sheet
 * @title: its title
 * @subtitle: what it is about
 * @is_compared: whether words on it are marked that differ
 *
 * Sets the title, the line below it, and what the marks mean.
 */
void
sig_sheet_words_title (SigSheetMaker *maker,
                       const char    *title,
                       const char    *subtitle,
                       gboolean       is_compared)
{
  SigParagraph *heading = sig_scribe_paragraph (&maker->scribe, SIG_TEXT_TITLE, title, maker->width);
  SigParagraph *line = sig_scribe_paragraph (&maker->scribe, SIG_TEXT_SUBTITLE, subtitle, maker->width);

  sig_sheet_maker_keep (maker, heading);
  sig_sheet_maker_keep (maker, line);
  sig_sheet_maker_begin (maker, "H1", NULL);
  sig_sheet_maker_place (maker, heading, maker->left, maker->y, 0, G_MAXUINT);
  sig_sheet_maker_end (maker, "H1");
  maker->y += heading->height + 2 * maker->options->text_scale;
  sig_sheet_maker_begin (maker, "P", NULL);
  sig_sheet_maker_place (maker, line, maker->left, maker->y, 0, G_MAXUINT);
  sig_sheet_maker_end (maker, "P");
  place_legend (maker, line, write_legend (maker, is_compared));
  maker->y += 11 * maker->options->text_scale;
}

/*
 * sig_sheet_words_section:
 * @maker: who makes the sheet
 * @title: what follows
 *
 * Sets the heading of a part of a sheet, on a new page where there is no room for some of what follows.
 */
void
sig_sheet_words_section (SigSheetMaker *maker,
                         const char    *title)
{
  const double scale = maker->options->text_scale;
  const double least = (maker->bottom - maker->top) / LEAST_PART;
  SigParagraph *heading = sig_scribe_paragraph (&maker->scribe, SIG_TEXT_SECTION, title, maker->width);

  sig_sheet_maker_keep (maker, heading);
  if (maker->y + SECTION_AIR * scale + heading->height + least > maker->bottom)
    sig_sheet_maker_turn_page (maker);
  else
    maker->y += SECTION_AIR * scale;
  sig_sheet_maker_outline (maker, title, 0);
  sig_sheet_maker_begin (maker, "H2", NULL);
  sig_sheet_maker_place (maker, heading, maker->left, maker->y, 0, G_MAXUINT);
  sig_sheet_maker_end (maker, "H2");
  maker->y += heading->height + 2 * scale;
}

/*
 * sig_sheet_words_paragraph:
 * @maker: who makes the sheet
 * @paragraph: (transfer full): a paragraph as wide as the page
 *
 * Sets a paragraph between the parts of a sheet, on a new page where it does not fit.
 */
void
sig_sheet_words_paragraph (SigSheetMaker *maker,
                           SigParagraph  *paragraph)
{
  sig_sheet_maker_keep (maker, paragraph);
  if (maker->y + paragraph->height > maker->bottom)
    sig_sheet_maker_turn_page (maker);
  sig_sheet_maker_begin (maker, "P", NULL);
  sig_sheet_maker_place (maker, paragraph, maker->left, maker->y, 0, G_MAXUINT);
  sig_sheet_maker_end (maker, "P");
  maker->y += paragraph->height + 4 * maker->options->text_scale;
}
