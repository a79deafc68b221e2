#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-desktop-search.py PROGRAM INI: asks the real program, as a service on a session bus, what the desktop's search
asks it, and reads what a screen reader is then told of the window that it opens (TAP).

The service needs a display, as every program with a window does; while it only answers it shows nothing there."""

import configparser
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

PROGRAM = os.path.abspath(sys.argv[1])
INI = sys.argv[2]
DATA = os.environ['SIGNATORY_TEST_DATA']

entry = configparser.ConfigParser()
entry.read(INI)
provider = entry['Shell Search Provider']
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
home = tempfile.TemporaryDirectory()
service = None


def environment():
    return os.environ | {'XDG_CONFIG_HOME': home.name, 'XDG_STATE_HOME': home.name, 'XDG_CACHE_HOME': home.name,
                         'GSETTINGS_BACKEND': 'memory', 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo', 'LC_ALL': 'C.UTF-8',
                         'G_DEBUG': 'fatal-criticals', 'GDK_DEBUG': 'no-portals', 'GTK_A11Y': 'atspi'}


def is_owned():
    return bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'NameHasOwner',
                         GLib.Variant('(s)', (provider['BusName'],)), None, 0, -1).unpack()[0]


def wait_for(question, what, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if question():
            return
        time.sleep(0.05)
    raise AssertionError(f'waited too long for {what}')


def start():
    """As the bus would: by the command of the service file."""
    global service
    service = subprocess.Popen([PROGRAM, '--gapplication-service'], env=environment())
    wait_for(is_owned, 'the service')


def ends(patience=60):
    global service
    assert service.wait(patience) == 0, service.returncode
    service = None
    wait_for(lambda: not is_owned(), 'the name to be free')


def call(method, arguments=None):
    answer = bus.call_sync(provider['BusName'], provider['ObjectPath'], 'org.gnome.Shell.SearchProvider2', method,
                           arguments, None, Gio.DBusCallFlags.NO_AUTO_START, 60000)
    return answer.unpack()


def search(*terms):
    return call('GetInitialResultSet', GLib.Variant('(as)', (terms,)))[0]


def activate(address, *terms):
    call('ActivateResult', GLib.Variant('(sasu)', (address, terms, 0)))


def find_windows():
    """What is on the display, by its class."""
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', 'ignatory'], capture_output=True, text=True)
    return found.stdout.split()


def first_answer_waits_for_the_data():
    start()
    assert search('unit')[:2] == ['parties/gb', 'parties/us'], search('unit')


def any_language_finds():
    assert search('Велика', 'Брит')[0] == 'parties/gb', search('Велика', 'Брит')
    assert search('deutschland')[:2] == ['parties/de', 'agreements/de-ua-2024'], search('deutschland')
    assert 'instruments/budapest-memorandum-1994' in search('budapest', 'memo'), search('budapest', 'memo')
    assert any(address.startswith('events/') for address in search('budapest')), search('budapest')
    assert search('"united', 'kingdom"')[0] == 'parties/gb'


def nonsense_finds_nothing():
    assert search('xyzzyqwerty') == []
    assert search('unit', 'xyzzyqwerty') == []
    assert search() == []


def more_words_find_less():
    before = search('unit')
    after = call('GetSubsearchResultSet', GLib.Variant('(asas)', (before, ['unit', 'king'])))[0]
    assert after[0] == 'parties/gb' and 'parties/us' not in after, after


def results_are_described():
    addresses = ['parties/gb', 'agreements/gb-ua-2024', 'instruments/budapest-memorandum-1994', 'parties/nowhere']
    metas = call('GetResultMetas', GLib.Variant('(as)', (addresses,)))[0]
    assert [meta['id'] for meta in metas] == addresses[:3], metas
    assert metas[0]['name'] == 'United Kingdom', metas[0]
    assert metas[0]['description'] == 'UK — signed 12 January 2024, Kyiv (Mariinskyi Palace)', metas[0]
    assert metas[1]['name'].startswith('Agreement on Security Co-operation between the United Kingdom'), metas[1]
    assert metas[1]['description'].startswith('Signed 12 January 2024 in Kyiv'), metas[1]
    assert metas[2]['description'].endswith(', 5 December 1994'), metas[2]
    kind, names = metas[0]['icon']
    assert kind == 'themed' and names[0] == provider['BusName'], metas[0]['icon']


def no_window_was_opened():
    assert find_windows() == [], find_windows()


def ends_when_nobody_asks():
    began = time.monotonic()
    ends()
    assert 5 < time.monotonic() - began < 40, time.monotonic() - began


def searches_what_was_open_last():
    data = json.loads(pathlib.Path(DATA).read_text('utf-8'))
    data['parties'][1]['name'] = {'en': 'Ruritania'}
    file = pathlib.Path(home.name) / 'other set.json'
    file.write_text(json.dumps(data), 'utf-8')
    recent = pathlib.Path(home.name) / 'signatory/recent.ini'
    recent.parent.mkdir()
    recent.write_text(f'[{file.as_uri()}]\nTitle=Other\nOpened=20\n[file:///gone.json]\nTitle=Gone\nOpened=30\n', 'utf-8')
    start()
    assert search('ruritania')[0] == 'parties/gb', search('ruritania')


def starting_shows_the_installed_set():
    """Whatever was searched: so it does not matter whether a service was running."""
    import desktop
    bus.call_sync(provider['BusName'], '/io/github/signatory/Signatory', 'org.gtk.Application', 'Activate',
                  GLib.Variant('(a{sv})', ({},)), None, 0, -1)
    desktop.wait_for(lambda: desktop.find(lambda node: node.name.startswith('United Kingdom,') and desktop.showing(node)),
                     'the tile of the United Kingdom')
    assert search('ruritania') == []
    desktop.xdotool('key', 'ctrl+q')
    ends()


def broken_file_gives_way_to_the_installed_set():
    file = pathlib.Path(home.name) / 'broken.json'
    file.write_text('{"format": 1}', 'utf-8')
    recent = pathlib.Path(home.name) / 'signatory/recent.ini'
    recent.write_text(f'[{file.as_uri()}]\nTitle=Broken\nOpened=20\n', 'utf-8')
    start()
    assert search('unit')[:2] == ['parties/gb', 'parties/us'], search('unit')
    recent.unlink()


def activating_opens_the_place():
    import desktop
    activate('parties/pl', 'pol')
    desktop.wait_for(lambda: desktop.find(lambda node: node.getRoleName() == 'heading' and 'Poland' in node.name and
                                          desktop.showing(node)), 'the details of Poland')
    assert find_windows()
    event = search('budapest', 'memorandum', 'signed')[0]
    assert event.startswith('events/'), event
    activate(event, 'budapest')
    desktop.wait_for(lambda: desktop.find(lambda node: node.name == 'Events by party and date' and desktop.showing(node)),
                     'the timeline')


def launching_filters_the_map():
    import desktop
    call('LaunchSearch', GLib.Variant('(asu)', (['republic', 'pol'], 0)))
    desktop.wait_for(lambda: desktop.find(lambda node: node.name == 'Parties on the map' and desktop.showing(node)), 'the map')
    desktop.wait_for(lambda: desktop.find(lambda node: node.name == '1 of 50 parties match the filter' and
                                          desktop.showing(node)), 'the filter')


def ends_with_the_window():
    import desktop
    desktop.xdotool('key', 'ctrl+q')
    ends()


def cold_activation_waits_for_the_data():
    import desktop
    start()
    activate('parties/de', 'ger')
    desktop.wait_for(lambda: desktop.find(lambda node: node.getRoleName() == 'heading' and 'Germany' in node.name and
                                          desktop.showing(node)), 'the details of Germany')
    desktop.xdotool('key', 'ctrl+q')
    ends()


TESTS = [first_answer_waits_for_the_data, any_language_finds, nonsense_finds_nothing, more_words_find_less,
         results_are_described, no_window_was_opened, ends_when_nobody_asks, searches_what_was_open_last, starting_shows_the_installed_set,
         broken_file_gives_way_to_the_installed_set, activating_opens_the_place, launching_filters_the_map,
         ends_with_the_window, cold_activation_waits_for_the_data]

if __name__ == '__main__':
    print(f'TAP version 13\n1..{len(TESTS)}', flush=True)
    import desktop
    manager = subprocess.Popen(['openbox', '--config-file', '/dev/null'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop.run_tests(TESTS)
    finally:
        for process in filter(None, (service, manager, desktop.launcher)):
            process.kill()
            process.wait()
        home.cleanup()
