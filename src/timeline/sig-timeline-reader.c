/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-reader.h"

#include "sig-timeline-mark.h"
#include "sig-timeline-words.h"

/* How long the view must be at rest. */
#define REST_MS 150

/* Somebody who listens cannot use more at once, and each is an object on the bus when it is asked for. */
#define MOST_MARKS 400

struct _SigTimelineReader
{
  SigTimelineView *view;         /* not held: the view holds its reader */
  GPtrArray       *marks;
  GArray          *items;
  guint            source;
};

static void
detach_mark (gpointer data)
{
  sig_timeline_mark_detach (data);
  g_object_unref (data);
}

/**
 * sig_timeline_reader_new:
 * @view: the view that is read; it must outlive the reader
 *
 * Returns: (transfer full): a reader that has read nothing yet
 */
SigTimelineReader *
sig_timeline_reader_new (SigTimelineView *view)
{
  SigTimelineReader *self = g_new0 (SigTimelineReader, 1);

  self->view = view;
  self->marks = g_ptr_array_new_with_free_func (detach_mark);
  self->items = g_array_new (FALSE, FALSE, sizeof (SigEventItem));

  return self;
}

/**
 * sig_timeline_reader_free:
 * @self: (transfer full): a reader
 *
 * Frees it.
 */
void
sig_timeline_reader_free (SigTimelineReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  g_ptr_array_unref (self->marks);
  g_array_unref (self->items);
  g_free (self);
}

/**
 * sig_timeline_reader_clear:
 * @self: a reader
 *
 * Forgets what was in view.
 */
void
sig_timeline_reader_clear (SigTimelineReader *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
  g_ptr_array_set_size (self->marks, 0);
}

static void
append (SigTimelineReader *self,
        SigTimelineMark   *mark)
{
  if (self->marks->len > 0)
    sig_timeline_mark_set_next (g_ptr_array_index (self->marks, self->marks->len - 1), mark);
  g_ptr_array_add (self->marks, mark);
}

static void
add_mark (SigTimelineReader  *self,
          SigTimelineSet     *set,
          const SigEventItem *item)
{
  g_autofree char *name = NULL;
  SigTimelineMark *mark;
  GdkRectangle bounds;
  guint begin, n;

  if (self->marks->len >= MOST_MARKS || !sig_timeline_view_get_rect (self->view, item, &bounds))
    return;

  name = sig_timeline_words_dup_item (set, item);
  mark = sig_timeline_mark_new (GTK_WIDGET (self->view), item, &bounds, name);
  begin = sig_event_pyramid_get_lane (sig_timeline_set_get_pyramid (set), item->lane, &n);
  sig_timeline_mark_set_place (mark, (int) (item->begin - begin) + 1, (int) n);
  append (self, mark);
}

static void
read_fold (SigTimelineReader      *self,
           const SigTimelineScene *scene,
           const SigLaneRow       *row)
{
  g_autofree char *name = sig_timeline_words_dup_fold (row->index);
  GdkRectangle bounds = {
    .y = (int) (scene->axis_height + row->y - scene->offset),
    .width = (int) scene->width,
    .height = (int) row->height,
  };

  append (self, sig_timeline_mark_new_fold (GTK_WIDGET (self->view), scene->unfolded > 0.5, &bounds, name));
}

static void
read_lane (SigTimelineReader      *self,
           const SigTimelineScene *scene,
           guint                   lane)
{
  double from = sig_time_scale_get_day (scene->scale, 0);
  double to = sig_time_scale_get_day (scene->scale, sig_timeline_scene_get_length (scene));

  g_array_set_size (self->items, 0);
  sig_event_pyramid_query (sig_timeline_set_get_pyramid (scene->set), lane, sig_timeline_view_get_level (self->view),
                           from, to, self->items);
  for (guint i = 0; i < self->items->len; i++)
    add_mark (self, scene->set, &g_array_index (self->items, SigEventItem, i));
}

static SigTimelineMark *
find_fold (SigTimelineReader *self)
{
  for (guint i = self->marks->len; i > 0; i--)
    if (sig_timeline_mark_get_item (g_ptr_array_index (self->marks, i - 1)) == NULL)
      return g_ptr_array_index (self->marks, i - 1);

  return NULL;
}

static GtkAccessible *
find_active (SigTimelineReader *self)
{
  if (sig_timeline_view_is_on_fold (self->view))
    return GTK_ACCESSIBLE (find_fold (self));

  return sig_timeline_reader_find (self, sig_timeline_view_get_cursor (self->view));
}

static void
update_states (SigTimelineReader *self,
               SigTimelineSet    *set)
{
  gpointer selected = sig_explorer_get_selected (sig_timeline_view_get_explorer (self->view));
  GtkAccessible *active = find_active (self);
  gboolean has_focus = gtk_widget_has_focus (GTK_WIDGET (self->view));

  for (guint i = 0; i < self->marks->len; i++)
    {
      SigTimelineMark *mark = g_ptr_array_index (self->marks, i);
      const SigEventItem *item = sig_timeline_mark_get_item (mark);

      if (item != NULL)
        sig_timeline_mark_set_selected (mark, item->count == 1 && selected != NULL &&
                                              sig_timeline_set_get_event (set, item->top)->event == selected);
      sig_timeline_mark_set_focused (mark, has_focus && active == GTK_ACCESSIBLE (mark));
    }

  if (active != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view),
                                    GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, active, -1);
}

/**
 * sig_timeline_reader_update:
 * @self: a reader
 *
 * Reads the view now.
 */
void
sig_timeline_reader_update (SigTimelineReader *self)
{
  const SigLaneRow *rows;
  SigTimelineScene scene;
  guint first, n;

  sig_timeline_reader_clear (self);
  if (!sig_timeline_view_get_scene (self->view, &scene))
    return;

  rows = sig_lane_plan_get_rows (scene.plan, NULL);
  n = sig_lane_plan_get_visible (scene.plan, scene.offset, scene.height - scene.axis_height, &first);
  for (guint i = first; i < first + n; i++)
    if (rows[i].kind == SIG_LANE_NORMAL || rows[i].kind == SIG_LANE_FRAME)
      read_lane (self, &scene, rows[i].index);
    else if (rows[i].kind == SIG_LANE_FOLD)
      read_fold (self, &scene, &rows[i]);
  update_states (self, scene.set);
}

static void
rest_cb (gpointer user_data)
{
  SigTimelineReader *self = user_data;

  self->source = 0;
  sig_timeline_reader_update (self);
}

/**
 * sig_timeline_reader_queue:
 * @self: a reader
 *
 * Reads the view when it has come to rest.
 */
void
sig_timeline_reader_queue (SigTimelineReader *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_once (REST_MS, rest_cb, self);
}

/**
 * sig_timeline_reader_get_first:
 * @self: a reader
 *
 * Returns: (transfer full) (nullable): the first mark in view; the others follow it
 */
GtkAccessible *
sig_timeline_reader_get_first (SigTimelineReader *self)
{
  if (self == NULL || self->marks->len == 0)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->marks, 0));
}

/**
 * sig_timeline_reader_find:
 * @self: a reader
 * @position: the position of an event
 *
 * Returns: (transfer none) (nullable): the mark or cluster in view that has it
 */
GtkAccessible *
sig_timeline_reader_find (SigTimelineReader *self,
                          int                position)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const SigEventItem *item = sig_timeline_mark_get_item (g_ptr_array_index (self->marks, i));

      if (item != NULL && position >= (int) item->begin && position < (int) (item->begin + item->count))
        return g_ptr_array_index (self->marks, i);
    }

  return NULL;
}
