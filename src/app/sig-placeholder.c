/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-placeholder.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SigPlaceholder
{
  GtkWidget      parent_instance;

  AdwStatusPage *status_page;
  GtkBox        *buttons;
  GtkButton     *messages_button;
  GtkButton     *open_button;
};

G_DEFINE_FINAL_TYPE (SigPlaceholder, sig_placeholder, GTK_TYPE_WIDGET)

static const struct
{
  const char *icon;
  const char *title;
  const char *description;
  gboolean    has_messages;
  gboolean    can_open;
} kinds[] = {
  [SIG_PLACEHOLDER_LOADING] = { NULL, N_("Reading the Data Set"), NULL, FALSE, FALSE },
  [SIG_PLACEHOLDER_FAILED] = { "dialog-warning-symbolic", N_("No Data Set to Show"),
                               N_("The file could not be read as a data set."), TRUE, TRUE },
  [SIG_PLACEHOLDER_EMPTY] = { "view-grid-symbolic", N_("Nobody in This Data Set Yet"),
                              N_("It names no party but the one whose web it is."), FALSE, TRUE },
};

static void
sig_placeholder_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_PLACEHOLDER);

  G_OBJECT_CLASS (sig_placeholder_parent_class)->dispose (object);
}

static void
sig_placeholder_class_init (SigPlaceholderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_placeholder_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-placeholder.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, status_page);
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, buttons);
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, messages_button);
  gtk_widget_class_bind_template_child (widget_class, SigPlaceholder, open_button);
}

static void
sig_placeholder_init (SigPlaceholder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_spinner (SigPlaceholder *self)
{
  g_autoptr(GdkPaintable) spinner = GDK_PAINTABLE (adw_spinner_paintable_new (GTK_WIDGET (self->status_page)));

  adw_status_page_set_paintable (self->status_page, spinner);
}

/* What was expected and found is said in the loader's own words. */
static char *
describe_reason (SigDataMessage *message)
{
  g_autofree char *words = g_strdup_printf ("expected %s, found %s", sig_data_message_get_expected (message),
                                            sig_data_message_get_found (message));

  if (sig_data_message_get_line (message) == 0)
    return g_steal_pointer (&words);

  /* Translators: where in a file something is wrong, and what: "Line 3, column 5: expected a date, found 7" */
  return g_strdup_printf (_("Line %u, column %u: %s"), sig_data_message_get_line (message),
                          sig_data_message_get_column (message), words);
}

static char *
describe_failure (SigLoadResult *failure)
{
  SigList *messages = sig_load_result_get_messages (failure);
  guint n_more = sig_load_result_get_n_errors (failure) - 1;
  g_autofree char *reason = NULL;
  g_autofree char *more = NULL;

  for (guint i = 0; reason == NULL && i < sig_list_get_n (messages); i++)
    if (!sig_data_message_get_is_warning (sig_list_get (messages, i)))
      reason = describe_reason (sig_list_get (messages, i));
  if (n_more == 0)
    return g_steal_pointer (&reason);

  more = g_strdup_printf (ngettext ("and %u more error", "and %u more errors", n_more), n_more);

  return g_strdup_printf ("%s\n%s", reason, more);
}

/**
 * sig_placeholder_new:
 * @kind: why there is nothing to see
 *
 * Returns: (transfer floating): a page that says so
 */
GtkWidget *
sig_placeholder_new (SigPlaceholderKind kind)
{
  SigPlaceholder *self = g_object_new (SIG_TYPE_PLACEHOLDER, NULL);

  adw_status_page_set_icon_name (self->status_page, kinds[kind].icon);
  adw_status_page_set_title (self->status_page, _(kinds[kind].title));
  if (kinds[kind].description != NULL)
    adw_status_page_set_description (self->status_page, _(kinds[kind].description));
  if (kind == SIG_PLACEHOLDER_LOADING)
    show_spinner (self);

  gtk_widget_set_visible (GTK_WIDGET (self->messages_button), kinds[kind].has_messages);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), kinds[kind].can_open);
  gtk_widget_set_visible (GTK_WIDGET (self->buttons), kinds[kind].has_messages || kinds[kind].can_open);

  return GTK_WIDGET (self);
}

/**
 * sig_placeholder_show_failure:
 * @self: a placeholder
 * @file: the file that could not be read
 * @failure: what is wrong with it
 *
 * Says which file it is, and the first that is wrong with it.
 */
void
sig_placeholder_show_failure (SigPlaceholder *self,
                              GFile          *file,
                              SigLoadResult  *failure)
{
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (SIG_IS_PLACEHOLDER (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (SIG_IS_LOAD_RESULT (failure));

  name = g_file_get_basename (file);
  title = g_strdup_printf (_("%s Could Not Be Read"), name);
  words = describe_failure (failure);
  description = g_markup_escape_text (words, -1);
  adw_status_page_set_title (self->status_page, title);
  adw_status_page_set_description (self->status_page, description);
}

static gboolean
has_anybody (SigDataset *dataset)
{
  return sig_list_get_n (sig_dataset_get_parties (dataset)) > 1;
}

static SigPlaceholder *
show_in (GtkStack           *stack,
         const char         *name,
         SigPlaceholderKind  kind)
{
  if (gtk_stack_get_child_by_name (stack, name) == NULL)
    gtk_stack_add_named (stack, sig_placeholder_new (kind), name);
  gtk_stack_set_visible_child_name (stack, name);

  return SIG_PLACEHOLDER (gtk_stack_get_visible_child (stack));
}

/**
 * sig_placeholder_choose:
 * @stack: where the content and placeholders are
 * @content: the name of the content
 * @session: what loads it
 * @is_seen: whether somebody sees the stack; before, a data set that is still to come needs no placeholder
 *
 * Shows in @stack the content if there is any, otherwise a placeholder, made when it is first wanted.
 */
void
sig_placeholder_choose (GtkStack       *stack,
                        const char     *content,
                        SigDataSession *session,
                        gboolean        is_seen)
{
  SigDataset *dataset;
  SigLoadResult *failure;

  g_return_if_fail (GTK_IS_STACK (stack));
  g_return_if_fail (content != NULL);
  g_return_if_fail (SIG_IS_DATA_SESSION (session));

  dataset = sig_explorer_get_dataset (sig_data_session_get_explorer (session));
  failure = sig_data_session_get_failure (session);
  if (dataset != NULL && has_anybody (dataset))
    gtk_stack_set_visible_child_name (stack, content);
  else if (dataset != NULL)
    show_in (stack, "empty", SIG_PLACEHOLDER_EMPTY);
  else if (!sig_data_session_get_loading (session) && failure != NULL)
    sig_placeholder_show_failure (show_in (stack, "failed", SIG_PLACEHOLDER_FAILED),
                                  sig_data_session_get_failed_file (session), failure);
  else if (is_seen)
    show_in (stack, "loading", SIG_PLACEHOLDER_LOADING);
}
