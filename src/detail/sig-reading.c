/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-reading.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *
choose_joint (GString   *reading,
              GtkWidget *label)
{
  if (reading->len == 0)
    return "";
  if (gtk_widget_has_css_class (label, "row-count"))
    /* Translators: between what is counted and its number, as it is read out */
    return C_("reading", ": ");

  return strchr (".!?:", reading->str[reading->len - 1]) != NULL ? " " : ". ";
}

static void
add_label (GString   *reading,
           GtkWidget *label)
{
  const char *text = gtk_label_get_text (GTK_LABEL (label));

  if (*text == '\0')
    return;

  g_string_append (reading, choose_joint (reading, label));
  g_string_append (reading, text);
}

/* A button says what it does when it is reached; only one that is the row's own text is read with the row. */
static gboolean
is_apart (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) && !gtk_widget_has_css_class (widget, "go-link");
}

static void
read_widget (GtkWidget *widget,
             GString   *reading)
{
  if (!gtk_widget_get_visible (widget) || is_apart (widget) ||
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_PRESENTATION)
    return;

  if (GTK_IS_LABEL (widget))
    {
      add_label (reading, widget);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    read_widget (child, reading);
}

/**
 * sig_reading_dup:
 * @widget: a widget
 *
 * Returns: (transfer full): all that the labels in @widget say, one after the other as they stand
 */
char *
sig_reading_dup (GtkWidget *widget)
{
  g_autoptr(GString) reading = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  reading = g_string_new (NULL);
  read_widget (widget, reading);

  return g_string_free_and_steal (g_steal_pointer (&reading));
}
