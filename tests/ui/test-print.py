#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-print.py PROGRAM: opens the print dialog of the real program with real keys, turns its pages, saves what it shows
through the file chooser, and closes it (TAP)."""

import os
import re
import sys
import tempfile
import time
from pathlib import Path

import desktop
from desktop import closes, find, showing, wait_for, xdotool

FOLDER = tempfile.TemporaryDirectory()
SAVED = Path(FOLDER.name) / 'sheet.pdf'


def called(pattern):
    return find(lambda node: re.fullmatch(pattern, node.name or '') and showing(node))


def starts():
    wait_for(lambda: called('Parties on the map'), 'the map')


def control_p_opens():
    xdotool('mousemove', 480, 420, 'key', 'ctrl+p')
    wait_for(lambda: called(r'Page 1 of \d+'), 'the first page')


def keys_turn_pages():
    xdotool('key', 'Page_Down')
    wait_for(lambda: called(r'Page 2 of \d+'), 'the second page')
    xdotool('key', 'Home')
    wait_for(lambda: called(r'Page 1 of \d+'), 'the first page')


def saves():
    """Control+S asks where to; a path that is typed replaces the name that is proposed."""
    xdotool('key', 'ctrl+s')
    wait_for(lambda: called('Save') and called('Cancel'), 'the file chooser')
    time.sleep(1)
    xdotool('key', 'ctrl+a')
    xdotool('type', '--delay', 30, SAVED)
    xdotool('key', 'Return')
    wait_for(SAVED.exists, 'the file')
    assert SAVED.read_bytes().startswith(b'%PDF-')
    assert [path.name for path in SAVED.parent.iterdir()] == [SAVED.name]


def escape_closes():
    wait_for(lambda: called(r'Page 1 of \d+'), 'the dialog')
    # The window manager of this test gives the keyboard to no window when the file chooser has gone; and the first
    # Escape is for the words that tell of the file.
    xdotool('search', '--onlyvisible', '--name', '^Signatory$', 'windowfocus')
    for _ in range(2):
        time.sleep(1)
        xdotool('key', 'Escape')
    wait_for(lambda: not called(r'Page 1 of \d+'), 'the dialog to close')


TESTS = [starts, control_p_opens, keys_turn_pages, saves, escape_closes, closes]
desktop.run(os.path.abspath(sys.argv[1]), TESTS)
