#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""merge-styles.py STYLE DARK HC HC-DARK OUTPUT: one style sheet with media queries, for a libadwaita that knows them."""

import sys
from pathlib import Path

QUERIES = ('(prefers-color-scheme: dark)',
           '(prefers-contrast: more)',
           '(prefers-color-scheme: dark) and (prefers-contrast: more)')

style, *variants, output = map(Path, sys.argv[1:])
parts = [style.read_text(encoding='utf-8')]
for query, variant in zip(QUERIES, variants, strict=True):
    parts.append(f'@media {query} {{\n{variant.read_text(encoding="utf-8")}}}\n')
output.write_text('\n'.join(parts), encoding='utf-8')
