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
    for option in ('--list', '--version', '--help', '--export=KIND', '--of=NAMES', '--output=FILE', '--format=FORMAT',
                   '--on=DATE', '--baseline=ID', '--colour-by=NAME', '--language=CODE',
                   '--paper=PAPER', '--differences'):
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


def pages():
    """A page that there is not is named, before a display is looked for."""
    expect(run('--page=nowhere'), 2, '^$', r'no page “nowhere”, but there are map, timeline')
    expect(run('--page=map', '--list'), 2, '^$', 'do not go together')


def export(*arguments, **options):
    return run(*arguments, DATA, **options)


def export_usage():
    """What is asked for wrongly is said in words, and names what is near; exit 2, and nothing is written."""
    cases = [
        (['--of=gb'], 'belong to --export'), (['-o', 'x.csv'], 'belong to --export'),
        (['--language=uk'], 'belong to --export'), (['--export=csv-mony'], 'did you mean “csv-money”'),
        (['--export=money'], 'did you mean “csv-money”'), (['--export=nothing-like-it'], 'comparison, fact-sheet'),
        (['--export=csv-money', '--list'], 'do not go together'), (['--export=csv-money', '--format=doc'], 'comes as csv'),
        (['--export=csv-money', '--format=pdf'], 'comes as csv only'), (['--export=csv-money', '-o', 'x.pdf'], 'csv only'),
        (['--export=comparison', '--of=gb', '-o', 'x.txt'], 'does not tell the format: end it as pdf, svg, png, csv'),
        (['--export=csv-money', '--of=poland'], 'did you mean “pl”'), (['--export=csv-money', '--of=gb,UKK'], '“UKK” is no'),
        (['--export=csv-money', '--of=group:g8'], 'did you mean “group:g7”'),
        (['--export=csv-money', '--of=sk'], '“Slovakia” has no agreement'),
        (['--export=csv-money', '--of=budapest-memorandum-1994'], 'is not an agreement'),
        (['--export=csv-money', '--of='], 'No agreement is named'),
        (['--export=csv-money', '--on=8 July 2024'], 'is no date'), (['--export=csv-money', '--on=2024-13'], 'is no date'),
        (['--export=csv-money', '--baseline=template'], 'has no baseline'),
        (['--export=csv-comparison', '--of=gb,pl', '--baseline=de-ua-2024'],
         'none of the columns, which are gb-ua-2024, pl-ua-2024'),
        (['--export=csv-comparison', '--of=gb,pl', '--baseline=all'], 'several of the columns'),
        (['--export=withdrawal'], 'needs those who withdraw'),
        (['--export=withdrawal', '--of=usa'], 'did you mean “us”?'),
        (['--export=withdrawal', '--of=ua'], 'names nobody who could withdraw'),
        (['--export=withdrawal', '--of=group:g8'], 'did you mean “group:g7”?'),
        (['--export=withdrawal', '--of=us/gb-ua-2024'], 'that could withdraw'),
        (['--export=withdrawal', '--of=,'], 'Nobody is named'),
        (['--export=coverage', '--of=us', '--baseline=us'], 'has no baseline'),
        (['--export=map', '--of=all-but:nato'], 'no agreement, party or group'),
        (['--export=csv-comparison'], 'needs agreements'), (['--export=fact-sheet'], 'needs agreements'),
        (['--export=map', '--colour-by=moon'], 'wording-nato'), (['--export=csv-money', '--colour-by=status'], 'not coloured'),
        (['--export=csv-money', '--language=xx'], 'the data set is in en, uk'),
        (['--export=csv-money', '--language=Ukrainian'], 'no code of a language'),
        (['--export=csv-money', '--output='], 'needs the name of a file'),
        (['--export=list', '--paper=a5'], '“a5” is no paper'), (['--export=list', '--paper=a4-sideways'], 'is no paper'),
        (['--export=csv-money', '--paper=a4'], 'A table has no paper'), (['--paper=a4'], 'belong to --export'),
        (['--differences'], 'belong to --export'), (['--export=list', '--differences'], 'has no differences'),
        (['--export=map', '--of=budapest-memorandum-1994'], 'is not an agreement'),
        (['--export=comparison', '--of=gb,budapest-memorandum-1994'], 'is not an agreement'),
    ]
    with tempfile.TemporaryDirectory() as folder:
        for arguments, message in cases:
            result = export(*arguments, cwd=folder)
            expect(result, 2, '^$', f'^signatory: .*{re.escape(message)}')
            assert os.listdir(folder) == [], (arguments, os.listdir(folder))


def export_of_what_is_broken():
    bad = sorted((FIXTURES / 'bad-form').glob('*.json'))[0]
    with tempfile.TemporaryDirectory() as folder:
        expect(run('--export=csv-money', bad, cwd=folder), 1, '^$', r':\d+:\d+: /')
        expect(run('--export=csv-money', 'missing.json', cwd=folder), 1, '^$', 'expected')
        assert os.listdir(folder) == []


def export_names():
    """A name of the person's own replaces a file; one that the program makes does not, and is told."""
    with tempfile.TemporaryDirectory() as folder:
        result = export('--export=csv-money', '--of=gb,pl', '--on=2024-07', cwd=folder)
        expect(result, 0, re.escape(f'{folder}/money-gb-pl-2024-07-31.csv\n'))
        expect(export('--export=csv-money', '--of=gb,pl', '--on=2024-07', cwd=folder), 1, '^$', 'is there already')
        (Path(folder) / 'own').write_text('old')
        result = export('--export=csv-money', '--of=gb', '-o', 'own', cwd=folder)
        expect(result, 0, '^$', '^$')
        assert (Path(folder) / 'own').read_text(encoding='utf-8-sig').startswith('Agreement,')
        os.mkdir(f'{folder}/inner')
        expect(export('--export=csv-events', '--output=inner', '--on=2025', cwd=folder), 0, 'inner/events-2025-12-31.csv')
        assert os.listdir(f'{folder}/inner') == ['events-2025-12-31.csv']


def export_to_a_pipe():
    result = export('--export=csv-money', '--of=lt', '--output=-')
    expect(result, 0, '^\ufeffAgreement,', '^$')
    assert {line.split(',')[0] for line in result.stdout.splitlines()[1:]} == {'lt-ua-2024'}


def export_of_the_installed_set():
    expect(run('--export=csv-agreements', '-o', '-'), 0, 'gb-ua-2024')


def export_on_a_day():
    """The three precisions of a date; the last day counts."""
    for written, day in (('2024-01-11', '11 January 2024'), ('2024-01', '31 January 2024'), ('2024', '31 December 2024')):
        result = export('--export=csv-agreements', '--of=gb', f'--on={written}', '-o', '-')
        expect(result, 0, f'Lasts on {day}')
        assert (',agreements/gb-ua-2024/signed,No,' in result.stdout) == (written == '2024-01-11')


def export_languages():
    """Each language from each: the person's own does not matter."""
    if 'uk_UA.utf8' not in subprocess.run(['locale', '-a'], capture_output=True, text=True, check=True).stdout:
        return 'SKIP the system has no Ukrainian locale'
    for locale in ('C.UTF-8', 'C', 'uk_UA.UTF-8', 'en_GB.UTF-8', 'pl_PL.UTF-8'):
        result = export('--export=csv-agreements', '--of=pl', '--on=2024-07-08', '--language=uk', '-o', '-', locale=locale)
        expect(result, 0, 'Угода про співробітництво', '^$')
        result = export('--export=csv-agreements', '--of=pl', '--on=2024-07-08', '--language=en', '-o', '-', locale=locale)
        expect(result, 0, 'Lasts on 8 July 2024', '^$')
    # A message that was always there is in the language that was asked for, not in that of the locale.
    expect(export('--export=csv-agreements', '--of=pl', '--language=uk', '-o', '-', locale='C'), 0, ',Так,')
    expect(export('--export=csv-agreements', '--of=pl', '--language=en', '-o', '-', locale='uk_UA.UTF-8'), 0, ',Yes,')
    return None


TESTS = [version, help_text, bad_usage, validate_good, validate_bad, validate_several, validate_what_is_no_file,
         names_as_given, validation_is_not_translated, relative_names, list_agreements, list_installed, list_bad, languages, pages,
         export_usage, export_of_what_is_broken, export_names, export_to_a_pipe, export_of_the_installed_set,
         export_on_a_day, export_languages]

print(f'TAP version 13\n1..{len(TESTS)}')
for number, test in enumerate(TESTS, 1):
    try:
        note = test()
        print(f'ok {number} {test.__name__}' + (f' # {note}' if note else ''), flush=True)
    except Exception as fault:  # a broken assertion and a broken run alike
        print(f'not ok {number} {test.__name__}')
        print('# ' + str(fault)[:2000].replace('\n', '\n# '), flush=True)
