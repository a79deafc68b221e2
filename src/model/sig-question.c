/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-question.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigQuestion, sig_question, SIG_TYPE_RECORD)

static void
sig_question_finalize (GObject *object)
{
  SigQuestion *self = SIG_QUESTION (object);

  g_clear_object (&self->withdraw);
  g_clear_object (&self->agreements);
  g_clear_object (&self->topic);
  g_clear_object (&self->instrument);
  sig_citations_clear (self->citations, self->n_citations);

  G_OBJECT_CLASS (sig_question_parent_class)->finalize (object);
}

static void
sig_question_class_init (SigQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_question_finalize;
}

static void
sig_question_init (SigQuestion *self)
{
}

/**
 * sig_question_get_title:
 * @self: a question
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_question_get_title (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->title;
}

/**
 * sig_question_get_text:
 * @self: a question
 *
 * Returns: (transfer none): its text
 */
const SigText *
sig_question_get_text (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->text;
}

/**
 * sig_question_get_page:
 * @self: a question
 *
 * Returns: the page that helps to answer it
 */
SigPageKind
sig_question_get_page (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), 0);

  return self->page;
}

/**
 * sig_question_get_withdraw:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): who is taken out, or %NULL
 */
SigList *
sig_question_get_withdraw (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->withdraw;
}

/**
 * sig_question_get_agreements:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): what is compared, or %NULL
 */
SigList *
sig_question_get_agreements (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->agreements;
}

/**
 * sig_question_get_all_agreements:
 * @self: a question
 *
 * Returns: whether all agreements are compared
 */
gboolean
sig_question_get_all_agreements (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), FALSE);

  return self->all_agreements;
}

/**
 * sig_question_get_baseline:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): id of an agreement, or "template", or %NULL
 */
const char *
sig_question_get_baseline (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->baseline;
}

/**
 * sig_question_get_topic:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): the topic, or %NULL
 */
SigTerm *
sig_question_get_topic (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->topic;
}

/**
 * sig_question_get_colour_by:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): the name of a colouring, or %NULL
 */
const char *
sig_question_get_colour_by (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->colour_by;
}

/**
 * sig_question_get_instrument:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): the instrument, or %NULL
 */
SigInstrument *
sig_question_get_instrument (SigQuestion *self)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  return self->instrument;
}

/**
 * sig_question_get_citations:
 * @self: a question
 * @n: (out) (optional): how many
 *
 * Returns: (transfer none): where it stands
 */
const SigCitation *
sig_question_get_citations (SigQuestion *self,
                            guint       *n)
{
  g_return_val_if_fail (SIG_IS_QUESTION (self), NULL);

  if (n != NULL)
    *n = self->n_citations;

  return self->citations;
}
