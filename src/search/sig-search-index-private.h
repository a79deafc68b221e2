/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-search-index.h"

G_BEGIN_DECLS

/* An entry is what can be found. It consists of fields, such as its names in several languages, and a field of words.
 * The words of all entries stand in one row of numbers. A word's number is its place in the order of all different
 * words, so that all words with one beginning are a range of numbers; two bits say whether a word is part of a name,
 * and whether a field ends with it. For each different word there is a list of the entries that have it: the distances
 * from one to the next, seven bits a byte. */

#define SIG_SEARCH_FIELD_END (1u << 31)
#define SIG_SEARCH_IN_NAME (1u << 30)
#define SIG_SEARCH_NUMBER (SIG_SEARCH_IN_NAME - 1)

/* Numbers of words from the first on to before the last. */
typedef struct
{
  guint from;
  guint to;
} SigSearchRange;

struct _SigSearchIndex
{
  GObject   parent_instance;

  GObject  *owner;                       /* keeps the items alive */
  gsize     text_size;                   /* of what was indexed */

  guint     n_entries;
  gpointer *items;
  guint     kinds[SIG_N_SEARCH_KINDS + 1]; /* the entries of a kind follow each other */
  guint32  *starts;                      /* of the words of an entry; one more than entries */
  guint32  *words;

  guint     n_words;                     /* different ones */
  char     *letters;                     /* of all of them, in order, without anything between */
  guint32  *spellings;                   /* where a word begins in letters; one more than words */
  guint32  *lists;                       /* where its list of entries begins in places; one more than words */
  guint8   *places;
};

SigSearchRange sig_search_index_find_word    (SigSearchIndex *self,
                                              const char     *word,
                                              gboolean        is_prefix);
gboolean       sig_search_index_is_word      (SigSearchIndex *self,
                                              guint           number,
                                              const char     *word);
void           sig_search_index_mark_entries (SigSearchIndex *self,
                                              SigSearchRange  range,
                                              guint64        *bits);

G_END_DECLS
