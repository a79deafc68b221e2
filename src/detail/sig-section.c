/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-section.h"

#include <string.h>

#include "sig-certainty-mark.h"
#include "sig-claim-row.h"

typedef struct
{
  char       *heading;            /* of a new list, or NULL */
  SigRowFunc  make;
  GObject    *record;
  GObject    *owner;
} Step;

struct _SigSection
{
  GtkWidget         parent_instance;

  SigExplorer      *explorer;
  char             *id;
  char             *covers;
  gboolean          expanded;
  GQueue            steps;
  GtkListBox       *list;         /* that rows go to, or NULL */

  GtkWidget        *heading;
  GtkWidget        *fold;
  GtkLabel         *title;
  GtkLabel         *count;
  GtkLabel         *note;
  SigCertaintyMark *dispute;
  GtkBox           *body;
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
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
step_free (Step *step)
{
  g_free (step->heading);
  g_clear_object (&step->record);
  g_clear_object (&step->owner);
  g_free (step);
}

static void
fold_cb (GtkButton  *button,
         SigSection *self)
{
  sig_section_set_expanded (self, !self->expanded);
  g_signal_emit (self, signals[FOLDED], 0);
}

static void
say (SigSection *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold),
                               GTK_ACCESSIBLE_STATE_EXPANDED, self->expanded,
                               -1);
  gtk_widget_set_visible (GTK_WIDGET (self->body), self->expanded);
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
      gtk_label_set_text (self->title, g_value_get_string (value));
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
  g_queue_clear_full (&self->steps, (GDestroyNotify) step_free);
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
  gtk_widget_class_bind_template_child (widget_class, SigSection, fold);
  gtk_widget_class_bind_template_child (widget_class, SigSection, title);
  gtk_widget_class_bind_template_child (widget_class, SigSection, count);
  gtk_widget_class_bind_template_child (widget_class, SigSection, note);
  gtk_widget_class_bind_template_child (widget_class, SigSection, dispute);
  gtk_widget_class_bind_template_child (widget_class, SigSection, body);
  gtk_widget_class_bind_template_callback (widget_class, fold_cb);
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

  g_type_ensure (SIG_TYPE_CERTAINTY_MARK);
  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_section_init (SigSection *self)
{
  g_queue_init (&self->steps);
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

  return gtk_label_get_text (self->title);
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
 * sig_section_set_note:
 * @self: a section
 * @note: a sentence under the heading
 *
 * Says what the section holds.
 */
void
sig_section_set_note (SigSection *self,
                      const char *note)
{
  g_return_if_fail (SIG_IS_SECTION (self));

  gtk_label_set_text (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), TRUE);
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
  g_autofree char *words = g_strdup_printf ("%u", count);

  g_return_if_fail (SIG_IS_SECTION (self));

  gtk_label_set_text (self->count, words);
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

  gtk_widget_set_visible (GTK_WIDGET (self->dispute), disputed);
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
  Step *step = g_new0 (Step, 1);

  g_return_if_fail (SIG_IS_SECTION (self));

  step->heading = g_strdup (title);
  g_queue_push_tail (&self->steps, step);
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
  Step *step = g_new0 (Step, 1);

  g_return_if_fail (SIG_IS_SECTION (self));
  g_return_if_fail (make != NULL);

  step->make = make;
  g_set_object (&step->record, record);
  g_set_object (&step->owner, owner);
  g_queue_push_tail (&self->steps, step);
}

/**
 * sig_section_is_wanting:
 * @self: a section
 *
 * Returns: whether it is unfolded and has planned rows that are not made
 */
gboolean
sig_section_is_wanting (SigSection *self)
{
  g_return_val_if_fail (SIG_IS_SECTION (self), FALSE);

  return self->expanded && !g_queue_is_empty (&self->steps);
}

static void
begin_list (SigSection *self,
            const char *heading)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", heading,
                                   "xalign", 0.0f,
                                   "wrap", TRUE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 3, -1);
  gtk_widget_add_css_class (label, "list-heading");
  gtk_box_append (self->body, label);
  self->list = NULL;
}

static void
append_row (SigSection *self,
            GtkWidget  *row)
{
  if (self->list == NULL)
    {
      GtkWidget *before = gtk_widget_get_last_child (GTK_WIDGET (self->body));
      const char *name = GTK_IS_LABEL (before) ? gtk_label_get_text (GTK_LABEL (before))
                                               : sig_section_get_title (self);

      self->list = GTK_LIST_BOX (gtk_list_box_new ());
      gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
      gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      gtk_box_append (self->body, GTK_WIDGET (self->list));
    }

  gtk_list_box_append (self->list, row);
}

/**
 * sig_section_make_next:
 * @self: a section with planned rows
 *
 * Makes the next of the planned rows.
 */
void
sig_section_make_next (SigSection *self)
{
  Step *step;

  g_return_if_fail (SIG_IS_SECTION (self));
  g_return_if_fail (!g_queue_is_empty (&self->steps));

  step = g_queue_pop_head (&self->steps);
  if (step->heading != NULL)
    begin_list (self, step->heading);
  else
    append_row (self, step->make (self->explorer, step->record, step->owner));
  step_free (step);
}

/* The address of a row leads to it, and so does the address of anything that lies under it. */
static gsize
match (SigClaimRow *row,
       const char  *address)
{
  const char *own = sig_claim_row_get_address (row);
  gsize length = own != NULL ? strlen (own) : 0;

  if (length == 0 || strncmp (own, address, length) != 0)
    return 0;

  return address[length] == '\0' || address[length] == '/' ? length : 0;
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
  GtkWidget *best = NULL;
  gsize best_length = 0;

  g_return_val_if_fail (SIG_IS_SECTION (self), NULL);
  g_return_val_if_fail (address != NULL, NULL);

  for (GtkWidget *list = gtk_widget_get_first_child (GTK_WIDGET (self->body));
       list != NULL; list = gtk_widget_get_next_sibling (list))
    for (GtkWidget *row = GTK_IS_LIST_BOX (list) ? gtk_widget_get_first_child (list) : NULL;
         row != NULL; row = gtk_widget_get_next_sibling (row))
      {
        gsize length = SIG_IS_CLAIM_ROW (row) ? match (SIG_CLAIM_ROW (row), address) : 0;

        if (length > best_length)
          {
            best = row;
            best_length = length;
          }
      }

  return best;
}
