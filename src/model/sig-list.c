/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-list.h"

/* A list model over an array that never changes: a data set is a snapshot, so there is nothing to notify, and
 * a GListStore would copy each item into a tree. */
struct _SigList
{
  GObject    parent_instance;

  GType      item_type;
  GPtrArray *items;
};

static GType
sig_list_get_item_type (GListModel *model)
{
  return SIG_LIST (model)->item_type;
}

static guint
sig_list_get_n_items (GListModel *model)
{
  return SIG_LIST (model)->items->len;
}

static gpointer
sig_list_get_item (GListModel *model,
                   guint       position)
{
  SigList *self = SIG_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
sig_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sig_list_get_item_type;
  iface->get_n_items = sig_list_get_n_items;
  iface->get_item = sig_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SigList, sig_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sig_list_model_init))

static void
sig_list_finalize (GObject *object)
{
  g_ptr_array_unref (SIG_LIST (object)->items);

  G_OBJECT_CLASS (sig_list_parent_class)->finalize (object);
}

static void
sig_list_class_init (SigListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sig_list_finalize;
}

static void
sig_list_init (SigList *self)
{
}

/**
 * sig_list_new:
 * @item_type: the type of the items
 * @items: (transfer full) (element-type GObject): the items; the array frees them by g_object_unref() and is
 *   not changed any more
 *
 * Returns: (transfer full): an immutable list model
 */
SigList *
sig_list_new (GType      item_type,
              GPtrArray *items)
{
  SigList *self;

  g_return_val_if_fail (items != NULL, NULL);

  self = g_object_new (SIG_TYPE_LIST, NULL);
  self->item_type = item_type;
  self->items = items;

  return self;
}

/**
 * sig_list_new_empty:
 * @item_type: the type that items would have
 *
 * Returns: (transfer full): a list of nothing
 */
SigList *
sig_list_new_empty (GType item_type)
{
  return sig_list_new (item_type, g_ptr_array_new_with_free_func (g_object_unref));
}

/**
 * sig_list_get_n:
 * @self: (nullable): a list
 *
 * Returns: how many items it has; 0 for %NULL
 */
guint
sig_list_get_n (SigList *self)
{
  return self != NULL ? self->items->len : 0;
}

/**
 * sig_list_get:
 * @self: a list
 * @index: below sig_list_get_n()
 *
 * Returns: (transfer none): the item at @index
 */
gpointer
sig_list_get (SigList *self,
              guint    index)
{
  g_return_val_if_fail (SIG_IS_LIST (self), NULL);
  g_return_val_if_fail (index < self->items->len, NULL);

  return self->items->pdata[index];
}

/**
 * sig_list_contains:
 * @self: (nullable): a list
 * @item: an object
 *
 * Returns: whether @item is one of the items; takes a look at each
 */
gboolean
sig_list_contains (SigList  *self,
                   gpointer  item)
{
  return self != NULL && g_ptr_array_find (self->items, item, NULL);
}
