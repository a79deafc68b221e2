/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "sig-certainty-mark.h"
#include "sig-certainty.h"
#include "sig-quote-block.h"
#include "widget-fixture.h"

static void
test_mark (void)
{
  GtkWidget *mark = g_object_ref_sink (sig_certainty_mark_new (SIG_CERTAINTY_PRIMARY));
  guint n_notified = 0;

  g_signal_connect_swapped (mark, "notify::certainty", G_CALLBACK (g_atomic_int_inc), &n_notified);
  g_assert_cmpint (sig_certainty_mark_get_certainty (SIG_CERTAINTY_MARK (mark)), ==, SIG_CERTAINTY_PRIMARY);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, "primary");
  g_assert_true (gtk_widget_has_css_class (mark, "primary"));

  sig_certainty_mark_set_certainty (SIG_CERTAINTY_MARK (mark), SIG_CERTAINTY_PRIMARY);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (mark, "certainty", (int) SIG_CERTAINTY_DISPUTED, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, "disputed");
  g_assert_false (gtk_widget_has_css_class (mark, "primary"));
  g_assert_true (gtk_widget_has_css_class (mark, "disputed"));

  g_assert_finalize_object (mark);
}

/* Four certainties have four shapes: each draws other nodes than the others. */
static void
test_shapes (void)
{
  g_autoptr(GPtrArray) drawn = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (int i = SIG_CERTAINTY_UNVERIFIED; i <= SIG_CERTAINTY_PRIMARY; i++)
    {
      GtkWidget *mark = g_object_ref_sink (sig_certainty_mark_new (i));
      GtkSnapshot *snapshot = gtk_snapshot_new ();
      g_autoptr(GskRenderNode) node = NULL;

      gtk_widget_allocate (mark, 12, 12, -1, NULL);
      GTK_WIDGET_GET_CLASS (mark)->snapshot (mark, snapshot);
      node = gtk_snapshot_free_to_node (snapshot);
      g_assert_nonnull (node);
      g_ptr_array_add (drawn, gsk_render_node_serialize (node));
      g_assert_finalize_object (mark);
    }

  for (guint a = 0; a < drawn->len; a++)
    for (guint b = 0; b < a; b++)
      g_assert_false (g_bytes_equal (drawn->pdata[a], drawn->pdata[b]));
}

static void
test_words (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("certainties.json");
  SigAgreement *agreement = sig_list_get (sig_dataset_get_agreements (dataset), 0);
  g_autofree char *name = sig_certainty_dup_name (SIG_CLAIM (sig_agreement_get_form (agreement)), FALSE);
  g_autofree char *disputed = NULL;
  guint n;

  sig_claim_get_citations (SIG_CLAIM (sig_agreement_get_form (agreement)), &n);
  g_assert_true (g_str_has_prefix (name, "Certainty: "));
  g_assert_true (n == 0 ? g_str_has_suffix (name, ", no source") : g_str_has_suffix (name, " source"));

  for (int i = SIG_CERTAINTY_UNVERIFIED; i <= SIG_CERTAINTY_PRIMARY; i++)
    {
      g_assert_cmpstr (sig_certainty_get_title (i), !=, "");
      g_assert_cmpstr (sig_certainty_get_meaning (i), !=, sig_certainty_get_title (i));
    }

  disputed = sig_certainty_dup_name (SIG_CLAIM (sig_agreement_get_signing (agreement)), TRUE);
  g_assert_nonnull (strstr (disputed, "disputed"));
}

static void
test_quote (void)
{
  GtkWidget *block = g_object_ref_sink (sig_quote_block_new ("<b>10 & more</b>", "uk"));
  GtkLabel *label = GTK_LABEL (gtk_widget_get_first_child (block));
  PangoAttribute *language;
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (label));

  g_assert_cmpstr (gtk_label_get_text (label), ==, "<b>10 & more</b>");
  g_assert_cmpstr (sig_quote_block_get_text (SIG_QUOTE_BLOCK (block)), ==, "<b>10 & more</b>");
  g_assert_cmpstr (sig_quote_block_get_language (SIG_QUOTE_BLOCK (block)), ==, "uk");
  g_assert_true (gtk_label_get_selectable (label));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (block), GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE);

  language = pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);
  g_assert_nonnull (language);
  g_assert_true (((PangoAttrLanguage *) language)->value == pango_language_from_string ("uk"));
  pango_attr_iterator_destroy (iterator);

  g_assert_finalize_object (block);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/widgets/certainty/mark", test_mark);
  g_test_add_func ("/widgets/certainty/shapes", test_shapes);
  g_test_add_func ("/widgets/certainty/words", test_words);
  g_test_add_func ("/widgets/quote", test_quote);

  return g_test_run ();
}
