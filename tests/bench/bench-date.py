#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures frames while the date is dragged: over the installed data set, and over a large generated one.

usage: bench-date.py GENERATOR BENCH-DATE DATA-SET
"""

import json
import pathlib
import subprocess
import sys
import tempfile

AGREEMENTS = 10_000
EVENTS = 100_000


def main():
    generator, bench, data_set = sys.argv[1:]
    agreements = len(json.loads(pathlib.Path(data_set).read_text(encoding="utf-8"))["agreements"])
    subprocess.run([bench, data_set, str(agreements)], check=True)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "generated.json"
        subprocess.run([sys.executable, "-B", generator, "--agreements", str(AGREEMENTS), "--events", str(EVENTS),
                        "--output", path], check=True)
        subprocess.run([bench, path, str(AGREEMENTS)], check=True)


if __name__ == "__main__":
    main()
