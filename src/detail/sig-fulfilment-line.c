/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-fulfilment-line.h"

#include <glib/gi18n.h>

#include "sig-claim-button.h"
#include "sig-claim-row.h"
#include "sig-level.h"
#include "sig-promise.h"

#define N_PIPS 3

struct _SigFulfilmentLine
{
  GtkWidget      parent_instance;

  SigExplorer   *explorer;
  SigAgreement  *agreement;
  SigClaim      *promise;
  SigFulfilment *entry;           /* the one that is shown */
  gboolean       shown;

  GtkWidget     *words;
  GtkBox        *pips;
  GtkLabel      *level;
  GtkLabel      *summary;
  AdwBin        *mark;
};

G_DEFINE_FINAL_TYPE (SigFulfilmentLine, sig_fulfilment_line, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  PROP_AGREEMENT,
  PROP_PROMISE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_pips (SigFulfilmentLine *self,
           guint              level)
{
  GtkWidget *pip = gtk_widget_get_first_child (GTK_WIDGET (self->pips));

  for (guint i = 0; pip != NULL; i++, pip = gtk_widget_get_next_sibling (pip))
    {
      if (i < level)
        gtk_widget_add_css_class (pip, "full");
      else
        gtk_widget_remove_css_class (pip, "full");
    }
}

static void
show_entry (SigFulfilmentLine *self,
            SigDataset        *dataset)
{
  g_autofree char *date = sig_date_format (sig_fulfilment_get_date (self->entry), SIG_DATE_LONG);
  g_autofree char *level = sig_level_dup_title (dataset, sig_fulfilment_get_level (self->entry));
  /* Translators: what became of a promise, and when that was so: "Partly done, 6 March 2025" */
  g_autofree char *words = g_strdup_printf (C_("level of fulfilment, date", "%s, %s"), level, date);

  gtk_label_set_text (self->level, words);
  gtk_label_set_text (self->summary, sig_text_get (sig_fulfilment_get_summary (self->entry)));
  adw_bin_set_child (self->mark, sig_claim_button_new (dataset, SIG_CLAIM (self->entry)));
  show_pips (self, sig_fulfilment_get_level (self->entry));
}

static void
show_none (SigFulfilmentLine *self)
{
  gtk_label_set_text (self->level, sig_list_get_n (sig_promise_get_fulfilment (self->promise)) == 0
                                     ? _("What became of it: looked for, nothing found")
                                     : _("What became of it: not judged by this date"));
  adw_bin_set_child (self->mark, NULL);
}

static SigParty *
find_promiser (SigFulfilmentLine *self,
               SigDataset        *dataset)
{
  SigList *parties = sig_agreement_get_parties (self->agreement);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_promise_is_made_by (dataset, self->promise, self->agreement, sig_list_get (parties, i)))
      return sig_list_get (parties, i);

  return sig_list_get (parties, 0);
}

static void
update (SigFulfilmentLine *self)
{
  SigDataset *dataset = sig_explorer_get_dataset (self->explorer);
  SigFulfilment *entry;

  if (dataset == NULL)
    return;

  entry = sig_promise_find_fulfilment (sig_explorer_get_standings (self->explorer), self->promise, self->agreement,
                                       find_promiser (self, dataset), sig_explorer_get_date (self->explorer));
  if (self->shown && entry == self->entry)
    return;

  self->shown = TRUE;
  g_set_object (&self->entry, entry);
  gtk_widget_set_visible (GTK_WIDGET (self->pips), entry != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), entry != NULL);
  if (entry != NULL)
    show_entry (self, dataset);
  else
    show_none (self);
  sig_claim_row_read_around (GTK_WIDGET (self));
}

static void
sig_fulfilment_line_constructed (GObject *object)
{
  SigFulfilmentLine *self = SIG_FULFILMENT_LINE (object);

  G_OBJECT_CLASS (sig_fulfilment_line_parent_class)->constructed (object);

  g_signal_connect_object (self->explorer, "notify::date", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
sig_fulfilment_line_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SigFulfilmentLine *self = SIG_FULFILMENT_LINE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_AGREEMENT:
      g_value_set_object (value, self->agreement);
      break;
    case PROP_PROMISE:
      g_value_set_object (value, self->promise);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_fulfilment_line_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SigFulfilmentLine *self = SIG_FULFILMENT_LINE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_AGREEMENT:
      self->agreement = g_value_dup_object (value);
      break;
    case PROP_PROMISE:
      self->promise = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_fulfilment_line_dispose (GObject *object)
{
  SigFulfilmentLine *self = SIG_FULFILMENT_LINE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_FULFILMENT_LINE);
  g_clear_object (&self->explorer);
  g_clear_object (&self->agreement);
  g_clear_object (&self->promise);
  g_clear_object (&self->entry);

  G_OBJECT_CLASS (sig_fulfilment_line_parent_class)->dispose (object);
}

static void
sig_fulfilment_line_class_init (SigFulfilmentLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sig_fulfilment_line_constructed;
  object_class->get_property = sig_fulfilment_line_get_property;
  object_class->set_property = sig_fulfilment_line_set_property;
  object_class->dispose = sig_fulfilment_line_dispose;

  /**
   * SigFulfilmentLine:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] = g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, flags);

  /**
   * SigFulfilmentLine:agreement:
   *
   * The agreement that the promise stands in.
   */
  properties[PROP_AGREEMENT] = g_param_spec_object ("agreement", NULL, NULL, SIG_TYPE_AGREEMENT, flags);

  /**
   * SigFulfilmentLine:promise:
   *
   * The promise: a commitment or a sum.
   */
  properties[PROP_PROMISE] = g_param_spec_object ("promise", NULL, NULL, SIG_TYPE_CLAIM, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/signatory/Signatory/sig-fulfilment-line.ui");
  gtk_widget_class_bind_template_child (widget_class, SigFulfilmentLine, words);
  gtk_widget_class_bind_template_child (widget_class, SigFulfilmentLine, pips);
  gtk_widget_class_bind_template_child (widget_class, SigFulfilmentLine, level);
  gtk_widget_class_bind_template_child (widget_class, SigFulfilmentLine, summary);
  gtk_widget_class_bind_template_child (widget_class, SigFulfilmentLine, mark);
  gtk_widget_class_set_css_name (widget_class, "fulfilment");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_fulfilment_line_init (SigFulfilmentLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < N_PIPS; i++)
    {
      GtkWidget *pip = g_object_new (ADW_TYPE_BIN, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_widget_add_css_class (pip, "pip");
      gtk_box_append (self->pips, pip);
    }
}

/**
 * sig_fulfilment_line_new:
 * @explorer: the shared state
 * @agreement: the agreement that the promise stands in
 * @promise: a commitment or a sum that somebody judged
 *
 * Returns: (transfer floating): a line
 */
GtkWidget *
sig_fulfilment_line_new (SigExplorer  *explorer,
                         SigAgreement *agreement,
                         SigClaim     *promise)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (SIG_IS_AGREEMENT (agreement), NULL);
  g_return_val_if_fail (SIG_IS_CLAIM (promise), NULL);

  return g_object_new (SIG_TYPE_FULFILMENT_LINE,
                       "explorer", explorer,
                       "agreement", agreement,
                       "promise", promise,
                       NULL);
}

/**
 * sig_fulfilment_line_get_text:
 * @self: a line
 *
 * Returns: (transfer none): the level in words
 */
const char *
sig_fulfilment_line_get_text (SigFulfilmentLine *self)
{
  g_return_val_if_fail (SIG_IS_FULFILMENT_LINE (self), NULL);

  return gtk_label_get_text (self->level);
}
