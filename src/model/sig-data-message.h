/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SIG_TYPE_DATA_MESSAGE (sig_data_message_get_type ())

G_DECLARE_FINAL_TYPE (SigDataMessage, sig_data_message, SIG, DATA_MESSAGE, GObject)

SigDataMessage *sig_data_message_new            (const char     *file_name,
                                                 guint           line,
                                                 guint           column,
                                                 const char     *pointer,
                                                 const char     *expected,
                                                 const char     *found,
                                                 gboolean        is_warning);
const char     *sig_data_message_get_file_name  (SigDataMessage *self);
guint           sig_data_message_get_line       (SigDataMessage *self);
guint           sig_data_message_get_column     (SigDataMessage *self);
const char     *sig_data_message_get_pointer    (SigDataMessage *self);
const char     *sig_data_message_get_expected   (SigDataMessage *self);
const char     *sig_data_message_get_found      (SigDataMessage *self);
gboolean        sig_data_message_get_is_warning (SigDataMessage *self);
char           *sig_data_message_to_string      (SigDataMessage *self);

G_END_DECLS
