#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-command-line.py PROGRAM SOURCE: what the program does without a display (TAP)."""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, SOURCE = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
DATA = SOURCE / 'data/ukraine-security-commitments.json'
FIXTURES = SOURCE / 'tests/fixtures/data'
DISPLAY = {'DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS'}


def run(*arguments, locale='C.UTF-8', cwd=None):
    """Runs the program with no display and no session bus to be had."""
    environment = {key: value for key, value in os.environ.items() if key not in DISPLAY}
    environment.update(LC_ALL=locale, G_DEBUG='fatal-criticals')
    return subprocess.run([PROGRAM, *map(str, arguments)], env=environment, cwd=cwd, capture_output=True,
                          encoding='utf-8', timeout=120, stdin=subprocess.DEVNULL)


def expect(result, status, stdout=None, stderr=None):
    assert result.returncode == status, f'exit {result.returncode}, not {status}: {result.stdout}{result.stderr}'
    for wanted, got in ((stdout, result.stdout), (stderr, result.stderr)):
        assert wanted is None or re.search(wanted, got), f'{wanted!r} not in {got!r}'


def version():
    result = run('--version')
    expect(result, 0, r'^signatory \d+\.\d+\.\d+\n$')
    assert result.stderr == ''


def help_text():
    result = run('--help')
    expect(result, 0, '--validate')
    for option in ('--list', '--version', '--help'):
        assert option in result.stdout, option
    assert 'gapplication' not in result.stdout
    expect(run('-h'), 0, '--validate')


def bad_usage():
    for arguments in (['--nonsense'], ['--validate'], ['--list', '--version'], ['--validate', '--list', DATA],
                      [DATA, DATA], ['--list', DATA, DATA]):
        result = run(*arguments)
        expect(result, 2, '^$', r'^signatory: .+\n.*--help')


def validate_good():
    result = run('--validate', DATA)
    expect(result, 0, re.escape(f'{DATA}: 0 errors\n'))
    assert len([line for line in result.stdout.splitlines() if not line.startswith(f'{DATA}:')]) == 0


def validate_bad():
    for kind in ('bad-form', 'bad-meaning', 'bad-bytes'):
        for path in sorted((FIXTURES / kind).glob('*.json'))[:12]:
            result = run('--validate', path)
            expect(result, 1, rf'{re.escape(str(path))}: [1-9]\d* errors?\n$')
            assert result.stdout.count('\n') >= 2, result.stdout


def validate_several():
    bad = sorted((FIXTURES / 'bad-form').glob('*.json'))[0]
    result = run('--validate', DATA, bad, DATA)
    expect(result, 1)
    assert len(re.findall(r': 0 errors$', result.stdout, re.MULTILINE)) == 2, result.stdout
    assert len(re.findall(r': 1 error$', result.stdout, re.MULTILINE)) == 1, result.stdout


def validate_what_is_no_file():
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / 'empty.json'
        empty.touch()
        binary = Path(folder) / 'binary.json'
        binary.write_bytes(bytes(range(256)))
        for path in (folder, Path(folder) / 'missing.json', empty, binary):
            before = sorted(os.listdir(folder))
            expect(run('--validate', path), 1, r'expected .+, found .+\n.*: 1 error\n$')
            assert before == sorted(os.listdir(folder)), 'a check changes nothing'


def names_as_given():
    bad = sorted((FIXTURES / 'bad-form').glob('*.json'))[0]
    for cwd, name in ((bad.parent, bad.name), (bad.parent, f'./{bad.name}'), (bad.parent.parent, f'bad-form/{bad.name}'),
                      (None, str(bad)), (bad.parent, bad.as_uri()), (bad.parent, 'missing.json')):
        result = run('--validate', '--', name, cwd=cwd)
        expect(result, 1, rf'^{re.escape(name)}(:\d+:\d+: /[^\n]*)?: expected [^\n]+\n{re.escape(name)}: 1 error\n$')
        result = run('--list', '--', name, cwd=cwd)
        expect(result, 1, '^$', rf'^{re.escape(name)}(:\d+:\d+: |: expected )')


def validation_is_not_translated():
    bad = sorted((FIXTURES / 'bad-form').glob('*.json'))[0]
    for path in (bad, DATA):
        assert run('--validate', path, locale='uk_UA.UTF-8').stdout == run('--validate', path).stdout


def relative_names():
    expect(run('--validate', DATA.name, cwd=DATA.parent), 0, f'^{DATA.name}: ')
    expect(run('--validate', '--', DATA.name, cwd=DATA.parent), 0)


def list_agreements():
    data = json.loads(DATA.read_text())
    result = run('--list', DATA)
    expect(result, 0)
    rows = [line.split('\t') for line in result.stdout.splitlines()]
    wanted = sorted(((a['id'], a['signed']['date'], ','.join(a['parties']), a['title']['en'])
                     for a in data['agreements']), key=lambda row: row[1])
    assert [tuple(row) for row in rows] == wanted, rows[:3]


def list_installed():
    expect(run('--list'), 0, r'^gb-ua-2024\t2024-01-12\tgb,ua\t')


def list_bad():
    path = sorted((FIXTURES / 'bad-form').glob('*.json'))[0]
    expect(run('--list', path), 1, '^$', r':\d+:\d+: /')


def languages():
    expect(run('--list', DATA, locale='uk_UA.UTF-8'), 0, 'Угода')
    # What a program reads must not depend on the character set of the terminal.
    assert 'Швец' in run('--list', DATA, locale='uk_UA.UTF-8').stdout
    expect(run('--nonsense', locale='uk_UA.UTF-8'), 2)


TESTS = [version, help_text, bad_usage, validate_good, validate_bad, validate_several, validate_what_is_no_file,
         names_as_given, validation_is_not_translated, relative_names, list_agreements, list_installed, list_bad, languages]

print(f'TAP version 13\n1..{len(TESTS)}')
for number, test in enumerate(TESTS, 1):
    try:
        test()
        print(f'ok {number} {test.__name__}', flush=True)
    except Exception as fault:  # a broken assertion and a broken run alike
        print(f'not ok {number} {test.__name__}')
        print('# ' + str(fault)[:2000].replace('\n', '\n# '), flush=True)
