/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-effects.h"

/* A persistent segment tree. A leaf is a step, a node the effect of what lies under it; steps are put in by the day on
 * which they begin to count, and each one makes new nodes only on the way from the root to its leaf. So each day has
 * a root of its own, under which there is just what counts by then, and both building and asking are logarithmic a
 * step, whatever the dates. */
typedef struct
{
  SigEffect effect;
  guint     children[2];
} Node;

typedef struct
{
  SigDay day;
  guint  root;
} Version;

struct _SigEffects
{
  guint   n;
  GArray *nodes;     /* Node; the first stands for nothing */
  GArray *versions;  /* Version, in order of days */
};

static const Node *
get_node (SigEffects *self,
          guint       index)
{
  return &g_array_index (self->nodes, Node, index);
}

/* A copy of @node, which holds the steps from @from to before @to, with a step more in it. */
static guint
insert (SigEffects    *self,
        guint          node,
        guint          from,
        guint          to,
        guint          position,
        const SigStep *step)
{
  Node made = *get_node (self, node);
  guint middle = from + (to - from) / 2;

  if (to - from == 1)
    made.effect = step->effect;
  else
    {
      if (position < middle)
        made.children[0] = insert (self, made.children[0], from, middle, position, step);
      else
        made.children[1] = insert (self, made.children[1], middle, to, position, step);
      made.effect = sig_effect_then (get_node (self, made.children[0])->effect,
                                     get_node (self, made.children[1])->effect);
    }

  g_array_append_val (self->nodes, made);

  return self->nodes->len - 1;
}

static int
compare_last_days (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  const SigStep *steps = user_data;
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  if (steps[first].last_day != steps[second].last_day)
    return steps[first].last_day < steps[second].last_day ? -1 : 1;

  return first < second ? -1 : first > second;
}

/* The numbers of the steps in the order in which they begin to count. */
static guint *
sort_by_last_day (const SigStep *steps,
                  guint          n)
{
  guint *order = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_sort_array (order, n, sizeof (guint), compare_last_days, (gpointer) steps);

  return order;
}

/**
 * sig_effects_new:
 * @steps: (array length=n): steps, in order of their first possible days
 * @n: how many, more than 0
 *
 * Returns: (transfer full): the steps, ready to be asked
 */
SigEffects *
sig_effects_new (const SigStep *steps,
                 guint          n)
{
  g_autofree guint *order = NULL;
  SigEffects *self;
  guint root = 0;

  g_return_val_if_fail (steps != NULL && n > 0, NULL);

  self = g_new0 (SigEffects, 1);
  self->n = n;
  self->nodes = g_array_new (FALSE, TRUE, sizeof (Node));
  self->versions = g_array_new (FALSE, FALSE, sizeof (Version));
  g_array_set_size (self->nodes, 1);

  order = sort_by_last_day (steps, n);
  for (guint i = 0; i < n; i++)
    {
      Version version = { steps[order[i]].last_day, 0 };

      root = insert (self, root, 0, n, order[i], &steps[order[i]]);
      version.root = root;
      g_array_append_val (self->versions, version);
    }

  return self;
}

/**
 * sig_effects_free:
 * @self: (transfer full): effects
 *
 * Frees them.
 */
void
sig_effects_free (SigEffects *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->nodes);
  g_array_unref (self->versions);
  g_free (self);
}

/* How many versions begin by @day. */
static guint
count_versions (SigEffects *self,
                SigDay      day)
{
  guint low = 0, high = self->versions->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->versions, Version, middle).day <= day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static guint
find_root (SigEffects *self,
           SigDay      day)
{
  guint n = count_versions (self, day);

  return n > 0 ? g_array_index (self->versions, Version, n - 1).root : 0;
}

/* The effect of the steps from @from to before @to among those of @node, which holds @first to before @last. */
static SigEffect
fold (SigEffects *self,
      guint       node,
      guint       first,
      guint       last,
      guint       from,
      guint       to)
{
  guint middle = first + (last - first) / 2;
  const Node *at = get_node (self, node);

  if (node == 0 || to <= first || last <= from)
    return (SigEffect) { 0, };
  if (from <= first && last <= to)
    return at->effect;

  return sig_effect_then (fold (self, at->children[0], first, middle, from, to),
                          fold (self, at->children[1], middle, last, from, to));
}

/**
 * sig_effects_fold:
 * @self: (nullable): effects; %NULL is no steps
 * @day: a day
 * @from: the first step asked for
 * @to: the one behind the last; more than there are is all
 *
 * Returns: what the steps in that range do together, one after the other, if only those are taken that count by @day
 */
SigEffect
sig_effects_fold (SigEffects *self,
                  SigDay      day,
                  guint       from,
                  guint       to)
{
  if (self == NULL || from >= to)
    return (SigEffect) { 0, };

  return fold (self, find_root (self, day), 0, self->n, from, to);
}

/**
 * sig_effects_find_next_day:
 * @self: effects
 * @day: a day
 *
 * Returns: the first day after @day on which a step begins to count, %SIG_NO_DAY when none does
 */
SigDay
sig_effects_find_next_day (SigEffects *self,
                           SigDay      day)
{
  guint n;

  g_return_val_if_fail (self != NULL, SIG_NO_DAY);

  n = count_versions (self, day);

  return n < self->versions->len ? g_array_index (self->versions, Version, n).day : SIG_NO_DAY;
}
