#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-translations.py SOURCE: each translation is complete, and every string can be translated (TAP)."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(sys.argv[1])
PO = ROOT / 'po'
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dngettext:2,3']
MARKED = re.compile(r'\b(?:_|N_|C_|NC_|ngettext|g_dngettext)\s?\(')
SHOWN = re.compile(r'^\s*(?:label|title|tooltip-text|description|placeholder-text|subtitle):\s*"[^"]*\w', re.MULTILINE)


def run(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={'PATH': '/usr/bin:/bin', 'LC_ALL': 'C.UTF-8'})


def sources():
    return sorted([*(ROOT / 'src').rglob('*.c'), *(ROOT / 'resources/ui').rglob('*.blp')])


def listed():
    return [line for line in (PO / 'POTFILES.in').read_text().splitlines() if line and not line.startswith('#')]


def languages():
    return (PO / 'LINGUAS').read_text().split()


def check_files():
    """Every file with a marked string is listed, and what is listed is there."""
    names = set(listed())
    for path in sources():
        name = str(path.relative_to(ROOT))
        if MARKED.search(path.read_text(encoding='utf-8')) and name not in names:
            yield f'{name}: has strings to translate and is not in po/POTFILES.in'
    for name in names:
        if not (ROOT / name).is_file():
            yield f'{name}: is in po/POTFILES.in and not there'
    if listed() != sorted(listed()):
        yield 'po/POTFILES.in is not sorted'


def check_marks():
    """No string that a person reads stands in a template without a mark."""
    for path in sources():
        if path.suffix == '.blp':
            for match in SHOWN.finditer(path.read_text(encoding='utf-8')):
                yield f'{path.relative_to(ROOT)}: not marked: {match[0].strip()}'


def check_languages():
    with tempfile.TemporaryDirectory() as folder:
        template = f'{folder}/signatory.pot'
        result = run('xgettext', '--from-code=UTF-8', *(f'--keyword={word}' for word in KEYWORDS),
                     '--files-from=po/POTFILES.in', f'--output={template}')
        if result.returncode != 0:
            yield result.stderr
            return
        for language in languages():
            yield from check_language(f'po/{language}.po', template)


def check_language(name, template):
    result = run('msgfmt', '--check', '--output-file=/dev/null', name)
    if result.returncode != 0:
        yield result.stderr
    # msgcmp refuses what is missing, fuzzy or not translated.
    result = run('msgcmp', name, template)
    if result.returncode != 0:
        yield result.stderr


CHECKS = [check_files, check_marks, check_languages]

print(f'TAP version 13\n1..{len(CHECKS)}')
for number, check in enumerate(CHECKS, 1):
    faults = list(check())
    print(f'{"not ok" if faults else "ok"} {number} {check.__name__}')
    for fault in faults:
        print('# ' + fault.strip().replace('\n', '\n# '))
