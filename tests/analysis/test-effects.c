/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-effects.h"

/* One after the other, as the format says it. */
static SigEffect
fold_by_hand (const SigStep *steps,
              guint          n,
              SigDay         day,
              guint          from,
              guint          to)
{
  SigEffect effect = { 0, FALSE };

  for (guint i = from; i < MIN (to, n); i++)
    {
      if (steps[i].last_day > day)
        continue;
      if (steps[i].effect.resets)
        effect = steps[i].effect;
      else if (steps[i].effect.status > effect.status)
        effect.status = steps[i].effect.status;
    }

  return effect;
}

static SigDay
find_next_by_hand (const SigStep *steps,
                   guint          n,
                   SigDay         day)
{
  SigDay next = SIG_NO_DAY;

  for (guint i = 0; i < n; i++)
    if (steps[i].last_day > day && (next == SIG_NO_DAY || steps[i].last_day < next))
      next = steps[i].last_day;

  return next;
}

static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      SigStep steps[60];
      guint n = (guint) g_test_rand_int_range (1, G_N_ELEMENTS (steps) + 1);
      SigEffects *effects;

      for (guint i = 0; i < n; i++)
        steps[i] = (SigStep) { { (guint) g_test_rand_int_range (1, 8), g_test_rand_int_range (0, 5) == 0 },
                               g_test_rand_int_range (1, 30), 0 };
      effects = sig_effects_new (steps, n);
      for (guint ask = 0; ask < 200; ask++)
        {
          SigDay day = g_test_rand_int_range (0, 32);
          guint from = (guint) g_test_rand_int_range (0, (int) n + 1);
          guint to = (guint) g_test_rand_int_range (0, (int) n + 3);
          SigEffect found = sig_effects_fold (effects, day, from, to);
          SigEffect expected = fold_by_hand (steps, n, day, from, to);

          g_assert_cmpuint (found.status, ==, expected.status);
          g_assert_cmpint (found.resets, ==, expected.resets);
        }
      for (SigDay day = 0; day < 32; day++)
        g_assert_cmpint (sig_effects_find_next_day (effects, day), ==, find_next_by_hand (steps, n, day));
      sig_effects_free (effects);
    }
}

static void
test_nothing (void)
{
  SigStep step = { { 3, FALSE }, 10, 0 };
  SigEffects *effects = sig_effects_new (&step, 1);

  g_assert_cmpuint (sig_effects_fold (NULL, 10, 0, G_MAXUINT).status, ==, 0);
  g_assert_cmpuint (sig_effects_fold (effects, 9, 0, G_MAXUINT).status, ==, 0);
  g_assert_cmpuint (sig_effects_fold (effects, 10, 0, G_MAXUINT).status, ==, 3);
  g_assert_cmpuint (sig_effects_fold (effects, 10, 1, G_MAXUINT).status, ==, 0);
  g_assert_cmpuint (sig_effects_fold (effects, 10, 0, 0).status, ==, 0);
  sig_effects_free (effects);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/effects/random", test_random);
  g_test_add_func ("/effects/nothing", test_nothing);

  return g_test_run ();
}
