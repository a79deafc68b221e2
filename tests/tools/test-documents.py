#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-documents.py SOURCE: what the documents for people name is there, and they name what is there (TAP)."""

import re
import sys
from pathlib import Path

SOURCE = Path(sys.argv[1])
DOCUMENTS = ('README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md')
TEXTS = {name: (SOURCE / name).read_text(encoding='utf-8') for name in DOCUMENTS}
FOLDERS = tuple(f'{path.name}/' for path in SOURCE.iterdir() if path.is_dir() and not path.name.startswith('_build'))
OWN_FILES = [path for path in (SOURCE / 'src').rglob('*') if path.suffix in ('.c', '.h')]
NAMES = set(re.findall(r'\bSig[A-Z]\w*', ''.join(path.read_text(encoding='utf-8') for path in OWN_FILES)))


def anchors(document):
    """The addresses of the headings, as the usual viewers of Markdown make them."""
    headings = re.findall(r'^#+ (.*)$', document.read_text(encoding='utf-8'), re.MULTILINE)
    return {re.sub(r'[^\w -]', '', heading.lower()).replace(' ', '-') for heading in headings}


def links():
    for name, text in TEXTS.items():
        for link in re.findall(r'\]\(([^)\s]+)\)', text):
            if re.match(r'[a-z]+:', link):
                continue
            path, _, anchor = link.partition('#')
            target = SOURCE / (path or name)
            if not target.exists():
                yield f'{name}: there is no {path}'
            elif anchor and anchor not in anchors(target):
                yield f'{name}: {path or name} has no heading {anchor}'


def pictures():
    for name, text in TEXTS.items():
        for words, path in re.findall(r'!\[([^]]*)\]\(([^)]+)\)', text):
            if not words:
                yield f'{name}: {path} is not described'
    shown = '\n'.join(TEXTS.values())
    script = (SOURCE / 'tools/screenshots').read_text(encoding='utf-8')
    for path in sorted((SOURCE / 'docs/pictures').iterdir()):
        if f'docs/pictures/{path.name}' not in shown:
            yield f'docs/pictures/{path.name} is shown nowhere'
        if f"'{path.stem}'" not in script:
            yield f'docs/pictures/{path.name} is taken by no script'


def is_there(word, before):
    """Whether what a word names exists; *before* is the path that was named last, of which `-word.c` is a short form."""
    if word.startswith(FOLDERS):
        return any(SOURCE.glob(word.rstrip('/')))
    if re.fullmatch(r'-[\w-]+\.c', word):
        return any(path.name.endswith(word) for path in (SOURCE / before).parent.iterdir())
    if re.fullmatch(r'sig-[\w*-]+(\.[ch])?', word):
        return any(SOURCE.glob(f'src/*/{word}*'))
    if re.fullmatch(r'Sig[A-Z]\w*', word):
        return word in NAMES
    return True


def paths():
    for name, text in TEXTS.items():
        before = ''
        prose = re.sub(r'^```.*?^```$', '', text, flags=re.MULTILINE | re.DOTALL)
        for quoted in re.findall(r'`([^`]+)`', prose):
            word = quoted.split()[0]
            if not is_there(word, before):
                yield f'{name}: there is no {word}'
            before = word if word.startswith(FOLDERS) else before


def commands():
    usage = re.search(r"<<'EOF'\n(.*?)^EOF$", (SOURCE / 'tools/dev').read_text(encoding='utf-8'),
                      re.MULTILINE | re.DOTALL)[1]
    known = set(re.findall(r'^  ([a-z]+) ', usage, re.MULTILINE))
    for name, text in TEXTS.items():
        for command in re.findall(r'tools/dev ([a-z]+)', text):
            if command not in known:
                yield f'{name}: tools/dev has no command {command}'
    for command in sorted(known):
        if not re.search(rf'`(tools/dev )?{command}\b', TEXTS['CONTRIBUTING.md']):
            yield f'CONTRIBUTING.md says nothing of tools/dev {command}'


def folders():
    for path in sorted((SOURCE / 'src').iterdir()):
        if path.is_dir() and f'`src/{path.name}/' not in TEXTS['ARCHITECTURE.md']:
            yield f'ARCHITECTURE.md does not name src/{path.name}/'


def layers():
    rule = (SOURCE / 'tests/layers/test-layers.py').read_text(encoding='utf-8')
    uses = {name: set(re.findall(r"'(\w+)'", listed))
            for name, listed in re.findall(r"^    '(\w+)': (?:set\(\)|\{([^}]*)\}),$", rule, re.MULTILINE)}
    table = {name: set(re.findall(r'\w+', listed)) - {'none'}
             for name, listed in re.findall(r'^\| `src/(\w+)/` \| ([\w, ]+) \|$', TEXTS['ARCHITECTURE.md'], re.MULTILINE)}
    if not uses:
        yield 'tests/layers has no rule'
    for name in sorted(uses.keys() | table.keys()):
        if uses.get(name) != table.get(name):
            yield f'src/{name}/: the rule is {sorted(uses.get(name, ()))}, ARCHITECTURE.md says {sorted(table.get(name, ()))}'


CHECKS = [links, pictures, paths, commands, folders, layers]

print(f'1..{len(CHECKS)}')
for number, check in enumerate(CHECKS, 1):
    faults = list(check())
    print(f'{"not ok" if faults else "ok"} {number} - {check.__name__}')
    for fault in faults:
        print(f'# {fault}')
