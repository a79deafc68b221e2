#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-clicks.py PROGRAM: starts the real program on an X server with a session bus, clicks and types with a real
pointer and real keys, and reads what a screen reader would then be told (TAP).

Coordinates cannot be had from the accessibility tree of a GTK 4 program, so a pointer walks a lattice over the window
once and notes which tile each place is."""

import os
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
PATIENCE = 60
WIDTH, HEIGHT, STEP = 1280, 840, 34

os.environ['GTK_A11Y'] = 'atspi'
launcher = subprocess.Popen(['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'], stderr=subprocess.DEVNULL)
time.sleep(1)

import pyatspi  # noqa: E402  (connects to the bus that was just launched)


def wait_for(question, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except Exception:  # the tree changes while it is read
            grid.clear()
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f'waited too long for {what}')


def xdotool(*arguments):
    subprocess.run(['xdotool', *map(str, arguments)], check=True, capture_output=True)


def walk(node, depth=0):
    if node is None or depth > 60:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index), depth + 1)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((child for child in desktop if child and child.name == 'signatory'), None)


def find(condition):
    return next((node for node in walk(application()) if condition(node)), None)


def has_state(node, state):
    return node.getState().contains(state)


def showing(node):
    return has_state(node, pyatspi.STATE_SHOWING)


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


def closes():
    xdotool('key', 'ctrl+q')
    assert program.wait(PATIENCE) == 0


TESTS = [starts, names_say_it, clicking_selects, detail_follows, control_click_collects, keys_walk_by_geography, closes]

with tempfile.TemporaryDirectory() as home:
    environment = os.environ | {'XDG_CONFIG_HOME': home, 'XDG_STATE_HOME': home, 'XDG_CACHE_HOME': home,
                                'GSETTINGS_BACKEND': 'memory', 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo',
                                'LC_ALL': 'C.UTF-8', 'G_DEBUG': 'fatal-criticals', 'GDK_DEBUG': 'no-portals'}
    manager = subprocess.Popen(['openbox', '--config-file', '/dev/null'], env=environment, stderr=subprocess.DEVNULL)
    program = subprocess.Popen([PROGRAM], env=environment)
    print(f'TAP version 13\n1..{len(TESTS)}', flush=True)
    try:
        for number, test in enumerate(TESTS, 1):
            try:
                test()
                print(f'ok {number} {test.__name__}', flush=True)
            except Exception as fault:  # a broken assertion and a broken tree alike
                print(f'not ok {number} {test.__name__}')
                print('# ' + f'{type(fault).__name__}: {fault}'.replace('\n', '\n# '), flush=True)
    finally:
        for process in (program, manager, launcher):
            process.kill()
            process.wait()
