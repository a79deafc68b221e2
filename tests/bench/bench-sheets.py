#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a comparison sheet costs: against the same words through bare Pango and cairo, and as it grows.

usage: bench-sheets.py BENCH-SHEETS DATA-SET
"""

import os
import resource
import subprocess
import sys
import tempfile

BENCH, DATA_SET = sys.argv[1:]
ROUNDS = 5


def run(*args):
    """Returns the seconds of processor time that a run takes, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([BENCH, *args], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


with tempfile.TemporaryDirectory() as folder:
    pdf, texts = os.path.join(folder, 'sheet.pdf'), os.path.join(folder, 'texts')
    run('texts', DATA_SET, '1', texts)
    # By turns, so that whatever else the machine does falls on both.
    pairs = [(run('sheet', DATA_SET, '1', pdf), run('bare', texts, pdf)) for _ in range(ROUNDS)]
    sheet, bare = (min(column) for column in zip(*pairs))
    large = min(run('sheet', DATA_SET, '10', pdf) for _ in range(2))

print(f'comparison sheet 29 agreements: {sheet / bare:.2f} x bare pango, {sheet * 1000:.0f} ms (goal 1.3)')
print(f'comparison sheet 290 agreements: {large / sheet:.1f} x of 29 (goal 11)')
