#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-licences.py SOURCE [REUSE]: every file says its licence and its holder (TAP).

Looks at a copy of the tree without what was built in it, for `reuse` asks git what to leave out and there may be none.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

source, *reuse = sys.argv[1:]
print('1..1')
if not reuse:
    print('ok 1 - licences # SKIP there is no reuse')
    sys.exit()

with tempfile.TemporaryDirectory() as folder:
    tree = Path(folder) / 'tree'
    shutil.copytree(source, tree, symlinks=True, ignore=shutil.ignore_patterns('_build*', '.git', '__pycache__'))
    result = subprocess.run([*reuse, '--root', tree, 'lint', '--lines'], capture_output=True, text=True, check=False)

for line in result.stdout.splitlines() + result.stderr.splitlines():
    print('#', line.replace(folder, ''))
print('ok 1 - licences' if result.returncode == 0 else 'not ok 1 - licences')
