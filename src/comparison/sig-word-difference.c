/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-word-difference.h"

#include <string.h>

/* The shortest edit script between two rows of words, after E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations" (1986), in linear space: where the shortest way from the beginning meets the shortest way from the end,
 * the texts are parted, and each part is looked at in the same manner.
 *
 * The time grows with the length of the texts times the number of differences; two texts of 2,000 words that have
 * nothing in common need a few million steps. So that no pair of texts whatever takes longer, the steps are counted: once
 * they are used up, what is not looked at yet counts as replaced as a whole. That is still a right answer, though not the
 * shortest. */
#define MOST_STEPS 20000000

typedef struct
{
  const guint *a;
  const guint *b;
  gboolean *changed_a;
  gboolean *changed_b;
  int *forward;    /* by diagonal: how far the best way from the beginning gets */
  int *backward;   /* likewise from the end, counted from there */
  gint64 n_steps;
} Search;

/* A part of both texts. */
typedef struct
{
  int a;
  int end_a;
  int b;
  int end_b;
} Box;

/* Goes one edit further on diagonal @k, then along all that is the same; from the end when @back. */
static int
advance (Search    *self,
         const Box *box,
         int       *reach,
         int        d,
         int        k,
         gboolean   back,
         int       *from)
{
  const int n = box->end_a - box->a, m = box->end_b - box->b;
  int x = k == -d || (k != d && reach[k - 1] < reach[k + 1]) ? reach[k + 1] : reach[k - 1] + 1;
  int y = x - k;

  *from = x;
  if (back)
    while (x < n && y < m && self->a[box->end_a - 1 - x] == self->b[box->end_b - 1 - y])
      x++, y++;
  else
    while (x < n && y < m && self->a[box->a + x] == self->b[box->b + y])
      x++, y++;
  reach[k] = x;
  self->n_steps += 1 + x - *from;

  return x;
}

/* One more edit from one side. Diagonals that have come to the edge of the box are left out. Returns whether the two
 * ways meet, and where: @middle is what is the same there. */
static gboolean
go_on (Search    *self,
       const Box *box,
       int        d,
       gboolean   back,
       Box       *middle)
{
  const int n = box->end_a - box->a, m = box->end_b - box->b;
  const int before = back ? d : d - 1;   /* how many edits the other side has made */
  int *reach = back ? self->backward : self->forward;
  const int *other = back ? self->forward : self->backward;

  for (int k = -(d - 2 * MAX (0, d - m)); k <= d - 2 * MAX (0, d - n); k += 2)
    {
      const int facing = n - m - k;
      int from;
      const int x = advance (self, box, reach, d, k, back, &from);

      if (((n + m) % 2 == 0) != back || ABS (facing) > before || x + other[facing] < n)
        continue;
      if (back)
        *middle = (Box) { box->end_a - x, box->end_a - from, box->end_b - (x - k), box->end_b - (from - k) };
      else
        *middle = (Box) { box->a + from, box->a + x, box->b + from - k, box->b + x - k };
      return TRUE;
    }

  return FALSE;
}

static gboolean
find_middle (Search    *self,
             const Box *box,
             Box       *middle)
{
  self->forward[1] = 0;
  self->backward[1] = 0;
  for (int d = 0; self->n_steps < MOST_STEPS; d++)
    if (go_on (self, box, d, FALSE, middle) || go_on (self, box, d, TRUE, middle))
      return TRUE;

  return FALSE;
}

static void
take_ends_off (const Search *self,
               Box          *box)
{
  while (box->a < box->end_a && box->b < box->end_b && self->a[box->a] == self->b[box->b])
    box->a++, box->b++;
  while (box->a < box->end_a && box->b < box->end_b && self->a[box->end_a - 1] == self->b[box->end_b - 1])
    box->end_a--, box->end_b--;
}

static void
compare (Search *self,
         Box     box)
{
  Box middle;

  take_ends_off (self, &box);
  if (box.a < box.end_a && box.b < box.end_b && find_middle (self, &box, &middle))
    {
      compare (self, (Box) { box.a, middle.a, box.b, middle.b });
      compare (self, (Box) { middle.end_a, box.end_a, middle.end_b, box.end_b });
      return;
    }

  for (int i = box.a; i < box.end_a; i++)
    self->changed_a[i] = TRUE;
  for (int i = box.b; i < box.end_b; i++)
    self->changed_b[i] = TRUE;
}

/* Gives each word a number, the same for the same word. */
static guint *
number_words (GHashTable     *numbers,
              const SigWords *words)
{
  guint *numbered = g_new (guint, MAX (sig_words_get_n (words), 1));

  for (guint i = 0; i < sig_words_get_n (words); i++)
    {
      const char *word = sig_words_get (words, i);
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, word));

      if (number == 0)
        {
          number = g_hash_table_size (numbers) + 1;
          g_hash_table_insert (numbers, (gpointer) word, GUINT_TO_POINTER (number));
        }
      numbered[i] = number;
    }

  return numbered;
}

/* Of several shortest scripts one is found; so that it is the same whichever text is named first, the texts are put in
 * an order of their own. */
static gboolean
is_in_order (const SigWords *a,
             const SigWords *b)
{
  const guint n = sig_words_get_n (a);

  if (n != sig_words_get_n (b))
    return n < sig_words_get_n (b);
  for (guint i = 0; i < n; i++)
    {
      const int order = strcmp (sig_words_get (a, i), sig_words_get (b, i));

      if (order != 0)
        return order < 0;
    }

  return TRUE;
}

static GArray *
collect_edits (const gboolean *changed_a,
               guint           n_a,
               const gboolean *changed_b,
               guint           n_b)
{
  GArray *edits = g_array_new (FALSE, FALSE, sizeof (SigWordEdit));
  guint a = 0, b = 0;

  while (a < n_a || b < n_b)
    {
      SigWordEdit edit = { a, 0, b, 0 };

      while (a < n_a && changed_a[a])
        a++;
      while (b < n_b && changed_b[b])
        b++;
      edit.n_a = a - edit.first_a;
      edit.n_b = b - edit.first_b;
      if (edit.n_a > 0 || edit.n_b > 0)
        g_array_append_val (edits, edit);
      else
        a++, b++;
    }

  return edits;
}

static void
search (const SigWords *a,
        const SigWords *b,
        gboolean       *changed_a,
        gboolean       *changed_b)
{
  const guint n_a = sig_words_get_n (a), n_b = sig_words_get_n (b);
  g_autoptr(GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *numbers_a = number_words (numbers, a);
  g_autofree guint *numbers_b = number_words (numbers, b);
  const gsize n_diagonals = 2 * ((gsize) n_a + n_b) + 3;
  g_autofree int *forward = g_new (int, n_diagonals);
  g_autofree int *backward = g_new (int, n_diagonals);
  Search self = { numbers_a, numbers_b, changed_a, changed_b, forward + n_a + n_b + 1, backward + n_a + n_b + 1, 0 };

  compare (&self, (Box) { 0, (int) n_a, 0, (int) n_b });
}

/**
 * sig_word_difference_new:
 * @a: the words of a text
 * @b: the words of another
 *
 * Finds the fewest words to take away and to put in that make the one text of the other; of texts that need more than a
 * bounded number of steps, a right answer that need not be the fewest. For @b and @a the same is found the other way
 * round.
 *
 * Returns: (transfer full) (element-type SigWordEdit): the edits, in order; empty when there is no difference
 */
GArray *
sig_word_difference_new (const SigWords *a,
                         const SigWords *b)
{
  g_autofree gboolean *changed_a = NULL;
  g_autofree gboolean *changed_b = NULL;

  g_return_val_if_fail (a != NULL, NULL);
  g_return_val_if_fail (b != NULL, NULL);

  changed_a = g_new0 (gboolean, sig_words_get_n (a) + 1);
  changed_b = g_new0 (gboolean, sig_words_get_n (b) + 1);
  if (is_in_order (a, b))
    search (a, b, changed_a, changed_b);
  else
    search (b, a, changed_b, changed_a);

  return collect_edits (changed_a, sig_words_get_n (a), changed_b, sig_words_get_n (b));
}

/**
 * sig_word_difference_list_spans:
 * @edits: (element-type SigWordEdit): what sig_word_difference_new() found
 * @words: the words of one of the two texts
 * @is_second: whether it is the second one
 *
 * Returns: (transfer full) (element-type SigByteSpan): the parts of that text that the other does not have, in order
 */
GArray *
sig_word_difference_list_spans (GArray         *edits,
                                const SigWords *words,
                                gboolean        is_second)
{
  GArray *spans;

  g_return_val_if_fail (edits != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  spans = g_array_new (FALSE, FALSE, sizeof (SigByteSpan));
  for (guint i = 0; i < edits->len; i++)
    {
      const SigWordEdit *edit = &g_array_index (edits, SigWordEdit, i);
      const guint first = is_second ? edit->first_b : edit->first_a;
      const guint n = is_second ? edit->n_b : edit->n_a;
      SigByteSpan span, last;

      if (n == 0)
        continue;
      span = sig_words_get_span (words, first);
      last = sig_words_get_span (words, first + n - 1);
      span.length = last.start + last.length - span.start;
      g_array_append_val (spans, span);
    }

  return spans;
}
