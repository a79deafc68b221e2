/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-source.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigSource, sig_source, SIG_TYPE_RECORD)

static void
sig_source_finalize (GObject *object)
{
  SigSource *self = SIG_SOURCE (object);

  g_clear_object (&self->kind);

  G_OBJECT_CLASS (sig_source_parent_class)->finalize (object);
}

static void
sig_source_class_init (SigSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_source_finalize;
}

static void
sig_source_init (SigSource *self)
{
}

/**
 * sig_source_get_title:
 * @self: a source
 *
 * Returns: (transfer none): its title
 */
const char *
sig_source_get_title (SigSource *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE (self), NULL);

  return self->title;
}

/**
 * sig_source_get_publisher:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): who published it, or %NULL
 */
const char *
sig_source_get_publisher (SigSource *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE (self), NULL);

  return self->publisher;
}

/**
 * sig_source_get_url:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): its http or https address, or %NULL
 */
const char *
sig_source_get_url (SigSource *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE (self), NULL);

  return self->url;
}

/**
 * sig_source_get_date:
 * @self: a source
 *
 * Returns: its date, not set when not known
 */
SigDate
sig_source_get_date (SigSource *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE (self), ((SigDate) { 0, }));

  return self->date;
}

/**
 * sig_source_get_kind:
 * @self: a source
 *
 * Returns: (transfer none): its kind
 */
SigTerm *
sig_source_get_kind (SigSource *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE (self), NULL);

  return self->kind;
}

/**
 * sig_source_get_language:
 * @self: a source
 *
 * Returns: (transfer none): its language code
 */
const char *
sig_source_get_language (SigSource *self)
{
  g_return_val_if_fail (SIG_IS_SOURCE (self), NULL);

  return self->language;
}
