/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SIG_EVENT_SINGLE:
 *
 * The level at which nothing gathers, not even the events of one day.
 */
#define SIG_EVENT_SINGLE -1

/**
 * SIG_N_EVENT_LEVELS:
 *
 * How many levels there are. At level n, 0 or more, what lies less than 2^n half days apart has gathered.
 */
#define SIG_N_EVENT_LEVELS 24

/**
 * SigEventMark:
 * @lane: the lane that it stands in
 * @first: its first day
 * @last: its last day, not before @first: more than one where the event lasts, or its date is not known to the day
 * @importance: the larger the more important
 * @index: whatever the maker of the mark knows it by
 *
 * An event in a lane. One that stands in several lanes has a mark in each. It lies at its centre: the middle of the
 * time from the beginning of @first to the end of @last.
 */
typedef struct
{
  guint lane;
  gint32 first;
  gint32 last;
  int importance;
  guint index;
} SigEventMark;

/**
 * SigEventItem:
 * @begin: the position of its first mark
 * @count: how many marks it has: 1 for a single mark, more for a cluster
 * @top: the position of the most important of them, the earliest of equals
 * @lane: the lane that it stands in
 * @first: the earliest first day of its marks
 * @last: their latest last day
 * @left: the centre of its first mark, as a day with its fraction
 * @right: the centre of its last mark; the same as @left where no zooming takes the cluster apart
 * @middle: between these: where it is drawn
 *
 * What is drawn as one thing at some level: a mark or a cluster of marks. Its marks are those at the positions @begin
 * to @begin + @count - 1.
 */
typedef struct
{
  guint begin;
  guint count;
  guint top;
  guint lane;
  gint32 first;
  gint32 last;
  double left;
  double right;
  double middle;
} SigEventItem;

/**
 * SigEventPyramid:
 *
 * The marks of all lanes, in the order of lanes and then of their centres (their positions), and how they gather into
 * clusters the further away they are seen from. A pure value, made once; reading it changes nothing in it.
 *
 * At each level an item is made of one or more whole items of the level below, and two items of a lane are drawn at
 * least that level's distance apart. Where they are split depends on the marks of the lane alone: clusters neither
 * change nor flicker while a view is panned.
 */
typedef struct _SigEventPyramid SigEventPyramid;

SigEventPyramid    *sig_event_pyramid_new          (const SigEventMark *marks,
                                                    guint               n_marks,
                                                    guint               n_lanes);
void                sig_event_pyramid_free         (SigEventPyramid    *self);
const SigEventMark *sig_event_pyramid_get_marks    (SigEventPyramid    *self,
                                                    guint              *n_marks);
guint               sig_event_pyramid_get_lane     (SigEventPyramid    *self,
                                                    guint               lane,
                                                    guint              *n_marks);
double              sig_event_pyramid_get_centre   (SigEventPyramid    *self,
                                                    guint               position);
int                 sig_event_pyramid_choose_level (double              day_width,
                                                    double              distance);
void                sig_event_pyramid_query        (SigEventPyramid    *self,
                                                    guint               lane,
                                                    int                 level,
                                                    double              from,
                                                    double              to,
                                                    GArray             *items);
void                sig_event_pyramid_find         (SigEventPyramid    *self,
                                                    guint               position,
                                                    int                 level,
                                                    SigEventItem       *item);
guint               sig_event_pyramid_count        (SigEventPyramid    *self,
                                                    double              from,
                                                    double              to,
                                                    guint              *counts,
                                                    guint               n_counts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigEventPyramid, sig_event_pyramid_free)

G_END_DECLS
