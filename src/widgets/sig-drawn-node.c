/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-drawn-node.h"

struct _SigDrawnNode
{
  GObject            parent_instance;

  GtkAccessibleRole  role;
  GtkWidget         *widget;     /* not held; NULL when it is no longer in view */
  SigDrawnNode      *parent;     /* not held; NULL for a row */
  SigDrawnNode      *next;       /* not held */
  GPtrArray         *children;
  GtkATContext      *context;
  GdkRectangle       bounds;     /* in its parent */
  gboolean           focused;
};

static void sig_drawn_node_accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SigDrawnNode, sig_drawn_node, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, sig_drawn_node_accessible_init))

enum
{
  PROP_ACCESSIBLE_ROLE = 1,
};

static GtkATContext *
sig_drawn_node_get_at_context (GtkAccessible *accessible)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (accessible);

  if (self->context == NULL && self->widget != NULL)
    self->context = gtk_at_context_create (self->role, accessible, gtk_widget_get_display (self->widget));

  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
sig_drawn_node_get_platform_state (GtkAccessible             *accessible,
                                   GtkAccessiblePlatformState state)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (accessible);

  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return self->widget != NULL && self->parent != NULL;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return self->focused;
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
sig_drawn_node_get_accessible_parent (GtkAccessible *accessible)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (accessible);

  if (self->widget == NULL)
    return NULL;

  return g_object_ref (self->parent != NULL ? GTK_ACCESSIBLE (self->parent) : GTK_ACCESSIBLE (self->widget));
}

static GtkAccessible *
sig_drawn_node_get_first_accessible_child (GtkAccessible *accessible)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (accessible);

  return self->children->len > 0 ? g_object_ref (GTK_ACCESSIBLE (g_ptr_array_index (self->children, 0))) : NULL;
}

static GtkAccessible *
sig_drawn_node_get_next_accessible_sibling (GtkAccessible *accessible)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (accessible);

  return self->next != NULL ? g_object_ref (GTK_ACCESSIBLE (self->next)) : NULL;
}

static gboolean
sig_drawn_node_get_bounds (GtkAccessible *accessible,
                           int           *x,
                           int           *y,
                           int           *width,
                           int           *height)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (accessible);

  *x = self->bounds.x;
  *y = self->bounds.y;
  *width = self->bounds.width;
  *height = self->bounds.height;

  return self->widget != NULL;
}

static void
sig_drawn_node_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = sig_drawn_node_get_at_context;
  iface->get_platform_state = sig_drawn_node_get_platform_state;
  iface->get_accessible_parent = sig_drawn_node_get_accessible_parent;
  iface->get_first_accessible_child = sig_drawn_node_get_first_accessible_child;
  iface->get_next_accessible_sibling = sig_drawn_node_get_next_accessible_sibling;
  iface->get_bounds = sig_drawn_node_get_bounds;
}

static void
sig_drawn_node_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ACCESSIBLE_ROLE:
      g_value_set_enum (value, SIG_DRAWN_NODE (object)->role);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The role never changes; only the interface wants to be able to set it. */
static void
sig_drawn_node_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  if (prop_id != PROP_ACCESSIBLE_ROLE)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
sig_drawn_node_dispose (GObject *object)
{
  SigDrawnNode *self = SIG_DRAWN_NODE (object);

  g_clear_object (&self->context);
  g_ptr_array_set_size (self->children, 0);

  G_OBJECT_CLASS (sig_drawn_node_parent_class)->dispose (object);
}

static void
sig_drawn_node_finalize (GObject *object)
{
  g_ptr_array_unref (SIG_DRAWN_NODE (object)->children);

  G_OBJECT_CLASS (sig_drawn_node_parent_class)->finalize (object);
}

static void
sig_drawn_node_class_init (SigDrawnNodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sig_drawn_node_get_property;
  object_class->set_property = sig_drawn_node_set_property;
  object_class->dispose = sig_drawn_node_dispose;
  object_class->finalize = sig_drawn_node_finalize;

  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
sig_drawn_node_init (SigDrawnNode *self)
{
  self->children = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sig_drawn_node_new:
 * @role: what it is
 * @widget: the widget that draws it; not held
 * @parent: (nullable): the row that it is in; not held
 * @bounds: where it is in @parent, or in @widget
 *
 * Returns: (transfer full): a node without a name
 */
SigDrawnNode *
sig_drawn_node_new (GtkAccessibleRole   role,
                    GtkWidget          *widget,
                    SigDrawnNode       *parent,
                    const GdkRectangle *bounds)
{
  SigDrawnNode *self = g_object_new (SIG_TYPE_DRAWN_NODE, NULL);

  self->role = role;
  self->widget = widget;
  self->parent = parent;
  self->bounds = *bounds;

  return self;
}

/**
 * sig_drawn_node_append:
 * @self: a row
 * @child: (transfer full): a head or cell
 *
 * Adds it at the end of the row.
 */
void
sig_drawn_node_append (SigDrawnNode *self,
                       SigDrawnNode *child)
{
  g_return_if_fail (SIG_IS_DRAWN_NODE (self));

  if (self->children->len > 0)
    sig_drawn_node_set_next (g_ptr_array_index (self->children, self->children->len - 1), child);
  g_ptr_array_add (self->children, child);
}

/**
 * sig_drawn_node_set_next:
 * @self: a node
 * @next: (nullable): the one that follows; not held
 *
 * Says what follows it.
 */
void
sig_drawn_node_set_next (SigDrawnNode *self,
                         SigDrawnNode *next)
{
  g_return_if_fail (SIG_IS_DRAWN_NODE (self));

  self->next = next;
}

/**
 * sig_drawn_node_get_child:
 * @self: a row
 * @index: which
 *
 * Returns: (transfer none) (nullable): the head or cell
 */
SigDrawnNode *
sig_drawn_node_get_child (SigDrawnNode *self,
                          guint         index)
{
  g_return_val_if_fail (SIG_IS_DRAWN_NODE (self), NULL);

  return index < self->children->len ? g_ptr_array_index (self->children, index) : NULL;
}

/**
 * sig_drawn_node_get_n:
 * @self: a row
 *
 * Returns: how many heads and cells it has
 */
guint
sig_drawn_node_get_n (SigDrawnNode *self)
{
  g_return_val_if_fail (SIG_IS_DRAWN_NODE (self), 0);

  return self->children->len;
}

/**
 * sig_drawn_node_set_focused:
 * @self: a node
 * @focused: whether the keyboard is on it
 *
 * Says where the keyboard is.
 */
void
sig_drawn_node_set_focused (SigDrawnNode *self,
                            gboolean      focused)
{
  g_return_if_fail (SIG_IS_DRAWN_NODE (self));

  if (self->focused == focused)
    return;

  self->focused = focused;
  gtk_accessible_update_platform_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

/**
 * sig_drawn_node_detach:
 * @self: a node
 *
 * Takes it, and what is in it, out of the view; somebody else may hold it a little longer.
 */
void
sig_drawn_node_detach (SigDrawnNode *self)
{
  g_return_if_fail (SIG_IS_DRAWN_NODE (self));

  for (guint i = 0; i < self->children->len; i++)
    sig_drawn_node_detach (g_ptr_array_index (self->children, i));
  self->widget = NULL;
  self->parent = NULL;
  self->next = NULL;
}
