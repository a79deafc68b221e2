#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-layers.py SOURCE: holds the architecture (TAP).

Which folder may use which, that the core knows no toolkit, that no headers include each other in a ring, and that
every source file and every template is part of the build."""

import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
SRC = ROOT / 'src'

# What each folder may include, beside itself. Every folder must stand here.
USES = {
    'model': set(),
    'analysis': {'model'},
    'comparison': {'model', 'analysis'},
    'search': {'model', 'analysis'},
    'scenario': {'model', 'analysis'},
    'layout': set(),
    'sheets': {'model', 'analysis', 'layout', 'comparison', 'scenario'},
    'explorer': {'model', 'analysis', 'scenario'},
    'export': {'model', 'analysis', 'comparison', 'scenario', 'layout', 'sheets'},
    'command': {'model', 'analysis', 'comparison', 'scenario', 'sheets', 'export'},
    'widgets': {'model', 'analysis', 'scenario', 'explorer'},
    'map': {'model', 'analysis', 'scenario', 'layout', 'explorer', 'widgets'},
    'detail': {'model', 'analysis', 'scenario', 'explorer', 'widgets'},
    'timeline': {'model', 'analysis', 'scenario', 'layout', 'explorer', 'widgets'},
    'coverage': {'model', 'analysis', 'scenario', 'explorer', 'widgets'},
    'compare': {'model', 'analysis', 'comparison', 'scenario', 'layout', 'explorer', 'widgets'},
    'print': {'model', 'analysis', 'comparison', 'scenario', 'layout', 'sheets', 'export', 'explorer', 'widgets'},
    'app': {'model', 'analysis', 'scenario', 'search', 'explorer', 'widgets', 'map', 'detail', 'timeline', 'coverage', 'compare',
            'print'},
}
WITHOUT_TOOLKIT = {'model', 'analysis', 'layout', 'comparison', 'sheets', 'explorer', 'export', 'command', 'scenario',
                   'search'}
TOOLKIT = re.compile(r'^(gtk|gdk|gsk|adwaita|adw)\b')
INCLUDE = re.compile(r'^#include\s+["<]([^">]+)[">]', re.MULTILINE)
LONGEST_FILE = 600

files = sorted(path for path in SRC.rglob('sig-*.[ch]'))
home = {path.name: path.parent.name for path in files}
includes = {path: INCLUDE.findall(path.read_text(encoding='utf-8')) for path in files}


def name(path):
    return str(path.relative_to(ROOT))


def check_folders():
    for path in files:
        if path.parent.name not in USES:
            yield f'{name(path)}: a folder that USES does not name'


def check_directions():
    for path, included in includes.items():
        folder = path.parent.name
        for header in included:
            other = home.get(header)
            if other and other != folder and other not in USES.get(folder, set()):
                yield f'{name(path)}: {folder} must not use {other} ({header})'


def check_toolkit():
    for path, included in includes.items():
        for header in included:
            if path.parent.name in WITHOUT_TOOLKIT and TOOLKIT.match(header):
                yield f'{name(path)}: the core knows no toolkit ({header})'


def check_private_headers():
    for path, included in includes.items():
        for header in included:
            if header.endswith('-private.h') and home.get(header) != path.parent.name:
                yield f'{name(path)}: {header} is private to another folder'


def check_rings():
    graph = {path.name: [header for header in included if header in home and header != path.name]
             for path, included in includes.items() if path.suffix == '.h'}
    state = {}

    def walk(header, trail):
        if state.get(header) == 'done':
            return
        if header in trail:
            yield 'a ring of headers: ' + ' > '.join(trail[trail.index(header):] + [header])
            return
        for other in graph.get(header, ()):
            yield from walk(other, trail + [header])
        state[header] = 'done'

    for header in graph:
        yield from walk(header, [])


def check_builds():
    for path in files:
        if path.suffix == '.c' and f"'{path.name}'" not in (path.parent / 'meson.build').read_text():
            yield f'{name(path)}: in no build target'
    listed = (ROOT / 'resources/meson.build').read_text()
    bundled = (ROOT / 'resources/signatory.gresource.xml').read_text()
    for path in sorted((ROOT / 'resources/ui').rglob('*.blp')):
        if str(path.relative_to(ROOT / 'resources')) not in listed:
            yield f'{name(path)}: not compiled'
        if f'{path.stem}.ui' not in bundled:
            yield f'{name(path)}: not in the resources'
        is_template = 'template $' in path.read_text(encoding='utf-8')
        if is_template and not (SRC / path.parent.name / f'{path.stem}.c').exists():
            yield f'{name(path)}: no class of that stem in src/{path.parent.name}'
    for path in sorted((ROOT / 'resources/style').glob('*.css')):
        if path.name not in bundled:
            yield f'{name(path)}: not in the resources'


def check_lengths():
    for path in files:
        lines = len(path.read_text(encoding='utf-8').splitlines())
        if lines > LONGEST_FILE:
            yield f'{name(path)}: {lines} lines, more than {LONGEST_FILE}'


def check_licences():
    for path in sorted((*SRC.rglob('*.[ch]'), *(ROOT / 'tests').rglob('*.[ch]'), *ROOT.rglob('meson.build'),
                        *(ROOT / 'resources').rglob('*.blp'), *(ROOT / 'resources').rglob('*.css'))):
        if '_build' in name(path).split('/')[0]:
            continue
        if 'SPDX-License-Identifier' not in path.read_text(encoding='utf-8').split('\n', 2)[0]:
            yield f'{name(path)}: no licence in the first line'


CHECKS = [check_folders, check_directions, check_toolkit, check_private_headers, check_rings, check_builds,
          check_lengths, check_licences]

print(f'TAP version 13\n1..{len(CHECKS)}')
for number, check in enumerate(CHECKS, 1):
    faults = list(check())
    print(f'{"not ok" if faults else "ok"} {number} {check.__name__}')
    for fault in faults:
        print(f'# {fault}')
