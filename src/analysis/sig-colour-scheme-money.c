/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-scheme-private.h"

#include "sig-conversion.h"
#include "sig-promise.h"

#include <glib/gi18n-lib.h>
#include <float.h>
#include <math.h>

/* What a party pledged in one agreement, in the base currency. */
typedef struct
{
  double amount;
  guint  n_parts;
  guint  n_left_out;
} Pledge;

typedef struct
{
  char   *base;
  Pledge *pledges;   /* of each standing */
  GArray *edges;     /* double: where one class ends and the next begins */
  guint   first;
  guint   left_out;
  guint   none;
} Money;

static void
free_money (gpointer data)
{
  Money *self = data;

  g_free (self->base);
  g_free (self->pledges);
  g_array_unref (self->edges);
  g_free (self);
}

/* Two numbers can be beyond all numbers together. */
static double
add (double a,
     double b)
{
  return MIN (a + b, G_MAXDOUBLE);
}

static gboolean
is_pledge (SigMoney *money)
{
  SigSum sum = sig_term_get_sum (sig_money_get_nature (money));

  return sum == SIG_SUM_PLEDGED || sum == SIG_SUM_NEVER;
}

static Pledge
add_pledges (SigStandings      *standings,
             const SigStanding *standing,
             const char        *base)
{
  g_autoptr(SigTotal) total = sig_total_new (standings->dataset, base);
  SigList *list = sig_agreement_get_money (standing->agreement);
  SigDate signed_on = sig_signing_get_date (sig_agreement_get_signing (standing->agreement));

  for (guint i = 0; i < sig_list_get_n (list); i++)
    {
      SigMoney *money = sig_list_get (list, i);

      if (is_pledge (money) &&
          sig_promise_is_made_by (standings->dataset, SIG_CLAIM (money), standing->agreement, standing->party))
        sig_total_add (total, money, signed_on);
    }

  return (Pledge) { sig_total_get_approximation (total), sig_total_get_n_parts (total), sig_total_get_n_left_out (total) };
}

static Pledge *
add_all_pledges (SigStandings *standings,
                 const char   *base)
{
  Pledge *pledges = g_new0 (Pledge, MAX (standings->standings->len, 1));

  for (guint i = 0; i < standings->standings->len; i++)
    {
      const SigStanding *standing = standings->standings->pdata[i];

      if (standing->party != standings->focus)
        pledges[i] = add_pledges (standings, standing, base);
    }

  return pledges;
}

/* The pledges of all agreements that a party ever signed: what its class can come to be. */
static GArray *
collect_sums (SigStandings *standings,
              const Pledge *pledges)
{
  GArray *sums = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint p = 0; p < standings->n_parties; p++)
    {
      const SigPartyStandings *party = &standings->parties[p];
      double sum = 0;

      for (guint i = 0; i < party->n_standings; i++)
        if (sig_date_is_set (party->standings[i]->signature))
          sum = add (sum, pledges[party->standings[i]->index].amount);
      if (sum > 0)
        g_array_append_val (sums, sum);
    }

  return sums;
}

static guint
find_bin (GArray *edges,
          double  sum)
{
  guint bin = 0;

  while (bin < edges->len && g_array_index (edges, double, bin) <= sum)
    bin++;

  return bin;
}

/* Round numbers - 1, 2, 5 or 1, 3 times a power of ten - so that each class but the ends is between two of them. */
static GArray *
list_edges (double       smallest,
            double       largest,
            const guint *steps,
            guint        n_steps)
{
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (double));

  for (int power = (int) floor (log10 (smallest)); power < DBL_MAX_10_EXP && pow (10, power) <= largest; power++)
    for (guint i = 0; i < n_steps; i++)
      {
        double edge = steps[i] * pow (10, power);

        if (edge > smallest && edge <= largest)
          g_array_append_val (edges, edge);
      }

  return edges;
}

/* While there are too many classes, the two at the end where fewer parties are become one. */
static void
merge_ends (GArray *edges,
            GArray *sums)
{
  while (edges->len + 1 > SIG_MOST_BINS)
    {
      guint n_low = 0, n_high = 0;

      for (guint i = 0; i < sums->len; i++)
        {
          guint bin = find_bin (edges, g_array_index (sums, double, i));

          n_low += bin <= 1;
          n_high += bin + 1 >= edges->len;
        }
      g_array_remove_index (edges, n_low <= n_high ? 0 : edges->len - 1);
    }
}

static GArray *
choose_edges (GArray *sums)
{
  static const guint fine[] = { 1, 2, 5 }, coarse[] = { 1, 3 };
  double smallest = G_MAXDOUBLE, largest = 0;
  GArray *edges;

  if (sums->len == 0)
    return g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < sums->len; i++)
    {
      smallest = MIN (smallest, g_array_index (sums, double, i));
      largest = MAX (largest, g_array_index (sums, double, i));
    }

  edges = list_edges (smallest, largest, fine, G_N_ELEMENTS (fine));
  if (edges->len + 1 <= SIG_MOST_BINS)
    return edges;

  g_array_unref (edges);
  edges = list_edges (smallest, largest, coarse, G_N_ELEMENTS (coarse));
  merge_ends (edges, sums);

  return edges;
}

static char *
format_class (const Money *self,
              guint        bin)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (bin > 0)
    from = sig_conversion_format_short (g_array_index (self->edges, double, bin - 1), self->base);
  if (bin < self->edges->len)
    to = sig_conversion_format_short (g_array_index (self->edges, double, bin), self->base);

  if (from == NULL && to == NULL)
    return g_strdup (C_("legend: money", "Any sum"));
  if (from == NULL)
    /* Translators: an entry of a legend: sums below one, as in "Under €100 m". */
    return g_strdup_printf (C_("legend: money", "Under %s"), to);
  if (to == NULL)
    /* Translators: an entry of a legend: sums from one up, as in "€10 bn and more". */
    return g_strdup_printf (C_("legend: money", "%s and more"), from);

  /* Translators: an entry of a legend: sums between two, as in "€1 bn to €3 bn". */
  return g_strdup_printf (C_("legend: money", "%s to %s"), from, to);
}

static guint
classify_money (SigColourScheme   *self,
                const SigStanding *standing,
                SigDay             day,
                SigNote           *note)
{
  const Money *data = self->data;
  const SigPartyStandings *party = &self->standings->parties[standing->party_index];

  for (guint i = 0; i < party->n_standings; i++)
    {
      const Pledge *pledge = &data->pledges[party->standings[i]->index];

      if (party->standings[i] != standing && !sig_standing_is_signed (self->standings, party->standings[i], day))
        continue;
      note->amount = add (note->amount, pledge->amount);
      note->n += pledge->n_parts;
      note->of += pledge->n_left_out;
    }

  if (note->n > 0)
    return data->first + find_bin (data->edges, note->amount);

  return note->of > 0 ? data->left_out : data->none;
}

static char *
format_money (SigColourScheme *self,
              const SigNote   *note)
{
  const Money *data = self->data;

  return note->n > 0 ? sig_conversion_format_short (note->amount, data->base) : NULL;
}

static void
add_classes (SigColourScheme *self,
             Money           *data)
{
  data->none = sig_colour_scheme_add (self, "money:none", _("No sum pledged"),
                                      _("No agreement in force states a pledge; sums already given and loans are not counted."),
                                      SIG_FILL_NEUTRAL, SIG_GLYPH_DASH, FALSE);
  for (guint bin = 0; bin <= data->edges->len; bin++)
    {
      g_autofree char *title = format_class (data, bin);
      g_autofree char *id = g_strdup_printf ("money:%.0f", bin > 0 ? g_array_index (data->edges, double, bin - 1) : 0.0);
      guint number = sig_colour_scheme_add_step (self, id, title,
                                                 _("Pledges of the agreements in force, added up at the rates of the years in which they were signed."),
                                                 bin, data->edges->len + 1, FALSE);

      if (bin == 0)
        data->first = number;
    }
  data->left_out = sig_colour_scheme_add (self, "money:left-out", _("Sums that cannot be added up"),
                                          _("Shares of GDP, things in kind, pledges without an amount or in a currency without a rate."),
                                          SIG_FILL_OTHER, SIG_GLYPH_DIAMOND, FALSE);
}

/*
 * sig_colour_scheme_fill_money:
 * @self: a new scheme
 *
 * What a party pledged in all agreements that it stands in on a day. The classes come from the sums of the whole data
 * set, so that they stay the same on all days.
 */
void
sig_colour_scheme_fill_money (SigColourScheme *self)
{
  const char *base = sig_dataset_get_base_currency (self->standings->dataset);
  g_autoptr(GArray) sums = NULL;
  Money *data = g_new0 (Money, 1);

  data->base = g_strdup (base != NULL ? base : "");
  data->pledges = add_all_pledges (self->standings, data->base);
  sums = collect_sums (self->standings, data->pledges);
  data->edges = choose_edges (sums);
  add_classes (self, data);

  self->data = data;
  self->free_data = free_money;
  self->classify = classify_money;
  self->format_note = format_money;
}
