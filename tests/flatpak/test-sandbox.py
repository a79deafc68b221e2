#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-sandbox.py ID: the installed Flatpak, started for real; needs a display and a session bus (TAP).

It is clicked by way of the accessibility bus, which the sandbox reaches through a proxy of Flatpak's, and asked from
inside what it can reach.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'ui'))
import desktop  # noqa: E402

ID = sys.argv[1]


def flatpak(*arguments, options=()):
    return subprocess.run(['flatpak', 'run', *options, ID, *arguments], capture_output=True, text=True, timeout=120,
                          check=False)


def inside(script):
    return flatpak('-c', script, options=['--command=sh']).stdout


def lists_agreements():
    result = flatpak('--list')
    assert result.returncode == 0, result.stderr
    assert len(result.stdout.splitlines()) == 29, result.stdout


def has_no_network():
    devices = [line.split(':')[0].strip() for line in inside('cat /proc/net/dev').splitlines() if ':' in line]
    assert devices in (['lo'], []), devices


def has_no_home():
    with tempfile.NamedTemporaryFile(dir=Path.home(), prefix='signatory-test-') as secret:
        assert inside(f'ls -a "{Path.home()}" 2>/dev/null; cat "{secret.name}" 2>&1').find('No such file') >= 0


def has_its_permissions():
    permissions = subprocess.run(['flatpak', 'info', '--show-permissions', ID], capture_output=True, text=True,
                                 check=True).stdout.split()
    assert permissions == ['[Context]', 'shared=ipc;', 'sockets=x11;wayland;fallback-x11;', 'devices=dri;'], permissions


def is_exported():
    found = subprocess.run(['flatpak', 'info', '--show-location', ID], capture_output=True, text=True, check=True)
    export = Path(found.stdout.strip()) / 'export' / 'share'
    names = sorted(str(path.relative_to(export)) for path in export.rglob('*') if path.is_file())
    for wanted in (f'applications/{ID}.desktop', f'mime/packages/{ID}.xml', f'dbus-1/services/{ID}.service',
                   f'icons/hicolor/scalable/apps/{ID}.svg', f'metainfo/{ID}.metainfo.xml'):
        assert wanted in names, names


def tile_is_clicked():
    tile = desktop.wait_for(lambda: desktop.find(lambda node: node.name.startswith('United Kingdom, ')), 'a tile')
    assert 'signed 12 January 2024' in tile.name, tile.name
    tile.queryAction().doAction(0)
    desktop.wait_for(lambda: desktop.find(lambda node: node.name == 'United Kingdom' and desktop.showing(node)),
                     'the details of what was clicked')


def prints_to_standard_output():
    result = subprocess.run(['flatpak', 'run', ID, '--export=list', '--of=all', '--format=pdf', '--output=-'],
                            capture_output=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith(b'%PDF-'), result.stdout[:80]


def reads_what_the_portal_hands_in():
    if not os.path.exists('/dev/fuse'):
        print('# the document portal needs /dev/fuse, which is not there', flush=True)
        return
    data = Path(__file__).resolve().parents[2] / 'data' / 'ukraine-security-commitments.json'
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / 'mine.signatory'
        copy.write_bytes(data.read_bytes())
        result = flatpak('--validate', '@@', str(copy), '@@', options=['--file-forwarding'])
        assert result.returncode == 0, result.stdout + result.stderr
        assert '0 errors' in result.stdout, result.stdout


if __name__ == '__main__':
    desktop.run(['flatpak', 'run', '--env=GDK_DEBUG=no-portals', '--env=GSK_RENDERER=cairo', ID], [
        tile_is_clicked,
        lists_agreements,
        prints_to_standard_output,
        reads_what_the_portal_hands_in,
        has_no_network,
        has_no_home,
        has_its_permissions,
        is_exported,
    ])
