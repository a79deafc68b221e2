/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-page-names.h"

/**
 * sig_page_get_name:
 * @page: a page that a question can lead to
 *
 * Returns: (transfer none): its name in the window, which is the one that the format gives it
 */
const char *
sig_page_get_name (SigPageKind page)
{
  static const char *const names[] = {
    [SIG_PAGE_MAP] = "map",
    [SIG_PAGE_TIMELINE] = "timeline",
    [SIG_PAGE_COVERAGE] = "coverage",
    [SIG_PAGE_COMPARE] = "compare",
    [SIG_PAGE_DOCUMENTS] = "documents",
  };

  g_return_val_if_fail (page < G_N_ELEMENTS (names), NULL);

  return names[page];
}
