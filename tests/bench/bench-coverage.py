#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures frames of the matrix with 1,000 parties and 200 capability areas.

usage: bench-coverage.py GENERATOR BENCH-COVERAGE
"""

import json
import pathlib
import subprocess
import sys
import tempfile

PARTIES = 1_000
AREAS = 200


def widen(path):
    """Spreads the promises of a generated set over as many areas as are wanted."""
    dataset = json.loads(path.read_text(encoding="utf-8"))
    group = dataset["vocabulary"]["area_groups"][0]["id"]
    areas = dataset["vocabulary"]["areas"]
    areas += [{"id": f"bench-{number}", "title": {"en": f"Area {number}"}, "group": group}
              for number in range(AREAS - len(areas))]
    place = 0
    for agreement in dataset["agreements"]:
        for commitment in agreement.get("commitments", []):
            commitment["area"] = areas[place * 7919 % AREAS]["id"]
            place += 1
    path.write_text(json.dumps(dataset), encoding="utf-8")


def main():
    generator, bench = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "wide.json"
        subprocess.run([sys.executable, "-B", generator, "--agreements", "6000", "--events", "6000",
                        "--parties", str(PARTIES + 1), "--output", path], check=True)
        widen(path)
        subprocess.run([bench, path], check=True)


if __name__ == "__main__":
    main()
