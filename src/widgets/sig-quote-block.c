/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-quote-block.h"

struct _SigQuoteBlock
{
  GtkWidget  parent_instance;

  GtkWidget *label;
  char      *text;
  char      *language;
};

G_DEFINE_FINAL_TYPE (SigQuoteBlock, sig_quote_block, GTK_TYPE_WIDGET)

enum
{
  PROP_TEXT = 1,
  PROP_LANGUAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The language chooses hyphenation, glyphs and line breaks, and the voice of a screen reader. */
static void
set_language (GtkLabel   *label,
              const char *language)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  gtk_label_set_attributes (label, attributes);
}

static GtkWidget *
make_label (void)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "selectable", TRUE,
                       "use-markup", FALSE,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0f,
                       NULL);
}

static void
sig_quote_block_constructed (GObject *object)
{
  SigQuoteBlock *self = SIG_QUOTE_BLOCK (object);

  G_OBJECT_CLASS (sig_quote_block_parent_class)->constructed (object);

  gtk_label_set_text (GTK_LABEL (self->label), self->text);
  if (self->language != NULL)
    set_language (GTK_LABEL (self->label), self->language);
}

static void
sig_quote_block_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SigQuoteBlock *self = SIG_QUOTE_BLOCK (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_quote_block_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SigQuoteBlock *self = SIG_QUOTE_BLOCK (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    case PROP_LANGUAGE:
      self->language = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_quote_block_dispose (GObject *object)
{
  g_clear_pointer (&SIG_QUOTE_BLOCK (object)->label, gtk_widget_unparent);

  G_OBJECT_CLASS (sig_quote_block_parent_class)->dispose (object);
}

static void
sig_quote_block_finalize (GObject *object)
{
  SigQuoteBlock *self = SIG_QUOTE_BLOCK (object);

  g_free (self->text);
  g_free (self->language);

  G_OBJECT_CLASS (sig_quote_block_parent_class)->finalize (object);
}

static void
sig_quote_block_class_init (SigQuoteBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sig_quote_block_constructed;
  object_class->get_property = sig_quote_block_get_property;
  object_class->set_property = sig_quote_block_set_property;
  object_class->dispose = sig_quote_block_dispose;
  object_class->finalize = sig_quote_block_finalize;

  /**
   * SigQuoteBlock:text:
   *
   * The words.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);

  /**
   * SigQuoteBlock:language:
   *
   * The code of their language, or %NULL for the reader's.
   */
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "quote");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE);
}

static void
sig_quote_block_init (SigQuoteBlock *self)
{
  self->label = make_label ();
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

/**
 * sig_quote_block_new:
 * @text: the words
 * @language: (nullable): the code of their language
 *
 * Returns: (transfer floating): a block
 */
GtkWidget *
sig_quote_block_new (const char *text,
                     const char *language)
{
  g_return_val_if_fail (text != NULL, NULL);

  return g_object_new (SIG_TYPE_QUOTE_BLOCK, "text", text, "language", language, NULL);
}

/**
 * sig_quote_block_get_text:
 * @self: a block
 *
 * Returns: (transfer none): the words
 */
const char *
sig_quote_block_get_text (SigQuoteBlock *self)
{
  g_return_val_if_fail (SIG_IS_QUOTE_BLOCK (self), NULL);

  return self->text;
}

/**
 * sig_quote_block_get_language:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): the code of their language
 */
const char *
sig_quote_block_get_language (SigQuoteBlock *self)
{
  g_return_val_if_fail (SIG_IS_QUOTE_BLOCK (self), NULL);

  return self->language;
}
