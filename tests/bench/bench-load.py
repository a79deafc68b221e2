#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the load of a large generated data set.

usage: bench-load.py GENERATOR BENCH-LOAD [AGREEMENTS EVENTS]
"""

import pathlib
import subprocess
import sys
import tempfile

AGREEMENTS = 10_000
EVENTS = 100_000


def main():
    generator, bench, *sizes = sys.argv[1:]
    agreements, events = map(int, sizes) if sizes else (AGREEMENTS, EVENTS)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "generated.json"
        subprocess.run([sys.executable, "-B", generator, "--agreements", str(agreements), "--events", str(events),
                        "--output", path], check=True)
        print(f"# {agreements} agreements, {events} events, {path.stat().st_size / 1e6:.0f} MB", flush=True)
        subprocess.run([bench, path, str(agreements)], check=True)


if __name__ == "__main__":
    main()
