/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-money-report.h"
#include "sig-scenario-private.h"

G_BEGIN_DECLS

/* What the sums of one purse are multiplied by. */
typedef struct
{
  gboolean     is_convertible;
  SigCertainty certainty;
  mpq_t        factor;
} SigFactor;

struct _SigMoneyReport
{
  GObject parent_instance;

  SigScenario *scenario;
  char *currency;
  GArray *factors;   /* SigFactor of each purse */
  mpz_t divisor;     /* of all factors and amounts */
  GArray *rows;      /* SigMoneyRow */
  GArray *entries;   /* guint: the entry of each row */
};

gboolean sig_money_report_is_made_by (SigMoneyReport   *self,
                                      const SigEntry   *entry,
                                      guint             seat,
                                      SigScenarioState  state);

G_END_DECLS
