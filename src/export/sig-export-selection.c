/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-export-selection.h"

#include "sig-edit-distance.h"
#include "sig-export-error.h"
#include "sig-fold.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GROUP_PREFIX "group:"
#define ALL "all"

static void
add_once (GPtrArray *found,
          gpointer   record)
{
  if (!g_ptr_array_find (found, record, NULL))
    g_ptr_array_add (found, g_object_ref (record));
}

static void
add_list (GPtrArray *found,
          SigList   *records)
{
  for (guint i = 0; i < sig_list_get_n (records); i++)
    add_once (found, sig_list_get (records, i));
}

static gboolean
add_group (GPtrArray   *found,
           SigDataset  *dataset,
           SigGroup    *group,
           GError     **error)
{
  SigList *members = sig_group_get_members (group);
  guint n = 0;

  for (guint i = 0; i < sig_list_get_n (members); i++)
    {
      SigParty *party = sig_list_get (members, i);

      /* All agreements are those of the focus: it would make of any group all of them. */
      if (party == sig_dataset_get_focus (dataset))
        continue;
      add_list (found, sig_dataset_get_agreements_of (dataset, party));
      n += sig_list_get_n (sig_dataset_get_agreements_of (dataset, party));
    }

  if (n > 0)
    return TRUE;

  g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, _("No member of “%s” has an agreement"),
               sig_text_get (sig_group_get_title (group)));

  return FALSE;
}

static gboolean
add_party (GPtrArray   *found,
           SigDataset  *dataset,
           SigParty    *party,
           GError     **error)
{
  SigList *agreements = sig_dataset_get_agreements_of (dataset, party);

  if (sig_list_get_n (agreements) == 0)
    {
      g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, _("“%s” has no agreement"),
                   sig_text_get (sig_party_get_name (party)));
      return FALSE;
    }
  add_list (found, agreements);

  return TRUE;
}

static void
add_word (GPtrArray  *words,
          GPtrArray  *ids,
          const char *word,
          const char *id)
{
  g_ptr_array_add (words, sig_fold (word));
  g_ptr_array_add (ids, g_strdup (id));
}

static void
add_text (GPtrArray     *words,
          GPtrArray     *ids,
          const SigText *text,
          const char    *id)
{
  for (guint i = 0; i < sig_text_get_n (text); i++)
    add_word (words, ids, sig_text_get_string (text, i), id);
}

/* What somebody may write who means a party: its id, its code, its names in any language. */
static void
add_words_of_party (GPtrArray *words,
                    GPtrArray *ids,
                    SigParty  *party)
{
  const char *id = sig_record_get_id (SIG_RECORD (party));
  const char *const *aliases = sig_party_get_aliases (party);

  add_word (words, ids, id, id);
  add_word (words, ids, sig_party_get_code (party), id);
  add_text (words, ids, sig_party_get_short_name (party), id);
  add_text (words, ids, sig_party_get_name (party), id);
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    add_word (words, ids, aliases[i], id);
}

static void
add_ids (GPtrArray  *words,
         GPtrArray  *ids,
         SigList    *records,
         const char *prefix)
{
  for (guint i = 0; i < sig_list_get_n (records); i++)
    {
      const char *id = sig_record_get_id (sig_list_get (records, i));
      g_autofree char *whole = g_strconcat (prefix, id, NULL);

      add_word (words, ids, whole, whole);
      if (*prefix != '\0')
        add_word (words, ids, id, whole);
    }
}

/**
 * sig_export_selection_guess:
 * @dataset: a data set
 * @name: a name that is none of its ids
 *
 * Returns: (transfer full) (nullable): what may have been meant, as sig_export_selection_parse() takes it; %NULL when
 *   nothing is near
 */
char *
sig_export_selection_guess (SigDataset *dataset,
                            const char *name)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = NULL;
  const char *nearest;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < sig_list_get_n (sig_dataset_get_parties (dataset)); i++)
    add_words_of_party (words, ids, sig_list_get (sig_dataset_get_parties (dataset), i));
  add_ids (words, ids, sig_dataset_get_groups (dataset), GROUP_PREFIX);
  add_ids (words, ids, sig_dataset_get_agreements (dataset), "");
  add_ids (words, ids, sig_dataset_get_instruments (dataset), "");
  add_word (words, ids, ALL, ALL);
  g_ptr_array_add (words, NULL);

  folded = sig_fold (name);
  nearest = sig_find_nearest_name (folded, (const char *const *) words->pdata);
  for (guint i = 0; nearest != NULL && i < ids->len; i++)
    if (words->pdata[i] == nearest)
      return g_strdup (ids->pdata[i]);

  return NULL;
}

/* Always FALSE, for the caller to return. */
static gboolean
refuse (SigDataset  *dataset,
        const char  *name,
        GError     **error)
{
  g_autofree char *guess = sig_export_selection_guess (dataset, name);

  if (guess != NULL)
    g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
                 /* Translators: a name that somebody wrote, and the one that may have been meant. */
                 _("“%s” is no agreement, party or group of this data set; did you mean “%s”?"), name, guess);
  else
    g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
                 _("“%s” is no agreement, party or group of this data set; --list names them"), name);

  return FALSE;
}

static gboolean
refuse_object (gpointer   object,
               GError   **error)
{
  g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
               _("“%s” is not an agreement, and this shows agreements only"), sig_record_get_id (object));

  return FALSE;
}

static gboolean
add_named (GPtrArray   *found,
           SigDataset  *dataset,
           const char  *name,
           gboolean     with_instruments,
           GError     **error)
{
  g_autofree char *id = g_ascii_strdown (name, -1);
  gpointer object;

  if (strcmp (id, ALL) == 0)
    {
      add_list (found, sig_dataset_get_signing_order (dataset));
      return TRUE;
    }
  if (g_str_has_prefix (id, GROUP_PREFIX))
    {
      SigGroup *group = sig_dataset_lookup_group (dataset, id + strlen (GROUP_PREFIX));

      return group != NULL ? add_group (found, dataset, group, error) : refuse (dataset, name, error);
    }

  object = sig_dataset_lookup (dataset, id);
  if (object == NULL)
    return refuse (dataset, name, error);
  if (SIG_IS_PARTY (object))
    return add_party (found, dataset, object, error);
  if (!SIG_IS_AGREEMENT (object) && !(with_instruments && SIG_IS_INSTRUMENT (object)))
    return refuse_object (object, error);
  add_once (found, object);

  return TRUE;
}

/**
 * sig_export_selection_parse:
 * @dataset: a data set
 * @expression: names separated by commas: ids of agreements; ids of parties, for all their agreements; group:ID, for those
 *   of all its members; all
 * @with_instruments: whether ids of instruments may be among them
 * @error: which name is none, with the nearest that is one
 *
 * Returns: (transfer full) (nullable): the agreements and instruments, in the order in which they are named, each once
 */
SigList *
sig_export_selection_parse (SigDataset  *dataset,
                            const char  *expression,
                            gboolean     with_instruments,
                            GError     **error)
{
  g_autoptr(GPtrArray) found = NULL;
  g_auto(GStrv) names = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (expression != NULL, NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  names = g_strsplit (expression, ",", -1);
  for (guint i = 0; names[i] != NULL; i++)
    if (*g_strstrip (names[i]) != '\0' && !add_named (found, dataset, names[i], with_instruments, error))
      return NULL;

  if (found->len == 0)
    {
      g_set_error_literal (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE, _("No agreement is named"));
      return NULL;
    }

  return sig_list_new (SIG_TYPE_RECORD, g_steal_pointer (&found));
}

/**
 * sig_export_selection_all:
 * @dataset: a data set
 *
 * Returns: (transfer full): all its agreements, by the date of signing
 */
SigList *
sig_export_selection_all (SigDataset *dataset)
{
  GPtrArray *found;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  add_list (found, sig_dataset_get_signing_order (dataset));

  return sig_list_new (SIG_TYPE_RECORD, found);
}

/**
 * sig_export_selection_list_ids:
 * @records: agreements and instruments
 *
 * Returns: (transfer full): their ids, separated by commas
 */
char *
sig_export_selection_list_ids (SigList *records)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (records); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", sig_record_get_id (sig_list_get (records, i)));

  return g_string_free_and_steal (ids);
}

static gboolean
has_record (SigList *records,
            gpointer record)
{
  for (guint i = 0; i < sig_list_get_n (records); i++)
    if (sig_list_get (records, i) == record)
      return TRUE;

  return FALSE;
}

/**
 * sig_export_selection_find_column:
 * @dataset: a data set
 * @columns: (element-type SigRecord): what stands side by side
 * @name: what sig_export_selection_parse() takes, where it names one of @columns
 * @error: that it names none, or several, and the ids of @columns
 *
 * Returns: (transfer full) (nullable): the id of that column
 */
char *
sig_export_selection_find_column (SigDataset  *dataset,
                                  SigList     *columns,
                                  const char  *name,
                                  GError     **error)
{
  g_autoptr(SigList) named = NULL;
  g_autofree char *ids = NULL;
  gpointer found = NULL;
  guint n = 0;

  g_return_val_if_fail (SIG_IS_DATASET (dataset) && columns != NULL && name != NULL, NULL);

  named = sig_export_selection_parse (dataset, name, TRUE, error);
  if (named == NULL)
    return NULL;
  for (guint i = 0; i < sig_list_get_n (named); i++)
    if (has_record (columns, sig_list_get (named, i)))
      {
        found = sig_list_get (named, i);
        n++;
      }
  if (n == 1)
    return g_strdup (sig_record_get_id (found));

  ids = sig_export_selection_list_ids (columns);
  if (n == 0)
    /* Translators: something that was to be the baseline, and the ids of the columns of a comparison. */
    g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
                 _("“%s” cannot be the baseline: it is none of the columns, which are %s"), name, ids);
  else
    g_set_error (error, SIG_EXPORT_ERROR, SIG_EXPORT_ERROR_USAGE,
                 _("“%s” cannot be the baseline: it names several of the columns, which are %s"), name, ids);

  return NULL;
}
