/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-reference.h"
#include "sig-source.h"

#define CONFLICT(about, member) "{'about':'" about "'," member "'says':[{'source':'text','value':'x'}],'remark':{'en':'" about "'}}"
#define MEMBER(name) "'member':'" name "',"
#define COMMITMENT(id) "{'id':'" id "','area':'air','role':'lead','summary':{'en':'Flies.'},'quote':'will fly'," \
  "'fulfilment':[{'date':'2025','level':1,'summary':{'en':'Begun.'}," CLAIM "}]," CLAIM "}"

static SigDataset *
load (void)
{
  static const char *const conflicts[] = {
    CONFLICT ("aa-ua", ""), CONFLICT ("aa-ua", MEMBER ("form")), CONFLICT ("aa-ua", MEMBER ("commitments/air")),
    CONFLICT ("aa-ua", MEMBER ("wording")), CONFLICT ("aa-ua", MEMBER ("clauses/attack")), CONFLICT ("aa-ua", MEMBER ("title")),
    CONFLICT ("aa-ua", MEMBER ("events")), CONFLICT ("bb", MEMBER ("events")), CONFLICT ("bb", MEMBER ("stance")),
    CONFLICT ("bb", MEMBER ("name")), CONFLICT ("e2", MEMBER ("date")), CONFLICT ("e2", ""),
    CONFLICT ("paper", MEMBER ("date")), CONFLICT ("paper", MEMBER ("provisions")), CONFLICT ("paper", MEMBER ("kind")),
    CONFLICT ("drones", MEMBER ("leads")), CONFLICT ("the-set", MEMBER ("rates")), CONFLICT ("the-set", ""),
  };
  SetFixture *fixture = set_fixture_new ();

  set_fixture_add (fixture, "sources", "{'id':'bare','title':'Words.','publisher':null,'url':null,'date':null,"
                   "'kind':'document','language':'en'}");
  set_fixture_add_party (fixture, "aa");
  set_fixture_add (fixture, "parties", "{'id':'bb','code':'BB','kind':'state','name':{'en':'Land of bb'},'short':{'en':'bb'},"
                   "'stance':{'summary':{'en':'It waits.'},'sources':[],'certainty':'unverified'}}");
  set_fixture_add (fixture, "rates", "{'currency':'USD','period':'2024','per_base':1.25," CLAIM "}");
  set_fixture_add_agreement (fixture, "aa-ua", "2024-07-08", "aa ua",
                             "commitments", "[" COMMITMENT ("air") "," COMMITMENT ("air-2") "]",
                             "wording", "{'alliance':{'category':'firm','quote':'for ever','summary':null," CLAIM "}}",
                             "clauses", "{'attack':{'heading':'If attacked','within_hours':24,'points':{'consult':{'present':true,"
                             "'quote':null,'at':null}},'deviations':[],'quote':null," CLAIM "}}",
                             "money", "[{'id':'sum','amount':1,'currency':'EUR','nature':'pledge','kind':'military','from':null,"
                             "'to':null,'per_year':false,'summary':{'en':'One euro.'}," CLAIM "}]",
                             "reciprocal", "[{'id':'lessons','area':'lessons','summary':{'en':'Tells.'},'quote':null," CLAIM "}]",
                             "scope", "[{'topic':'t2'," CLAIM "}]", NULL);
  set_fixture_add_event (fixture, "2024-07-08", "signed", "aa ua", "aa-ua");
  set_fixture_add_event (fixture, "2024-09", "statement", "aa", "aa-ua");
  set_fixture_add_event (fixture, "2024-10-01", "statement", "bb", NULL);
  set_fixture_add (fixture, "instruments", "{'id':'paper','title':{'en':'The paper'},'kind':'declaration','date':'1994-12-05',"
                   "'parties':['ua'],'form':{'calls_itself':'Memorandum','binding':'legal','ratification':null,'in_force':null,"
                   "'duration_years':null,'notice_months':null,'lapses_on':null,'remark':null," CLAIM "},'wording':[{'id':'en',"
                   "'language':'en','term':'assurance','quote':null," CLAIM "}],'provisions':[{'id':'first','number':'1',"
                   "'summary':{'en':'Keeps the peace.'},'quote':null," CLAIM "}],'led_to':[],'summary':{'en':'A paper.'}}");
  set_fixture_add (fixture, "coalitions", "{'id':'drones','area':'air','title':{'en':'Drones'},'leads':['aa'],'members':['bb'],"
                   "'launched':'2024-02'," CLAIM "}");
  for (guint i = 0; i < G_N_ELEMENTS (conflicts); i++)
    set_fixture_add (fixture, "conflicts", "%s", conflicts[i]);

  return set_fixture_load (fixture);
}

/* The members of the conflicts at an address. */
static char *
list_conflicts (SigDataset *dataset,
                const char *address)
{
  g_autoptr(SigList) conflicts = sig_reference_conflicts (dataset, address);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    {
      SigConflict *conflict = sig_list_get (conflicts, i);
      const char *member = sig_conflict_get_member (conflict);

      g_string_append_printf (text, "%s%s:%s", i > 0 ? " " : "", sig_conflict_get_about (conflict), member != NULL ? member : "");
    }

  return g_string_free_and_steal (text);
}

/* A conflict about a list is told of at its entries, but only the list is marked. */
static void
test_conflicts (void)
{
  static const struct
  {
    const char *address;
    const char *conflicts;
    gboolean    is_disputed;
  } cases[] = {
    { "agreements/aa-ua", "aa-ua: aa-ua:title", TRUE },
    { "agreements/aa-ua/form", "aa-ua:form", TRUE },
    { "agreements/aa-ua/signed", "", FALSE },
    { "agreements/aa-ua/commitments/air", "aa-ua:commitments/air", TRUE },
    { "agreements/aa-ua/commitments/air-2", "", FALSE },
    { "agreements/aa-ua/commitments/air/fulfilment/2025", "", FALSE },
    { "agreements/aa-ua/wording", "aa-ua:wording", TRUE },
    { "agreements/aa-ua/wording/alliance", "aa-ua:wording", FALSE },
    { "agreements/aa-ua/clauses/attack", "aa-ua:clauses/attack", TRUE },
    { "agreements/aa-ua/clauses/attack/consult", "aa-ua:clauses/attack", TRUE },
    { "agreements/aa-ua/money/sum", "", FALSE },
    { "agreements/aa-ua/events/e1", "", FALSE },
    { "events/e1", "aa-ua:events", FALSE },
    { "events/e2", "e2:date e2: aa-ua:events", TRUE },
    { "events/e3", "bb:events", FALSE },
    { "parties/bb", "bb:name", TRUE },
    { "parties/bb/stance", "bb:stance", TRUE },
    { "parties/aa", "", FALSE },
    { "instruments/paper", "paper:kind", TRUE },
    { "instruments/paper/form", "paper:date", TRUE },
    { "instruments/paper/provisions", "paper:provisions", TRUE },
    { "instruments/paper/provisions/first", "paper:provisions", FALSE },
    { "instruments/paper/wording/en", "", FALSE },
    { "coalitions/drones", "drones:leads", TRUE },
    { "rates/USD-2024", "the-set:rates", FALSE },
    { "the-set", "the-set:rates the-set:", TRUE },
    { "agreements/nowhere/form", "", FALSE },
    { "agreements", "", FALSE },
    { "", "", FALSE },
    { "/", "", FALSE },
  };
  g_autoptr(SigDataset) dataset = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = list_conflicts (dataset, cases[i].address);

      g_test_message ("%s", cases[i].address);
      g_assert_cmpstr (found, ==, cases[i].conflicts);
      g_assert_cmpint (sig_reference_is_disputed (dataset, cases[i].address), ==, cases[i].is_disputed);
    }
}

static void
test_cite (void)
{
  g_autoptr(SigDataset) dataset = load ();
  SigList *sources = sig_dataset_get_sources (dataset);
  g_autofree char *whole = sig_reference_cite (dataset, sig_list_get (sources, 0), "preamble");
  g_autofree char *no_place = sig_reference_cite (dataset, sig_list_get (sources, 0), NULL);
  g_autofree char *bare = sig_reference_cite (dataset, sig_list_get (sources, 1), NULL);
  g_autofree char *bare_place = sig_reference_cite (dataset, sig_list_get (sources, 1), "p. 5");

  g_assert_cmpstr (whole, ==, "The Ministry, “The text”, 8 July 2024, at: preamble. https://example.org/text");
  g_assert_cmpstr (no_place, ==, "The Ministry, “The text”, 8 July 2024. https://example.org/text");
  g_assert_cmpstr (bare, ==, "“Words.”.");
  g_assert_cmpstr (bare_place, ==, "“Words.”, at: p. 5.");
}

static void
test_claim (void)
{
  g_autoptr(SigDataset) dataset = load ();
  SigClaim *commitment = sig_dataset_lookup_address (dataset, "agreements/aa-ua/commitments/air");
  SigClaim *stance = sig_dataset_lookup_address (dataset, "parties/bb/stance");
  g_autofree char *words = sig_reference_claim (dataset, commitment);
  g_autofree char *unsourced = sig_reference_claim (dataset, stance);
  g_autofree char *report = sig_reference_report (dataset, "1.2.3", commitment);

  g_assert_cmpstr (words, ==,
                   "Agreement aa-ua\nAir: Flies.\n“will fly”\n"
                   "A set, version 2025.1, Nobody, agreements/aa-ua/commitments/air\n"
                   "Source:\n1. The Ministry, “The text”, 8 July 2024. https://example.org/text\n");
  g_assert_cmpstr (unsourced, ==,
                   "Land of bb\nIt waits.\nA set, version 2025.1, Nobody, parties/bb/stance\nNo source was seen.\n");
  g_assert_cmpstr (report, ==,
                   "To: corrections@example.org\nData set: the-set, version 2025.1\nProgram: Signatory 1.2.3\n"
                   "About: Agreement aa-ua\nClaim: agreements/aa-ua/commitments/air\nCertainty: primary\n"
                   "Air: Flies.\n“will fly”\n"
                   "Source:\n1. [text] The Ministry, “The text”, 8 July 2024. https://example.org/text\n");
}

/* Every kind of claim can be cited, and says what it is. */
static void
test_kinds (void)
{
  static const struct
  {
    const char *address;
    const char *words;
  } cases[] = {
    { "agreements/aa-ua/signed", "Signed 8 July 2024, Somewhere" },
    { "agreements/aa-ua/form", "Political" },
    { "agreements/aa-ua/wording/alliance", "On the alliance: Firmly\n“for ever”" },
    { "agreements/aa-ua/clauses/attack", "In case of attack: If attacked" },
    { "agreements/aa-ua/commitments/air/fulfilment/2025", "2025: Begun." },
    { "agreements/aa-ua/money/sum", "Pledged: One euro." },
    { "agreements/aa-ua/reciprocal/lessons", "Lessons: Tells." },
    { "agreements/aa-ua/scope/t2", "Scope: Two" },
    { "events/e2", "September 2024: It happened" },
    { "instruments/paper/form", "Memorandum: Legal" },
    { "instruments/paper/wording/en", "assurance" },
    { "instruments/paper/provisions/first", "1: Keeps the peace." },
    { "coalitions/drones", "Drones" },
    { "rates/USD-2024", "1 EUR = 1.25 USD (2024)" },
  };
  g_autoptr(SigDataset) dataset = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *expected = g_strdup_printf ("%s\nA set, version 2025.1, Nobody, %s\n", cases[i].words, cases[i].address);
      SigClaim *claim = sig_dataset_lookup_address (dataset, cases[i].address);
      g_autofree char *words = NULL;
      const char *found;

      g_test_message ("%s", cases[i].address);
      g_assert_true (SIG_IS_CLAIM (claim));
      words = sig_reference_claim (dataset, claim);
      found = strstr (words, cases[i].words);
      g_assert_nonnull (found);
      g_assert_true (g_str_has_prefix (found, expected));
    }
}

/* Each conflict of the real set stands somewhere: at a claim, an object or the set. */
static void
test_real (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigList *conflicts = sig_dataset_get_conflicts (dataset);

  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    {
      SigConflict *conflict = sig_list_get (conflicts, i);
      const char *about = sig_conflict_get_about (conflict);
      gpointer object = sig_dataset_lookup (dataset, about);
      g_autofree char *base = object != NULL ? sig_dataset_dup_address (dataset, object) : g_strdup (about);
      const char *member = sig_conflict_get_member (conflict);
      g_autofree char *own = g_strdup_printf ("%s/%s", base, member);
      g_autofree char *form = g_strdup_printf ("%s/form", base);

      g_test_message ("%s of %s", member, about);
      if (g_strcmp0 (member, "events") != 0)
        g_assert_true (sig_reference_is_disputed (dataset, base) || sig_reference_is_disputed (dataset, own) ||
                       sig_reference_is_disputed (dataset, form));
    }

  g_assert_true (sig_reference_is_disputed (dataset, "agreements/de-ua-2024/money/pledge-military"));
  g_assert_true (sig_reference_is_disputed (dataset, "agreements/de-ua-2024/signed"));
  g_assert_false (sig_reference_is_disputed (dataset, "agreements/de-ua-2024/form"));
  g_assert_true (sig_reference_is_disputed (dataset, "agreements/fr-ua-2024/wording/nato"));
  g_assert_false (sig_reference_is_disputed (dataset, "agreements/fr-ua-2024/wording/eu"));
  g_assert_true (sig_reference_is_disputed (dataset, "agreements/es-ua-2024/money"));
  g_assert_false (sig_reference_is_disputed (dataset, "agreements/es-ua-2024/money/pledge-military"));
  g_assert_true (sig_reference_is_disputed (dataset, "instruments/budapest-memorandum-1994/form"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reference/conflicts", test_conflicts);
  g_test_add_func ("/reference/cite", test_cite);
  g_test_add_func ("/reference/claim", test_claim);
  g_test_add_func ("/reference/kinds", test_kinds);
  g_test_add_func ("/reference/real", test_real);

  return g_test_run ();
}
