/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-event.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigEvent, sig_event, SIG_TYPE_CLAIM)

static void
sig_event_finalize (GObject *object)
{
  SigEvent *self = SIG_EVENT (object);

  g_clear_object (&self->kind);
  g_clear_object (&self->parties);
  g_clear_object (&self->agreement);
  g_clear_object (&self->instrument);

  G_OBJECT_CLASS (sig_event_parent_class)->finalize (object);
}

static void
sig_event_class_init (SigEventClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_event_finalize;
}

static void
sig_event_init (SigEvent *self)
{
}

/**
 * sig_event_get_date:
 * @self: an event
 *
 * Returns: when
 */
SigDate
sig_event_get_date (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), ((SigDate) { 0, }));

  return self->date;
}

/**
 * sig_event_get_end:
 * @self: an event
 *
 * Returns: when it ended, not set when absent
 */
SigDate
sig_event_get_end (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), ((SigDate) { 0, }));

  return self->end;
}

/**
 * sig_event_get_kind:
 * @self: an event
 *
 * Returns: (transfer none): its kind
 */
SigTerm *
sig_event_get_kind (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->kind;
}

/**
 * sig_event_get_parties:
 * @self: an event
 *
 * Returns: (transfer none): whose lanes it stands in
 */
SigList *
sig_event_get_parties (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->parties;
}

/**
 * sig_event_get_agreement:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): the agreement that it is about, or %NULL
 */
SigAgreement *
sig_event_get_agreement (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->agreement;
}

/**
 * sig_event_get_instrument:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): the instrument that it is about, or %NULL
 */
SigInstrument *
sig_event_get_instrument (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->instrument;
}

/**
 * sig_event_is_common:
 * @self: an event
 *
 * Returns: whether it stands in the common frame
 */
gboolean
sig_event_is_common (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), FALSE);

  return self->common;
}

/**
 * sig_event_get_place:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): where, or %NULL
 */
const SigText *
sig_event_get_place (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->place;
}

/**
 * sig_event_get_title:
 * @self: an event
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_event_get_title (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->title;
}

/**
 * sig_event_get_summary:
 * @self: an event
 *
 * Returns: (transfer none): what happened
 */
const SigText *
sig_event_get_summary (SigEvent *self)
{
  g_return_val_if_fail (SIG_IS_EVENT (self), NULL);

  return self->summary;
}
