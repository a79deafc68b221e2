#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against an empty window: first frame with the map in it, and memory after the load.

usage: bench-first-frame.py SHIM EMPTY-WINDOW DATA-FOLDER DATA-SET [PROGRAM]

Without PROGRAM it is the `signatory` in PATH. Both are started in turn, in one run, so that what else the machine does
strikes both; the medians are compared.
"""

import json
import os
import pathlib
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 11
SETTLE_MS = 2000
PATIENCE_S = 60
FRAME_GOAL = 1.10
MEMORY_GOAL = 1.15
WITH_DISPLAY = pathlib.Path(__file__).resolve().parents[2] / "tools/lib/with-display"


class Program:
    def __init__(self, command, widget):
        self.command = command
        self.widget = widget
        self.frames = []
        self.memory = []

    def start(self, shim, environment):
        """Runs it once: milliseconds to the frame, kilobytes after it, widgets that the frame had."""
        ours, its = os.pipe()
        variables = environment | {
            "LD_PRELOAD": shim, "FIRST_FRAME_WIDGET": self.widget, "FIRST_FRAME_SETTLE": str(SETTLE_MS),
            "FIRST_FRAME_REPORT": str(its), "FIRST_FRAME_START": str(time.monotonic_ns()),
        }
        with subprocess.Popen([self.command], env=variables, pass_fds=[its], stdin=subprocess.DEVNULL) as process:
            os.close(its)
            ready, _, _ = select.select([ours], [], [], PATIENCE_S)
            report = os.read(ours, 200).decode() if ready else ""
            os.close(ours)
            process.kill()
        if not report:
            sys.exit(f"{self.command}: no frame with a {self.widget} in it")
        frame, memory, widgets = report.split()
        return float(frame), int(memory), int(widgets)

    def measure(self, *where):
        frame, memory, _ = self.start(*where)
        self.frames.append(frame)
        self.memory.append(memory)

    def describe(self):
        frames = statistics.median(self.frames)
        memory = statistics.median(self.memory) / 1024
        return f"{frames:.0f} ms ({min(self.frames):.0f} to {max(self.frames):.0f}), {memory:.0f} MB"


def prepare(home, data_folder, data_set):
    """A person's first start, with the data set where the system keeps such things."""
    share = pathlib.Path(home) / "share"
    (share / "signatory").mkdir(parents=True)
    (share / "signatory" / pathlib.Path(data_set).name).symlink_to(pathlib.Path(data_set).resolve())
    folders = [str(share), os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"]
    return os.environ | {
        "HOME": home, "XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_STATE_HOME": f"{home}/state", "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", f"{home}/cache"),
        "XDG_DATA_DIRS": ":".join(folders), "GSETTINGS_SCHEMA_DIR": data_folder, "GSETTINGS_BACKEND": "memory",
        "GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "GTK_A11Y": "none", "GDK_DEBUG": "no-portals", "LC_ALL": "C.UTF-8",
    }


def count_tiles(data_set):
    parties = json.loads(pathlib.Path(data_set).read_text(encoding="utf-8"))["parties"]
    return sum("tile" in party for party in parties)


def print_figures(program, floor):
    frame = statistics.median(program.frames) / statistics.median(floor.frames)
    memory = statistics.median(program.memory) / statistics.median(floor.memory)
    print(f"# program: {program.describe()}")
    print(f"# empty window: {floor.describe()}")
    print(f"first frame with map: {frame:.2f} x empty window (goal {FRAME_GOAL:.2f})")
    print(f"memory after load: {memory:.2f} x empty window (goal {MEMORY_GOAL:.2f})")


def main():
    if not os.environ.get("DISPLAY"):
        os.execv(WITH_DISPLAY, [str(WITH_DISPLAY), sys.executable, *sys.argv])

    shim, empty_window, data_folder, data_set, *rest = sys.argv[1:]
    command = rest[0] if rest else shutil.which("signatory")
    if command is None:
        sys.exit("There is no signatory in PATH")

    program = Program(command, "SigTile")
    floor = Program(empty_window, "AdwApplicationWindow")
    with tempfile.TemporaryDirectory() as home:
        environment = prepare(home, data_folder, data_set)
        # The first start of each reads what the later ones find in memory.
        _, _, tiles = program.start(shim, environment)
        floor.start(shim, environment)
        if tiles < count_tiles(data_set):
            sys.exit(f"{command}: the first frame with a tile has {tiles} of {count_tiles(data_set)}")
        for _ in range(ROUNDS):
            program.measure(shim, environment)
            floor.measure(shim, environment)

    print_figures(program, floor)


if __name__ == "__main__":
    main()
