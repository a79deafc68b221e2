/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the files that read one kind of record each share. Only the loader includes this. */

#include "sig-dataset-private.h"
#include "sig-json-document.h"
#include "sig-json-reader.h"
#include "sig-records-private.h"

G_BEGIN_DECLS

/* The ids of a list that others refer to. When not each entry has an id that could be read, a reference to nothing
 * may be one to the broken entry: it is not judged then. */
typedef struct
{
  GHashTable *indices;  /* id -> its number in the list + 1 */
  SigList *list;        /* NULL until it has been read */
  gboolean is_whole;
} SigIds;

/* The kinds of objects whose ids are unique together. */
typedef enum
{
  SIG_OBJECT_PARTY,
  SIG_OBJECT_AGREEMENT,
  SIG_OBJECT_INSTRUMENT,
  SIG_OBJECT_COALITION,
  SIG_OBJECT_EVENT,
  SIG_OBJECT_SET,
} SigObjectKind;

#define SIG_N_OBJECT_LISTS SIG_OBJECT_SET

/* The tile of a party; with its numbers as the file has them. */
typedef struct
{
  SigParty *party;
  guint index;
  gint64 column;
  gint64 row;
  gint64 width;
  gint64 height;
} SigTile;

/* One data set being read. */
typedef struct
{
  SigJsonReader json;
  SigJsonDocument *document;
  GCancellable *cancellable;

  SigDataset *dataset;
  SigArena *arena;

  const char *const *languages;  /* interned */
  guint n_languages;             /* 0 when they cannot be read: then they are not judged */
  GHashTable *language_indices;  /* when there are many: code -> its number + 1 */
  GPtrArray *text_languages;     /* for one text at a time */
  GPtrArray *text_strings;

  GHashTable *objects;           /* id -> kind and number, packed */
  SigIds object_lists[SIG_OBJECT_SET + 1];  /* without their indices; the last is the set's own id */
  guint list_places[SIG_N_OBJECT_LISTS];    /* where each list stands among the members of the file */
  guint set_place;                          /* where the set's own id stands among them */
  GHashTable *shared;                       /* ids used for more than one object */
  SigIds terms[SIG_N_TERM_LISTS];
  SigIds *categories;            /* of each wording */
  SigIds clauses;
  SigIds *points;                /* of each clause of the template */
  SigIds sources;
  guint8 *is_cited;              /* each source */
  guint *member_stamps;          /* of each party: number + 1 of the last agreement that it is a party of */

  GArray *tiles;                 /* SigTile */

  GHashTable *entry_ids;         /* list -> set of the ids in it */
  GHashTable *seen;              /* what may be there but once in one list at a time */
  GHashTable *empty_lists;       /* type of the items -> the list of nothing that all share */
} SigDatasetReader;

/* What the promises of one agreement have in common. */
typedef struct
{
  const char *prefix;        /* of their addresses: "agreements/ID" */
  guint stamp;               /* its parties bear it in member_stamps */
  gboolean has_all_parties;  /* whether its parties could be read, so that whoever promises can be judged */
} SigPromises;

/* Reads one element of an array, at which the reader is; makes a record whatever it is. */
typedef gpointer (*SigReadElement) (SigDatasetReader *self,
                                    JsonNode         *node,
                                    guint             index,
                                    gpointer          user_data);

/* The members that each claim has, in front of its own. */
#define SIG_CLAIM_MEMBERS { "sources", TRUE }, { "certainty", TRUE }

enum
{
  SIG_CLAIM_SOURCES,
  SIG_CLAIM_CERTAINTY,
  SIG_N_CLAIM_MEMBERS,
};

#define SIG_CURRENCY "a currency code of three capital letters"

/* The members of a quotation, one behind the other. */
#define SIG_QUOTE_MEMBERS(is_needed) { "quote", (is_needed) }, { "quote_language", FALSE }

extern SigJsonShape sig_dataset_shape;
extern SigJsonShape sig_party_shape;
extern SigJsonShape sig_agreement_shape;
extern SigJsonShape sig_instrument_shape;
extern SigJsonShape sig_coalition_shape;
extern SigJsonShape sig_event_shape;

extern const char *const sig_dataset_long_arrays[];

SigDataset       *sig_dataset_read              (SigJsonDocument      *document,
                                                 SigDataErrors        *errors,
                                                 GCancellable         *cancellable);

/* sig-read-basics.c */
const char       *sig_read_string               (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigNull               null);
const char       *sig_read_web_address          (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
const char *const *sig_read_strings             (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
const char       *sig_read_id                   (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
gboolean          sig_is_id                     (const char           *string);
gboolean          sig_is_currency               (const char           *string);
SigList          *sig_read_list                 (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 GType                 item_type,
                                                 SigReadElement        read,
                                                 gpointer              user_data);
SigList          *sig_read_long_list            (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 GType                 item_type,
                                                 SigReadElement        read);
guint             sig_count_elements            (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
SigList          *sig_read_entries              (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 GType                 item_type,
                                                 SigReadElement        read,
                                                 gpointer              user_data);
SigList          *sig_make_list                 (SigDatasetReader     *self,
                                                 GType                 item_type,
                                                 GPtrArray            *items);
void              sig_read_order                (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 later_member,
                                                 SigDate               earlier,
                                                 SigDate               later,
                                                 const char           *why);

/* sig-read-text.c */
gboolean          sig_is_language_code          (const char           *string);
void              sig_reader_set_languages      (SigDatasetReader     *self,
                                                 const char *const    *codes,
                                                 guint                 n);
const SigText    *sig_read_text                 (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigNull               null);
const SigText    *sig_read_title                (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
const SigText    *sig_read_text_node            (SigDatasetReader     *self,
                                                 JsonNode             *node);

/* sig-read-references.c */
void              sig_ids_init                  (SigIds               *ids);
void              sig_ids_clear                 (SigIds               *ids);
void              sig_ids_set_list              (SigIds               *ids,
                                                 SigList              *list);
const char       *sig_ids_read                  (SigDatasetReader     *self,
                                                 SigIds               *ids,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 guint                 index);
gpointer          sig_ids_find                  (const SigIds         *ids,
                                                 const char           *id,
                                                 guint                *index);
const char       *sig_read_entry_id             (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
gpointer          sig_read_reference            (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 const SigIds         *ids,
                                                 const char           *noun,
                                                 SigNull               null);
gpointer          sig_read_term                 (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigTermKind           kind,
                                                 SigNull               null);

/* sig-read-objects.c */
const char       *sig_read_object_id            (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigObjectKind         kind,
                                                 guint                 index);
gboolean          sig_find_object               (SigDatasetReader     *self,
                                                 const char           *id,
                                                 SigObjectKind        *kind,
                                                 guint                *index);
gboolean          sig_may_be_object             (SigDatasetReader     *self,
                                                 const char           *id,
                                                 SigObjectKind         kind);
gpointer          sig_read_object               (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigObjectKind         kind);
SigList          *sig_read_objects              (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigObjectKind         kind);
gboolean          sig_read_all                  (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 gboolean             *is_array);
const char *const *sig_read_object_ids          (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigObjectKind         kind);
const char *const *sig_read_later_ids           (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 SigObjectKind         kind);
void              sig_check_later_ids           (SigDatasetReader     *self,
                                                 const char *const    *ids,
                                                 SigObjectKind         kind,
                                                 guint                 index,
                                                 const char           *member);

/* sig-read-claim.c */
void              sig_read_citations            (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 const SigCitation   **citations,
                                                 guint                *n_citations);
SigSource        *sig_read_source_reference     (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
void              sig_read_claim                (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 gpointer              claim,
                                                 const char           *address);
SigQuote          sig_read_quote                (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 const char           *language);

/* sig-read-fulfilment.c */
SigList          *sig_read_fulfilment           (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 gpointer              promise);

/* sig-read-form.c */
SigList          *sig_read_signatures           (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);
SigForm          *sig_read_form                 (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 const char           *prefix);
SigDocumentText  *sig_read_document_text        (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member);

/* sig-read-clauses.c */
SigList          *sig_read_wordings             (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 const char           *prefix);
SigList          *sig_read_clauses              (SigDatasetReader     *self,
                                                 const SigJsonObject  *object,
                                                 guint                 member,
                                                 const char           *prefix);

/* sig-read-promises.c, each with #SigPromises */
gpointer          sig_read_commitment           (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_money                (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_reciprocal           (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);

/* the others: a file or two each */
void              sig_read_vocabulary           (SigDatasetReader     *self,
                                                 const SigJsonObject  *set,
                                                 guint                 member);
gpointer          sig_read_source               (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
void              sig_read_template             (SigDatasetReader     *self,
                                                 const SigJsonObject  *set,
                                                 guint                 member);
gpointer          sig_read_party                (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_group                (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_agreement            (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_instrument           (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_coalition            (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_event                (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_period               (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_question             (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_conflict             (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
gpointer          sig_read_gap                  (SigDatasetReader     *self,
                                                 JsonNode             *node,
                                                 guint                 index,
                                                 gpointer              user_data);
void              sig_read_rates                (SigDatasetReader     *self,
                                                 const SigJsonObject  *set,
                                                 guint                 member);

G_END_DECLS
