/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-comparison-sheet.h"
#include "sig-dataset-loader.h"
#include "sig-fact-sheet.h"
#include "sig-list-sheet.h"
#include "sig-pdf-update.h"

static SigStandings *standings;

static SigSheet *
make_sheet (guint n)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *agreements = sig_dataset_get_signing_order (dataset);
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SigComparison) comparison = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (records, sig_list_get (agreements, i));
  comparison = sig_comparison_new (standings, sig_date_get_last_day (sig_dataset_get_as_of (dataset)),
                                   (SigRecord *const *) records->pdata, n, n > 1 ? 0 : SIG_COMPARISON_NO_COLUMN);

  return sig_comparison_sheet_new (comparison, options);
}

static void
test_options (void)
{
  static const struct
  {
    const char *name;
    gboolean is_paper;
    SigPaper paper;
    gboolean landscape;
  } names[] = {
    { "a4", TRUE, SIG_PAPER_A4, TRUE },
    { "A3-Portrait", TRUE, SIG_PAPER_A3, FALSE },
    { "letter-landscape", TRUE, SIG_PAPER_LETTER, TRUE },
    { "a5", FALSE, SIG_PAPER_A4, TRUE },
    { "a4-upright", FALSE, SIG_PAPER_A4, TRUE },
    { "a", FALSE, SIG_PAPER_A4, TRUE },
    { "", FALSE, SIG_PAPER_A4, TRUE },
    { "a44", FALSE, SIG_PAPER_A4, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();

      g_test_message ("%s", names[i].name);
      g_assert_cmpint (sig_sheet_options_set_paper (options, names[i].name), ==, names[i].is_paper);
      g_assert_cmpint (options->paper, ==, names[i].paper);
      g_assert_cmpint (options->landscape, ==, names[i].landscape);
    }
  g_assert_cmpstr (sig_paper_get_name (SIG_PAPER_LETTER), ==, "letter");
}

static void
test_size (void)
{
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();
  g_autoptr(SigSheetOptions) copy = NULL;
  double width, height;

  options->language = g_strdup ("uk");
  sig_sheet_options_get_size (options, &width, &height);
  g_assert_cmpint ((int) width, ==, 841);
  g_assert_cmpint ((int) height, ==, 595);
  copy = sig_sheet_options_copy (options);
  copy->landscape = FALSE;
  sig_sheet_options_get_size (copy, &width, &height);
  g_assert_cmpint ((int) width, ==, 595);
  g_assert_cmpstr (copy->language, ==, "uk");
}

/* Every page of every kind can be drawn, and has something on it. */
static void
test_draw (void)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  g_autoptr(SigSheetOptions) options = sig_sheet_options_new ();
  SigSheet *sheets[] = {
    make_sheet (3),
    make_sheet (0),
    sig_list_sheet_new (standings, NULL, options),
    sig_fact_sheet_new (standings, sig_list_get (sig_dataset_get_agreements (dataset), 0), options),
  };

  for (guint s = 0; s < G_N_ELEMENTS (sheets); s++)
    {
      for (guint i = 0; i < sig_sheet_get_n_pages (sheets[s]); i++)
        {
          cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
          cairo_t *cr = cairo_create (surface);
          double x, y, width, height;

          sig_sheet_draw_page (sheets[s], cr, i);
          g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
          cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
          g_assert_cmpfloat (width, >, 400);
          g_assert_cmpfloat (height, >, 400);
          cairo_destroy (cr);
          cairo_surface_destroy (surface);
        }
      g_assert_finalize_object (sheets[s]);
    }
}

static void
count_pages (guint    done,
             guint    total,
             gpointer data)
{
  guint *count = data;

  g_assert_cmpuint (done, ==, ++*count);
  g_assert_cmpuint (total, >=, done);
}

static void
test_progress (void)
{
  g_autoptr(SigSheet) sheet = make_sheet (2);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;
  g_autofree char *name = sig_sheet_dup_page_name (sheet, 0);
  guint count = 0;

  g_assert_true (g_str_has_prefix (name, "Page 1 of "));
  g_assert_true (sig_sheet_write_pdf (sheet, stream, NULL, count_pages, &count, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count, ==, sig_sheet_get_n_pages (sheet));
  g_assert_cmpmem (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)), 5, "%PDF-", 5);
}

static void
cancel (guint    done,
        guint    total,
        gpointer data)
{
  g_cancellable_cancel (data);
}

/* Who cancels in the middle finds nothing written. */
static void
test_cancelled (void)
{
  g_autoptr(SigSheet) sheet = make_sheet (2);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_assert_false (sig_sheet_write_pdf (sheet, stream, cancellable, cancel, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), ==, 0);
}

/* A disk that is full: a stream of 100 bytes. */
static void
test_no_room (void)
{
  g_autoptr(SigSheet) sheet = make_sheet (1);
  guint8 room[100];
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (sig_sheet_write_pdf (sheet, stream, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

static void
test_pictures (void)
{
  g_autoptr(SigSheet) sheet = make_sheet (2);
  g_autoptr(GOutputStream) svg = g_memory_output_stream_new_resizable ();
  g_autoptr(GOutputStream) png = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;
  const guint8 *data;

  g_assert_true (sig_sheet_write_svg (sheet, 0, svg, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpmem (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (svg)), 5, "<?xml", 5);
  g_assert_true (sig_sheet_write_png (sheet, 1, 72, png, NULL, &error));
  g_assert_no_error (error);

  /* Width and height stand behind the first chunk's name. */
  data = g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (png));
  g_assert_cmpmem (data, 4, "\211PNG", 4);
  g_assert_cmpuint (data[18] << 8 | data[19], ==, 842);
  g_assert_cmpuint (data[22] << 8 | data[23], ==, 596);
}

/* What is not written as cairo writes it is left alone, byte by byte. */
static void
test_strange_pdf (void)
{
  static const char *const strange[] = {
    "", "%PDF-1.7", "startxref\n", "startxref\n99999\n%%EOF", "startxref\n0\n%%EOF", "stream startxref\n0\n%%EOF",
    "1 0 obj\n<< /Type /XRef /FlateDecode /Size 9 /Root 9 /Info 1 /W [ 1 2 2 ] >>\nstream\nno startxref\n0\n%%EOF",
  };

  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autoptr(GByteArray) pdf = g_byte_array_new ();
      const gsize length = strlen (strange[i]);

      g_byte_array_append (pdf, (const guint8 *) strange[i], length);
      g_assert_false (sig_pdf_update (pdf, "en"));
      g_assert_cmpmem (pdf->data, pdf->len, strange[i], length);
    }
}

/* A real file that was damaged anywhere: it may be updated or not, but never read beyond its end. */
static void
test_damaged_pdf (void)
{
  g_autoptr(SigSheet) sheet = make_sheet (1);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  const guint8 *data;
  gsize length;

  g_assert_true (sig_sheet_write_pdf (sheet, stream, NULL, NULL, NULL, NULL));
  data = g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream));
  length = g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream));
  for (guint round = 0; round < 200; round++)
    {
      g_autoptr(GByteArray) pdf = g_byte_array_new ();

      g_byte_array_append (pdf, data, round % 4 == 0 ? (gsize) g_test_rand_int_range (0, length) : length);
      for (guint i = 0; i < 20 && pdf->len > 2000; i++)
        pdf->data[g_test_rand_int_range (pdf->len - 2000, pdf->len)] = g_test_rand_int_range (0, 256);
      sig_pdf_update (pdf, "en");
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(SigLoadResult) result = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));
  result = sig_dataset_load_file (file, NULL, NULL);
  standings = sig_standings_new (sig_load_result_get_dataset (result));

  g_test_add_func ("/sheet/options", test_options);
  g_test_add_func ("/sheet/size", test_size);
  g_test_add_func ("/sheet/draw", test_draw);
  g_test_add_func ("/sheet/progress", test_progress);
  g_test_add_func ("/sheet/cancelled", test_cancelled);
  g_test_add_func ("/sheet/no-room", test_no_room);
  g_test_add_func ("/sheet/pictures", test_pictures);
  g_test_add_func ("/sheet/strange-pdf", test_strange_pdf);
  g_test_add_func ("/sheet/damaged-pdf", test_damaged_pdf);

  status = g_test_run ();
  g_clear_object (&standings);

  return status;
}
