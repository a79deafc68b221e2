/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "sig-data-error.h"
#include "sig-date.h"

G_BEGIN_DECLS

/**
 * SIG_JSON_MAX_MEMBERS:
 *
 * How many members a shape may have.
 */
#define SIG_JSON_MAX_MEMBERS 32

#define SIG_JSON_SHAPE_SLOTS 64

/**
 * SIG_ANYONES:
 *
 * What names of members begin with that are nobody's concern.
 */
#define SIG_ANYONES "x-"

/**
 * SigJsonMember:
 * @name: its name
 * @is_needed: whether it must be there
 *
 * A member that objects of a kind may have.
 */
typedef struct
{
  const char *name;
  gboolean is_needed;
} SigJsonMember;

/**
 * SigJsonShape:
 *
 * The members of a kind of object. Defined as a static variable by %SIG_JSON_SHAPE; read only by the functions here.
 */
typedef struct
{
  const SigJsonMember *members;
  guint n_members;

  gsize is_ready;
  guint8 slots[SIG_JSON_SHAPE_SLOTS];
  guint8 lengths[SIG_JSON_MAX_MEMBERS];
} SigJsonShape;

#define SIG_JSON_SHAPE(members) { (members), G_N_ELEMENTS (members) }

/**
 * SigJsonObject:
 * @shape: what it may have
 * @node: the object itself, or %NULL if there is none
 * @nodes: its members in the order of @shape, %NULL for one that is not there
 *
 * An object that is being read. All of @nodes is %NULL when what was found there is no object.
 */
typedef struct
{
  const SigJsonShape *shape;
  JsonNode *node;
  JsonNode *nodes[SIG_JSON_MAX_MEMBERS];
} SigJsonObject;

/**
 * SigJsonReader:
 * @errors: where to say what is wrong
 * @path: where the reader is; that of @errors
 *
 * Reads values of known kinds from the tree of a JSON parser. A value that is not as it should be is said to @errors;
 * one that is not there is no concern of the functions for single values: sig_json_reader_open() has said so.
 */
typedef struct
{
  SigDataErrors *errors;
  SigJsonPath *path;
} SigJsonReader;

/**
 * SigNull:
 * @SIG_NOT_NULL: null is an error
 * @SIG_OR_NULL: null is an answer: looked for, and not found
 *
 * Whether a value may be null.
 */
typedef enum
{
  SIG_NOT_NULL,
  SIG_OR_NULL,
} SigNull;

gboolean    sig_json_shape_has           (SigJsonShape        *shape,
                                          const char          *name);
const char *sig_json_shape_suggest       (SigJsonShape        *shape,
                                          const char          *name);

typedef gboolean (*SigStringTest) (const char *string);

gboolean    sig_json_reader_open         (SigJsonReader       *self,
                                          JsonNode            *node,
                                          SigJsonShape        *shape,
                                          SigJsonObject       *object);
gboolean    sig_json_reader_open_member  (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          SigJsonShape        *shape,
                                          SigJsonObject       *inner);
JsonNode   *sig_json_reader_enter        (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member);
JsonArray  *sig_json_reader_enter_array  (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member);
JsonObject *sig_json_reader_enter_object (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member);
void        sig_json_reader_leave        (SigJsonReader       *self);

void        sig_json_reader_error        (SigJsonReader       *self,
                                          JsonNode            *found,
                                          const char          *expected_format,
                                          ...) G_GNUC_PRINTF (3, 4);
void        sig_json_reader_error_at     (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          const char          *expected_format,
                                          ...) G_GNUC_PRINTF (4, 5);
void        sig_json_reader_missing      (SigJsonReader       *self,
                                          const char          *name);
void        sig_json_reader_again        (SigJsonReader       *self,
                                          const char          *expected,
                                          const char          *found);
void        sig_json_reader_misnamed     (SigJsonReader       *self,
                                          const char          *name,
                                          const char          *expected_format,
                                          ...) G_GNUC_PRINTF (3, 4);

const char *sig_json_node_get_text       (JsonNode            *node);
const char *sig_json_reader_get_string   (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          SigNull              null);
const char *sig_json_reader_get_matching (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          SigStringTest        test,
                                          const char          *expected,
                                          SigNull              null);
guint       sig_json_reader_get_word     (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          const char *const   *words);
SigDate     sig_json_reader_get_date     (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          SigNull              null);
SigTruth    sig_json_reader_get_truth    (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          SigNull              null);
gboolean    sig_json_reader_get_flag     (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          gboolean             value);
gboolean    sig_json_reader_get_whole    (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          gint64               min,
                                          gint64               max,
                                          SigNull              null,
                                          gint64              *value);
JsonNode   *sig_json_reader_get_number   (SigJsonReader       *self,
                                          const SigJsonObject *object,
                                          guint                member,
                                          gboolean           (*test) (double value),
                                          const char          *expected,
                                          SigNull              null);
double      sig_json_node_get_number     (JsonNode            *node);
char       *sig_json_node_dup_digits     (JsonNode            *node);

G_END_DECLS
