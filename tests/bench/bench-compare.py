#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures scrolling of the comparison: the 29 agreements of the installed set, and 1,000 made ones, each in a process of
its own.

usage: bench-compare.py DATA-SET GENERATOR BENCH-COMPARE
"""

import pathlib
import subprocess
import sys
import tempfile


def main():
    data_set, generator, bench = sys.argv[1:]
    subprocess.run([bench, data_set, "29"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "1000.json"
        subprocess.run([sys.executable, "-B", generator, "--agreements", "1000", "--events", "3000", "--parties", "1001",
                        "--output", path], check=True)
        subprocess.run([bench, path, "1000"], check=True)


if __name__ == "__main__":
    main()
