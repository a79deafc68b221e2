/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-announcement.h"

/**
 * sig_announce:
 * @widget: what the words are about
 * @words: what to say
 *
 * Has a screen reader say something that only the picture shows, when it comes to it. The back end that GTK has for
 * tests does not know announcements and would end the program (GTK 4.18).
 */
void
sig_announce (GtkWidget  *widget,
              const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  if (g_strcmp0 (g_getenv ("GTK_A11Y"), "test") == 0)
    return;

  gtk_accessible_announce (GTK_ACCESSIBLE (widget), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
