/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The fields of all records, for the classes themselves and for the loader, which fills them before a record is
 * published. Everybody else reads them by the getters. */

#include "sig-agreement.h"
#include "sig-arena.h"
#include "sig-claim.h"
#include "sig-clause.h"
#include "sig-coalition.h"
#include "sig-commitment.h"
#include "sig-conflict.h"
#include "sig-document-text.h"
#include "sig-event.h"
#include "sig-expression.h"
#include "sig-form.h"
#include "sig-fulfilment.h"
#include "sig-gap.h"
#include "sig-group.h"
#include "sig-instrument.h"
#include "sig-money.h"
#include "sig-party.h"
#include "sig-period.h"
#include "sig-point.h"
#include "sig-provision.h"
#include "sig-question.h"
#include "sig-rate.h"
#include "sig-reciprocal.h"
#include "sig-record.h"
#include "sig-scope-entry.h"
#include "sig-signature.h"
#include "sig-signing.h"
#include "sig-source.h"
#include "sig-stance.h"
#include "sig-statement.h"
#include "sig-template-clause.h"
#include "sig-template-point.h"
#include "sig-term.h"
#include "sig-wording.h"

G_BEGIN_DECLS

struct _SigRecord
{
  GObject parent_instance;

  SigArena *arena;
  const char *id;
};

struct _SigClaim
{
  SigRecord parent_instance;

  const char *address;
  const SigCitation *citations;
  guint n_citations;
  SigCertainty certainty;
};

gpointer sig_record_new      (GType              type,
                              SigArena          *arena,
                              const char        *id);
void     sig_citations_clear (const SigCitation *citations,
                              guint              n);

struct _SigTerm
{
  SigRecord parent_instance;

  SigTermKind kind;
  guint index;
  const SigText *title;
  const SigText *definition;
  int rank;
  SigPhase phase;
  SigTerm *status;
  gboolean resets;
  gboolean opens;
  gboolean signs;
  SigMark mark;
  SigTerm *group;
  SigSide side;
  SigWeight weight;
  SigSum sum;
  SigUnit unit;
  guint level;
};

struct _SigSource
{
  SigRecord parent_instance;

  const char *title;
  const char *publisher;
  const char *url;
  SigDate date;
  SigTerm *kind;
  const char *language;
};

struct _SigParty
{
  SigRecord parent_instance;

  const char *code;
  SigPartyKind kind;
  const SigText *name;
  const SigText *short_name;
  const char *const *aliases;
  SigTerm *block;
  guint column;
  guint row;
  guint width;
  guint height;
  const char *const *member_ids;
  SigStance *stance;
};

struct _SigStance
{
  SigClaim parent_instance;

  const SigText *summary;
};

struct _SigGroup
{
  SigRecord parent_instance;

  const SigText *title;
  SigList *members;
};

struct _SigSignature
{
  SigRecord parent_instance;

  SigParty *party;
  const char *name;
  const SigText *role;
};

struct _SigSigning
{
  SigClaim parent_instance;

  SigDate date;
  const SigText *place;
  const SigText *occasion;
  SigList *signatures;
};

struct _SigForm
{
  SigClaim parent_instance;

  const char *calls_itself;
  SigTerm *binding;
  SigTruth ratification;
  const SigText *in_force;
  double duration_years;
  double notice_months;
  SigTerm *lapse;
  const SigText *remark;
  SigQuote quote;
};

struct _SigDocumentText
{
  SigRecord parent_instance;

  const char *url;
  const char *const *languages;
};

struct _SigWording
{
  SigClaim parent_instance;

  SigTerm *wording;
  SigTerm *category;
  SigQuote quote;
  const SigText *summary;
};

struct _SigTemplatePoint
{
  SigRecord parent_instance;

  const SigText *title;
  const SigText *text;
  const SigCitation *citations;
  guint n_citations;
};

struct _SigTemplateClause
{
  SigRecord parent_instance;

  const SigText *title;
  const SigText *summary;
  SigList *points;
};

struct _SigPoint
{
  SigRecord parent_instance;

  SigTemplatePoint *template_point;
  SigTruth present;
  SigQuote quote;
  const char *at;
};

struct _SigClause
{
  SigClaim parent_instance;

  SigTemplateClause *template_clause;
  const char *heading;
  int within_hours;
  SigList *points;
  const SigText *const *deviations;
  guint n_deviations;
  SigQuote quote;
};

struct _SigFulfilment
{
  SigClaim parent_instance;

  SigDate date;
  guint level;
  const SigText *summary;
};

struct _SigCommitment
{
  SigClaim parent_instance;

  SigList *by;
  SigTerm *area;
  SigTerm *role;
  const SigText *summary;
  SigQuote quote;
  SigList *fulfilment;
};

struct _SigMoney
{
  SigClaim parent_instance;

  SigList *by;
  const char *amount;
  const char *currency;
  SigTerm *nature;
  SigTerm *kind;
  SigDate from;
  SigDate to;
  gboolean per_year;
  gboolean counted;
  const SigText *summary;
  SigQuote quote;
  SigList *fulfilment;
};

struct _SigReciprocal
{
  SigClaim parent_instance;

  SigList *by;
  SigTerm *area;
  const SigText *summary;
  SigQuote quote;
};

struct _SigScopeEntry
{
  SigClaim parent_instance;

  SigTerm *topic;
};

struct _SigAgreement
{
  SigRecord parent_instance;

  const SigText *title;
  SigList *parties;
  SigSigning *signing;
  SigForm *form;
  SigDocumentText *text;
  const char *const *outline;
  SigList *wordings;
  SigList *clauses;
  SigList *commitments;
  SigList *money;
  SigList *reciprocals;
  SigList *scope;
};

struct _SigProvision
{
  SigClaim parent_instance;

  const char *number;
  SigList *by;
  const SigText *summary;
  SigQuote quote;
};

struct _SigExpression
{
  SigClaim parent_instance;

  const char *concept;
  const char *language;
  const char *term;
  SigQuote quote;
  const SigText *summary;
};

struct _SigInstrument
{
  SigRecord parent_instance;

  const SigText *title;
  SigTerm *kind;
  SigDate date;
  SigList *parties;
  SigForm *form;
  SigDocumentText *text;
  SigList *expressions;
  SigList *provisions;
  SigList *signatures;
  const char *const *led_to_ids;
  const char *const *led_to_agreement_ids;
  gboolean led_to_all;
  const SigText *summary;
};

struct _SigCoalition
{
  SigClaim parent_instance;

  SigTerm *area;
  const SigText *title;
  SigList *leads;
  SigList *members;
  SigDate launched;
};

struct _SigEvent
{
  SigClaim parent_instance;

  SigDate date;
  SigDate end;
  SigTerm *kind;
  SigList *parties;
  SigAgreement *agreement;
  SigInstrument *instrument;
  gboolean common;
  const SigText *place;
  const SigText *title;
  const SigText *summary;
};

struct _SigPeriod
{
  SigRecord parent_instance;

  const SigText *title;
  SigDate from;
  SigDate to;
};

struct _SigRate
{
  SigClaim parent_instance;

  const char *currency;
  guint year;
  const char *per_base;
};

struct _SigQuestion
{
  SigRecord parent_instance;

  const SigText *title;
  const SigText *text;
  SigPageKind page;
  SigList *withdraw;
  SigList *agreements;
  gboolean all_agreements;
  const char *baseline;
  SigTerm *topic;
  const char *colour_by;
  SigInstrument *instrument;
  const SigCitation *citations;
  guint n_citations;
};

struct _SigStatement
{
  SigRecord parent_instance;

  SigSource *source;
  const char *value;
};

struct _SigConflict
{
  SigRecord parent_instance;

  const char *about;
  const char *member;
  SigList *statements;
  const SigText *remark;
};

struct _SigGap
{
  SigRecord parent_instance;

  const char *about;
  const char *member;
  const SigText *remark;
};

G_END_DECLS
