/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-pane.h"
#include "sig-phrase.h"
#include "sig-section-stack.h"
#include "widget-fixture.h"

/* Every agreement and every party of the real set is shown once, whole, without a warning. */

typedef struct
{
  SigExplorer   *explorer;
  SigDetailPane *pane;
  GtkWidget     *window;
} Fixture;

static gboolean
is_idle (gpointer pane)
{
  return !sig_detail_pane_get_busy (pane);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const char *const none[] = { NULL };
  g_autoptr(SigDataset) dataset = widget_fixture_load_real ();

  fixture->explorer = sig_explorer_new ();
  sig_explorer_set_dataset (fixture->explorer, dataset);
  fixture->pane = SIG_DETAIL_PANE (sig_detail_pane_new (fixture->explorer));
  sig_detail_pane_set_folded (fixture->pane, none);
  fixture->window = widget_fixture_show (GTK_WIDGET (fixture->pane));
  widget_fixture_wait (is_idle, fixture->pane);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  widget_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->explorer);
}

static void
test_agreements (Fixture       *fixture,
                 gconstpointer  data)
{
  SigList *agreements = sig_dataset_get_agreements (sig_explorer_get_dataset (fixture->explorer));
  GtkWidget *stack = widget_fixture_find (GTK_WIDGET (fixture->pane), SIG_TYPE_SECTION_STACK, 0);

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigAgreement *agreement = sig_list_get (agreements, i);

      sig_explorer_select (fixture->explorer, SIG_RECORD (agreement));
      widget_fixture_wait (is_idle, fixture->pane);
      g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->pane), sig_text_get (sig_agreement_get_title (agreement))));
      g_assert_cmpuint (sig_section_stack_get_n (SIG_SECTION_STACK (stack)), >=, 9);
    }
}

/* The rows of those with an agreement are those of the agreement, which the other test makes. */
static void
fold_all (Fixture  *fixture,
          gboolean  fold)
{
  static const char *const none[] = { NULL };
  static const char *const all[] = {
    "wording", "form", "clauses/armed-attack", "commitments", "money", "reciprocal", "scope", "events", "conflicts", "gaps",
    "outline", "sources", NULL
  };

  sig_detail_pane_set_folded (fixture->pane, fold ? all : none);
}

static void
test_parties (Fixture       *fixture,
              gconstpointer  data)
{
  SigDataset *dataset = sig_explorer_get_dataset (fixture->explorer);
  SigList *parties = sig_dataset_get_parties (dataset);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      const char *name = sig_phrase_name (party);

      fold_all (fixture, sig_list_get_n (sig_dataset_get_agreements_of (dataset, party)) > 0);
      sig_explorer_select (fixture->explorer, SIG_RECORD (party));
      g_assert_true (g_str_has_prefix (sig_detail_pane_get_summary (fixture->pane), name));
      widget_fixture_wait (is_idle, fixture->pane);
      g_assert_true (widget_fixture_says (GTK_WIDGET (fixture->pane), name));
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/detail/every/agreement", Fixture, NULL, set_up, test_agreements, tear_down);
  g_test_add ("/detail/every/party", Fixture, NULL, set_up, test_parties, tear_down);

  return g_test_run ();
}
