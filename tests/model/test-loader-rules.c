/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-loader.h"

#include <string.h>

/* Rules between records, where the corpus does not go: chains, benefits of the doubt, and the order of the file. */

#define CLAIM "\"sources\": [{\"id\": \"text\", \"at\": null}], \"certainty\": \"primary\""
#define PARTY(id, more) \
  "{\"id\": \"" id "\", \"code\": \"X\", \"kind\": \"state\", \"name\": {\"en\": \"X\"}, \"short\": {\"en\": \"X\"}" more "}"
#define TILE(column, row, width, height) \
  ", \"tile\": {\"block\": \"here\", \"column\": " column ", \"row\": " row ", \"width\": " width ", \"height\": " height "}"
#define EVENT(id, date, kind, more) \
  "{\"id\": \"" id "\", \"date\": \"" date "\", \"kind\": \"" kind "\", \"parties\": [\"nor\"], " CLAIM ", " \
  "\"title\": {\"en\": \"X\"}, \"summary\": {\"en\": \"X\"}" more "}"
#define IN(agreement) ", \"agreement\": \"" agreement "\""
#define AGREEMENT(id, date) \
  "{\"id\": \"" id "\", \"title\": {\"en\": \"X\"}, \"parties\": [\"nor\", \"mid\"], " \
  "\"signed\": {\"date\": \"" date "\", \"place\": null, \"occasion\": null, \"by\": [], " CLAIM "}, " \
  "\"form\": " FORM ", \"text\": {\"url\": null, \"languages\": []}, \"wording\": {}, \"clauses\": {}, " \
  "\"commitments\": [], \"money\": [], \"reciprocal\": [], \"scope\": []}"
#define FORM \
  "{\"calls_itself\": null, \"binding\": \"political\", \"ratification\": null, \"in_force\": null, " \
  "\"duration_years\": null, \"notice_months\": null, \"lapses_on\": null, \"remark\": null, " CLAIM "}"
#define INSTRUMENT(id, date, led_to) \
  "{\"id\": \"" id "\", \"title\": {\"en\": \"X\"}, \"kind\": \"paper\", \"date\": \"" date "\", \"parties\": [], " \
  "\"form\": " FORM ", \"wording\": [], \"provisions\": [], \"led_to\": [" led_to "], \"summary\": {\"en\": \"X\"}}"

static const char head[] =
  "{\"format\": 1, \"id\": \"sample\", \"version\": \"2025.1\", \"title\": {\"en\": \"X\"}, \"description\": {\"en\": \"X\"}, "
  "\"licence\": \"CC0-1.0\", \"publisher\": {\"en\": \"X\"}, \"as_of\": \"2025-12-31\", \"languages\": [\"en\"], "
  "\"focus\": \"mid\", \"groups\": [], \"template\": [], \"coalitions\": [], \"periods\": [], "
  "\"rates\": {\"base\": \"EUR\", \"list\": []}, \"questions\": [], \"conflicts\": [], \"gaps\": [], "
  "\"vocabulary\": {\"blocks\": [{\"id\": \"here\", \"title\": {\"en\": \"X\"}, \"side\": \"west\"}], "
  "\"statuses\": ["
  "{\"id\": \"none\", \"title\": {\"en\": \"X\"}, \"rank\": 0, \"phase\": \"before\"}, "
  "{\"id\": \"talks\", \"title\": {\"en\": \"X\"}, \"rank\": 1, \"phase\": \"talks\"}, "
  "{\"id\": \"over\", \"title\": {\"en\": \"X\"}, \"rank\": 2, \"phase\": \"over\"}, "
  "{\"id\": \"signed\", \"title\": {\"en\": \"X\"}, \"rank\": 3, \"phase\": \"signed\"}], "
  "\"event_kinds\": ["
  "{\"id\": \"opened\", \"title\": {\"en\": \"X\"}, \"status\": \"talks\", \"opens\": true, \"mark\": \"dot\"}, "
  "{\"id\": \"signed\", \"title\": {\"en\": \"X\"}, \"status\": \"signed\", \"signs\": true, \"mark\": \"dot\"}, "
  "{\"id\": \"renewed\", \"title\": {\"en\": \"X\"}, \"status\": \"signed\", \"mark\": \"dot\"}, "
  "{\"id\": \"ended\", \"title\": {\"en\": \"X\"}, \"status\": \"over\", \"resets\": true, \"mark\": \"dot\"}], "
  "\"wordings\": [], \"areas\": [], \"area_groups\": [], \"topics\": [], \"topic_groups\": [], \"roles\": [], "
  "\"money_natures\": [], \"money_kinds\": [], \"reciprocals\": [], \"lapses\": [], "
  "\"bindings\": [{\"id\": \"political\", \"title\": {\"en\": \"X\"}}], "
  "\"instrument_kinds\": [{\"id\": \"paper\", \"title\": {\"en\": \"X\"}}], "
  "\"source_kinds\": [{\"id\": \"document\", \"title\": {\"en\": \"X\"}}]}, "
  "\"sources\": [{\"id\": \"text\", \"title\": \"X\", \"publisher\": null, \"url\": null, \"date\": null, "
  "\"kind\": \"document\", \"language\": \"en\"}]";

static SigLoadResult *
load (const char *json)
{
  g_autoptr(GBytes) bytes = g_bytes_new (json, strlen (json));

  return sig_dataset_load_bytes (bytes, "set.json", NULL, NULL);
}

static SigLoadResult *
load_lists (const char *parties,
            const char *agreements,
            const char *instruments,
            const char *events)
{
  g_autofree char *json = g_strdup_printf ("%s, \"parties\": [%s], \"agreements\": [%s], \"instruments\": [%s], "
                                           "\"events\": [%s]}", head, parties, agreements, instruments, events);

  return load (json);
}

/* The errors, a line each, without their places. */
static void
assert_errors (SigLoadResult *result,
               const char    *expected)
{
  g_autoptr(GString) found = g_string_new (NULL);
  SigList *messages = sig_load_result_get_messages (result);

  for (guint i = 0; i < sig_list_get_n (messages); i++)
    {
      SigDataMessage *message = sig_list_get (messages, i);

      if (!sig_data_message_get_is_warning (message))
        g_string_append_printf (found, "%s: expected %s, found %s\n", sig_data_message_get_pointer (message),
                                sig_data_message_get_expected (message), sig_data_message_get_found (message));
    }

  g_assert_cmpstr (found->str, ==, expected);
  g_assert_cmpint (sig_load_result_get_dataset (result) == NULL, ==, *expected != '\0');
}

#define TWO PARTY ("mid", "") ", " PARTY ("nor", "")
#define LATE(index, signature, talks) \
  "/events/" index "/date: expected talks not after the signature of \"nor\" on \"" signature "\", found \"" talks "\"\n"

static void
test_talks (void)
{
  static const struct
  {
    const char *events;
    const char *errors;
  } cases[] = {
    /* It has ended for all agreements at once. */
    { EVENT ("end", "2024-06", "ended", "") ", " EVENT ("again", "2024-07-01", "opened", IN ("first")), "" },
    /* Another one has ended. */
    { EVENT ("end", "2024-06", "ended", IN ("second")) ", " EVENT ("again", "2024-07-01", "opened", IN ("first")),
      LATE ("1", "2024-01-12", "2024-07-01") },
    { EVENT ("end", "2024-06", "ended", IN ("second")) ", " EVENT ("again", "2024-07-01", "opened", IN ("second")), "" },
    /* The talks may have begun after the end. */
    { EVENT ("again", "2024-06", "opened", IN ("first")) ", " EVENT ("end", "2024-06-10", "ended", IN ("first")), "" },
    /* They may have begun before the signature. */
    { EVENT ("again", "2024", "opened", IN ("first")), "" },
    { EVENT ("again", "2024-01", "opened", IN ("first")), "" },
    /* The end counts afresh, and what came later undoes it. */
    { EVENT ("end", "2024-06-01", "ended", "") ", " EVENT ("more", "2024-06-02", "renewed", IN ("first")) ", "
      EVENT ("again", "2024-07-01", "opened", IN ("first")), LATE ("2", "2024-01-12", "2024-07-01") },
    { EVENT ("end", "2024-06-01", "ended", "") ", " EVENT ("more", "2024-06-02", "renewed", "") ", "
      EVENT ("again", "2024-07-01", "opened", IN ("first")), LATE ("2", "2024-01-12", "2024-07-01") },
    { EVENT ("more", "2024-05-02", "renewed", "") ", " EVENT ("end", "2024-06-01", "ended", "") ", "
      EVENT ("again", "2024-07-01", "opened", IN ("first")), "" },
    /* In the order of time, whatever that of the file. */
    { EVENT ("again", "2024-07-01", "opened", IN ("first")) ", " EVENT ("end", "2024-06-01", "ended", ""), "" },
    /* What began talks is no end of what it began. */
    { EVENT ("end", "2024-06-01", "ended", "") ", " EVENT ("again", "2024-07-01", "opened", IN ("first")) ", "
      EVENT ("once-more", "2024-08-01", "opened", IN ("first")), "" },
    /* Talks on nothing in particular. */
    { EVENT ("again", "2024-07-01", "opened", ""), "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigLoadResult) result = load_lists (TWO, AGREEMENT ("first", "2024-01-12") ", "
                                                    AGREEMENT ("second", "2024-02-01"), "", cases[i].events);

      g_test_message ("%u", i);
      assert_errors (result, cases[i].errors);
    }
}

static void
test_signing (void)
{
  static const struct
  {
    const char *events;
    const char *errors;
  } cases[] = {
    { EVENT ("it", "2024-01-12", "signed", IN ("first")), "" },
    /* An accession whose date is vague may well be later. */
    { EVENT ("it", "2024-01-12", "signed", IN ("first")) ", " EVENT ("more", "2024", "signed", IN ("first")), "" },
    { EVENT ("more", "2024-05-01", "signed", IN ("first")) ", " EVENT ("it", "2024-01-13", "signed", IN ("first")),
      "/events/1/date: expected the date of the agreement, \"2024-01-12\", found \"2024-01-13\"\n" },
    { EVENT ("it", "2024-01-11", "signed", IN ("first")) ", " EVENT ("more", "2024-05-01", "signed", IN ("first")),
      "/events/0/date: expected a date not before \"2024-01-12\" (the agreement's), found \"2024-01-11\"\n" },
    { EVENT ("it", "2024-01-12", "signed", IN ("first")) ", " EVENT ("more", "2023", "signed", IN ("first")),
      "/events/1/date: expected a date not before \"2024-01-12\" (the agreement's), found \"2023\"\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigLoadResult) result = load_lists (TWO, AGREEMENT ("first", "2024-01-12"), "", cases[i].events);

      g_test_message ("%u", i);
      assert_errors (result, cases[i].errors);
    }
}

#define OVERLAP(index, other) \
  "/parties/" index "/tile: expected a tile apart from that of \"" other "\", found an overlap\n"

static void
test_tiles (void)
{
  static const struct
  {
    const char *tiles[4];
    const char *errors;
  } cases[] = {
    { { TILE ("0", "0", "1", "1"), TILE ("1", "0", "1", "1"), TILE ("0", "1", "2", "1"), TILE ("2", "0", "1", "2") }, "" },
    /* All in one place. */
    { { TILE ("3", "3", "1", "1"), TILE ("3", "3", "1", "1"), TILE ("3", "3", "1", "1"), TILE ("3", "3", "1", "1") },
      OVERLAP ("1", "mid") OVERLAP ("2", "mid") OVERLAP ("3", "mid") },
    /* A wide one over three: it comes first, and they are at fault; it comes last, and it is. */
    { { TILE ("0", "0", "9", "9"), TILE ("1", "1", "1", "1"), TILE ("3", "3", "1", "1"), TILE ("8", "8", "2", "2") },
      OVERLAP ("1", "mid") OVERLAP ("2", "mid") OVERLAP ("3", "mid") },
    { { TILE ("1", "1", "1", "1"), TILE ("3", "3", "1", "1"), TILE ("9", "9", "1", "1"), TILE ("0", "0", "9", "9") },
      OVERLAP ("3", "mid") },
    /* What begins where another ends, in either direction. */
    { { TILE ("0", "0", "3", "3"), TILE ("3", "0", "3", "3"), TILE ("0", "3", "3", "3"), TILE ("3", "3", "3", "3") }, "" },
    /* Numbers that no sum of 32 bits holds. */
    { { TILE ("0", "0", "9223372036854775807", "1"), TILE ("9223372036854775807", "0", "9223372036854775807", "1"),
        TILE ("0", "1", "1", "9223372036854775807"), TILE ("9223372036854775806", "0", "1", "1") }, OVERLAP ("3", "mid") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *parties = g_strconcat (
        "{\"id\": \"mid\", \"code\": \"X\", \"kind\": \"state\", \"name\": {\"en\": \"X\"}, \"short\": {\"en\": \"X\"}",
        cases[i].tiles[0],
        "}, {\"id\": \"nor\", \"code\": \"X\", \"kind\": \"state\", \"name\": {\"en\": \"X\"}, \"short\": {\"en\": \"X\"}",
        cases[i].tiles[1],
        "}, {\"id\": \"sud\", \"code\": \"X\", \"kind\": \"state\", \"name\": {\"en\": \"X\"}, \"short\": {\"en\": \"X\"}",
        cases[i].tiles[2],
        "}, {\"id\": \"wes\", \"code\": \"X\", \"kind\": \"state\", \"name\": {\"en\": \"X\"}, \"short\": {\"en\": \"X\"}",
        cases[i].tiles[3], "}", NULL);
      g_autoptr(SigLoadResult) result = load_lists (parties, "", "", "");

      g_test_message ("%u", i);
      assert_errors (result, cases[i].errors);
    }
}

static void
test_led_to (void)
{
  static const struct
  {
    const char *instruments;
    const char *errors;
  } cases[] = {
    /* Two ways to one are no ring. */
    { INSTRUMENT ("a", "2001", "\"b\", \"c\"") ", " INSTRUMENT ("b", "2002", "\"d\"") ", "
      INSTRUMENT ("c", "2003", "\"d\"") ", " INSTRUMENT ("d", "2004", ""), "" },
    /* What is dated wrongly is said to be that, and closes no ring. */
    { INSTRUMENT ("a", "2001", "\"b\"") ", " INSTRUMENT ("b", "2002", "\"a\""),
      "/instruments/1/led_to/0: expected an instrument not dated before \"2002\", found \"a\"\n" },
    /* Two rings. */
    { INSTRUMENT ("a", "2001", "\"b\"") ", " INSTRUMENT ("b", "2001", "\"a\", \"c\"") ", "
      INSTRUMENT ("c", "2001", "\"b\""),
      "/instruments/1/led_to/0: expected no ring, found that \"b\" leads back to \"a\"\n"
      "/instruments/2/led_to/0: expected no ring, found that \"c\" leads back to \"b\"\n" },
    /* A place stays its own when another entry is wrong. */
    { INSTRUMENT ("a", "2001", "5, \"x\", \"a\""),
      "/instruments/0/led_to/0: expected the id of an instrument, found 5\n"
      "/instruments/0/led_to/1: expected the id of an instrument, found \"x\"\n"
      "/instruments/0/led_to/2: expected no ring, found that \"a\" leads back to \"a\"\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SigLoadResult) result = load_lists (TWO, "", cases[i].instruments, "");

      g_test_message ("%u", i);
      assert_errors (result, cases[i].errors);
    }
}

/* Of two that share an id the later in the file is at fault, wherever their lists stand. */
static void
test_shared_ids (void)
{
  g_autofree char *json = g_strdup_printf ("%s, \"events\": [%s], \"instruments\": [%s], \"agreements\": [], "
                                           "\"parties\": [%s]}", head, EVENT ("nor", "2020", "renewed", ""),
                                           INSTRUMENT ("nor", "2001", ""), TWO ", " PARTY ("nor", ""));
  g_autoptr(SigLoadResult) result = load (json);

  assert_errors (result, "/instruments/0/id: expected an id used once, found \"nor\" again\n"
                         "/parties/1/id: expected an id used once, found \"nor\" again\n"
                         "/parties/2/id: expected an id used once, found \"nor\" again\n");
}

/* A member whose name is written with an escape is that member. */
static void
test_escaped_names (void)
{
  g_autofree char *json = g_strdup_printf ("%s, \"\\u0070arties\": [%s], \"agreements\": [%s], \"instruments\": [], "
                                           "\"\\u0065vents\": [%s]}", head, TWO, AGREEMENT ("first", "2024-01-12"),
                                           EVENT ("it", "2024-01-12", "signed", IN ("first")));
  g_autoptr(SigLoadResult) result = load (json);

  assert_errors (result, "");
  g_assert_cmpuint (sig_list_get_n (sig_dataset_get_events (sig_load_result_get_dataset (result))), ==, 1);
}

/* What is more than can be read is counted; a long list is parsed in parts, and each error has its own place. */
static void
test_many_errors (void)
{
  g_autoptr(GString) events = g_string_new (NULL);
  g_autoptr(SigLoadResult) result = NULL;
  SigDataMessage *last;

  for (guint i = 0; i < 1000; i++)
    {
      if (i > 0)
        g_string_append (events, " ,\n");
      g_string_append_printf (events, "{\"id\": \"event-%u\", \"date\": \"2024-13\", \"kind\": \"renewed\", \"parties\": [], "
                                      CLAIM ", \"title\": {\"en\": \"X\"}, \"summary\": {\"en\": \"X\"}}", i);
    }

  result = load_lists (TWO, "", "", events->str);
  g_assert_cmpuint (sig_load_result_get_n_errors (result), ==, 1000);
  g_assert_cmpuint (sig_list_get_n (sig_load_result_get_messages (result)), ==, 200);
  last = sig_list_get (sig_load_result_get_messages (result), 199);
  g_assert_cmpstr (sig_data_message_get_pointer (last), ==, "/events/199/date");
  g_assert_cmpuint (sig_data_message_get_line (last), ==, 200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/loader/rules/talks", test_talks);
  g_test_add_func ("/loader/rules/signing", test_signing);
  g_test_add_func ("/loader/rules/tiles", test_tiles);
  g_test_add_func ("/loader/rules/led-to", test_led_to);
  g_test_add_func ("/loader/rules/shared-ids", test_shared_ids);
  g_test_add_func ("/loader/rules/escaped-names", test_escaped_names);
  g_test_add_func ("/loader/rules/many-errors", test_many_errors);

  return g_test_run ();
}
