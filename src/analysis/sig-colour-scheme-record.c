/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-scheme-private.h"

#include "sig-commitment.h"
#include "sig-money.h"

#include "sig-promise.h"

#include <glib/gi18n-lib.h>

/* Colourings by the record itself: how much of it was read in the documents, and what became of the promises. */

/* How many of the claims of an agreement there are, and how many of them are primary. */
typedef struct
{
  guint n_primary;
  guint n;
} Claims;

static void
count_claim (Claims   *claims,
             SigClaim *claim)
{
  claims->n++;
  claims->n_primary += sig_claim_get_certainty (claim) == SIG_CERTAINTY_PRIMARY;
}

static void
count_list (Claims  *claims,
            SigList *list)
{
  for (guint i = 0; i < sig_list_get_n (list); i++)
    count_claim (claims, sig_list_get (list, i));
}

static Claims
count_claims (SigAgreement *agreement)
{
  Claims claims = { 0, 0 };

  count_claim (&claims, SIG_CLAIM (sig_agreement_get_signing (agreement)));
  count_claim (&claims, SIG_CLAIM (sig_agreement_get_form (agreement)));
  count_list (&claims, sig_agreement_get_wordings (agreement));
  count_list (&claims, sig_agreement_get_clauses (agreement));
  count_list (&claims, sig_agreement_get_commitments (agreement));
  count_list (&claims, sig_agreement_get_money (agreement));
  count_list (&claims, sig_agreement_get_reciprocals (agreement));
  count_list (&claims, sig_agreement_get_scope (agreement));

  return claims;
}

/* The first of the shares that @n of @of reaches: all, three quarters, more than half, less: 3 to 0. */
static guint
classify_certainty (SigColourScheme   *self,
                    const SigStanding *standing,
                    SigDay             day,
                    SigNote           *note)
{
  const Claims *claims = (const Claims *) self->data + standing->index;

  note->n = claims->n_primary;
  note->of = claims->n;
  if (note->n == note->of)
    return 3;
  if (4 * (guint64) note->n >= 3 * (guint64) note->of)
    return 2;

  return 2 * (guint64) note->n > note->of ? 1 : 0;
}

static char *
format_share (SigColourScheme *self,
              const SigNote   *note)
{
  /* Translators: so many of so many, as in "71 of 72". */
  return g_strdup_printf (C_("note", "%u of %u"), note->n, note->of);
}

/*
 * sig_colour_scheme_fill_certainty:
 * @self: a new scheme
 *
 * What share of the claims about an agreement was read in the document itself or in the signer's own statement. What
 * became of the promises is not counted among them: no document says so.
 */
void
sig_colour_scheme_fill_certainty (SigColourScheme *self)
{
  static const struct
  {
    const char *id;
    const char *title;
  } shares[] = {
    { "primary:less", N_("Half or less from primary sources") },
    { "primary:half", N_("Over half from primary sources") },
    { "primary:most", N_("Three quarters and more") },
    { "primary:all", N_("All from primary sources") },
  };
  GPtrArray *standings = self->standings->standings;
  Claims *claims = g_new0 (Claims, MAX (standings->len, 1));

  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    sig_colour_scheme_add_step (self, shares[i].id, _(shares[i].title),
                                _("The share of the claims about the agreement that were read in the document or in the signer’s own statement."),
                                i, G_N_ELEMENTS (shares), FALSE);
  for (guint i = 0; i < standings->len; i++)
    {
      const SigStanding *standing = standings->pdata[i];

      if (standing->party != self->standings->focus)
        claims[i] = count_claims (standing->agreement);
    }

  self->data = claims;
  self->free_data = g_free;
  self->classify = classify_certainty;
  self->format_note = format_share;
}

/* An entry on what became of a promise: those of one promise follow one another. */
typedef struct
{
  guint  promise;
  SigDay day;
  guint  level;
} Judgement;

typedef struct
{
  guint n_promises;
  guint first;
  guint n_judgements;
} Promises;

typedef struct
{
  Promises *promises;    /* of each standing */
  GArray   *judgements;  /* Judgement */
} Fulfilment;

enum
{
  NOT_JUDGED,
  FEW_JUDGED,
  UNDER_HALF,
  UNDER_THREE_QUARTERS,
  UNDER_ALL,
  ALL,
};

#define ENOUGH_JUDGED 5
#define PARTLY_DONE 2

static void
free_fulfilment (gpointer data)
{
  Fulfilment *self = data;

  g_free (self->promises);
  g_array_unref (self->judgements);
  g_free (self);
}

static void
add_promises (Fulfilment        *self,
              SigStandings      *standings,
              const SigStanding *standing,
              SigList           *list)
{
  Promises *promises = &self->promises[standing->index];

  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      SigClaim *claim = sig_list_get (list, i);
      SigList *entries = sig_promise_get_fulfilment (claim);

      if (!sig_promise_is_promise (claim) ||
          !sig_promise_is_made_by (standings->dataset, claim, standing->agreement, standing->party))
        continue;

      for (guint e = 0; e < sig_list_get_n (entries); e++)
        {
          SigFulfilment *entry = sig_list_get (entries, e);
          SigDay day = sig_promise_get_counted_day (standings->dataset, sig_fulfilment_get_date (entry), standing->signature);
          Judgement judgement = { promises->n_promises, day, sig_fulfilment_get_level (entry) };

          g_array_append_val (self->judgements, judgement);
        }
      promises->n_promises++;
    }
}

/* How many promises of a standing are judged by a day, and how many of those are at least partly done. */
static void
count_judged (const Fulfilment  *self,
              const SigStanding *standing,
              SigDay             day,
              guint             *n_judged,
              guint             *n_done)
{
  const Promises *promises = &self->promises[standing->index];
  guint last = promises->first + promises->n_judgements;

  for (guint i = promises->first; i < last;)
    {
      guint promise = g_array_index (self->judgements, Judgement, i).promise;
      int level = -1;

      for (; i < last && g_array_index (self->judgements, Judgement, i).promise == promise; i++)
        if (g_array_index (self->judgements, Judgement, i).day <= day)
          level = (int) g_array_index (self->judgements, Judgement, i).level;
      *n_judged += level >= 0;
      *n_done += level >= PARTLY_DONE;
    }
}

static guint
classify_share (guint n_judged,
                guint n_done)
{
  if (n_judged == 0)
    return NOT_JUDGED;
  if (n_judged < ENOUGH_JUDGED)
    return FEW_JUDGED;
  if (n_done == n_judged)
    return ALL;
  if (2 * (guint64) n_done < n_judged)
    return UNDER_HALF;

  return 4 * (guint64) n_done < 3 * (guint64) n_judged ? UNDER_THREE_QUARTERS : UNDER_ALL;
}

static guint
classify_fulfilment (SigColourScheme   *self,
                     const SigStanding *standing,
                     SigDay             day,
                     SigNote           *note)
{
  const Fulfilment *data = self->data;
  const SigPartyStandings *party = &self->standings->parties[standing->party_index];
  guint n_done = 0;

  for (guint i = 0; i < party->n_standings; i++)
    {
      const SigStanding *other = party->standings[i];

      if (other != standing && !sig_standing_is_signed (self->standings, other, day))
        continue;
      note->of += data->promises[other->index].n_promises;
      count_judged (data, other, day, &note->n, &n_done);
    }

  return classify_share (note->n, n_done);
}

static char *
format_judged (SigColourScheme *self,
               const SigNote   *note)
{
  /* Translators: so many of so many promises, as in "12 of 30 judged". */
  return g_strdup_printf (C_("note", "%u of %u judged"), note->n, note->of);
}

static void
add_fulfilment_classes (SigColourScheme *self)
{
  const char *rule = _("Of the promises judged by that day, the share that stands at partly done or done.");
  const char *few = _("Fewer than five promises were judged by that day.");
  const char *none = _("No promise was judged by that day.");

  sig_colour_scheme_add (self, "judged:none", _("Not judged"), none, SIG_FILL_UNKNOWN, SIG_GLYPH_QUESTION, FALSE);
  sig_colour_scheme_add (self, "judged:few", _("Few judged"), few, SIG_FILL_OTHER, SIG_GLYPH_DASH, FALSE);
  sig_colour_scheme_add_step (self, "done:less", C_("legend: promises done", "Under half done"), rule, 0, 4, FALSE);
  sig_colour_scheme_add_step (self, "done:half", C_("legend: promises done", "Under three quarters done"), rule, 1, 4, FALSE);
  sig_colour_scheme_add_step (self, "done:most", C_("legend: promises done", "Not all done"), rule, 2, 4, FALSE);
  sig_colour_scheme_add_step (self, "done:all", C_("legend: promises done", "All done"), rule, 3, 4, FALSE);
}

/*
 * sig_colour_scheme_fill_fulfilment:
 * @self: a new scheme
 *
 * What became of the promises that a party made in the agreements that it stands in.
 */
void
sig_colour_scheme_fill_fulfilment (SigColourScheme *self)
{
  GPtrArray *standings = self->standings->standings;
  Fulfilment *data = g_new (Fulfilment, 1);

  add_fulfilment_classes (self);
  data->promises = g_new0 (Promises, MAX (standings->len, 1));
  data->judgements = g_array_new (FALSE, FALSE, sizeof (Judgement));
  for (guint i = 0; i < standings->len; i++)
    {
      const SigStanding *standing = standings->pdata[i];

      data->promises[i].first = data->judgements->len;
      if (standing->party != self->standings->focus)
        {
          add_promises (data, self->standings, standing, sig_agreement_get_commitments (standing->agreement));
          add_promises (data, self->standings, standing, sig_agreement_get_money (standing->agreement));
        }
      data->promises[i].n_judgements = data->judgements->len - data->promises[i].first;
    }

  self->data = data;
  self->free_data = free_fulfilment;
  self->classify = classify_fulfilment;
  self->format_note = format_judged;
  self->format_tally = format_judged;
}
