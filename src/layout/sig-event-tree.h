/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-event-pyramid.h"

G_BEGIN_DECLS

/**
 * SigEventNode:
 * @begin: the position of its first mark
 * @count: how many marks it has
 * @top: the position of the most important of them
 * @first: the earliest first day
 * @last: the latest last day
 * @left: the centre of its first mark, in half days
 * @right: the centre of its last mark, in half days
 * @children: index of its first child; the others follow
 * @n_children: how many it has; 0 for the marks of one centre
 * @level: the level from which on it is one item
 *
 * A cluster, and what it is made of: private to the pyramid.
 */
typedef struct
{
  guint begin;
  guint count;
  guint top;
  gint32 first;
  gint32 last;
  gint32 left;
  gint32 right;
  guint children;
  guint n_children;
  int level;
} SigEventNode;

gint32 sig_event_mark_get_centre (const SigEventMark *self);
guint  sig_event_tree_grow       (GArray             *nodes,
                                  GArray             *row,
                                  const SigEventMark *marks,
                                  guint               begin,
                                  guint               end);

G_END_DECLS
