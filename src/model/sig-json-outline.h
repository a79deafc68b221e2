/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SigJsonOutlineMember:
 * @name: where its name stands, behind the quote
 * @name_length: how long its name is, as it stands in the file
 * @start: where its value begins
 * @end: behind its value
 * @is_array: whether it is an array
 * @close: where the bracket that ends the array stands
 * @first: the number of its first element in @elements of the outline
 * @n: how many elements it has
 *
 * A member of the object that a file is. Places are in bytes from the beginning of the file.
 */
typedef struct
{
  guint32 name;
  guint32 name_length;
  guint32 start;
  guint32 end;
  gboolean is_array;
  guint32 close;
  guint first;
  guint n;
} SigJsonOutlineMember;

/**
 * SigJsonOutline:
 * @members: (element-type SigJsonOutlineMember): in the order of the file
 * @elements: (element-type guint32): where each element of those members that are arrays begins
 *
 * Where the parts of a file stand, so that it can be parsed part by part.
 */
typedef struct
{
  GArray *members;
  GArray *elements;
} SigJsonOutline;

SigJsonOutline *sig_json_outline_new  (void);
void            sig_json_outline_free (SigJsonOutline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigJsonOutline, sig_json_outline_free)

G_END_DECLS
