/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-instrument.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigInstrument, sig_instrument, SIG_TYPE_RECORD)

static void
sig_instrument_finalize (GObject *object)
{
  SigInstrument *self = SIG_INSTRUMENT (object);

  g_clear_object (&self->kind);
  g_clear_object (&self->parties);
  g_clear_object (&self->form);
  g_clear_object (&self->text);
  g_clear_object (&self->expressions);
  g_clear_object (&self->provisions);
  g_clear_object (&self->signatures);

  G_OBJECT_CLASS (sig_instrument_parent_class)->finalize (object);
}

static void
sig_instrument_class_init (SigInstrumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_instrument_finalize;
}

static void
sig_instrument_init (SigInstrument *self)
{
}

/**
 * sig_instrument_get_title:
 * @self: an instrument
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_instrument_get_title (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->title;
}

/**
 * sig_instrument_get_kind:
 * @self: an instrument
 *
 * Returns: (transfer none): its kind
 */
SigTerm *
sig_instrument_get_kind (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->kind;
}

/**
 * sig_instrument_get_date:
 * @self: an instrument
 *
 * Returns: its date
 */
SigDate
sig_instrument_get_date (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), ((SigDate) { 0, }));

  return self->date;
}

/**
 * sig_instrument_get_parties:
 * @self: an instrument
 *
 * Returns: (transfer none): its parties
 */
SigList *
sig_instrument_get_parties (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->parties;
}

/**
 * sig_instrument_get_form:
 * @self: an instrument
 *
 * Returns: (transfer none): what it is in law
 */
SigForm *
sig_instrument_get_form (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->form;
}

/**
 * sig_instrument_get_text:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): where its text stands, or %NULL
 */
SigDocumentText *
sig_instrument_get_text (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->text;
}

/**
 * sig_instrument_get_expressions:
 * @self: an instrument
 *
 * Returns: (transfer none): its wording
 */
SigList *
sig_instrument_get_expressions (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->expressions;
}

/**
 * sig_instrument_get_provisions:
 * @self: an instrument
 *
 * Returns: (transfer none): its provisions
 */
SigList *
sig_instrument_get_provisions (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->provisions;
}

/**
 * sig_instrument_get_signatures:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): who signed; %NULL when not recorded
 */
SigList *
sig_instrument_get_signatures (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->signatures;
}

/**
 * sig_instrument_get_led_to_ids:
 * @self: an instrument
 *
 * Returns: (transfer none): ids of the instruments that it led to, ended by %NULL
 */
const char *const *
sig_instrument_get_led_to_ids (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->led_to_ids;
}

/**
 * sig_instrument_get_led_to_agreement_ids:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): ids of the agreements that it led to, ended by %NULL; %NULL when not recorded
 */
const char *const *
sig_instrument_get_led_to_agreement_ids (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->led_to_agreement_ids;
}

/**
 * sig_instrument_led_to_all:
 * @self: an instrument
 *
 * Returns: whether it led to all agreements
 */
gboolean
sig_instrument_led_to_all (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), FALSE);

  return self->led_to_all;
}

/**
 * sig_instrument_get_summary:
 * @self: an instrument
 *
 * Returns: (transfer none): what it is
 */
const SigText *
sig_instrument_get_summary (SigInstrument *self)
{
  g_return_val_if_fail (SIG_IS_INSTRUMENT (self), NULL);

  return self->summary;
}
