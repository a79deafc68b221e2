/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-withdraw.h"

#include <glib/gi18n.h>

#include "sig-phrase.h"
#include "sig-withdrawal-menu.h"

static void
append_party (GMenu       *menu,
              SigExplorer *explorer,
              SigParty    *party)
{
  const char *name = sig_phrase_name (party);
  /* Translators: %s is a party, which is taken out as a what-if */
  g_autofree char *label = g_strdup_printf (_("_Withdraw %s"), name);
  /* Translators: %s is a party, which was taken out as a what-if */
  g_autofree char *back = g_strdup_printf (_("_Put Back %s"), name);

  sig_withdrawal_menu_append_toggle (menu, sig_explorer_get_what_if (explorer), label, back,
                                     sig_record_get_id (SIG_RECORD (party)));
}

/* One of several agreements of a party, or one of several parties of an agreement. */
static void
append_party_in (GMenu        *menu,
                 SigExplorer  *explorer,
                 SigParty     *party,
                 SigAgreement *agreement)
{
  g_autofree char *id = g_strdup_printf ("%s/%s", sig_record_get_id (SIG_RECORD (party)),
                                         sig_record_get_id (SIG_RECORD (agreement)));

  sig_withdrawal_menu_append_toggle (menu, sig_explorer_get_what_if (explorer),
                                     _("Withdraw From _This Agreement Only"), _("Put Back in _This Agreement"), id);
}

/**
 * sig_detail_withdraw_create_menu:
 * @explorer: the shared state, with a data set
 * @party: (nullable): the party that the details are about
 * @agreement: (nullable): the agreement that they are about
 *
 * Returns: (transfer full): a menu that takes out, as a what-if, the party, the party from the agreement, or the agreement,
 *   as far as these differ; or puts them back
 */
GMenuModel *
sig_detail_withdraw_create_menu (SigExplorer  *explorer,
                                 SigParty     *party,
                                 SigAgreement *agreement)
{
  SigDataset *dataset;
  GMenu *menu;
  gboolean is_shared, has_others;

  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  dataset = sig_explorer_get_dataset (explorer);
  menu = g_menu_new ();
  if (party == sig_dataset_get_focus (dataset))
    party = NULL;
  is_shared = agreement != NULL && sig_list_get_n (sig_agreement_get_parties (agreement)) > 2;
  has_others = party != NULL && sig_list_get_n (sig_dataset_get_agreements_of (dataset, party)) > 1;

  if (party != NULL)
    append_party (menu, explorer, party);
  if (party != NULL && agreement != NULL && (is_shared || has_others))
    append_party_in (menu, explorer, party, agreement);
  if (agreement != NULL && (is_shared || party == NULL))
    sig_withdrawal_menu_append_toggle (menu, sig_explorer_get_what_if (explorer),
                                       _("_End the Agreement for All"), _("Put the Agreement _Back"),
                                       sig_record_get_id (SIG_RECORD (agreement)));

  return G_MENU_MODEL (menu);
}
