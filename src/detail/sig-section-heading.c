/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-section-heading.h"

#include <glib/gi18n.h>

#include "sig-certainty-mark.h"

struct _SigSectionHeading
{
  GtkWidget         parent_instance;

  GtkWidget        *fold;
  GtkLabel         *title;
  GtkLabel         *count;
  SigCertaintyMark *dispute;
};

G_DEFINE_FINAL_TYPE (SigSectionHeading, sig_section_heading, GTK_TYPE_WIDGET)

enum
{
  CLICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the button says to a reader: the heading, how many there are, and that sources disagree. */
static void
name_fold (SigSectionHeading *self)
{
  const char *count = gtk_label_get_text (self->count);
  g_autoptr(GString) name = g_string_new (gtk_label_get_text (self->title));

  if (*count != '\0')
    g_string_append_printf (name, ", %s", count);
  if (gtk_widget_get_visible (GTK_WIDGET (self->dispute)))
    g_string_append_printf (name, ", %s", _("sources disagree"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str, -1);
}

static void
clicked_cb (GtkButton         *button,
            SigSectionHeading *self)
{
  g_signal_emit (self, signals[CLICKED], 0);
}

static void
sig_section_heading_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_SECTION_HEADING);

  G_OBJECT_CLASS (sig_section_heading_parent_class)->dispose (object);
}

static void
sig_section_heading_class_init (SigSectionHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_section_heading_dispose;

  /**
   * SigSectionHeading::clicked:
   *
   * The person asks to fold or unfold the section.
   */
  signals[CLICKED] = g_signal_new ("clicked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SIG_TYPE_CERTAINTY_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-section-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, SigSectionHeading, fold);
  gtk_widget_class_bind_template_child (widget_class, SigSectionHeading, title);
  gtk_widget_class_bind_template_child (widget_class, SigSectionHeading, count);
  gtk_widget_class_bind_template_child (widget_class, SigSectionHeading, dispute);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
sig_section_heading_init (SigSectionHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_section_heading_get_title:
 * @self: a heading
 *
 * Returns: (transfer none): its words
 */
const char *
sig_section_heading_get_title (SigSectionHeading *self)
{
  g_return_val_if_fail (SIG_IS_SECTION_HEADING (self), NULL);

  return gtk_label_get_text (self->title);
}

/**
 * sig_section_heading_set_title:
 * @self: a heading
 * @title: plain text
 *
 * Sets its words.
 */
void
sig_section_heading_set_title (SigSectionHeading *self,
                               const char        *title)
{
  g_return_if_fail (SIG_IS_SECTION_HEADING (self));

  gtk_label_set_text (self->title, title);
  name_fold (self);
}

/**
 * sig_section_heading_set_count:
 * @self: a heading
 * @count: a number of things
 *
 * Says beside the words how many there are.
 */
void
sig_section_heading_set_count (SigSectionHeading *self,
                               guint              count)
{
  g_autofree char *words = g_strdup_printf ("%u", count);

  g_return_if_fail (SIG_IS_SECTION_HEADING (self));

  gtk_label_set_text (self->count, words);
  name_fold (self);
}

/**
 * sig_section_heading_set_disputed:
 * @self: a heading
 * @disputed: whether sources disagree about all that stands under it
 *
 * Puts the sign of dispute beside the words, or takes it away.
 */
void
sig_section_heading_set_disputed (SigSectionHeading *self,
                                  gboolean           disputed)
{
  g_return_if_fail (SIG_IS_SECTION_HEADING (self));

  gtk_widget_set_visible (GTK_WIDGET (self->dispute), disputed);
  name_fold (self);
}

/**
 * sig_section_heading_set_expanded:
 * @self: a heading
 * @expanded: whether what stands under it is shown
 *
 * Says that to a reader; what is seen is for the style.
 */
void
sig_section_heading_set_expanded (SigSectionHeading *self,
                                  gboolean           expanded)
{
  g_return_if_fail (SIG_IS_SECTION_HEADING (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
}
