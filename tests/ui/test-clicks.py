#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-clicks.py PROGRAM: starts the real program on an X server with a session bus, clicks and types with a real
pointer and real keys, and reads what a screen reader would then be told (TAP).

Coordinates cannot be had from the accessibility tree of a GTK 4 program, so a pointer walks a lattice over the window
once and notes which tile each place is."""

import os
import subprocess
import sys
import time

import desktop
from desktop import closes, find, has_state, pyatspi, resize, showing, xdotool

ID = 'io.github.signatory.Signatory'
WIDTH, HEIGHT, STEP = 1000, 700, 22


def wait_for(question, what):
    return desktop.wait_for(question, what, forget=grid.clear)


def tiles():
    """The tiles of the map. The list is looked for once: a walk over all takes half a second."""
    if not grid:
        grid.append(find(lambda node: node.name == 'Parties on the map'))
    return [grid[0].getChildAtIndex(index) for index in range(grid[0].childCount)]


def tile(name):
    return next((node for node in tiles() if node.name.split(',')[0] == name), None)


def is_chosen(node):
    return has_state(node, pyatspi.STATE_SELECTED)


def chosen_name():
    node = next((node for node in tiles() if is_chosen(node)), None)
    return node.name.split(',')[0] if node else None


def heading():
    node = find(lambda node: node.getRoleName() == 'heading' and showing(node))
    return node.name if node else None


places = {}
grid = []


def starts():
    wait_for(lambda: tile('Poland'), 'the tile of Poland')
    assert len(tiles()) >= 40, len(tiles())


def names_say_it():
    assert 'signed 8 July 2024' in tile('Poland').name, tile('Poland').name


def clicking_selects():
    """Walks the lattice until three tiles have been hit, each confirmed by the accessibility tree."""
    wanted = {'Poland', 'Germany', 'Canada'}
    for y in range(150, HEIGHT - 100, STEP):
        for x in range(20, int(WIDTH * 0.66), STEP):
            if wanted <= places.keys():
                return
            xdotool('mousemove', x, y, 'click', 1)
            time.sleep(0.04)
            name = chosen_name()
            if name:
                places.setdefault(name, (x, y))
    assert wanted <= places.keys(), sorted(places)


def detail_follows():
    for name in ('Germany', 'Poland'):
        xdotool('mousemove', *places[name], 'click', 1)
        wait_for(lambda: chosen_name() == name, f'{name} to be selected')
        wait_for(lambda: heading() and name in heading(), f'the details of {name}')


def control_click_collects():
    xdotool('mousemove', *places['Germany'], 'keydown', 'ctrl', 'click', 1, 'keyup', 'ctrl')
    wait_for(lambda: find(lambda node: node.name.startswith('1 agreement collected') and showing(node)), 'the counter')
    xdotool('mousemove', *places['Germany'], 'keydown', 'ctrl', 'click', 1, 'keyup', 'ctrl')
    wait_for(lambda: not find(lambda node: node.name.startswith('1 agreement collected') and showing(node)),
             'the counter to go')


def keys_walk_by_geography():
    xdotool('mousemove', *places['Poland'], 'click', 1)
    wait_for(lambda: chosen_name() == 'Poland', 'Poland')
    xdotool('key', 'Left')
    xdotool('key', 'Return')
    wait_for(lambda: chosen_name() == 'Germany', 'Germany, to the left of Poland')


def control_d_collects_what_has_the_keyboard():
    """Germany is selected; the keyboard goes back to Poland, which is then meant."""
    xdotool('key', 'Right', 'ctrl+d')
    wait_for(lambda: 'collected for comparison' in (tile('Poland').description or ''), 'Poland to be collected')
    assert chosen_name() == 'Germany', chosen_name()
    xdotool('key', 'ctrl+d')
    wait_for(lambda: 'collected' not in (tile('Poland').description or ''), 'Poland to be taken out')


def details_come_back():
    """Put away by a key, they are brought back by opening the tile that is selected already."""
    xdotool('mousemove', *places['Poland'], 'click', 1)
    wait_for(lambda: heading() and 'Poland' in heading(), 'the details')
    xdotool('key', 'F9')
    wait_for(lambda: not heading(), 'the details to go')
    assert chosen_name() == 'Poland', chosen_name()
    wait_for(lambda: has_state(tile('Poland'), pyatspi.STATE_FOCUSED), 'the tile to have the keyboard')
    xdotool('key', 'Return')
    wait_for(lambda: heading() and 'Poland' in heading(), 'the details to come back')


def chosen_anew():
    """In another layout the tree is another one as well."""
    grid.clear()
    return chosen_name()


def opens_the_sheet(place):
    xdotool('mousemove', *place, 'click', 1)
    time.sleep(1.5)
    return heading()


def taps_open_the_sheet():
    """In a narrow window the details lie in a sheet over the tiles: a tap on a tile opens it, and one on the same tile does
    so again."""
    resize(360, 640)
    wait_for(lambda: not heading(), 'the sheet to be closed')
    place = next(place for place in ((x, y) for y in range(300, 420, STEP) for x in range(150, 340, STEP))
                 if opens_the_sheet(place))
    xdotool('key', 'F9')
    wait_for(lambda: not heading(), 'the sheet to close')
    name = wait_for(chosen_anew, 'the tile')
    xdotool('mousemove', *place, 'click', 1)
    wait_for(lambda: heading() and name in heading(), 'the sheet to open again')


def actions_open_pages():
    """The desktop's menu of the program opens a page in the window that is there."""
    subprocess.run(['gdbus', 'call', '--session', '--dest', ID, '--object-path', '/' + ID.replace('.', '/'),
                    '--method', 'org.freedesktop.Application.ActivateAction', 'timeline', '[]', '{}'],
                   check=True, capture_output=True)
    wait_for(lambda: find(lambda node: node.name == 'Events by party and date' and showing(node)), 'the timeline')


TESTS = [starts, names_say_it, clicking_selects, detail_follows, control_click_collects, keys_walk_by_geography,
         control_d_collects_what_has_the_keyboard, details_come_back, taps_open_the_sheet, actions_open_pages,
         closes]
desktop.run(os.path.abspath(sys.argv[1]), TESTS)
