/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-record.h"

#include "sig-records-private.h"

G_DEFINE_TYPE (SigRecord, sig_record, G_TYPE_OBJECT)

static void
sig_record_finalize (GObject *object)
{
  g_clear_pointer (&SIG_RECORD (object)->arena, sig_arena_unref);

  G_OBJECT_CLASS (sig_record_parent_class)->finalize (object);
}

static void
sig_record_class_init (SigRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_record_finalize;
}

static void
sig_record_init (SigRecord *self)
{
}

/**
 * sig_record_new:
 * @type: a type derived from #SigRecord
 * @arena: where the strings of the record lie
 * @id: (nullable): its id, in @arena or static
 *
 * For the loader: makes an empty record, to be filled before it is published.
 *
 * Returns: (transfer full): the record
 */
gpointer
sig_record_new (GType       type,
                SigArena   *arena,
                const char *id)
{
  SigRecord *self = g_object_new (type, NULL);

  self->arena = sig_arena_ref (arena);
  self->id = id;

  return self;
}

/**
 * sig_citations_clear:
 * @citations: (nullable): citations, in an arena
 * @n: how many
 *
 * For the classes of records: drops the references on the sources.
 */
void
sig_citations_clear (const SigCitation *citations,
                     guint              n)
{
  for (guint i = 0; i < n; i++)
    g_object_unref (citations[i].source);
}

/**
 * sig_record_get_id:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): its id in its list, or %NULL if its kind has none
 */
const char *
sig_record_get_id (SigRecord *self)
{
  g_return_val_if_fail (SIG_IS_RECORD (self), NULL);

  return self->id;
}
