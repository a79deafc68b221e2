/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-checks.h"

/* Goes to a member of an entry of a list. */
void
sig_dataset_check_push (SigDatasetReader *self,
                        const char       *list,
                        guint             index,
                        const char       *member)
{
  sig_json_path_push_member (self->json.path, list);
  sig_json_path_push_index (self->json.path, index);
  sig_json_path_push_member (self->json.path, member);
}

/* Goes back to the whole file. */
void
sig_dataset_check_pop (SigDatasetReader *self)
{
  for (guint i = 0; i < 3; i++)
    sig_json_path_pop (self->json.path);
}

static void
warn (SigDatasetReader *self,
      const char       *list,
      guint             index,
      const char       *what,
      const char       *id)
{
  g_autofree char *expected = g_strdup_printf ("%s \"%s\"", what, id);

  sig_dataset_check_push (self, list, index, "id");
  sig_data_errors_warn (self->json.errors, SIG_PLACE_VALUE, expected, "none");
  sig_dataset_check_pop (self);
}

static void
warn_of_sources (SigDatasetReader *self)
{
  SigList *sources = self->dataset->sources;

  for (guint i = 0; i < sig_list_get_n (sources); i++)
    if (!self->is_cited[i])
      warn (self, "sources", i, "a claim that cites", SIG_RECORD (sig_list_get (sources, i))->id);
}

static void
warn_of_agreements (SigDatasetReader *self)
{
  g_autoptr(GHashTable) with_event = g_hash_table_new (NULL, NULL);
  SigList *agreements = self->dataset->agreements;
  SigList *events = self->dataset->events;

  for (guint i = 0; i < sig_list_get_n (events); i++)
    {
      SigEvent *event = sig_list_get (events, i);

      if (event->agreement != NULL)
        g_hash_table_add (with_event, event->agreement);
    }

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigRecord *agreement = sig_list_get (agreements, i);

      if (!g_hash_table_contains (with_event, agreement))
        warn (self, "agreements", i, "an event of", agreement->id);
    }
}

static void
check_later_ids (SigDatasetReader *self)
{
  SigList *parties = self->dataset->parties;
  SigList *instruments = self->dataset->instruments;

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    sig_check_later_ids (self, ((SigParty *) sig_list_get (parties, i))->member_ids, SIG_OBJECT_PARTY, i, "members");
  for (guint i = 0; i < sig_list_get_n (instruments); i++)
    sig_check_later_ids (self, ((SigInstrument *) sig_list_get (instruments, i))->led_to_ids, SIG_OBJECT_INSTRUMENT, i,
                         "led_to");
}

void
sig_dataset_check (SigDatasetReader *self)
{
  check_later_ids (self);
  sig_dataset_check_tiles (self);
  sig_dataset_check_led_to (self);
  sig_dataset_check_signing (self);
  sig_dataset_check_talks (self);

  /* Where something is broken, what it would have said is missing too. */
  if (sig_data_errors_get_n_errors (self->json.errors) > 0)
    return;

  warn_of_sources (self);
  warn_of_agreements (self);
}
