/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sig-data-message.h"

#include "sig-json-text.h"

/* A file name is shown whole unless somebody plays games with it. */
#define FILE_NAME_LENGTH 4096

/**
 * SigDataMessage:
 *
 * What is wrong, or doubtful, at one place of a data file. It never changes.
 */
struct _SigDataMessage
{
  GObject parent_instance;

  char *file_name;
  guint line;
  guint column;
  char *pointer;
  char *expected;
  char *found;
  gboolean is_warning;
};

G_DEFINE_FINAL_TYPE (SigDataMessage, sig_data_message, G_TYPE_OBJECT)

typedef enum
{
  PROP_FILE_NAME = 1,
  PROP_LINE,
  PROP_COLUMN,
  PROP_POINTER,
  PROP_EXPECTED,
  PROP_FOUND,
  PROP_IS_WARNING,
} SigDataMessageProperty;

static GParamSpec *properties[PROP_IS_WARNING + 1];

static void
sig_data_message_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SigDataMessage *self = SIG_DATA_MESSAGE (object);

  switch ((SigDataMessageProperty) property_id)
    {
    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;

    case PROP_COLUMN:
      g_value_set_uint (value, self->column);
      break;

    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;

    case PROP_EXPECTED:
      g_value_set_string (value, self->expected);
      break;

    case PROP_FOUND:
      g_value_set_string (value, self->found);
      break;

    case PROP_IS_WARNING:
      g_value_set_boolean (value, self->is_warning);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sig_data_message_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SigDataMessage *self = SIG_DATA_MESSAGE (object);

  switch ((SigDataMessageProperty) property_id)
    {
    case PROP_FILE_NAME:
      self->file_name = g_value_dup_string (value);
      break;

    case PROP_LINE:
      self->line = g_value_get_uint (value);
      break;

    case PROP_COLUMN:
      self->column = g_value_get_uint (value);
      break;

    case PROP_POINTER:
      self->pointer = g_value_dup_string (value);
      break;

    case PROP_EXPECTED:
      self->expected = g_value_dup_string (value);
      break;

    case PROP_FOUND:
      self->found = g_value_dup_string (value);
      break;

    case PROP_IS_WARNING:
      self->is_warning = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sig_data_message_finalize (GObject *object)
{
  SigDataMessage *self = SIG_DATA_MESSAGE (object);

  g_free (self->file_name);
  g_free (self->pointer);
  g_free (self->expected);
  g_free (self->found);

  G_OBJECT_CLASS (sig_data_message_parent_class)->finalize (object);
}

static void
sig_data_message_class_init (SigDataMessageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = sig_data_message_get_property;
  object_class->set_property = sig_data_message_set_property;
  object_class->finalize = sig_data_message_finalize;

  /**
   * SigDataMessage:file-name:
   *
   * The name of the file, for display.
   */
  properties[PROP_FILE_NAME] = g_param_spec_string ("file-name", NULL, NULL, NULL, flags);

  /**
   * SigDataMessage:line:
   *
   * The number of the line, from 1; 0 when it is about the file as a whole.
   */
  properties[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SigDataMessage:column:
   *
   * The number of the character (code point) in the line, from 1; 0 when it is about the file as a whole.
   */
  properties[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SigDataMessage:pointer:
   *
   * The JSON pointer of the value that it is about; "/" for the whole file.
   */
  properties[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);

  /**
   * SigDataMessage:expected:
   *
   * What was expected there, such as: a date "YYYY".
   */
  properties[PROP_EXPECTED] = g_param_spec_string ("expected", NULL, NULL, NULL, flags);

  /**
   * SigDataMessage:found:
   *
   * What was found instead, such as: "June".
   */
  properties[PROP_FOUND] = g_param_spec_string ("found", NULL, NULL, NULL, flags);

  /**
   * SigDataMessage:is-warning:
   *
   * Whether the file can be shown all the same.
   */
  properties[PROP_IS_WARNING] = g_param_spec_boolean ("is-warning", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
sig_data_message_init (SigDataMessage *self)
{
}

/**
 * sig_data_message_new:
 * @file_name: the name of the file, for display
 * @line: the number of the line, from 1; 0 when it is about the file as a whole: one that cannot be read
 * @column: the number of the character (code point) in the line, from 1; 0 likewise
 * @pointer: the JSON pointer of the value that it is about; "/" for the whole file
 * @expected: what was expected there, such as: a date "YYYY"
 * @found: what was found instead, such as: "June"
 * @is_warning: whether the file can be shown all the same
 *
 * Makes a message.
 *
 * Returns: (transfer full): the message
 */
SigDataMessage *
sig_data_message_new (const char *file_name,
                      guint       line,
                      guint       column,
                      const char *pointer,
                      const char *expected,
                      const char *found,
                      gboolean    is_warning)
{
  g_return_val_if_fail (file_name != NULL, NULL);
  g_return_val_if_fail ((line > 0) == (column > 0), NULL);
  g_return_val_if_fail (pointer != NULL && expected != NULL && found != NULL, NULL);

  return g_object_new (SIG_TYPE_DATA_MESSAGE,
                       "file-name", file_name,
                       "line", line,
                       "column", column,
                       "pointer", pointer,
                       "expected", expected,
                       "found", found,
                       "is-warning", is_warning,
                       NULL);
}

/**
 * sig_data_message_get_file_name:
 * @self: a message
 *
 * Returns: the name of the file, for display
 */
const char *
sig_data_message_get_file_name (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), NULL);

  return self->file_name;
}

/**
 * sig_data_message_get_line:
 * @self: a message
 *
 * Returns: the number of the line, from 1; 0 when it is about the file as a whole
 */
guint
sig_data_message_get_line (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), 0);

  return self->line;
}

/**
 * sig_data_message_get_column:
 * @self: a message
 *
 * Returns: the number of the character (code point) in the line, from 1; 0 when it is about the file as a whole
 */
guint
sig_data_message_get_column (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), 0);

  return self->column;
}

/**
 * sig_data_message_get_pointer:
 * @self: a message
 *
 * Returns: the JSON pointer of the value that it is about; "/" for the whole file
 */
const char *
sig_data_message_get_pointer (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), NULL);

  return self->pointer;
}

/**
 * sig_data_message_get_expected:
 * @self: a message
 *
 * Returns: what was expected there, such as: a date "YYYY"
 */
const char *
sig_data_message_get_expected (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), NULL);

  return self->expected;
}

/**
 * sig_data_message_get_found:
 * @self: a message
 *
 * Returns: what was found instead, such as: "June"
 */
const char *
sig_data_message_get_found (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), NULL);

  return self->found;
}

/**
 * sig_data_message_get_is_warning:
 * @self: a message
 *
 * Returns: whether the file can be shown all the same
 */
gboolean
sig_data_message_get_is_warning (SigDataMessage *self)
{
  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), FALSE);

  return self->is_warning;
}

/**
 * sig_data_message_to_string:
 * @self: a message
 *
 * Writes @self on one line: `FILE:LINE:COLUMN: /json/pointer: expected ..., found ...`, with "warning: " before
 * "expected" if it is one, and only `FILE: expected ..., found ...` when it is about the file as a whole.
 *
 * Returns: (transfer full): the line, without an end of line
 */
char *
sig_data_message_to_string (SigDataMessage *self)
{
  GString *line;

  g_return_val_if_fail (SIG_IS_DATA_MESSAGE (self), NULL);

  line = g_string_new (NULL);
  sig_json_text_append_visible (line, self->file_name, -1, FILE_NAME_LENGTH);
  if (self->line > 0)
    g_string_append_printf (line, ":%u:%u: %s", self->line, self->column, self->pointer);
  g_string_append_printf (line, ": %sexpected %s, found %s", self->is_warning ? "warning: " : "", self->expected,
                          self->found);

  return g_string_free_and_steal (line);
}
