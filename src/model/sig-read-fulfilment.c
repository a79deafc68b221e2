/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

enum
{
  FULFILMENT_DATE = SIG_N_CLAIM_MEMBERS,
  FULFILMENT_LEVEL,
  FULFILMENT_SUMMARY,
};

static const SigJsonMember fulfilment_members[] = {
  SIG_CLAIM_MEMBERS,
  [FULFILMENT_DATE] = { "date", TRUE },
  [FULFILMENT_LEVEL] = { "level", TRUE },
  [FULFILMENT_SUMMARY] = { "summary", TRUE },
};

static SigJsonShape fulfilment_shape = SIG_JSON_SHAPE (fulfilment_members);

/* What one promise came to, being read. */
typedef struct
{
  SigClaim *promise;
  SigDate last;      /* of the entry before */
  guint precisions;  /* with which the first day of @last has been named: a bit each */
} History;

static guint
get_precision (SigDate date)
{
  return date.day != 0 ? 1 << 2 : date.month != 0 ? 1 << 1 : 1;
}

/* Returns whether the date is later than that of the entry before, or the same day in other words. */
static gboolean
check_order (SigDatasetReader    *self,
             const SigJsonObject *object,
             const History       *history,
             SigDate              date)
{
  g_autofree char *last = NULL;
  int order = sig_date_is_set (history->last) ? sig_date_compare (date, history->last) : 1;

  if (order > 0 || (order == 0 && (history->precisions & get_precision (date)) == 0))
    return TRUE;

  if (order < 0)
    {
      last = sig_date_format (history->last, SIG_DATE_ISO);
      sig_json_reader_error_at (&self->json, object, FULFILMENT_DATE, "a date not before \"%s\" (the entry before)", last);
      return FALSE;
    }

  sig_json_reader_enter (&self->json, object, FULFILMENT_DATE);
  sig_json_reader_again (&self->json, "each date once", json_node_get_string (object->nodes[FULFILMENT_DATE]));
  sig_json_reader_leave (&self->json);

  return FALSE;
}

static void
check_date (SigDatasetReader    *self,
            const SigJsonObject *object,
            History             *history,
            SigDate              date)
{
  SigDate as_of = self->dataset->as_of;

  if (!sig_date_is_set (date))
    return;

  if (check_order (self, object, history, date))
    {
      if (!sig_date_is_set (history->last) || sig_date_compare (date, history->last) > 0)
        history->precisions = 0;
      history->precisions |= get_precision (date);
      history->last = date;
    }
  else
    return;

  if (sig_date_is_set (as_of) && !sig_date_not_after (date, as_of))
    {
      g_autofree char *end = sig_date_format (as_of, SIG_DATE_ISO);

      sig_json_reader_error_at (&self->json, object, FULFILMENT_DATE, "a date not after \"%s\" (as_of)", end);
    }
}

static gpointer
read_fulfilment (SigDatasetReader *self,
                 JsonNode         *node,
                 guint             index,
                 gpointer          user_data)
{
  History *history = user_data;
  SigFulfilment *fulfilment = sig_record_new (SIG_TYPE_FULFILMENT, self->arena, NULL);
  SigJsonObject object;
  gint64 level = 0;

  sig_json_reader_open (&self->json, node, &fulfilment_shape, &object);
  fulfilment->date = sig_json_reader_get_date (&self->json, &object, FULFILMENT_DATE, SIG_NOT_NULL);
  check_date (self, &object, history, fulfilment->date);
  if (sig_date_is_set (fulfilment->date))
    SIG_RECORD (fulfilment)->id = sig_arena_copy (self->arena, json_node_get_string (object.nodes[FULFILMENT_DATE]));

  sig_read_claim (self, &object, fulfilment,
                  sig_arena_join (self->arena, history->promise->address, "/fulfilment/", SIG_RECORD (fulfilment)->id, NULL));
  sig_json_reader_get_whole (&self->json, &object, FULFILMENT_LEVEL, 0, 3, SIG_NOT_NULL, &level);
  fulfilment->level = (guint) level;
  fulfilment->summary = sig_read_text (self, &object, FULFILMENT_SUMMARY, SIG_NOT_NULL);

  return fulfilment;
}

/* Reads what became of @promise, whose address is known. */
SigList *
sig_read_fulfilment (SigDatasetReader    *self,
                     const SigJsonObject *object,
                     guint                member,
                     gpointer             promise)
{
  History history = { .promise = promise };

  return sig_read_list (self, object, member, SIG_TYPE_FULFILMENT, read_fulfilment, &history);
}
