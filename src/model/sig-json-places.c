/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The places form a tree, the shape of the part of the file that is of interest. The pass over the file walks along it:
 * an object or array that is in the tree is read member by member, all else is passed over.
 */

#include "config.h"

#include "sig-json-places.h"

#include "sig-json-string.h"
#include "sig-json-text.h"

struct _SigJsonPlace
{
  SigJsonPlace *parent;
  char *name;           /* NULL: an element of an array */
  gsize length;
  guint index;
  gsize name_offset;
  gsize value_offset;
  gboolean is_found;
  GHashTable *children; /* a set of SigJsonPlace; NULL: none */
};

struct _SigJsonPlaces
{
  SigJsonPlace *root;
};

static guint
hash_place (gconstpointer data)
{
  const SigJsonPlace *place = data;
  guint hash = 5381;

  if (place->name == NULL)
    return place->index;

  for (gsize i = 0; i < place->length; i++)
    hash = hash * 33 + (guchar) place->name[i];

  return hash;
}

static gboolean
is_same_place (gconstpointer a,
               gconstpointer b)
{
  const SigJsonPlace *first = a;
  const SigJsonPlace *second = b;

  if (first->name == NULL || second->name == NULL)
    return first->name == second->name && first->index == second->index;

  return first->length == second->length && memcmp (first->name, second->name, first->length) == 0;
}

static void
free_place (gpointer data)
{
  SigJsonPlace *place = data;

  g_clear_pointer (&place->children, g_hash_table_unref);
  g_free (place->name);
  g_free (place);
}

/**
 * sig_json_places_new:
 *
 * Makes a set of places without any.
 *
 * Returns: (transfer full): the set
 */
SigJsonPlaces *
sig_json_places_new (void)
{
  SigJsonPlaces *self = g_new0 (SigJsonPlaces, 1);

  self->root = g_new0 (SigJsonPlace, 1);
  return self;
}

/**
 * sig_json_places_free:
 * @self: (transfer full): the set
 *
 * Frees @self and its places.
 */
void
sig_json_places_free (SigJsonPlaces *self)
{
  free_place (self->root);
  g_free (self);
}

static SigJsonPlace *
add_child (SigJsonPlace      *parent,
           const SigJsonStep *step)
{
  SigJsonPlace key = { .name = (char *) step->name, .length = step->length, .index = step->index };
  SigJsonPlace *child;

  if (parent->children == NULL)
    parent->children = g_hash_table_new_full (hash_place, is_same_place, free_place, NULL);

  child = g_hash_table_lookup (parent->children, &key);
  if (child != NULL)
    return child;

  child = g_new0 (SigJsonPlace, 1);
  child->parent = parent;
  child->name = step->name == NULL ? NULL : g_strndup (step->name, step->length);
  child->length = step->length;
  child->index = step->index;
  g_hash_table_add (parent->children, child);

  return child;
}

/**
 * sig_json_places_add:
 * @self: the set
 * @path: where it is; it may be noted in one set only
 *
 * Notes a place. The steps of @path keep what was noted, so that the next place below the same step costs only what
 * differs.
 *
 * Returns: (transfer none): the place
 */
SigJsonPlace *
sig_json_places_add (SigJsonPlaces *self,
                     SigJsonPath   *path)
{
  SigJsonPlace *place = self->root;

  for (guint i = 0; i < sig_json_path_get_length (path); i++)
    {
      SigJsonStep *step = &path->steps[i];

      if (step->place == NULL)
        step->place = add_child (place, step);
      place = step->place;
    }

  return place;
}

static const SigJsonPlace *
get_nearest_found (const SigJsonPlace *place)
{
  while (!place->is_found && place->parent != NULL)
    place = place->parent;

  return place;
}

/**
 * sig_json_place_get_value_offset:
 * @self: a place, after sig_json_places_find()
 *
 * Returns: where the value begins, in bytes; where the nearest object or array above it does if there is no such value
 */
gsize
sig_json_place_get_value_offset (const SigJsonPlace *self)
{
  return get_nearest_found (self)->value_offset;
}

/**
 * sig_json_place_get_name_offset:
 * @self: a place, after sig_json_places_find()
 *
 * Returns: where the opening quote of the member's name is, in bytes; where the value begins if it has no name
 */
gsize
sig_json_place_get_name_offset (const SigJsonPlace *self)
{
  const SigJsonPlace *place = get_nearest_found (self);

  return place == self && place->name != NULL ? place->name_offset : place->value_offset;
}

/**
 * sig_json_place_to_pointer:
 * @self: a place
 *
 * Returns: (transfer full): its JSON pointer as messages show it
 */
char *
sig_json_place_to_pointer (const SigJsonPlace *self)
{
  SigJsonPath path = { 0 };

  for (const SigJsonPlace *place = self; place->parent != NULL; place = place->parent)
    path.n_steps++;

  for (guint i = path.n_steps; i > 0; i--, self = self->parent)
    path.steps[i - 1] = (SigJsonStep) { self->name, self->length, self->index, NULL };

  return sig_json_path_to_pointer (&path);
}

typedef struct
{
  SigJsonPlace *place;  /* NULL: of no interest */
  gboolean is_object;
  gboolean is_name_due; /* the next string is the name of a member */
  guint index;
} Level;

typedef struct
{
  const char *bytes;
  const char *at;
  const char *end;
  SigJsonPlace *next;   /* the place of the value that comes next */
  guint depth;
  Level levels[SIG_JSON_MAX_DEPTH];
  GString *name;
} Walk;

static SigJsonPlace *
find_child (const SigJsonPlace *place,
            const SigJsonPlace *key)
{
  if (place == NULL || place->children == NULL)
    return NULL;

  return g_hash_table_lookup (place->children, key);
}

static Level *
get_level (Walk *walk)
{
  return walk->depth == 0 ? NULL : &walk->levels[walk->depth - 1];
}

static void
expect_element (Walk *walk)
{
  Level *level = get_level (walk);
  SigJsonPlace key = { .index = level->index++ };

  walk->next = find_child (level->place, &key);
}

/* At the opening quote of the name of a member. */
static void
expect_member (Walk *walk)
{
  Level *level = get_level (walk);
  const char *quote = walk->at;
  const char *name_end = sig_json_string_skip (quote + 1, walk->end);
  SigJsonPlace key = { 0 };

  level->is_name_due = FALSE;
  walk->at = name_end;
  if (level->place == NULL || level->place->children == NULL || name_end - quote < 2)
    return;

  g_string_truncate (walk->name, 0);
  sig_json_text_unescape (walk->name, quote + 1, name_end - quote - 2);
  key.name = walk->name->str;
  key.length = walk->name->len;

  walk->next = find_child (level->place, &key);
  if (walk->next != NULL)
    walk->next->name_offset = quote - walk->bytes;
}

static void
begin_value (Walk *walk)
{
  if (walk->next != NULL && !walk->next->is_found)
    {
      walk->next->value_offset = walk->at - walk->bytes;
      walk->next->is_found = TRUE;
    }
}

static gboolean
open_level (Walk *walk)
{
  gboolean is_object = *walk->at == '{';

  begin_value (walk);
  if (walk->depth == SIG_JSON_MAX_DEPTH)
    return FALSE;

  walk->levels[walk->depth++] = (Level) { walk->next, is_object, is_object, 0 };
  walk->next = NULL;
  walk->at++;
  if (!is_object)
    expect_element (walk);

  return TRUE;
}

static gboolean
close_level (Walk *walk)
{
  if (walk->depth == 0)
    return FALSE;

  walk->depth--;
  walk->next = NULL;
  walk->at++;
  return TRUE;
}

static void
pass_comma (Walk *walk)
{
  Level *level = get_level (walk);

  walk->next = NULL;
  walk->at++;
  if (level != NULL && level->is_object)
    level->is_name_due = TRUE;
  else if (level != NULL)
    expect_element (walk);
}

static void
pass_string (Walk *walk)
{
  const Level *level = get_level (walk);

  if (level != NULL && level->is_name_due)
    {
      expect_member (walk);
      return;
    }

  begin_value (walk);
  walk->at = sig_json_string_skip (walk->at + 1, walk->end);
}

static void
pass_scalar (Walk *walk)
{
  begin_value (walk);
  while (walk->at < walk->end && memchr ("{}[],:\" \t\n\r", *walk->at, 11) == NULL)
    walk->at++;
}

static gboolean
pass_token (Walk *walk)
{
  switch (*walk->at)
    {
    case '{': case '[':
      return open_level (walk);

    case '}': case ']':
      return close_level (walk);

    case ',':
      pass_comma (walk);
      return TRUE;

    case ':':
      walk->at++;
      return TRUE;

    case '"':
      pass_string (walk);
      return TRUE;

    default:
      pass_scalar (walk);
      return TRUE;
    }
}

/**
 * sig_json_places_find:
 * @self: the set
 * @bytes: a file that sig_json_scan() has accepted
 * @length: its length
 *
 * Finds all places in one pass over the file. Of a broken file it finds what comes before the first trouble.
 */
void
sig_json_places_find (SigJsonPlaces *self,
                      const char    *bytes,
                      gsize          length)
{
  Walk *walk = g_new0 (Walk, 1);

  walk->bytes = bytes;
  walk->end = bytes + length;
  walk->at = sig_json_space_skip (bytes, walk->end);
  walk->next = self->root;
  walk->name = g_string_new (NULL);

  while (walk->at < walk->end && pass_token (walk))
    walk->at = sig_json_space_skip (walk->at, walk->end);

  g_string_free (walk->name, TRUE);
  g_free (walk);
}
