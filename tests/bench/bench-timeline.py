#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures frames of the timeline with few and with many events, each in a process of its own, all in one run.

usage: bench-timeline.py GENERATOR BENCH-TIMELINE
"""

import pathlib
import subprocess
import sys
import tempfile

# Events, parties with the focus, agreements.
SETS = [(300, 51, 30), (10_000, 200, 300), (100_000, 1_001, 2_000)]


def main():
    generator, bench = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        for events, parties, agreements in SETS:
            path = pathlib.Path(folder) / f"{events}.json"
            subprocess.run([sys.executable, "-B", generator, "--agreements", str(agreements), "--events", str(events),
                            "--parties", str(parties), "--output", path], check=True)
            subprocess.run([bench, path, str(events)], check=True)


if __name__ == "__main__":
    main()
