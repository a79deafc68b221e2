#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-command-help.py PROGRAM SOURCE: manual page and completions say what `--help` says, no less and no more, and the
examples of the manual page and the README do what they promise (TAP)."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
DATA = Path(sys.argv[2]) / 'data'
SET = DATA / 'ukraine-security-commitments.json'
README = (DATA.parent / 'README.md').read_text(encoding='utf-8')
PAGE = (DATA / 'signatory.1').read_text(encoding='utf-8').replace('\\-', '-')
BASH = DATA / 'completions' / 'signatory'
ZSH = DATA / 'completions' / '_signatory'
FISH = DATA / 'completions' / 'signatory.fish'
ENVIRONMENT = os.environ | {'LC_ALL': 'C.UTF-8', 'PATH': f'{PROGRAM.parent}:{os.environ["PATH"]}'}

# Answers as a shell would: the words that it offers for a line, one a line.
ASK_BASH = '''
compopt() { :; }
source "$1"
COMP_LINE=$2 COMP_POINT=${#2}
read -r -a COMP_WORDS <<<"$2"
_signatory
printf '%s\\n' "${COMPREPLY[@]}"
'''


def run(*command):
    result = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False)
    return result.stdout, result.stderr


HELP = run(PROGRAM, '--help')[0]
OPTIONS = set(re.findall(r'^  (?:-\w, )?(--[a-z-]+)', HELP, re.MULTILINE))
KINDS = set(re.search(r'^What --export can write: (.*)\.$', HELP, re.MULTILINE)[1].split(', '))


def ask_bash(line):
    return set(run('bash', '-c', ASK_BASH, 'bash', BASH, line)[0].split())


def ask_fish(line):
    return {word.split('\t')[0] for word in run('fish', '-N', '-c', 'source $argv[1]; complete -C $argv[2]', '--', FISH,
                                                line)[0].splitlines()}


def offered(option):
    """What each script offers as the value of an option, by the name of the shell."""
    zsh = re.search(rf'--{option}=\[[^]]*\]:[^:]*:\(([^)]*)\)', ZSH.read_text(encoding='utf-8'))
    fish = re.search(rf"-l {option} .*-a '([^']*)'", FISH.read_text(encoding='utf-8'))
    return {'bash': ask_bash(f'signatory --{option}='), 'zsh': set(zsh[1].split()), 'fish': set(fish[1].split())}


def compare(where, found, wanted):
    """The faults of a place, told by name."""
    return [f'{where} lacks {name}' for name in sorted(wanted - found)] + \
           [f'{where} has {name}, which is not there' for name in sorted(found - wanted)]


def page_options():
    heads = set()
    for head in re.findall(r'^\.TP\n(.*)$', PAGE, re.MULTILINE):
        heads |= set(re.findall(r'--[a-z-]+[a-z]', head))
    return compare('the manual page', heads, OPTIONS)


def page_kinds():
    section = re.search(r'^\.SH KINDS OF EXPORT\n(.*?)^\.SH', PAGE, re.MULTILINE | re.DOTALL)[1]
    return compare('the manual page', set(re.findall(r'^\.TP\n\.B (\S+)$', section, re.MULTILINE)), KINDS)


def script_options():
    zsh = set(re.findall(r'(--[a-z-]+)(?:\[|=\[|=\}|\})', ZSH.read_text(encoding='utf-8')))
    fish = {f'--{name}' for name in re.findall(r'^complete .* -l (\S+)', FISH.read_text(encoding='utf-8'), re.MULTILINE)}
    bash = {word.rstrip('=') for word in ask_bash('signatory --')}
    return compare('bash', bash, OPTIONS) + compare('zsh', zsh, OPTIONS) + compare('fish', fish, OPTIONS)


def script_kinds():
    return [fault for shell, names in offered('export').items() for fault in compare(shell, names, KINDS)]


def colourings():
    message = run(PROGRAM, '--export=map', '--colour-by=?', '--output=-', SET)[1]
    names = set(re.search(r'only by (.*)$', message, re.MULTILINE)[1].split(', '))
    wordings = {f'wording-{wording["id"]}' for wording in json.loads(SET.read_text('utf-8'))['vocabulary']['wordings']}
    faults = compare('the program', names & wordings, wordings)
    for name in sorted(names):
        if not re.search(rf'^\.BR? {re.escape(name)}\b', PAGE, re.MULTILINE):
            faults.append(f'the manual page lacks {name}')
    return faults + [fault for shell, found in offered('colour-by').items() for fault in compare(shell, found, names)]


def pages():
    message = run(PROGRAM, '--page=?')[1]
    names = set(re.search(r'there are (.*)$', message, re.MULTILINE)[1].split(', '))
    entry = re.search(r'^\.BI --page= PAGE\n(.*?)^\.TP', PAGE, re.MULTILINE | re.DOTALL)[1]
    return compare('the manual page', set(re.findall(r'^\.BR? (\w+)', entry, re.MULTILINE)), names) + \
        [fault for shell, found in offered('page').items() for fault in compare(shell, found, names)]


def values():
    """Each paper and format is taken by the program, which then complains of the output that is none."""
    faults = []
    for option in ('paper', 'format'):
        by_shell = offered(option)
        faults += [f'{shell} offers other values of --{option} than bash' for shell in by_shell
                   if by_shell[shell] != by_shell['bash']]
        for value in by_shell['bash']:
            message = run(PROGRAM, '--export=list', '--format=pdf', f'--{option}={value}', '--output=')[1]
            if '--output needs' not in message:
                faults.append(f'--{option}={value} is offered, and refused')
        if not by_shell['bash']:
            faults.append(f'nothing is offered for --{option}')
    return faults


def names_in_bash():
    return compare('bash', ask_bash(f'signatory {SET} --of=gb,po'), set()) + \
           compare('bash', ask_bash(f'signatory {SET} --of=gb,pl'), {'gb,pl', 'gb,pl-ua-2024'}) + \
           compare('bash', ask_bash(f'signatory {SET} --baseline te'), {'template'})


def names_in_fish():
    if not shutil.which('fish'):
        return None
    return compare('fish', ask_fish(f'signatory {SET} --of=gb,pl'), {'--of=gb,pl', '--of=gb,pl-ua-2024'}) + \
        compare('fish', ask_fish(f'signatory {SET} --of gb,pl'), {'gb,pl', 'gb,pl-ua-2024'}) + \
        compare('fish', ask_fish(f'signatory {SET} --baseline te'), {'template'})


def examples():
    """Each example of an export writes the file that it names."""
    faults = []
    lines = re.findall(r'^signatory (--export=.*)$', README + PAGE, re.MULTILINE)
    with tempfile.TemporaryDirectory() as folder:
        for line in lines:
            target = Path(folder) / re.search(r'--output=(\S+)', line)[1]
            target.unlink(missing_ok=True)
            said = subprocess.run([PROGRAM, *line.split(), SET], cwd=folder, env=ENVIRONMENT, capture_output=True,
                                  text=True, timeout=60, check=False)
            first = target if target.exists() else target.with_name(f'{target.stem}-1{target.suffix}')
            if said.returncode != 0 or not first.exists():
                faults.append(f'signatory {line}: {said.stderr.strip()}')
    return faults if lines else ['there is no example']


def accepted(tool, *arguments):
    """A check that a tool has nothing to say against a file."""
    def check():
        if not shutil.which(tool):
            return None
        result = subprocess.run([tool, *arguments], env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                text=True, timeout=60, check=False)
        return result.stderr.splitlines() or ([f'{tool} fails'] if result.returncode else [])
    check.__name__ = f'accepted by {tool}'
    return check


CHECKS = [page_options, page_kinds, script_options, script_kinds, pages, colourings, values, names_in_bash,
          names_in_fish, examples,
          accepted('man', '--warnings', '-l', DATA / 'signatory.1'), accepted('bash', '-n', BASH),
          accepted('zsh', '-n', ZSH), accepted('fish', '-n', FISH)]

print(f'1..{len(CHECKS)}')
with tempfile.TemporaryDirectory() as home:
    ENVIRONMENT |= {'HOME': home, 'XDG_CONFIG_HOME': home, 'XDG_DATA_HOME': home, 'XDG_CACHE_HOME': home}
    for number, check in enumerate(CHECKS, 1):
        faults = check()
        print(f'{"not ok" if faults else "ok"} {number} - {check.__name__}{" # SKIP it is not there" if faults is None else ""}')
        for fault in faults or []:
            print(f'# {fault}')
