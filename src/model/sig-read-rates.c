/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#include "sig-json-text.h"

#include <string.h>

enum
{
  RATES_BASE,
  RATES_LIST,
};

static const SigJsonMember rates_members[] = {
  [RATES_BASE] = { "base", TRUE },
  [RATES_LIST] = { "list", TRUE },
};

static SigJsonShape rates_shape = SIG_JSON_SHAPE (rates_members);

enum
{
  RATE_CURRENCY = SIG_N_CLAIM_MEMBERS,
  RATE_PERIOD,
  RATE_PER_BASE,
};

static const SigJsonMember rate_members[] = {
  SIG_CLAIM_MEMBERS,
  [RATE_CURRENCY] = { "currency", TRUE },
  [RATE_PERIOD] = { "period", TRUE },
  [RATE_PER_BASE] = { "per_base", TRUE },
};

static SigJsonShape rate_shape = SIG_JSON_SHAPE (rate_members);

static gboolean
is_year (const char *string)
{
  SigDate date;

  return sig_date_parse (string, &date) && date.month == 0;
}

static gboolean
is_rate (double value)
{
  return value > 0;
}

static void
read_currency_and_year (SigDatasetReader    *self,
                        const SigJsonObject *object,
                        SigRate             *rate)
{
  const char *period = sig_json_reader_get_matching (&self->json, object, RATE_PERIOD, is_year, "a year \"YYYY\"",
                                                     SIG_NOT_NULL);
  g_autofree char *found = NULL;

  rate->currency = sig_arena_copy (self->arena,
                                   sig_json_reader_get_matching (&self->json, object, RATE_CURRENCY, sig_is_currency,
                                                                 SIG_CURRENCY, SIG_NOT_NULL));
  if (rate->currency == NULL || period == NULL)
    return;

  rate->year = (guint) g_ascii_strtoull (period, NULL, 10);
  SIG_RECORD (rate)->id = sig_arena_join (self->arena, rate->currency, "-", period, NULL);
  if (!g_hash_table_add (self->seen, (gpointer) SIG_RECORD (rate)->id))
    sig_data_errors_add (self->json.errors, SIG_PLACE_VALUE, "each currency and period once", "\"%s\" and \"%s\" again",
                         rate->currency, period);
}

static gpointer
read_rate (SigDatasetReader *self,
           JsonNode         *node,
           guint             index,
           gpointer          user_data)
{
  SigRate *rate = sig_record_new (SIG_TYPE_RATE, self->arena, NULL);
  g_autofree char *digits = NULL;
  SigJsonObject object;
  JsonNode *per_base;

  sig_json_reader_open (&self->json, node, &rate_shape, &object);
  read_currency_and_year (self, &object, rate);
  sig_read_claim (self, &object, rate, sig_arena_join (self->arena, "rates/", SIG_RECORD (rate)->id, NULL));
  per_base = sig_json_reader_get_number (&self->json, &object, RATE_PER_BASE, is_rate, "a number above 0", SIG_NOT_NULL);
  if (per_base != NULL)
    digits = sig_json_node_dup_digits (per_base);
  rate->per_base = sig_arena_copy (self->arena, digits);

  return rate;
}

void
sig_read_rates (SigDatasetReader    *self,
                const SigJsonObject *set,
                guint                member)
{
  SigJsonObject object;

  if (!sig_json_reader_open_member (&self->json, set, member, &rates_shape, &object))
    return;

  self->dataset->base_currency = sig_arena_copy (self->arena,
                                                 sig_json_reader_get_matching (&self->json, &object, RATES_BASE,
                                                                               sig_is_currency, SIG_CURRENCY,
                                                                               SIG_NOT_NULL));
  self->dataset->rates = sig_read_entries (self, &object, RATES_LIST, SIG_TYPE_RATE, read_rate, NULL);
  sig_json_reader_leave (&self->json);
}
