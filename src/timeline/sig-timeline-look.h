/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-lane-plan.h"
#include "sig-time-ticks.h"
#include "sig-timeline-ink.h"

G_BEGIN_DECLS

/** SIG_TIMELINE_MARK_SIZE: the edge of a mark, in CSS pixels at the usual size of text. */
#define SIG_TIMELINE_MARK_SIZE 16

/**
 * SigTimelineFont:
 * @SIG_TIMELINE_FONT_NAME: names of lanes
 * @SIG_TIMELINE_FONT_BOLD: the name of a lane that stands out
 * @SIG_TIMELINE_FONT_SMALL: labels of marks, the lower row of the axis
 * @SIG_TIMELINE_FONT_YEAR: the upper row of the axis
 * @SIG_N_TIMELINE_FONTS: how many there are
 *
 * How words are set.
 */
typedef enum
{
  SIG_TIMELINE_FONT_NAME,
  SIG_TIMELINE_FONT_BOLD,
  SIG_TIMELINE_FONT_SMALL,
  SIG_TIMELINE_FONT_YEAR,
  SIG_N_TIMELINE_FONTS,
} SigTimelineFont;

/**
 * SigTimelineLook:
 *
 * Colours, fonts, sizes, words already laid out and marks already drawn of one timeline. What it holds is good until the
 * style, the direction or the scale of the widget changes: then it is renewed.
 */
typedef struct _SigTimelineLook SigTimelineLook;

SigTimelineLook      *sig_timeline_look_new          (GtkWidget       *widget);
void                  sig_timeline_look_free         (SigTimelineLook *self);
void                  sig_timeline_look_renew        (SigTimelineLook *self);
gboolean              sig_timeline_look_is_mirrored  (SigTimelineLook *self);
const GdkRGBA        *sig_timeline_look_get_colour   (SigTimelineLook *self,
                                                      SigTimelineInk   ink);
const GdkRGBA        *sig_timeline_look_get_text     (SigTimelineLook *self);
double                sig_timeline_look_get_size     (SigTimelineLook *self,
                                                      double           pixels);
const SigLaneMetrics *sig_timeline_look_get_metrics  (SigTimelineLook *self);
const SigTimeRoom    *sig_timeline_look_get_room     (SigTimelineLook *self);
double                sig_timeline_look_get_letter   (SigTimelineLook *self);
PangoLayout          *sig_timeline_look_get_words    (SigTimelineLook *self,
                                                      SigTimelineFont  font,
                                                      const char      *text,
                                                      int              width);
GdkTexture           *sig_timeline_look_get_mark     (SigTimelineLook *self,
                                                      SigMark          mark,
                                                      SigTimelineInk   ink,
                                                      gboolean         dimmed);
GdkTexture           *sig_timeline_look_get_cluster  (SigTimelineLook *self,
                                                      guint            count,
                                                      SigTimelineInk   ink,
                                                      gboolean         dimmed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigTimelineLook, sig_timeline_look_free)

G_END_DECLS
