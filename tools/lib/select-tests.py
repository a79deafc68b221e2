#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""select-tests.py BUILD NAME...: prints the tests of the suites and tests named,
one a line; ends with 2 and a list of the names there are when one is unknown."""

import json
import sys
from pathlib import Path


def suites_of(test):
    """The suites of a test, without the project's name that Meson puts before them."""
    return {suite.partition(':')[2] or suite for suite in test['suite']}


def select(tests, names):
    """Returns the names of the chosen tests in their order, and the unknown names."""
    known = {test['name'] for test in tests}.union(*map(suites_of, tests))
    chosen = [test['name'] for test in tests
              if test['name'] in names or suites_of(test) & set(names)]
    return list(dict.fromkeys(chosen)), [name for name in names if name not in known]


def main(build, *names):
    tests = json.loads(Path(build, 'meson-info', 'intro-tests.json').read_text())
    chosen, unknown = select(tests, names)
    if unknown:
        suites = sorted(set().union(*map(suites_of, tests)))
        print(f'tools/dev: no such suite or test: {", ".join(unknown)}\n'
              f'suites: {" ".join(suites)}\n'
              f'tests: {" ".join(test["name"] for test in tests)}', file=sys.stderr)
        return 2
    print('\n'.join(chosen))
    return 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
