/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-row-plan.h"

#include "sig-address.h"
#include "sig-claim.h"

/* A heading, one row, or the rest of a list. */
typedef struct
{
  char       *heading;
  SigRowFunc  make;
  GObject    *record;
  SigList    *records;            /* instead of a record, or NULL */
  guint       next;               /* of the records */
  GObject    *owner;
} Step;

struct _SigRowPlan
{
  GQueue steps;
  guint  n_rows;
};

static void
step_free (Step *step)
{
  g_free (step->heading);
  g_clear_object (&step->record);
  g_clear_object (&step->records);
  g_clear_object (&step->owner);
  g_free (step);
}

static guint
count_rows (const Step *step)
{
  if (step->records != NULL)
    return sig_list_get_n (step->records) - step->next;

  return step->heading == NULL;
}

/**
 * sig_row_plan_new:
 *
 * Returns: (transfer full): an empty plan
 */
SigRowPlan *
sig_row_plan_new (void)
{
  SigRowPlan *self = g_new0 (SigRowPlan, 1);

  g_queue_init (&self->steps);

  return self;
}

/**
 * sig_row_plan_free:
 * @self: (transfer full): a plan
 *
 * Frees it.
 */
void
sig_row_plan_free (SigRowPlan *self)
{
  g_return_if_fail (self != NULL);

  g_queue_clear_full (&self->steps, (GDestroyNotify) step_free);
  g_free (self);
}

static void
push (SigRowPlan *self,
      Step       *step)
{
  g_queue_push_tail (&self->steps, step);
  self->n_rows += count_rows (step);
}

/**
 * sig_row_plan_add_heading:
 * @self: a plan
 * @title: a heading
 *
 * Plans a heading below what is planned.
 */
void
sig_row_plan_add_heading (SigRowPlan *self,
                          const char *title)
{
  Step *step;

  g_return_if_fail (self != NULL);
  g_return_if_fail (title != NULL);

  step = g_new0 (Step, 1);
  step->heading = g_strdup (title);
  push (self, step);
}

/**
 * sig_row_plan_add_row:
 * @self: a plan
 * @make: makes the row
 * @record: (nullable): a #GObject that the row shows
 * @owner: (nullable): a #GObject that @record belongs to
 *
 * Plans a row below what is planned.
 */
void
sig_row_plan_add_row (SigRowPlan *self,
                      SigRowFunc  make,
                      gpointer    record,
                      gpointer    owner)
{
  Step *step;

  g_return_if_fail (self != NULL);
  g_return_if_fail (make != NULL);

  step = g_new0 (Step, 1);
  step->make = make;
  g_set_object (&step->record, record);
  g_set_object (&step->owner, owner);
  push (self, step);
}

/**
 * sig_row_plan_add_list:
 * @self: a plan
 * @make: makes a row
 * @records: what the rows show
 * @owner: (nullable): a #GObject that they belong to
 *
 * Plans a row for each of @records below what is planned.
 */
void
sig_row_plan_add_list (SigRowPlan *self,
                       SigRowFunc  make,
                       SigList    *records,
                       gpointer    owner)
{
  Step *step;

  g_return_if_fail (self != NULL);
  g_return_if_fail (make != NULL);

  if (sig_list_get_n (records) == 0)
    return;

  step = g_new0 (Step, 1);
  step->make = make;
  g_set_object (&step->records, records);
  g_set_object (&step->owner, owner);
  push (self, step);
}

/**
 * sig_row_plan_get_n_rows:
 * @self: a plan
 *
 * Returns: how many rows it still has
 */
guint
sig_row_plan_get_n_rows (SigRowPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_rows;
}

static gboolean
leads_to (gpointer    record,
          const char *address)
{
  return SIG_IS_CLAIM (record) && sig_address_is_under (address, sig_claim_get_address (record));
}

/* The place of a row among those of the step, from 1; 0 when none leads there. */
static guint
find_in_step (const Step *step,
              const char *address)
{
  if (step->records == NULL)
    return leads_to (step->record, address) ? 1 : 0;

  for (guint i = step->next; i < sig_list_get_n (step->records); i++)
    if (leads_to (sig_list_get (step->records, i), address))
      return i - step->next + 1;

  return 0;
}

/**
 * sig_row_plan_find:
 * @self: a plan
 * @address: an address
 *
 * Returns: how many rows must be made until the first one whose claim leads to @address is there; 0 when there is none
 */
guint
sig_row_plan_find (SigRowPlan *self,
                   const char *address)
{
  guint before = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (address != NULL, 0);

  for (GList *link = self->steps.head; link != NULL; link = link->next)
    {
      const Step *step = link->data;
      const guint place = find_in_step (step, address);

      if (place > 0)
        return before + place;
      before += count_rows (step);
    }

  return 0;
}

/**
 * sig_row_plan_pop_heading:
 * @self: a plan
 *
 * Returns: (transfer full) (nullable): the heading that comes next, which is then no longer planned; %NULL when a row
 *   comes next, or nothing
 */
char *
sig_row_plan_pop_heading (SigRowPlan *self)
{
  Step *step;
  char *heading;

  g_return_val_if_fail (self != NULL, NULL);

  step = g_queue_peek_head (&self->steps);
  if (step == NULL || step->heading == NULL)
    return NULL;

  heading = g_steal_pointer (&step->heading);
  step_free (g_queue_pop_head (&self->steps));

  return heading;
}

/**
 * sig_row_plan_pop_row:
 * @self: a plan in which a row comes next
 * @explorer: the shared state
 *
 * Makes the row that comes next, which is then no longer planned.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
sig_row_plan_pop_row (SigRowPlan  *self,
                      SigExplorer *explorer)
{
  Step *step;
  gpointer record;
  GtkWidget *row;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->n_rows > 0, NULL);

  step = g_queue_peek_head (&self->steps);
  g_return_val_if_fail (step->heading == NULL, NULL);

  record = step->records != NULL ? sig_list_get (step->records, step->next++) : step->record;
  row = step->make (explorer, record, step->owner);
  self->n_rows -= 1;
  if (step->records == NULL || step->next == sig_list_get_n (step->records))
    step_free (g_queue_pop_head (&self->steps));

  return row;
}
