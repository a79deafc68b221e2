/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-section-stack.h"

#include "sig-address.h"

/* Rows are cheap to make and dear to lay out, in the frame after. So few are made a frame, and how few follows from
 * what the last frame cost, in microseconds. */
#define FIRST_ROWS 3
#define MOST_ROWS 16
#define CHEAP_FRAME 3500
#define DEAR_FRAME 7000

struct _SigSectionStack
{
  GtkWidget      parent_instance;

  GPtrArray     *sections;        /* top to bottom */
  GStrv          folded;
  char          *address;         /* that is looked for */
  GtkWidget     *sought;          /* the row that it leads to, or NULL */
  gboolean       seeking;

  guint          slice_tick;
  guint          rows_per_frame;
  gint64         frame_start;
  GdkFrameClock *clock;           /* whose frames are measured, or NULL */
};

G_DEFINE_FINAL_TYPE (SigSectionStack, sig_section_stack, GTK_TYPE_WIDGET)

enum
{
  PROP_BUSY = 1,
  PROP_FOLDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* While rows are made above it, the row moves; so it is brought back into view until all are there. Some of what stands
 * above it stays in view, so that a reader sees where it belongs. */
static void
scroll_to_sought (SigSectionStack *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  if (self->sought == NULL || viewport == NULL || gtk_widget_get_height (self->sought) == 0 ||
      !gtk_widget_compute_bounds (self->sought, gtk_widget_get_first_child (viewport), &bounds))
    return;

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                            MAX (bounds.origin.y - gtk_widget_get_height (viewport) / 6, 0));
}

static void
set_sought (SigSectionStack *self,
            GtkWidget       *row)
{
  if (self->sought != NULL)
    {
      gtk_widget_remove_css_class (self->sought, "sought");
      g_clear_weak_pointer (&self->sought);
    }
  if (row == NULL)
    return;

  g_set_weak_pointer (&self->sought, row);
  gtk_widget_add_css_class (row, "sought");
}

static void
find_sought (SigSectionStack *self)
{
  GtkWidget *row = NULL;

  for (guint i = 0; row == NULL && self->address != NULL && i < self->sections->len; i++)
    row = sig_section_find_row (self->sections->pdata[i], self->address);

  set_sought (self, row);
}

static gboolean
covers_sought (SigSectionStack *self,
               SigSection      *section)
{
  const char *place = sig_section_get_covers (section);

  return self->address != NULL && place != NULL && sig_address_is_under (self->address, place);
}

static void
unfold_sought (SigSectionStack *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    if (covers_sought (self, self->sections->pdata[i]))
      {
        sig_section_set_expanded (self->sections->pdata[i], TRUE);
        sig_section_want (self->sections->pdata[i], self->address);
      }
}

/* Slices */

/* The section where what is sought will stand, while rows of it are still to be made. */
static SigSection *
find_wanting_sought (SigSectionStack *self)
{
  for (guint i = 0; self->seeking && i < self->sections->len; i++)
    if (covers_sought (self, self->sections->pdata[i]) && sig_section_is_wanting (self->sections->pdata[i]))
      return self->sections->pdata[i];

  return NULL;
}

/* The next section to make a row of: top to bottom, but what is sought comes first. */
static SigSection *
find_wanting (SigSectionStack *self)
{
  SigSection *section = find_wanting_sought (self);

  if (section != NULL)
    return section;

  for (guint i = 0; i < self->sections->len; i++)
    if (sig_section_is_wanting (self->sections->pdata[i]))
      return self->sections->pdata[i];

  return NULL;
}

/* Returns how many rows it made, up to @n. */
static guint
make_rows (SigSectionStack *self,
           guint            n)
{
  SigSection *section = NULL;
  guint made = 0;

  for (; made < n && (section = find_wanting (self)) != NULL; made++)
    sig_section_make_next (section);

  return made;
}

static void
frame_painted_cb (GdkFrameClock   *clock,
                  SigSectionStack *self)
{
  const gint64 cost = g_get_monotonic_time () - self->frame_start;

  if (cost > DEAR_FRAME)
    self->rows_per_frame = MAX (self->rows_per_frame / 2, 1);
  else if (cost < CHEAP_FRAME)
    self->rows_per_frame = MIN (self->rows_per_frame + 1, MOST_ROWS);
}

static void
stop_slices (SigSectionStack *self)
{
  if (self->slice_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->slice_tick);
  self->slice_tick = 0;
  if (self->clock != NULL)
    g_signal_handlers_disconnect_by_func (self->clock, frame_painted_cb, self);
  g_clear_object (&self->clock);
}

static gboolean
slice_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  SigSectionStack *self = SIG_SECTION_STACK (widget);
  gboolean made;

  self->frame_start = g_get_monotonic_time ();
  if (self->clock == NULL)
    {
      self->clock = g_object_ref (clock);
      g_signal_connect_object (clock, "after-paint", G_CALLBACK (frame_painted_cb), self, 0);
    }

  scroll_to_sought (self);
  made = make_rows (self, self->rows_per_frame) > 0;
  /* A row above it may do for want of a better one, but not before the better one can be there. */
  if (self->seeking && self->sought == NULL && find_wanting_sought (self) == NULL)
    {
      find_sought (self);
      made = made || self->sought != NULL;
    }
  if (find_wanting (self) != NULL || made)
    return G_SOURCE_CONTINUE;

  self->seeking = FALSE;
  stop_slices (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);

  return G_SOURCE_REMOVE;
}

static void
schedule_slices (SigSectionStack *self)
{
  if (self->slice_tick != 0)
    return;

  self->slice_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), slice_cb, NULL, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

/* Folding */

static gboolean
is_folded (SigSectionStack *self,
           SigSection      *section)
{
  return g_strv_contains ((const char *const *) self->folded, sig_section_get_id (section));
}

static void
remember (SigSectionStack *self,
          const char      *id,
          gboolean         folded)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;

  for (guint i = 0; self->folded[i] != NULL; i++)
    if (!g_str_equal (self->folded[i], id))
      g_strv_builder_add (builder, self->folded[i]);
  if (folded)
    g_strv_builder_add (builder, id);

  ids = g_strv_builder_end (builder);
  sig_section_stack_set_folded (self, (const char *const *) ids);
}

static void
folded_cb (SigSectionStack *self,
           SigSection      *section)
{
  remember (self, sig_section_get_id (section), !sig_section_get_expanded (section));
}

static void
wanting_cb (SigSectionStack *self,
            SigSection      *section)
{
  if (sig_section_is_wanting (section))
    schedule_slices (self);
}

static void
expanded_cb (SigSectionStack *self,
             GParamSpec      *pspec,
             SigSection      *section)
{
  wanting_cb (self, section);
}

static void
adopt (SigSectionStack *self,
       SigSection      *section)
{
  sig_section_set_expanded (section, !is_folded (self, section));
  g_signal_connect_object (section, "folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (section, "wanting", G_CALLBACK (wanting_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (section, "notify::expanded", G_CALLBACK (expanded_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (section), GTK_WIDGET (self));
}

static void
clear (SigSectionStack *self)
{
  set_sought (self, NULL);
  for (guint i = 0; i < self->sections->len; i++)
    {
      g_signal_handlers_disconnect_by_data (self->sections->pdata[i], self);
      gtk_widget_unparent (self->sections->pdata[i]);
    }
  g_ptr_array_set_size (self->sections, 0);
}

static void
sig_section_stack_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SigSectionStack *self = SIG_SECTION_STACK (object);

  switch (prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, sig_section_stack_get_busy (self));
      break;
    case PROP_FOLDED:
      g_value_set_boxed (value, self->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_section_stack_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_FOLDED:
      sig_section_stack_set_folded (SIG_SECTION_STACK (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_section_stack_dispose (GObject *object)
{
  SigSectionStack *self = SIG_SECTION_STACK (object);

  stop_slices (self);
  clear (self);

  G_OBJECT_CLASS (sig_section_stack_parent_class)->dispose (object);
}

static void
sig_section_stack_finalize (GObject *object)
{
  SigSectionStack *self = SIG_SECTION_STACK (object);

  g_ptr_array_unref (self->sections);
  g_strfreev (self->folded);
  g_free (self->address);

  G_OBJECT_CLASS (sig_section_stack_parent_class)->finalize (object);
}

static void
sig_section_stack_class_init (SigSectionStackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sig_section_stack_get_property;
  object_class->set_property = sig_section_stack_set_property;
  object_class->dispose = sig_section_stack_dispose;
  object_class->finalize = sig_section_stack_finalize;

  /**
   * SigSectionStack:busy:
   *
   * Whether rows are still being made.
   */
  properties[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SigSectionStack:folded:
   *
   * The ids of the sections that are folded.
   */
  properties[PROP_FOLDED] =
    g_param_spec_boxed ("folded", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "sections");
}

static void
sig_section_stack_init (SigSectionStack *self)
{
  static const char *const folded[] = { "scope", "outline", "sources", NULL };
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  self->folded = g_strdupv ((GStrv) folded);
  self->rows_per_frame = 1;
  self->sections = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * sig_section_stack_new:
 *
 * Returns: (transfer floating): a stack of nothing
 */
GtkWidget *
sig_section_stack_new (void)
{
  return g_object_new (SIG_TYPE_SECTION_STACK, NULL);
}

/**
 * sig_section_stack_set_sections:
 * @self: a stack
 * @sections: (element-type SigSection): sections, with their rows planned
 *
 * Shows other sections: the first rows at once, so that the next frame has them, the others in slices.
 */
void
sig_section_stack_set_sections (SigSectionStack *self,
                                GPtrArray       *sections)
{
  g_return_if_fail (SIG_IS_SECTION_STACK (self));
  g_return_if_fail (sections != NULL);

  clear (self);
  for (guint i = 0; i < sections->len; i++)
    {
      g_ptr_array_add (self->sections, g_object_ref (sections->pdata[i]));
      adopt (self, sections->pdata[i]);
    }
  make_rows (self, FIRST_ROWS);
  schedule_slices (self);
}

/**
 * sig_section_stack_get_n:
 * @self: a stack
 *
 * Returns: how many sections it has
 */
guint
sig_section_stack_get_n (SigSectionStack *self)
{
  g_return_val_if_fail (SIG_IS_SECTION_STACK (self), 0);

  return self->sections->len;
}

/**
 * sig_section_stack_get:
 * @self: a stack
 * @index: below sig_section_stack_get_n()
 *
 * Returns: (transfer none): a section
 */
SigSection *
sig_section_stack_get (SigSectionStack *self,
                       guint            index)
{
  g_return_val_if_fail (SIG_IS_SECTION_STACK (self), NULL);
  g_return_val_if_fail (index < self->sections->len, NULL);

  return self->sections->pdata[index];
}

/**
 * sig_section_stack_seek:
 * @self: a stack
 * @address: (nullable): an address, or %NULL for none
 *
 * Unfolds the section that has a row for @address, scrolls to the row as soon as it is made, and marks it. That the
 * section was unfolded is not remembered.
 */
void
sig_section_stack_seek (SigSectionStack *self,
                        const char      *address)
{
  g_return_if_fail (SIG_IS_SECTION_STACK (self));

  set_sought (self, NULL);
  g_set_str (&self->address, address);
  self->seeking = address != NULL;
  if (address == NULL)
    return;

  unfold_sought (self);
  schedule_slices (self);
}

/**
 * sig_section_stack_get_sought:
 * @self: a stack
 *
 * Returns: (transfer none) (nullable): the row that was looked for
 */
GtkWidget *
sig_section_stack_get_sought (SigSectionStack *self)
{
  g_return_val_if_fail (SIG_IS_SECTION_STACK (self), NULL);

  return self->sought;
}

/**
 * sig_section_stack_get_busy:
 * @self: a stack
 *
 * Returns: whether rows are still being made
 */
gboolean
sig_section_stack_get_busy (SigSectionStack *self)
{
  g_return_val_if_fail (SIG_IS_SECTION_STACK (self), FALSE);

  return self->slice_tick != 0;
}

/**
 * sig_section_stack_get_folded:
 * @self: a stack
 *
 * Returns: (transfer none): the ids of the sections that are folded, ended by %NULL
 */
const char *const *
sig_section_stack_get_folded (SigSectionStack *self)
{
  g_return_val_if_fail (SIG_IS_SECTION_STACK (self), NULL);

  return (const char *const *) self->folded;
}

/**
 * sig_section_stack_set_folded:
 * @self: a stack
 * @folded: ids of sections, ended by %NULL
 *
 * Sets which sections are folded, now and whenever they are shown again.
 */
void
sig_section_stack_set_folded (SigSectionStack   *self,
                              const char *const *folded)
{
  g_return_if_fail (SIG_IS_SECTION_STACK (self));
  g_return_if_fail (folded != NULL);

  if (g_strv_equal ((const char *const *) self->folded, folded))
    return;

  g_strfreev (self->folded);
  self->folded = g_strdupv ((GStrv) folded);
  for (guint i = 0; i < self->sections->len; i++)
    sig_section_set_expanded (self->sections->pdata[i], !is_folded (self, self->sections->pdata[i]));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}
