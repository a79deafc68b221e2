/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-arena.h"

#include <stdarg.h>
#include <string.h>

#define BLOCK_SIZE (64 * 1024)

/* A data set holds some hundred thousand short strings that live and die together. They are laid
 * one behind the other in blocks; each record keeps a reference on the arena that its strings lie in,
 * so that a record stays whole for as long as anybody holds it. */
struct _SigArena
{
  gatomicrefcount  references;
  GPtrArray       *blocks;
  char            *next;
  gsize            room;
};

/**
 * sig_arena_new:
 *
 * Returns: (transfer full): an empty arena. Filling it is for one thread at a time;
 *   references may be taken and dropped from any.
 */
SigArena *
sig_arena_new (void)
{
  SigArena *self = g_new0 (SigArena, 1);

  g_atomic_ref_count_init (&self->references);
  self->blocks = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * sig_arena_ref:
 * @self: an arena
 *
 * Returns: (transfer full): @self, with one more reference
 */
SigArena *
sig_arena_ref (SigArena *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);

  return self;
}

/**
 * sig_arena_unref:
 * @self: (transfer full): an arena
 *
 * Drops a reference; the last one frees all that was laid in the arena.
 */
void
sig_arena_unref (SigArena *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * sig_arena_alloc:
 * @self: an arena
 * @size: a number of bytes, more than 0
 *
 * Returns: (transfer none): room for @size bytes, aligned for any pointer, not cleared;
 *   it lives as long as @self
 */
gpointer
sig_arena_alloc (SigArena *self,
                 gsize     size)
{
  gpointer place;

  g_return_val_if_fail (self != NULL && size > 0, NULL);

  size = (size + sizeof (gpointer) - 1) & ~(sizeof (gpointer) - 1);
  if (size > self->room)
    {
      self->room = MAX (size, BLOCK_SIZE);
      self->next = g_malloc (self->room);
      g_ptr_array_add (self->blocks, self->next);
    }

  place = self->next;
  self->next += size;
  self->room -= size;

  return place;
}

/**
 * sig_arena_copy:
 * @self: an arena
 * @string: (nullable): a string
 *
 * Returns: (transfer none) (nullable): a copy of @string that lives as long as @self, or %NULL for %NULL
 */
const char *
sig_arena_copy (SigArena   *self,
                const char *string)
{
  gsize size;

  if (string == NULL)
    return NULL;

  size = strlen (string) + 1;

  return memcpy (sig_arena_alloc (self, size), string, size);
}

/**
 * sig_arena_join:
 * @self: an arena
 * @first: a string
 * @...: further strings, ended by %NULL
 *
 * Returns: (transfer none): the strings one behind the other; it lives as long as @self
 */
const char *
sig_arena_join (SigArena   *self,
                const char *first,
                ...)
{
  va_list parts;
  gsize size = 1;
  char *joined, *end;

  va_start (parts, first);
  for (const char *part = first; part != NULL; part = va_arg (parts, const char *))
    size += strlen (part);
  va_end (parts);

  joined = end = sig_arena_alloc (self, size);
  va_start (parts, first);
  for (const char *part = first; part != NULL; part = va_arg (parts, const char *))
    end = g_stpcpy (end, part);
  va_end (parts);

  return joined;
}
