/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-compare-sets.h"

#include <glib/gi18n.h>

#include "sig-wording.h"

typedef gboolean (*Belongs) (SigDataset   *dataset,
                             SigAgreement *agreement,
                             gpointer      wanted);

static void
free_set (gpointer data)
{
  SigCompareSet *set = data;

  g_free (set->id);
  g_free (set->title);
  g_strfreev (set->ids);
  g_free (set);
}

/* Nothing is compared with itself alone: a set has two agreements at least. */
static void
add_set (GPtrArray   *sets,
         SigExplorer *explorer,
         const char  *id,
         const char  *title,
         Belongs      belongs,
         gpointer     wanted)
{
  SigList *agreements = sig_standings_get_signing_order (sig_explorer_get_standings (explorer));
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  SigCompareSet *set;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    if (belongs (sig_explorer_get_dataset (explorer), sig_list_get (agreements, i), wanted))
      g_strv_builder_add (builder, sig_record_get_id (sig_list_get (agreements, i)));
  ids = g_strv_builder_end (builder);
  if (g_strv_length (ids) < 2)
    return;

  set = g_new (SigCompareSet, 1);
  set->id = g_strdup (id);
  set->title = g_strdup_printf ("%s (%u)", title, g_strv_length (ids));
  set->ids = g_steal_pointer (&ids);
  g_ptr_array_add (sets, set);
}

static gboolean
has_member (SigDataset   *dataset,
            SigAgreement *agreement,
            gpointer      wanted)
{
  SigList *parties = sig_agreement_get_parties (agreement);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != sig_dataset_get_focus (dataset) &&
        sig_list_contains (sig_group_get_members (wanted), sig_list_get (parties, i)))
      return TRUE;

  return FALSE;
}

static SigWording *
find_wording (SigAgreement *agreement,
              SigTerm      *term)
{
  SigList *wordings = sig_agreement_get_wordings (agreement);

  for (guint i = 0; wordings != NULL && i < sig_list_get_n (wordings); i++)
    if (sig_wording_get_wording (sig_list_get (wordings, i)) == term)
      return sig_list_get (wordings, i);

  return NULL;
}

static gboolean
has_category (SigDataset   *dataset,
              SigAgreement *agreement,
              gpointer      wanted)
{
  SigWording *wording = find_wording (agreement, sig_wording_get_wording (wanted));

  return wording != NULL && sig_wording_get_category (wording) == sig_wording_get_category (wanted);
}

static gboolean
is_any (SigDataset   *dataset,
        SigAgreement *agreement,
        gpointer      wanted)
{
  return TRUE;
}

static void
add_groups (GPtrArray   *sets,
            SigExplorer *explorer)
{
  SigList *groups = sig_dataset_get_groups (sig_explorer_get_dataset (explorer));

  for (guint i = 0; i < sig_list_get_n (groups); i++)
    {
      SigGroup *group = sig_list_get (groups, i);
      g_autofree char *id = g_strconcat ("group:", sig_record_get_id (SIG_RECORD (group)), NULL);

      add_set (sets, explorer, id, sig_text_get (sig_group_get_title (group)), has_member, group);
    }
}

static void
add_wordings (GPtrArray   *sets,
              SigExplorer *explorer)
{
  SigAgreement *selected = sig_explorer_get_selected_agreement (explorer);
  SigList *wordings = selected != NULL ? sig_agreement_get_wordings (selected) : NULL;

  for (guint i = 0; wordings != NULL && i < sig_list_get_n (wordings); i++)
    {
      SigWording *wording = sig_list_get (wordings, i);
      SigTerm *term = sig_wording_get_wording (wording);
      g_autofree char *id = NULL;
      g_autofree char *title = NULL;

      if (sig_wording_get_category (wording) == NULL)
        continue;
      id = g_strconcat ("wording:", sig_record_get_id (SIG_RECORD (term)), NULL);
      /* Translators: agreements that say the same on a matter: "NATO: Supports reforms" */
      title = g_strdup_printf (_("%s: %s"), sig_text_get (sig_term_get_title (term)),
                               sig_text_get (sig_term_get_title (sig_wording_get_category (wording))));
      add_set (sets, explorer, id, title, has_category, wording);
    }
}

/**
 * sig_compare_sets_list:
 * @explorer: the shared state
 *
 * Returns: (transfer full) (element-type SigCompareSet): the sets that the data and what is selected give: groups, what
 *   says the same as the selected agreement, all; none without a data set
 */
GPtrArray *
sig_compare_sets_list (SigExplorer *explorer)
{
  GPtrArray *sets;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  sets = g_ptr_array_new_with_free_func (free_set);
  if (sig_explorer_get_dataset (explorer) == NULL)
    return sets;

  add_groups (sets, explorer);
  add_wordings (sets, explorer);
  add_set (sets, explorer, "all", _("All agreements"), is_any, NULL);

  return sets;
}

/**
 * sig_compare_sets_find:
 * @sets: (element-type SigCompareSet): sets
 * @id: the id of one
 *
 * Returns: (transfer none) (nullable): that one
 */
SigCompareSet *
sig_compare_sets_find (GPtrArray  *sets,
                       const char *id)
{
  g_return_val_if_fail (sets != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < sets->len; i++)
    {
      SigCompareSet *set = g_ptr_array_index (sets, i);

      if (g_str_equal (set->id, id))
        return set;
    }

  return NULL;
}
