/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-topic-row-widget.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-claim-words.h"
#include "sig-phrase.h"
#include "sig-quote-block.h"

/* What the topics pane lists: an agreement with what it says on a topic, and a topic with how many agreements cover it. */

static GtkWidget *
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static const char *
get_truth (SigTruth covers)
{
  switch (covers)
    {
    case SIG_TRUTH_YES:
      return _("Covers it");
    case SIG_TRUTH_NO:
      return _("Does not cover it");
    case SIG_TRUTH_NOT_KNOWN:
      return _("Not known");
    case SIG_TRUTH_NOT_RECORDED:
    default:
      return _("Not recorded");
    }
}

static char *
dup_head (SigDataset        *dataset,
          const SigTopicRow *row)
{
  g_autofree char *parties = sig_phrase_parties (sig_agreement_get_parties (row->agreement), sig_dataset_get_focus (dataset));
  g_autofree char *date = sig_date_format (sig_signing_get_date (sig_agreement_get_signing (row->agreement)), SIG_DATE_LONG);

  /* Translators: the parties of an agreement, when it was signed */
  return g_strdup_printf (C_("parties and date", "%s · %s"), parties, date);
}

static char *
dup_state (const SigTopicRow *row)
{
  const char *truth = get_truth (row->covers);

  if (row->is_lost)
    /* Translators: whether an agreement covers a topic; it is taken out as a what-if */
    return g_strdup_printf (_("%s · withdrawn"), truth);
  if (!row->is_there)
    /* Translators: whether an agreement covers a topic; it is not signed yet, or over, on the shared date */
    return g_strdup_printf (_("%s · not in force on this date"), truth);

  return g_strdup (truth);
}

/**
 * sig_topic_row_dup_words:
 * @dataset: a data set
 * @row: a topic in one of its agreements
 *
 * Returns: (transfer full): the agreement, and whether it covers the topic
 */
char *
sig_topic_row_dup_words (SigDataset        *dataset,
                         const SigTopicRow *row)
{
  g_autofree char *head = NULL;
  g_autofree char *state = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  head = dup_head (dataset, row);
  state = dup_state (row);

  return g_strdup_printf ("%s: %s", head, state);
}

static void
append_claim (GtkWidget  *box,
              SigDataset *dataset,
              SigClaim   *claim)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  const SigQuote *quote = sig_claim_words_get_quote (claim);
  g_autofree char *text = sig_claim_words_describe (dataset, claim);

  gtk_widget_set_hexpand (words, TRUE);
  append_label (words, text, NULL);
  if (quote != NULL)
    gtk_box_append (GTK_BOX (words), sig_quote_block_new (quote->text, quote->language));
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), sig_claim_button_new (dataset, claim));
  gtk_box_append (GTK_BOX (box), line);
}

/**
 * sig_topic_row_widget_new:
 * @dataset: a data set
 * @row: a topic in one of its agreements
 *
 * Returns: (transfer floating): what the agreement says on it
 */
GtkWidget *
sig_topic_row_widget_new (SigDataset        *dataset,
                          const SigTopicRow *row)
{
  GtkWidget *box;
  g_autofree char *head = NULL;
  g_autofree char *state = NULL;

  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  head = dup_head (dataset, row);
  state = dup_state (row);
  append_label (box, head, row->claims->len > 0 ? "heading" : NULL);
  append_label (box, state, "row-caption");
  for (guint i = 0; i < row->claims->len; i++)
    append_claim (box, dataset, row->claims->pdata[i]);
  if (row->is_lost || !row->is_there)
    gtk_widget_add_css_class (box, "withdrawn");

  return box;
}

/**
 * sig_topic_count_widget_new:
 * @count: an entry of the tree of topics
 * @has_withdrawal: whether anybody is taken out
 *
 * Returns: (transfer floating): the topic, and how many agreements cover it
 */
GtkWidget *
sig_topic_count_widget_new (const SigTopicCount *count,
                            gboolean             has_withdrawal)
{
  GtkWidget *box, *title;
  g_autofree char *number = NULL;

  g_return_val_if_fail (count != NULL, NULL);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  title = append_label (box, sig_text_get (sig_term_get_title (count->term)), count->depth == 0 ? "heading" : NULL);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_margin_start (title, count->depth == 0 ? 0 : 14);
  if (has_withdrawal)
    /* Translators: a number before somebody is taken out, and after */
    number = g_strdup_printf (_("%d → %d"), (int) count->n[SIG_SCENARIO_BEFORE], (int) count->n[SIG_SCENARIO_AFTER]);
  else
    number = g_strdup_printf ("%u", count->n[SIG_SCENARIO_BEFORE]);
  append_label (box, number, "numeric");

  return box;
}
