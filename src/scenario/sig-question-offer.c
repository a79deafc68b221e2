/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-question-offer.h"

#include "sig-party.h"

#include <glib/gi18n-lib.h>

/**
 * sig_question_is_offered:
 * @question: a question
 * @pages: the pages that there are
 *
 * Returns: whether the page that it leads to is among them
 */
gboolean
sig_question_is_offered (SigQuestion *question,
                         SigPageSet   pages)
{
  g_return_val_if_fail (SIG_IS_QUESTION (question), FALSE);

  return (pages & SIG_PAGE_BIT (sig_question_get_page (question))) != 0;
}

/**
 * sig_question_get_help:
 * @question: a question
 *
 * Of several the most telling one: taking somebody out, then a topic, a comparison, an instrument, a colouring.
 *
 * Returns: what the question leads to
 */
SigQuestionHelp
sig_question_get_help (SigQuestion *question)
{
  g_return_val_if_fail (SIG_IS_QUESTION (question), SIG_QUESTION_HELP_PAGE);

  if (sig_list_get_n (sig_question_get_withdraw (question)) > 0)
    return SIG_QUESTION_HELP_WITHDRAWAL;
  if (sig_question_get_topic (question) != NULL)
    return SIG_QUESTION_HELP_TOPIC;
  if (sig_question_get_all_agreements (question) || sig_list_get_n (sig_question_get_agreements (question)) > 0)
    return SIG_QUESTION_HELP_COMPARISON;
  if (sig_question_get_instrument (question) != NULL)
    return SIG_QUESTION_HELP_INSTRUMENT;

  return sig_question_get_colour_by (question) != NULL ? SIG_QUESTION_HELP_COLOURING : SIG_QUESTION_HELP_PAGE;
}

static char *
join_names (SigList *parties)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    {
      if (i > 0)
        /* Translators: stands between the names of parties in a row. */
        g_string_append (names, C_("list of parties", ", "));
      g_string_append (names, sig_text_get (sig_party_get_short_name (sig_list_get (parties, i))));
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

static const char *
get_page_words (SigPageKind page)
{
  switch (page)
    {
    case SIG_PAGE_MAP:
      return _("Shows the map");
    case SIG_PAGE_TIMELINE:
      return _("Shows the timeline");
    case SIG_PAGE_COVERAGE:
      return _("Shows who covers what");
    case SIG_PAGE_COMPARE:
      return _("Shows the comparison");
    case SIG_PAGE_DOCUMENTS:
    default:
      return _("Shows the documents");
    }
}

/**
 * sig_question_dup_words:
 * @question: a question
 *
 * Returns: (transfer full): in a few words what a press on it shows
 */
char *
sig_question_dup_words (SigQuestion *question)
{
  g_autofree char *names = NULL;

  g_return_val_if_fail (SIG_IS_QUESTION (question), NULL);

  switch (sig_question_get_help (question))
    {
    case SIG_QUESTION_HELP_WITHDRAWAL:
      names = join_names (sig_question_get_withdraw (question));
      /* Translators: %s is the names of parties. */
      return g_strdup_printf (_("Shows what is left without %s"), names);
    case SIG_QUESTION_HELP_TOPIC:
      /* Translators: %s is a topic. */
      return g_strdup_printf (_("Shows “%s” in all agreements"),
                              sig_text_get (sig_term_get_title (sig_question_get_topic (question))));
    case SIG_QUESTION_HELP_COMPARISON:
      return g_strdup (_("Shows the agreements side by side"));
    case SIG_QUESTION_HELP_INSTRUMENT:
      return g_strdup_printf (_("Shows “%s”"), sig_text_get (sig_instrument_get_title (sig_question_get_instrument (question))));
    case SIG_QUESTION_HELP_COLOURING:
      return g_strdup (_("Shows the map in the colours that answer it"));
    case SIG_QUESTION_HELP_PAGE:
    default:
      return g_strdup (get_page_words (sig_question_get_page (question)));
    }
}
