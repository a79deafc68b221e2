/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-error.h"
#include "sig-export-selection.h"

#include "set-fixture.h"

static SigDataset *
load (void)
{
  SetFixture *fixture = set_fixture_new ();

  set_fixture_add_party (fixture, "aa");
  set_fixture_add_party (fixture, "bb");
  set_fixture_add_party (fixture, "cc");
  set_fixture_add (fixture, "parties", "{'id':'poland','code':'PL','kind':'state','name':{'en':'Republic of Poland',"
                   "'uk':'Польща'},'short':{'en':'Poland'},'aliases':['Rzeczpospolita']}");
  set_fixture_add_agreement (fixture, "bb-ua-2024", "2024-07-08", "bb ua", NULL);
  set_fixture_add_agreement (fixture, "aa-ua-2024", "2024-01-12", "aa ua", NULL);
  set_fixture_add_agreement (fixture, "aa-bb-ua-2025", "2025-01-12", "aa bb ua", NULL);
  set_fixture_add_event (fixture, "2024-07-08", "signed", "bb ua", "bb-ua-2024");
  set_fixture_add (fixture, "groups", "{'id':'some','title':{'en':'Some'},'members':['ua','bb','cc']}");
  set_fixture_add (fixture, "groups", "{'id':'idle','title':{'en':'The idle'},'members':['ua','cc']}");
  set_fixture_add (fixture, "instruments", "{'id':'paper','title':{'en':'The paper'},'kind':'declaration','date':'1994-12-05',"
                   "'parties':['ua'],'form':{'calls_itself':'Memorandum','binding':'legal','ratification':null,'in_force':null,"
                   "'duration_years':null,'notice_months':null,'lapses_on':null,'remark':null," CLAIM "},'wording':[],"
                   "'provisions':[],'led_to':[],'summary':{'en':'A paper.'}}");

  return set_fixture_load (fixture);
}

static char *
join_ids (SigList *records)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (records); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sig_record_get_id (sig_list_get (records, i)));

  return g_string_free_and_steal (ids);
}

static void
test_names (void)
{
  static const struct
  {
    const char *expression;
    const char *ids;
  } cases[] = {
    { "bb-ua-2024", "bb-ua-2024" },
    { "bb-ua-2024,aa-ua-2024", "bb-ua-2024 aa-ua-2024" },
    { " BB-ua-2024 , , aa-ua-2024,", "bb-ua-2024 aa-ua-2024" },
    { "aa", "aa-ua-2024 aa-bb-ua-2025" },
    { "bb", "bb-ua-2024 aa-bb-ua-2025" },
    { "bb,aa", "bb-ua-2024 aa-bb-ua-2025 aa-ua-2024" },
    { "group:some", "bb-ua-2024 aa-bb-ua-2025" },
    { "all", "aa-ua-2024 bb-ua-2024 aa-bb-ua-2025" },
    { "ua", "aa-ua-2024 bb-ua-2024 aa-bb-ua-2025" },
    { "bb-ua-2024,all", "bb-ua-2024 aa-ua-2024 aa-bb-ua-2025" },
    { "aa-ua-2024,paper", "aa-ua-2024 paper" },
  };
  g_autoptr(SigDataset) dataset = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(SigList) records = sig_export_selection_parse (dataset, cases[i].expression, TRUE, &error);
      g_autofree char *ids = NULL;

      g_assert_no_error (error);
      ids = join_ids (records);
      g_assert_cmpstr (ids, ==, cases[i].ids);
    }
}

static void
test_refusals (void)
{
  static const struct
  {
    const char *expression;
    const char *message;
  } cases[] = {
    { "Rzeczpospolita", "“Rzeczpospolita” is no agreement, party or group of this data set; did you mean “poland”?" },
    { "aa,pl", "“pl” is no agreement, party or group of this data set; did you mean “poland”?" },
    { "Польщв", "“Польщв” is no agreement, party or group of this data set; did you mean “poland”?" },
    { "bb-ua-2042", "“bb-ua-2042” is no agreement, party or group of this data set; did you mean “bb-ua-2024”?" },
    { "some", "“some” is no agreement, party or group of this data set; did you mean “group:some”?" },
    { "group:sone", "“group:sone” is no agreement, party or group of this data set; did you mean “group:some”?" },
    { "al", "“al” is no agreement, party or group of this data set; --list names them" },
    { "nothing like it", "“nothing like it” is no agreement, party or group of this data set; --list names them" },
    { "cc", "“Land of cc” has no agreement" },
    { "group:idle", "No member of “The idle” has an agreement" },
    { "paper", "“paper” is not an agreement, and this shows agreements only" },
    { "", "No agreement is named" },
    { " , ,", "No agreement is named" },
  };
  g_autoptr(SigDataset) dataset = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (sig_export_selection_parse (dataset, cases[i].expression, FALSE, &error));
      g_assert_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_column (void)
{
  static const struct
  {
    const char *name;
    const char *id;
    const char *message;
  } cases[] = {
    { "aa-ua-2024", "aa-ua-2024", NULL },
    { "AA", "aa-ua-2024", NULL },
    { "bb-ua-2024", NULL, "“bb-ua-2024” cannot be the baseline: it is none of the columns, which are aa-ua-2024, paper" },
    { "bb", NULL, "“bb” cannot be the baseline: it is none of the columns, which are aa-ua-2024, paper" },
    { "paper", "paper", NULL },
    { "aa,paper", NULL, "“aa,paper” cannot be the baseline: it names several of the columns, which are aa-ua-2024, paper" },
    { "aa-ua-2042", NULL, "“aa-ua-2042” is no agreement, party or group of this data set; did you mean “aa-ua-2024”?" },
  };
  g_autoptr(SigDataset) dataset = load ();
  g_autoptr(SigList) columns = sig_export_selection_parse (dataset, "aa-ua-2024,paper", TRUE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *id = sig_export_selection_find_column (dataset, columns, cases[i].name, &error);

      g_assert_cmpstr (id, ==, cases[i].id);
      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, cases[i].message);
    }
}

static void
test_all (void)
{
  g_autoptr(SigDataset) dataset = load ();
  g_autoptr(SigList) records = sig_export_selection_all (dataset);
  g_autofree char *ids = join_ids (records);

  g_assert_cmpstr (ids, ==, "aa-ua-2024 bb-ua-2024 aa-bb-ua-2025");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export-selection/names", test_names);
  g_test_add_func ("/export-selection/refusals", test_refusals);
  g_test_add_func ("/export-selection/column", test_column);
  g_test_add_func ("/export-selection/all", test_all);

  return g_test_run ();
}
