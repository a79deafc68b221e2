/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sig-data-message.h"
#include "sig-json-path.h"

G_BEGIN_DECLS

/**
 * SIG_DATA_ERRORS_KEPT:
 *
 * How many errors, and how many warnings, are kept; more are counted.
 */
#define SIG_DATA_ERRORS_KEPT 200

/**
 * SigPlace:
 * @SIG_PLACE_VALUE: the first character of the value; of an object its brace, where a missing member is reported
 * @SIG_PLACE_NAME: the opening quote of the member's name, for a member that is unknown or misnamed
 *
 * Which place of a value a message is about.
 */
typedef enum
{
  SIG_PLACE_VALUE,
  SIG_PLACE_NAME,
} SigPlace;

/**
 * SigDataErrors:
 *
 * Collects what is wrong in one file. Whoever reads the file pushes the members and elements on the way down to
 * sig_data_errors_get_path() and pops them on the way up; an error is about the value where the path ends. Nothing is
 * copied or counted until there is an error. When the file is read, sig_data_errors_resolve() finds lines and columns.
 *
 * |[<!-- language="C" -->
 * SigJsonPath *path = sig_data_errors_get_path (errors);
 *
 * sig_json_path_push_member (path, "agreements");
 * sig_json_path_push_index (path, 3);
 * if (!has_title)
 *   sig_data_errors_add (errors, SIG_PLACE_VALUE, "a member \"title\"", "none");
 * sig_json_path_push_member (path, "signed");
 * sig_data_errors_add (errors, SIG_PLACE_VALUE, "an object", "%s", found);
 * sig_json_path_pop (path);
 * sig_json_path_pop (path);
 * sig_json_path_pop (path);
 * ]|
 */
typedef struct _SigDataErrors SigDataErrors;

SigDataErrors *sig_data_errors_new            (void);
void           sig_data_errors_free           (SigDataErrors *self);
SigJsonPath   *sig_data_errors_get_path       (SigDataErrors *self);
void           sig_data_errors_add            (SigDataErrors *self,
                                               SigPlace       place,
                                               const char    *expected,
                                               const char    *found_format,
                                               ...) G_GNUC_PRINTF (4, 5);
void           sig_data_errors_warn           (SigDataErrors *self,
                                               SigPlace       place,
                                               const char    *expected,
                                               const char    *found_format,
                                               ...) G_GNUC_PRINTF (4, 5);
void           sig_data_errors_add_at         (SigDataErrors *self,
                                               gsize          offset,
                                               const char    *pointer,
                                               const char    *expected,
                                               const char    *found_format,
                                               ...) G_GNUC_PRINTF (5, 6);
gboolean       sig_data_errors_is_full        (SigDataErrors *self);
void           sig_data_errors_stop           (SigDataErrors *self);
gboolean       sig_data_errors_is_stopped     (SigDataErrors *self);
guint          sig_data_errors_get_n_errors   (SigDataErrors *self);
guint          sig_data_errors_get_n_warnings (SigDataErrors *self);
void           sig_data_errors_resolve        (SigDataErrors *self,
                                               const char    *file_name,
                                               const char    *bytes,
                                               gsize          length);
GPtrArray     *sig_data_errors_get_errors     (SigDataErrors *self);
GPtrArray     *sig_data_errors_get_warnings   (SigDataErrors *self);
GPtrArray     *sig_data_errors_get_messages   (SigDataErrors *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SigDataErrors, sig_data_errors_free)

G_END_DECLS
