#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-export-tables.py PROGRAM SOURCE: reads the tables that the program writes, and holds them against the data (TAP)."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, SOURCE = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
DATA = SOURCE / 'data/ukraine-security-commitments.json'
SET = json.loads(DATA.read_text(encoding='utf-8'))
TABLES = ('agreements', 'commitments', 'money', 'events', 'sources', 'coverage')
NASTY = ['=1+1', '+7', '-7', '@SUM(A1)', '=HYPERLINK("http://example.org","x")', 'a,b;c', 'say "so"', "'quoted'", '"',
         '""', 'two\nlines', 'tab\there', '\t=1', ' space ', '\N{FULLWIDTH EQUALS SIGN}1', '',
         '\N{RIGHT-TO-LEFT MARK}\N{HEBREW LETTER ALEF}', 'x' * 4000, "''", '\N{NO-BREAK SPACE}=1']


def run(*arguments, data=DATA, **options):
    environment = {key: value for key, value in os.environ.items() if key not in ('DISPLAY', 'WAYLAND_DISPLAY')}
    environment.update(LC_ALL='C.UTF-8', G_DEBUG='fatal-criticals')
    result = subprocess.run([PROGRAM, *arguments, str(data)], env=environment, capture_output=True, timeout=120,
                            stdin=subprocess.DEVNULL, **options)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout


def undo(cell):
    """What a cell said before it was made harmless."""
    return cell[1:] if cell.startswith("'") else cell


def read(table, *arguments, data=DATA):
    raw = run(f'--export=csv-{table}', '--output=-', *arguments, data=data)
    assert raw.startswith(b'\xef\xbb\xbf'), 'a byte order mark'
    rows = list(csv.reader(io.StringIO(raw.decode('utf-8-sig'), newline='')))
    assert rows and len({len(row) for row in rows}) == 1, 'rows of one length'
    assert len(set(rows[0])) == len(rows[0]), 'heads that differ'
    for row in rows:
        for cell in row:
            assert not cell.lstrip().startswith(tuple('=+-@')), cell
    return [dict(zip(rows[0], map(undo, row))) for row in rows[1:]]


def known(value, absent='Not known'):
    return absent if value is None else value


def line_ends():
    for table in TABLES:
        raw = run(f'--export=csv-{table}', '--output=-')
        # The data has no line breaks within a text, so each is one of a row.
        assert raw.count(b'\n') == raw.count(b'\r\n') > 1 and raw.endswith(b'\r\n'), table


def agreements():
    rows = read('agreements')
    wanted = sorted(SET['agreements'], key=lambda agreement: agreement['signed']['date'])
    assert [row['Id'] for row in rows] == [agreement['id'] for agreement in wanted]
    for row, agreement in zip(rows, wanted):
        signed, form, nato = agreement['signed'], agreement['form'], agreement['wording'].get('nato')
        assert row['Title'] == agreement['title']['en']
        assert row['Ids of the parties'] == '; '.join(agreement['parties'])
        assert row['Signed'] == signed['date']
        assert row['Place'] == known(signed['place'] and signed['place']['en'])
        assert row['Signing: Certainty'] == signed['certainty']
        assert row['Signing: Address in the data set'] == f'agreements/{agreement["id"]}/signed'
        assert row['Notice in months'] == known(form['notice_months'] and str(form['notice_months']))
        assert row['Needs ratification'] == {True: 'Yes', False: 'No', None: 'Not known'}[form['ratification']]
        assert row['On NATO membership: Quote'] == (known(nato['quote']) if nato else ''), row['Id']
        assert row['Number of commitments'] == str(len(agreement['commitments']))


def find_standing(entries, signed, day):
    """The entry that stands on a day, by the rules of the format; dates of the set are no later than its end."""
    def last(date):
        return date + '-12-31'[3 * (date.count('-')):] if date.count('-') < 2 else date
    counted = [entry for entry in entries if max(min(last(entry['date']), SET['as_of']), signed) <= day]
    return counted[-1] if counted else None


def check_fulfilment(row, promise, agreement, day):
    entries = promise.get('fulfilment')
    entry = find_standing(entries or [], agreement['signed']['date'], day)
    column = next(name for name in row if name.startswith('What became of it, as of'))
    if entry is not None:
        assert row['What became of it: Level, 0 to 3'] == str(entry['level']), (row, entry)
        assert row['What became of it: Date'] == entry['date']
        assert row['What became of it: Certainty'] == entry['certainty']
        assert row['What became of it: Summary'] == entry['summary']['en']
    elif entries is None:
        assert row[column] == 'Not judged'
    else:
        assert row[column] == ('Not judged by that day' if entries else 'Looked for, nothing found')


def commitments(*arguments, day=SET['as_of']):
    rows = {(row['Agreement'], row['Commitment']): row for row in read('commitments', *arguments)}
    assert len(rows) == sum(len(agreement['commitments']) for agreement in SET['agreements'])
    sources = {source['id']: source for source in SET['sources']}
    for agreement in SET['agreements']:
        for commitment in agreement['commitments']:
            row = rows[agreement['id'], commitment['id']]
            assert row['Summary'] == commitment['summary']['en']
            assert row['Quote'] == known(commitment['quote'])
            assert row['Certainty'] == commitment['certainty']
            assert row['Address in the data set'] == f'agreements/{agreement["id"]}/commitments/{commitment["id"]}'
            urls = [sources[cited['id']]['url'] for cited in commitment['sources']]
            assert row['Web addresses'].split() == [url for url in urls if url]
            assert all(sources[cited['id']]['title'] in row['Sources'] for cited in commitment['sources'])
            check_fulfilment(row, commitment, agreement, day)


def commitments_earlier():
    commitments('--on=2025-01-31', day='2025-01-31')
    # A month counts from its last day.
    commitments('--on=2025-01', day='2025-01-31')


def money():
    rows = {(row['Agreement'], row['Sum']): row for row in read('money')}
    rates = {(rate['currency'], rate['period']): rate['per_base'] for rate in SET['rates']['list']}
    natures = {nature['id']: nature for nature in SET['vocabulary']['money_natures']}
    assert len(rows) == sum(len(agreement['money']) for agreement in SET['agreements'])
    for agreement in SET['agreements']:
        for amount in agreement['money']:
            row = rows[agreement['id'], amount['id']]
            unit = natures[amount['nature']]['unit']
            if amount['amount'] is not None:
                assert float(row['Amount as stated']) == amount['amount']
            assert row['From'] == known(amount['from']) and row['To'] == known(amount['to'])
            assert row['Added up'] == ('No' if amount.get('counted') is False else 'Yes')
            if unit != 'money' or amount['amount'] is None:
                assert row['Amount in EUR'] == 'Not converted: no sum of money'
                continue
            rate = 1 if amount['currency'] == 'EUR' else rates.get((amount['currency'], agreement['signed']['date'][:4]))
            if rate is None:
                assert row['Amount in EUR'] == 'Not converted: no rate for that year'
            else:
                assert abs(float(row['Amount in EUR']) - amount['amount'] / rate) <= 0.006, row


def events():
    rows = {row['Id']: row for row in read('events')}
    assert set(rows) == {event['id'] for event in SET['events']}
    for event in SET['events']:
        row = rows[event['id']]
        assert row['Date'] == event['date'] and row['Title'] == event['title']['en']
        assert row['First possible day'] == (event['date'] + '-01-01'[3 * event['date'].count('-'):])[:10]
        assert row['Place'] == known(event.get('place') and event['place']['en'], 'Not recorded')
        assert row['Ids of the parties'] == '; '.join(event['parties'])


def events_of_a_selection():
    ids = {row['Id'] for row in read('events', '--of=pl')}
    assert ids == {event['id'] for event in SET['events']
                   if event.get('agreement', 'pl-ua-2024') == 'pl-ua-2024' and
                   ('pl' in event['parties'] or event.get('agreement'))}


def walk(node):
    if isinstance(node, dict):
        if 'certainty' in node and 'sources' in node:
            yield node
        for value in node.values():
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def sources():
    rows = read('sources')
    got = {(row['Source'], row['Place in the source'], row['Address in the data set']) for row in rows}
    claims = list(walk(SET))
    cited = sorted((cited['id'], known(cited['at'])) for claim in claims for cited in claim['sources'])
    assert sorted((row['Source'], row['Place in the source']) for row in rows if row['Source']) == cited
    assert sum(not row['Source'] for row in rows) == sum(not claim['sources'] for claim in claims)
    assert ('text-pl', known(next(cited['at'] for agreement in SET['agreements'] if agreement['id'] == 'pl-ua-2024'
                                  for cited in agreement['signed']['sources'] if cited['id'] == 'text-pl')),
            'agreements/pl-ua-2024/signed') in got
    for row in rows:
        assert row['Certainty'] in ('primary', 'secondary', 'disputed', 'unverified')


def make_nasty(folder):
    data = json.loads(DATA.read_text(encoding='utf-8'))
    commitments = [commitment for agreement in data['agreements'] for commitment in agreement['commitments']]
    for number, text in enumerate(NASTY):
        commitments[number]['summary']['en'] = text
        commitments[number]['quote'] = text or None
    data['agreements'][0]['title']['en'] = '=cmd|\'/C calc\'!A0'
    path = Path(folder) / 'nasty.json'
    path.write_text(json.dumps(data, ensure_ascii=False), encoding='utf-8')
    return path


def nasty_values():
    with tempfile.TemporaryDirectory() as folder:
        path = make_nasty(folder)
        rows = read('commitments', data=path)
        order = [commitment['id'] for agreement in SET['agreements'] for commitment in agreement['commitments']]
        found = {(row['Agreement'], row['Commitment']): row for row in rows}
        keys = [(agreement['id'], commitment['id']) for agreement in SET['agreements']
                for commitment in agreement['commitments']]
        assert len(keys) == len(order)
        for key, text in zip(keys, NASTY):
            assert found[key]['Summary'] == text, (found[key]['Summary'], text)
            assert found[key]['Quote'] == (text or 'Not known')
        assert read('agreements', data=path)[0]['Title'] == '=cmd|\'/C calc\'!A0'


def other_language():
    rows = read('agreements', '--language=uk')
    assert next(iter(rows[0].values())) == 'gb-ua-2024'
    assert any(value == SET['agreements'][0]['title']['uk'] for value in rows[0].values())


def is_same(written, opened):
    """A spreadsheet keeps a number, not the zeros at its end."""
    if opened.replace('\r\n', '\n') == written:
        return True
    try:
        return float(opened) == float(written)
    except ValueError:
        return False


def spreadsheet():
    """LibreOffice, told that the file is UTF-8 with commas, reads each cell as it was written, and no formula."""
    program = shutil.which('soffice')
    if program is None:
        return 'SKIP no LibreOffice'
    with tempfile.TemporaryDirectory() as folder:
        data = make_nasty(folder)
        for table in TABLES:
            path = Path(folder) / f'{table}.csv'
            run(f'--export=csv-{table}', f'--output={path}', data=data)
            subprocess.run([program, f'-env:UserInstallation=file://{folder}/office', '--headless',
                            '--infilter=CSV:44,34,76,1,,0,false,false', '--convert-to', 'csv:Text - txt - csv (StarCalc):'
                            '44,34,76,1,,0,false,false,false', '--outdir', f'{folder}/read', path], check=True,
                           capture_output=True, timeout=200)
            written = list(csv.reader(io.StringIO(path.read_text(encoding='utf-8-sig'), newline='')))
            opened = list(csv.reader(io.StringIO((Path(folder) / 'read' / path.name).read_bytes().decode('utf-8-sig'),
                                                 newline='')))
            for ours, theirs in zip(written, opened, strict=True):
                assert len(ours) == len(theirs), (table, ours, theirs)
                for cell, read_back in zip(ours, theirs):
                    assert is_same(cell, read_back), (table, cell, read_back)
    return None


TESTS = [line_ends, agreements, commitments, commitments_earlier, money, events, events_of_a_selection, sources,
         nasty_values, other_language, spreadsheet]

print(f'TAP version 13\n1..{len(TESTS)}')
for number, test in enumerate(TESTS, 1):
    try:
        note = test()
        print(f'ok {number} {test.__name__}' + (f' # {note}' if note else ''), flush=True)
    except Exception as fault:  # a broken assertion and a broken run alike
        print(f'not ok {number} {test.__name__}')
        print('# ' + (repr(fault)[:2000]).replace('\n', '\n# '), flush=True)
