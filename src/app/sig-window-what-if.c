/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window-what-if.h"

#include <glib/gi18n.h>

#include "sig-losses-dialog.h"
#include "sig-what-if-bar.h"
#include "sig-withdrawal-words.h"

/* Taking parties out as a what-if, and putting them back: actions for all views, each with its undo. */

static SigWhatIf *
get_what_if (GtkWidget *window)
{
  return sig_explorer_get_what_if (sig_window_get_explorer (SIG_WINDOW (window)));
}

/* Says what was done; its button brings back what was out before. Only the last thing done can be undone, so an offer
 * that still stands, or waits for its turn, goes. */
static void
offer_undo (GtkWidget     *window,
            const char    *words,
            SigWithdrawal *before)
{
  AdwToast *toast = adw_toast_new (words);
  AdwToast *former = g_object_get_data (G_OBJECT (window), "sig-undo-toast");

  if (former != NULL)
    adw_toast_dismiss (former);
  g_object_set_data_full (G_OBJECT (window), "sig-undo-toast", g_object_ref (toast), g_object_unref);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.set-withdrawn");
  adw_toast_set_action_target_value (toast, g_variant_new_strv (sig_withdrawal_get_ids (before), -1));
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window))), toast);
}

static SigWithdrawal *
join (SigWithdrawal *withdrawal,
      SigWithdrawal *more)
{
  const char *const *ids = sig_withdrawal_get_ids (more);
  SigWithdrawal *joined = sig_withdrawal_ref (withdrawal);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr(SigWithdrawal) before = joined;

      joined = sig_withdrawal_with (before, ids[i], TRUE);
    }

  return joined;
}

static void
withdraw_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  SigDataset *dataset = sig_explorer_get_dataset (sig_window_get_explorer (SIG_WINDOW (widget)));
  SigWhatIf *what_if = get_what_if (widget);
  g_autoptr(SigWithdrawal) before = sig_withdrawal_ref (sig_what_if_get_withdrawal (what_if));
  g_autoptr(SigWithdrawal) wanted = NULL;
  g_autoptr(SigWithdrawal) joined = NULL;
  g_autofree char *names = NULL;
  g_autofree char *words = NULL;

  if (dataset == NULL)
    return;

  wanted = sig_withdrawal_named (dataset, g_variant_get_string (parameter, NULL));
  joined = join (before, wanted);
  if (sig_withdrawal_equal (before, joined))
    return;

  sig_what_if_set_withdrawal (what_if, joined);
  names = sig_withdrawal_dup_names (dataset, wanted);
  /* Translators: %s is who was taken out as a what-if */
  words = g_strdup_printf (_("%s withdrawn"), names);
  offer_undo (widget, words, before);
}

/* Puts one back, or all of them. */
static void
put_back_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  SigDataset *dataset = sig_explorer_get_dataset (sig_window_get_explorer (SIG_WINDOW (widget)));
  SigWhatIf *what_if = get_what_if (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr(SigWithdrawal) before = sig_withdrawal_ref (sig_what_if_get_withdrawal (what_if));
  g_autofree char *names = NULL;
  g_autofree char *words = NULL;

  if (dataset == NULL || sig_withdrawal_is_empty (before) || (*id != '\0' && !sig_withdrawal_has (before, id)))
    return;

  if (*id != '\0')
    sig_what_if_withdraw (what_if, id, FALSE);
  else
    sig_what_if_set_withdrawal (what_if, NULL);
  names = *id != '\0' ? sig_withdrawal_dup_name (dataset, id) : sig_withdrawal_dup_names (dataset, before);
  /* Translators: %s is who was taken out as a what-if, and is not any more */
  words = g_strdup_printf (_("%s put back"), names);
  offer_undo (widget, words, before);
}

static void
set_withdrawn_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  g_autofree const char **ids = g_variant_get_strv (parameter, NULL);
  g_autoptr(SigWithdrawal) withdrawal = sig_withdrawal_new (ids);

  sig_what_if_set_withdrawal (get_what_if (widget), withdrawal);
}

static void
show_losses_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  SigExplorer *explorer = sig_window_get_explorer (SIG_WINDOW (widget));

  if (sig_explorer_get_dataset (explorer) != NULL)
    adw_dialog_present (ADW_DIALOG (sig_losses_dialog_new (explorer)), widget);
}

/**
 * sig_window_what_if_install:
 * @widget_class: the class of the window
 *
 * Adds the actions.
 */
void
sig_window_what_if_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.withdraw", "s", withdraw_action);
  gtk_widget_class_install_action (widget_class, "win.put-back", "s", put_back_action);
  gtk_widget_class_install_action (widget_class, "win.set-withdrawn", "as", set_withdrawn_action);
  gtk_widget_class_install_action (widget_class, "win.show-losses", NULL, show_losses_action);
}

static void
withdrawal_changed_cb (SigWindow *window)
{
  AdwToolbarView *view = g_object_get_data (G_OBJECT (window), "sig-toolbar-view");

  if (view == NULL || sig_what_if_is_empty (get_what_if (GTK_WIDGET (window))))
    return;

  g_object_set_data (G_OBJECT (window), "sig-toolbar-view", NULL);
  adw_toolbar_view_add_top_bar (view, sig_what_if_bar_new (sig_window_get_explorer (window)));
}

/**
 * sig_window_what_if_attach:
 * @window: a window
 * @view: its view, where the bar goes
 *
 * Adds a bar that says who is out, as soon as anybody is.
 */
void
sig_window_what_if_attach (SigWindow      *window,
                           AdwToolbarView *view)
{
  g_return_if_fail (SIG_IS_WINDOW (window));
  g_return_if_fail (ADW_IS_TOOLBAR_VIEW (view));

  g_object_set_data (G_OBJECT (window), "sig-toolbar-view", view);
  g_signal_connect_object (get_what_if (GTK_WIDGET (window)), "notify::withdrawal", G_CALLBACK (withdrawal_changed_cb),
                           window, G_CONNECT_SWAPPED);
  withdrawal_changed_cb (window);
}
