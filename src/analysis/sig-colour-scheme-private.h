/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-colour-class.h"
#include "sig-standings-private.h"

G_BEGIN_DECLS

/* At most so many classes for what is counted or measured: more steps of one ramp cannot be told apart. */
#define SIG_MOST_BINS 6

/**
 * SigColourSpec:
 * @is_kept: whether the class stays in the legend when it has no members
 *
 * A class without its members, the same on all days. Counted references.
 */
typedef struct
{
  char     *id;
  char     *title;
  char     *definition;
  SigFill   fill;
  guint     step;
  guint     n_steps;
  SigGlyph  glyph;
  gboolean  is_kept;
} SigColourSpec;

void            sig_colour_spec_unref (SigColourSpec *self);
SigColourClass *sig_colour_class_new  (SigColourSpec *spec,
                                       const char    *tally,
                                       guint          count);

/**
 * SigNote:
 * @n: a number
 * @of: of how many
 * @amount: a sum
 *
 * What a tile says beside its mark, not in words yet.
 */
typedef struct
{
  guint  n;
  guint  of;
  double amount;
} SigNote;

typedef struct _SigColourScheme SigColourScheme;

/**
 * SigColourScheme:
 * @standings: whose cache it lives in
 * @title: what is shown
 * @classes: (element-type SigColourSpec): all classes in order of the legend
 * @status_classes: the class of each place of a status; all parties are in these when there is no @classify
 * @missing: the class of a signed party without an agreement
 * @classify: the class of a party that is signed
 * @format_note: its note in words
 * @format_tally: what the notes of all parties of a class are together, for the legend
 * @data: for @classify
 * @free_data: frees @data
 *
 * All of a colouring that does not depend on the day: made once for a data set.
 */
struct _SigColourScheme
{
  SigStandings *standings;
  char *title;
  GPtrArray *classes;
  guint *status_classes;
  guint missing;

  guint (*classify)     (SigColourScheme   *self,
                         const SigStanding *standing,
                         SigDay             day,
                         SigNote           *note);
  char *(*format_note)  (SigColourScheme   *self,
                         const SigNote     *note);
  char *(*format_tally) (SigColourScheme   *self,
                         const SigNote     *note);
  gpointer data;
  GDestroyNotify free_data;
};

guint            sig_colour_scheme_add          (SigColourScheme *self,
                                                 const char      *id,
                                                 const char      *title,
                                                 const char      *definition,
                                                 SigFill          fill,
                                                 SigGlyph         glyph,
                                                 gboolean         is_kept);
guint            sig_colour_scheme_add_step     (SigColourScheme *self,
                                                 const char      *id,
                                                 const char      *title,
                                                 const char      *definition,
                                                 guint            step,
                                                 guint            n_steps,
                                                 gboolean         is_kept);
guint            sig_colour_scheme_add_unknown  (SigColourScheme *self);
guint            sig_colour_scheme_add_missing  (SigColourScheme *self);
void             sig_colour_scheme_add_unsigned (SigColourScheme *self);
SigGlyph         sig_colour_scheme_get_glyph    (guint            step,
                                                 guint            n_steps);

SigColourScheme *sig_colour_scheme_get          (SigStandings    *standings,
                                                 const char      *name);

/* One function a kind of colouring: fills a new scheme. */
void sig_colour_scheme_fill_status      (SigColourScheme *self);
void sig_colour_scheme_fill_order       (SigColourScheme *self);
void sig_colour_scheme_fill_scope       (SigColourScheme *self);
void sig_colour_scheme_fill_reciprocity (SigColourScheme *self);
void sig_colour_scheme_fill_notice      (SigColourScheme *self);
void sig_colour_scheme_fill_money       (SigColourScheme *self);
void sig_colour_scheme_fill_binding     (SigColourScheme *self);
void sig_colour_scheme_fill_certainty   (SigColourScheme *self);
void sig_colour_scheme_fill_fulfilment  (SigColourScheme *self);
void sig_colour_scheme_fill_wording     (SigColourScheme *self,
                                         SigTerm         *wording);

G_END_DECLS
