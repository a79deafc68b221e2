/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-content.h"

#include <glib/gi18n.h>

#include "sig-content-private.h"
#include "sig-page-names.h"
#include "sig-plain-rows.h"
#include "sig-question-offer.h"

/* The data set itself: what it is, how much is in it by the shared date, which questions it is open to. */

static GtkWidget *
make_version (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, NULL, _("Version"), sig_dataset_get_version (record)));
}

static GtkWidget *
make_as_of (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  g_autofree char *date = sig_date_format (sig_dataset_get_as_of (record), SIG_DATE_LONG);

  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, NULL, _("Kept up to"), date));
}

static GtkWidget *
make_publisher (SigExplorer *explorer,
                gpointer     record,
                gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, NULL, _("Publisher"), sig_text_get (sig_dataset_get_publisher (record))));
}

static GtkWidget *
make_licence (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, NULL, _("Licence"), sig_dataset_get_licence (record)));
}

static GtkWidget *
make_contact (SigExplorer *explorer,
              gpointer     record,
              gpointer     owner)
{
  return GTK_WIDGET (sig_plain_rows_new_fact (explorer, NULL, _("Corrections to"), sig_dataset_get_contact (record)));
}

static void
plan_facts (GPtrArray   *sections,
            SigExplorer *explorer,
            SigDataset  *dataset)
{
  SigSection *section = sig_content_begin (sections, explorer, "set", _("The data set"));

  sig_section_plan_row (section, make_version, dataset, NULL);
  sig_section_plan_row (section, make_as_of, dataset, NULL);
  sig_section_plan_row (section, make_publisher, dataset, NULL);
  sig_section_plan_row (section, make_licence, dataset, NULL);
  if (sig_dataset_get_contact (dataset) != NULL)
    sig_section_plan_row (section, make_contact, dataset, NULL);
}

/* Counts follow the date: a row keeps the label that it writes into. */

static void
count_agreements_cb (SigExplorer *explorer,
                     GParamSpec  *pspec,
                     GtkLabel    *label)
{
  const SigDay day = sig_explorer_get_date (explorer);
  g_autofree char *date = sig_day_format (day, SIG_DATE_LONG);
  g_autofree char *words = NULL;
  guint n;

  if (sig_explorer_get_standings (explorer) == NULL)
    return;

  n = sig_standings_count_agreements (sig_explorer_get_standings (explorer), day);
  words = g_strdup_printf (ngettext ("%u agreement signed by %s", "%u agreements signed by %s", n), n, date);
  gtk_label_set_text (label, words);
  sig_claim_row_read_around (GTK_WIDGET (label));
}

static void
count_status_cb (SigExplorer *explorer,
                 GParamSpec  *pspec,
                 GtkLabel    *label)
{
  SigTerm *status = g_object_get_data (G_OBJECT (label), "sig-status");
  g_autofree char *words = NULL;

  if (sig_explorer_get_standings (explorer) == NULL)
    return;

  words = g_strdup_printf ("%u", sig_standings_count_status (sig_explorer_get_standings (explorer), status,
                                                             sig_explorer_get_date (explorer)));
  gtk_label_set_text (label, words);
  sig_claim_row_read_around (GTK_WIDGET (label));
}

static GtkWidget *
make_count_label (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_total (SigExplorer *explorer,
            gpointer     record,
            gpointer     owner)
{
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);
  GtkWidget *label = make_count_label ("row-title");

  g_signal_connect_object (explorer, "notify::date", G_CALLBACK (count_agreements_cb), label, 0);
  count_agreements_cb (explorer, NULL, GTK_LABEL (label));
  sig_claim_row_add_child (row, label);

  return GTK_WIDGET (row);
}

static GtkWidget *
make_status_line (SigExplorer *explorer,
                  SigTerm     *status)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = make_count_label ("row-key");
  GtkWidget *count = make_count_label ("row-count");

  gtk_label_set_text (GTK_LABEL (title), sig_text_get (sig_term_get_title (status)));
  gtk_widget_set_hexpand (title, TRUE);
  g_object_set_data_full (G_OBJECT (count), "sig-status", g_object_ref (status), g_object_unref);
  g_signal_connect_object (explorer, "notify::date", G_CALLBACK (count_status_cb), count, 0);
  count_status_cb (explorer, NULL, GTK_LABEL (count));
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), count);

  return line;
}

static GtkWidget *
make_status_counts (SigExplorer *explorer,
                    gpointer     record,
                    gpointer     owner)
{
  SigList *statuses = sig_dataset_get_terms (sig_explorer_get_dataset (explorer), SIG_TERM_STATUS);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < sig_list_get_n (statuses); i++)
    gtk_box_append (GTK_BOX (lines), make_status_line (explorer, sig_list_get (statuses, i)));
  sig_claim_row_add (row, SIG_ROW_CAPTION, _("Parties by status"));
  sig_claim_row_add_child (row, lines);

  return GTK_WIDGET (row);
}

static void
plan_counts (GPtrArray   *sections,
             SigExplorer *explorer)
{
  SigSection *section = sig_content_begin (sections, explorer, "counts", _("On the date shown"));

  sig_section_plan_row (section, make_total, NULL, NULL);
  sig_section_plan_row (section, make_status_counts, NULL, NULL);
}

/* Questions */

static void
ask_cb (GtkButton   *button,
        SigQuestion *question)
{
  gtk_widget_activate_action (GTK_WIDGET (button), "detail.ask", "s", sig_record_get_id (SIG_RECORD (question)));
}

static GtkWidget *
make_question (SigExplorer *explorer,
               gpointer     record,
               gpointer     owner)
{
  SigQuestion *question = SIG_QUESTION (record);
  SigClaimRow *row = sig_claim_row_new (sig_explorer_get_dataset (explorer), NULL);
  const char *title = sig_text_get (sig_question_get_title (question));
  g_autofree char *help = sig_question_dup_words (question);
  guint n;
  const SigCitation *citations = sig_question_get_citations (question, &n);
  GtkWidget *button = sig_plain_rows_new_link (title, "go-link");

  g_signal_connect_object (button, "clicked", G_CALLBACK (ask_cb), question, 0);
  sig_claim_row_add_child (row, button);
  sig_claim_row_add (row, SIG_ROW_TEXT, sig_text_get (sig_question_get_text (question)));
  sig_claim_row_add (row, SIG_ROW_NOTE, help);
  sig_plain_rows_add_sources (row, NULL, citations, n);

  return GTK_WIDGET (row);
}

/* A question can be followed when its page is there and it says what to do on it. */
static gboolean
can_ask (SigQuestion       *question,
         const char *const *pages)
{
  if (!g_strv_contains (pages, sig_page_get_name (sig_question_get_page (question))))
    return FALSE;

  return sig_question_get_page (question) != SIG_PAGE_MAP || sig_question_get_colour_by (question) != NULL;
}

static void
plan_questions (GPtrArray         *sections,
                SigExplorer       *explorer,
                SigDataset        *dataset,
                const char *const *pages)
{
  SigList *questions = sig_dataset_get_questions (dataset);
  SigSection *section = NULL;

  for (guint i = 0; i < sig_list_get_n (questions); i++)
    {
      if (!can_ask (sig_list_get (questions, i), pages))
        continue;
      if (section == NULL)
        section = sig_content_begin (sections, explorer, "questions", _("Open questions"));
      sig_section_plan_row (section, make_question, sig_list_get (questions, i), NULL);
    }
}

static GtkWidget *
make_notes_count (SigExplorer *explorer,
                  gpointer     record,
                  gpointer     owner)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigClaimRow *row = sig_claim_row_new (dataset, NULL);
  const guint n_conflicts = sig_list_get_n (sig_dataset_get_conflicts (dataset));
  const guint n_gaps = sig_list_get_n (sig_dataset_get_gaps (dataset));
  const guint n_sources = sig_list_get_n (sig_dataset_get_sources (dataset));
  g_autofree char *conflicts = g_strdup_printf (ngettext ("Sources disagree on %u matter",
                                                          "Sources disagree on %u matters", n_conflicts),
                                                n_conflicts);
  g_autofree char *gaps = g_strdup_printf (ngettext ("%u gap is known", "%u gaps are known", n_gaps), n_gaps);
  g_autofree char *sources = g_strdup_printf (ngettext ("%u source was read", "%u sources were read", n_sources),
                                              n_sources);

  sig_claim_row_add (row, SIG_ROW_TEXT, sources);
  sig_claim_row_add (row, SIG_ROW_TEXT, conflicts);
  sig_claim_row_add (row, SIG_ROW_TEXT, gaps);

  return GTK_WIDGET (row);
}

/**
 * sig_content_plan_set:
 * @sections: (element-type SigSection): where the sections go
 * @explorer: the shared state, with a data set
 * @pages: the names of the pages that there are, ended by %NULL
 *
 * Plans what there is to say of the data set itself.
 */
void
sig_content_plan_set (GPtrArray         *sections,
                      SigExplorer       *explorer,
                      const char *const *pages)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigSection *section;

  plan_counts (sections, explorer);
  plan_questions (sections, explorer, dataset, pages);
  plan_facts (sections, explorer, dataset);

  section = sig_content_begin (sections, explorer, "notes", _("Data notes"));
  sig_section_plan_row (section, make_notes_count, NULL, NULL);
  sig_content_plan_notes (sections, explorer,
                          sig_dataset_get_conflicts_about (dataset, sig_dataset_get_id (dataset)),
                          sig_dataset_get_gaps_about (dataset, sig_dataset_get_id (dataset)));
}
