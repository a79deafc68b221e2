/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

enum
{
  EVENT_ID = SIG_N_CLAIM_MEMBERS,
  EVENT_DATE,
  EVENT_END,
  EVENT_KIND,
  EVENT_PARTIES,
  EVENT_AGREEMENT,
  EVENT_INSTRUMENT,
  EVENT_COMMON,
  EVENT_PLACE,
  EVENT_TITLE,
  EVENT_SUMMARY,
};

static const SigJsonMember event_members[] = {
  SIG_CLAIM_MEMBERS,
  [EVENT_ID] = { "id", TRUE },
  [EVENT_DATE] = { "date", TRUE },
  [EVENT_END] = { "end", FALSE },
  [EVENT_KIND] = { "kind", TRUE },
  [EVENT_PARTIES] = { "parties", TRUE },
  [EVENT_AGREEMENT] = { "agreement", FALSE },
  [EVENT_INSTRUMENT] = { "instrument", FALSE },
  [EVENT_COMMON] = { "common", FALSE },
  [EVENT_PLACE] = { "place", FALSE },
  [EVENT_TITLE] = { "title", TRUE },
  [EVENT_SUMMARY] = { "summary", TRUE },
};

SigJsonShape sig_event_shape = SIG_JSON_SHAPE (event_members);

enum
{
  COALITION_ID = SIG_N_CLAIM_MEMBERS,
  COALITION_AREA,
  COALITION_TITLE,
  COALITION_LEADS,
  COALITION_MEMBERS,
  COALITION_LAUNCHED,
};

static const SigJsonMember coalition_members[] = {
  SIG_CLAIM_MEMBERS,
  [COALITION_ID] = { "id", TRUE },
  [COALITION_AREA] = { "area", TRUE },
  [COALITION_TITLE] = { "title", TRUE },
  [COALITION_LEADS] = { "leads", TRUE },
  [COALITION_MEMBERS] = { "members", TRUE },
  [COALITION_LAUNCHED] = { "launched", TRUE },
};

SigJsonShape sig_coalition_shape = SIG_JSON_SHAPE (coalition_members);

enum
{
  PERIOD_ID,
  PERIOD_TITLE,
  PERIOD_FROM,
  PERIOD_TO,
};

static const SigJsonMember period_members[] = {
  [PERIOD_ID] = { "id", TRUE },
  [PERIOD_TITLE] = { "title", TRUE },
  [PERIOD_FROM] = { "from", TRUE },
  [PERIOD_TO] = { "to", FALSE },
};

static SigJsonShape period_shape = SIG_JSON_SHAPE (period_members);

gpointer
sig_read_event (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  SigEvent *event = sig_record_new (SIG_TYPE_EVENT, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &sig_event_shape, &object);
  id = SIG_RECORD (event)->id = sig_read_object_id (self, &object, EVENT_ID, SIG_OBJECT_EVENT, index);
  sig_read_claim (self, &object, event, sig_arena_join (self->arena, "events/", id, NULL));
  event->date = sig_json_reader_get_date (&self->json, &object, EVENT_DATE, SIG_NOT_NULL);
  event->end = sig_json_reader_get_date (&self->json, &object, EVENT_END, SIG_NOT_NULL);
  sig_read_order (self, &object, EVENT_END, event->date, event->end, "date");
  event->kind = sig_read_term (self, &object, EVENT_KIND, SIG_TERM_EVENT_KIND, SIG_NOT_NULL);
  event->parties = sig_read_objects (self, &object, EVENT_PARTIES, SIG_OBJECT_PARTY);
  event->agreement = sig_read_object (self, &object, EVENT_AGREEMENT, SIG_OBJECT_AGREEMENT);
  if (event->kind != NULL && event->kind->signs && object.nodes[EVENT_AGREEMENT] == NULL)
    sig_json_reader_missing (&self->json, "agreement");
  event->instrument = sig_read_object (self, &object, EVENT_INSTRUMENT, SIG_OBJECT_INSTRUMENT);
  event->common = sig_json_reader_get_flag (&self->json, &object, EVENT_COMMON, TRUE);
  event->place = sig_read_text (self, &object, EVENT_PLACE, SIG_NOT_NULL);
  event->title = sig_read_text (self, &object, EVENT_TITLE, SIG_NOT_NULL);
  event->summary = sig_read_text (self, &object, EVENT_SUMMARY, SIG_NOT_NULL);

  return event;
}

gpointer
sig_read_coalition (SigDatasetReader *self,
                    JsonNode         *node,
                    guint             index,
                    gpointer          user_data)
{
  SigCoalition *coalition = sig_record_new (SIG_TYPE_COALITION, self->arena, NULL);
  SigJsonObject object;
  const char *id;

  sig_json_reader_open (&self->json, node, &sig_coalition_shape, &object);
  id = SIG_RECORD (coalition)->id = sig_read_object_id (self, &object, COALITION_ID, SIG_OBJECT_COALITION, index);
  sig_read_claim (self, &object, coalition, sig_arena_join (self->arena, "coalitions/", id, NULL));
  coalition->area = sig_read_term (self, &object, COALITION_AREA, SIG_TERM_AREA, SIG_NOT_NULL);
  coalition->title = sig_read_text (self, &object, COALITION_TITLE, SIG_NOT_NULL);
  coalition->leads = sig_read_objects (self, &object, COALITION_LEADS, SIG_OBJECT_PARTY);
  coalition->members = sig_read_objects (self, &object, COALITION_MEMBERS, SIG_OBJECT_PARTY);
  coalition->launched = sig_json_reader_get_date (&self->json, &object, COALITION_LAUNCHED, SIG_NOT_NULL);

  return coalition;
}

gpointer
sig_read_period (SigDatasetReader *self,
                 JsonNode         *node,
                 guint             index,
                 gpointer          user_data)
{
  SigPeriod *period = sig_record_new (SIG_TYPE_PERIOD, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &period_shape, &object);
  SIG_RECORD (period)->id = sig_read_entry_id (self, &object, PERIOD_ID);
  period->title = sig_read_text (self, &object, PERIOD_TITLE, SIG_NOT_NULL);
  period->from = sig_json_reader_get_date (&self->json, &object, PERIOD_FROM, SIG_NOT_NULL);
  period->to = sig_json_reader_get_date (&self->json, &object, PERIOD_TO, SIG_NOT_NULL);
  sig_read_order (self, &object, PERIOD_TO, period->from, period->to, "from");

  return period;
}
