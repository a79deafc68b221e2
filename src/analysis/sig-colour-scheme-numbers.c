/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-scheme-private.h"

#include "sig-bins.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Colourings by a number of each agreement. The classes come from the numbers of the whole data set, so that they stay
 * the same on all days. */
typedef guint (*Count) (SigStandings      *standings,
                        const SigStanding *standing);

typedef struct
{
  Count    count;
  guint    none;   /* the class of 0 */
  guint    first;  /* the class of the first bin */
  SigBins *bins;
} Counts;

static void
free_counts (gpointer data)
{
  Counts *self = data;

  sig_bins_free (self->bins);
  g_free (self);
}

static char *
format_bin (const SigBin *bin)
{
  if (bin->is_open_below)
    /* Translators: an entry of a legend: numbers up to one. */
    return g_strdup_printf (C_("legend", "Up to %u"), bin->to);
  if (bin->is_open_above)
    /* Translators: an entry of a legend: numbers from one up. */
    return g_strdup_printf (C_("legend", "%u and more"), bin->from);
  if (bin->from == bin->to)
    return g_strdup_printf ("%u", bin->from);

  /* Translators: an entry of a legend: the numbers from one to another, as in "6 to 10". */
  return g_strdup_printf (C_("legend", "%u to %u"), bin->from, bin->to);
}

static guint
classify_count (SigColourScheme   *self,
                const SigStanding *standing,
                SigDay             day,
                SigNote           *note)
{
  const Counts *data = self->data;

  note->n = data->count (self->standings, standing);
  if (note->n == 0)
    return data->none;

  return data->first + sig_bins_find (data->bins, note->n);
}

static char *
format_count (SigColourScheme *self,
              const SigNote   *note)
{
  return g_strdup_printf ("%u", note->n);
}

/* The number of each party that ever signed, once for each agreement. */
static SigBins *
make_bins (SigStandings *standings,
           Count         count)
{
  g_autoptr(GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < standings->standings->len; i++)
    {
      SigStanding *standing = standings->standings->pdata[i];
      guint n = standing->party != standings->focus ? count (standings, standing) : 0;

      if (n > 0 && sig_date_is_set (standing->signature))
        g_array_append_val (numbers, n);
    }

  return sig_bins_new ((const guint *) (gpointer) numbers->data, numbers->len, SIG_MOST_BINS);
}

static void
fill_counts (SigColourScheme *self,
             Count            count)
{
  Counts *data = g_new0 (Counts, 1);
  guint n;

  data->count = count;
  data->bins = make_bins (self->standings, count);
  data->none = sig_colour_scheme_add (self, "number:0", C_("legend: number", "None"), NULL,
                                      SIG_FILL_NEUTRAL, SIG_GLYPH_DASH, FALSE);

  n = sig_bins_get_n (data->bins);
  for (guint i = 0; i < n; i++)
    {
      const SigBin *bin = sig_bins_get (data->bins, i);
      g_autofree char *title = format_bin (bin);
      g_autofree char *id = g_strdup_printf ("from:%u", bin->from);
      guint number = sig_colour_scheme_add_step (self, id, title, NULL, i, n, FALSE);

      if (i == 0)
        data->first = number;
    }

  self->data = data;
  self->free_data = free_counts;
  self->classify = classify_count;
  self->format_note = format_count;
}

static guint
count_order (SigStandings      *standings,
             const SigStanding *standing)
{
  return standings->parties[standing->party_index].number;
}

static guint
count_scope (SigStandings      *standings,
             const SigStanding *standing)
{
  return sig_list_get_n (sig_agreement_get_scope (standing->agreement));
}

static guint
count_reciprocals (SigStandings      *standings,
                   const SigStanding *standing)
{
  return sig_list_get_n (sig_agreement_get_reciprocals (standing->agreement));
}

/*
 * sig_colour_scheme_fill_order:
 * @self: a new scheme
 *
 * The number of a party in the order of signing.
 */
void
sig_colour_scheme_fill_order (SigColourScheme *self)
{
  fill_counts (self, count_order);
}

/*
 * sig_colour_scheme_fill_scope:
 * @self: a new scheme
 *
 * How many topics an agreement covers.
 */
void
sig_colour_scheme_fill_scope (SigColourScheme *self)
{
  fill_counts (self, count_scope);
}

/*
 * sig_colour_scheme_fill_reciprocity:
 * @self: a new scheme
 *
 * How many things are owed in return.
 */
void
sig_colour_scheme_fill_reciprocity (SigColourScheme *self)
{
  fill_counts (self, count_reciprocals);
}

typedef struct
{
  GArray *months;   /* double: the notices that there are, or the first of each bin, ascending */
  guint   none;
  guint   first;
  guint   unknown;
} Notices;

static void
free_notices (gpointer data)
{
  Notices *self = data;

  g_array_unref (self->months);
  g_free (self);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static double
get_notice (SigAgreement *agreement)
{
  return sig_form_get_notice_months (sig_agreement_get_form (agreement));
}

static guint
classify_notice (SigColourScheme   *self,
                 const SigStanding *standing,
                 SigDay             day,
                 SigNote           *note)
{
  const Notices *data = self->data;
  double months = get_notice (standing->agreement);
  guint class = data->first;

  if (isnan (months))
    return data->unknown;
  if (months <= 0)
    return data->none;
  for (guint i = 1; i < data->months->len; i++)
    if (g_array_index (data->months, double, i) <= months)
      class = data->first + i;

  return class;
}

/* All notices of the data set, ascending, each once. */
static GArray *
collect_notices (SigDataset *dataset)
{
  SigList *agreements = sig_dataset_get_agreements (dataset);
  GArray *months = g_array_new (FALSE, FALSE, sizeof (double));
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      double value = get_notice (sig_list_get (agreements, i));

      if (value > 0)
        g_array_append_val (months, value);
    }
  g_array_sort (months, compare_doubles);

  for (guint i = 0; i < months->len; i++)
    if (i == 0 || g_array_index (months, double, i) != g_array_index (months, double, n - 1))
      g_array_index (months, double, n++) = g_array_index (months, double, i);
  g_array_set_size (months, n);

  return months;
}

static char *
format_months (double months)
{
  if (months == round (months) && months <= G_MAXINT)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d month", "%d months", (gulong) months), (int) months);

  /* Translators: a number of months that is not a whole one. */
  return g_strdup_printf (_("%.3g months"), months);
}

static char *
format_notice_bin (GArray *all,
                   guint   from,
                   guint   to)
{
  g_autofree char *last = format_months (g_array_index (all, double, to - 1));

  if (to - from == 1)
    return g_steal_pointer (&last);

  /* Translators: an entry of a legend: a number, and another one of months, as in "3 to 6 months". */
  return g_strdup_printf (C_("legend: notice", "%.3g to %s"), g_array_index (all, double, from), last);
}

/*
 * sig_colour_scheme_fill_notice:
 * @self: a new scheme
 *
 * The months of notice. Each length is a class; when there are many, neighbours share one.
 */
void
sig_colour_scheme_fill_notice (SigColourScheme *self)
{
  g_autoptr(GArray) all = collect_notices (self->standings->dataset);
  guint n = MIN (all->len, SIG_MOST_BINS);
  Notices *data = g_new0 (Notices, 1);

  data->months = g_array_new (FALSE, FALSE, sizeof (double));
  data->none = sig_colour_scheme_add (self, "number:0", C_("legend: notice", "None"), NULL,
                                      SIG_FILL_NEUTRAL, SIG_GLYPH_DASH, FALSE);
  for (guint i = 0; i < n; i++)
    {
      guint from = all->len * i / n, to = all->len * (i + 1) / n;
      double months = g_array_index (all, double, from);
      g_autofree char *title = format_notice_bin (all, from, to);
      char buffer[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *id = g_strconcat ("from:", g_ascii_dtostr (buffer, sizeof buffer, months), NULL);
      guint number = sig_colour_scheme_add_step (self, id, title, NULL, i, n, FALSE);

      if (i == 0)
        data->first = number;
      g_array_append_val (data->months, months);
    }
  data->unknown = sig_colour_scheme_add_unknown (self);

  self->data = data;
  self->free_data = free_notices;
  self->classify = classify_notice;
}
