/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "sheet-html.h"
#include "sig-comparison-sheet.h"
#include "sig-dataset-loader.h"
#include "sig-sheet-private.h"

/* Usage: bench-sheets sheet DATA-SET TIMES FILE.pdf
 *        bench-sheets html DATA-SET TIMES FILE.html
 *        bench-sheets texts DATA-SET TIMES FILE
 *        bench-sheets bare FILE FILE.pdf
 *
 * A comparison of all agreements, each TIMES over, as PDF; the same as HTML; the texts that stand on its pages, one a
 * line with the width it is set in; and these texts through bare Pango and cairo, with nothing but what they need to
 * stand below one another. */

static SigComparison *
compare (const char *path,
         guint       times)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(SigLoadResult) result = sig_dataset_load_file (file, NULL, &error);
  g_autoptr(SigStandings) standings = NULL;
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  SigDataset *dataset;
  SigList *agreements;

  if (result == NULL || sig_load_result_get_dataset (result) == NULL)
    g_error ("The data set cannot be read");
  dataset = sig_load_result_get_dataset (result);
  standings = sig_standings_new (dataset);
  agreements = sig_dataset_get_signing_order (dataset);
  for (guint t = 0; t < times; t++)
    for (guint i = 0; i < sig_list_get_n (agreements); i++)
      g_ptr_array_add (records, sig_list_get (agreements, i));

  return sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                             (SigRecord *const *) records->pdata, records->len, SIG_COMPARISON_NO_COLUMN);
}

static SigSheet *
make_sheet (const char *path,
            guint       times)
{
  g_autoptr(SigComparison) comparison = compare (path, times);
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();

  return sig_comparison_sheet_new (comparison, options);
}

static void
write_sheet (const char *data_set,
             guint       times,
             const char *path)
{
  g_autoptr(SigSheet) sheet = make_sheet (data_set, times);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);

  if (stream == NULL || !sig_sheet_write_pdf (sheet, G_OUTPUT_STREAM (stream), NULL, NULL, NULL, &error))
    g_error ("%s", error->message);
}

/* In panels as the sheet has them on paper that lies. */
#define COLUMNS_A_PANEL 5

static void
write_html (const char *data_set,
            guint       times,
            const char *path)
{
  g_autoptr(SigComparison) comparison = compare (data_set, times);
  g_autofree char *html = sheet_html_write (comparison, COLUMNS_A_PANEL);
  g_autoptr(GError) error = NULL;

  if (!g_file_set_contents (path, html, -1, &error))
    g_error ("%s", error->message);
}

static void
write_texts (const char *data_set,
             guint       times,
             const char *path)
{
  g_autoptr(SigSheet) sheet = make_sheet (data_set, times);
  g_autoptr(GString) texts = g_string_new (NULL);

  for (guint p = 0; p < sheet->pages->len; p++)
    {
      const GArray *ops = ((SigSheetPage *) sheet->pages->pdata[p])->ops;

      for (guint i = 0; i < ops->len; i++)
        {
          const SigSheetOp *op = &g_array_index (ops, SigSheetOp, i);
          g_autofree char *text = NULL;

          if (op->kind != SIG_SHEET_TEXT)
            continue;
          text = g_strdup (pango_layout_get_text (op->text.paragraph->layout));
          g_string_append_printf (texts, "%d\t%s\n", pango_layout_get_width (op->text.paragraph->layout),
                                  g_strdelimit (text, "\n", ' '));
        }
    }
  g_file_set_contents (path, texts->str, texts->len, NULL);
}

static void
write_bare (const char *texts,
            const char *path)
{
  cairo_surface_t *surface = cairo_pdf_surface_create (path, 842, 595);
  cairo_t *cr = cairo_create (surface);
  g_autoptr(PangoLayout) layout = pango_cairo_create_layout (cr);
  g_autoptr(PangoFontDescription) font =
    pango_font_description_from_string ("Adwaita Sans, Inter, Cantarell, sans-serif 5.6");
  g_autofree char *all = NULL;
  g_auto(GStrv) lines = NULL;
  double x = 20, y = 20;

  g_file_get_contents (texts, &all, NULL, NULL);
  lines = g_strsplit (all, "\n", -1);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      char *text = strchr (lines[i], '\t');
      int width, height;

      pango_layout_set_width (layout, atoi (lines[i]));
      pango_layout_set_text (layout, text + 1, -1);
      pango_layout_get_pixel_size (layout, &width, &height);
      if (y + height > 575)
        {
          y = 20;
          x += 155;
        }
      if (x > 700)
        {
          cairo_show_page (cr);
          x = 20;
        }
      cairo_move_to (cr, x, y);
      pango_cairo_show_layout (cr, layout);
      y += height + 2;
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  if (argc == 5 && g_str_equal (argv[1], "sheet"))
    write_sheet (argv[2], atoi (argv[3]), argv[4]);
  else if (argc == 5 && g_str_equal (argv[1], "html"))
    write_html (argv[2], atoi (argv[3]), argv[4]);
  else if (argc == 5 && g_str_equal (argv[1], "texts"))
    write_texts (argv[2], atoi (argv[3]), argv[4]);
  else if (argc == 4 && g_str_equal (argv[1], "bare"))
    write_bare (argv[2], argv[3]);
  else
    g_error ("Usage: bench-sheets sheet|html|texts DATA-SET TIMES FILE, or bench-sheets bare FILE FILE.pdf");

  return 0;
}
