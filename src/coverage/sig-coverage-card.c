/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coverage-card.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-claim-words.h"
#include "sig-commitment.h"
#include "sig-phrase.h"

/* What a cell of the matrix rests on: each claim with who has it, where it stands, and its sources one press away. */

/* A popover is no place to read more than these; the rest is counted. */
#define MOST_CLAIMS 60

static GtkWidget *
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static const char *
get_role (SigWeight weight)
{
  switch (weight)
    {
    case SIG_WEIGHT_LEAD:
      return _("Leads");
    case SIG_WEIGHT_MEMBER:
      return _("Takes part");
    case SIG_WEIGHT_SUPPORT:
    default:
      return _("Supports on its own");
    }
}

static char *
dup_caption (const SigCoverageClaim *claim)
{
  const char *area = sig_text_get (sig_term_get_title (claim->area));
  const char *party = sig_phrase_name (claim->party);

  if (claim->is_lost)
    /* Translators: a party, a capability area, the role that it has there; it is taken out as a what-if */
    return g_strdup_printf (_("%s · %s · %s · withdrawn"), party, area, get_role (claim->weight));

  /* Translators: a party, a capability area, the role that it has there */
  return g_strdup_printf (_("%s · %s · %s"), party, area, get_role (claim->weight));
}

static char *
dup_place (SigRecord *record)
{
  g_autofree char *date = NULL;

  if (SIG_IS_COALITION (record))
    {
      date = sig_date_format (sig_coalition_get_launched (SIG_COALITION (record)), SIG_DATE_LONG);

      /* Translators: %s is a date */
      return g_strdup_printf (_("Coalition, launched %s"), date);
    }

  date = sig_date_format (sig_signing_get_date (sig_agreement_get_signing (SIG_AGREEMENT (record))), SIG_DATE_LONG);

  /* Translators: title of an agreement, its date */
  return g_strdup_printf (C_("title and date", "%s, %s"), sig_text_get (sig_agreement_get_title (SIG_AGREEMENT (record))), date);
}

static GtkWidget *
make_row (SigDataset             *dataset,
          const SigCoverageClaim *claim)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *caption = dup_caption (claim);
  g_autofree char *place = dup_place (claim->record);
  g_autofree char *text = NULL;

  if (SIG_IS_COMMITMENT (claim->claim))
    text = g_strdup (sig_text_get (sig_commitment_get_summary (SIG_COMMITMENT (claim->claim))));
  else
    text = sig_claim_words_describe (dataset, claim->claim);
  gtk_widget_set_hexpand (words, TRUE);
  append_label (words, caption, "row-caption");
  append_label (words, text, NULL);
  append_label (words, place, "row-caption");
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), sig_claim_button_new (dataset, claim->claim));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  if (claim->is_lost)
    gtk_widget_add_css_class (row, "withdrawn");

  return row;
}

static GtkWidget *
make_list (SigDataset *dataset,
           GArray     *claims)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "claims");
  for (guint i = 0; i < MIN (claims->len, MOST_CLAIMS); i++)
    gtk_list_box_append (GTK_LIST_BOX (list), make_row (dataset, &g_array_index (claims, SigCoverageClaim, i)));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 380);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);

  return scrolled;
}

/**
 * sig_coverage_card_new:
 * @title: what is shown
 * @note: (nullable): what is to say about it
 * @dataset: a data set
 * @claims: (element-type SigCoverageClaim): claims of it
 *
 * Returns: (transfer floating): a popover that lists @claims, each with its sources one press away
 */
GtkWidget *
sig_coverage_card_new (const char *title,
                       const char *note,
                       SigDataset *dataset,
                       GArray     *claims)
{
  GtkWidget *popover, *box;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (claims != NULL, NULL);

  popover = gtk_popover_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_size_request (box, 300, -1);
  append_label (box, title, "heading");
  if (note != NULL)
    append_label (box, note, "row-caption");
  if (claims->len > 0)
    gtk_box_append (GTK_BOX (box), make_list (dataset, claims));
  if (claims->len > MOST_CLAIMS)
    {
      const guint n = claims->len - MOST_CLAIMS;
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);

      append_label (box, more, "row-caption");
    }
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_widget_add_css_class (popover, "coverage-card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return popover;
}
