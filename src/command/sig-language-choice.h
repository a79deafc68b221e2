/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sig_language_choice_is_code      (const char *code);
gboolean sig_language_choice_is_interface (const char *code);
gboolean sig_language_choice_set          (const char *code);

G_END_DECLS
