/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "print-fixture.h"

#include "sig-export-selection.h"
#include "sig-preview-page.h"
#include "sig-preview.h"

static SigExportJob *
make_job (PrintFixture  *fixture,
          SigExportKind  kind)
{
  SigExportJob *job = sig_export_job_new (sig_explorer_get_standings (fixture->explorer), kind);

  if (sig_export_kind_get_info (kind)->needs_selection)
    job->records = sig_export_selection_parse (sig_explorer_get_dataset (fixture->explorer), "gb,pl", FALSE, NULL);

  return job;
}

static SigPreviewPage *
get_page (SigPreview *preview,
          guint       number)
{
  SigPreviewPage *page = g_list_model_get_item (sig_preview_get_pages (preview), number);

  /* The list keeps it. */
  g_object_unref (page);

  return page;
}

#define N_PAGES(preview) g_list_model_get_n_items (sig_preview_get_pages (preview))
#define IS(preview, wanted) (sig_preview_get_state (preview) == SIG_PREVIEW_##wanted)

static void
test_kinds (PrintFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SigPreview) preview = sig_preview_new ();

  for (SigExportKind kind = SIG_EXPORT_COMPARISON; kind <= SIG_EXPORT_LIST; kind++)
    {
      g_autofree char *name = NULL;

      sig_preview_show (preview, make_job (fixture, kind));
      g_assert_true (IS (preview, LAYING_OUT));
      print_fixture_wait (IS (preview, READY));
      g_assert_cmpuint (N_PAGES (preview), >, 0);
      for (guint i = 0; i < N_PAGES (preview); i++)
        g_assert_cmpuint (sig_preview_page_get_number (get_page (preview, i)), ==, i);
      if (kind != SIG_EXPORT_FACT_SHEET)
        {
          name = g_strdup_printf ("Page 1 of %u", N_PAGES (preview));
          g_assert_cmpstr (sig_preview_page_get_name (get_page (preview, 0)), ==, name);
        }
    }
}

static gboolean
is_drawn (SigPreview *preview,
          guint       page,
          gboolean    is_small)
{
  return sig_preview_page_get_scale (get_page (preview, page), is_small) > 0;
}

static guint
count_dark (GdkTexture *texture)
{
  const int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new (guint32, (gsize) width * (gsize) height);
  guint n = 0;

  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);
  for (int i = 0; i < width * height; i++)
    n += (pixels[i] & 0xffffff) != 0xffffff;

  return n;
}

/* The picture is as large as was asked for, and the sheet is on it; others have none. */
static void
test_pictures (PrintFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SigPreview) preview = sig_preview_new ();
  GdkTexture *picture;

  sig_preview_show (preview, make_job (fixture, SIG_EXPORT_LIST));
  print_fixture_wait (IS (preview, READY));
  g_assert_cmpuint (N_PAGES (preview), >, 4);
  sig_preview_want_large (preview, 1, 1.5);
  sig_preview_want_small (preview, 0, 2, 0.1);
  print_fixture_wait (is_drawn (preview, 1, FALSE) && is_drawn (preview, 0, TRUE) && is_drawn (preview, 1, TRUE));

  picture = sig_preview_page_get_picture (get_page (preview, 1), FALSE);
  g_assert_cmpint (gdk_texture_get_width (picture), ==, 1263);
  g_assert_cmpint (gdk_texture_get_height (picture), ==, 893);
  g_assert_cmpuint (count_dark (picture), >, 10000);
  g_assert_cmpint (gdk_texture_get_width (sig_preview_page_get_picture (get_page (preview, 0), TRUE)), ==, 84);
  for (guint i = 2; i < N_PAGES (preview); i++)
    g_assert_null (sig_preview_page_get_picture (get_page (preview, i), TRUE));

  /* Another page in view: the large picture of the first is given up, in another scale it is drawn anew. */
  sig_preview_want_large (preview, 2, 2);
  print_fixture_wait (is_drawn (preview, 2, FALSE));
  g_assert_false (is_drawn (preview, 1, FALSE));
  sig_preview_want_large (preview, 2, 1);
  print_fixture_wait (sig_preview_page_get_scale (get_page (preview, 2), FALSE) == 1);
}

static void
count_cb (guint *n)
{
  *n += 1;
}

/* Of many changes only the last is seen. */
static void
test_later_drops_earlier (PrintFixture  *fixture,
                          gconstpointer  data)
{
  g_autoptr(SigPreview) preview = sig_preview_new ();
  guint n = 0;

  g_signal_connect_swapped (sig_preview_get_pages (preview), "items-changed", G_CALLBACK (count_cb), &n);
  for (guint i = 0; i < 8; i++)
    {
      SigExportJob *job = make_job (fixture, SIG_EXPORT_MAP);

      job->sheet_options->landscape = i < 7;
      sig_preview_show (preview, job);
    }
  print_fixture_wait (IS (preview, READY));
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpfloat (sig_preview_page_get_width (get_page (preview, 0)), <,
                     sig_preview_page_get_height (get_page (preview, 0)));
}

static void
test_stop (PrintFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SigPreview) preview = sig_preview_new ();

  sig_preview_show (preview, make_job (fixture, SIG_EXPORT_MAP));
  sig_preview_stop (preview);
  g_assert_true (IS (preview, STOPPED));
  for (guint i = 0; i < 100; i++)
    {
      g_usleep (2000);
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_true (IS (preview, STOPPED));
  g_assert_cmpuint (N_PAGES (preview), ==, 0);

  /* It begins again, and what is there is not stopped any more. */
  sig_preview_show (preview, make_job (fixture, SIG_EXPORT_MAP));
  print_fixture_wait (IS (preview, READY));
  sig_preview_stop (preview);
  g_assert_true (IS (preview, READY));
}

static void
test_failure (PrintFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SigPreview) preview = sig_preview_new ();
  SigExportJob *job = make_job (fixture, SIG_EXPORT_MAP);

  g_set_str (&job->colour_by, "height");
  sig_preview_show (preview, job);
  print_fixture_wait (IS (preview, FAILED));
  g_assert_nonnull (strstr (sig_preview_get_reason (preview), "height"));
}

/* Given up at any time, all of it is freed, and nothing is heard of it. */
static void
test_given_up (PrintFixture  *fixture,
               gconstpointer  data)
{
  for (guint i = 0; i < 6; i++)
    {
      SigPreview *preview = sig_preview_new ();

      sig_preview_show (preview, make_job (fixture, SIG_EXPORT_LIST));
      if (i % 2 == 1)
        {
          print_fixture_wait (IS (preview, READY));
          sig_preview_want_small (preview, 0, 9, 0.2);
        }
      g_assert_finalize_object (preview);
    }
}

int
main (int   argc,
      char *argv[])
{
  print_fixture_init (&argc, &argv);

#define ADD(name, test) \
  g_test_add ("/print/preview/" name, PrintFixture, NULL, print_fixture_set_up, test, print_fixture_tear_down)
  ADD ("kinds", test_kinds);
  ADD ("pictures", test_pictures);
  ADD ("later-drops-earlier", test_later_drops_earlier);
  ADD ("stop", test_stop);
  ADD ("failure", test_failure);
  ADD ("given-up", test_given_up);
#undef ADD

  return g_test_run ();
}
