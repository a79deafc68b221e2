/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

enum
{
  SOURCE_ID,
  SOURCE_TITLE,
  SOURCE_PUBLISHER,
  SOURCE_URL,
  SOURCE_DATE,
  SOURCE_KIND,
  SOURCE_LANGUAGE,
};

static const SigJsonMember source_members[] = {
  [SOURCE_ID] = { "id", TRUE },
  [SOURCE_TITLE] = { "title", TRUE },
  [SOURCE_PUBLISHER] = { "publisher", TRUE },
  [SOURCE_URL] = { "url", TRUE },
  [SOURCE_DATE] = { "date", TRUE },
  [SOURCE_KIND] = { "kind", TRUE },
  [SOURCE_LANGUAGE] = { "language", TRUE },
};

static SigJsonShape source_shape = SIG_JSON_SHAPE (source_members);

gpointer
sig_read_source (SigDatasetReader *self,
                 JsonNode         *node,
                 guint             index,
                 gpointer          user_data)
{
  SigSource *source = sig_record_new (SIG_TYPE_SOURCE, self->arena, NULL);
  SigJsonObject object;

  if (!sig_json_reader_open (&self->json, node, &source_shape, &object))
    self->sources.is_whole = FALSE;
  SIG_RECORD (source)->id = sig_ids_read (self, &self->sources, &object, SOURCE_ID, index);
  source->title = sig_read_string (self, &object, SOURCE_TITLE, SIG_NOT_NULL);
  source->publisher = sig_read_string (self, &object, SOURCE_PUBLISHER, SIG_OR_NULL);
  source->url = sig_read_web_address (self, &object, SOURCE_URL);
  source->date = sig_json_reader_get_date (&self->json, &object, SOURCE_DATE, SIG_OR_NULL);
  source->kind = sig_read_term (self, &object, SOURCE_KIND, SIG_TERM_SOURCE_KIND, SIG_NOT_NULL);
  source->language = sig_read_string (self, &object, SOURCE_LANGUAGE, SIG_NOT_NULL);

  return source;
}
