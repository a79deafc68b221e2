#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-export-writing.py PROGRAM SOURCE: that an export never costs a file: killed, forbidden, full (TAP)."""

import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM, SOURCE = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
DATA = SOURCE / 'data/ukraine-security-commitments.json'
NOBODY = 65534
ENVIRONMENT = {**{key: value for key, value in os.environ.items() if key not in ('DISPLAY', 'WAYLAND_DISPLAY')},
               'LC_ALL': 'C.UTF-8', 'G_DEBUG': 'fatal-criticals'}


def command(output):
    return [PROGRAM, '--export=csv-sources', f'--output={output}', str(DATA)]


def run(output, **options):
    return subprocess.run(command(output), env=ENVIRONMENT, capture_output=True, encoding='utf-8', timeout=120, **options)


def check_failure(result, path, *reasons):
    assert result.returncode == 1, (result.returncode, result.stderr)
    assert str(path) in result.stderr and any(reason in result.stderr for reason in reasons), result.stderr
    assert result.stdout == ''


def kills():
    """Killed at any moment, the old file or the whole new one is there; nothing else is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'sources.csv'
        begun = time.monotonic()
        assert run(path).returncode == 0
        takes = time.monotonic() - begun
        whole = path.read_bytes()
        seen = set()
        for _ in range(60):
            path.write_text('old')
            process = subprocess.Popen(command(path), env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # Mostly about the end, where the writing is done.
            time.sleep(takes * random.uniform(0.5, 1.1))
            process.send_signal(signal.SIGKILL)
            process.wait()
            contents = path.read_bytes()
            assert contents in (b'old', whole), f'{len(contents)} bytes of {len(whole)}'
            seen.add(contents)
            left = [name for name in os.listdir(folder) if name != path.name]
            assert all(name.startswith('.sources.csv.') for name in left), left
            for name in left:
                os.unlink(f'{folder}/{name}')
        assert b'old' in seen


def folder_that_may_not_be_written():
    if os.getuid() != 0:
        as_nobody = {}
    else:
        try:
            as_nobody = {'user': NOBODY, 'group': NOBODY, 'extra_groups': []}
            subprocess.run([PROGRAM, '--validate', str(DATA)], env=ENVIRONMENT, capture_output=True, check=True, **as_nobody)
        except (OSError, subprocess.SubprocessError):
            return 'SKIP no other user can be had'
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'sources.csv'
        path.write_text('old')
        os.chmod(path, 0o644)
        os.chmod(folder, 0o555)
        if not as_nobody and os.access(folder, os.W_OK):
            return 'SKIP permissions do not count here'
        check_failure(run(path, **as_nobody), path, 'Permission denied')
        check_failure(run(Path(folder) / 'new.csv', **as_nobody), Path(folder) / 'new.csv', 'Permission denied')
        assert os.listdir(folder) == ['sources.csv'] and path.read_text() == 'old'
        os.chmod(folder, 0o755)
    return None


def folder_that_is_gone():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'gone' / 'sources.csv'
        check_failure(run(path), path, 'No such file or directory')
        assert os.listdir(folder) == []


def limit_size():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


def full():
    """By a limit to the size of files, and on a full file system where one can be mounted."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'sources.csv'
        path.write_text('old')
        check_failure(run(path, preexec_fn=limit_size), path, 'File too large')
        assert os.listdir(folder) == ['sources.csv'] and path.read_text() == 'old'

        if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], capture_output=True,
                          check=False).returncode != 0:
            return
        try:
            path.write_text('old')
            check_failure(run(path), path, 'No space left on device')
            assert os.listdir(folder) == ['sources.csv'] and path.read_text() == 'old'
        finally:
            subprocess.run(['umount', folder], check=True)


def standard_output_that_is_full():
    if not os.path.exists('/dev/full'):
        return 'SKIP no /dev/full'
    with open('/dev/full', 'wb') as device:
        result = subprocess.run(command('-'), env=ENVIRONMENT, stdout=device, stderr=subprocess.PIPE, encoding='utf-8',
                                timeout=120, check=False)
    assert result.returncode == 1 and 'No space left on device' in result.stderr, result.stderr
    return None


def pipes():
    """A named pipe is written to, not replaced."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'pipe.csv'
        os.mkfifo(path)
        process = subprocess.Popen(command(path), env=ENVIRONMENT)
        read = path.read_bytes()
        assert process.wait(timeout=60) == 0
        assert read.startswith(b'\xef\xbb\xbfSource,') and path.is_fifo()


TESTS = [kills, folder_that_may_not_be_written, folder_that_is_gone, full, standard_output_that_is_full, pipes]

print(f'TAP version 13\n1..{len(TESTS)}')
for number, test in enumerate(TESTS, 1):
    try:
        note = test()
        print(f'ok {number} {test.__name__}' + (f' # {note}' if note else ''), flush=True)
    except Exception as fault:  # a broken assertion and a broken run alike
        print(f'not ok {number} {test.__name__}')
        print('# ' + repr(fault)[:2000].replace('\n', '\n# '), flush=True)
