/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-claim-popover.h"

#include "sig-certainty-mark.h"
#include "sig-certainty.h"
#include "sig-conflict-box.h"
#include "sig-reference.h"
#include "sig-rule.h"
#include "sig-source-line.h"

#include <glib/gi18n.h>

struct _SigClaimPopover
{
  GtkPopover        parent_instance;

  SigDataset       *dataset;
  SigClaim         *claim;

  SigCertaintyMark *mark;
  GtkLabel         *certainty;
  GtkLabel         *meaning;
  GtkWidget        *sources_heading;
  GtkBox           *sources;
  GtkWidget        *rules_heading;
  GtkBox           *rules;
  GtkWidget        *conflicts_heading;
  GtkBox           *conflicts;
};

G_DEFINE_FINAL_TYPE (SigClaimPopover, sig_claim_popover, GTK_TYPE_POPOVER)

enum
{
  PROP_DATASET = 1,
  PROP_CLAIM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_certainty (SigClaimPopover *self)
{
  const SigCertainty certainty = sig_claim_get_certainty (self->claim);
  const gboolean disputed = sig_reference_is_disputed (self->dataset, sig_claim_get_address (self->claim));
  g_autofree char *name = sig_certainty_dup_name (self->claim, disputed);

  sig_certainty_mark_set_certainty (self->mark, certainty);
  gtk_label_set_text (self->certainty, name);
  gtk_label_set_text (self->meaning, sig_certainty_get_meaning (certainty));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_sources (SigClaimPopover *self)
{
  guint n;
  const SigCitation *citations = sig_claim_get_citations (self->claim, &n);

  for (guint i = 0; i < n; i++)
    gtk_box_append (self->sources, sig_source_line_new (citations[i].source, citations[i].at));
  gtk_widget_set_visible (self->sources_heading, n > 0);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "use-markup", FALSE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
show_rules (SigClaimPopover *self)
{
  g_autoptr(GPtrArray) rules = sig_rule_list_for (self->dataset, self->claim);

  for (guint i = 0; i < rules->len; i++)
    {
      SigTerm *term = rules->pdata[i];
      const char *definition = sig_text_get (sig_term_get_definition (term));
      GtkWidget *text = make_label (definition != NULL ? definition : _("No rule recorded"), "rule");

      if (definition == NULL)
        gtk_widget_add_css_class (text, "dimmed");
      gtk_box_append (self->rules, make_label (sig_text_get (sig_term_get_title (term)), "rule-title"));
      gtk_box_append (self->rules, text);
    }
  gtk_widget_set_visible (self->rules_heading, rules->len > 0);
}

static void
show_conflicts (SigClaimPopover *self,
                SigList         *conflicts)
{
  for (guint i = 0; i < sig_list_get_n (conflicts); i++)
    gtk_box_append (self->conflicts, sig_conflict_box_new (sig_list_get (conflicts, i)));
  gtk_widget_set_visible (self->conflicts_heading, sig_list_get_n (conflicts) > 0);
}

static void
copy (SigClaimPopover *self,
      const char      *text,
      const char      *message)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_widget_activate_action (GTK_WIDGET (self), "claim.copied", "s", message);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
cite_cb (GtkButton       *button,
         SigClaimPopover *self)
{
  g_autofree char *text = sig_reference_claim (self->dataset, self->claim);

  copy (self, text, _("Citation copied"));
}

static void
report_cb (GtkButton       *button,
           SigClaimPopover *self)
{
  g_autofree char *text = sig_reference_report (self->dataset, PACKAGE_VERSION, self->claim);

  copy (self, text, _("Report copied: send it to whoever keeps the data"));
}

static void
sig_claim_popover_constructed (GObject *object)
{
  SigClaimPopover *self = SIG_CLAIM_POPOVER (object);
  g_autoptr(SigList) conflicts = NULL;

  G_OBJECT_CLASS (sig_claim_popover_parent_class)->constructed (object);

  conflicts = sig_reference_conflicts (self->dataset, sig_claim_get_address (self->claim));
  show_certainty (self);
  show_conflicts (self, conflicts);
  show_sources (self);
  show_rules (self);
}

static void
sig_claim_popover_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigClaimPopover *self = SIG_CLAIM_POPOVER (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_claim_popover_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SigClaimPopover *self = SIG_CLAIM_POPOVER (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      self->dataset = g_value_dup_object (value);
      break;
    case PROP_CLAIM:
      self->claim = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_claim_popover_dispose (GObject *object)
{
  SigClaimPopover *self = SIG_CLAIM_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_CLAIM_POPOVER);
  g_clear_object (&self->dataset);
  g_clear_object (&self->claim);

  G_OBJECT_CLASS (sig_claim_popover_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-claim-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, mark);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, certainty);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, meaning);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, sources_heading);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, sources);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, rules_heading);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, rules);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, conflicts_heading);
  gtk_widget_class_bind_template_child (widget_class, SigClaimPopover, conflicts);
  gtk_widget_class_bind_template_callback (widget_class, cite_cb);
  gtk_widget_class_bind_template_callback (widget_class, report_cb);
}

static void
sig_claim_popover_class_init (SigClaimPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sig_claim_popover_constructed;
  object_class->get_property = sig_claim_popover_get_property;
  object_class->set_property = sig_claim_popover_set_property;
  object_class->dispose = sig_claim_popover_dispose;

  /**
   * SigClaimPopover:dataset:
   *
   * The data set that the claim stands in.
   */
  properties[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, SIG_TYPE_DATASET, flags);

  /**
   * SigClaimPopover:claim:
   *
   * The claim.
   */
  properties[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, SIG_TYPE_CLAIM, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SIG_TYPE_CERTAINTY_MARK);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sig_claim_popover_init (SigClaimPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_claim_popover_new:
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
sig_claim_popover_new (SigDataset *dataset,
                       SigClaim   *claim)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  return g_object_new (SIG_TYPE_CLAIM_POPOVER, "dataset", dataset, "claim", claim, NULL);
}

/**
 * sig_claim_popover_get_claim:
 * @self: a popover
 *
 * Returns: (transfer none): the claim
 */
SigClaim *
sig_claim_popover_get_claim (SigClaimPopover *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_POPOVER (self), NULL);

  return self->claim;
}
