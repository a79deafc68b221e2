/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-standings.h"

G_BEGIN_DECLS

/**
 * SigLaneOrder:
 * @SIG_LANE_ORDER_DATE: by the first signature; those in talks next, by when talks began; then the others by name
 * @SIG_LANE_ORDER_NAME: by short name, as the locale sorts
 * @SIG_LANE_ORDER_GROUP: by the first group of the data set that the party is a member of, then by date
 *
 * In which order lanes stand.
 */
typedef enum
{
  SIG_LANE_ORDER_DATE,
  SIG_LANE_ORDER_NAME,
  SIG_LANE_ORDER_GROUP,
} SigLaneOrder;

/**
 * SigLaneBar:
 * @from: the first day; of a vague date its first possible day
 * @to: the last day, or %SIG_NO_DAY while it goes on
 * @is_signed: whether it is the time under an agreement; otherwise the time of talks
 *
 * A stretch of time in a lane.
 */
typedef struct
{
  SigDay   from;
  SigDay   to;
  gboolean is_signed;
} SigLaneBar;

/**
 * SigLane:
 * @party: (nullable): whose lane it is; %NULL for the common frame
 * @events: (element-type SigEvent): its events, by first possible day
 * @bars: (element-type SigLaneBar): its stretches of time, by their first day
 * @signed_on: the day of the first signature, %SIG_NO_DAY without one
 * @talks_from: the day on which talks first began, %SIG_NO_DAY without any
 *
 * One lane of the timeline. The events are held by the data set.
 */
typedef struct
{
  SigParty  *party;
  GPtrArray *events;
  GArray    *bars;
  SigDay     signed_on;
  SigDay     talks_from;
} SigLane;

/**
 * SigLanes:
 *
 * The lanes of a data set: the common frame, the parties with events in order, and the parties without. The focus has
 * none. Immutable.
 */
#define SIG_TYPE_LANES (sig_lanes_get_type ())
G_DECLARE_FINAL_TYPE (SigLanes, sig_lanes, SIG, LANES, GObject)

SigLanes      *sig_lanes_new           (SigStandings *standings,
                                        SigLaneOrder  order);
guint          sig_lanes_get_n         (SigLanes     *self);
const SigLane *sig_lanes_get           (SigLanes     *self,
                                        guint         index);
guint          sig_lanes_get_n_empty   (SigLanes     *self);
int            sig_lanes_find          (SigLanes     *self,
                                        SigParty     *party);

G_END_DECLS
