/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-span.h"

G_BEGIN_DECLS

/**
 * SigLabelSide:
 * @SIG_LABEL_HIDDEN: there is no room for it
 * @SIG_LABEL_AFTER: it begins after its mark
 * @SIG_LABEL_BEFORE: it ends before its mark
 *
 * Where a label stands.
 */
typedef enum
{
  SIG_LABEL_HIDDEN,
  SIG_LABEL_AFTER,
  SIG_LABEL_BEFORE,
} SigLabelSide;

/**
 * SigLabel:
 * @mark: what it is the label of
 * @width: how wide its text is; 0: there is none
 * @importance: the larger the more important
 *
 * A label that would like to stand in a row.
 */
typedef struct
{
  SigSpan mark;
  double width;
  int importance;
} SigLabel;

/**
 * SigLabelPlace:
 * @side: on which side of its mark it stands, if at all
 * @span: from where to where, unless it is hidden
 *
 * What became of a label.
 */
typedef struct
{
  SigLabelSide side;
  SigSpan span;
} SigLabelPlace;

guint sig_label_placing_fill (const SigLabel *labels,
                              guint           n_labels,
                              const SigSpan  *obstacles,
                              guint           n_obstacles,
                              SigSpan         bounds,
                              double          gap,
                              SigLabelPlace  *places);

G_END_DECLS
