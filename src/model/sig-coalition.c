/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-coalition.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigCoalition, sig_coalition, SIG_TYPE_CLAIM)

static void
sig_coalition_finalize (GObject *object)
{
  SigCoalition *self = SIG_COALITION (object);

  g_clear_object (&self->area);
  g_clear_object (&self->leads);
  g_clear_object (&self->members);

  G_OBJECT_CLASS (sig_coalition_parent_class)->finalize (object);
}

static void
sig_coalition_class_init (SigCoalitionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_coalition_finalize;
}

static void
sig_coalition_init (SigCoalition *self)
{
}

/**
 * sig_coalition_get_area:
 * @self: a coalition
 *
 * Returns: (transfer none): the area
 */
SigTerm *
sig_coalition_get_area (SigCoalition *self)
{
  g_return_val_if_fail (SIG_IS_COALITION (self), NULL);

  return self->area;
}

/**
 * sig_coalition_get_title:
 * @self: a coalition
 *
 * Returns: (transfer none): its title
 */
const SigText *
sig_coalition_get_title (SigCoalition *self)
{
  g_return_val_if_fail (SIG_IS_COALITION (self), NULL);

  return self->title;
}

/**
 * sig_coalition_get_leads:
 * @self: a coalition
 *
 * Returns: (transfer none): who leads it
 */
SigList *
sig_coalition_get_leads (SigCoalition *self)
{
  g_return_val_if_fail (SIG_IS_COALITION (self), NULL);

  return self->leads;
}

/**
 * sig_coalition_get_members:
 * @self: a coalition
 *
 * Returns: (transfer none): who takes part
 */
SigList *
sig_coalition_get_members (SigCoalition *self)
{
  g_return_val_if_fail (SIG_IS_COALITION (self), NULL);

  return self->members;
}

/**
 * sig_coalition_get_launched:
 * @self: a coalition
 *
 * Returns: when it began
 */
SigDate
sig_coalition_get_launched (SigCoalition *self)
{
  g_return_val_if_fail (SIG_IS_COALITION (self), ((SigDate) { 0, }));

  return self->launched;
}
