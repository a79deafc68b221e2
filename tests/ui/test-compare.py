#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-compare.py PROGRAM: collects tiles of the real program with Ctrl and real clicks, compares them, walks through the
table with real keys, and reads it as a screen reader is told of it (TAP)."""

import os
import sys
import time

import desktop
from desktop import closes, find, has_state, pyatspi, showing, wait_for, xdotool

WIDTH, HEIGHT, STEP = 1280, 840, 34
WANTED = 2

# A place among the cells.
MIDDLE = (500, 440)


def counter():
    return find(lambda node: 'collected for comparison' in node.name and showing(node))


def count():
    node = counter()
    return int(node.name.split()[0]) if node else 0


def table():
    return find(lambda node: node.name == 'Comparison' and showing(node))


def rows():
    """The rows in view, each a list of names, once the table has come to rest."""
    grid = table()
    before = None
    while True:
        now = [[row.getChildAtIndex(place).name for place in range(row.childCount)]
               for row in (grid.getChildAtIndex(index) for index in range(grid.childCount))]
        if now and now == before:
            return now
        before = now
        time.sleep(0.4)


def cells(said):
    return [name for row in rows()[1:] for name in row[1:] if said in name]


def starts():
    wait_for(lambda: find(lambda node: node.name == 'Parties on the map' and showing(node)), 'the map')


def control_clicks_collect():
    """Walks the lattice of tiles until enough have been collected. A click on the same tile takes it out again, so each is
    confirmed by the counter."""
    for y in range(150, HEIGHT - 100, STEP):
        for x in range(20, int(WIDTH * 0.66), STEP):
            before = count()
            if before >= WANTED:
                return
            xdotool('mousemove', x, y, 'keydown', 'ctrl', 'click', 1, 'keyup', 'ctrl')
            time.sleep(0.05)
            if count() < before:
                xdotool('keydown', 'ctrl', 'click', 1, 'keyup', 'ctrl')
                time.sleep(0.05)
    assert count() >= WANTED, count()


def page_opens():
    xdotool('key', 'alt+4')
    wait_for(lambda: table() and table().childCount > 5, 'the table')


def reads_as_a_table():
    assert table().getRoleName() == 'table', table().getRoleName()
    heads, *others = rows()
    assert len(heads) == WANTED, heads
    number, full = next((number, row) for number, row in enumerate(others, 1) if len(row) == WANTED + 1)
    row = table().getChildAtIndex(number)
    assert [row.getChildAtIndex(place).getRoleName() for place in range(2)] == ['row header', 'table cell'], full
    for head, name in zip(heads, full[1:]):
        assert name.startswith(f'{head}, {full[0]}: '), (head, full)


def cells_say_how_they_stand():
    assert cells('Certainty: '), rows()[:4]
    assert cells('Differs'), rows()[:4]


def is_pressed():
    button = find(lambda node: node.name == 'Differences only' and node.getRoleName() == 'toggle button')
    return has_state(button, pyatspi.STATE_PRESSED) or has_state(button, pyatspi.STATE_CHECKED)


def differences_only():
    assert cells('Same as the baseline'), rows()
    xdotool('key', 'F7')
    wait_for(is_pressed, 'the button to be down')
    wait_for(lambda: not cells('Same as the baseline'), 'what is alike to go')
    xdotool('key', 'F7')
    wait_for(lambda: cells('Same as the baseline'), 'what is alike to come back')


def focused():
    grid = table()
    for index in range(grid.childCount):
        row = grid.getChildAtIndex(index)
        for place in range(row.childCount):
            if has_state(row.getChildAtIndex(place), pyatspi.STATE_FOCUSED):
                return row.getChildAtIndex(place).name
    return None


def arrows_walk():
    xdotool('mousemove', *MIDDLE, 'click', 1)
    heads = rows()[0]
    xdotool('key', 'ctrl+Home', 'key', 'Home', 'key', 'Down')
    wait_for(lambda: focused().startswith(heads[0]), 'a cell of the first column to have the keyboard')
    xdotool('key', 'Right')
    wait_for(lambda: focused().startswith(heads[1]), 'the next column')


def enter_shows_what_stands_behind():
    xdotool('key', 'Return')
    wait_for(lambda: find(lambda node: node.name == 'Sources' and showing(node)), 'the sources')
    xdotool('key', 'Escape')


def delete_takes_out_and_undo_brings_back():
    wait_for(focused, 'the keyboard to come back')
    xdotool('key', 'Delete')
    wait_for(lambda: len(rows()[0]) == WANTED - 1, 'the column to go')
    xdotool('key', 'ctrl+z')
    wait_for(lambda: len(rows()[0]) == WANTED, 'the column to come back')


TESTS = [starts, control_clicks_collect, page_opens, reads_as_a_table, cells_say_how_they_stand, arrows_walk,
         differences_only, enter_shows_what_stands_behind, delete_takes_out_and_undo_brings_back, closes]
desktop.run(os.path.abspath(sys.argv[1]), TESTS)
