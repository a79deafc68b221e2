/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-keys.h"

/**
 * sig_print_keys_bind:
 * @widget_class: the class of the print dialog
 *
 * Binds the keys that turn pages, make them larger and smaller, print and save, wherever in the dialog the focus is.
 */
void
sig_print_keys_bind (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
    const char *zoom;
  } keys[] = {
    { GDK_KEY_Page_Up, 0, "page.previous", "" }, { GDK_KEY_Page_Down, 0, "page.next", "" },
    { GDK_KEY_Home, 0, "page.first", "" }, { GDK_KEY_End, 0, "page.last", "" },
    { GDK_KEY_plus, GDK_CONTROL_MASK, "page.zoom-in", "" }, { GDK_KEY_equal, GDK_CONTROL_MASK, "page.zoom-in", "" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "page.zoom-in", "" }, { GDK_KEY_minus, GDK_CONTROL_MASK, "page.zoom-out", "" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "page.zoom-out", "" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "page.zoom", "page" }, { GDK_KEY_1, GDK_CONTROL_MASK, "page.zoom", "100" },
    { GDK_KEY_2, GDK_CONTROL_MASK, "page.zoom", "width" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, "print.view", "(ss)",
                                         keys[i].action, keys[i].zoom);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "print.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "print.save", "s", "pdf");
}
