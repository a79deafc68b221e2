#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long the desktop's search waits for an answer of the program that runs as a service: for what was found
and for the description of the first five.

usage: bench-search-provider.py SETTINGS-SCHEMAS DATA-SET PROGRAM
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

NAME = "io.github.signatory.Signatory"
PATH = "/io/github/signatory/Signatory/SearchProvider"
GOAL_MS = 50
ROUNDS = 20
QUERIES = ["u", "un", "unit", "united k", "велика брит", "agreement", "security cooperation", "memorandum", "2024", "xyzzy"]


def call(bus, method, words):
    return bus.call_sync(NAME, PATH, "org.gnome.Shell.SearchProvider2", method, GLib.Variant("(as)", (words,)), None,
                         Gio.DBusCallFlags.NO_AUTO_START, 60_000).unpack()[0]


def measure(bus):
    """Milliseconds of each answer."""
    for query in QUERIES * ROUNDS:
        start = time.perf_counter()
        found = call(bus, "GetInitialResultSet", query.split())
        call(bus, "GetResultMetas", found[:5])
        yield (time.perf_counter() - start) * 1e3


def wait_for_name(bus):
    while not bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                            GLib.Variant("(s)", (NAME,)), None, 0, -1).unpack()[0]:
        time.sleep(0.02)


def main():
    schemas, data, program = sys.argv[1:]
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    with tempfile.TemporaryDirectory() as home:
        recent = pathlib.Path(home) / "signatory/recent.ini"
        recent.parent.mkdir()
        recent.write_text(f"[{pathlib.Path(data).resolve().as_uri()}]\nTitle=Set\nOpened=1\n", "utf-8")
        start = time.perf_counter()
        service = subprocess.Popen([program, "--gapplication-service"],
                                   env=os.environ | {"XDG_STATE_HOME": home, "GSETTINGS_SCHEMA_DIR": schemas,
                                                     "GSETTINGS_BACKEND": "memory"})
        try:
            wait_for_name(bus)
            call(bus, "GetInitialResultSet", ["unit"])
            print(f"search provider start to first answer: {(time.perf_counter() - start) * 1e3:.0f} ms")
            times = sorted(measure(bus))
        finally:
            service.kill()
            service.wait()
    print(f"search provider answer: median {statistics.median(times):.1f} ms p99 {times[int((len(times) - 1) * 0.99)]:.1f} ms "
          f"(goal {GOAL_MS})")


if __name__ == "__main__":
    main()
