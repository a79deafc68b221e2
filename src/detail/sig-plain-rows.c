/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-plain-rows.h"

#include <glib/gi18n.h>

#include "sig-fulfilment-line.h"
#include "sig-phrase.h"
#include "sig-promise.h"
#include "sig-source-line.h"

/**
 * sig_plain_rows_new_fact:
 * @explorer: the shared state
 * @claim: (nullable): the claim that the fact stands on
 * @key: what it is about
 * @value: (nullable): the fact, %NULL for one that is not known
 *
 * Returns: (transfer floating): a row with a key and a text
 */
SigClaimRow *
sig_plain_rows_new_fact (SigExplorer *explorer,
                         gpointer     claim,
                         const char  *key,
                         const char  *value)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), claim);

  sig_claim_row_set_key (row, key);
  sig_plain_rows_add_or_lacking (row, SIG_ROW_TEXT, value);

  return row;
}

/**
 * sig_plain_rows_new_link:
 * @label: plain text
 * @css_class: the style class of what it does
 *
 * Returns: (transfer floating): a button that looks like a link, and wraps
 */
GtkWidget *
sig_plain_rows_new_link (const char *label,
                         const char *css_class)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  GtkLabel *words = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button)));

  gtk_label_set_wrap (words, TRUE);
  gtk_label_set_xalign (words, 0);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, css_class);

  return button;
}

/**
 * sig_plain_rows_add_or_lacking:
 * @row: a row
 * @part: what kind of text it is
 * @text: (nullable): a text
 *
 * Adds a text, or that it is not known.
 */
void
sig_plain_rows_add_or_lacking (SigClaimRow *row,
                               SigRowPart   part,
                               const char  *text)
{
  if (text != NULL)
    sig_claim_row_add (row, part, text);
  else
    sig_claim_row_add (row, SIG_ROW_LACKING, sig_phrase_not_known ());
}

static void
disclose_cb (GtkButton *button,
             GtkWidget *disclosed)
{
  const gboolean shown = !gtk_widget_get_visible (disclosed);

  gtk_widget_set_visible (disclosed, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, shown, -1);
  sig_claim_row_read_around (disclosed);
}

/**
 * sig_plain_rows_add_disclosure:
 * @row: a row
 * @label: what is one click away
 * @name: (nullable): that in full, for a reader who does not see what stands above
 * @disclosed: (transfer floating): what is shown then
 *
 * Adds a button that shows @disclosed below itself, and hides it again.
 */
void
sig_plain_rows_add_disclosure (SigClaimRow *row,
                               const char  *label,
                               const char  *name,
                               GtkWidget   *disclosed)
{
  GtkWidget *button = sig_plain_rows_new_link (label, "rule-link");

  gtk_widget_set_visible (disclosed, FALSE);
  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (disclose_cb), disclosed, 0);
  sig_claim_row_add_child (row, button);
  sig_claim_row_add_child (row, disclosed);
}

/**
 * sig_plain_rows_add_promisers:
 * @row: a row
 * @by: (nullable): who promises, %NULL when that goes without saying
 *
 * Adds who promises.
 */
void
sig_plain_rows_add_promisers (SigClaimRow *row,
                              SigList     *by)
{
  g_autofree char *names = NULL;
  g_autofree char *words = NULL;

  if (by == NULL)
    return;

  names = sig_phrase_parties (by, NULL);
  words = g_strdup_printf (_("Promised by %s"), names);
  sig_claim_row_add (row, SIG_ROW_NOTE, words);
}

/**
 * sig_plain_rows_add_fulfilment:
 * @row: a row
 * @explorer: the shared state
 * @agreement: the agreement that the promise stands in
 * @promise: the promise
 *
 * Adds what became of a promise; nothing when nobody judged it.
 */
void
sig_plain_rows_add_fulfilment (SigClaimRow  *row,
                               SigExplorer  *explorer,
                               SigAgreement *agreement,
                               SigClaim     *promise)
{
  if (sig_promise_get_fulfilment (promise) != NULL)
    sig_claim_row_add_line (row, sig_fulfilment_line_new (explorer, agreement, promise));
}

/**
 * sig_plain_rows_add_sources:
 * @row: a row that stands on no claim, or tells something besides it
 * @name: (nullable): what they are the sources of, where the row stands on a claim besides: "Sources of ..."
 * @citations: (array length=n): sources with the places in them
 * @n: how many
 *
 * Adds sources, one click away; nothing when there are none.
 */
void
sig_plain_rows_add_sources (SigClaimRow       *row,
                            const char        *name,
                            const SigCitation *citations,
                            guint              n)
{
  GtkWidget *lines;

  if (n == 0)
    return;

  lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (lines, "rule-text");
  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (lines), sig_source_line_new (citations[i].source, citations[i].at));
  sig_plain_rows_add_disclosure (row, _("Sources"), name, lines);
}

static GtkWidget *
make_lacking (SigExplorer *explorer,
              const char  *words)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);

  sig_claim_row_add (row, SIG_ROW_LACKING, words);

  return GTK_WIDGET (row);
}

static GtkWidget *
make_none (SigExplorer *explorer,
           gpointer     record,
           gpointer     owner)
{
  return make_lacking (explorer, sig_phrase_none ());
}

static GtkWidget *
make_not_recorded (SigExplorer *explorer,
                   gpointer     record,
                   gpointer     owner)
{
  return make_lacking (explorer, sig_phrase_not_recorded ());
}

/**
 * sig_plain_rows_plan_all:
 * @section: where the rows go
 * @make: makes a row
 * @records: (nullable): what the rows show
 * @owner: (nullable): what they belong to
 *
 * Plans a row for each of @records, or one that says that there is none.
 */
void
sig_plain_rows_plan_all (SigSection *section,
                         SigRowFunc  make,
                         SigList    *records,
                         gpointer    owner)
{
  if (sig_list_get_n (records) > 0)
    sig_section_plan_list (section, make, records, owner);
  else
    sig_plain_rows_plan_none (section);
}

/**
 * sig_plain_rows_plan_none:
 * @section: where the row goes
 *
 * Plans a row that says that there is none.
 */
void
sig_plain_rows_plan_none (SigSection *section)
{
  sig_section_plan_row (section, make_none, NULL, NULL);
}

/**
 * sig_plain_rows_plan_not_recorded:
 * @section: where the row goes
 *
 * Plans a row that says that nobody looked for it.
 */
void
sig_plain_rows_plan_not_recorded (SigSection *section)
{
  sig_section_plan_row (section, make_not_recorded, NULL, NULL);
}
