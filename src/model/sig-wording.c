/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-wording.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigWording, sig_wording, SIG_TYPE_CLAIM)

static void
sig_wording_finalize (GObject *object)
{
  SigWording *self = SIG_WORDING (object);

  g_clear_object (&self->wording);
  g_clear_object (&self->category);

  G_OBJECT_CLASS (sig_wording_parent_class)->finalize (object);
}

static void
sig_wording_class_init (SigWordingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_wording_finalize;
}

static void
sig_wording_init (SigWording *self)
{
}

/**
 * sig_wording_get_wording:
 * @self: a wording
 *
 * Returns: (transfer none): the matter
 */
SigTerm *
sig_wording_get_wording (SigWording *self)
{
  g_return_val_if_fail (SIG_IS_WORDING (self), NULL);

  return self->wording;
}

/**
 * sig_wording_get_category:
 * @self: a wording
 *
 * Returns: (transfer none) (nullable): the category of what it says; %NULL when not known
 */
SigTerm *
sig_wording_get_category (SigWording *self)
{
  g_return_val_if_fail (SIG_IS_WORDING (self), NULL);

  return self->category;
}

/**
 * sig_wording_get_quote:
 * @self: a wording
 *
 * Returns: (transfer none): its own words
 */
const SigQuote *
sig_wording_get_quote (SigWording *self)
{
  g_return_val_if_fail (SIG_IS_WORDING (self), NULL);

  return &self->quote;
}

/**
 * sig_wording_get_summary:
 * @self: a wording
 *
 * Returns: (transfer none) (nullable): what it says, in the words of the record, or %NULL
 */
const SigText *
sig_wording_get_summary (SigWording *self)
{
  g_return_val_if_fail (SIG_IS_WORDING (self), NULL);

  return self->summary;
}
