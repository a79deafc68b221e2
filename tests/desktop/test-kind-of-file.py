#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-kind-of-file.py UPDATE-MIME-DATABASE XML DESKTOP-FILE: what a *.signatory file is, and who opens it (TAP)."""

import configparser
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

KIND = 'application/x-signatory+json'

update, description, desktop_file = sys.argv[1:]


def ask(environment):
    """What GLib says that two files are, with the description installed for one person."""
    script = ("from gi.repository import Gio;"
              "print(Gio.content_type_guess('a.signatory', b'{}')[0], Gio.content_type_guess('a.json', b'{}')[0],"
              f"Gio.content_type_is_a('{KIND}', 'application/json'))")
    return subprocess.run([sys.executable, '-c', script], env=environment, capture_output=True, text=True,
                          check=True).stdout.split()


print('1..3')
with tempfile.TemporaryDirectory() as folder:
    packages = Path(folder) / 'mime' / 'packages'
    packages.mkdir(parents=True)
    shutil.copy(description, packages)
    environment = os.environ | {'XDG_DATA_HOME': folder}
    result = subprocess.run([update, packages.parent], env=environment, capture_output=True, text=True, check=False)
    complaints = ' '.join((result.stdout + result.stderr).split())
    print('ok 1 - description' if result.returncode == 0 and not complaints else f'not ok 1 - description # {complaints}')
    answer = ask(environment)
    print('ok 2 - guess' if answer == [KIND, 'application/json', 'True'] else f'not ok 2 - guess # {answer}')

entry = configparser.ConfigParser(interpolation=None, strict=False)
entry.optionxform = str
entry.read(desktop_file, encoding='utf-8')
kinds = entry['Desktop Entry']['MimeType'].split(';')
print('ok 3 - opened' if kinds[0] == KIND and 'application/json' in kinds else f'not ok 3 - opened # {kinds}')
