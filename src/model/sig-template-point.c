/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-template-point.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigTemplatePoint, sig_template_point, SIG_TYPE_RECORD)

static void
sig_template_point_finalize (GObject *object)
{
  SigTemplatePoint *self = SIG_TEMPLATE_POINT (object);

  sig_citations_clear (self->citations, self->n_citations);

  G_OBJECT_CLASS (sig_template_point_parent_class)->finalize (object);
}

static void
sig_template_point_class_init (SigTemplatePointClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_template_point_finalize;
}

static void
sig_template_point_init (SigTemplatePoint *self)
{
}

/**
 * sig_template_point_get_title:
 * @self: a template point
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_template_point_get_title (SigTemplatePoint *self)
{
  g_return_val_if_fail (SIG_IS_TEMPLATE_POINT (self), NULL);

  return self->title;
}

/**
 * sig_template_point_get_text:
 * @self: a template point
 *
 * Returns: (transfer none): its gist; never compared word by word
 */
const SigText *
sig_template_point_get_text (SigTemplatePoint *self)
{
  g_return_val_if_fail (SIG_IS_TEMPLATE_POINT (self), NULL);

  return self->text;
}

/**
 * sig_template_point_get_citations:
 * @self: a template point
 * @n: (out) (optional): how many
 *
 * Returns: (transfer none): where it stands
 */
const SigCitation *
sig_template_point_get_citations (SigTemplatePoint *self,
                                  guint            *n)
{
  g_return_val_if_fail (SIG_IS_TEMPLATE_POINT (self), NULL);

  if (n != NULL)
    *n = self->n_citations;

  return self->citations;
}
