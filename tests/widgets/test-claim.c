/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-certainty-mark.h"
#include "sig-claim-button.h"
#include "sig-claim-popover.h"
#include "sig-conflict-box.h"
#include "sig-mnemonic.h"
#include "sig-quote-block.h"
#include "sig-reference.h"
#include "sig-rule.h"
#include "sig-source-line.h"
#include "sig-wording.h"
#include "widget-fixture.h"

static SigClaim *
lookup (SigDataset *dataset,
        const char *address)
{
  gpointer claim = sig_dataset_lookup_address (dataset, address);

  g_assert_true (SIG_IS_CLAIM (claim));

  return claim;
}

static void
test_button (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  SigClaim *claim = lookup (dataset, "agreements/nor-mid/commitments/air");
  GtkWidget *button = g_object_ref_sink (sig_claim_button_new (dataset, claim));

  g_assert_true (sig_claim_button_get_claim (SIG_CLAIM_BUTTON (button)) == claim);
  g_assert_false (sig_claim_button_is_disputed (SIG_CLAIM_BUTTON (button)));
  g_assert_true (SIG_IS_CERTAINTY_MARK (gtk_button_get_child (GTK_BUTTON (button))));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Certainty: primary, 1 source");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE);

  g_assert_finalize_object (button);
}

/* A conflict about one entry turns the mark of that entry, and of no other. */
static void
test_disputed (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  GtkWidget *button = g_object_ref_sink (sig_claim_button_new (dataset, lookup (dataset, "agreements/nor-mid/money/first")));
  GtkWidget *other = g_object_ref_sink (sig_claim_button_new (dataset, lookup (dataset, "agreements/nor-mid/form")));
  GtkWidget *mark = widget_fixture_find (button, SIG_TYPE_CERTAINTY_MARK, 0);

  g_assert_true (sig_claim_button_is_disputed (SIG_CLAIM_BUTTON (button)));
  g_assert_false (sig_claim_button_is_disputed (SIG_CLAIM_BUTTON (other)));
  g_assert_cmpint (sig_certainty_mark_get_certainty (SIG_CERTAINTY_MARK (mark)), ==, SIG_CERTAINTY_DISPUTED);
  mark = widget_fixture_find (button, SIG_TYPE_CERTAINTY_MARK, 1);
  g_assert_cmpint (sig_certainty_mark_get_certainty (SIG_CERTAINTY_MARK (mark)), ==, SIG_CERTAINTY_PRIMARY);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Certainty: primary but disputed, 1 source");

  g_assert_finalize_object (button);
  g_assert_finalize_object (other);
}

static void
copied_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  g_object_set_data_full (G_OBJECT (widget), "message", g_variant_dup_string (parameter, NULL), g_free);
}

typedef GtkBox Holder;
typedef GtkBoxClass HolderClass;
GType holder_get_type (void);
G_DEFINE_TYPE (Holder, holder, GTK_TYPE_BOX)

static void
holder_class_init (HolderClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "claim.copied", "s", copied_cb);
}

static void
holder_init (Holder *self)
{
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
press (GtkWidget  *popover,
       const char *label)
{
  GtkWidget *button;

  for (guint i = 0; (button = widget_fixture_find (popover, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
      {
        g_signal_emit_by_name (button, "clicked");
        return;
      }

  g_assert_not_reached ();
}

static void
assert_copies (GtkWidget  *holder,
               GtkWidget  *popover,
               const char *label,
               const char *expected)
{
  g_autofree char *text = NULL;

  g_object_set_data (G_OBJECT (holder), "message", NULL);
  press (popover, label);
  g_assert_nonnull (g_object_get_data (G_OBJECT (holder), "message"));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (holder), NULL, text_read_cb, &text);
  widget_fixture_wait (is_set, &text);
  g_assert_cmpstr (text, ==, expected);
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = widget_fixture_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return label;

  return NULL;
}

/* Where sources disagree, that comes before who they are. */
static void
assert_above (GtkWidget  *popover,
              const char *first,
              const char *second)
{
  GtkWidget *label = find_label (popover, first);

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_visible (label));
  while (label != NULL && label != find_label (popover, second))
    label = gtk_widget_get_next_sibling (label);
  g_assert_nonnull (label);
}

/* The words of a quote are for taking along. */
static void
test_quote (void)
{
  GtkWidget *quote = sig_quote_block_new ("Ukraine’s future is in NATO <b>&amp;", "en");
  GtkWidget *window = widget_fixture_show (quote);
  GtkWidget *label = widget_fixture_find (quote, GTK_TYPE_LABEL, 0);
  g_autofree char *text = NULL;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (quote), GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE);
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (label)));
  gtk_label_select_region (GTK_LABEL (label), 0, -1);
  g_assert_true (gtk_widget_activate_action (label, "clipboard.copy", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (label), NULL, text_read_cb, &text);
  widget_fixture_wait (is_set, &text);
  g_assert_cmpstr (text, ==, "Ukraine’s future is in NATO <b>&amp;");

  widget_fixture_close (window);
}

static void
test_mnemonics (void)
{
  g_autofree char *escaped = sig_mnemonic_escape ("On NATO_membership__");
  g_autofree char *plain = sig_mnemonic_escape ("Status");

  g_assert_cmpstr (escaped, ==, "On NATO__membership____");
  g_assert_cmpstr (plain, ==, "Status");
}

static void
test_popover (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  SigClaim *claim = lookup (dataset, "agreements/nor-mid/money/first");
  GtkWidget *holder = g_object_new (holder_get_type (), NULL);
  GtkWidget *button = sig_claim_button_new (dataset, claim);
  GtkWidget *window, *popover;
  g_autofree char *citation = sig_reference_claim (dataset, claim);
  g_autofree char *report = sig_reference_report (dataset, PACKAGE_VERSION, claim);

  gtk_box_append (GTK_BOX (holder), button);
  window = widget_fixture_show (holder);
  g_assert_null (widget_fixture_find (button, SIG_TYPE_CLAIM_POPOVER, 0));

  g_signal_emit_by_name (button, "clicked");
  popover = widget_fixture_find (button, SIG_TYPE_CLAIM_POPOVER, 0);
  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));
  g_assert_true (sig_claim_popover_get_claim (SIG_CLAIM_POPOVER (popover)) == claim);
  g_assert_true (widget_fixture_says (popover, "The text"));
  g_assert_true (widget_fixture_says (popover, "two million"));
  g_assert_true (widget_fixture_says (popover, "Counted twice."));
  g_assert_true (widget_fixture_says (popover, "No rule recorded"));
  g_assert_nonnull (widget_fixture_find (popover, SIG_TYPE_CONFLICT_BOX, 0));

  assert_above (popover, "Where sources disagree", "Sources");
  assert_copies (holder, popover, "Copy _Citation", citation);
  assert_copies (holder, popover, "_Report", report);

  widget_fixture_close (window);
}

static void
test_hostile (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_hostile ("everything.json");
  static const char *const addresses[] = {
    "agreements/nor-mid/money/first", "agreements/nor-mid/wording/alliance", "agreements/nor-mid/commitments/air",
    "agreements/nor-mid/clauses/attack", "events/visit", "parties/sud/stance", "rates/USD-2024",
    "coalitions/air-coalition", "instruments/memorandum/wording/en",
  };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      GtkWidget *popover = g_object_ref_sink (sig_claim_popover_new (dataset, lookup (dataset, addresses[i])));

      widget_fixture_assert_plain (popover);
      g_assert_finalize_object (popover);
    }
}

static void
test_rules (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();
  SigWording *wording = SIG_WORDING (lookup (dataset, "agreements/pl-ua-2024/wording/nato"));
  g_autoptr(GPtrArray) rules = sig_rule_list_for (dataset, SIG_CLAIM (wording));
  GtkWidget *popover = g_object_ref_sink (sig_claim_popover_new (dataset, SIG_CLAIM (wording)));

  g_assert_cmpuint (rules->len, ==, 2);
  g_assert_true (rules->pdata[0] == (gpointer) sig_wording_get_category (wording));
  g_assert_true (widget_fixture_says (popover, sig_text_get (sig_term_get_definition (rules->pdata[0]))));
  g_assert_finalize_object (popover);
}

static void
test_source (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  SigSource *source = sig_list_get (sig_dataset_get_sources (dataset), 0);
  GtkWidget *line = g_object_ref_sink (sig_source_line_new (source, "Part I"));
  GtkWidget *link = widget_fixture_find (line, GTK_TYPE_BUTTON, 0);
  g_autofree char *caption = sig_source_line_dup_caption (source, "Part I");

  g_assert_cmpstr (caption, ==, "publisher not known · 10 May 2024 · Part I");
  g_assert_true (sig_source_line_get_source (SIG_SOURCE_LINE (line)) == source);
  g_assert_true (widget_fixture_says (line, caption));
  g_assert_true (gtk_widget_get_visible (link));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_PROPERTY_LABEL, "Open “The text”");

  g_assert_finalize_object (line);
}

static void
test_conflict (void)
{
  g_autoptr(SigDataset) dataset = widget_fixture_load ("everything.json");
  SigConflict *conflict = sig_list_get (sig_dataset_get_conflicts (dataset), 0);
  GtkWidget *box = g_object_ref_sink (sig_conflict_box_new (conflict));

  g_assert_true (sig_conflict_box_get_conflict (SIG_CONFLICT_BOX (box)) == conflict);
  g_assert_true (widget_fixture_says (box, "two million"));
  g_assert_true (widget_fixture_says (box, "Counted twice."));
  g_assert_true (widget_fixture_says (box, "The text"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_ROLE_GROUP);

  g_assert_finalize_object (box);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/widgets/claim/button", test_button);
  g_test_add_func ("/widgets/claim/disputed", test_disputed);
  g_test_add_func ("/widgets/claim/popover", test_popover);
  g_test_add_func ("/widgets/quote", test_quote);
  g_test_add_func ("/widgets/mnemonics", test_mnemonics);
  g_test_add_func ("/widgets/claim/hostile", test_hostile);
  g_test_add_func ("/widgets/claim/rules", test_rules);
  g_test_add_func ("/widgets/source", test_source);
  g_test_add_func ("/widgets/conflict", test_conflict);

  return g_test_run ();
}
