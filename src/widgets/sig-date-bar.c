/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-date-bar.h"

#include <glib/gi18n.h>

#include "sig-date-marks.h"
#include "sig-record-span.h"
#include "sig-scenario-summary.h"

/* How long Play takes from the first day to the last. */
#define PLAY_SECONDS 12

struct _SigDateBar
{
  GtkWidget        parent_instance;

  SigExplorer     *explorer;
  SigDay           first;
  SigDay           last;
  gint64           play_began;   /* frame time in microseconds, 0 before the first frame */
  SigDay           play_from;
  guint            tick;
  gboolean         updating;

  GtkToggleButton *play_button;
  GtkButton       *previous_button;
  GtkMenuButton   *date_button;
  GtkLabel        *date_label;
  GtkCalendar     *calendar;             /* made when it is first wanted */
  GtkButton       *next_button;
  GtkOverlay      *track;
  SigDateMarks    *marks;
  GtkScale        *scale;
  GtkAdjustment   *adjustment;
  GtkLabel        *count_label;
  GtkButton       *today_button;
};

G_DEFINE_FINAL_TYPE (SigDateBar, sig_date_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_EXPLORER = 1,
  PROP_PLAYING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* While somebody is taken out it says what is left. */
static char *
dup_count (SigDateBar *self,
           guint       n)
{
  SigWhatIf *what_if = sig_explorer_get_what_if (self->explorer);

  if (!sig_what_if_is_empty (what_if) && sig_what_if_get_scenario (what_if) != NULL)
    return sig_scenario_dup_agreements_words (sig_what_if_get_scenario (what_if));

  return g_strdup_printf (ngettext ("%u agreement signed", "%u agreements signed", n), n);
}

static void
update_words (SigDateBar *self,
              SigDay      date)
{
  g_autofree char *words = sig_day_format (date, SIG_DATE_LONG);
  guint n = sig_standings_count_agreements (sig_explorer_get_standings (self->explorer), date);
  g_autofree char *count = dup_count (self, n);

  gtk_label_set_label (self->date_label, words);
  gtk_label_set_label (self->count_label, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->date_button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* The day of the nearest event in a direction, within what the slider spans: what came decades before is not walked to. */
static SigDay
find_step (SigDateBar *self,
           int         direction)
{
  SigDay from = MAX (sig_explorer_get_date (self->explorer), self->first - 1);
  SigDay found = sig_record_span_find_event (sig_explorer_get_standings (self->explorer), from, direction);

  return found >= self->first && found <= self->last ? found : SIG_NO_DAY;
}

static void
update_date (SigDateBar *self)
{
  SigDay date = sig_explorer_get_date (self->explorer);

  if (sig_explorer_get_standings (self->explorer) == NULL)
    return;

  self->updating = TRUE;
  gtk_adjustment_set_value (self->adjustment, date);
  self->updating = FALSE;

  update_words (self, date);
  gtk_widget_set_sensitive (GTK_WIDGET (self->previous_button), find_step (self, -1) != SIG_NO_DAY);
  gtk_widget_set_sensitive (GTK_WIDGET (self->next_button), find_step (self, 1) != SIG_NO_DAY);
  gtk_widget_set_sensitive (GTK_WIDGET (self->today_button), date != self->last);
}

static void
update_dataset (SigDateBar *self)
{
  SigStandings *standings = sig_explorer_get_standings (self->explorer);
  g_autoptr(GArray) signings = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), standings != NULL);
  sig_date_bar_set_playing (self, FALSE);
  if (standings == NULL)
    return;

  sig_record_span_get (standings, &self->first, &self->last);
  signings = sig_record_span_list_signings (standings);
  sig_date_marks_set_days (self->marks, signings, self->first, self->last);

  self->updating = TRUE;
  gtk_adjustment_configure (self->adjustment, sig_explorer_get_date (self->explorer), self->first, self->last, 1, 30, 0);
  self->updating = FALSE;
  update_date (self);
}

/* Whoever chooses a day wants to see that one: Play would take it away with the next frame. */
static void
choose_date (SigDateBar *self,
             SigDay      date)
{
  sig_date_bar_set_playing (self, FALSE);
  sig_explorer_set_date (self->explorer, date);
}

static void
value_changed_cb (SigDateBar *self)
{
  if (!self->updating)
    choose_date (self, (SigDay) gtk_adjustment_get_value (self->adjustment));
}

static void
go_to_event (SigDateBar *self,
             int         direction)
{
  SigDay found = find_step (self, direction);

  if (found != SIG_NO_DAY)
    choose_date (self, found);
}

static void
previous_cb (SigDateBar *self)
{
  go_to_event (self, -1);
}

static void
next_cb (SigDateBar *self)
{
  go_to_event (self, 1);
}

static void
today_cb (SigDateBar *self)
{
  choose_date (self, self->last);
}

static void
day_selected_cb (SigDateBar *self)
{
  g_autoptr(GDateTime) chosen = gtk_calendar_get_date (self->calendar);
  const SigDate date = {
    (guint16) g_date_time_get_year (chosen),
    (guint8) g_date_time_get_month (chosen),
    (guint8) g_date_time_get_day_of_month (chosen),
  };

  if (!self->updating)
    choose_date (self, MIN (sig_date_get_first_day (date), self->last));
}

static void
create_calendar_cb (GtkMenuButton *button,
                    gpointer       user_data)
{
  SigDateBar *self = user_data;
  GtkWidget *popover;

  if (self->calendar != NULL)
    return;

  popover = gtk_popover_new ();
  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  gtk_menu_button_set_popover (button, popover);
}

static void
calendar_shown_cb (SigDateBar *self)
{
  const SigDate date = sig_day_to_date (sig_explorer_get_date (self->explorer));
  g_autoptr(GDateTime) time = NULL;

  if (self->calendar == NULL || !gtk_menu_button_get_active (self->date_button) || !sig_date_is_set (date))
    return;

  time = g_date_time_new_utc (date.year, date.month, date.day, 0, 0, 0);
  self->updating = TRUE;
  gtk_calendar_select_day (self->calendar, time);
  self->updating = FALSE;
}

static gboolean
play_tick_cb (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       user_data)
{
  SigDateBar *self = SIG_DATE_BAR (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double share;

  if (self->play_began == 0)
    self->play_began = now;

  share = (double) (now - self->play_began) / (PLAY_SECONDS * (double) G_USEC_PER_SEC);
  share += (double) (self->play_from - self->first) / (double) MAX (self->last - self->first, 1);
  sig_explorer_set_date (self->explorer, MIN (self->last, self->first + (SigDay) (share * (self->last - self->first))));

  if (sig_explorer_get_date (self->explorer) < self->last)
    return G_SOURCE_CONTINUE;

  /* The source ends by what is returned, not by removing it. */
  self->tick = 0;
  sig_date_bar_set_playing (self, FALSE);

  return G_SOURCE_REMOVE;
}

static gboolean
moves_are_wanted (SigDateBar *self)
{
  gboolean wanted;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &wanted, NULL);

  return wanted;
}

static void
play_toggled_cb (SigDateBar *self)
{
  gboolean playing = gtk_toggle_button_get_active (self->play_button);

  gtk_button_set_icon_name (GTK_BUTTON (self->play_button),
                            playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  if (playing && self->tick == 0)
    {
      SigDay date = sig_explorer_get_date (self->explorer);

      /* At the end it begins anew. */
      self->play_from = date < self->first || date >= self->last ? self->first : date;
      self->play_began = 0;
      if (moves_are_wanted (self))
        {
          self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), play_tick_cb, NULL, NULL);
        }
      else
        {
          sig_explorer_set_date (self->explorer, self->last);
          gtk_toggle_button_set_active (self->play_button, FALSE);
        }
    }
  else if (!playing && self->tick != 0)
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
      self->tick = 0;
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

static void
sig_date_bar_constructed (GObject *object)
{
  SigDateBar *self = SIG_DATE_BAR (object);

  G_OBJECT_CLASS (sig_date_bar_parent_class)->constructed (object);

  g_signal_connect_object (self->explorer, "notify::dataset", G_CALLBACK (update_dataset), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explorer, "notify::date", G_CALLBACK (update_date), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sig_explorer_get_what_if (self->explorer), "notify::scenario", G_CALLBACK (update_date), self,
                           G_CONNECT_SWAPPED);
  update_dataset (self);
}

static void
sig_date_bar_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SigDateBar *self = SIG_DATE_BAR (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      g_value_set_object (value, self->explorer);
      break;
    case PROP_PLAYING:
      g_value_set_boolean (value, sig_date_bar_get_playing (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_date_bar_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SigDateBar *self = SIG_DATE_BAR (object);

  switch (prop_id)
    {
    case PROP_EXPLORER:
      self->explorer = g_value_dup_object (value);
      break;
    case PROP_PLAYING:
      sig_date_bar_set_playing (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sig_date_bar_dispose (GObject *object)
{
  SigDateBar *self = SIG_DATE_BAR (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  gtk_widget_dispose_template (GTK_WIDGET (self), SIG_TYPE_DATE_BAR);
  g_clear_object (&self->explorer);

  G_OBJECT_CLASS (sig_date_bar_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/signatory/Signatory/sig-date-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, play_button);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, previous_button);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, date_button);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, date_label);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, next_button);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, track);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, marks);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, scale);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, adjustment);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, count_label);
  gtk_widget_class_bind_template_child (widget_class, SigDateBar, today_button);
  gtk_widget_class_bind_template_callback (widget_class, play_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
sig_date_bar_class_init (SigDateBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sig_date_bar_constructed;
  object_class->get_property = sig_date_bar_get_property;
  object_class->set_property = sig_date_bar_set_property;
  object_class->dispose = sig_date_bar_dispose;

  /**
   * SigDateBar:explorer:
   *
   * The shared state whose date is shown and set.
   */
  properties[PROP_EXPLORER] =
    g_param_spec_object ("explorer", NULL, NULL, SIG_TYPE_EXPLORER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SigDateBar:playing:
   *
   * Whether the date runs by itself.
   */
  properties[PROP_PLAYING] =
    g_param_spec_boolean ("playing", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "datebar");
}

static void
sig_date_bar_init (SigDateBar *self)
{
  g_type_ensure (SIG_TYPE_DATE_MARKS);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->date_button, create_calendar_cb, self, NULL);
  g_signal_connect_object (self->date_button, "notify::active", G_CALLBACK (calendar_shown_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sig_date_bar_new:
 * @explorer: the shared state
 *
 * Returns: (transfer floating): a bar that shows and sets the date of @explorer
 */
GtkWidget *
sig_date_bar_new (SigExplorer *explorer)
{
  return g_object_new (SIG_TYPE_DATE_BAR, "explorer", explorer, NULL);
}

/**
 * sig_date_bar_get_playing:
 * @self: a date bar
 *
 * Returns: whether the date runs by itself
 */
gboolean
sig_date_bar_get_playing (SigDateBar *self)
{
  g_return_val_if_fail (SIG_IS_DATE_BAR (self), FALSE);

  return gtk_toggle_button_get_active (self->play_button);
}

/**
 * sig_date_bar_set_playing:
 * @self: a date bar
 * @playing: whether the date shall run by itself
 *
 * Lets the date run from where it stands, or from the first day when it stands at the last; where motion is not wanted it
 * goes to the last day at once.
 */
void
sig_date_bar_set_playing (SigDateBar *self,
                          gboolean    playing)
{
  g_return_if_fail (SIG_IS_DATE_BAR (self));

  gtk_toggle_button_set_active (self->play_button, playing);
}

/**
 * sig_date_bar_set_compact:
 * @self: a date bar
 * @compact: whether there is little room
 *
 * Leaves out what can be done without: the count, and the ways to the events before and after.
 */
void
sig_date_bar_set_compact (SigDateBar *self,
                          gboolean    compact)
{
  g_return_if_fail (SIG_IS_DATE_BAR (self));

  gtk_widget_set_visible (GTK_WIDGET (self->count_label), !compact);
  gtk_widget_set_visible (GTK_WIDGET (self->today_button), !compact);
  gtk_widget_set_visible (GTK_WIDGET (self->previous_button), !compact);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), !compact);
}
