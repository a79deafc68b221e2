/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sig-data-error.h"
#include "sig-json-keys.h"
#include "sig-json-number.h"
#include "sig-json-outline.h"
#include "sig-json-path.h"
#include "sig-json-string.h"

G_BEGIN_DECLS

/* What the scan and what it says of errors share. */

typedef struct
{
  gboolean is_object;
  gboolean has_member;  /* behind the name of a member, until its value ends */
  gsize name;
  gsize name_length;
  guint index;
} SigJsonScanLevel;

typedef struct
{
  const char *bytes;
  const char *at;
  const char *end;
  SigDataErrors *errors;
  SigJsonKeys *keys;
  SigJsonOutline *outline;  /* or NULL */
  gboolean is_odd;      /* the string that is being read has an error already */
  guint depth;
  SigJsonScanLevel levels[SIG_JSON_MAX_DEPTH];
} SigJsonScan;

void sig_json_scan_add          (SigJsonScan            *scan,
                                 const char             *at,
                                 const char             *expected,
                                 const char             *found);
void sig_json_scan_add_oddity   (SigJsonOddity           oddity,
                                 const char             *at,
                                 gunichar                character,
                                 gpointer                user_data);
void sig_json_scan_add_number   (SigJsonScan            *scan,
                                 SigJsonNumber           number,
                                 const char             *at,
                                 const char             *number_end);
void sig_json_scan_add_repeated (SigJsonScan            *scan,
                                 const SigJsonScanLevel *level);
void sig_json_scan_stop         (SigJsonScan            *scan,
                                 const char             *at,
                                 const char             *expected,
                                 const char             *found);
void sig_json_scan_stop_at      (SigJsonScan            *scan,
                                 const char             *at,
                                 const char             *expected);

G_END_DECLS
