#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-scripts.py SOURCE: tests the Python scripts that read Meson's logs."""

import contextlib
import importlib.util
import io
import json
import sys
import tempfile
from pathlib import Path

SOURCE = Path(sys.argv[1])


def load(path):
    spec = importlib.util.spec_from_file_location(Path(path).stem.replace('-', '_'), SOURCE / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


count_tests = load('tools/count-tests.py')
select_tests = load('tools/lib/select-tests.py')
print_figures = load('tools/lib/print-figures.py')

# name, result of the program, its output, expected passed, failed, skipped
COUNTS = [
    ('three good results', 'OK', 'TAP version 14\n1..3\nok 1 /a\nok 2 /b\nok 3 /c', (3, 0, 0)),
    ('plan at the end', 'OK', 'ok 1 - a\nok 2 - b\n1..2', (2, 0, 0)),
    ('one bad result', 'FAIL', '1..2\nok 1 /a\nnot ok 2 /b', (1, 1, 0)),
    ('all bad results count', 'FAIL', '1..3\nnot ok 1 /a\nnot ok 2 /b\nok 3 /c', (1, 2, 0)),
    ('a failed assertion counts once', 'ERROR',
     'TAP version 14\n1..3\nok 1 /a\nnot ok /b - ERROR:t.c:5: (1 == 2)\nBail out!', (1, 1, 0)),
    ('a crash after good results', 'ERROR', '1..3\nok 1 /a\nok 2 /b', (2, 1, 0)),
    ('a crash before any result', 'ERROR', 'TAP version 14\n', (0, 1, 0)),
    ('a crash after every result', 'ERROR', '1..1\nok 1 /a', (1, 1, 0)),
    ('a time limit', 'TIMEOUT', '1..2\nok 1 /a', (1, 1, 0)),
    ('a time limit without TAP', 'TIMEOUT', '', (0, 1, 0)),
    ('an interrupt', 'INTERRUPT', '1..2\nok 1 /a', (1, 1, 0)),
    ('a skipped result', 'OK', '1..2\nok 1 /a\nok 2 /b # SKIP no display', (1, 0, 1)),
    ('a skipped result in small letters', 'OK', '1..1\nok 1 /a # skip', (0, 0, 1)),
    ('the whole program skipped', 'SKIP', '1..0 # SKIP no display', (0, 0, 1)),
    ('a result still to be mended', 'OK', '1..1\nnot ok 1 /a # TODO later', (1, 0, 0)),
    ('indented results, then their sum', 'OK',
     '1..1\n    ok 1 - a\n    ok 2 - b\n    1..2\nok 1 - both', (2, 0, 0)),
    ('a bad result among indented ones', 'FAIL',
     '1..1\n    ok 1 - a\n    not ok 2 - b\n    1..2\nnot ok 1 - both', (1, 1, 0)),
    ('indented twice', 'OK',
     '1..1\n    # Subtest\n        ok 1 - a\n        1..1\n    ok 1 - b\n    ok 2 - c\n    1..2\nok 1 - d',
     (2, 0, 0)),
    ('words that only begin alike', 'OK', '1..1\n# ok then\nokay\nok 1 /a', (1, 0, 0)),
    ('a program without TAP', 'OK', 'hello', (1, 0, 0)),
    ('a program without TAP fails', 'FAIL', 'ok, nearly', (0, 1, 0)),
    ('a program without TAP skipped', 'SKIP', '', (0, 0, 1)),
    ('expected to fail and did', 'EXPECTEDFAIL', '', (1, 0, 0)),
    ('expected to fail and did not', 'UNEXPECTEDPASS', '', (0, 1, 0)),
]


def entry(name, result, output, **more):
    return json.dumps({'name': name, 'result': result, 'stdout': output, 'returncode': 0, **more})


def run(module, *arguments):
    """The exit status of a script's main function and the lines it printed."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        status = module.main(*map(str, arguments))
    return status, output.getvalue().splitlines()


def count_cases(folder):
    for name, result, output, expected in COUNTS:
        yield name, expected, count_tests.count({'name': name, 'result': result, 'stdout': output})


def sum_cases(folder):
    good, bad, broken, skipped = (folder / name for name in ('good', 'bad', 'broken', 'skipped'))
    good.write_text('\n'.join([entry('a', 'OK', '1..2\nok 1\nok 2'), entry('b', 'OK', '')]) + '\n')
    lines = '\n'.join(f'line {number}' for number in range(100))
    bad.write_text(entry('c', 'FAIL', lines, stderr='what went wrong') + '\n')
    broken.write_text(entry('d', 'OK', '1..1\nok 1')[:-5])
    skipped.write_text(entry('e', 'OK', '1..1\nok 1 # SKIP'))
    yield 'all good', (0, ['3 passed, 0 failed']), run(count_tests, good)
    yield 'skipped tests are named', '3 passed, 0 failed, 1 skipped', run(count_tests, good, skipped)[1][-1]
    status, printed = run(count_tests, good, bad)
    yield 'a failure fails', (1, '3 passed, 1 failed'), (status, printed[-1])
    yield 'a failure shows its errors', True, '    what went wrong' in printed
    yield 'a failure shows the end of its output', True, '    line 99' in printed
    yield 'a failure shows no more than the end', False, '    line 0' in printed
    yield 'nothing executed fails', (1, '0 passed, 0 failed, 1 skipped'), \
        (lambda answer: (answer[0], answer[1][-1]))(run(count_tests, skipped))
    for name, log in (('a missing log', folder / 'none'), ('a log that breaks off', broken)):
        status, printed = run(count_tests, good, log)
        yield f'{name} is a failure', (1, '3 passed, 1 failed'), (status, printed[-1])


def select_cases(folder):
    info = folder / 'meson-info'
    info.mkdir()
    (info / 'intro-tests.json').write_text(json.dumps([
        {'name': 'party', 'suite': ['signatory:model']},
        {'name': 'grid', 'suite': ['signatory:layout', 'signatory:display']},
        {'name': 'map', 'suite': ['signatory:display']},
    ]))
    yield 'a suite', (0, ['grid', 'map']), run(select_tests, folder, 'display')
    yield 'a test', (0, ['party']), run(select_tests, folder, 'party')
    yield 'both, each once', (0, ['party', 'grid']), run(select_tests, folder, 'grid', 'model', 'layout')
    status, printed = run(select_tests, folder, 'map', 'nothing')
    yield 'an unknown name is bad usage', (2, True), (status, 'nothing' in printed[0])
    yield 'an unknown name lists the suites', 'suites: display layout model', printed[1]


def figure_cases(folder):
    log = folder / 'benchmarks'
    log.write_text(entry('load', 'OK', 'warming up\nload: 1.21 x parse (goal 1.3)\n') + '\n'
                   + entry('frame', 'OK', '# first frame: 1.05 x (goal 1.1)\nok 1\n') + '\n')
    yield 'figures', (0, ['load: 1.21 x parse (goal 1.3)', 'first frame: 1.05 x (goal 1.1)']), \
        run(print_figures, log)
    log.write_text(entry('load', 'OK', 'nothing measured'))
    yield 'no figures fail', (1, ['no figures']), run(print_figures, log)
    yield 'no log fails', (1, ['no figures']), run(print_figures, folder / 'none')


def main():
    number = 0
    for cases in (count_cases, sum_cases, select_cases, figure_cases):
        with tempfile.TemporaryDirectory() as folder:
            for name, expected, found in cases(Path(folder)):
                number += 1
                print(f'{"ok" if found == expected else "not ok"} {number} {cases.__name__}: {name}')
                if found != expected:
                    print(f'# expected {expected!r}\n# found {found!r}')
    print(f'1..{number}')


main()
