/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-comparison-private.h"

#include "sig-phrase.h"
#include "sig-reference.h"

#include <glib/gi18n-lib.h>

static void
free_entry (gpointer data)
{
  SigComparisonEntry *entry = data;
  SigEntry *self = data;

  for (guint i = 0; i < SIG_N_ENTRY_TEXTS; i++)
    g_clear_pointer (&self->words[i], sig_words_free);
  g_free (self->key);
  g_clear_object (&entry->claim);
  g_clear_object (&entry->rate);
  g_free (entry->address);
  g_free (entry->at);
  g_free (entry->head);
  g_free (entry->definition);
  g_free (entry->converted);
  g_free (entry->text);
  g_free (entry->quote);
  g_free (entry->quote_language);
  g_free (entry->note);
  g_clear_pointer (&entry->head_spans, g_array_unref);
  g_clear_pointer (&entry->text_spans, g_array_unref);
  g_clear_pointer (&entry->quote_spans, g_array_unref);
  g_free (entry);
}

/*
 * sig_cell_add:
 * @self: a cell
 * @dataset: a data set
 * @claim: (nullable): a claim of it
 *
 * Adds what a claim says; the cell then has a value.
 *
 * Returns: (transfer none): the new entry, to be filled
 */
SigComparisonEntry *
sig_cell_add (SigCell    *self,
              SigDataset *dataset,
              SigClaim   *claim)
{
  SigEntry *made = g_new0 (SigEntry, 1);
  SigComparisonEntry *entry = &made->entry;

  entry->standing = SIG_COMPARISON_NO_BASELINE;
  if (claim != NULL)
    {
      entry->claim = g_object_ref (claim);
      entry->address = g_strdup (sig_claim_get_address (claim));
      entry->citations = sig_claim_get_citations (claim, &entry->n_citations);
      entry->certainty = sig_claim_get_certainty (claim);
      entry->disputed = sig_reference_is_disputed (dataset, entry->address);
    }
  if (self->entries == NULL)
    self->entries = g_ptr_array_new_with_free_func (free_entry);
  g_ptr_array_add (self->entries, entry);
  self->state = SIG_COMPARISON_VALUE;

  return entry;
}

/*
 * sig_cell_add_unknown:
 * @self: a cell
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Adds that a claim was looked at for something and does not have it.
 *
 * Returns: (transfer none): the new entry
 */
SigComparisonEntry *
sig_cell_add_unknown (SigCell    *self,
                      SigDataset *dataset,
                      SigClaim   *claim)
{
  SigComparisonEntry *entry = sig_cell_add (self, dataset, claim);

  entry->head = g_strdup (sig_phrase_not_known ());
  self->state = SIG_COMPARISON_UNKNOWN;

  return entry;
}

/*
 * sig_cell_add_value:
 * @self: a cell
 * @dataset: a data set
 * @claim: a claim of it
 * @head: (nullable): a value that it holds; %NULL when it was looked for and not found
 *
 * Adds one value of a claim.
 *
 * Returns: (transfer none): the new entry
 */
SigComparisonEntry *
sig_cell_add_value (SigCell    *self,
                    SigDataset *dataset,
                    SigClaim   *claim,
                    const char *head)
{
  SigComparisonEntry *entry;

  if (head == NULL)
    return sig_cell_add_unknown (self, dataset, claim);

  entry = sig_cell_add (self, dataset, claim);
  entry->head = g_strdup (head);

  return entry;
}

/*
 * sig_cell_set_quote:
 * @entry: an entry of a cell
 * @quote: the document's own words
 */
void
sig_cell_set_quote (SigComparisonEntry *entry,
                    const SigQuote     *quote)
{
  entry->quote_known = quote->known;
  entry->quote = g_strdup (quote->text);
  entry->quote_language = quote->text != NULL ? g_strdup (quote->language) : NULL;
}

void
sig_cell_free (SigCell *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self->key);
  g_free (self);
}

/* What is compared */

static const char *
get_text (const SigEntry *self,
          SigEntryText    which)
{
  switch (which)
    {
    case SIG_ENTRY_HEAD:
      return self->entry.head;
    case SIG_ENTRY_TEXT:
      return self->entry.text;
    case SIG_ENTRY_QUOTE:
      return self->entry.quote;
    case SIG_ENTRY_NOTE:
      return self->entry.note;
    case SIG_N_ENTRY_TEXTS:
    default:
      return NULL;
    }
}

/* Returns NULL for a text that the entry does not have. */
static const SigWords *
get_words (SigEntry           *self,
           SigEntryText        which,
           const SigWordNames *names)
{
  const char *text = get_text (self, which);

  if (self->words[which] == NULL && text != NULL)
    self->words[which] = sig_words_new (text, names);

  return self->words[which];
}

/* Who the parties are, and who signed for them, is the very matter of these rows. */
static gboolean
names_count (const SigRow *row)
{
  return row->kind == SIG_ROW_PARTIES || row->kind == SIG_ROW_SIGNERS;
}

static const char *
get_entry_key (SigEntry           *self,
               const SigWordNames *names)
{
  g_autoptr(GString) key = NULL;

  if (self->key != NULL)
    return self->key;

  key = g_string_new (NULL);
  for (guint i = 0; i < SIG_N_ENTRY_TEXTS; i++)
    {
      const SigWords *words = get_words (self, i, names);

      g_string_append_c (key, words != NULL ? '\003' : '\002');
      if (words != NULL)
        sig_words_append_key (words, key);
    }
  self->key = g_string_free_and_steal (g_steal_pointer (&key));

  return self->key;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/*
 * sig_cell_make_key:
 * @self: a cell
 * @row: its row
 * @names: the names that are set aside in its column
 *
 * Makes what is compared of the cell, unless it is made: two cells with one key say the same. The order of entries is no
 * difference.
 */
void
sig_cell_make_key (SigCell            *self,
                   const SigRow       *row,
                   const SigWordNames *names)
{
  g_autoptr(GPtrArray) keys = NULL;
  g_autoptr(GString) key = NULL;

  if (self->key != NULL)
    return;

  keys = g_ptr_array_new ();
  key = g_string_new (NULL);
  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    g_ptr_array_add (keys, (gpointer) get_entry_key (self->entries->pdata[i], names_count (row) ? NULL : names));
  g_ptr_array_sort (keys, compare_keys);
  for (guint i = 0; i < keys->len; i++)
    g_string_append_printf (key, "%s\004", (const char *) keys->pdata[i]);
  self->key = g_string_free_and_steal (g_steal_pointer (&key));
}

/* Words that differ */

/* Returns what @self has and @other has not, or NULL when there is nothing to mark; a text that the other does not have
 * at all is not marked word by word. */
static GArray *
mark_text (SigEntry           *self,
           const SigWordNames *names,
           SigEntry           *other,
           const SigWordNames *other_names,
           SigEntryText        which)
{
  const SigWords *words = get_words (self, which, names);
  const SigWords *other_words = get_words (other, which, other_names);
  g_autoptr(GArray) edits = NULL;
  g_autoptr(GArray) spans = NULL;

  if (words == NULL || other_words == NULL)
    return NULL;

  edits = sig_word_difference_new (words, other_words);
  spans = sig_word_difference_list_spans (edits, words, FALSE);

  return spans->len > 0 ? g_steal_pointer (&spans) : NULL;
}

static void
mark_entry (SigEntry           *self,
            const SigWordNames *names,
            SigEntry           *other,
            const SigWordNames *other_names)
{
  self->entry.standing = SIG_COMPARISON_DIFFERS;
  self->entry.head_spans = mark_text (self, names, other, other_names, SIG_ENTRY_HEAD);
  self->entry.text_spans = mark_text (self, names, other, other_names, SIG_ENTRY_TEXT);
  self->entry.quote_spans = mark_text (self, names, other, other_names, SIG_ENTRY_QUOTE);
}

/* The keys of entries; the second one of a kind has another key than the first. */
static GPtrArray *
list_keys (GPtrArray          *entries,
           const SigWordNames *names)
{
  g_autoptr(GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < entries->len; i++)
    {
      const char *key = get_entry_key (entries->pdata[i], names);
      const guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));

      g_ptr_array_add (keys, g_strdup_printf ("%s\005%u", key, n));
      g_hash_table_insert (counts, (gpointer) key, GUINT_TO_POINTER (n + 1));
    }

  return keys;
}

/* Takes away from both lists what is the same in both; what is left is compared in order. */
static void
pair_same (GPtrArray          *entries,
           const SigWordNames *names,
           GPtrArray          *others,
           const SigWordNames *other_names)
{
  g_autoptr(GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) keys = list_keys (entries, names);
  g_autoptr(GPtrArray) other_keys = list_keys (others, other_names);
  guint n_left = 0;

  for (guint i = 0; i < others->len; i++)
    g_hash_table_insert (by_key, other_keys->pdata[i], others->pdata[i]);
  for (guint i = 0; i < entries->len; i++)
    {
      SigEntry *entry = entries->pdata[i];
      gpointer other = g_hash_table_lookup (by_key, keys->pdata[i]);

      if (other == NULL)
        entries->pdata[n_left++] = entry;
      else
        {
          entry->entry.standing = SIG_COMPARISON_SAME;
          g_ptr_array_remove (others, other);
        }
    }
  g_ptr_array_set_size (entries, (int) n_left);
}

static GPtrArray *
copy_entries (const SigCell *cell)
{
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; cell->entries != NULL && i < cell->entries->len; i++)
    g_ptr_array_add (entries, cell->entries->pdata[i]);

  return entries;
}

/*
 * sig_cell_mark_words:
 * @self: a cell with a value
 * @row: its row
 * @names: the names that are set aside in its column
 * @baseline: the cell that it is held against, with another value
 * @baseline_names: likewise in its column
 *
 * Holds each entry against one of the baseline: the same one if there is one, else the next in order.
 */
void
sig_cell_mark_words (SigCell            *self,
                     const SigRow       *row,
                     const SigWordNames *names,
                     SigCell            *baseline,
                     const SigWordNames *baseline_names)
{
  g_autoptr(GPtrArray) entries = copy_entries (self);
  g_autoptr(GPtrArray) others = copy_entries (baseline);

  if (names_count (row))
    names = baseline_names = NULL;

  /* Cells that differ and have one entry each have nothing in common. */
  if (entries->len > 1 || others->len > 1)
    pair_same (entries, names, others, baseline_names);
  for (guint i = 0; i < entries->len; i++)
    {
      SigEntry *entry = entries->pdata[i];

      if (i < others->len)
        mark_entry (entry, names, others->pdata[i], baseline_names);
      else
        entry->entry.standing = SIG_COMPARISON_ONLY_HERE;
    }
}

/* In words */

static void
append_line (GString    *words,
             const char *line)
{
  if (line == NULL)
    return;
  if (words->len > 0)
    g_string_append_c (words, '\n');
  g_string_append (words, line);
}

/*
 * sig_cell_dup_words:
 * @self: a cell
 *
 * Returns: (transfer full): what its entries say, a line each; empty when it has none
 */
char *
sig_cell_dup_words (const SigCell *self)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    {
      const SigComparisonEntry *entry = self->entries->pdata[i];

      append_line (words, entry->head);
      append_line (words, entry->converted);
      append_line (words, entry->text);
      if (entry->quote != NULL)
        {
          /* Translators: quotation marks around the words of a document. */
          g_autofree char *quoted = g_strdup_printf (C_("citation", "“%s”"), entry->quote);

          append_line (words, quoted);
        }
      append_line (words, entry->note);
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}
