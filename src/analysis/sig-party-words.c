/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-party-words.h"

#include "sig-fold.h"
#include "sig-standings-private.h"

/* What a party can be found by, folded; made for all parties when somebody looks for the first one, so that a key stroke
 * only compares. */

static void
append_text (GString       *words,
             const SigText *text)
{
  for (guint i = 0; text != NULL && i < sig_text_get_n (text); i++)
    {
      g_string_append (words, sig_text_get_string (text, i));
      g_string_append_c (words, '\n');
    }
}

static char *
make_words (SigStandings *standings,
            SigParty     *party)
{
  g_autoptr(GString) words = g_string_new (sig_party_get_code (party));
  const char *const *aliases = sig_party_get_aliases (party);
  SigList *agreements = sig_dataset_get_agreements_of (standings->dataset, party);

  g_string_append_c (words, '\n');
  append_text (words, sig_party_get_name (party));
  append_text (words, sig_party_get_short_name (party));
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    g_string_append_printf (words, "%s\n", aliases[i]);

  /* Every agreement is one of the focus: their titles would tell nothing of it. */
  for (guint i = 0; party != standings->focus && i < sig_list_get_n (agreements); i++)
    append_text (words, sig_agreement_get_title (sig_list_get (agreements, i)));

  return sig_fold (words->str);
}

static gpointer
make_all_words (SigStandings *standings,
                gpointer      user_data)
{
  GPtrArray *all = g_ptr_array_new_full (standings->n_parties, g_free);
  SigList *parties = sig_dataset_get_parties (standings->dataset);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    g_ptr_array_add (all, make_words (standings, sig_list_get (parties, i)));

  return all;
}

/*
 * sig_party_words_get:
 * @standings: standings
 * @party: a party
 *
 * Returns: (transfer none): its names in all languages, code, other names and the titles of its agreements, folded;
 *   nothing for a party of another data set
 */
const char *
sig_party_words_get (SigStandings *standings,
                     SigParty     *party)
{
  int index = sig_standings_get_index (standings, party);
  GPtrArray *all;

  if (index < 0)
    return "";

  all = sig_standings_get_cached (standings, g_quark_from_static_string ("sig-party-words"), make_all_words, NULL,
                                  (GDestroyNotify) g_ptr_array_unref);

  return all->pdata[index];
}
