/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-colour-scheme-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Colourings by a number of each agreement. The classes come from the numbers of the whole data set, so that they stay
 * the same on all days. */
typedef guint (*Count) (SigStandings      *standings,
                        const SigStanding *standing);

typedef struct
{
  Count  count;
  guint  none;       /* the class of 0 */
  guint  first;      /* the class of the first bin */
  guint  first_bin;  /* bins are numbered from that of 1 */
  guint  width;      /* numbers a bin */
} Bins;

/* 1, 2, 5, 10, 20 ...: the first one by which @from to @to, both from 1, fall into few enough bins. */
static guint
choose_width (guint from,
              guint to)
{
  for (guint64 power = 1;; power *= 10)
    for (guint i = 0; i < 3; i++)
      {
        guint64 width = power * ((const guint[]) { 1, 2, 5 })[i];

        if ((to - 1) / width - (from - 1) / width < SIG_MOST_BINS)
          return (guint) width;
      }
}

static char *
format_bin (guint bin,
            guint width)
{
  if (width == 1)
    return g_strdup_printf ("%u", bin + 1);

  /* Translators: an entry of a legend: the numbers from one to another, as in "6 to 10". */
  return g_strdup_printf (C_("legend", "%u to %u"), bin * width + 1, (bin + 1) * width);
}

static void
add_bins (SigColourScheme *self,
          Bins            *bins,
          guint            smallest,
          guint            largest)
{
  guint n;

  bins->width = choose_width (smallest, largest);
  bins->first_bin = (smallest - 1) / bins->width;
  n = (largest - 1) / bins->width - bins->first_bin + 1;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = format_bin (bins->first_bin + i, bins->width);
      g_autofree char *id = g_strdup_printf ("from:%u", (bins->first_bin + i) * bins->width + 1);
      guint number = sig_colour_scheme_add_step (self, id, title, NULL, i, n, FALSE);

      if (i == 0)
        bins->first = number;
    }
}

static guint
classify_count (SigColourScheme   *self,
                const SigStanding *standing,
                SigDay             day,
                SigNote           *note)
{
  const Bins *bins = self->data;

  note->n = bins->count (self->standings, standing);
  if (note->n == 0)
    return bins->none;

  return bins->first + (note->n - 1) / bins->width - bins->first_bin;
}

static char *
format_count (SigColourScheme *self,
              const SigNote   *note)
{
  return g_strdup_printf ("%u", note->n);
}

static void
fill_counts (SigColourScheme *self,
             Count            count)
{
  Bins *bins = g_new0 (Bins, 1);
  guint smallest = G_MAXUINT, largest = 0;

  for (guint i = 0; i < self->standings->standings->len; i++)
    {
      SigStanding *standing = self->standings->standings->pdata[i];
      guint n = standing->party != self->standings->focus ? count (self->standings, standing) : 0;

      if (n > 0)
        smallest = MIN (smallest, n);
      largest = MAX (largest, n);
    }

  bins->count = count;
  bins->none = sig_colour_scheme_add (self, "number:0", C_("legend: number", "None"), NULL,
                                      SIG_FILL_NEUTRAL, SIG_GLYPH_DASH, FALSE);
  if (largest > 0)
    add_bins (self, bins, smallest, largest);

  self->data = bins;
  self->free_data = g_free;
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
