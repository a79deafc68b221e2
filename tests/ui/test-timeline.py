#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-timeline.py PROGRAM: zooms and pans the timeline of the real program with a real pointer, opens a cluster by a
click, walks with real keys, and reads the marks as a screen reader is told of them (TAP)."""

import os
import re
import sys
import time

import desktop
from desktop import closes, find, has_state, pyatspi, resize, showing, wait_for, xdotool

# A place in the lanes of a window of 1280 x 840, and where the first lanes of parties lie in it.
MIDDLE = (480, 420)
LANES = range(289, 700, 29)
CLUSTER = re.compile(r'(\d+) events, ')


def view():
    return find(lambda node: node.name == 'Events by party and date' and showing(node))


def names():
    """What is in view, once it has come to rest."""
    lanes = view()
    before = None
    while True:
        now = [lanes.getChildAtIndex(index).name for index in range(lanes.childCount)]
        if now and now == before:
            return now
        before = now
        time.sleep(0.4)


def largest():
    return max((int(found[1]) for found in map(CLUSTER.match, names()) if found), default=0)


def turn_wheel(button, times):
    xdotool('mousemove', *MIDDLE, 'keydown', 'ctrl')
    for _ in range(times):
        xdotool('click', button)
        time.sleep(0.1)
    xdotool('keyup', 'ctrl')


def starts():
    wait_for(lambda: find(lambda node: node.name == 'Parties on the map' and showing(node)), 'the map')
    resize(1280, 840)
    xdotool('mousemove', *MIDDLE, 'key', 'alt+2')
    wait_for(lambda: view() and view().childCount > 50, 'the events')


def names_say_it():
    assert any(re.fullmatch(r'.+, \d+ \w+ \d{4}, (primary|secondary) source', name) for name in names()), names()[:5]


def wheel_zooms_out():
    before = largest()
    turn_wheel(5, 8)
    wait_for(lambda: largest() > max(before, 5), 'events to gather')


def click_opens_cluster():
    """Clicks along the lanes until a cluster has been opened: then the view has zoomed in, and its events lie apart."""
    before = names()
    for y in LANES:
        for x in range(460, 830, 12):
            xdotool('mousemove', x, y, 'click', 1)
            time.sleep(0.05)
        if names() != before:
            most = max(int(found[1]) for found in map(CLUSTER.match, before) if found)
            wait_for(lambda: largest() < most, 'the events of the cluster to lie apart')
            return
    raise AssertionError('no cluster was hit')


def drag_pans():
    xdotool('key', 'Escape')
    turn_wheel(4, 4)
    before = names()
    xdotool('mousemove', 400, 500, 'mousedown', 1)
    for x in range(410, 700, 10):
        xdotool('mousemove', x, 500)
    xdotool('mouseup', 1)
    wait_for(lambda: names() != before, 'other events to come into view')


def keys_select():
    xdotool('key', '0')
    turn_wheel(4, 14)
    xdotool('key', 'Escape')
    for _ in range(8):
        xdotool('key', 'Right')
        xdotool('key', 'Return')
        time.sleep(0.5)
        if any(has_state(view().getChildAtIndex(index), pyatspi.STATE_SELECTED) for index in range(view().childCount)):
            return
        xdotool('key', 'Escape')
    raise AssertionError('nothing was selected')


def list_is_a_key_away():
    xdotool('key', 'Escape', 'key', 'F8')
    wait_for(lambda: find(lambda node: node.getRoleName() in ('table', 'tree table') and node.name == 'Events' and
                          showing(node)), 'the list')
    wait_for(lambda: find(lambda node: re.fullmatch(r'\d{3} events', node.name) and showing(node)), 'the count')


TESTS = [starts, names_say_it, wheel_zooms_out, click_opens_cluster, drag_pans, keys_select, list_is_a_key_away, closes]
desktop.run(os.path.abspath(sys.argv[1]), TESTS)
