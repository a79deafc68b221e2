/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-party.h"

#include "sig-records-private.h"

G_DEFINE_FINAL_TYPE (SigParty, sig_party, SIG_TYPE_RECORD)

static void
sig_party_finalize (GObject *object)
{
  SigParty *self = SIG_PARTY (object);

  g_clear_object (&self->block);
  g_clear_object (&self->stance);

  G_OBJECT_CLASS (sig_party_parent_class)->finalize (object);
}

static void
sig_party_class_init (SigPartyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_party_finalize;
}

static void
sig_party_init (SigParty *self)
{
}

/**
 * sig_party_get_code:
 * @self: a party
 *
 * Returns: (transfer none): up to five characters for narrow tiles
 */
const char *
sig_party_get_code (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->code;
}

/**
 * sig_party_get_kind:
 * @self: a party
 *
 * Returns: what it is
 */
SigPartyKind
sig_party_get_kind (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), 0);

  return self->kind;
}

/**
 * sig_party_get_name:
 * @self: a party
 *
 * Returns: (transfer none): its name
 */
const SigText *
sig_party_get_name (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->name;
}

/**
 * sig_party_get_short_name:
 * @self: a party
 *
 * Returns: (transfer none): its short name
 */
const SigText *
sig_party_get_short_name (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->short_name;
}

/**
 * sig_party_get_aliases:
 * @self: a party
 *
 * Returns: (transfer none) (nullable): its other names, in any language, ended by %NULL
 */
const char *const *
sig_party_get_aliases (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->aliases;
}

/**
 * sig_party_get_block:
 * @self: a party
 *
 * Returns: (transfer none) (nullable): the block that its tile stands in, or %NULL if it has no tile
 */
SigTerm *
sig_party_get_block (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->block;
}

/**
 * sig_party_get_column:
 * @self: a party
 *
 * Returns: the column of its tile in the block
 */
guint
sig_party_get_column (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), 0);

  return self->column;
}

/**
 * sig_party_get_row:
 * @self: a party
 *
 * Returns: the row of its tile in the block
 */
guint
sig_party_get_row (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), 0);

  return self->row;
}

/**
 * sig_party_get_width:
 * @self: a party
 *
 * Returns: the width of its tile, in columns
 */
guint
sig_party_get_width (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), 0);

  return self->width;
}

/**
 * sig_party_get_height:
 * @self: a party
 *
 * Returns: the height of its tile, in rows
 */
guint
sig_party_get_height (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), 0);

  return self->height;
}

/**
 * sig_party_get_member_ids:
 * @self: a party
 *
 * Returns: (transfer none) (nullable): ids of the parties that it is made of, ended by %NULL
 */
const char *const *
sig_party_get_member_ids (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->member_ids;
}

/**
 * sig_party_get_stance:
 * @self: a party
 *
 * Returns: (transfer none) (nullable): why it has not signed, or %NULL
 */
SigStance *
sig_party_get_stance (SigParty *self)
{
  g_return_val_if_fail (SIG_IS_PARTY (self), NULL);

  return self->stance;
}
