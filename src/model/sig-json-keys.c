/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of all open objects lie on one stack, an object's own on its top. Most objects have few members: their
 * names are compared by hash one after the other. An object that grows beyond that gets a table with open addressing,
 * whose memory the next object at the same level uses again. The hash is seeded for each file, so that no file can be
 * made whose names all fall into one place.
 */

#include "config.h"

#include "sig-json-keys.h"

#include "sig-json-path.h"
#include "sig-json-text.h"

#include <string.h>

#define FEW_KEYS 16
#define FIRST_KEYS 256
#define FIRST_TABLE_BITS 6

typedef struct
{
  guint64 hash;
  guint32 offset;
  guint32 length : 31;
  guint32 has_escapes : 1;
} Key;

typedef struct
{
  guint first_key;
  guint table_bits;     /* 0: the object has no table yet */
  guint32 *slots;       /* 0, or one more than the place of a key on the stack */
  gsize n_allocated;
} Level;

struct _SigJsonKeys
{
  const char *bytes;
  guint64 seed;
  guint64 factor;
  Key *keys;            /* a stack */
  guint n_keys;
  guint n_allocated;
  GString *names[2];
  guint depth;
  Level levels[SIG_JSON_MAX_DEPTH];
};

static guint64
make_random (void)
{
  return (guint64) g_random_int () << 32 | g_random_int ();
}

/**
 * sig_json_keys_new:
 * @bytes: the file, up to 512 MiB; borrowed
 *
 * Makes an empty set for the names in @bytes.
 *
 * Returns: (transfer full): the set
 */
SigJsonKeys *
sig_json_keys_new (const char *bytes)
{
  SigJsonKeys *self = g_new0 (SigJsonKeys, 1);

  self->bytes = bytes;
  self->seed = make_random ();
  self->factor = make_random () | 1;
  self->n_allocated = FIRST_KEYS;
  self->keys = g_new (Key, self->n_allocated);
  self->names[0] = g_string_new (NULL);
  self->names[1] = g_string_new (NULL);

  return self;
}

/**
 * sig_json_keys_free:
 * @self: (transfer full): the set
 *
 * Frees @self.
 */
void
sig_json_keys_free (SigJsonKeys *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->levels); i++)
    g_free (self->levels[i].slots);

  g_free (self->keys);
  g_string_free (self->names[0], TRUE);
  g_string_free (self->names[1], TRUE);
  g_free (self);
}

/**
 * sig_json_keys_open:
 * @self: the set
 *
 * An object begins: names are its own until it is closed. At most %SIG_JSON_MAX_DEPTH objects can be open.
 */
void
sig_json_keys_open (SigJsonKeys *self)
{
  Level *level;

  g_return_if_fail (self->depth < G_N_ELEMENTS (self->levels));

  level = &self->levels[self->depth++];
  level->first_key = self->n_keys;
  level->table_bits = 0;
}

/**
 * sig_json_keys_close:
 * @self: the set
 *
 * The object that was opened last ends: its names are forgotten.
 */
void
sig_json_keys_close (SigJsonKeys *self)
{
  g_return_if_fail (self->depth > 0);

  self->n_keys = self->levels[--self->depth].first_key;
}

static guint64
mix (const SigJsonKeys *self,
     guint64            hash,
     guint64            word)
{
  hash = (hash ^ word) * self->factor;
  return hash ^ hash >> 29;
}

static guint64
hash_name (const SigJsonKeys *self,
           const char        *name,
           gsize              length)
{
  guint64 hash = self->seed ^ length;
  guint64 word = 0;

  for (; length >= sizeof word; name += sizeof word, length -= sizeof word)
    {
      memcpy (&word, name, sizeof word);
      hash = mix (self, hash, word);
    }

  word = 0;
  while (length > 0)
    word = word << 8 | (guchar) name[--length];
  hash = mix (self, hash, word);

  return hash * self->factor;
}

static const char *
read_name (SigJsonKeys *self,
           const Key   *key,
           guint        buffer,
           gsize       *length)
{
  GString *name = self->names[buffer];

  if (!key->has_escapes)
    {
      *length = key->length;
      return self->bytes + key->offset;
    }

  g_string_truncate (name, 0);
  sig_json_text_unescape (name, self->bytes + key->offset, key->length);
  *length = name->len;
  return name->str;
}

static gboolean
is_same_name (SigJsonKeys *self,
              const Key   *a,
              const Key   *b)
{
  const char *names[2];
  gsize lengths[2];

  if (a->hash != b->hash)
    return FALSE;

  names[0] = read_name (self, a, 0, &lengths[0]);
  names[1] = read_name (self, b, 1, &lengths[1]);

  return lengths[0] == lengths[1] && memcmp (names[0], names[1], lengths[0]) == 0;
}

static guint32 *
find_slot (SigJsonKeys *self,
           const Level *level,
           const Key   *key)
{
  guint32 mask = (1u << level->table_bits) - 1;
  guint32 i = key->hash >> (64 - level->table_bits);

  while (level->slots[i] != 0 && !is_same_name (self, &self->keys[level->slots[i] - 1], key))
    i = (i + 1) & mask;

  return &level->slots[i];
}

/* Makes the table anew with room for twice as many names; its memory is cleared only as far as it is used, so that a
 * small object after a huge one costs no more than its own size. */
static void
grow_table (SigJsonKeys *self,
            Level       *level)
{
  gsize n_slots;

  level->table_bits = level->table_bits == 0 ? FIRST_TABLE_BITS : level->table_bits + 1;
  n_slots = (gsize) 1 << level->table_bits;

  if (level->n_allocated < n_slots)
    {
      g_free (level->slots);
      level->slots = g_new (guint32, n_slots);
      level->n_allocated = n_slots;
    }
  memset (level->slots, 0, n_slots * sizeof *level->slots);

  for (guint i = level->first_key; i < self->n_keys; i++)
    *find_slot (self, level, &self->keys[i]) = i + 1;
}

static void
push_key (SigJsonKeys *self,
          const Key   *key)
{
  if (self->n_keys == self->n_allocated)
    {
      self->n_allocated *= 2;
      self->keys = g_renew (Key, self->keys, self->n_allocated);
    }

  self->keys[self->n_keys++] = *key;
}

static gboolean
has_among_few (SigJsonKeys *self,
               const Level *level,
               const Key   *key)
{
  for (guint i = level->first_key; i < self->n_keys; i++)
    {
      if (is_same_name (self, &self->keys[i], key))
        return TRUE;
    }

  return FALSE;
}

static gboolean
add_to_table (SigJsonKeys *self,
              Level       *level,
              const Key   *key)
{
  guint n_keys = self->n_keys - level->first_key;
  guint32 *slot;

  if (level->table_bits == 0 || n_keys >= 1u << (level->table_bits - 1))
    grow_table (self, level);

  slot = find_slot (self, level, key);
  if (*slot != 0)
    return FALSE;

  push_key (self, key);
  *slot = self->n_keys;
  return TRUE;
}

/**
 * sig_json_keys_add:
 * @self: the set
 * @offset: where in the file the name begins, behind its quote
 * @length: its length there in bytes
 * @has_escapes: whether it has a backslash
 *
 * A member begins in the object that was opened last. Names are compared by what they mean, however they are written.
 *
 * Returns: %FALSE if the object has had a member of that name
 */
gboolean
sig_json_keys_add (SigJsonKeys *self,
                   guint32      offset,
                   guint32      length,
                   gboolean     has_escapes)
{
  Key key = { .offset = offset, .length = length, .has_escapes = has_escapes };
  const char *name;
  gsize name_length;
  Level *level;

  g_return_val_if_fail (self->depth > 0, FALSE);

  level = &self->levels[self->depth - 1];
  name = read_name (self, &key, 0, &name_length);
  key.hash = hash_name (self, name, name_length);

  if (level->table_bits > 0 || self->n_keys - level->first_key >= FEW_KEYS)
    return add_to_table (self, level, &key);
  if (has_among_few (self, level, &key))
    return FALSE;

  push_key (self, &key);
  return TRUE;
}
