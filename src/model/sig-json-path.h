/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/**
 * SIG_JSON_MAX_DEPTH:
 *
 * How many levels of objects and arrays a file may have; the whole file is the first.
 */
#define SIG_JSON_MAX_DEPTH 64

/**
 * SIG_JSON_NAME_LENGTH:
 *
 * How many characters of a name a pointer shows before it is cut with "…": a name may be as long as the file.
 */
#define SIG_JSON_NAME_LENGTH 120

/* One step more than a file can have, for a member that is not there. */
#define SIG_JSON_PATH_LENGTH (SIG_JSON_MAX_DEPTH + 1)

/**
 * SigJsonStep:
 * @name: (nullable): the member's name, borrowed; %NULL for an element of an array
 * @length: the length of @name in bytes
 * @index: the number of the element, from 0
 * @place: for #SigJsonPlaces: where it has noted the path up to here
 *
 * One step of a #SigJsonPath.
 */
typedef struct
{
  const char *name;
  gsize length;
  guint index;
  gpointer place;
} SigJsonStep;

/**
 * SigJsonPath:
 *
 * The way from the whole file to one of its values: a stack that a reader pushes to on its way down and pops on its
 * way up. Pushing copies nothing: names are borrowed and must live until they are popped.
 * All zero bytes are the path of the whole file.
 */
typedef struct
{
  guint n_steps;
  SigJsonStep steps[SIG_JSON_PATH_LENGTH];
} SigJsonPath;

static inline void
sig_json_path_push_step (SigJsonPath *self,
                         const char  *name,
                         gsize        length,
                         guint        index)
{
  if (G_LIKELY (self->n_steps < SIG_JSON_PATH_LENGTH))
    self->steps[self->n_steps] = (SigJsonStep) { name, length, index, NULL };
  self->n_steps++;
}

/**
 * sig_json_path_push_member:
 * @self: the path of an object
 * @name: the name of one of its members; borrowed
 *
 * Goes down to a member.
 */
static inline void
sig_json_path_push_member (SigJsonPath *self,
                           const char  *name)
{
  sig_json_path_push_step (self, name, strlen (name), 0);
}

/**
 * sig_json_path_push_index:
 * @self: the path of an array
 * @index: the number of one of its elements, from 0
 *
 * Goes down to an element.
 */
static inline void
sig_json_path_push_index (SigJsonPath *self,
                          guint        index)
{
  sig_json_path_push_step (self, NULL, 0, index);
}

/**
 * sig_json_path_pop:
 * @self: the path of a member or element
 *
 * Goes back up to the object or array.
 */
static inline void
sig_json_path_pop (SigJsonPath *self)
{
  g_return_if_fail (self->n_steps > 0);

  self->n_steps--;
}

guint  sig_json_path_get_length  (const SigJsonPath *self);
char  *sig_json_path_to_pointer  (const SigJsonPath *self);

void   sig_json_pointer_append_member (GString    *pointer,
                                       const char *name,
                                       gsize       length);
void   sig_json_pointer_append_index  (GString    *pointer,
                                       guint       index);
char  *sig_json_pointer_finish        (GString    *pointer);

G_END_DECLS
