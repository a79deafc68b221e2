/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-arena.h"
#include "sig-dataset.h"

G_BEGIN_DECLS

/* Filled by the loader; then sig_dataset_index() is called once and nothing changes any more.
 * Everything from "indexes" on is made by sig_dataset_index(). */
struct _SigDataset
{
  GObject parent_instance;

  SigArena *arena;

  const char *id;
  const char *version;
  const SigText *title;
  const SigText *description;
  const char *licence;
  const SigText *publisher;
  const char *contact;
  SigDate as_of;
  const char *const *languages;
  SigParty *focus;
  const char *base_currency;

  SigList *terms[SIG_N_TERM_LISTS];
  GPtrArray *categories;         /* SigList of each wording, by its index */
  SigList *template;
  SigList *groups;
  SigList *parties;
  SigList *agreements;
  SigList *instruments;
  SigList *coalitions;
  SigList *events;
  SigList *periods;
  SigList *rates;
  SigList *questions;
  SigList *conflicts;
  SigList *gaps;
  SigList *sources;

  /* indexes */
  GHashTable *objects;           /* id of a party, agreement, instrument, event or coalition -> object */
  GHashTable *groups_by_id;
  GHashTable *agreements_of;     /* party -> SigList, by signing date */
  GHashTable *events_of;         /* party -> SigList, by date */
  GHashTable *free_events_of;    /* party -> SigList of those under no agreement, by date */
  GHashTable *events_under;      /* agreement -> SigList, by date */
  GHashTable *conflicts_about;   /* id -> SigList */
  GHashTable *gaps_about;        /* id -> SigList */
  SigList *signing_order;
  SigList *events_by_date;
  SigList *no_agreements;
  SigList *no_events;
  SigList *no_conflicts;
  SigList *no_gaps;
};

void sig_dataset_index (SigDataset *self);

G_END_DECLS
