/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sig-data-session.h"

G_BEGIN_DECLS

/**
 * SigPlaceholderKind:
 * @SIG_PLACEHOLDER_LOADING: the data set is being read
 * @SIG_PLACEHOLDER_FAILED: it could not be read, and there is none to show
 * @SIG_PLACEHOLDER_EMPTY: it has no parties
 *
 * Why there is nothing to see.
 */
typedef enum
{
  SIG_PLACEHOLDER_LOADING,
  SIG_PLACEHOLDER_FAILED,
  SIG_PLACEHOLDER_EMPTY,
} SigPlaceholderKind;

/**
 * SigPlaceholder:
 *
 * The page in place of the pages when there is nothing to see: it says why and what can be done.
 */
#define SIG_TYPE_PLACEHOLDER (sig_placeholder_get_type ())
G_DECLARE_FINAL_TYPE (SigPlaceholder, sig_placeholder, SIG, PLACEHOLDER, GtkWidget)

GtkWidget *sig_placeholder_new          (SigPlaceholderKind  kind);
void       sig_placeholder_show_failure (SigPlaceholder     *self,
                                         GFile              *file,
                                         SigLoadResult      *failure);
void       sig_placeholder_choose       (GtkStack           *stack,
                                         const char         *content,
                                         SigDataSession     *session,
                                         gboolean            is_seen);

G_END_DECLS
