/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-phrase.h"

#include "sig-conversion.h"
#include "sig-signature.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * sig_phrase_not_known:
 *
 * Returns: (transfer none): the word for what was looked for and not found
 */
const char *
sig_phrase_not_known (void)
{
  return _("Not known");
}

/**
 * sig_phrase_not_recorded:
 *
 * Returns: (transfer none): the word for what nobody looked for
 */
const char *
sig_phrase_not_recorded (void)
{
  return _("Not recorded");
}

/**
 * sig_phrase_none:
 *
 * Returns: (transfer none): the word for what was looked for and does not exist
 */
const char *
sig_phrase_none (void)
{
  return C_("nothing of a kind", "None");
}

/**
 * sig_phrase_join:
 * @words: words or names
 * @n: how many
 *
 * Returns: (transfer full): the words as a list in a sentence: "A", "A and B", "A, B and C"; empty for none
 */
char *
sig_phrase_join (const char *const *words,
                 gsize              n)
{
  g_autoptr(GString) list = g_string_new (NULL);

  for (gsize i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (list, i + 1 < n ? C_("between the items of a list", ", ")
                                         : C_("before the last item of a list", " and "));
      g_string_append (list, words[i]);
    }

  return g_string_free_and_steal (g_steal_pointer (&list));
}

/**
 * sig_phrase_name:
 * @party: a party
 *
 * Returns: (transfer none): its short name; its name when the short one is cut to fit a tile, such as "Netherl."
 */
const char *
sig_phrase_name (SigParty *party)
{
  const char *name = sig_text_get (sig_party_get_short_name (party));

  return g_str_has_suffix (name, ".") ? sig_text_get (sig_party_get_name (party)) : name;
}

/**
 * sig_phrase_parties:
 * @parties: (nullable): parties
 * @left_out: (nullable): a party that is not named
 *
 * Returns: (transfer full): the short names of @parties as a list in a sentence
 */
char *
sig_phrase_parties (SigList  *parties,
                    SigParty *left_out)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < sig_list_get_n (parties); i++)
    if (sig_list_get (parties, i) != left_out)
      g_ptr_array_add (names, (gpointer) sig_phrase_name (sig_list_get (parties, i)));

  return sig_phrase_join ((const char *const *) names->pdata, names->len);
}

static char *
phrase_signer (SigSignature *signature)
{
  const char *role = sig_text_get (sig_signature_get_role (signature));

  if (role == NULL)
    return g_strdup (sig_signature_get_name (signature));

  /* Translators: who signed, and as what: "Volodymyr Zelenskyy (President)" */
  return g_strdup_printf (C_("name and role", "%s (%s)"), sig_signature_get_name (signature), role);
}

/**
 * sig_phrase_signers:
 * @signatures: (nullable): who signed
 *
 * Returns: (transfer full): their names, with their roles where these are known, as a list in a sentence
 */
char *
sig_phrase_signers (SigList *signatures)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sig_list_get_n (signatures); i++)
    g_ptr_array_add (names, phrase_signer (sig_list_get (signatures, i)));

  return sig_phrase_join ((const char *const *) names->pdata, names->len);
}

/**
 * sig_phrase_signed:
 * @signing: when, where and by whom
 *
 * Returns: (transfer full): a sentence such as "Signed 8 July 2024 in Warsaw by A and B"
 */
char *
sig_phrase_signed (SigSigning *signing)
{
  g_autofree char *date = sig_date_format (sig_signing_get_date (signing), SIG_DATE_LONG);
  g_autofree char *signers = sig_phrase_signers (sig_signing_get_signatures (signing));
  const char *place = sig_text_get (sig_signing_get_place (signing));

  if (place != NULL && *signers != '\0')
    /* Translators: date, place in the nominative, names */
    return g_strdup_printf (_("Signed %s in %s by %s"), date, place, signers);
  if (place != NULL)
    /* Translators: date, place in the nominative */
    return g_strdup_printf (_("Signed %s in %s"), date, place);
  if (*signers != '\0')
    /* Translators: date, names */
    return g_strdup_printf (_("Signed %s by %s; place not known"), date, signers);

  return g_strdup_printf (_("Signed %s; place not known"), date);
}

/**
 * sig_phrase_is_number:
 * @number: a number of the record
 *
 * Returns: whether it is known
 */
gboolean
sig_phrase_is_number (double number)
{
  return !isnan (number);
}

/* Durations come as numbers of any kind; only whole ones have a plural form. */
static gboolean
is_whole (double n)
{
  return n == floor (n) && n >= 0 && n < G_MAXINT;
}

/* The fewest digits that stand for the number, in the writing of the locale. */
static char *
format_number (double n)
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (digits, sizeof digits, formats[i], n);
      if (g_ascii_strtod (digits, NULL) == n)
        break;
    }

  return sig_conversion_format_number (digits);
}

/**
 * sig_phrase_years:
 * @years: how many, NaN when not known
 *
 * Returns: (transfer full): a phrase such as "10 years"
 */
char *
sig_phrase_years (double years)
{
  g_autofree char *number = NULL;

  if (isnan (years))
    return g_strdup (sig_phrase_not_known ());
  if (is_whole (years))
    return g_strdup_printf (ngettext ("%d year", "%d years", (gulong) years), (int) years);

  number = format_number (years);
  return g_strdup_printf (C_("not a whole number", "%s years"), number);
}

/**
 * sig_phrase_months:
 * @months: how many, NaN when not known
 *
 * Returns: (transfer full): a phrase such as "6 months"
 */
char *
sig_phrase_months (double months)
{
  g_autofree char *number = NULL;

  if (isnan (months))
    return g_strdup (sig_phrase_not_known ());
  if (is_whole (months))
    return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) months), (int) months);

  number = format_number (months);
  return g_strdup_printf (C_("not a whole number", "%s months"), number);
}

/**
 * sig_phrase_truth:
 * @truth: whether it is so
 *
 * Returns: (transfer full): the word for it
 */
char *
sig_phrase_truth (SigTruth truth)
{
  switch (truth)
    {
    case SIG_TRUTH_YES:
      return g_strdup (_("Yes"));
    case SIG_TRUTH_NO:
      return g_strdup (_("No"));
    case SIG_TRUTH_NOT_KNOWN:
      return g_strdup (sig_phrase_not_known ());
    case SIG_TRUTH_NOT_RECORDED:
      return g_strdup (sig_phrase_not_recorded ());
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sig_phrase_span:
 * @from: first date, may be not set
 * @to: last date, may be not set
 *
 * Returns: (transfer full) (nullable): a phrase such as "2024 to 2034", or %NULL when neither is known
 */
char *
sig_phrase_span (SigDate from,
                 SigDate to)
{
  g_autofree char *first = sig_date_is_set (from) ? sig_date_format (from, SIG_DATE_LONG) : NULL;
  g_autofree char *last = sig_date_is_set (to) ? sig_date_format (to, SIG_DATE_LONG) : NULL;

  if (first != NULL && last != NULL)
    return g_str_equal (first, last) ? g_steal_pointer (&first)
                                     : g_strdup_printf (C_("from date to date", "%s to %s"), first, last);
  if (first != NULL)
    return g_strdup_printf (C_("from a date", "from %s"), first);
  if (last != NULL)
    return g_strdup_printf (C_("until a date", "until %s"), last);

  return NULL;
}

static char *
phrase_signature (const char *name,
                  SigDate     date,
                  SigSigning *signing)
{
  g_autofree char *day = sig_date_format (date, SIG_DATE_LONG);
  const char *place = sig_text_get (sig_signing_get_place (signing));

  if (place != NULL)
    /* Translators: a party, a date, a place: "Poland — signed 8 July 2024, Warsaw" */
    return g_strdup_printf (_("%s — signed %s, %s"), name, day, place);

  return g_strdup_printf (_("%s — signed %s"), name, day);
}

/**
 * sig_phrase_subject:
 * @standings: where parties stand
 * @party: a party
 * @agreement: (nullable): an agreement of it
 * @day: the day that counts
 *
 * Returns: (transfer full): the party in one line, such as "Poland — signed 8 July 2024, Warsaw"
 */
char *
sig_phrase_subject (SigStandings *standings,
                    SigParty     *party,
                    SigAgreement *agreement,
                    SigDay        day)
{
  const char *name = sig_phrase_name (party);
  SigTerm *status;

  if (party == sig_dataset_get_focus (sig_standings_get_dataset (standings)))
    return g_strdup (name);

  status = agreement != NULL ? sig_standings_get_standing (standings, party, agreement, day)
                             : sig_standings_get_status (standings, party, day);
  if (agreement != NULL && sig_standings_is_signed (standings, party, day))
    return phrase_signature (name, sig_standings_get_signature (standings, party, agreement),
                             sig_agreement_get_signing (agreement));
  if (status == NULL)
    return g_strdup (name);

  /* Translators: a party and its status: "Bulgaria — Text agreed" */
  return g_strdup_printf (_("%s — %s"), name, sig_text_get (sig_term_get_title (status)));
}
