/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-view.h"

#include "sig-detail-head.h"
#include "sig-section-stack.h"

struct _SigDetailView
{
  AdwBin           parent_instance;

  AdwBin          *head_bin;
  SigSectionStack *sections;
};

G_DEFINE_FINAL_TYPE (SigDetailView, sig_detail_view, ADW_TYPE_BIN)

enum
{
  PROP_BUSY = 1,
  PROP_FOLDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
busy_cb (SigDetailView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
folded_cb (SigDetailView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
sig_detail_view_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SigDetailView *self = SIG_DETAIL_VIEW (object);

  switch (prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, sig_detail_view_get_busy (self));
      break;
    case PROP_FOLDED:
      g_value_set_boxed (value, sig_detail_view_get_folded (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_detail_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SIG_TYPE_DETAIL_VIEW);

  G_OBJECT_CLASS (sig_detail_view_parent_class)->dispose (object);
}

static void
sig_detail_view_class_init (SigDetailViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_detail_view_get_property;
  object_class->dispose = sig_detail_view_dispose;

  /**
   * SigDetailView:busy:
   *
   * Whether rows are still being made.
   */
  properties[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SigDetailView:folded:
   *
   * The ids of the sections that are folded.
   */
  properties[PROP_FOLDED] =
    g_param_spec_boxed ("folded", NULL, NULL, G_TYPE_STRV, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SIG_TYPE_SECTION_STACK);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-detail-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SigDetailView, head_bin);
  gtk_widget_class_bind_template_child (widget_class, SigDetailView, sections);
}

static void
sig_detail_view_init (SigDetailView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->sections, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sections, "notify::folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
}

static void
show_head (SigDetailView    *self,
           SigExplorer      *explorer,
           SigDetailSubject  subject)
{
  gtk_widget_set_visible (GTK_WIDGET (self->head_bin), subject.dataset != NULL);
  if (subject.dataset == NULL)
    return;

  if (adw_bin_get_child (self->head_bin) == NULL)
    adw_bin_set_child (self->head_bin, sig_detail_head_new (explorer));
  sig_detail_head_show (SIG_DETAIL_HEAD (adw_bin_get_child (self->head_bin)),
                        subject.record, subject.party, subject.agreement);
}

/**
 * sig_detail_view_show:
 * @self: a view
 * @explorer: the shared state, always the same
 * @subject: what to show, whose data set outlives it here
 * @pages: the names of the pages that there are, ended by %NULL
 *
 * Shows @subject from its top.
 */
void
sig_detail_view_show (SigDetailView     *self,
                      SigExplorer       *explorer,
                      SigDetailSubject   subject,
                      const char *const *pages)
{
  g_autoptr(GPtrArray) sections = g_ptr_array_new_with_free_func (g_object_unref);
  GtkScrolledWindow *scroller;

  g_return_if_fail (SIG_IS_DETAIL_VIEW (self));
  g_return_if_fail (SIG_IS_EXPLORER (explorer));

  scroller = GTK_SCROLLED_WINDOW (adw_bin_get_child (ADW_BIN (self)));
  show_head (self, explorer, subject);
  if (subject.dataset != NULL)
    sig_detail_subject_plan (subject, sections, explorer, pages);
  sig_section_stack_set_sections (self->sections, sections);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
}

/**
 * sig_detail_view_seek:
 * @self: a view
 * @address: (nullable): an address
 *
 * Brings the row that @address leads to into view, and marks it.
 */
void
sig_detail_view_seek (SigDetailView *self,
                      const char    *address)
{
  g_return_if_fail (SIG_IS_DETAIL_VIEW (self));

  sig_section_stack_seek (self->sections, address);
}

/**
 * sig_detail_view_is_empty:
 * @self: a view
 *
 * Returns: whether it has no sections
 */
gboolean
sig_detail_view_is_empty (SigDetailView *self)
{
  g_return_val_if_fail (SIG_IS_DETAIL_VIEW (self), TRUE);

  return sig_section_stack_get_n (self->sections) == 0;
}

/**
 * sig_detail_view_get_busy:
 * @self: a view
 *
 * Returns: whether rows are still being made
 */
gboolean
sig_detail_view_get_busy (SigDetailView *self)
{
  g_return_val_if_fail (SIG_IS_DETAIL_VIEW (self), FALSE);

  return sig_section_stack_get_busy (self->sections);
}

/**
 * sig_detail_view_get_folded:
 * @self: a view
 *
 * Returns: (transfer none): the ids of the sections that are folded, ended by %NULL
 */
const char *const *
sig_detail_view_get_folded (SigDetailView *self)
{
  g_return_val_if_fail (SIG_IS_DETAIL_VIEW (self), NULL);

  return sig_section_stack_get_folded (self->sections);
}

/**
 * sig_detail_view_set_folded:
 * @self: a view
 * @folded: ids of sections, ended by %NULL
 *
 * Sets which sections are folded, here and whenever they are shown again.
 */
void
sig_detail_view_set_folded (SigDetailView     *self,
                            const char *const *folded)
{
  g_return_if_fail (SIG_IS_DETAIL_VIEW (self));
  g_return_if_fail (folded != NULL);

  sig_section_stack_set_folded (self->sections, folded);
}
