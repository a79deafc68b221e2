/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-shortcuts-dialog.h"

#include <glib/gi18n.h>

struct _SigShortcutsDialog
{
  AdwDialog           parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (SigShortcutsDialog, sig_shortcuts_dialog, ADW_TYPE_DIALOG)

/* A row names an action, whose keys the application knows, or the keys themselves where a widget handles them. A title
 * without either begins a group. */
static const struct
{
  const char *title;
  const char *action;
  const char *keys;
} rows[] = {
  { N_("General"), NULL, NULL },
  { N_("Open a data set"), "win.open", NULL },
  { N_("Reload the data set"), "win.reload", NULL },
  { N_("Print or save what is in front"), "win.print", NULL },
  { N_("Map"), "win.page::map", NULL },
  { N_("Timeline"), "win.page::timeline", NULL },
  { N_("Coverage"), "win.page::coverage", NULL },
  { N_("Compare"), "win.page::compare", NULL },
  { N_("Show or hide the details"), "win.toggle-detail", NULL },
  { N_("Main menu"), NULL, "F10" },
  { N_("Keyboard shortcuts"), "win.show-shortcuts", NULL },
  { N_("Close the window"), "window.close", NULL },
  { N_("Quit"), "app.quit", NULL },
  { N_("Map"), NULL, NULL },
  { N_("Go to the neighbour"), NULL, "Left Right Up Down" },
  { N_("Go to the first or the last"), NULL, "Home End" },
  { N_("Show the details"), NULL, "Return" },
  { N_("Collect for comparison"), "win.collect", NULL },
  { N_("Context menu"), NULL, "<Shift>F10" },
  { N_("Timeline"), NULL, NULL },
  { N_("Walk through the events"), NULL, "Left Right Up Down" },
  { N_("First or last event of the lane"), NULL, "Home End" },
  { N_("Select the event, or open the cluster"), NULL, "Return" },
  { N_("Days between the selected event and this one"), NULL, "<Control>Return" },
  { N_("Zoom in, zoom out, show all"), NULL, "plus minus 0" },
  { N_("Earlier, later"), NULL, "<Control>Left <Control>Right" },
  { N_("Back"), NULL, "Escape" },
  { N_("The events as a list"), NULL, "F8" },
  { N_("Compare"), NULL, NULL },
  { N_("Walk through the cells"), NULL, "Left Right Up Down" },
  { N_("First or last column"), NULL, "Home End" },
  { N_("First or last row"), NULL, "<Control>Home <Control>End" },
  { N_("What stands behind the cell; fold the topic"), NULL, "Return" },
  { N_("Move the column"), NULL, "<Control>Left <Control>Right" },
  { N_("Use the column as baseline"), NULL, "b" },
  { N_("Take the column out"), NULL, "Delete" },
  { N_("Pin the cell, pin the row"), NULL, "p <Shift>p" },
  { N_("Copy the cell"), NULL, "<Control>c" },
  { N_("Differences only"), NULL, "F7" },
  { N_("Undo"), NULL, "<Control>z" },
  { N_("Print"), NULL, NULL },
  { N_("Previous page, next page"), NULL, "Page_Up Page_Down" },
  { N_("First page, last page"), NULL, "Home End" },
  { N_("Make the page larger, smaller"), NULL, "<Control>plus <Control>minus" },
  { N_("Fit the page, true size, fit the width"), NULL, "<Control>0 <Control>1 <Control>2" },
  { N_("Save as PDF"), NULL, "<Control>s" },
  { N_("Agreements"), NULL, NULL },
  { N_("Previous in order of signing"), "win.previous", NULL },
  { N_("Next in order of signing"), "win.next", NULL },
};

static char *
describe_keys (const char *const *keys)
{
  g_autoptr(GString) labels = g_string_new (NULL);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      g_autofree char *label = NULL;
      GdkModifierType modifiers;
      guint key;

      if (!gtk_accelerator_parse (keys[i], &key, &modifiers))
        continue;
      label = gtk_accelerator_get_label (key, modifiers);
      g_string_append_printf (labels, "%s%s", labels->len > 0 ? "   " : "", label);
    }

  return g_string_free (g_steal_pointer (&labels), FALSE);
}

static char *
describe_row (guint row)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());
  g_auto(GStrv) keys = NULL;

  if (rows[row].keys != NULL)
    keys = g_strsplit (rows[row].keys, " ", 0);
  else if (application != NULL)
    keys = gtk_application_get_accels_for_action (application, rows[row].action);
  else
    keys = g_new0 (char *, 1);

  return describe_keys ((const char *const *) keys);
}

static void
add_row (AdwPreferencesGroup *group,
         guint                row)
{
  GtkWidget *widget = adw_action_row_new ();
  g_autofree char *keys = describe_row (row);
  GtkWidget *label = gtk_label_new (keys);

  gtk_widget_add_css_class (label, "dimmed");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), _(rows[row].title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), label);
  adw_preferences_group_add (group, widget);
}

static void
sig_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (sig_shortcuts_dialog_parent_class)->dispose (object);
}

static void
sig_shortcuts_dialog_class_init (SigShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_shortcuts_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/signatory/Signatory/sig-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SigShortcutsDialog, page);
}

static void
sig_shortcuts_dialog_init (SigShortcutsDialog *self)
{
  AdwPreferencesGroup *group = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (rows[i].action != NULL || rows[i].keys != NULL)
        {
          add_row (group, i);
          continue;
        }

      group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
      adw_preferences_group_set_title (group, _(rows[i].title));
      adw_preferences_page_add (self->page, group);
    }
}

/**
 * sig_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): a dialog that lists the keys of the program
 */
SigShortcutsDialog *
sig_shortcuts_dialog_new (void)
{
  return g_object_new (SIG_TYPE_SHORTCUTS_DIALOG, NULL);
}
