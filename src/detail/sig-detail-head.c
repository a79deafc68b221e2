/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-head.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-coverage.h"
#include "sig-detail-withdraw.h"
#include "sig-phrase.h"

struct _SigDetailHead
{
  GtkWidget         parent_instance;

  SigExplorer      *explorer;
  gpointer          record;
  SigParty         *party;
  SigAgreement     *agreement;
  gboolean          updating;

  GtkLabel         *status;
  GtkLabel         *name;
  GtkLabel         *title;
  GtkWidget        *signing_line;
  GtkLabel         *sentence;
  AdwBin           *mark;
  GtkLabel         *occasion;
  GtkWidget        *chooser_row;
  GtkDropDown      *chooser;
  GtkWidget        *buttons;
  GtkToggleButton  *compare;
  AdwButtonContent *compare_content;
  GtkMenuButton    *withdraw;
};

G_DEFINE_FINAL_TYPE (SigDetailHead, sig_detail_head, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
set_claim (SigDetailHead *self,
           SigClaim      *claim)
{
  SigClaimButton *shown = SIG_CLAIM_BUTTON (adw_bin_get_child (self->mark));

  if (shown != NULL && sig_claim_button_get_claim (shown) == claim)
    return;

  adw_bin_set_child (self->mark, claim != NULL
                                   ? sig_claim_button_new (sig_explorer_get_dataset (self->explorer), claim)
                                   : NULL);
}

static SigTerm *
get_status (SigDetailHead *self)
{
  SigStandings *standings = sig_explorer_get_standings (self->explorer);
  const SigDay day = sig_explorer_get_date (self->explorer);

  if (self->agreement != NULL)
    return sig_standings_get_standing (standings, self->party, self->agreement, day);

  return sig_standings_get_status (standings, self->party, day);
}

static void
show_status (SigDetailHead *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  SigTerm *status = self->party != NULL && self->party != sig_dataset_get_focus (dataset) ? get_status (self) : NULL;
  g_autofree char *date = NULL;
  g_autofree char *words = NULL;

  if (status == NULL || sig_standings_is_plainly_signed (sig_explorer_get_standings (self->explorer), status))
    {
      set_text (self->status, NULL);
      return;
    }

  date = sig_day_format (sig_explorer_get_date (self->explorer), SIG_DATE_LONG);
  /* Translators: a day, the status of a party on it: "On 1 March 2024: In talks" */
  words = g_strdup_printf (_("On %s: %s"), date, sig_text_get (sig_term_get_title (status)));
  set_text (self->status, words);
}

static void
show_agreement (SigDetailHead *self)
{
  SigSigning *signing = sig_agreement_get_signing (self->agreement);
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  g_autofree char *parties = sig_phrase_parties (sig_agreement_get_parties (self->agreement),
                                                 sig_dataset_get_focus (dataset));
  g_autofree char *sentence = sig_phrase_signed (signing);
  const SigDate joined = self->party != NULL
                           ? sig_standings_get_signature (sig_explorer_get_standings (self->explorer),
                                                          self->party, self->agreement)
                           : (SigDate) { 0 };

  if (sig_date_is_set (joined) && sig_date_compare (joined, sig_signing_get_date (signing)) != 0)
    {
      g_autofree char *date = sig_date_format (joined, SIG_DATE_LONG);
      g_autofree char *rest = g_steal_pointer (&sentence);

      /* Translators: when a party joined an agreement, then when that was signed */
      sentence = g_strdup_printf (_("Joined %s. %s"), date, rest);
    }
  set_text (self->name, self->party != NULL ? sig_phrase_name (self->party) : parties);
  set_text (self->title, sig_text_get (sig_agreement_get_title (self->agreement)));
  set_text (self->sentence, sentence);
  set_text (self->occasion, sig_text_get (sig_signing_get_occasion (signing)));
  set_claim (self, SIG_CLAIM (signing));
}

static void
show_party (SigDetailHead *self)
{
  const char *name = sig_phrase_name (self->party);
  const char *full = sig_text_get (sig_party_get_name (self->party));

  set_text (self->name, name);
  set_text (self->title, g_str_equal (name, full) ? NULL : full);
}

static void
show_instrument (SigDetailHead *self)
{
  SigInstrument *instrument = SIG_INSTRUMENT (self->record);
  g_autofree char *date = sig_date_format (sig_instrument_get_date (instrument), SIG_DATE_LONG);
  g_autofree char *signers = sig_phrase_signers (sig_instrument_get_signatures (instrument));
  g_autofree char *words = NULL;
  const char *kind = sig_text_get (sig_term_get_title (sig_instrument_get_kind (instrument)));

  if (*signers != '\0')
    /* Translators: kind of a document, its date, names of those who signed it */
    words = g_strdup_printf (_("%s, %s, signed by %s"), kind, date, signers);
  else
    /* Translators: kind of a document, its date */
    words = g_strdup_printf (C_("kind and date", "%s, %s"), kind, date);

  set_text (self->name, sig_text_get (sig_instrument_get_title (instrument)));
  set_text (self->sentence, words);
  set_text (self->occasion, sig_text_get (sig_instrument_get_summary (instrument)));
  set_claim (self, SIG_CLAIM (sig_instrument_get_form (instrument)));
}

static void
show_event (SigDetailHead *self)
{
  SigEvent *event = SIG_EVENT (self->record);
  g_autofree char *span = sig_date_is_set (sig_event_get_end (event))
                            ? sig_phrase_span (sig_event_get_date (event), sig_event_get_end (event))
                            : sig_date_format (sig_event_get_date (event), SIG_DATE_LONG);

  set_text (self->name, sig_text_get (sig_event_get_title (event)));
  set_text (self->sentence, span);
}

static void
show_coalition (SigDetailHead *self)
{
  SigCoalition *coalition = SIG_COALITION (self->record);

  set_text (self->name, sig_text_get (sig_coalition_get_title (coalition)));
  set_text (self->sentence, sig_text_get (sig_term_get_title (sig_coalition_get_area (coalition))));
}

static void
show_set (SigDetailHead *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);

  set_text (self->name, sig_text_get (sig_dataset_get_title (dataset)));
  set_text (self->title, sig_text_get (sig_dataset_get_description (dataset)));
}

static void
show_collected (SigDetailHead *self)
{
  const char *id = self->agreement != NULL ? sig_record_get_id (SIG_RECORD (self->agreement)) : NULL;
  gboolean collected;

  gtk_widget_set_visible (GTK_WIDGET (self->compare), id != NULL);
  if (id == NULL)
    return;

  collected = sig_explorer_is_collected (self->explorer, id);
  self->updating = TRUE;
  gtk_toggle_button_set_active (self->compare, collected);
  self->updating = FALSE;
  adw_button_content_set_label (self->compare_content, collected ? _("In comparison") : _("Add to comparison"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->compare),
                               collected ? _("Take this agreement out of the comparison")
                                         : _("Make this agreement a column of the Compare page"));
}

/* Whoever has an agreement, or a place in a coalition, can be taken out. */
static gboolean
can_withdraw (SigDetailHead *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  SigWhatIf *what_if = sig_explorer_get_what_if (self->explorer);
  g_autoptr(SigCoverage) coverage = NULL;

  if (self->agreement != NULL)
    return TRUE;
  if (self->party == NULL || self->party == sig_dataset_get_focus (dataset))
    return FALSE;

  coverage = sig_coverage_new (sig_what_if_get_scenario (what_if));

  return sig_coverage_find_column (coverage, self->party) >= 0;
}

static void
show_buttons (SigDetailHead *self)
{
  gboolean shown = can_withdraw (self);

  gtk_widget_set_visible (self->buttons, shown);
  if (shown)
    show_collected (self);
}

static void
create_withdraw_menu_cb (GtkMenuButton *button,
                         gpointer       user_data)
{
  SigDetailHead *self = user_data;
  g_autoptr(GMenuModel) menu = sig_detail_withdraw_create_menu (self->explorer, self->party, self->agreement);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
compare_cb (GtkToggleButton *button,
            SigDetailHead   *self)
{
  if (!self->updating && self->agreement != NULL)
    sig_explorer_toggle_collected (self->explorer, sig_record_get_id (SIG_RECORD (self->agreement)));
}

/* A party with several agreements lets the person choose which one to read. */

static void
fill_chooser (SigDetailHead *self,
              SigList       *agreements)
{
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);
  guint chosen = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < sig_list_get_n (agreements); i++)
    {
      SigAgreement *agreement = sig_list_get (agreements, i);
      g_autofree char *date = sig_date_format (sig_signing_get_date (sig_agreement_get_signing (agreement)),
                                               SIG_DATE_SHORT);
      /* Translators: date of an agreement, its title */
      g_autofree char *words = g_strdup_printf (C_("date and title", "%s · %s"), date,
                                                sig_text_get (sig_agreement_get_title (agreement)));

      gtk_string_list_append (titles, words);
      if (agreement == self->agreement)
        chosen = i;
    }

  self->updating = TRUE;
  gtk_drop_down_set_model (self->chooser, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->chooser, chosen);
  self->updating = FALSE;
}

static void
show_chooser (SigDetailHead *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  SigList *agreements = self->party != NULL && self->agreement != NULL
                          ? sig_dataset_get_agreements_of (dataset, self->party)
                          : NULL;
  const gboolean several = sig_list_get_n (agreements) > 1 && self->party != sig_dataset_get_focus (dataset);

  gtk_widget_set_visible (self->chooser_row, several);
  if (several)
    fill_chooser (self, agreements);
}

static void
chosen_cb (GtkDropDown   *chooser,
           GParamSpec    *pspec,
           SigDetailHead *self)
{
  const guint chosen = gtk_drop_down_get_selected (chooser);
  SigList *agreements;

  if (self->updating || self->party == NULL || chosen == GTK_INVALID_LIST_POSITION)
    return;

  agreements = sig_dataset_get_agreements_of (sig_explorer_get_dataset (self->explorer), self->party);
  sig_explorer_select (self->explorer, sig_list_get (agreements, chosen));
}

static void
clear (SigDetailHead *self)
{
  GtkLabel *labels[] = { self->name, self->title, self->sentence, self->occasion };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    set_text (labels[i], NULL);
}

static void
update (SigDetailHead *self)
{
  clear (self);
  if (SIG_IS_INSTRUMENT (self->record) || SIG_IS_EVENT (self->record))
    gtk_widget_add_css_class (GTK_WIDGET (self), "long-name");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "long-name");
  if (self->agreement == NULL && !SIG_IS_INSTRUMENT (self->record))
    set_claim (self, NULL);

  if (self->agreement != NULL)
    show_agreement (self);
  else if (SIG_IS_INSTRUMENT (self->record))
    show_instrument (self);
  else if (SIG_IS_COALITION (self->record))
    show_coalition (self);
  else if (self->party != NULL)
    show_party (self);
  else if (SIG_IS_EVENT (self->record))
    show_event (self);
  else
    show_set (self);

  show_status (self);
  show_chooser (self);
  show_buttons (self);
}

static void
date_changed_cb (SigDetailHead *self)
{
  if (sig_explorer_get_dataset (self->explorer) != NULL && self->party != NULL)
    show_status (self);
}

static void
sig_detail_head_constructed (GObject *object)
{
  SigDetailHead *self = SIG_DETAIL_HEAD (object);

  G_OBJECT_CLASS (sig_detail_head_parent_class)->constructed (object);

  gtk_menu_button_set_create_popup_func (self->withdraw, create_withdraw_menu_cb, self, NULL);
  g_signal_connect_object (self->explorer, "notify::collection", G_CALLBACK (show_collected), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::date", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
sig_detail_head_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, SIG_DETAIL_HEAD (object)->explorer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_detail_head_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_EXPLORER:
      SIG_DETAIL_HEAD (object)->explorer = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_detail_head_dispose (GObject *object)
{
  SigDetailHead *self = SIG_DETAIL_HEAD (object);

  self->updating = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_DETAIL_HEAD);
  g_clear_object (&self->record);
  g_clear_object (&self->party);
  g_clear_object (&self->agreement);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_detail_head_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-detail-head.ui");
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, status);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, name);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, title);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, signing_line);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, sentence);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, mark);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, occasion);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, chooser_row);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, chooser);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, buttons);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, compare);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, compare_content);
  gtk_widget_class_bind_template_child (widget_class, SigDetailHead, withdraw);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
sig_detail_head_class_init (SigDetailHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_detail_head_constructed;
  object_class->get_property = sig_detail_head_get_property;
  object_class->set_property = sig_detail_head_set_property;
  object_class->dispose = sig_detail_head_dispose;

  /**
   * SigDetailHead:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "head");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_detail_head_init (SigDetailHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_detail_head_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): an empty head
 */
GtkWidget *
sig_detail_head_new (SigExplorer *explorer)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  return g_object_new (SIG_TYPE_DETAIL_HEAD, "explorer", explorer, NULL);
}

/**
 * sig_detail_head_show:
 * @self: a head, whose explorer has a data set
 * @record: (nullable): what is selected; %NULL for the data set itself
 * @party: (nullable): the party that it is about
 * @agreement: (nullable): the agreement that it is about
 *
 * Shows another object.
 */
void
sig_detail_head_show (SigDetailHead *self,
                      gpointer       record,
                      SigParty      *party,
                      SigAgreement  *agreement)
{
  g_return_if_fail (SIG_IS_DETAIL_HEAD (self));
  g_return_if_fail (sig_explorer_get_dataset (self->explorer) != NULL);

  g_set_object (&self->record, record);
  g_set_object (&self->party, party);
  g_set_object (&self->agreement, agreement);
  update (self);
}
