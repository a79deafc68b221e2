/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-checks.h"

#include "sig-json-text.h"

typedef enum
{
  NEW,
  OPEN,    /* on the way that is being walked */
  CLOSED,
} State;

/* Where the walk stands: an instrument and the next of those that it led to. */
typedef struct
{
  guint instrument;
  guint next;
} Step;

static void
push_entry (SigDatasetReader *self,
            const Step       *step)
{
  sig_dataset_check_push (self, "instruments", step->instrument, "led_to");
  sig_json_path_push_index (self->json.path, step->next);
}

static void
pop_entry (SigDatasetReader *self)
{
  sig_json_path_pop (self->json.path);
  sig_dataset_check_pop (self);
}

/* Returns whether an instrument did not lead to one that is older. */
static gboolean
check_dates (SigDatasetReader    *self,
             const Step          *step,
             const SigInstrument *from,
             SigInstrument       *to)
{
  g_autofree char *date = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *quoted = NULL;

  if (!sig_date_is_set (from->date) || !sig_date_is_set (to->date) || sig_date_not_after (from->date, to->date))
    return TRUE;

  date = sig_date_format (from->date, SIG_DATE_ISO);
  expected = g_strdup_printf ("an instrument not dated before \"%s\"", date);
  quoted = sig_json_text_quote (SIG_RECORD (to)->id, -1);
  push_entry (self, step);
  sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, expected, "%s", quoted);
  pop_entry (self);

  return FALSE;
}

static void
report_ring (SigDatasetReader *self,
             const Step       *step,
             SigRecord        *from,
             SigRecord        *to)
{
  push_entry (self, step);
  sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "no ring", "that \"%s\" leads back to \"%s\"",
                       from->id != NULL ? from->id : "", to->id);
  pop_entry (self);
}

/* Follows one arrow. What is dated wrongly is no part of the walk. */
static void
follow (SigDatasetReader *self,
        GArray           *way,
        guint8           *states,
        const Step       *step,
        const char       *id)
{
  SigList *instruments = self->dataset->instruments;
  SigInstrument *from = sig_list_get (instruments, step->instrument);
  SigObjectKind kind;
  Step further = { 0, 0 };

  if (!sig_find_object (self, id, &kind, &further.instrument) || kind != SIG_OBJECT_INSTRUMENT)
    return;
  if (!check_dates (self, step, from, sig_list_get (instruments, further.instrument)))
    return;

  if (states[further.instrument] == OPEN)
    report_ring (self, step, SIG_RECORD (from), sig_list_get (instruments, further.instrument));
  else if (states[further.instrument] == NEW)
    {
      states[further.instrument] = OPEN;
      g_array_append_val (way, further);
    }
}

static void
walk_from (SigDatasetReader *self,
           GArray           *way,
           guint8           *states,
           guint             start)
{
  Step first = { start, 0 };

  states[start] = OPEN;
  g_array_append_val (way, first);

  while (way->len > 0)
    {
      Step *step = &g_array_index (way, Step, way->len - 1);
      SigInstrument *instrument = sig_list_get (self->dataset->instruments, step->instrument);
      const char *id = instrument->led_to_ids != NULL ? instrument->led_to_ids[step->next] : NULL;

      if (id == NULL)
        {
          states[step->instrument] = CLOSED;
          g_array_set_size (way, way->len - 1);
        }
      else
        {
          Step here = *step;

          step->next++;
          follow (self, way, states, &here, id);
        }
    }
}

void
sig_dataset_check_led_to (SigDatasetReader *self)
{
  guint n = sig_list_get_n (self->dataset->instruments);
  g_autofree guint8 *states = g_new0 (guint8, n + 1);
  g_autoptr(GArray) way = g_array_new (FALSE, FALSE, sizeof (Step));

  for (guint i = 0; i < n; i++)
    if (states[i] == NEW)
      walk_from (self, way, states, i);
}
