/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-money.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigMoney, sig_money, SIG_TYPE_CLAIM)

static void
sig_money_finalize (GObject *object)
{
  SigMoney *self = SIG_MONEY (object);

  g_clear_object (&self->by);
  g_clear_object (&self->nature);
  g_clear_object (&self->kind);
  g_clear_object (&self->fulfilment);

  G_OBJECT_CLASS (sig_money_parent_class)->finalize (object);
}

static void
sig_money_class_init (SigMoneyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_money_finalize;
}

static void
sig_money_init (SigMoney *self)
{
}

/**
 * sig_money_get_by:
 * @self: a money
 *
 * Returns: (transfer none) (nullable): who promises; %NULL for each party but the focus
 */
SigList *
sig_money_get_by (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->by;
}

/**
 * sig_money_get_amount:
 * @self: a money
 *
 * Returns: (transfer none) (nullable): the amount as decimal digits: major units, or per cent; %NULL when not known
 */
const char *
sig_money_get_amount (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->amount;
}

/**
 * sig_money_get_currency:
 * @self: a money
 *
 * Returns: (transfer none) (nullable): ISO 4217 code, or %NULL
 */
const char *
sig_money_get_currency (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->currency;
}

/**
 * sig_money_get_nature:
 * @self: a money
 *
 * Returns: (transfer none): its nature
 */
SigTerm *
sig_money_get_nature (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->nature;
}

/**
 * sig_money_get_kind:
 * @self: a money
 *
 * Returns: (transfer none): its kind
 */
SigTerm *
sig_money_get_kind (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->kind;
}

/**
 * sig_money_get_from:
 * @self: a money
 *
 * Returns: first date
 */
SigDate
sig_money_get_from (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), ((SigDate) { 0, }));

  return self->from;
}

/**
 * sig_money_get_to:
 * @self: a money
 *
 * Returns: last date
 */
SigDate
sig_money_get_to (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), ((SigDate) { 0, }));

  return self->to;
}

/**
 * sig_money_per_year:
 * @self: a money
 *
 * Returns: whether the amount is a yearly one
 */
gboolean
sig_money_per_year (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), FALSE);

  return self->per_year;
}

/**
 * sig_money_is_counted:
 * @self: a money
 *
 * Returns: whether it is added up; %FALSE when it overlaps another entry
 */
gboolean
sig_money_is_counted (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), FALSE);

  return self->counted;
}

/**
 * sig_money_get_summary:
 * @self: a money
 *
 * Returns: (transfer none): what is promised
 */
const SigText *
sig_money_get_summary (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->summary;
}

/**
 * sig_money_get_quote:
 * @self: a money
 *
 * Returns: (transfer none): the words
 */
const SigQuote *
sig_money_get_quote (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return &self->quote;
}

/**
 * sig_money_get_fulfilment:
 * @self: a money
 *
 * Returns: (transfer none) (nullable): what became of it; %NULL when not judged, empty when nothing was found
 */
SigList *
sig_money_get_fulfilment (SigMoney *self)
{
  g_return_val_if_fail (SIG_IS_MONEY (self), NULL);

  return self->fulfilment;
}
