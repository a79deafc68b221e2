/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-conflict-box.h"

#include "sig-source-line.h"
#include "sig-statement.h"

struct _SigConflictBox
{
  GtkWidget    parent_instance;

  SigConflict *conflict;
};

G_DEFINE_FINAL_TYPE (SigConflictBox, sig_conflict_box, GTK_TYPE_WIDGET)

enum
{
  PROP_CONFLICT = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
append_label (SigConflictBox *self,
              const char     *text,
              const char     *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "use-markup", FALSE,
                                   "selectable", g_str_equal (css_class, "stated"),
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

static void
append_statement (SigConflictBox *self,
                  SigStatement   *statement)
{
  SigSource *source = sig_statement_get_source (statement);
  GtkWidget *line = sig_source_line_new (source, NULL);

  append_label (self, sig_statement_get_value (statement), "stated");
  gtk_widget_add_css_class (line, "small");
  gtk_widget_set_parent (line, GTK_WIDGET (self));
}

static void
sig_conflict_box_constructed (GObject *object)
{
  SigConflictBox *self = SIG_CONFLICT_BOX (object);
  SigList *statements = sig_conflict_get_statements (self->conflict);

  G_OBJECT_CLASS (sig_conflict_box_parent_class)->constructed (object);

  for (guint i = 0; i < sig_list_get_n (statements); i++)
    append_statement (self, sig_list_get (statements, i));
  append_label (self, sig_text_get (sig_conflict_get_remark (self->conflict)), "remark");
}

static void
sig_conflict_box_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CONFLICT:
      g_value_set_object (value, SIG_CONFLICT_BOX (object)->conflict);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_conflict_box_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CONFLICT:
      SIG_CONFLICT_BOX (object)->conflict = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_conflict_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&SIG_CONFLICT_BOX (object)->conflict);

  G_OBJECT_CLASS (sig_conflict_box_parent_class)->dispose (object);
}

static void
sig_conflict_box_class_init (SigConflictBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_conflict_box_constructed;
  object_class->get_property = sig_conflict_box_get_property;
  object_class->set_property = sig_conflict_box_set_property;
  object_class->dispose = sig_conflict_box_dispose;

  /**
   * SigConflictBox:conflict:
   *
   * The conflict.
   */
  properties[PROP_CONFLICT] =
    g_param_spec_object ("conflict", NULL, NULL, SIG_TYPE_CONFLICT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "conflict");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_conflict_box_init (SigConflictBox *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * sig_conflict_box_new:
 * @conflict: a conflict
 *
 * Returns: (transfer floating): a box
 */
GtkWidget *
sig_conflict_box_new (SigConflict *conflict)
{
  g_return_val_if_fail (SIG_IS_CONFLICT (conflict), NULL);

  return g_object_new (SIG_TYPE_CONFLICT_BOX, "conflict", conflict, NULL);
}

/**
 * sig_conflict_box_get_conflict:
 * @self: a box
 *
 * Returns: (transfer none): the conflict
 */
SigConflict *
sig_conflict_box_get_conflict (SigConflictBox *self)
{
  g_return_val_if_fail (SIG_IS_CONFLICT_BOX (self), NULL);

  return self->conflict;
}
