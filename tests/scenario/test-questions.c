/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "scenario-fixture.h"
#include "sig-question-offer.h"
#include "sig-topic-rows.h"

static SigDataset *
make_set (void)
{
  SetFixture *fixture = set_fixture_new ();

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_agreement (fixture, "bb-ua", "2024-02-01", "bb ua", "scope", "[{'topic':'t3'," CLAIM "}]", "commitments",
                             "[" COMMITMENT ("x", "sea", "lead", "") "," COMMITMENT ("y", "sea", "member", "") "]", NULL);
  set_fixture_add_agreement (fixture, "aa-ua", "2024-01-01", "aa ua", "scope", "[{'topic':'t1'," CLAIM "},{'topic':'t3'," CLAIM "}]",
                             NULL);

  return set_fixture_load (fixture);
}

static void
check_rows (SigScenario *scenario,
            SigTerm     *term,
            const char  *expected)
{
  g_autoptr(GPtrArray) rows = sig_topic_rows_list (scenario, term);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const SigTopicRow *row = rows->pdata[i];

      g_string_append_printf (text, "%s %s %u%s%s;", sig_record_get_id (SIG_RECORD (row->agreement)),
                              row->covers == SIG_TRUTH_YES ? "yes" : "no", row->claims->len, row->is_there ? "" : " not there",
                              row->is_lost ? " lost" : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_topics (void)
{
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) early = scenario_of (dataset, "2024-01-15", "aa");
  g_autoptr(SigScenario) late = scenario_of (dataset, "2024-06-01", "bb");

  check_rows (early, sig_dataset_lookup_term (dataset, SIG_TERM_TOPIC, "t3"), "aa-ua yes 1 lost;bb-ua yes 1 not there;");
  check_rows (late, sig_dataset_lookup_term (dataset, SIG_TERM_TOPIC, "t1"), "aa-ua yes 1;bb-ua no 0 lost;");
  check_rows (late, sig_dataset_lookup_term (dataset, SIG_TERM_AREA, "sea"), "aa-ua no 0;bb-ua yes 2 lost;");
}

static void
test_tree (void)
{
  static const char *const expected[] = { "all 0 2 1 1", "t1 1 1 1 0", "t2 1 0 0 0", "t3 1 2 1 1" };
  g_autoptr(SigDataset) dataset = make_set ();
  g_autoptr(SigScenario) scenario = scenario_of (dataset, "2024-06-01", "bb");
  g_autoptr(GArray) tree = sig_topic_counts_list (scenario, SIG_TERM_TOPIC);

  g_assert_cmpuint (tree->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < tree->len; i++)
    {
      const SigTopicCount *count = &g_array_index (tree, SigTopicCount, i);
      g_autofree char *line = g_strdup_printf ("%s %u %u %u %u", sig_record_get_id (SIG_RECORD (count->term)), count->depth,
                                               count->n[0], count->n[1], count->n[2]);

      g_assert_cmpstr (line, ==, expected[i]);
    }
}

static void
test_questions (void)
{
  static const struct
  {
    const char     *leads_to;
    SigPageKind     page;
    SigQuestionHelp help;
    const char     *words;
  } cases[] = {
    { "'page':'timeline'", SIG_PAGE_TIMELINE, SIG_QUESTION_HELP_PAGE, "Shows the timeline" },
    { "'page':'map','colour_by':'money'", SIG_PAGE_MAP, SIG_QUESTION_HELP_COLOURING, "Shows the map in the colours that answer it" },
    { "'page':'coverage','withdraw':['aa','bb']", SIG_PAGE_COVERAGE, SIG_QUESTION_HELP_WITHDRAWAL,
      "Shows what is left without aa, bb" },
    { "'page':'coverage','topic':'t1'", SIG_PAGE_COVERAGE, SIG_QUESTION_HELP_TOPIC, "Shows “One” in all agreements" },
    { "'page':'compare','agreements':'all','baseline':'template'", SIG_PAGE_COMPARE, SIG_QUESTION_HELP_COMPARISON,
      "Shows the agreements side by side" },
    { "'page':'documents'", SIG_PAGE_DOCUMENTS, SIG_QUESTION_HELP_PAGE, "Shows the documents" },
  };
  SetFixture *fixture = set_fixture_new ();
  g_autoptr(SigDataset) dataset = NULL;

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    set_fixture_add (fixture, "questions", "{'id':'q%u','title':{'en':'So?'},'text':{'en':'So?'},'leads_to':{%s},'sources':[]}", i,
                     cases[i].leads_to);
  dataset = set_fixture_load (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigQuestion *question = sig_list_get (sig_dataset_get_questions (dataset), i);
      g_autofree char *words = sig_question_dup_words (question);
      SigPageSet all = ~(SigPageSet) 0;

      g_assert_cmpint (sig_question_get_help (question), ==, cases[i].help);
      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_true (sig_question_is_offered (question, SIG_PAGE_BIT (cases[i].page)));
      g_assert_false (sig_question_is_offered (question, all & ~SIG_PAGE_BIT (cases[i].page)));
      g_assert_false (sig_question_is_offered (question, 0));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/topics/rows", test_topics);
  g_test_add_func ("/topics/tree", test_tree);
  g_test_add_func ("/questions", test_questions);

  return g_test_run ();
}
