/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-ink-set.h"

#include <adwaita.h>

struct _SigInkSet
{
  guint       n;
  GtkWidget **inks;
  GdkRGBA    *colours;
};

/**
 * sig_ink_set_new:
 * @widget: a widget that draws; it gets children that are never seen, and must outlive the set
 * @names: what each ink is called
 * @n: how many there are
 *
 * Returns: (transfer full): inks, to be renewed before they are used
 */
SigInkSet *
sig_ink_set_new (GtkWidget         *widget,
                 const char *const *names,
                 guint              n)
{
  SigInkSet *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (names != NULL, NULL);

  self = g_new0 (SigInkSet, 1);
  self->n = n;
  self->inks = g_new0 (GtkWidget *, n);
  self->colours = g_new0 (GdkRGBA, n);
  for (guint i = 0; i < n; i++)
    {
      const char *const classes[] = { names[i], NULL };

      /* Only there for the style sheet to give them a colour: never seen, never read out. */
      self->inks[i] = g_object_new (ADW_TYPE_BIN,
                                    "css-name", "ink",
                                    "css-classes", classes,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "visible", FALSE,
                                    NULL);
      gtk_widget_set_parent (self->inks[i], widget);
    }

  return self;
}

/**
 * sig_ink_set_free:
 * @self: (transfer full): inks
 *
 * Frees them.
 */
void
sig_ink_set_free (SigInkSet *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->n; i++)
    gtk_widget_unparent (self->inks[i]);
  g_free (self->inks);
  g_free (self->colours);
  g_free (self);
}

/**
 * sig_ink_set_renew:
 * @self: inks
 *
 * Reads their colours anew, as the style may have changed.
 */
void
sig_ink_set_renew (SigInkSet *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->n; i++)
    gtk_widget_get_color (self->inks[i], &self->colours[i]);
}

/**
 * sig_ink_set_get:
 * @self: inks
 * @ink: which
 *
 * Returns: (transfer none): its colour
 */
const GdkRGBA *
sig_ink_set_get (SigInkSet *self,
                 guint      ink)
{
  g_return_val_if_fail (self != NULL && ink < self->n, NULL);

  return &self->colours[ink];
}
