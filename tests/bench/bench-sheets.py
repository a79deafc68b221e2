#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a comparison sheet costs: against the same words through bare Pango and cairo, against the same table printed by a
browser, and as it grows.

usage: bench-sheets.py BENCH-SHEETS PROGRAM DATA-SET
"""

import ctypes
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

BENCH, PROGRAM, DATA_SET = sys.argv[1:]
ROUNDS = 5
BROWSER = shutil.which('chromium') or shutil.which('chromium-browser')
PR_SET_CHILD_SUBREAPER = 36


def run(*args):
    """Returns the seconds of processor time that a run takes, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([BENCH, *args], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(*command):
    """Returns how long a command takes, and the processor time of all its processes, in seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    took = time.monotonic() - start
    # What it leaves behind becomes ours: a browser is many processes.
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def compare_with_browser(folder):
    """Prints how the whole process compares with a browser that prints the same table."""
    name = 'comparison sheet 29 agreements whole process'
    if BROWSER is None:
        print(f'{name}: chromium is not there (goal 0.25)')
        return
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    html, printed = os.path.join(folder, 'sheet.html'), os.path.join(folder, 'printed.pdf')
    run('html', DATA_SET, '1', html)
    theirs = [BROWSER, '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-pdf-header-footer',
              f'--user-data-dir={folder}/browser', f'--print-to-pdf={printed}', f'file://{html}']
    ours = [PROGRAM, '--export=comparison', '--of=all', f"--output={os.path.join(folder, 'ours.pdf')}", DATA_SET]
    try:
        measure(*theirs)  # Its first run makes a profile.
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        print(f'{name}: chromium does not print here (goal 0.25)')
        return
    pairs = [(measure(*ours), measure(*theirs)) for _ in range(ROUNDS)]
    if not os.path.getsize(printed) > 100_000:
        sys.exit('the browser printed next to nothing')
    (wait, work), (their_wait, their_work) = ([min(column) for column in zip(*side)] for side in zip(*pairs))
    print(f'{name}: {wait / their_wait:.2f} x chromium, {wait * 1000:.0f} ms against {their_wait * 1000:.0f} ms (goal 0.25)')
    print(f'comparison sheet 29 agreements processor time: {work / their_work:.2f} x chromium, {work * 1000:.0f} ms '
          f'against {their_work * 1000:.0f} ms (goal 0.25)')


with tempfile.TemporaryDirectory() as folder:
    pdf, texts = os.path.join(folder, 'sheet.pdf'), os.path.join(folder, 'texts')
    run('texts', DATA_SET, '1', texts)
    # By turns, so that whatever else the machine does falls on both.
    pairs = [(run('sheet', DATA_SET, '1', pdf), run('bare', texts, pdf)) for _ in range(ROUNDS)]
    sheet, bare = (min(column) for column in zip(*pairs))
    large = min(run('sheet', DATA_SET, '10', pdf) for _ in range(2))
    compare_with_browser(folder)

print(f'comparison sheet 29 agreements: {sheet / bare:.2f} x bare pango, {sheet * 1000:.0f} ms (goal 1.3)')
print(f'comparison sheet 290 agreements: {large / sheet:.1f} x of 29 (goal 11)')
