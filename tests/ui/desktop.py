# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the real program share: it runs on an X server with a session bus, a real pointer and real keys act on
it, and what a screen reader would be told is read. Importing this launches the accessibility bus."""

import os
import subprocess
import tempfile
import time

PATIENCE = 60

os.environ['GTK_A11Y'] = 'atspi'
# What it starts in turn outlives this test: it must not hold the output that the test runner reads to its end.
launcher = subprocess.Popen(['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'],
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(1)

import pyatspi  # noqa: E402  (connects to the bus that was just launched)

program = None


def wait_for(question, what, forget=lambda: None):
    """Asks until there is an answer. FORGET drops what was remembered of a tree that has changed meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except Exception:  # the tree changes while it is read
            forget()
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f'waited too long for {what}')


def xdotool(*arguments):
    subprocess.run(['xdotool', *map(str, arguments)], check=True, capture_output=True)


def resize(width, height):
    """Gives the window another size, as a person does who drags its corner."""
    window = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '^Signatory$'], check=True,
                            capture_output=True, text=True).stdout.split()[-1]
    xdotool('windowsize', '--sync', window, width, height, 'windowmove', window, 0, 0)
    time.sleep(1)


def walk(node, depth=0):
    if node is None or depth > 60:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index), depth + 1)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((child for child in desktop if child and child.name == 'signatory'), None)


def find(condition):
    return next((node for node in walk(application()) if condition(node)), None)


def has_state(node, state):
    return node.getState().contains(state)


def showing(node):
    return has_state(node, pyatspi.STATE_SHOWING)


def closes():
    """A test that ends the program."""
    xdotool('key', 'ctrl+q')
    assert program.wait(PATIENCE) == 0


def run_tests(tests):
    for number, test in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} {test.__name__}', flush=True)
        except Exception as fault:  # a broken assertion and a broken tree alike
            print(f'not ok {number} {test.__name__}')
            print('# ' + f'{type(fault).__name__}: {fault}'.replace('\n', '\n# '), flush=True)


def run(command, tests):
    """Starts the program, a path or a command with arguments, with a state of its own, and runs the tests in their order."""
    global program
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {'XDG_CONFIG_HOME': home, 'XDG_STATE_HOME': home, 'XDG_CACHE_HOME': home,
                                    'GSETTINGS_BACKEND': 'memory', 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo',
                                    'LC_ALL': 'C.UTF-8', 'G_DEBUG': 'fatal-criticals', 'GDK_DEBUG': 'no-portals'}
        manager = subprocess.Popen(['openbox', '--config-file', '/dev/null'], env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
        program = subprocess.Popen([command] if isinstance(command, str) else command, env=environment)
        print(f'TAP version 13\n1..{len(tests)}', flush=True)
        try:
            run_tests(tests)
        finally:
            for process in (program, manager, launcher):
                process.kill()
                process.wait()
