/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-file-banner.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sig-announcement.h"

struct _SigFileBanner
{
  GtkWidget       parent_instance;

  SigDataSession *session;
  gboolean        gone_was_seen;

  GtkRevealer    *revealer;
  GtkLabel       *label;
  GtkWidget      *messages_button;
};

G_DEFINE_FINAL_TYPE (SigFileBanner, sig_file_banner, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A shown file that is gone is not also a file that could not be loaded. */
static SigLoadResult *
find_failure (SigFileBanner *self)
{
  GFile *shown = sig_data_session_get_shown_file (self->session);
  GFile *failed = sig_data_session_get_failed_file (self->session);

  if (failed == NULL || (sig_data_session_get_gone (self->session) && shown != NULL && g_file_equal (shown, failed)))
    return NULL;

  return sig_data_session_get_failure (self->session);
}

static char *
describe_failure (SigFileBanner *self,
                  SigLoadResult *failure)
{
  guint n = sig_load_result_get_n_errors (failure);
  g_autofree char *name = g_file_get_basename (sig_data_session_get_failed_file (self->session));

  return g_strdup_printf (ngettext ("%u error in %s", "%u errors in %s", n), n, name);
}

static char *
describe_absence (SigFileBanner *self)
{
  g_autofree char *name = g_file_get_basename (sig_data_session_get_shown_file (self->session));

  return g_strdup_printf (_("%s is no longer there; what is shown is the last state read"), name);
}

static void
say (SigFileBanner *self,
     const char    *words)
{
  gboolean is_news = g_strcmp0 (gtk_label_get_label (self->label), words) != 0 ||
                     !gtk_revealer_get_reveal_child (self->revealer);

  gtk_label_set_label (self->label, words);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  if (is_news)
    sig_announce (GTK_WIDGET (self), words);
}

static void
update (SigFileBanner *self)
{
  gboolean is_gone = sig_data_session_get_gone (self->session);
  SigLoadResult *failure = find_failure (self);
  g_autofree char *words = NULL;

  self->gone_was_seen = self->gone_was_seen && is_gone;
  if (sig_data_session_get_shown_file (self->session) != NULL)
    {
      if (failure != NULL)
        words = describe_failure (self, failure);
      else if (is_gone && !self->gone_was_seen)
        words = describe_absence (self);
    }

  gtk_widget_set_visible (self->messages_button, failure != NULL);
  if (words != NULL)
    say (self, words);
  else
    gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
dismiss_cb (SigFileBanner *self)
{
  self->gone_was_seen = sig_data_session_get_gone (self->session);
  sig_data_session_dismiss_failure (self->session);
  update (self);
}

static void
sig_file_banner_constructed (GObject *object)
{
  SigFileBanner *self = SIG_FILE_BANNER (object);
  static const char *const followed[] = { "notify::failure", "notify::gone", "notify::shown-file" };

  G_OBJECT_CLASS (sig_file_banner_parent_class)->constructed (object);

  for (guint i = 0; i < G_N_ELEMENTS (followed); i++)
    g_signal_connect_object (self->session, followed[i], G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
sig_file_banner_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, SIG_FILE_BANNER (object)->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_file_banner_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_SESSION:
      SIG_FILE_BANNER (object)->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_file_banner_dispose (GObject *object)
{
  SigFileBanner *self = SIG_FILE_BANNER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_FILE_BANNER);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sig_file_banner_parent_class)->dispose (object);
}

static void
sig_file_banner_class_init (SigFileBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_file_banner_constructed;
  object_class->get_property = sig_file_banner_get_property;
  object_class->set_property = sig_file_banner_set_property;
  object_class->dispose = sig_file_banner_dispose;

  /**
   * SigFileBanner:session:
   *
   * What loads the files that the banner speaks of.
   */
  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SIG_TYPE_DATA_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-file-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, SigFileBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, SigFileBanner, label);
  gtk_widget_class_bind_template_child (widget_class, SigFileBanner, messages_button);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
  gtk_widget_class_set_css_name (widget_class, "filebanner");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sig_file_banner_init (SigFileBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sig_file_banner_new:
 * @session: what loads files
 *
 * Returns: (transfer floating): a banner that says what is wrong with them
 */
GtkWidget *
sig_file_banner_new (SigDataSession *session)
{
  g_return_val_if_fail (SIG_IS_DATA_SESSION (session), NULL);

  return g_object_new (SIG_TYPE_FILE_BANNER, "session", session, NULL);
}

/**
 * sig_file_banner_get_words:
 * @self: a banner
 *
 * Returns: (transfer none) (nullable): what it says, or %NULL when it says nothing
 */
const char *
sig_file_banner_get_words (SigFileBanner *self)
{
  g_return_val_if_fail (SIG_IS_FILE_BANNER (self), NULL);

  return gtk_revealer_get_reveal_child (self->revealer) ? gtk_label_get_label (self->label) : NULL;
}
