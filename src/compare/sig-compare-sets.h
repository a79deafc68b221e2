/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-explorer.h"

G_BEGIN_DECLS

/**
 * SigCompareSet:
 * @id: stable: "all", "group:ID", "wording:ID"
 * @title: what it is called
 * @ids: the ids of its agreements, in the order of signing, ended by %NULL
 *
 * Agreements that somebody may want to see side by side: those with the members of a group, those that say the same on a
 * matter as the selected one, all.
 */
typedef struct
{
  char *id;
  char *title;
  GStrv ids;
} SigCompareSet;

GPtrArray     *sig_compare_sets_list (SigExplorer *explorer);
SigCompareSet *sig_compare_sets_find (GPtrArray   *sets,
                                      const char  *id);

G_END_DECLS
