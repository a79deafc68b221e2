#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-withdraw.py PROGRAM: takes the United States out with a real pointer, on the matrix of the real program, and reads
what the tree then says; puts them back, and undoes that (TAP)."""

import os
import sys
import time

import desktop
from desktop import closes, find, showing, wait_for, xdotool

# Where the heads of columns lie in a window that fills the display of the tests, 1000 x 700.
HEADS = range(590, 380, -12)
HEADS_Y = 210


def matrix():
    return find(lambda node: node.name == 'Capability areas by party' and showing(node))


def named(start):
    """A head or cell of the matrix."""
    return find(lambda node: node.name.startswith(start) and node.getRoleName() in ('table cell', 'row header'))


def act(node):
    node.queryAction().doAction(0)


def shown(name, role=None):
    return find(lambda node: node.name == name and showing(node) and (role is None or node.getRoleName() == role))


def says(words):
    return find(lambda node: words in node.name and showing(node))


def starts():
    wait_for(lambda: shown('Parties on the map'), 'the map')
    xdotool('key', 'alt+3')
    wait_for(lambda: matrix() and named('Air and missile defence'), 'the matrix')


def is_table():
    assert matrix().getRoleName() == 'table', matrix().getRoleName()
    assert named('US, Artillery: leads'), 'no cell for the US and artillery'
    assert named('Special forces, 0 parties. Nobody covers it')


def withdraws():
    """Opens the menus of heads of columns until it is that of the US, where no toolkit says where they are."""
    for x in HEADS:
        xdotool('mousemove', x, HEADS_Y, 'click', 3)
        time.sleep(0.3)
        if shown('Withdraw US'):
            xdotool('key', 'w')
            wait_for(lambda: says('What if: US withdrawn'), 'the bar')
            return
        xdotool('key', 'Escape')
        time.sleep(0.2)
    raise AssertionError('no head was that of the US')


def tree_says_it():
    wait_for(lambda: says('28 of 29 agreements left'), 'what is left')
    wait_for(lambda: named('US, Artillery: withdrawn; leads'), 'the cell that is withdrawn')
    wait_for(lambda: named('Artillery, 12 parties. Loses a lead'), 'what the row loses')


def map_says_it():
    xdotool('key', 'alt+1')
    wait_for(lambda: find(lambda node: node.name.startswith('United States') and
                          node.name.endswith('withdrawn as a what-if') and showing(node)), 'the tile')


def puts_back():
    act(wait_for(lambda: shown('Put Back', 'button') or shown('Put Back', 'push button'), 'the button'))
    wait_for(lambda: says('29 agreements signed'), 'all agreements')
    assert not find(lambda node: node.name.endswith('withdrawn as a what-if'))


def undoes():
    act(wait_for(lambda: shown('Undo', 'button') or shown('Undo', 'push button'), 'the undo'))
    wait_for(lambda: says('28 of 29 agreements left'), 'the US out again')


TESTS = [starts, is_table, withdraws, tree_says_it, map_says_it, puts_back, undoes, closes]
desktop.run(os.path.abspath(sys.argv[1]), TESTS)
