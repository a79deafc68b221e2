#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mock-portal.py FOLDER: the print portal of a desktop, as far as a program sees it.

What it is asked for goes to FOLDER/log as lines of "METHOD KEY=VALUE ...", what is printed to FOLDER/printed.pdf. How it
answers stands in FOLDER/manner: "print" on A3 in portrait, "cancel" as somebody who closes the dialog, "fail" as a desktop
without a printer. It says "ready" when its name is taken."""

import os
import sys
from pathlib import Path

from gi.repository import Gio, GLib

FOLDER = Path(sys.argv[1])
INTERFACES = Gio.DBusNodeInfo.new_for_xml("""
<node>
  <interface name="org.freedesktop.portal.Print">
    <method name="PreparePrint">
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="a{sv}" name="settings" direction="in"/>
      <arg type="a{sv}" name="page_setup" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
    <method name="Print">
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="h" name="fd" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
    <property name="version" type="u" access="read"/>
  </interface>
</node>""")
REQUEST = 'org.freedesktop.portal.Request'
TOKEN = 4711


def log(*words):
    with open(FOLDER / 'log', 'a', encoding='utf-8') as file:
        print(*words, file=file)


def manner():
    return (FOLDER / 'manner').read_text().strip()


def respond(connection, sender, path, response, results):
    """The answer to a request comes after its handle."""
    def emit():
        connection.emit_signal(sender, path, REQUEST, 'Response', GLib.Variant('(ua{sv})', (response, results)))
        return GLib.SOURCE_REMOVE
    GLib.timeout_add(20, emit)


def prepare(connection, sender, path, parameters):
    _parent, title, _settings, setup, _options = parameters.unpack()
    log('PreparePrint', f'title={title}', f'paper={setup.get("PPDName") or setup.get("Name")}',
        f'orientation={setup.get("Orientation")}')
    if manner() == 'cancel':
        return respond(connection, sender, path, 1, {})
    chosen = {'Name': GLib.Variant('s', 'iso_a3'), 'DisplayName': GLib.Variant('s', 'A3'),
              'Width': GLib.Variant('d', 297), 'Height': GLib.Variant('d', 420),
              'MarginTop': GLib.Variant('d', 5), 'MarginBottom': GLib.Variant('d', 5),
              'MarginLeft': GLib.Variant('d', 5), 'MarginRight': GLib.Variant('d', 5),
              'Orientation': GLib.Variant('s', 'portrait')}
    results = {'settings': GLib.Variant('a{sv}', {'printer': GLib.Variant('s', 'Laser in the hall')}),
               'page-setup': GLib.Variant('a{sv}', chosen), 'token': GLib.Variant('u', TOKEN)}
    return respond(connection, sender, path, 0, results)


def print_file(connection, sender, path, invocation, parameters):
    options = parameters.unpack()[3]
    handle = parameters.get_child_value(2).get_handle()
    descriptor = invocation.get_message().get_unix_fd_list().get(handle)
    log('Print', f'token={options.get("token")}')
    if manner() == 'fail':
        os.close(descriptor)
        return respond(connection, sender, path, 2, {})
    with os.fdopen(descriptor, 'rb') as file:
        (FOLDER / 'printed.pdf').write_bytes(file.read())
    return respond(connection, sender, path, 0, {})


def call(connection, sender, _path, _interface, method, parameters, invocation):
    options = parameters.unpack()[-1]
    path = f'/org/freedesktop/portal/desktop/request/{sender[1:].replace(".", "_")}/{options["handle_token"]}'
    if method == 'PreparePrint':
        prepare(connection, sender, path, parameters)
    else:
        print_file(connection, sender, path, invocation, parameters)
    invocation.return_value(GLib.Variant('(o)', (path,)))


def get_property(_connection, _sender, _path, _interface, _name):
    return GLib.Variant('u', 3)


def bus_acquired(connection, _name):
    connection.register_object('/org/freedesktop/portal/desktop', INTERFACES.interfaces[0], call, get_property, None)


def name_acquired(_connection, _name):
    print('ready', flush=True)


Gio.bus_own_name(Gio.BusType.SESSION, 'org.freedesktop.portal.Desktop', Gio.BusNameOwnerFlags.NONE, bus_acquired,
                 name_acquired, None)
GLib.MainLoop().run()
