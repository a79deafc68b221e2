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
HEADS = range(585, 380, -12)
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
    """Takes one after the other out by the menu of its head, and back, until it is the US: nothing says where heads are."""
    for x in HEADS:
        xdotool('mousemove', x, HEADS_Y, 'click', 3)
        wait_for(lambda: find(lambda node: node.getRoleName() == 'menu' and showing(node)), 'the menu')
        xdotool('key', 'w')
        if wait_for(lambda: says('What if: '), 'the bar').name == 'What if: US withdrawn':
            return
        act(wait_for(lambda: shown('Put Back', 'button'), 'the button'))
        wait_for(lambda: not says('What if: '), 'the bar to go')
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
    act(wait_for(lambda: shown('Put Back', 'button'), 'the button'))
    wait_for(lambda: not find(lambda node: node.name.endswith('withdrawn as a what-if')), 'the tile to be as it was')


def undoes():
    act(wait_for(lambda: shown('Undo', 'button'), 'the undo'))
    wait_for(lambda: says('28 of 29 agreements left'), 'the US out again')


TESTS = [starts, is_table, withdraws, tree_says_it, map_says_it, puts_back, undoes, closes]
desktop.run(os.path.abspath(sys.argv[1]), TESTS)
