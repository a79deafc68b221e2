/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"

#include "sig-data-message.h"
#include "sig-dataset-loader.h"

#include <stdarg.h>

struct _SetFixture
{
  GHashTable *lists;  /* name -> GString of the elements */
  guint       n_events;
};

static const char head[] =
  "'format':1,'id':'the-set','version':'2025.1','title':{'en':'A set'},'description':{'en':'For tests.'},"
  "'licence':'CC0-1.0','publisher':{'en':'Nobody'},'contact':'corrections@example.org','as_of':'2026-06-30',"
  "'languages':['en','uk'],'focus':'ua','template':[{'id':'attack','title':{'en':'In case of attack'},"
  "'summary':{'en':'One point.'},'points':[{'id':'consult','title':{'en':'Consult'},'text':{'en':'They consult.'},"
  "'sources':[{'id':'text','at':null}]}]}],'periods':[],'gaps':[]";

static const char vocabulary[] =
  "'vocabulary':{'blocks':[],"
  "'statuses':[{'id':'none','title':{'en':'No part'},'rank':0,'phase':'before'},"
  "{'id':'declined','title':{'en':'Declined'},'rank':1,'phase':'before'},"
  "{'id':'declared','title':{'en':'Declared'},'definition':{'en':'It said so.'},'rank':2,'phase':'before'},"
  "{'id':'talks','title':{'en':'In talks'},'rank':4,'phase':'talks'},"
  "{'id':'concluded','title':{'en':'Text agreed'},'rank':5,'phase':'talks'},"
  "{'id':'signed','title':{'en':'Signed'},'rank':7,'phase':'signed'},"
  "{'id':'notice','title':{'en':'Under notice'},'rank':6,'phase':'signed'},"
  "{'id':'ended','title':{'en':'Ended'},'rank':3,'phase':'over'}],"
  "'event_kinds':[{'id':'declined','title':{'en':'Declined'},'status':'declined','resets':true,'mark':'cross'},"
  "{'id':'joined','title':{'en':'Joined'},'status':'declared','mark':'ring'},"
  "{'id':'opened','title':{'en':'Talks opened'},'status':'talks','opens':true,'mark':'triangle'},"
  "{'id':'round','title':{'en':'Round'},'status':'talks','mark':'dot'},"
  "{'id':'concluded','title':{'en':'Text agreed'},'status':'concluded','mark':'diamond'},"
  "{'id':'signed','title':{'en':'Signed'},'status':'signed','signs':true,'mark':'tick'},"
  "{'id':'notice','title':{'en':'Notice'},'status':'notice','resets':true,'mark':'cross'},"
  "{'id':'ended','title':{'en':'Ended'},'status':'ended','resets':true,'mark':'cross'},"
  "{'id':'statement','title':{'en':'Statement'},'mark':'bar'}],"
  "'wordings':[{'id':'alliance','title':{'en':'On the alliance'},'categories':["
  "{'id':'silent','title':{'en':'Not mentioned'},'rank':0},{'id':'some','title':{'en':'Some day'},'rank':1},"
  "{'id':'firm','title':{'en':'Firmly'},'definition':{'en':'It says when.'},'rank':2}]}],"
  "'areas':[{'id':'air','title':{'en':'Air'},'group':'forces'},{'id':'aid','title':{'en':'Aid'},'group':'rest'},"
  "{'id':'sea','title':{'en':'Sea'},'group':'forces'}],"
  "'area_groups':[{'id':'forces','title':{'en':'Forces'}},{'id':'rest','title':{'en':'The rest'}}],"
  "'topics':[{'id':'t1','title':{'en':'One'},'group':'all'},{'id':'t2','title':{'en':'Two'},'group':'all'},"
  "{'id':'t3','title':{'en':'Three'},'group':'all'}],'topic_groups':[{'id':'all','title':{'en':'All'}}],"
  "'roles':[{'id':'lead','title':{'en':'Leads'},'weight':'lead'},{'id':'member','title':{'en':'Takes part'},'weight':'member'},"
  "{'id':'support','title':{'en':'Supports'},'weight':'support'}],"
  "'money_natures':[{'id':'pledge','title':{'en':'Pledged'},'sum':'pledged','unit':'money'},"
  "{'id':'past','title':{'en':'Given'},'sum':'given','unit':'money'},"
  "{'id':'loan','title':{'en':'Loan'},'sum':'loaned','unit':'money'},"
  "{'id':'share','title':{'en':'Share'},'sum':'never','unit':'percent'},"
  "{'id':'kind','title':{'en':'In kind'},'sum':'never','unit':'kind'}],"
  "'money_kinds':[{'id':'military','title':{'en':'Military'}},{'id':'relief','title':{'en':'Relief'}}],"
  "'reciprocals':[{'id':'lessons','title':{'en':'Lessons'}}],"
  "'bindings':[{'id':'political','title':{'en':'Political'}},{'id':'legal','title':{'en':'Legal'}}],"
  "'lapses':[],'instrument_kinds':[{'id':'declaration','title':{'en':'Declaration'}}],"
  "'source_kinds':[{'id':'document','title':{'en':'Document'}}]}";

static const char *const lists[] = {
  "groups", "parties", "agreements", "instruments", "coalitions", "events", "questions", "rates", "conflicts", "sources"
};

static const struct
{
  const char *name;
  const char *usual;
} members[] = {
  { "form", "{'calls_itself':null,'binding':'political','ratification':null,'in_force':null,'duration_years':10,"
            "'notice_months':6,'lapses_on':null,'remark':null," CLAIM "}" },
  { "wording", "{}" },
  { "clauses", "{}" },
  { "commitments", "[]" },
  { "money", "[]" },
  { "reciprocal", "[]" },
  { "scope", "[]" },
};

static void
append (SetFixture *self,
        const char *list,
        const char *element)
{
  GString *elements = g_hash_table_lookup (self->lists, list);

  g_assert_nonnull (elements);
  if (elements->len > 0)
    g_string_append (elements, ",\n");
  g_string_append (elements, element);
}

static char *
make_ids (const char *ids)
{
  g_auto(GStrv) each = g_strsplit (ids, " ", -1);
  g_autofree char *joined = g_strjoinv ("','", each);

  return g_strdup_printf ("['%s']", joined);
}

static void
free_elements (gpointer data)
{
  g_string_free (data, TRUE);
}

SetFixture *
set_fixture_new (void)
{
  SetFixture *self = g_new0 (SetFixture, 1);

  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_elements);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_hash_table_insert (self->lists, (gpointer) lists[i], g_string_new (NULL));
  set_fixture_add (self, "sources", "{'id':'text','title':'The text','publisher':'The Ministry',"
                   "'url':'https://example.org/text','date':'2024-07-08','kind':'document','language':'en'}");
  set_fixture_add_party (self, "ua");

  return self;
}

void
set_fixture_add (SetFixture *self,
                 const char *list,
                 const char *format,
                 ...)
{
  g_autofree char *element = NULL;
  va_list args;

  va_start (args, format);
  element = g_strdup_vprintf (format, args);
  va_end (args);
  append (self, list, element);
}

void
set_fixture_add_party (SetFixture *self,
                       const char *id)
{
  set_fixture_add (self, "parties", "{'id':'%s','code':'%s','kind':'state','name':{'en':'Land of %s'},'short':{'en':'%s'}}",
                   id, id, id, id);
}

void
set_fixture_add_agreement (SetFixture *self,
                           const char *id,
                           const char *date,
                           const char *parties,
                           ...)
{
  g_autofree char *ids = make_ids (parties);
  g_autoptr(GString) element = g_string_new (NULL);
  const char *given[G_N_ELEMENTS (members)] = { NULL, };
  va_list args;

  va_start (args, parties);
  for (const char *name = va_arg (args, const char *); name != NULL; name = va_arg (args, const char *))
    for (guint i = 0; i < G_N_ELEMENTS (members); i++)
      if (g_str_equal (members[i].name, name))
        given[i] = va_arg (args, const char *);
  va_end (args);

  g_string_printf (element, "{'id':'%s','title':{'en':'Agreement %s','uk':'Угода %s'},'parties':%s,"
                   "'signed':{'date':'%s','place':{'en':'Somewhere'},'occasion':null,'by':[]," CLAIM "},"
                   "'text':{'url':null,'languages':['en']}", id, id, id, ids, date);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_string_append_printf (element, ",'%s':%s", members[i].name, given[i] != NULL ? given[i] : members[i].usual);
  g_string_append_c (element, '}');
  append (self, "agreements", element->str);
}

/* Events are named e1, e2 and so on, as they come. */
void
set_fixture_add_event (SetFixture *self,
                       const char *date,
                       const char *kind,
                       const char *parties,
                       const char *agreement)
{
  g_autofree char *ids = make_ids (parties);
  g_autofree char *in = agreement != NULL ? g_strdup_printf ("'agreement':'%s',", agreement) : g_strdup ("");

  set_fixture_add (self, "events", "{'id':'e%u','date':'%s','kind':'%s','parties':%s,%s'title':{'en':'It happened'},"
                   "'summary':{'en':'So it did.'}," CLAIM "}", ++self->n_events, date, kind, ids, in);
}

static char *
write_json (SetFixture *self)
{
  g_autoptr(GString) json = g_string_new ("{");

  g_string_append_printf (json, "%s,%s", head, vocabulary);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      const GString *elements = g_hash_table_lookup (self->lists, lists[i]);

      if (g_str_equal (lists[i], "rates"))
        g_string_append_printf (json, ",'rates':{'base':'EUR','list':[%s]}", elements->str);
      else
        g_string_append_printf (json, ",'%s':[%s]", lists[i], elements->str);
    }
  g_string_append_c (json, '}');
  g_string_replace (json, "'", "\"", 0);

  return g_string_free_and_steal (g_steal_pointer (&json));
}

static SigDataset *
take_dataset (SigLoadResult *result)
{
  SigDataset *dataset = sig_load_result_get_dataset (result);

  if (dataset == NULL)
    for (guint i = 0; i < sig_list_get_n (sig_load_result_get_messages (result)); i++)
      {
        g_autofree char *line = sig_data_message_to_string (sig_list_get (sig_load_result_get_messages (result), i));

        g_test_message ("%s", line);
      }
  g_assert_nonnull (dataset);

  return g_object_ref (dataset);
}

/* Frees the fixture; the data set must be good. */
SigDataset *
set_fixture_load (SetFixture *self)
{
  g_autofree char *json = write_json (self);
  g_autoptr(GBytes) bytes = g_bytes_new_take (g_strdup (json), strlen (json));
  g_autoptr(SigLoadResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_hash_table_unref (self->lists);
  g_free (self);
  result = sig_dataset_load_bytes (bytes, "fixture", NULL, &error);
  if (result == NULL)
    g_error ("%s", error->message);

  return take_dataset (result);
}

SigDataset *
set_fixture_load_real (void)
{
  g_autoptr(GFile) file = g_file_new_for_path (g_getenv ("SIGNATORY_TEST_DATA"));
  g_autoptr(SigLoadResult) result = NULL;
  g_autoptr(GError) error = NULL;

  result = sig_dataset_load_file (file, NULL, &error);
  g_assert_no_error (error);

  return take_dataset (result);
}

SigDay
parse_day (const char *date)
{
  SigDate parsed;

  g_assert_true (sig_date_parse (date, &parsed));

  return sig_date_get_last_day (parsed);
}
