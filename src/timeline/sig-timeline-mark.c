/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-timeline-mark.h"

struct _SigTimelineMark
{
  GObject          parent_instance;

  GtkWidget         *view;       /* not held; NULL when it is no longer in view */
  SigTimelineMark   *next;       /* not held: the reader holds all */
  GtkATContext      *context;
  GtkAccessibleRole  role;
  SigEventItem       item;       /* what an option draws; a button has none */
  GdkRectangle       bounds;
  gboolean           focused;
};

static void sig_timeline_mark_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SigTimelineMark, sig_timeline_mark, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, sig_timeline_mark_accessible_init))

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static GtkATContext *
sig_timeline_mark_get_at_context (GtkAccessible *accessible)
{
  SigTimelineMark *self = SIG_TIMELINE_MARK (accessible);

  if (self->context == NULL && self->view != NULL)
    self->context = gtk_at_context_create (self->role, accessible, gtk_widget_get_display (self->view));

  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
sig_timeline_mark_get_platform_state (GtkAccessible              *accessible,
                                      GtkAccessiblePlatformState  state)
{
  SigTimelineMark *self = SIG_TIMELINE_MARK (accessible);

  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return self->view != NULL;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return self->focused;
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
sig_timeline_mark_get_accessible_parent (GtkAccessible *accessible)
{
  SigTimelineMark *self = SIG_TIMELINE_MARK (accessible);

  return self->view != NULL ? g_object_ref (GTK_ACCESSIBLE (self->view)) : NULL;
}

static GtkAccessible *
sig_timeline_mark_get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static GtkAccessible *
sig_timeline_mark_get_next_accessible_sibling (GtkAccessible *accessible)
{
  SigTimelineMark *self = SIG_TIMELINE_MARK (accessible);

  return self->next != NULL ? g_object_ref (GTK_ACCESSIBLE (self->next)) : NULL;
}

static gboolean
sig_timeline_mark_get_bounds (GtkAccessible *accessible,
                              int           *x,
                              int           *y,
                              int           *width,
                              int           *height)
{
  SigTimelineMark *self = SIG_TIMELINE_MARK (accessible);

  *x = self->bounds.x;
  *y = self->bounds.y;
  *width = self->bounds.width;
  *height = self->bounds.height;

  return self->view != NULL;
}

static void
sig_timeline_mark_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = sig_timeline_mark_get_at_context;
  iface->get_platform_state = sig_timeline_mark_get_platform_state;
  iface->get_accessible_parent = sig_timeline_mark_get_accessible_parent;
  iface->get_first_accessible_child = sig_timeline_mark_get_first_accessible_child;
  iface->get_next_accessible_sibling = sig_timeline_mark_get_next_accessible_sibling;
  iface->get_bounds = sig_timeline_mark_get_bounds;
}

static void
sig_timeline_mark_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ACCESSIBLE_ROLE:
      g_value_set_enum (value, SIG_TIMELINE_MARK (object)->role);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The role of a mark never changes; only the interface wants to be able to set it. */
static void
sig_timeline_mark_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (prop_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
sig_timeline_mark_dispose (GObject *object)
{
  g_clear_object (&SIG_TIMELINE_MARK (object)->context);

  G_OBJECT_CLASS (sig_timeline_mark_parent_class)->dispose (object);
}

static void
sig_timeline_mark_class_init (SigTimelineMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sig_timeline_mark_get_property;
  object_class->set_property = sig_timeline_mark_set_property;
  object_class->dispose = sig_timeline_mark_dispose;

  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
sig_timeline_mark_init (SigTimelineMark *self)
{
}

static SigTimelineMark *
make (GtkWidget          *view,
      GtkAccessibleRole   role,
      const GdkRectangle *bounds,
      const char         *name)
{
  SigTimelineMark *self = g_object_new (SIG_TYPE_TIMELINE_MARK, NULL);

  self->view = view;
  self->role = role;
  self->bounds = *bounds;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}

/**
 * sig_timeline_mark_new:
 * @view: the view in which it is drawn; not held
 * @item: what is drawn
 * @bounds: where
 * @name: what a reader is told
 *
 * Returns: (transfer full): the mark
 */
SigTimelineMark *
sig_timeline_mark_new (GtkWidget          *view,
                       const SigEventItem *item,
                       const GdkRectangle *bounds,
                       const char         *name)
{
  SigTimelineMark *self;

  g_return_val_if_fail (item != NULL, NULL);

  self = make (view, GTK_ACCESSIBLE_ROLE_OPTION, bounds, name);
  self->item = *item;

  return self;
}

/**
 * sig_timeline_mark_new_fold:
 * @view: the view in which it is drawn; not held
 * @unfolded: whether the lanes that it stands for are shown
 * @bounds: where
 * @name: what a reader is told
 *
 * Returns: (transfer full): the row that unfolds the lanes without events
 */
SigTimelineMark *
sig_timeline_mark_new_fold (GtkWidget          *view,
                            gboolean            unfolded,
                            const GdkRectangle *bounds,
                            const char         *name)
{
  SigTimelineMark *self = make (view, GTK_ACCESSIBLE_ROLE_BUTTON, bounds, name);

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, unfolded, -1);

  return self;
}

/**
 * sig_timeline_mark_get_item:
 * @self: a mark
 *
 * Returns: (transfer none) (nullable): what is drawn, or %NULL for the row that unfolds lanes
 */
const SigEventItem *
sig_timeline_mark_get_item (SigTimelineMark *self)
{
  g_return_val_if_fail (SIG_IS_TIMELINE_MARK (self), NULL);

  return self->role == GTK_ACCESSIBLE_ROLE_OPTION ? &self->item : NULL;
}

/**
 * sig_timeline_mark_set_next:
 * @self: a mark
 * @next: (nullable): the mark that follows; not held
 *
 * Says what follows it.
 */
void
sig_timeline_mark_set_next (SigTimelineMark *self,
                            SigTimelineMark *next)
{
  g_return_if_fail (SIG_IS_TIMELINE_MARK (self));

  self->next = next;
}

/**
 * sig_timeline_mark_set_place:
 * @self: a mark
 * @place: which it is in its lane, from 1
 * @size: how many the lane has
 *
 * Says where it stands in its lane.
 */
void
sig_timeline_mark_set_place (SigTimelineMark *self,
                             int              place,
                             int              size)
{
  g_return_if_fail (SIG_IS_TIMELINE_MARK (self));

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_POS_IN_SET, place,
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, size,
                                  -1);
}

/**
 * sig_timeline_mark_set_focused:
 * @self: a mark
 * @focused: whether the keyboard is on it
 *
 * Says where the keyboard is.
 */
void
sig_timeline_mark_set_focused (SigTimelineMark *self,
                               gboolean         focused)
{
  g_return_if_fail (SIG_IS_TIMELINE_MARK (self));

  if (self->focused == focused)
    return;

  self->focused = focused;
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

/**
 * sig_timeline_mark_set_selected:
 * @self: a mark
 * @selected: whether it is selected
 *
 * Says what is selected.
 */
void
sig_timeline_mark_set_selected (SigTimelineMark *self,
                                gboolean         selected)
{
  g_return_if_fail (SIG_IS_TIMELINE_MARK (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}

/**
 * sig_timeline_mark_detach:
 * @self: a mark
 *
 * Takes it out of the view; somebody else may hold it a little longer.
 */
void
sig_timeline_mark_detach (SigTimelineMark *self)
{
  g_return_if_fail (SIG_IS_TIMELINE_MARK (self));

  self->view = NULL;
  self->next = NULL;
}
