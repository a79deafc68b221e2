/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "set-fixture.h"
#include "sig-colouring.h"
#include "sig-commitment.h"
#include "sig-filter.h"
#include "sig-fulfilment.h"
#include "sig-money.h"
#include "sig-wording.h"

/* The real set, whose legends are counted a second time from the records themselves: each agreement is one of the
 * focus and one other party, and none has ended. */

static const char *const days[] = { "2023-12-31", "2024-01-12", "2024-02-24", "2024-04-30", "2024-07-11", "2025-01-20", "2026-07-07" };

static gboolean
is_signed (SigAgreement *agreement,
           SigDay        day)
{
  return sig_date_get_last_day (sig_signing_get_date (sig_agreement_get_signing (agreement))) <= day;
}

static SigTerm *
find_category (SigAgreement *agreement,
               SigTerm      *wording)
{
  SigList *wordings = sig_agreement_get_wordings (agreement);

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    if (sig_wording_get_wording (sig_list_get (wordings, i)) == wording)
      return sig_wording_get_category (sig_list_get (wordings, i));

  return NULL;
}

static guint
count_by_hand (SigDataset *dataset,
               SigTerm    *wording,
               SigTerm    *category,
               SigDay      day)
{
  SigList *agreements = sig_dataset_get_agreements (dataset);
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigAgreement *agreement = sig_list_get (agreements, i);

      n += is_signed (agreement, day) && find_category (agreement, wording) == category;
    }

  return n;
}

static guint
count_matches (SigStandings *standings,
               const char   *id,
               SigDay        day)
{
  SigList *parties = sig_dataset_get_parties (sig_standings_get_dataset (standings));
  g_autoptr(SigFilter) none = sig_filter_new ();
  g_autoptr(SigFilter) filter = sig_filter_with (none, SIG_FILTER_CATEGORY, id, TRUE);
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != sig_dataset_get_focus (sig_standings_get_dataset (standings)))
      n += sig_filter_matches (filter, standings, sig_list_get (parties, i), day);

  return n;
}

static guint
get_count (SigColouring *colouring,
           const char   *id)
{
  SigList *classes = sig_colouring_get_classes (colouring);

  for (guint i = 0; i < sig_list_get_n (classes); i++)
    if (g_str_equal (sig_colour_class_get_id (sig_list_get (classes, i)), id))
      return sig_colour_class_get_count (sig_list_get (classes, i));

  return 0;
}

static void
check_wording (SigStandings *standings,
               const char   *id,
               SigDay        day)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigTerm *wording = sig_dataset_lookup_term (dataset, SIG_TERM_WORDING, id);
  SigList *categories = sig_dataset_get_categories (dataset, wording);
  g_autofree char *name = g_strconcat ("wording-", id, NULL);
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, name, day);

  for (guint i = 0; i < sig_list_get_n (categories); i++)
    {
      const char *category = sig_record_get_id (sig_list_get (categories, i));
      g_autofree char *asked = g_strdup_printf ("%s/%s", id, category);
      guint n = count_by_hand (dataset, wording, sig_list_get (categories, i), day);

      g_assert_cmpuint (get_count (colouring, category), ==, n);
      g_assert_cmpuint (count_matches (standings, asked, day), ==, n);
    }
}

static void
test_wordings (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigStandings *standings = sig_standings_new (dataset);

  for (guint d = 0; d < G_N_ELEMENTS (days); d++)
    {
      check_wording (standings, "nato", parse_day (days[d]));
      check_wording (standings, "eu", parse_day (days[d]));
    }

  g_assert_finalize_object (standings);
}

/* Seven categories have seven marks, that of the first says that there is nothing. */
static void
test_nato (void)
{
  static const struct
  {
    const char *id;
    SigGlyph    glyph;
    SigFill     fill;
  } expected[] = {
    { "none", SIG_GLYPH_DASH, SIG_FILL_NEUTRAL }, { "mentioned", SIG_GLYPH_POINT, SIG_FILL_RAMP },
    { "reforms", SIG_GLYPH_RING, SIG_FILL_RAMP }, { "future-in-nato", SIG_GLYPH_QUARTER, SIG_FILL_RAMP },
    { "bridge", SIG_GLYPH_HALF, SIG_FILL_RAMP },
    { "contribution-and-accession", SIG_GLYPH_THREE_QUARTERS, SIG_FILL_RAMP },
    { "strategic-interest", SIG_GLYPH_FULL, SIG_FILL_RAMP },
  };
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, "wording-nato", parse_day ("2026-04-15"));
  SigList *classes = sig_colouring_get_classes (colouring);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      SigColourClass *class = sig_list_get (classes, i);

      g_assert_cmpstr (sig_colour_class_get_id (class), ==, expected[i].id);
      g_assert_cmpint (sig_colour_class_get_glyph (class), ==, expected[i].glyph);
      g_assert_cmpint (sig_colour_class_get_fill (class), ==, expected[i].fill);
      g_assert_nonnull (sig_colour_class_get_definition (class));
    }
}

/* On every day each party but the focus is in one class of each legend, and all of them are counted. */
static void
check_counts (SigStandings *standings,
              const char   *name,
              SigDay        day)
{
  SigDataset *dataset = sig_standings_get_dataset (standings);
  SigList *parties = sig_dataset_get_parties (dataset);
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, name, day);
  SigList *classes = sig_colouring_get_classes (colouring);
  g_autoptr(GHashTable) counts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      SigParty *party = sig_list_get (parties, i);
      SigColourClass *class = sig_colouring_get_class_of (colouring, party);

      if (party == sig_dataset_get_focus (dataset))
        {
          g_assert_null (class);
          continue;
        }
      g_assert_true (sig_list_contains (classes, class));
      g_assert_cmpint (sig_standings_is_signed (standings, party, day), ==,
                       g_str_equal (name, "status") ? g_str_equal (sig_colour_class_get_id (class), "signed")
                                                    : !g_str_has_prefix (sig_colour_class_get_id (class), "status:"));
      g_hash_table_insert (counts, class, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, class)) + 1));
    }

  for (guint i = 0; i < sig_list_get_n (classes); i++)
    g_assert_cmpuint (sig_colour_class_get_count (sig_list_get (classes, i)), ==,
                      GPOINTER_TO_UINT (g_hash_table_lookup (counts, sig_list_get (classes, i))));
}

static void
test_counts (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigStandings *standings = sig_standings_new (dataset);
  g_auto(GStrv) names = sig_colouring_list_names (dataset);

  for (guint n = 0; names[n] != NULL; n++)
    for (guint d = 0; d < G_N_ELEMENTS (days); d++)
      check_counts (standings, names[n], parse_day (days[d]));

  g_assert_finalize_object (standings);
}

/* Steps and colours of a class are the same on all days on which it is there. */
static void
test_steady (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigStandings *standings = sig_standings_new (dataset);
  g_auto(GStrv) names = sig_colouring_list_names (dataset);

  for (guint n = 0; names[n] != NULL; n++)
    {
      g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

      for (guint d = 0; d < G_N_ELEMENTS (days); d++)
        {
          g_autoptr(SigColouring) colouring = sig_colouring_new (standings, names[n], parse_day (days[d]));
          SigList *classes = sig_colouring_get_classes (colouring);

          for (guint i = 0; i < sig_list_get_n (classes); i++)
            {
              SigColourClass *class = sig_list_get (classes, i);
              char *look = g_strdup_printf ("%d %u/%u %d", sig_colour_class_get_fill (class), sig_colour_class_get_step (class),
                                            sig_colour_class_get_n_steps (class), sig_colour_class_get_glyph (class));
              const char *before = g_hash_table_lookup (seen, sig_colour_class_get_id (class));

              if (before != NULL)
                g_assert_cmpstr (look, ==, before);
              g_assert_cmpuint (sig_colour_class_get_n_steps (class), <=, 7);
              g_hash_table_insert (seen, g_strdup (sig_colour_class_get_id (class)), look);
            }
        }
    }

  g_assert_finalize_object (standings);
}

/* Colour is never the only channel: each entry of each legend has a mark that no other has, on every day. */
static void
test_marks (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  SigStandings *standings = sig_standings_new (dataset);
  g_auto(GStrv) names = sig_colouring_list_names (dataset);

  for (guint n = 0; names[n] != NULL; n++)
    for (guint d = 0; d < G_N_ELEMENTS (days); d++)
      {
        g_autoptr(SigColouring) colouring = sig_colouring_new (standings, names[n], parse_day (days[d]));
        SigList *classes = sig_colouring_get_classes (colouring);
        const char *titles[SIG_N_GLYPHS] = { NULL, };

        for (guint i = 0; i < sig_list_get_n (classes); i++)
          {
            SigGlyph glyph = sig_colour_class_get_glyph (sig_list_get (classes, i));
            const char *title = sig_colour_class_get_title (sig_list_get (classes, i));

            g_test_message ("%s on %s: %s", names[n], days[d], title);
            g_assert_cmpstr (titles[glyph], ==, NULL);
            titles[glyph] = title;
          }
      }

  g_assert_finalize_object (standings);
}

static void
count_promises (SigList *list,
                SigDay   day,
                SigDay   as_of,
                SigDay   signature,
                guint   *n_judged,
                guint   *n)
{
  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      gpointer claim = sig_list_get (list, i);
      SigList *entries = SIG_IS_MONEY (claim) ? sig_money_get_fulfilment (claim) : sig_commitment_get_fulfilment (claim);
      gboolean is_judged = FALSE;

      if (SIG_IS_MONEY (claim) &&
          (!sig_money_is_counted (claim) || sig_term_get_sum (sig_money_get_nature (claim)) == SIG_SUM_GIVEN))
        continue;
      for (guint e = 0; e < sig_list_get_n (entries); e++)
        {
          SigDate date = sig_fulfilment_get_date (sig_list_get (entries, e));

          is_judged |= MAX (MIN (sig_date_get_last_day (date), as_of), signature) <= day;
        }
      *n_judged += is_judged;
      *n += 1;
    }
}

static void
test_judged (void)
{
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  SigList *agreements = sig_dataset_get_agreements (dataset);
  SigDay as_of = sig_date_get_last_day (sig_dataset_get_as_of (dataset));

  for (guint d = 0; d < G_N_ELEMENTS (days); d++)
    {
      SigDay day = parse_day (days[d]);
      g_autoptr(SigColouring) colouring = sig_colouring_new (standings, "fulfilment", day);

      for (guint i = 0; i < sig_list_get_n (agreements); i++)
        {
          SigAgreement *agreement = sig_list_get (agreements, i);
          SigDay signature = sig_date_get_last_day (sig_signing_get_date (sig_agreement_get_signing (agreement)));
          SigParty *party = sig_list_get (sig_agreement_get_parties (agreement), 0);
          g_autofree char *expected = NULL;
          guint n_judged = 0, n = 0;

          if (is_signed (agreement, day))
            {
              count_promises (sig_agreement_get_commitments (agreement), day, as_of, signature, &n_judged, &n);
              count_promises (sig_agreement_get_money (agreement), day, as_of, signature, &n_judged, &n);
              expected = g_strdup_printf ("%u of %u judged", n_judged, n);
            }
          g_assert_true (party != sig_dataset_get_focus (dataset));
          g_assert_cmpstr (sig_colouring_get_note_of (colouring, party), ==, expected);
        }
    }
}

static void
test_money (void)
{
  static const struct
  {
    const char *party;
    const char *id;
    const char *note;
  } cases[] = {
    { "de", "money:3000000000", "€7.1\u00A0bn" },
    { "eu", "money:10000000000", "€55\u00A0bn" },
    { "fr", "money:3000000000", "€3\u00A0bn" },
    { "pl", "money:left-out", NULL },
    { "al", "money:none", NULL },
    { "at", "status:declined", NULL },
  };
  g_autoptr(SigDataset) dataset = set_fixture_load_real ();
  g_autoptr(SigStandings) standings = sig_standings_new (dataset);
  g_autoptr(SigColouring) colouring = sig_colouring_new (standings, "money", parse_day ("2026-07-07"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SigParty *party = sig_dataset_lookup_party (dataset, cases[i].party);

      g_assert_cmpstr (sig_colour_class_get_id (sig_colouring_get_class_of (colouring, party)), ==, cases[i].id);
      g_assert_cmpstr (sig_colouring_get_note_of (colouring, party), ==, cases[i].note);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/colouring-real/wordings", test_wordings);
  g_test_add_func ("/colouring-real/nato", test_nato);
  g_test_add_func ("/colouring-real/counts", test_counts);
  g_test_add_func ("/colouring-real/steady", test_steady);
  g_test_add_func ("/colouring-real/marks", test_marks);
  g_test_add_func ("/colouring-real/judged", test_judged);
  g_test_add_func ("/colouring-real/money", test_money);

  return g_test_run ();
}
