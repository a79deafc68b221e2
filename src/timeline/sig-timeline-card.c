/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-card.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-source.h"
#include "sig-timeline-words.h"

struct _SigTimelineCard
{
  GtkPopover   parent_instance;

  SigExplorer *explorer;
  SigEvent    *event;

  GtkLabel    *kind_label;
  GtkBox      *certainty_box;
  GtkLabel    *title_label;
  GtkLabel    *summary_label;
  GtkLabel    *sources_label;
  GtkWidget   *map_button;
  GtkWidget   *agreement_item;
};

G_DEFINE_FINAL_TYPE (SigTimelineCard, sig_timeline_card, GTK_TYPE_POPOVER)

/* The parties of the event beside the focus: the first, and how many. */
static SigParty *
find_party (SigTimelineCard *self,
            guint           *n)
{
  SigList *parties = sig_event_get_parties (self->event);
  SigParty *focus = sig_dataset_get_focus (sig_explorer_get_dataset (self->explorer));
  SigParty *found = NULL;

  *n = 0;
  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != focus && (*n)++ == 0)
      found = sig_list_get (parties, i);

  return found;
}

/* The shared date goes to the day of the event, so that the map shows what was true then. An event of several parties
 * stays selected, for the map marks them all. */
static void
show_on_map_cb (SigTimelineCard *self)
{
  guint n;
  SigParty *party = find_party (self, &n);
  SigDay day = sig_date_get_last_day (sig_event_get_date (self->event));
  SigDay as_of = sig_date_get_last_day (sig_dataset_get_as_of (sig_explorer_get_dataset (self->explorer)));
  g_autoptr(SigTimelineCard) kept = g_object_ref (self);

  sig_explorer_set_date (self->explorer, MIN (day, as_of));
  sig_explorer_select (self->explorer, n == 1 ? SIG_RECORD (party) : SIG_RECORD (self->event));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "s", "map");
}

static void
open_agreement_cb (SigTimelineCard *self)
{
  g_autoptr(SigTimelineCard) kept = g_object_ref (self);

  sig_explorer_select (self->explorer, SIG_RECORD (sig_event_get_agreement (self->event)));
}

static char *
dup_kind (SigEvent *event)
{
  const char *kind = sig_text_get (sig_term_get_title (sig_event_get_kind (event)));
  const SigText *place = sig_event_get_place (event);
  g_autofree char *date = sig_timeline_words_dup_date (event);

  if (place == NULL)
    /* Translators: a kind of event and its date */
    return g_strdup_printf (_("%s · %s"), kind, date);

  /* Translators: a kind of event, its date, its place */
  return g_strdup_printf (_("%s · %s · %s"), kind, date, sig_text_get (place));
}

static char *
dup_sources (SigEvent *event)
{
  g_autoptr(GString) words = g_string_new (NULL);
  const SigCitation *citations;
  guint n;

  citations = sig_claim_get_citations (SIG_CLAIM (event), &n);
  g_string_append_printf (words, ngettext ("%u source", "%u sources", n), n);
  for (guint i = 0; i < n && i < 2; i++)
    {
      const char *publisher = sig_source_get_publisher (citations[i].source);

      /* Translators: between the number of sources and their names: "2 sources: Reuters, BBC" */
      g_string_append (words, i == 0 ? C_("before the first of a list", ": ") : _(", "));
      g_string_append (words, publisher != NULL ? publisher : sig_source_get_title (citations[i].source));
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static void
fill (SigTimelineCard *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  const SigText *summary = sig_event_get_summary (self->event);
  g_autofree char *kind = dup_kind (self->event);
  g_autofree char *sources = dup_sources (self->event);
  g_autofree char *name = sig_timeline_words_dup_name (self->event);
  guint n;

  gtk_label_set_label (self->kind_label, kind);
  gtk_label_set_label (self->title_label, sig_text_get (sig_event_get_title (self->event)));
  gtk_label_set_label (self->summary_label, summary != NULL ? sig_text_get (summary) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary_label), summary != NULL);
  gtk_label_set_label (self->sources_label, sources);
  gtk_box_append (self->certainty_box, sig_claim_button_new (dataset, SIG_CLAIM (self->event)));
  gtk_widget_set_visible (gtk_widget_get_parent (self->map_button), find_party (self, &n) != NULL);
  gtk_widget_set_visible (self->agreement_item, sig_event_get_agreement (self->event) != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static gboolean
close_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  gtk_popover_popdown (GTK_POPOVER (widget));
  gtk_widget_grab_focus (parent);

  return GDK_EVENT_STOP;
}

static void
sig_timeline_card_dispose (GObject *object)
{
  SigTimelineCard *self = SIG_TIMELINE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_TIMELINE_CARD);
  g_clear_object (&self->explorer);
  g_clear_object (&self->event);

  G_OBJECT_CLASS (sig_timeline_card_parent_class)->dispose (object);
}

static void
sig_timeline_card_class_init (SigTimelineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_timeline_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-timeline-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, kind_label);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, certainty_box);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, summary_label);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, sources_label);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, map_button);
  gtk_widget_class_bind_template_child (widget_class, SigTimelineCard, agreement_item);
  gtk_widget_class_bind_template_callback (widget_class, show_on_map_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_agreement_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_cb, NULL);
}

static void
sig_timeline_card_init (SigTimelineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_timeline_card_new:
 * @explorer: the shared state
 * @event: an event of its data set
 *
 * Returns: (transfer floating): the card of the event
 */
GtkWidget *
sig_timeline_card_new (SigExplorer *explorer,
                       SigEvent    *event)
{
  SigTimelineCard *self;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (SIG_IS_EVENT (event), NULL);

  self = g_object_new (SIG_TYPE_TIMELINE_CARD, NULL);
  self->explorer = g_object_ref (explorer);
  self->event = g_object_ref (event);
  fill (self);

  return GTK_WIDGET (self);
}
