/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sig-explorer.h"

G_BEGIN_DECLS

struct _SigExplorer
{
  GObject       parent_instance;

  SigDataset   *dataset;
  SigStandings *standings;
  SigDay        date;
  char         *colour_by;
  SigColouring *colouring;       /* made when asked for, dropped with what it was made from */
  SigFilter    *filter;
  char         *selection;
  GStrv         collection;
  SigWhatIf    *what_if;
  SigCompareState *compare_state;
  SigCoverageState *coverage_state;
};

G_END_DECLS
