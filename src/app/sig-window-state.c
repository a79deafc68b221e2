/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-window-state.h"

static void
bind_compare_state (SigCompareState *state,
                    GSettings       *settings)
{
  g_settings_bind (settings, "baseline", state, "baseline", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "differences-only", state, "differences-only", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "pins", state, "pins", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "folded-topics", state, "folded", G_SETTINGS_BIND_DEFAULT);
}

/**
 * sig_window_state_restore:
 * @window: a window that was not yet shown
 * @explorer: the shared state, as yet without a data set
 * @settings: where it is kept
 *
 * Gives the window its size, and the explorer what was selected, collected, taken out and coloured when the program last ran.
 */
void
sig_window_state_restore (GtkWindow   *window,
                          SigExplorer *explorer,
                          GSettings   *settings)
{
  g_autofree char *selection = g_settings_get_string (settings, "selection");
  g_auto(GStrv) collection = g_settings_get_strv (settings, "collection");
  int width, height;

  g_settings_get (settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (window, width, height);
  if (g_settings_get_boolean (settings, "maximized"))
    gtk_window_maximize (window);

  sig_explorer_set_collection (explorer, (const char *const *) collection);
  sig_explorer_set_selection (explorer, *selection != '\0' ? selection : NULL);
  g_settings_bind (settings, "colour-by", explorer, "colour-by", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "collection", explorer, "collection", G_SETTINGS_BIND_SET);
  g_settings_bind (settings, "withdrawn", sig_explorer_get_what_if (explorer), "ids", G_SETTINGS_BIND_DEFAULT);
  bind_compare_state (sig_explorer_get_compare_state (explorer), settings);
  g_settings_bind (settings, "coverage-view", sig_explorer_get_coverage_state (explorer), "view", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "topic", sig_explorer_get_coverage_state (explorer), "topic", G_SETTINGS_BIND_DEFAULT);
}

/**
 * sig_window_state_restore_date:
 * @explorer: the shared state with a data set
 * @settings: where it is kept
 *
 * Goes to the day on which somebody left this very set. With another set, the end of the record stays.
 */
void
sig_window_state_restore_date (SigExplorer *explorer,
                               GSettings   *settings)
{
  g_autofree char *set = g_settings_get_string (settings, "data-set");
  g_autofree char *stored = g_settings_get_string (settings, "date");
  SigDate date;

  if (g_str_equal (set, sig_dataset_get_id (sig_explorer_get_dataset (explorer))) && sig_date_parse (stored, &date))
    sig_explorer_set_date (explorer, MIN (sig_date_get_last_day (date), sig_explorer_get_date (explorer)));
}

static void
store_date (SigExplorer *explorer,
            GSettings   *settings)
{
  SigDataset *dataset = sig_explorer_get_dataset (explorer);
  SigDay date = sig_explorer_get_date (explorer);
  g_autofree char *stored = NULL;

  if (dataset == NULL)
    return;

  /* At the end of the record it moves on with the record. */
  if (date == sig_date_get_last_day (sig_dataset_get_as_of (dataset)))
    stored = g_strdup ("");
  else
    stored = sig_day_format (date, SIG_DATE_ISO);
  g_settings_set_string (settings, "data-set", sig_dataset_get_id (dataset));
  g_settings_set_string (settings, "date", stored);
}

/**
 * sig_window_state_store:
 * @window: a window that closes
 * @explorer: the shared state
 * @settings: where it is kept
 *
 * Keeps what sig_window_state_restore() and sig_window_state_restore_date() bring back.
 */
void
sig_window_state_store (GtkWindow   *window,
                        SigExplorer *explorer,
                        GSettings   *settings)
{
  const char *selection = sig_explorer_get_selection (explorer);
  int width, height;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set (settings, "window-size", "(ii)", width, height);
  g_settings_set_boolean (settings, "maximized", gtk_window_is_maximized (window));
  g_settings_set_string (settings, "selection", selection != NULL ? selection : "");
  store_date (explorer, settings);
}
