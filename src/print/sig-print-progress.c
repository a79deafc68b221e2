/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-print-progress.h"

/* Milliseconds before anything is said, and between two strokes of a bar that does not know how far it is. */
#define MOMENT 400
#define STROKE 100

struct _SigPrintProgress
{
  GtkWidget       parent_instance;

  guint           moment_source;
  guint           stroke_source;

  GtkRevealer    *revealer;
  GtkLabel       *label;
  GtkProgressBar *bar;
};

G_DEFINE_FINAL_TYPE (SigPrintProgress, sig_print_progress, GTK_TYPE_WIDGET)

static gboolean
stroke_cb (gpointer user_data)
{
  gtk_progress_bar_pulse (SIG_PRINT_PROGRESS (user_data)->bar);

  return G_SOURCE_CONTINUE;
}

static gboolean
moment_passes_cb (gpointer user_data)
{
  SigPrintProgress *self = user_data;

  self->moment_source = 0;
  gtk_revealer_set_reveal_child (self->revealer, TRUE);

  return G_SOURCE_REMOVE;
}

static void
stop_sources (SigPrintProgress *self)
{
  g_clear_handle_id (&self->moment_source, g_source_remove);
  g_clear_handle_id (&self->stroke_source, g_source_remove);
}

static void
sig_print_progress_dispose (GObject *object)
{
  stop_sources (SIG_PRINT_PROGRESS (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_PRINT_PROGRESS);

  G_OBJECT_CLASS (sig_print_progress_parent_class)->dispose (object);
}

static void
sig_print_progress_class_init (SigPrintProgressClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sig_print_progress_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-print-progress.ui");
  gtk_widget_class_bind_template_child (widget_class, SigPrintProgress, revealer);
  gtk_widget_class_bind_template_child (widget_class, SigPrintProgress, label);
  gtk_widget_class_bind_template_child (widget_class, SigPrintProgress, bar);
}

static void
sig_print_progress_init (SigPrintProgress *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_print_progress_begin:
 * @self: a bar
 * @words: what is being done
 *
 * Something begins; how far it is nobody knows as yet.
 */
void
sig_print_progress_begin (SigPrintProgress *self,
                          const char       *words)
{
  g_return_if_fail (SIG_IS_PRINT_PROGRESS (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_text (self->label, words);
  if (self->stroke_source == 0)
    self->stroke_source = g_timeout_add (STROKE, stroke_cb, self);
  if (self->moment_source == 0 && !sig_print_progress_get_shown (self))
    self->moment_source = g_timeout_add (MOMENT, moment_passes_cb, self);
}

/**
 * sig_print_progress_tell:
 * @self: a bar
 * @words: how far it is, in words
 * @fraction: how far it is, from 0 to 1
 *
 * Says how far something has come.
 */
void
sig_print_progress_tell (SigPrintProgress *self,
                         const char       *words,
                         double            fraction)
{
  g_return_if_fail (SIG_IS_PRINT_PROGRESS (self));
  g_return_if_fail (words != NULL);

  g_clear_handle_id (&self->stroke_source, g_source_remove);
  gtk_label_set_text (self->label, words);
  gtk_progress_bar_set_fraction (self->bar, CLAMP (fraction, 0, 1));
}

/**
 * sig_print_progress_end:
 * @self: a bar
 *
 * It is done.
 */
void
sig_print_progress_end (SigPrintProgress *self)
{
  g_return_if_fail (SIG_IS_PRINT_PROGRESS (self));

  stop_sources (self);
  gtk_progress_bar_set_fraction (self->bar, 0);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

/**
 * sig_print_progress_get_shown:
 * @self: a bar
 *
 * Returns: whether it says anything
 */
gboolean
sig_print_progress_get_shown (SigPrintProgress *self)
{
  g_return_val_if_fail (SIG_IS_PRINT_PROGRESS (self), FALSE);

  return gtk_revealer_get_reveal_child (self->revealer);
}
