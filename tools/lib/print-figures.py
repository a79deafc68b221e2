#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""print-figures.py LOG: prints the figures in Meson's log of a run of benchmarks,
the lines of the form `NAME: VALUES (goal GOAL)`."""

import json
import re
import sys
from pathlib import Path

FIGURE = re.compile(r'^(?:# )?([^:]+: .*\(goal [^)]+\))$')


def figures(lines):
    for line in filter(None, map(str.strip, lines)):
        for output in json.loads(line).get('stdout', '').splitlines():
            if match := FIGURE.match(output.strip()):
                yield match[1]


def main(log):
    path = Path(log)
    found = list(figures(path.read_text().splitlines())) if path.exists() else []
    print('\n'.join(found) or 'no figures')
    return 0 if found else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
