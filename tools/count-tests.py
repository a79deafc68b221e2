#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-tests.py LOG...: sums the results in Meson's logs of test runs (testlog.json).

A test program that speaks TAP counts as many tests as it reports, any other one
as one. A program that crashed, was ended by its time limit or broke off its plan
is a failure even where each result it reported was good. Shows the end of the output
of each program that failed, then `N passed, N failed` as the last line, with
`, N skipped` where a test was. Ends with 1 when a test failed or none was executed."""

import json
import re
import sys
from pathlib import Path

TAP = re.compile(r'^(TAP version \d+|1\.\.\d+.*)$', re.MULTILINE)
SKIP_ALL = re.compile(r'^1\.\.0\s*#\s*skip', re.IGNORECASE | re.MULTILINE)
RESULT = re.compile(r'^(\s*)(not )?ok\b(.*)$')
DIRECTIVE = re.compile(r'#\s*(skip|todo)\b', re.IGNORECASE)
GOOD = {'OK', 'EXPECTEDFAIL', 'SKIP'}
SHOWN_LINES = 40


def tap_results(output):
    """Yields 'passed', 'failed' or 'skipped' for each result; a line that sums up
    the indented results before it is no result of its own."""
    depth = 0
    for line in output.splitlines():
        match = RESULT.match(line)
        if not match:
            continue
        indent, failed, rest = len(match[1]), match[2], match[3]
        sums_up, depth = indent < depth, indent
        if sums_up:
            continue
        directive = DIRECTIVE.search(rest)
        if directive and directive[1].lower() == 'skip':
            yield 'skipped'
        elif failed and not directive:
            yield 'failed'
        else:
            yield 'passed'


def count(test):
    """The numbers of passed, failed and skipped tests of one test program."""
    output = test.get('stdout', '')
    good = test['result'] in GOOD
    if not TAP.search(output):
        kind = 'skipped' if test['result'] == 'SKIP' else 'passed' if good else 'failed'
        results = [kind]
    else:
        results = list(tap_results(output))
        if not results and good and SKIP_ALL.search(output):
            results = ['skipped']
        if not good and 'failed' not in results:
            results.append('failed')
    return tuple(results.count(kind) for kind in ('passed', 'failed', 'skipped'))


def read_log(path):
    """The tests of a log; None where the run left no whole one."""
    try:
        lines = Path(path).read_text(encoding='utf-8').splitlines()
        return [json.loads(line) for line in lines if line.strip()] or None
    except (OSError, ValueError):
        return None


def show(test):
    print(f'\n--- {test["name"]}: {test["result"]} (exit {test.get("returncode")})')
    for stream in ('stdout', 'stderr'):
        for line in test.get(stream, '').splitlines()[-SHOWN_LINES:]:
            print(f'    {line}')


def main(*logs):
    sums = [0, 0, 0]
    for path in logs:
        tests = read_log(path)
        if tests is None:
            print(f'{path}: the run of these tests did not end by itself')
            sums[1] += 1
            continue
        for test in tests:
            numbers = count(test)
            sums = [total + number for total, number in zip(sums, numbers)]
            if numbers[1]:
                show(test)
    passed, failed, skipped = sums
    print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
