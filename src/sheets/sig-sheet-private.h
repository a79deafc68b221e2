/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-paragraph.h"
#include "sig-sheet.h"

G_BEGIN_DECLS

/** SigSheetDrawing: draws something that is no text, in points from the corner of the page. */
typedef void (*SigSheetDrawing) (cairo_t  *cr,
                                 gpointer  data);

typedef enum
{
  SIG_SHEET_BEGIN,
  SIG_SHEET_END,
  SIG_SHEET_TEXT,
  SIG_SHEET_RULE,
  SIG_SHEET_DRAW,
} SigSheetOpKind;

/* One step in the drawing of a page. Tags open and close elements of the document for whoever reads it by ear; they may
 * stay open from page to page. */
typedef struct
{
  SigSheetOpKind kind;
  union
  {
    struct
    {
      const char *tag;
      const char *attributes;
    } tag;
    struct
    {
      SigParagraph *paragraph;
      double x, y;
      guint from, to;
    } text;
    struct
    {
      double x, y, length, width, shade;
    } rule;
    struct
    {
      SigSheetDrawing draw;
      gpointer data;
    } drawing;
  };
} SigSheetOp;

typedef struct
{
  GArray *ops;
} SigSheetPage;

typedef struct
{
  char *title;
  guint page;
  double y;
  guint level;
} SigSheetOutline;

typedef struct
{
  gpointer data;
  GDestroyNotify free;
} SigSheetOwned;

struct _SigSheet
{
  GObject parent_instance;

  char *title;
  char *author;
  char *subject;
  char *language;
  double width;
  double height;
  SigLettering *lettering;
  GPtrArray *pages;
  GPtrArray *paragraphs;
  GStringChunk *strings;
  GArray *outline;
  GArray *owned;
};

cairo_status_t sig_sheet_render       (SigSheet             *self,
                                       cairo_t              *cr,
                                       guint                 page,
                                       gboolean              tagged);
cairo_status_t sig_sheet_append_bytes (void                 *bytes,
                                       const unsigned char  *data,
                                       unsigned int          length);
gboolean       sig_sheet_report       (cairo_status_t        status,
                                       GError              **error);

G_END_DECLS
