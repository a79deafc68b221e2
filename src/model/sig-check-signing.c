/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-checks.h"

/* What is known of the events that sign one agreement. */
typedef struct
{
  gboolean has_its_date;  /* one of them has the agreement's date */
  gboolean is_reported;   /* the first of them */
  gboolean is_found;
  guint first;            /* by date, then by place in the file */
} Signatures;

static void
report (SigDatasetReader *self,
        guint             index,
        const char       *expected_format,
        SigDate           expected_date,
        SigDate           found)
{
  g_autofree char *date = sig_date_format (expected_date, SIG_DATE_ISO);
  g_autofree char *found_date = sig_date_format (found, SIG_DATE_ISO);
  g_autoptr(GString) expected = g_string_new (expected_format);

  g_string_replace (expected, "@DATE@", date, 1);
  sig_dataset_check_push (self, "events", index, "date");
  sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected->str, "\"%s\"", found_date);
  sig_dataset_check_pop (self);
}

static gboolean
is_same_date (SigDate a,
              SigDate b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

static void
note_event (SigDatasetReader *self,
            Signatures       *signatures,
            guint             index,
            SigEvent         *event)
{
  SigList *events = self->dataset->events;
  SigDate date = event->agreement->signing->date;
  gboolean is_too_early = !sig_date_not_after (date, event->date);
  gboolean is_first = !signatures->is_found;

  if (is_too_early)
    report (self, index, "a date not before \"@DATE@\" (the agreement's)", date, event->date);
  if (is_same_date (date, event->date))
    signatures->has_its_date = TRUE;

  if (!is_first)
    is_first = sig_date_compare (event->date, ((SigEvent *) sig_list_get (events, signatures->first))->date) < 0;
  if (is_first)
    {
      signatures->first = index;
      signatures->is_reported = is_too_early;
      signatures->is_found = TRUE;
    }
}

/* An event that signs is that of the agreement, or an accession after it. */
void
sig_dataset_check_signing (SigDatasetReader *self)
{
  g_autoptr(GHashTable) all = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  SigList *events = self->dataset->events;
  GHashTableIter iter;
  gpointer agreement, value;

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);
      Signatures *signatures;

      if (event->kind == NULL || !event->kind->signs || !sig_date_is_set (event->date) || event->agreement == NULL ||
          event->agreement->signing == NULL || !sig_date_is_set (event->agreement->signing->date))
        continue;

      signatures = g_hash_table_lookup (all, event->agreement);
      if (signatures == NULL)
        {
          signatures = g_new0 (Signatures, 1);
          g_hash_table_insert (all, event->agreement, signatures);
        }
      note_event (self, signatures, i, event);
    }

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &agreement, &value))
    {
      const Signatures *signatures = value;
      SigEvent *event = sig_list_get (events, signatures->first);

      if (!signatures->has_its_date && !signatures->is_reported)
        report (self, signatures->first, "the date of the agreement, \"@DATE@\"",
                SIG_AGREEMENT (agreement)->signing->date, event->date);
    }
}
