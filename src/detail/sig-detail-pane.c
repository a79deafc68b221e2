/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-detail-pane.h"

#include "sig-detail-move.h"
#include "sig-detail-subject.h"
#include "sig-detail-view.h"
#include "sig-first-frame.h"
#include "sig-page-names.h"

struct _SigDetailPane
{
  AdwBin             parent_instance;

  SigExplorer       *explorer;
  char              *summary;
  GStrv              pages;

  SigDataset        *dataset;     /* keeps what shown points to alive */
  SigDetailSubject   shown;

  gboolean           waiting;     /* for a first frame without the content */
  gboolean           painted;     /* whether there was one */
  gboolean           stale;
  guint              update_source;

  GtkLabel          *position;
  SigDetailView     *view;
};

G_DEFINE_FINAL_TYPE (SigDetailPane, sig_detail_pane, ADW_TYPE_BIN)

enum
{
  PROP_EXPLORER = 1,
  PROP_SUMMARY,
  PROP_BUSY,
  PROP_FOLDED,
  PROP_PAGES,
  N_PROPS
};

enum
{
  COPIED,
  OPEN_PAGE,
  CLOSE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* What is shown */

static void
show_position (SigDetailPane *self)
{
  g_autofree char *words = sig_detail_subject_dup_position (self->shown);

  gtk_label_set_text (self->position, words);
}

static void
update_actions (SigDetailPane *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "detail.previous",
                                 sig_explorer_find_neighbour (self->explorer, -1) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "detail.next",
                                 sig_explorer_find_neighbour (self->explorer, 1) != NULL);
}

static void
update (SigDetailPane *self)
{
  const SigDetailSubject subject = sig_detail_subject_find (self->explorer);

  self->stale = FALSE;
  if (!sig_detail_subject_equal (subject, self->shown) || sig_detail_view_is_empty (self->view))
    {
      g_set_object (&self->dataset, subject.dataset);
      self->shown = subject;
      sig_detail_view_show (self->view, self->explorer, subject, (const char *const *) self->pages);
    }

  show_position (self);
  update_actions (self);
  sig_detail_view_seek (self->view, sig_explorer_get_selection (self->explorer));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static gboolean
update_cb (gpointer user_data)
{
  SigDetailPane *self = SIG_DETAIL_PANE (user_data);

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
schedule_update (SigDetailPane *self)
{
  if (self->stale && self->painted && gtk_widget_get_mapped (GTK_WIDGET (self)) && self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
update_summary (SigDetailPane *self)
{
  g_autofree char *summary = sig_detail_subject_dup_summary (sig_detail_subject_find (self->explorer), self->explorer);

  if (g_set_str (&self->summary, summary))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
changed_cb (SigDetailPane *self)
{
  update_summary (self);
  self->stale = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
  schedule_update (self);
}

/* The date changes in each frame while it plays: only what hangs on it follows, unless another agreement counts now. */
static void
date_changed_cb (SigDetailPane *self)
{
  update_summary (self);
  if (!sig_detail_subject_equal (sig_detail_subject_find (self->explorer), self->shown))
    changed_cb (self);
}

/* The first frame is painted without the content: it is not what people wait for. */
static void
first_frame_painted (GtkWidget *widget)
{
  SigDetailPane *self = SIG_DETAIL_PANE (widget);

  self->painted = TRUE;
  schedule_update (self);
}

static void
sig_detail_pane_map (GtkWidget *widget)
{
  SigDetailPane *self = SIG_DETAIL_PANE (widget);

  GTK_WIDGET_CLASS (sig_detail_pane_parent_class)->map (widget);

  if (self->painted)
    schedule_update (self);
  else if (!self->waiting)
    sig_first_frame_wait (widget, first_frame_painted);
  self->waiting = TRUE;
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  sig_explorer_step (SIG_DETAIL_PANE (widget)->explorer, -1);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  sig_explorer_step (SIG_DETAIL_PANE (widget)->explorer, 1);
}

/* Closing what is selected leads back to the set; closing that closes the pane. */
static void
close_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  SigDetailPane *self = SIG_DETAIL_PANE (widget);

  if (sig_explorer_get_selection (self->explorer) != NULL)
    sig_explorer_set_selection (self->explorer, NULL);
  else
    g_signal_emit (self, signals[CLOSE], 0);
}

static void
ask_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  SigDetailPane *self = SIG_DETAIL_PANE (widget);
  SigQuestion *question = sig_detail_move_ask (self->explorer, g_variant_get_string (parameter, NULL));

  if (question != NULL)
    g_signal_emit (self, signals[OPEN_PAGE], 0,
                   sig_page_get_name (sig_question_get_page (question)), sig_record_get_id (SIG_RECORD (question)));
}

static void
copied_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[COPIED], 0, g_variant_get_string (parameter, NULL));
}

static void
busy_cb (SigDetailPane *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
folded_cb (SigDetailPane *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
sig_detail_pane_constructed (GObject *object)
{
  SigDetailPane *self = SIG_DETAIL_PANE (object);

  G_OBJECT_CLASS (sig_detail_pane_parent_class)->constructed (object);

  g_signal_connect_object (self->explorer, "notify::selection", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::dataset", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::date", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
  update_summary (self);
  update_actions (self);
}

static void
sig_detail_pane_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SigDetailPane *self = SIG_DETAIL_PANE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, sig_detail_pane_get_busy (self));
      break;
    case PROP_FOLDED:
      g_value_set_boxed (value, sig_detail_pane_get_folded (self));
      break;
    case PROP_PAGES:
      g_value_set_boxed (value, self->pages);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_detail_pane_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SigDetailPane *self = SIG_DETAIL_PANE (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_FOLDED:
      sig_detail_pane_set_folded (self, g_value_get_boxed (value));
      break;
    case PROP_PAGES:
      sig_detail_pane_set_pages (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_detail_pane_dispose (GObject *object)
{
  SigDetailPane *self = SIG_DETAIL_PANE (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_DETAIL_PANE);
  g_clear_object (&self->dataset);
  self->shown = (SigDetailSubject) { 0 };
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_detail_pane_parent_class)->dispose (object);
}

static void
sig_detail_pane_finalize (GObject *object)
{
  SigDetailPane *self = SIG_DETAIL_PANE (object);

  g_strfreev (self->pages);
  g_free (self->summary);

  G_OBJECT_CLASS (sig_detail_pane_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * SigDetailPane:explorer:
   *
   * The shared state that is shown.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigDetailPane:summary:
   *
   * What is shown, in one line, such as "Poland — signed 8 July 2024, Warsaw". It is always up to date, even while the
   * pane is not on the screen.
   */
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, "", readable);

  /**
   * SigDetailPane:busy:
   *
   * Whether the content still waits to be made.
   */
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);

  /**
   * SigDetailPane:folded:
   *
   * The ids of the sections that are folded, for the window to keep.
   */
  properties[PROP_FOLDED] = g_param_spec_boxed ("folded", NULL, NULL, G_TYPE_STRV, writable);

  /**
   * SigDetailPane:pages:
   *
   * The names of the pages that there are: an open question is shown when its page is among them.
   */
  properties[PROP_PAGES] = g_param_spec_boxed ("pages", NULL, NULL, G_TYPE_STRV, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_signals (SigDetailPaneClass *klass)
{
  /**
   * SigDetailPane::copied:
   * @self: the pane
   * @message: what was copied, as a sentence for the person
   *
   * Something was put on the clipboard.
   */
  signals[COPIED] = g_signal_new ("copied", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SigDetailPane::open-page:
   * @self: the pane
   * @page: the name of a page
   * @question: the id of the question that leads there
   *
   * An open question was chosen; what it sets in the shared state is set.
   */
  signals[OPEN_PAGE] = g_signal_new ("open-page", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  /**
   * SigDetailPane::close:
   * @self: the pane
   *
   * The person asks to put the pane away.
   */
  signals[CLOSE] = g_signal_new ("close", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "detail.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "detail.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "detail.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "detail.ask", "s", ask_action);
  gtk_widget_class_install_action (widget_class, "claim.copied", "s", copied_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "detail.close", NULL);
}

static void
sig_detail_pane_class_init (SigDetailPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_detail_pane_constructed;
  object_class->get_property = sig_detail_pane_get_property;
  object_class->set_property = sig_detail_pane_set_property;
  object_class->dispose = sig_detail_pane_dispose;
  object_class->finalize = sig_detail_pane_finalize;
  widget_class->map = sig_detail_pane_map;

  install_properties (object_class);
  install_signals (klass);
  install_actions (widget_class);

  g_type_ensure (SIG_TYPE_DETAIL_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-detail-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, SigDetailPane, position);
  gtk_widget_class_bind_template_child (widget_class, SigDetailPane, view);
  gtk_widget_class_set_css_name (widget_class, "detail");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
sig_detail_pane_init (SigDetailPane *self)
{
  static const char *const pages[] = { "map", NULL };

  self->summary = g_strdup ("");
  self->pages = g_strdupv ((GStrv) pages);
  self->stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->view, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "notify::folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_detail_pane_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a pane
 */
GtkWidget *
sig_detail_pane_new (SigExplorer *explorer)
{
  g_return_val_if_fail (SIG_IS_EXPLORER (explorer), NULL);

  return g_object_new (SIG_TYPE_DETAIL_PANE, "explorer", explorer, NULL);
}

/**
 * sig_detail_pane_get_summary:
 * @self: a pane
 *
 * Returns: (transfer none): what is shown, in one line
 */
const char *
sig_detail_pane_get_summary (SigDetailPane *self)
{
  g_return_val_if_fail (SIG_IS_DETAIL_PANE (self), NULL);

  return self->summary;
}

/**
 * sig_detail_pane_get_busy:
 * @self: a pane
 *
 * Returns: whether the content still waits to be made
 */
gboolean
sig_detail_pane_get_busy (SigDetailPane *self)
{
  g_return_val_if_fail (SIG_IS_DETAIL_PANE (self), FALSE);

  return self->stale || sig_detail_view_get_busy (self->view);
}

/**
 * sig_detail_pane_get_folded:
 * @self: a pane
 *
 * Returns: (transfer none): the ids of the sections that are folded, ended by %NULL
 */
const char *const *
sig_detail_pane_get_folded (SigDetailPane *self)
{
  g_return_val_if_fail (SIG_IS_DETAIL_PANE (self), NULL);

  return sig_detail_view_get_folded (self->view);
}

/**
 * sig_detail_pane_set_folded:
 * @self: a pane
 * @folded: ids of sections, ended by %NULL
 *
 * Sets which sections are folded, here and whenever they are shown again.
 */
void
sig_detail_pane_set_folded (SigDetailPane     *self,
                            const char *const *folded)
{
  g_return_if_fail (SIG_IS_DETAIL_PANE (self));
  g_return_if_fail (folded != NULL);

  sig_detail_view_set_folded (self->view, folded);
}

/**
 * sig_detail_pane_set_pages:
 * @self: a pane
 * @pages: names of pages, ended by %NULL
 *
 * Sets which pages there are.
 */
void
sig_detail_pane_set_pages (SigDetailPane     *self,
                           const char *const *pages)
{
  g_return_if_fail (SIG_IS_DETAIL_PANE (self));
  g_return_if_fail (pages != NULL);

  if (g_strv_equal ((const char *const *) self->pages, pages))
    return;

  g_strfreev (self->pages);
  self->pages = g_strdupv ((GStrv) pages);
  if (self->painted && !self->stale)
    sig_detail_view_show (self->view, self->explorer, self->shown, (const char *const *) self->pages);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGES]);
}
