/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-check-standing.h"
#include "sig-dataset-checks.h"

/* Talks on an agreement may not begin after the party's signature, unless its standing is over by then. */

/* Something that happens to one party: an event, or a signature without one. */
typedef struct
{
  SigDay day;
  gboolean opens;
  guint index;              /* of the event; G_MAXUINT for none */
  SigAgreement *agreement;
  SigTerm *status;
  gboolean resets;
} Step;

typedef struct
{
  SigDatasetReader *reader;
  SigTerm *signed_status;  /* that a party takes without an event */
  GPtrArray **events;      /* of each party: numbers */
  GPtrArray **agreements;  /* of each party */
  GHashTable *parties;     /* party -> its number + 1 */
  guint8 *is_reported;     /* each event */
} Talks;

static SigStanding *
get_standing (GHashTable   *standings,
              SigAgreement *agreement,
              SigDate       signature)
{
  SigStanding *standing = g_hash_table_lookup (standings, agreement);

  if (standing == NULL)
    {
      standing = g_new0 (SigStanding, 1);
      standing->signature = signature;
      g_hash_table_insert (standings, agreement, standing);
    }

  return standing;
}

static SigEvent *
get_event (const Talks *talks,
           guint        index)
{
  return sig_list_get (talks->reader->dataset->events, index);
}

static SigDate
get_date (SigAgreement *agreement)
{
  return agreement->signing != NULL ? agreement->signing->date : (SigDate) { 0, };
}

/* When a party signed each agreement: on its date, or by an event of its own. */
static GHashTable *
find_signatures (const Talks *talks,
                 guint        party)
{
  GHashTable *standings = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GPtrArray *agreements = talks->agreements[party];
  GPtrArray *events = talks->events[party];

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    get_standing (standings, agreements->pdata[i], get_date (agreements->pdata[i]));

  for (guint i = 0; events != NULL && i < events->len; i++)
    {
      SigEvent *event = get_event (talks, GPOINTER_TO_UINT (events->pdata[i]));
      SigStanding *standing;

      if (event->agreement == NULL || !event->kind->signs)
        continue;

      standing = get_standing (standings, event->agreement, event->date);
      if (!standing->has_event || sig_date_compare (event->date, standing->signature) < 0)
        standing->signature = event->date;
      standing->has_event = TRUE;
    }

  return standings;
}

static gboolean
is_late (SigEvent       *event,
         const SigStanding *standing)
{
  return standing != NULL && sig_date_is_set (standing->signature) &&
         !sig_date_not_after (event->date, standing->signature);
}

/* Whether it is worth the while to look at what a party went through: mostly it is not. */
static gboolean
has_late_talks (const Talks *talks,
                guint        party,
                GHashTable  *standings)
{
  GPtrArray *events = talks->events[party];

  for (guint i = 0; i < events->len; i++)
    {
      SigEvent *event = get_event (talks, GPOINTER_TO_UINT (events->pdata[i]));

      if (event->kind->opens && event->agreement != NULL &&
          is_late (event, g_hash_table_lookup (standings, event->agreement)))
        return TRUE;
    }

  return FALSE;
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const Step *first = a;
  const Step *second = b;

  if (first->day != second->day)
    return first->day < second->day ? -1 : 1;
  if (first->opens != second->opens)
    return first->opens ? 1 : -1;

  /* A signature without an event comes before the events of its day. */
  return (int) (first->index + 1) < (int) (second->index + 1) ? -1 : 1;
}

/* In order of time. What begins talks is put as late as its date allows: it has the benefit of the doubt. */
static GArray *
list_steps (const Talks *talks,
            guint        party,
            GHashTable  *standings)
{
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (Step));
  GPtrArray *events = talks->events[party];
  GHashTableIter iter;
  gpointer agreement, value;

  for (guint i = 0; i < events->len; i++)
    {
      guint index = GPOINTER_TO_UINT (events->pdata[i]);
      SigEvent *event = get_event (talks, index);
      gboolean opens = event->kind->opens && event->agreement != NULL;
      Step step = { opens ? sig_date_get_last_day (event->date) : sig_date_get_first_day (event->date), opens, index,
                    event->agreement, event->kind->status, event->kind->resets };

      g_array_append_val (steps, step);
    }

  g_hash_table_iter_init (&iter, standings);
  while (g_hash_table_iter_next (&iter, &agreement, &value))
    {
      const SigStanding *standing = value;
      Step step = { sig_date_get_first_day (standing->signature), FALSE, G_MAXUINT, agreement, talks->signed_status,
                    FALSE };

      if (!standing->has_event)
        g_array_append_val (steps, step);
    }

  g_array_sort (steps, compare_steps);

  return steps;
}

static void
report (const Talks    *talks,
        guint           index,
        SigRecord      *party,
        const SigStanding *standing)
{
  SigDatasetReader *reader = talks->reader;
  g_autofree char *signature = sig_date_format (standing->signature, SIG_DATE_ISO);
  g_autofree char *found = sig_date_format (get_event (talks, index)->date, SIG_DATE_ISO);
  g_autofree char *expected = g_strdup_printf ("talks not after the signature of \"%s\" on \"%s\"", party->id,
                                               signature);

  sig_dataset_check_push (reader, "events", index, "date");
  sig_data_errors_add (reader->json.errors, SIG_PLACE_VALUE, expected, "\"%s\"", found);
  sig_dataset_check_pop (reader);
  talks->is_reported[index] = TRUE;
}

static void
take_step (const Talks *talks,
           SigRecord   *party,
           GHashTable  *standings,
           SigGeneralEvents     *general,
           const Step  *step)
{
  SigStanding *standing;

  if (step->agreement == NULL)
    {
      sig_general_events_add (general, step->status, step->resets);
      return;
    }

  standing = get_standing (standings, step->agreement, (SigDate) { 0, });
  sig_standing_catch_up (standing, general);
  if (step->opens && !talks->is_reported[step->index] && is_late (get_event (talks, step->index), standing) &&
      (standing->status == NULL || standing->status->phase != SIG_PHASE_OVER))
    report (talks, step->index, party, standing);

  if (step->status != NULL)
    standing->status = step->resets ? step->status : sig_status_get_higher (standing->status, step->status);
}

static void
check_party (const Talks *talks,
             SigRecord   *party,
             guint        index)
{
  g_autoptr(GHashTable) standings = NULL;
  g_autoptr(GArray) steps = NULL;
  SigGeneralEvents general;

  if (talks->events[index] == NULL)
    return;

  standings = find_signatures (talks, index);
  if (!has_late_talks (talks, index, standings))
    return;

  sig_general_events_init (&general);
  steps = list_steps (talks, index, standings);
  for (guint i = 0; i < steps->len; i++)
    take_step (talks, party, standings, &general, &g_array_index (steps, Step, i));
  sig_general_events_clear (&general);
}

static void
add_to_party (Talks       *talks,
              GPtrArray  **lists,
              SigList     *parties,
              gpointer     item)
{
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      guint party = GPOINTER_TO_UINT (g_hash_table_lookup (talks->parties, sig_list_get (parties, i)));

      if (party == 0)
        continue;
      if (lists[party - 1] == NULL)
        lists[party - 1] = g_ptr_array_new ();
      g_ptr_array_add (lists[party - 1], item);
    }
}

static void
sort_by_party (Talks *talks)
{
  SigDataset *dataset = talks->reader->dataset;

  for (guint i = 0; i < sig_list_get_n (dataset->parties); i++)
    {
      gpointer party = sig_list_get (dataset->parties, i);

      if (party != dataset->focus)
        g_hash_table_insert (talks->parties, party, GUINT_TO_POINTER (i + 1));
    }

  for (guint i = 0; i < sig_list_get_n (dataset->events); i++)
    {
      SigEvent *event = sig_list_get (dataset->events, i);

      if (event->kind != NULL && sig_date_is_set (event->date))
        add_to_party (talks, talks->events, event->parties, GUINT_TO_POINTER (i));
    }

  for (guint i = 0; i < sig_list_get_n (dataset->agreements); i++)
    {
      SigAgreement *agreement = sig_list_get (dataset->agreements, i);

      add_to_party (talks, talks->agreements, agreement->parties, agreement);
    }
}

static SigTerm *
find_signed_status (SigList *statuses)
{
  SigTerm *highest = NULL;

  for (guint i = 0; i < sig_list_get_n (statuses); i++)
    {
      SigTerm *status = sig_list_get (statuses, i);

      if (status->phase == SIG_PHASE_SIGNED)
        highest = sig_status_get_higher (highest, status);
    }

  return highest;
}

static void
free_lists (GPtrArray **lists,
            guint       n)
{
  for (guint i = 0; i < n; i++)
    g_clear_pointer (&lists[i], g_ptr_array_unref);
  g_free (lists);
}

void
sig_dataset_check_talks (SigDatasetReader *self)
{
  SigList *parties = self->dataset->parties;
  guint n = sig_list_get_n (parties);
  Talks talks = {
    .reader = self,
    .signed_status = find_signed_status (self->dataset->terms[SIG_TERM_STATUS]),
    .events = g_new0 (GPtrArray *, n),
    .agreements = g_new0 (GPtrArray *, n),
    .parties = g_hash_table_new (NULL, NULL),
    .is_reported = g_new0 (guint8, sig_list_get_n (self->dataset->events)),
  };

  /* Without a focus it is not known whose signatures count. */
  if (self->dataset->focus != NULL)
    {
      sort_by_party (&talks);
      for (guint i = 0; i < n; i++)
        check_party (&talks, sig_list_get (parties, i), i);
    }

  free_lists (talks.events, n);
  free_lists (talks.agreements, n);
  g_hash_table_unref (talks.parties);
  g_free (talks.is_reported);
}
