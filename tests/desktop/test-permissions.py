#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-permissions.py MANIFEST: what the sandbox lets the program do is this, and nothing else (TAP)."""

import re
import sys
from pathlib import Path

ALLOWED = ['--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri']

lines = Path(sys.argv[1]).read_text(encoding='utf-8').splitlines()
begin = lines.index('finish-args:') + 1
found = []
for line in lines[begin:]:
    item = re.fullmatch(r'  - (\S+)', line)
    if not item:
        break
    found.append(item[1])

text = '\n'.join(line.split('#')[0] for line in lines)
print('1..3')
print('ok 1 - permissions' if found == ALLOWED else f'not ok 1 - permissions # {found}')
print('ok 2 - no network in the build' if '--share=network' not in text else 'not ok 2 - no network in the build')
print('ok 3 - every line indented by two' if all((len(line) - len(line.lstrip())) % 2 == 0 for line in lines)
      else 'not ok 3 - every line indented by two')
