/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-section.h"

#include <glib/gi18n.h>

#include "sig-claim-row.h"
#include "sig-row-lists.h"
#include "sig-section-heading.h"

/* More rows than anybody reads at once, and few enough to lay out. */
#define ROWS_AT_ONCE 100

struct _SigSection
{
  GtkWidget          parent_instance;

  SigExplorer       *explorer;
  char              *id;
  char              *covers;
  gboolean           expanded;
  SigRowPlan        *plan;
  guint              n_made;
  guint              n_wanted;

  SigSectionHeading *heading;
  GtkBox            *body;
  GtkButton         *more;
};

G_DEFINE_FINAL_TYPE (SigSection, sig_section, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  PROP_ID,
  PROP_TITLE,
  PROP_EXPANDED,
  N_PROPS
};

enum
{
  FOLDED,
  WANTING,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
fold_cb (SigSection *self)
{
  sig_section_set_expanded (self, !self->expanded);
  g_signal_emit (self, signals[FOLDED], 0);
}

static void
update_more (SigSection *self)
{
  const guint n_left = sig_row_plan_get_n_rows (self->plan);
  const guint n = MIN (n_left, ROWS_AT_ONCE);
  g_autofree char *label = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n), n);

  gtk_button_set_label (self->more, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more), self->expanded && n_left > 0 && self->n_made >= self->n_wanted);
}

/* More rows are wanted than before. */
static void
want (SigSection *self,
      guint       n_rows)
{
  self->n_wanted = n_rows;
  update_more (self);
  g_signal_emit (self, signals[WANTING], 0);
}

static void
more_cb (GtkButton  *button,
         SigSection *self)
{
  want (self, self->n_wanted + ROWS_AT_ONCE);
}

static void
say (SigSection *self)
{
  sig_section_heading_set_expanded (self->heading, self->expanded);
  gtk_widget_set_visible (GTK_WIDGET (self->body), self->expanded);
  update_more (self);
  if (self->expanded)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "folded");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "folded");
}

static void
sig_section_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SigSection *self = SIG_SECTION (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, sig_section_get_title (self));
      break;
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_section_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SigSection *self = SIG_SECTION (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_ID:
      self->id = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      sig_section_heading_set_title (self->heading, g_value_get_string (value));
      break;
    case PROP_EXPANDED:
      sig_section_set_expanded (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_section_dispose (GObject *object)
{
  SigSection *self = SIG_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_SECTION);
  g_clear_pointer (&self->plan, sig_row_plan_free);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_section_parent_class)->dispose (object);
}

static void
sig_section_finalize (GObject *object)
{
  SigSection *self = SIG_SECTION (object);

  g_free (self->id);
  g_free (self->covers);

  G_OBJECT_CLASS (sig_section_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * SigSection:explorer:
   *
   * The shared state.
   */
  properties[PROP_EXPLORER] = g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER, fixed);

  /**
   * SigSection:id:
   *
   * The name by which it is remembered that the section is folded.
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, fixed);

  /**
   * SigSection:title:
   *
   * The heading.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", fixed);

  /**
   * SigSection:expanded:
   *
   * Whether the rows are shown.
   */
  properties[PROP_EXPANDED] =
    g_param_spec_boolean ("expanded", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-section.ui");
  gtk_widget_class_bind_template_child (widget_class, SigSection, heading);
  gtk_widget_class_bind_template_child (widget_class, SigSection, body);
  gtk_widget_class_bind_template_child (widget_class, SigSection, more);
  gtk_widget_class_bind_template_callback (widget_class, fold_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
sig_section_class_init (SigSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_section_get_property;
  object_class->set_property = sig_section_set_property;
  object_class->dispose = sig_section_dispose;
  object_class->finalize = sig_section_finalize;
  install_properties (object_class);

  /**
   * SigSection::folded:
   *
   * The person folded or unfolded the section.
   */
  signals[FOLDED] = g_signal_new ("folded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SigSection::wanting:
   *
   * More of the planned rows are to be made than before.
   */
  signals[WANTING] = g_signal_new ("wanting", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SIG_TYPE_SECTION_HEADING);
  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_section_init (SigSection *self)
{
  self->plan = sig_row_plan_new ();
  self->n_wanted = ROWS_AT_ONCE;
  self->expanded = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  say (self);
}

/**
 * sig_section_new:
 * @explorer: the shared state
 * @id: the name by which it is remembered that it is folded
 * @title: the heading
 *
 * Returns: (transfer floating): an empty, unfolded section
 */
SigSection *
sig_section_new (SigExplorer *explorer,
                 const char  *id,
                 const char  *title)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);
  g_return_val_if_fail (id != NULL && title != NULL, NULL);

  return g_object_new (SIG_TYPE_SECTION, "explorer", explorer, "id", id, "title", title, NULL);
}

/**
 * sig_section_get_id:
 * @self: a section
 *
 * Returns: (transfer none): the name by which it is remembered that it is folded
 */
const char *
sig_section_get_id (SigSection *self)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), NULL);

  return self->id;
}

/**
 * sig_section_get_title:
 * @self: a section
 *
 * Returns: (transfer none): the heading
 */
const char *
sig_section_get_title (SigSection *self)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), NULL);

  return sig_section_heading_get_title (self->heading);
}

/**
 * sig_section_get_expanded:
 * @self: a section
 *
 * Returns: whether the rows are shown
 */
gboolean
sig_section_get_expanded (SigSection *self)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), FALSE);

  return self->expanded;
}

/**
 * sig_section_set_expanded:
 * @self: a section
 * @expanded: whether the rows are shown
 *
 * Folds or unfolds the section.
 */
void
sig_section_set_expanded (SigSection *self,
                          gboolean    expanded)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  expanded = !!expanded;
  if (self->expanded == expanded)
    return;

  self->expanded = expanded;
  say (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

/**
 * sig_section_get_covers:
 * @self: a section
 *
 * Returns: (transfer none) (nullable): what the addresses of its rows begin with
 */
const char *
sig_section_get_covers (SigSection *self)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), NULL);

  return self->covers;
}

/**
 * sig_section_set_covers:
 * @self: a section
 * @prefix: what the addresses of its rows begin with
 *
 * Says which addresses lead to this section.
 */
void
sig_section_set_covers (SigSection *self,
                        const char *prefix)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  g_set_str (&self->covers, prefix);
}

/**
 * sig_section_set_count:
 * @self: a section
 * @count: a number of things
 *
 * Says beside the heading how many there are.
 */
void
sig_section_set_count (SigSection *self,
                       guint       count)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  sig_section_heading_set_count (self->heading, count);
}

/**
 * sig_section_set_disputed:
 * @self: a section
 * @disputed: whether sources disagree about all that the section shows
 *
 * Puts the sign of dispute beside the heading, or takes it away.
 */
void
sig_section_set_disputed (SigSection *self,
                          gboolean    disputed)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  sig_section_heading_set_disputed (self->heading, disputed);
}

/**
 * sig_section_plan_heading:
 * @self: a section
 * @title: a heading of a lower level
 *
 * Plans a list under a heading of its own; rows planned after it go there.
 */
void
sig_section_plan_heading (SigSection *self,
                          const char *title)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  sig_row_plan_add_heading (self->plan, title);
}

/**
 * sig_section_plan_row:
 * @self: a section
 * @make: makes the row
 * @record: (nullable): a #GObject that the row shows
 * @owner: (nullable): a #GObject that @record belongs to
 *
 * Plans a row below those that are planned.
 */
void
sig_section_plan_row (SigSection *self,
                      SigRowFunc  make,
                      gpointer    record,
                      gpointer    owner)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  sig_row_plan_add_row (self->plan, make, record, owner);
}

/**
 * sig_section_plan_list:
 * @self: a section
 * @make: makes a row
 * @records: what the rows show
 * @owner: (nullable): a #GObject that they belong to
 *
 * Plans a row for each of @records below those that are planned, in one step.
 */
void
sig_section_plan_list (SigSection *self,
                       SigRowFunc  make,
                       SigList    *records,
                       gpointer    owner)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  sig_row_plan_add_list (self->plan, make, records, owner);
}

/**
 * sig_section_want:
 * @self: a section
 * @address: an address
 *
 * Wants rows at least as far as one that leads to @address, however far down it is planned.
 */
void
sig_section_want (SigSection *self,
                  const char *address)
{
  guint n;

  g_return_if_fail (SIG_IS_SECTION (self));
  g_return_if_fail (address != NULL);

  n = sig_row_plan_find (self->plan, address);
  if (n > 0 && self->n_made + n > self->n_wanted)
    want (self, self->n_made + n);
}

/**
 * sig_section_is_wanting:
 * @self: a section
 *
 * Returns: whether it is unfolded and has planned rows that are wanted and not made
 */
gboolean
sig_section_is_wanting (SigSection *self)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), FALSE);

  return self->expanded && self->n_made < self->n_wanted && sig_row_plan_get_n_rows (self->plan) > 0;
}

/**
 * sig_section_make_next:
 * @self: a section with planned rows
 *
 * Makes the next of the planned rows, and the heading before it.
 */
void
sig_section_make_next (SigSection *self)
{
  GtkWidget *row;
  char *heading;

  g_return_if_fail (SIG_IS_SECTION (self));
  g_return_if_fail (sig_row_plan_get_n_rows (self->plan) > 0);

  while ((heading = sig_row_plan_pop_heading (self->plan)) != NULL)
    {
      sig_row_lists_begin (self->body, heading);
      g_free (heading);
    }

  row = sig_row_plan_pop_row (self->plan, self->explorer);
  if (SIG_IS_CLAIM_ROW (row))
    sig_claim_row_read_out (SIG_CLAIM_ROW (row));
  sig_row_lists_append (self->body, sig_section_get_title (self), row);
  self->n_made += 1;
  update_more (self);
}

/**
 * sig_section_find_row:
 * @self: a section
 * @address: an address
 *
 * Returns: (transfer none) (nullable): the row that is closest to @address among those that are made
 */
GtkWidget *
sig_section_find_row (SigSection *self,
                      const char *address)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), NULL);
  g_return_val_if_fail (address != NULL, NULL);

  return sig_row_lists_find (self->body, address);
}
