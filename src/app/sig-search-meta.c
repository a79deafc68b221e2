/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-search-meta.h"

#include <glib/gi18n.h>

#include "sig-phrase.h"

/* What the desktop shows of something that was found. */

static const char *
get_name (gpointer record)
{
  if (SIG_IS_PARTY (record))
    return sig_text_get (sig_party_get_name (record));
  if (SIG_IS_AGREEMENT (record))
    return sig_text_get (sig_agreement_get_title (record));
  if (SIG_IS_INSTRUMENT (record))
    return sig_text_get (sig_instrument_get_title (record));
  if (SIG_IS_EVENT (record))
    return sig_text_get (sig_event_get_title (record));

  return NULL;
}

static char *
describe_party (SigExplorer *explorer,
                SigParty    *party)
{
  SigStandings *standings = sig_explorer_get_standings (explorer);
  SigDay day = sig_date_get_last_day (sig_dataset_get_as_of (sig_explorer_get_dataset (explorer)));

  return sig_phrase_subject (standings, party, sig_standings_get_agreement (standings, party, day), day);
}

static char *
describe_dated (SigTerm *kind,
                SigDate  from,
                SigDate  to)
{
  g_autofree char *span = sig_date_is_set (to) ? sig_phrase_span (from, to) : sig_date_format (from, SIG_DATE_LONG);

  /* Translators: what it is, and when: "Declaration, 12 July 2023" */
  return g_strdup_printf (C_("kind and date", "%s, %s"), sig_text_get (sig_term_get_title (kind)), span);
}

static char *
describe (SigExplorer *explorer,
          gpointer     record)
{
  static const SigDate no_date = { 0, 0, 0 };

  if (SIG_IS_PARTY (record))
    return describe_party (explorer, record);
  if (SIG_IS_AGREEMENT (record))
    return sig_phrase_signed (sig_agreement_get_signing (record));
  if (SIG_IS_INSTRUMENT (record))
    return describe_dated (sig_instrument_get_kind (record), sig_instrument_get_date (record), no_date);

  return describe_dated (sig_event_get_kind (record), sig_event_get_date (record), sig_event_get_end (record));
}

/**
 * sig_search_meta_new:
 * @explorer: the shared state with a data set
 * @address: what was found
 *
 * Makes what the desktop shows of something that was found: its name, a line about it, and the program's icon.
 *
 * Returns: (transfer floating) (nullable): a dictionary as org.gnome.Shell.SearchProvider2 has it; %NULL when the set
 *   has nothing at that address
 */
GVariant *
sig_search_meta_new (SigExplorer *explorer,
                     const char  *address)
{
  g_autoptr(GIcon) icon = NULL;
  g_autoptr(GVariant) serialized = NULL;
  g_autofree char *description = NULL;
  GVariantDict dict;
  gpointer record;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (sig_explorer_get_dataset (explorer) != NULL, NULL);
  g_return_val_if_fail (address != NULL, NULL);

  record = sig_dataset_lookup_address (sig_explorer_get_dataset (explorer), address);
  if (record == NULL || get_name (record) == NULL)
    return NULL;

  description = describe (explorer, record);
  icon = g_themed_icon_new (APP_ID);
  serialized = g_icon_serialize (icon);
  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "id", "s", address);
  g_variant_dict_insert (&dict, "name", "s", get_name (record));
  g_variant_dict_insert (&dict, "description", "s", description);
  g_variant_dict_insert_value (&dict, "icon", serialized);

  return g_variant_dict_end (&dict);
}
