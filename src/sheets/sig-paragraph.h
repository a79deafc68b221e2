/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-lettering.h"

G_BEGIN_DECLS

/**
 * SigParagraph:
 * @layout: its text
 * @style: what it is
 * @space: room above it, in points; falls away at the head of a page
 * @height: how high it is, in points, without that room
 * @n_lines: how many lines it has
 * @has_bar: whether a bar at its edge says that all of it is other words than what it is compared with
 * @next: (nullable): what stands below it in the same cell
 *
 * A text that is laid out for the width it stands in.
 */
typedef struct _SigParagraph SigParagraph;

struct _SigParagraph
{
  PangoLayout  *layout;
  SigTextStyle  style;
  double        space;
  double        height;
  guint         n_lines;
  gboolean      has_bar;
  SigParagraph *next;
};

/**
 * SigScribe:
 * @leading: the distance of lines, in parts of what the font asks for; 0 for just that
 *
 * Writes paragraphs, one after the other.
 */
typedef struct
{
  SigLettering  *lettering;
  GString       *text;
  PangoAttrList *attributes;
  SigTextStyle   style;
  double         leading;
} SigScribe;

void          sig_scribe_init         (SigScribe    *self,
                                       SigLettering *lettering);
void          sig_scribe_clear        (SigScribe    *self);

void          sig_scribe_begin        (SigScribe    *self,
                                       SigTextStyle  style);
void          sig_scribe_write        (SigScribe    *self,
                                       const char   *text);
void          sig_scribe_write_marked (SigScribe    *self,
                                       const char   *text,
                                       GArray       *spans);
void          sig_scribe_write_as     (SigScribe    *self,
                                       SigTextStyle  style,
                                       const char   *text);
void          sig_scribe_inlay        (SigScribe    *self,
                                       SigInlay      inlay);
SigParagraph *sig_scribe_end          (SigScribe    *self,
                                       double        width);
SigParagraph *sig_scribe_paragraph    (SigScribe    *self,
                                       SigTextStyle  style,
                                       const char   *text,
                                       double        width);

void          sig_paragraph_free      (SigParagraph *self);
double        sig_paragraph_get_width (SigParagraph *self);
void          sig_paragraph_set_width (SigParagraph *self,
                                       double        width);
void          sig_paragraph_get_lines (SigParagraph *self,
                                       double       *heights);
void          sig_paragraph_draw      (SigParagraph *self,
                                       cairo_t      *cr,
                                       double        x,
                                       double        y,
                                       guint         from,
                                       guint         to);

G_END_DECLS
