/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-claim-row.h"

#include <glib/gi18n.h>

#include "sig-certainty.h"
#include "sig-claim-button.h"
#include "sig-quote-block.h"
#include "sig-reading.h"

#define KEY_CHARS 13

/* Made in C and not from a template: a pane has a hundred rows, and each has only the parts that its record has. */
struct _SigClaimRow
{
  GtkListBoxRow parent_instance;

  SigDataset   *dataset;
  SigClaim     *claim;
  char         *address;
  char         *reading;          /* the texts of the row, one after the other */

  GtkWidget    *lines;
  GtkWidget    *first_line;
  GtkWidget    *body;
};

G_DEFINE_FINAL_TYPE (SigClaimRow, sig_claim_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_DATASET = 1,
  PROP_CLAIM,
  PROP_ADDRESS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *const part_classes[] = {
  [SIG_ROW_CAPTION] = "row-caption",
  [SIG_ROW_TITLE] = "row-title",
  [SIG_ROW_TEXT] = "row-text",
  [SIG_ROW_ITEM] = "row-text",
  [SIG_ROW_NOTE] = "row-note",
  [SIG_ROW_LACKING] = "row-lacking",
};

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "use-markup", FALSE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_item (const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL,
                                    "label", "•",
                                    "yalign", 0.0f,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    NULL);
  GtkWidget *label = make_label (text, part_classes[SIG_ROW_ITEM]);

  gtk_widget_add_css_class (bullet, part_classes[SIG_ROW_ITEM]);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), bullet);
  gtk_box_append (GTK_BOX (line), label);

  return line;
}

static void
show_claim (SigClaimRow *self)
{
  GtkWidget *button = sig_claim_button_new (self->dataset, self->claim);
  g_autofree char *name = sig_certainty_dup_name (self->claim,
                                                  sig_claim_button_is_disputed (SIG_CLAIM_BUTTON (button)));

  gtk_box_append (GTK_BOX (self->first_line), button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name, -1);
}

static void
sig_claim_row_constructed (GObject *object)
{
  SigClaimRow *self = SIG_CLAIM_ROW (object);

  G_OBJECT_CLASS (sig_claim_row_parent_class)->constructed (object);

  if (self->claim == NULL)
    return;

  show_claim (self);
  sig_claim_row_set_address (self, sig_claim_get_address (self->claim));
}

static void
sig_claim_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SigClaimRow *self = SIG_CLAIM_ROW (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    case PROP_ADDRESS:
      g_value_set_string (value, self->address);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_claim_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SigClaimRow *self = SIG_CLAIM_ROW (object);

  switch (prop_id)
    {
    case PROP_DATASET:
      self->dataset = g_value_dup_object (value);
      break;
    case PROP_CLAIM:
      self->claim = g_value_dup_object (value);
      break;
    case PROP_ADDRESS:
      sig_claim_row_set_address (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_claim_row_finalize (GObject *object)
{
  SigClaimRow *self = SIG_CLAIM_ROW (object);

  g_clear_object (&self->dataset);
  g_clear_object (&self->claim);
  g_free (self->address);
  g_free (self->reading);

  G_OBJECT_CLASS (sig_claim_row_parent_class)->finalize (object);
}

static void
sig_claim_row_class_init (SigClaimRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sig_claim_row_constructed;
  object_class->get_property = sig_claim_row_get_property;
  object_class->set_property = sig_claim_row_set_property;
  object_class->finalize = sig_claim_row_finalize;

  /**
   * SigClaimRow:dataset:
   *
   * The data set that the claim stands in.
   */
  properties[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, SIG_TYPE_DATASET, flags);

  /**
   * SigClaimRow:claim:
   *
   * The claim that the row stands on, or %NULL.
   */
  properties[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, SIG_TYPE_CLAIM, flags);

  /**
   * SigClaimRow:address:
   *
   * The address by which the row is found: the claim's own, or a closer one.
   */
  properties[PROP_ADDRESS] =
    g_param_spec_string ("address", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sig_claim_row_init (SigClaimRow *self)
{
  self->reading = g_strdup ("");
  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->first_line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_set_hexpand (self->body, TRUE);
  gtk_box_append (GTK_BOX (self->first_line), self->body);
  gtk_box_append (GTK_BOX (self->lines), self->first_line);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->lines);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "claim-row");
}

/**
 * sig_claim_row_new:
 * @dataset: a data set
 * @claim: (nullable): a claim of it that the row stands on
 *
 * Returns: (transfer floating): a row without text
 */
SigClaimRow *
sig_claim_row_new (SigDataset *dataset,
                   SigClaim   *claim)
{
  g_return_val_if_fail (SIG_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (claim == NULL || SIG_IS_CLAIM (claim), NULL);

  return g_object_new (SIG_TYPE_CLAIM_ROW, "dataset", dataset, "claim", claim, NULL);
}

/**
 * sig_claim_row_get_claim:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the claim that it stands on
 */
SigClaim *
sig_claim_row_get_claim (SigClaimRow *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_ROW (self), NULL);

  return self->claim;
}

/**
 * sig_claim_row_get_address:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the address by which it is found
 */
const char *
sig_claim_row_get_address (SigClaimRow *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_ROW (self), NULL);

  return self->address;
}

/**
 * sig_claim_row_set_address:
 * @self: a row
 * @address: (nullable): an address
 *
 * Sets the address by which the row is found.
 */
void
sig_claim_row_set_address (SigClaimRow *self,
                           const char  *address)
{
  g_return_if_fail (SIG_IS_CLAIM_ROW (self));

  if (g_set_str (&self->address, address))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ADDRESS]);
}

/**
 * sig_claim_row_get_reading:
 * @self: a row
 *
 * Returns: (transfer none): all its text, as it was last read out
 */
const char *
sig_claim_row_get_reading (SigClaimRow *self)
{
  g_return_val_if_fail (SIG_IS_CLAIM_ROW (self), NULL);

  return self->reading;
}

/**
 * sig_claim_row_read_out:
 * @self: a row
 *
 * A list box reads out the label of a row, not what is in it: so the label becomes all that is in it. To be called when
 * the row is whole, and whenever one of its texts changes.
 */
void
sig_claim_row_read_out (SigClaimRow *self)
{
  g_autofree char *reading = NULL;

  g_return_if_fail (SIG_IS_CLAIM_ROW (self));

  reading = sig_reading_dup (self->lines);
  if (g_set_str (&self->reading, reading))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->reading, -1);
}

/**
 * sig_claim_row_read_around:
 * @widget: a widget, in a row or not
 *
 * Reads out the row that @widget stands in, if it stands in one: for what changes its text by itself.
 */
void
sig_claim_row_read_around (GtkWidget *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, SIG_TYPE_CLAIM_ROW);

  if (row != NULL)
    sig_claim_row_read_out (SIG_CLAIM_ROW (row));
}

/* With text of double size there is no room for two columns. */
static gboolean
is_text_large (GtkWidget *widget)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 1024 * 96 * 3 / 2;
}

/**
 * sig_claim_row_set_key:
 * @self: a row without a key
 * @key: what the row tells about
 *
 * Puts a key before the text, above it where text is large; the keys of all rows are equally wide.
 */
void
sig_claim_row_set_key (SigClaimRow *self,
                       const char  *key)
{
  GtkWidget *label;

  g_return_if_fail (SIG_IS_CLAIM_ROW (self));
  g_return_if_fail (key != NULL);

  label = make_label (key, "row-key");
  if (is_text_large (GTK_WIDGET (self)))
    {
      gtk_box_prepend (GTK_BOX (self->body), label);
      return;
    }

  gtk_label_set_width_chars (GTK_LABEL (label), KEY_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), KEY_CHARS);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_box_prepend (GTK_BOX (self->first_line), label);
}

/**
 * sig_claim_row_add:
 * @self: a row
 * @part: what kind of text it is
 * @text: plain text
 *
 * Adds a text below those that are there.
 */
void
sig_claim_row_add (SigClaimRow *self,
                   SigRowPart   part,
                   const char  *text)
{
  g_return_if_fail (SIG_IS_CLAIM_ROW (self));
  g_return_if_fail (part < G_N_ELEMENTS (part_classes));
  g_return_if_fail (text != NULL);

  if (part == SIG_ROW_ITEM)
    gtk_box_append (GTK_BOX (self->body), make_item (text));
  else
    gtk_box_append (GTK_BOX (self->body), make_label (text, part_classes[part]));
}

/**
 * sig_claim_row_add_headed:
 * @self: a row
 * @title: what the row is about
 * @badge: a word beside the title
 * @badge_class: (nullable): the style class of that word
 *
 * Adds a title with a word beside it.
 */
void
sig_claim_row_add_headed (SigClaimRow *self,
                          const char  *title,
                          const char  *badge,
                          const char  *badge_class)
{
  GtkWidget *line;
  GtkWidget *label;
  GtkWidget *word;

  g_return_if_fail (SIG_IS_CLAIM_ROW (self));
  g_return_if_fail (title != NULL && badge != NULL);

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  label = make_label (title, part_classes[SIG_ROW_TITLE]);
  word = make_label (badge, "badge");
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_wrap (GTK_LABEL (word), FALSE);
  gtk_widget_set_valign (word, GTK_ALIGN_START);
  if (badge_class != NULL)
    gtk_widget_add_css_class (word, badge_class);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), word);
  gtk_box_append (GTK_BOX (self->body), line);
}

/**
 * sig_claim_row_add_quote:
 * @self: a row
 * @quote: the document's own words, perhaps not known
 *
 * Adds the words, or says that the record has none; nothing when nobody looked for them. That holds as well where the
 * document does not mention a matter, and so has no words on it.
 */
void
sig_claim_row_add_quote (SigClaimRow    *self,
                         const SigQuote *quote)
{
  g_return_if_fail (SIG_IS_CLAIM_ROW (self));
  g_return_if_fail (quote != NULL);

  if (quote->known == SIG_NOT_KNOWN)
    sig_claim_row_add (self, SIG_ROW_NOTE, _("No words are quoted"));
  if (quote->known != SIG_KNOWN)
    return;

  gtk_box_append (GTK_BOX (self->body), sig_quote_block_new (quote->text, quote->language));
}

/**
 * sig_claim_row_add_child:
 * @self: a row
 * @child: a widget
 *
 * Adds a widget below the texts.
 */
void
sig_claim_row_add_child (SigClaimRow *self,
                         GtkWidget   *child)
{
  g_return_if_fail (SIG_IS_CLAIM_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_box_append (GTK_BOX (self->body), child);
}

/**
 * sig_claim_row_add_line:
 * @self: a row
 * @line: a widget with a certainty of its own at its end
 *
 * Adds a line below the row's own, as wide as the row.
 */
void
sig_claim_row_add_line (SigClaimRow *self,
                        GtkWidget   *line)
{
  g_return_if_fail (SIG_IS_CLAIM_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (line));

  gtk_box_append (GTK_BOX (self->lines), line);
}
