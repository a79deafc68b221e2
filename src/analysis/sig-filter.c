/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-filter.h"

#include "sig-commitment.h"
#include "sig-fold.h"
#include "sig-party-words.h"
#include "sig-promise.h"
#include "sig-standings-private.h"
#include "sig-wording.h"

#include <string.h>

struct _SigFilter
{
  gatomicrefcount references;

  GStrv  ids[SIG_N_FILTER_KINDS];
  char  *text;
  char  *words;  /* the text, folded */
};

G_DEFINE_BOXED_TYPE (SigFilter, sig_filter, sig_filter_ref, sig_filter_unref)

static SigFilter *
copy (SigFilter *other)
{
  SigFilter *self = g_new0 (SigFilter, 1);

  g_atomic_ref_count_init (&self->references);
  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    self->ids[kind] = other != NULL ? g_strdupv (other->ids[kind]) : g_new0 (char *, 1);
  self->text = g_strdup (other != NULL ? other->text : "");
  self->words = g_strdup (other != NULL ? other->words : "");

  return self;
}

/**
 * sig_filter_new:
 *
 * Returns: (transfer full): a filter that every party matches
 */
SigFilter *
sig_filter_new (void)
{
  return copy (NULL);
}

/**
 * sig_filter_ref:
 * @self: a filter
 *
 * Returns: (transfer full): @self, with one more reference
 */
SigFilter *
sig_filter_ref (SigFilter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);

  return self;
}

/**
 * sig_filter_unref:
 * @self: (transfer full): a filter
 *
 * Drops a reference; the last one frees the filter.
 */
void
sig_filter_unref (SigFilter *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    g_strfreev (self->ids[kind]);
  g_free (self->text);
  g_free (self->words);
  g_free (self);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The ids but @id, and @id when it is wanted, in order: the order of asking is no difference. */
static GStrv
change_ids (GStrv       ids,
            const char *id,
            gboolean    wanted)
{
  GPtrArray *changed = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (strcmp (ids[i], id) != 0)
      g_ptr_array_add (changed, g_strdup (ids[i]));
  if (wanted)
    g_ptr_array_add (changed, g_strdup (id));
  g_ptr_array_sort (changed, compare_ids);
  g_ptr_array_add (changed, NULL);

  return (GStrv) g_ptr_array_free (changed, FALSE);
}

/**
 * sig_filter_with:
 * @self: a filter
 * @kind: what is asked for
 * @id: which one
 * @wanted: whether it is
 *
 * Returns: (transfer full): a filter as @self that asks for @id too, or no more
 */
SigFilter *
sig_filter_with (SigFilter     *self,
                 SigFilterKind  kind,
                 const char    *id,
                 gboolean       wanted)
{
  SigFilter *changed;
  GStrv ids;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind < SIG_N_FILTER_KINDS, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (sig_filter_has (self, kind, id) == !!wanted)
    return sig_filter_ref (self);

  changed = copy (self);
  ids = change_ids (changed->ids[kind], id, wanted);
  g_strfreev (changed->ids[kind]);
  changed->ids[kind] = ids;

  return changed;
}

/**
 * sig_filter_with_text:
 * @self: a filter
 * @text: (nullable): words; %NULL for none
 *
 * Returns: (transfer full): a filter as @self that asks for parties in whose names, code or titles of agreements each
 *   of the words begins a word, in any language, accents and case aside
 */
SigFilter *
sig_filter_with_text (SigFilter  *self,
                      const char *text)
{
  SigFilter *changed;

  g_return_val_if_fail (self != NULL, NULL);

  if (g_strcmp0 (self->text, text != NULL ? text : "") == 0)
    return sig_filter_ref (self);

  changed = copy (self);
  g_free (changed->text);
  g_free (changed->words);
  changed->text = g_strdup (text != NULL ? text : "");
  changed->words = sig_fold (changed->text);

  return changed;
}

static gboolean
has_wording (SigDataset *dataset,
             const char *id)
{
  g_auto(GStrv) steps = g_strsplit (id, "/", 2);
  SigTerm *wording = sig_dataset_lookup_term (dataset, SIG_TERM_WORDING, steps[0]);
  SigList *categories = wording != NULL && steps[1] != NULL ? sig_dataset_get_categories (dataset, wording) : NULL;

  for (guint i = 0; i < sig_list_get_n (categories); i++)
    if (strcmp (sig_record_get_id (sig_list_get (categories, i)), steps[1]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_known (SigDataset    *dataset,
          SigFilterKind  kind,
          const char    *id)
{
  switch (kind)
    {
    case SIG_FILTER_GROUP:
      return sig_dataset_lookup_group (dataset, id) != NULL;
    case SIG_FILTER_STATUS:
      return sig_dataset_lookup_term (dataset, SIG_TERM_STATUS, id) != NULL;
    case SIG_FILTER_AREA:
      return sig_dataset_lookup_term (dataset, SIG_TERM_AREA, id) != NULL;
    case SIG_FILTER_CATEGORY:
      return has_wording (dataset, id);
    case SIG_FILTER_AGREEMENT:
      return sig_dataset_lookup_agreement (dataset, id) != NULL;
    case SIG_N_FILTER_KINDS:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * sig_filter_prune:
 * @self: a filter
 * @dataset: the data set that it is to be used with
 *
 * Returns: (transfer full): a filter as @self that asks for nothing that @dataset does not have; the text stays
 */
SigFilter *
sig_filter_prune (SigFilter  *self,
                  SigDataset *dataset)
{
  SigFilter *pruned;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  pruned = sig_filter_ref (self);
  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    for (guint i = 0; self->ids[kind][i] != NULL; i++)
      if (!is_known (dataset, kind, self->ids[kind][i]))
        {
          g_autoptr(SigFilter) before = pruned;

          pruned = sig_filter_with (before, kind, self->ids[kind][i], FALSE);
        }

  return pruned;
}

/**
 * sig_filter_has:
 * @self: a filter
 * @kind: what is asked for
 * @id: which one
 *
 * Returns: whether @self asks for it
 */
gboolean
sig_filter_has (SigFilter     *self,
                SigFilterKind  kind,
                const char    *id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (kind < SIG_N_FILTER_KINDS, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->ids[kind], id);
}

/**
 * sig_filter_get_ids:
 * @self: a filter
 * @kind: what is asked for
 *
 * Returns: (transfer none) (array zero-terminated=1): what it asks for of that kind, in alphabetical order
 */
const char *const *
sig_filter_get_ids (SigFilter     *self,
                    SigFilterKind  kind)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind < SIG_N_FILTER_KINDS, NULL);

  return (const char *const *) self->ids[kind];
}

/**
 * sig_filter_get_text:
 * @self: a filter
 *
 * Returns: (transfer none): the words that it asks for, as they were given; empty for none
 */
const char *
sig_filter_get_text (SigFilter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

/**
 * sig_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether it asks for nothing, so that every party matches; white space is no text
 */
gboolean
sig_filter_is_empty (SigFilter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    if (self->ids[kind][0] != NULL)
      return FALSE;

  return self->words[0] == '\0';
}

/**
 * sig_filter_equal:
 * @self: a filter
 * @other: another
 *
 * Returns: whether both ask for the same
 */
gboolean
sig_filter_equal (SigFilter *self,
                  SigFilter *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (self == other)
    return TRUE;

  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    if (!g_strv_equal ((const char *const *) self->ids[kind], (const char *const *) other->ids[kind]))
      return FALSE;

  return strcmp (self->text, other->text) == 0;
}

/* What a match is asked of. */
typedef struct
{
  SigStandings *standings;
  SigParty     *party;
  guint         index;
  SigDay        day;
} Asked;

static gboolean
is_in_group (const Asked *asked,
             const char  *id)
{
  SigGroup *group = sig_dataset_lookup_group (asked->standings->dataset, id);

  return group != NULL && sig_list_contains (sig_group_get_members (group), asked->party);
}

static gboolean
has_status (const Asked *asked,
            const char  *id)
{
  SigTerm *status = sig_standings_get_status_at (asked->standings, asked->index, asked->day);

  return status != NULL && strcmp (sig_record_get_id (SIG_RECORD (status)), id) == 0;
}

static gboolean
commits_itself (const Asked       *asked,
                const SigStanding *standing,
                const char        *area)
{
  SigList *commitments = sig_agreement_get_commitments (standing->agreement);

  for (guint i = 0; i < sig_list_get_n (commitments); i++)
    {
      SigCommitment *commitment = sig_list_get (commitments, i);

      if (strcmp (sig_record_get_id (SIG_RECORD (sig_commitment_get_area (commitment))), area) == 0 &&
          sig_promise_is_made_by (asked->standings->dataset, SIG_CLAIM (commitment), standing->agreement, asked->party))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_area (const Asked *asked,
          const char  *id)
{
  const SigPartyStandings *party = &asked->standings->parties[asked->index];

  for (guint i = 0; i < party->n_standings; i++)
    if (commits_itself (asked, party->standings[i], id) &&
        sig_standing_is_signed (asked->standings, party->standings[i], asked->day))
      return TRUE;

  return FALSE;
}

/* Whether "WORDING/CATEGORY" is what @wording is and has. */
static gboolean
is_category (SigWording *wording,
             const char *id)
{
  const char *name = sig_record_get_id (SIG_RECORD (sig_wording_get_wording (wording)));
  SigTerm *category = sig_wording_get_category (wording);
  gsize length = strlen (name);

  return category != NULL && strncmp (id, name, length) == 0 && id[length] == '/' &&
         strcmp (id + length + 1, sig_record_get_id (SIG_RECORD (category))) == 0;
}

static gboolean
has_category (const Asked *asked,
              const char  *id)
{
  SigStanding *standing = sig_standings_find_signed (asked->standings, asked->index, asked->day);
  SigList *wordings = standing != NULL ? sig_agreement_get_wordings (standing->agreement) : NULL;

  for (guint i = 0; i < sig_list_get_n (wordings); i++)
    if (is_category (sig_list_get (wordings, i), id))
      return TRUE;

  return FALSE;
}

static gboolean
has_agreement (const Asked *asked,
               const char  *id)
{
  SigAgreement *agreement = sig_dataset_lookup_agreement (asked->standings->dataset, id);

  return agreement != NULL && sig_list_contains (sig_agreement_get_parties (agreement), asked->party);
}

static gboolean (*const matchers[SIG_N_FILTER_KINDS]) (const Asked *asked, const char *id) = {
  [SIG_FILTER_GROUP] = is_in_group,
  [SIG_FILTER_STATUS] = has_status,
  [SIG_FILTER_AREA] = has_area,
  [SIG_FILTER_CATEGORY] = has_category,
  [SIG_FILTER_AGREEMENT] = has_agreement,
};

static gboolean
matches_any (const Asked   *asked,
             SigFilterKind  kind,
             GStrv          ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (matchers[kind] (asked, ids[i]))
      return TRUE;

  return ids[0] == NULL;
}

/**
 * sig_filter_matches:
 * @self: a filter
 * @standings: standings
 * @party: a party of their data set
 * @day: a day
 *
 * Tells whether a party is meant. A capability area counts when the party has a commitment in it in an agreement in which
 * it stands signed on @day; a category, when its current agreement (sig_standings_get_agreement()) is signed then and
 * has it, so that as many match as the legend counts; an agreement, when the party is one of its parties, on any day.
 *
 * Returns: whether @party matches all kinds that are asked for, and the text
 */
gboolean
sig_filter_matches (SigFilter    *self,
                    SigStandings *standings,
                    SigParty     *party,
                    SigDay        day)
{
  Asked asked = { standings, party, 0, day };
  int index;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SIG_IS_STANDINGS (standings), FALSE);
  g_return_val_if_fail (SIG_IS_PARTY (party), FALSE);

  index = sig_standings_get_index (standings, party);
  if (index < 0)
    return FALSE;
  asked.index = (guint) index;

  for (guint kind = 0; kind < SIG_N_FILTER_KINDS; kind++)
    if (!matches_any (&asked, kind, self->ids[kind]))
      return FALSE;

  return self->words[0] == '\0' || sig_fold_contains (sig_party_words_get (standings, party), self->words);
}
