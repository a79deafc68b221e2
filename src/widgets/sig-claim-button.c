/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-claim-button.h"

#include "sig-certainty-mark.h"
#include "sig-certainty.h"
#include "sig-claim-popover.h"
#include "sig-reference.h"

struct _SigClaimButton
{
  GtkButton   parent_instance;

  SigDataset *dataset;
  SigClaim   *claim;
  gboolean    disputed;
  GtkWidget  *popover;            /* made when it is first opened */
};

G_DEFINE_FINAL_TYPE (SigClaimButton, sig_claim_button, GTK_TYPE_BUTTON)

enum
{
  PROP_DATASET = 1,
  PROP_CLAIM,
  PROP_DISPUTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
make_mark (SigCertainty certainty)
{
  return g_object_new (SIG_TYPE_CERTAINTY_MARK,
                       "certainty", (int) certainty,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
}

static GtkWidget *
make_marks (SigClaimButton *self)
{
  const SigCertainty certainty = sig_claim_get_certainty (self->claim);
  GtkWidget *box;

  if (!self->disputed || certainty == SIG_CERTAINTY_DISPUTED)
    return make_mark (certainty);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  gtk_box_append (GTK_BOX (box), make_mark (SIG_CERTAINTY_DISPUTED));
  gtk_box_append (GTK_BOX (box), make_mark (certainty));

  return box;
}

static void
sig_claim_button_clicked (GtkButton *button)
{
  gtk_popover_popup (GTK_POPOVER (sig_claim_button_get_popover (SIG_CLAIM_BUTTON (button))));
}

static gboolean
sig_claim_button_query_tooltip (GtkWidget  *widget,
                                int         x,
                                int         y,
                                gboolean    keyboard,
                                GtkTooltip *tooltip)
{
  SigClaimButton *self = SIG_CLAIM_BUTTON (widget);
  g_autofree char *name = sig_certainty_dup_name (self->claim, self->disputed);

  gtk_tooltip_set_text (tooltip, name);

  return TRUE;
}

static void
sig_claim_button_constructed (GObject *object)
{
  SigClaimButton *self = SIG_CLAIM_BUTTON (object);
  g_autofree char *name = NULL;

  G_OBJECT_CLASS (sig_claim_button_parent_class)->constructed (object);

  self->disputed = sig_claim_get_certainty (self->claim) == SIG_CERTAINTY_DISPUTED ||
                   sig_reference_is_disputed (self->dataset, sig_claim_get_address (self->claim));
  gtk_button_set_child (GTK_BUTTON (self), make_marks (self));

  name = sig_certainty_dup_name (self->claim, self->disputed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  -1);
}

static void
sig_claim_button_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SigClaimButton *self = SIG_CLAIM_BUTTON (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    case PROP_DISPUTED:
      g_value_set_boolean (value, self->disputed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_claim_button_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SigClaimButton *self = SIG_CLAIM_BUTTON (object);

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
sig_claim_button_dispose (GObject *object)
{
  SigClaimButton *self = SIG_CLAIM_BUTTON (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->dataset);
  g_clear_object (&self->claim);

  G_OBJECT_CLASS (sig_claim_button_parent_class)->dispose (object);
}

static void
sig_claim_button_class_init (SigClaimButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sig_claim_button_constructed;
  object_class->get_property = sig_claim_button_get_property;
  object_class->set_property = sig_claim_button_set_property;
  object_class->dispose = sig_claim_button_dispose;

  GTK_WIDGET_CLASS (klass)->query_tooltip = sig_claim_button_query_tooltip;
  GTK_BUTTON_CLASS (klass)->clicked = sig_claim_button_clicked;

  /**
   * SigClaimButton:dataset:
   *
   * The data set that the claim stands in.
   */
  properties[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, SIG_TYPE_DATASET, flags);

  /**
   * SigClaimButton:claim:
   *
   * The claim.
   */
  properties[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, SIG_TYPE_CLAIM, flags);

  /**
   * SigClaimButton:disputed:
   *
   * Whether sources disagree about the claim.
   */
  properties[PROP_DISPUTED] =
    g_param_spec_boolean ("disputed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_claim_button_init (SigClaimButton *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "claim");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * sig_claim_button_new:
 * @dataset: a data set
 * @claim: a claim of it
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
sig_claim_button_new (SigDataset *dataset,
                      SigClaim   *claim)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (claim), NULL);

  return g_object_new (SIG_TYPE_CLAIM_BUTTON, "dataset", dataset, "claim", claim, NULL);
}

/**
 * sig_claim_button_get_claim:
 * @self: a button
 *
 * Returns: (transfer none): the claim
 */
SigClaim *
sig_claim_button_get_claim (SigClaimButton *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_BUTTON (self), NULL);

  return self->claim;
}

/**
 * sig_claim_button_is_disputed:
 * @self: a button
 *
 * Returns: whether sources disagree about the claim
 */
gboolean
sig_claim_button_is_disputed (SigClaimButton *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_BUTTON (self), FALSE);

  return self->disputed;
}

/**
 * sig_claim_button_get_popover:
 * @self: a button
 *
 * Returns: (transfer none): what stands behind the claim, made at the first call
 */
GtkWidget *
sig_claim_button_get_popover (SigClaimButton *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_BUTTON (self), NULL);

  if (self->popover == NULL)
    {
      self->popover = sig_claim_popover_new (self->dataset, self->claim);
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
    }

  return self->popover;
}
