#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-export-sheets.py PROGRAM SOURCE: reads the sheets that the program writes, as paper (TAP)."""

import csv
import html
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, SOURCE = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
DATA = SOURCE / 'data/ukraine-security-commitments.json'
SET = json.loads(DATA.read_text(encoding='utf-8'))
PAPERS = {'a4': (842, 595), 'a4-portrait': (595, 842), 'a3-landscape': (1191, 842), 'letter': (792, 612),
          'Letter-Portrait': (612, 792)}
ENVIRONMENT = {**{key: value for key, value in os.environ.items() if key not in ('DISPLAY', 'WAYLAND_DISPLAY')},
               'LC_ALL': 'C.UTF-8', 'G_DEBUG': 'fatal-criticals'}


def call(*arguments, status=0, **options):
    result = subprocess.run(arguments, env=ENVIRONMENT, capture_output=True, encoding='utf-8', timeout=200, check=False,
                            stdin=subprocess.DEVNULL, **options)
    assert result.returncode == status, (arguments, result.returncode, result.stderr[:500])
    return result.stdout


def export(folder, kind, *options, name='sheet.pdf', data=DATA):
    path = Path(folder) / name
    call(PROGRAM, f'--export={kind}', f'--output={path}', *options, str(data))
    return path


def read(path):
    """The text of each page."""
    return [re.sub(r'\s+', ' ', page) for page in call('pdftotext', str(path), '-').split('\f')[:-1]]


def get_size(path):
    return tuple(round(float(number)) for number in
                 re.search(r'Page size:\s+([\d.]+) x ([\d.]+)', call('pdfinfo', str(path))).groups())


def list_boxes(path):
    """The words of each page with their boxes."""
    text = call('pdftotext', '-bbox', str(path), '-')
    for page in text.split('<page ')[1:]:
        size = re.match(r'width="([\d.]+)" height="([\d.]+)"', page)
        words = re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<', page)
        yield tuple(map(float, size.groups())), [(*map(float, word[:4]), html.unescape(word[4])) for word in words]


def check_boxes(path):
    """Nothing leaves the page, and no two words lie on one another."""
    for number, ((width, height), words) in enumerate(list_boxes(path), 1):
        for left, top, right, bottom, word in words:
            assert left >= 0 and top >= 0 and right <= width and bottom <= height, (number, word)
        words.sort()
        for index, (left, top, right, bottom, word) in enumerate(words):
            for other in words[index + 1:]:
                if other[0] >= right - 0.8:
                    break
                # Boxes of lines reach above and below their letters.
                if min(bottom, other[3]) - max(top, other[1]) > 0.45 * min(bottom - top, other[3] - other[1]):
                    raise AssertionError(f'page {number}: “{word}” and “{other[4]}” at {left:.0f}, {top:.0f}')


def check(path):
    assert 'No syntax or stream encoding errors' in call('qpdf', '--check', str(path))
    fonts = call('pdffonts', str(path)).splitlines()[2:]
    assert fonts and all(line.split()[-5] == 'yes' for line in fonts), 'fonts are embedded'
    pages = read(path)
    for number, page in enumerate(pages, 1):
        assert f'Page {number} of {len(pages)}' in page, page[-200:]
        assert 'Security commitments to Ukraine, version' in page
    return pages


def every_kind():
    with tempfile.TemporaryDirectory() as folder:
        for kind, options in (('comparison', ['--of=gb,pl,lt']), ('fact-sheet', ['--of=pl']), ('map', []),
                              ('timeline', []), ('list', []), ('coverage', []), ('withdrawal', ['--of=us'])):
            path = export(folder, kind, *options)
            check(path)
            info = call('pdfinfo', str(path))
            assert re.search(r'Title:\s+\S', info) and re.search(r'Author:\s+The Signatory project', info), info
            assert re.search(r'Tagged:\s+yes', info), kind


def papers():
    with tempfile.TemporaryDirectory() as folder:
        for paper, size in PAPERS.items():
            for kind in ('map', 'timeline'):
                path = export(folder, kind, f'--paper={paper}')
                assert get_size(path) == size, (paper, get_size(path))
                check(path)
                check_boxes(path)


def map_says_all():
    with tempfile.TemporaryDirectory() as folder:
        pages = check(export(folder, 'map', '--on=2024-07-08'))
        for party in SET['parties']:
            if 'tile' in party:
                assert party['short']['en'] in pages[0], party['id']
            else:
                assert re.search(rf'Without a place on the map:.*{re.escape(party["short"]["en"])}', pages[0])
            if party['id'] != SET['focus']:
                assert any(party['name']['en'] in page for page in pages[1:]), party['id']
        assert 'as of 8 July 2024' in pages[0] and '8 Jul 24' in pages[0]
        assert '10 Jul 24' not in pages[0], 'Luxembourg signed two days later'
        signed = sum(agreement['signed']['date'] <= '2024-07-08' for agreement in SET['agreements'])
        assert f'{signed} agreements signed' in pages[0] and f'Signed: {signed}' in pages[0]


def map_by_wording():
    with tempfile.TemporaryDirectory() as folder:
        pages = check(export(folder, 'map', '--colour-by=wording-nato', '--of=pl'))
        wording = next(wording for wording in SET['vocabulary']['wordings'] if wording['id'] == 'nato')
        for category in wording['categories']:
            n = sum(agreement['wording'].get('nato', {}).get('category') == category['id'] for agreement in SET['agreements'])
            assert n == 0 or f'{category["title"]["en"]}: {n}' in pages[0], category['id']
        assert 'those not asked for are faint' in pages[0]
        # The table names the source of the wording.
        assert 'Text of the agreement' in ' '.join(pages) or 'preamble' in ' '.join(pages)


def timeline_says_all():
    with tempfile.TemporaryDirectory() as folder:
        path = export(folder, 'timeline')
        pages = check(path)
        events = [event for event in SET['events']
                  if event.get('common') or [party for party in event['parties'] if party != SET['focus']]]
        whole = ' '.join(pages)
        first_list = next(number for number, page in enumerate(pages) if re.search(r'\bKind Parties Event\b', page))
        listed = ' '.join(pages[first_list:])
        for event in events:
            assert event['title']['en'] in listed, event['id']
        assert f'{len(events)} events' in pages[0], pages[0][:200]
        charts = pages[:first_list]
        assert all('Common frame' in page and 'Under an agreement' in page for page in charts)
        for agreement in SET['agreements']:
            for party in agreement['parties']:
                name = next(entry for entry in SET['parties'] if entry['id'] == party)
                name = name['name']['en'] if name['short']['en'].endswith('.') else name['short']['en']
                assert party == SET['focus'] or any(name in page for page in charts), party
        assert 'Sources' in whole


def timeline_of_some():
    with tempfile.TemporaryDirectory() as folder:
        pages = check(export(folder, 'timeline', '--of=pl,lt', '--paper=a4-portrait'))
        assert 'Poland' in pages[0] and 'Lithuania' in pages[0]
        assert 'Netherlands' not in pages[0]


def pictures():
    """A file a page, numbered so that they sort; one page keeps the name."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'map.svg'
        told = call(PROGRAM, '--export=map', f'--output={path}', str(DATA)).splitlines()
        n = len(read(export(folder, 'map')))
        assert told == [f'{folder}/map-{number}.svg' for number in range(1, n + 1)], told
        assert all(Path(name).read_text(encoding='utf-8').lstrip().startswith('<?xml') for name in told)
        call(PROGRAM, '--export=timeline', '--format=png', f'--output={folder}/time', str(DATA))
        names = sorted(name for name in os.listdir(folder) if name.startswith('time-'))
        assert len(names) > 9 and names[0] == 'time-01', names[:3]
        assert (Path(folder) / names[0]).read_bytes().startswith(b'\x89PNG\r\n')


def several_fact_sheets():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'fact.pdf'
        told = call(PROGRAM, '--export=fact-sheet', '--of=gb,pl', f'--output={path}', str(DATA)).splitlines()
        assert told == [f'{folder}/fact-gb-ua-2024.pdf', f'{folder}/fact-pl-ua-2024.pdf'], told
        for name in told:
            check(name)
            assert get_size(name) == PAPERS['a4-portrait'], 'fact sheets stand upright'
        assert get_size(export(folder, 'fact-sheet', '--of=gb', '--paper=a4-landscape')) == PAPERS['a4']
        assert not path.exists()


def standard_output():
    result = subprocess.run([PROGRAM, '--export=map', '--output=-', str(DATA)], env=ENVIRONMENT, capture_output=True,
                            timeout=100, check=True, stdin=subprocess.DEVNULL)
    assert result.stdout.startswith(b'%PDF-')
    result = subprocess.run([PROGRAM, '--export=map', '--format=svg', '--output=-', str(DATA)], env=ENVIRONMENT,
                            capture_output=True, timeout=100, check=False, stdin=subprocess.DEVNULL)
    assert result.returncode == 2 and b'standard output takes one' in result.stderr and result.stdout == b''


def a_terminal():
    leader, follower = os.openpty()
    result = subprocess.run([PROGRAM, '--export=map', '--output=-', str(DATA)], env=ENVIRONMENT, stdout=follower,
                            stderr=subprocess.PIPE, timeout=100, check=False, stdin=subprocess.DEVNULL)
    os.close(follower)
    os.close(leader)
    assert result.returncode == 2 and b'A terminal cannot show pdf' in result.stderr, result.stderr


def comparison_as_a_table():
    with tempfile.TemporaryDirectory() as folder:
        path = export(folder, 'comparison', '--of=gb,pl', '--baseline=pl-ua-2024', name='both.csv')
        twin = export(folder, 'csv-comparison', '--of=gb,pl', '--baseline=pl-ua-2024', name='twin.csv')
        assert path.read_bytes() == twin.read_bytes()
        party = export(folder, 'csv-comparison', '--of=gb,pl', '--baseline=pl', name='party.csv')
        assert path.read_bytes() == party.read_bytes(), 'a party stands for its one agreement'
        fewer = export(folder, 'csv-comparison', '--of=gb,pl', '--baseline=pl-ua-2024', '--differences', name='few.csv')
        assert 0 < fewer.read_text(encoding='utf-8-sig').count('wording/nato') <= 1
        assert len(fewer.read_bytes()) < len(path.read_bytes())


def read_coverage(folder, *options):
    path = export(folder, 'csv-coverage', *options, name='coverage.csv')
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.DictReader(file))


def withdrawal_says_all():
    """Each promise that is lost stands on the sheet, with what becomes of areas, coalitions and the agreement."""
    with tempfile.TemporaryDirectory() as folder:
        path = export(folder, 'withdrawal', '--of=us')
        pages = check(path)
        check_boxes(path)
        whole = ' '.join(pages)
        assert pages[0].startswith('If the United States withdraws A what-if · as of'), pages[0][:90]
        agreement = next(entry for entry in SET['agreements'] if entry['id'] == 'us-ua-2024')
        squeezed = re.sub(r'\W', '', whole)
        for commitment in agreement['commitments']:
            # A line may break within a compound; page furniture may stand within a text.
            assert re.sub(r'\W', '', commitment['summary']['en'])[:40] in squeezed, commitment['id']
        led = [coalition for coalition in SET['coalitions'] if 'us' in coalition['leads']]
        lost = [row for row in read_coverage(folder, '--of=us') if row['After the withdrawal'] == 'Lost']
        assert {row['Party in the data set'] for row in lost} == {'us'}
        losses = {row['Area']: row['What the area loses'] for row in lost}
        for title, words in losses.items():
            assert title in whole and words in whole, (title, words)
        assert whole.count('Loses a lead') == sum('lead' in words for words in losses.values()) + len(led)
        assert 'Would count from 7 January 2027 (notice period in months: 6)' in whole
        n = len(SET['agreements'])
        assert f'Agreements that last {n} {n - 1} 1' in pages[0], pages[0][:900]
        assert '29 28 1' in pages[0] and 'Sources' in whole and 'Lose their only provider' in whole


def withdrawal_of_many():
    with tempfile.TemporaryDirectory() as folder:
        pages = check(export(folder, 'withdrawal', '--of=group:g7'))
        assert re.match(r'If \d parties withdraw', pages[0]), pages[0][:90]
        assert 'without ' in pages[0] and 'the United States' in pages[0], pages[0][:300]
        pages = check(export(folder, 'withdrawal', '--of=all-but:nato', '--paper=a4-landscape'))
        assert 'Sweden' not in pages[0][:400], 'a member stays'
        pages = check(export(folder, 'withdrawal', '--of=us/us-ua-2024'))
        assert pages[0].startswith('If the United States leaves “Bilateral'), pages[0][:90]


def coverage_says_all():
    """The matrix has a mark for each party in each area, the table each claim; both as the table of coverage has them."""
    with tempfile.TemporaryDirectory() as folder:
        path = export(folder, 'coverage')
        pages = check(path)
        check_boxes(path)
        rows = read_coverage(folder)
        claims = {row['Claim'] for row in rows}
        assert claims == {entry['id'] for agreement in SET['agreements'] for entry in agreement['commitments']} | {
            coalition['id'] for coalition in SET['coalitions']}
        cells = {}
        for row in rows:
            cells.setdefault((row['Area'], row['Party']), set()).add(row['Part'])
        marks = {'★': sum('Leads' in parts for parts in cells.values())}
        marks['●'] = sum('Takes part' in parts and 'Leads' not in parts for parts in cells.values())
        marks['○'] = len(cells) - marks['★'] - marks['●']
        for mark, n in marks.items():
            # One more stands in the legend.
            assert pages[0].count(mark) == n + 1, (mark, pages[0].count(mark), n)
        for area in SET['vocabulary']['areas']:
            assert area['title']['en'] in pages[0], area['id']
        for party in {row['Party in the data set'] for row in rows}:
            code = next(entry['code'] for entry in SET['parties'] if entry['id'] == party)
            assert len(re.findall(rf'\b{code}\b', pages[0])) >= 2, code
        without = re.findall(r'Without a lead', pages[0])
        led = {area for (area, _party), parts in cells.items() if 'Leads' in parts}
        assert len(without) == len({area for area, _party in cells} - led), without


def coverage_on_any_paper():
    with tempfile.TemporaryDirectory() as folder:
        for paper in ('a4-portrait', 'a3-landscape', 'letter'):
            path = export(folder, 'coverage', f'--paper={paper}', '--of=us')
            assert 'lost by the withdrawal' in check(path)[0]
            check_boxes(path)


def odd_sets():
    """A set of another shape: names that are long, many parties, none with a tile, no event."""
    with tempfile.TemporaryDirectory() as folder:
        data = json.loads(DATA.read_text(encoding='utf-8'))
        data['events'] = []
        data['conflicts'] = [conflict for conflict in data['conflicts']
                             if not re.search('event', json.dumps(conflict)) and
                             conflict['about'] not in {event['id'] for event in SET['events']}]
        data['gaps'] = []
        data['questions'] = []
        for party in data['parties']:
            party.pop('tile', None)
            party['short']['en'] = 'W' * 60
        path = Path(folder) / 'odd.json'
        path.write_text(json.dumps(data), encoding='utf-8')
        for kind in ('map', 'timeline'):
            assert check(export(folder, kind, data=path, name='odd.pdf'))


TESTS = [every_kind, papers, map_says_all, map_by_wording, timeline_says_all, timeline_of_some, pictures,
         withdrawal_says_all, withdrawal_of_many, coverage_says_all, coverage_on_any_paper, several_fact_sheets,
         standard_output, a_terminal, comparison_as_a_table, odd_sets]

print(f'TAP version 13\n1..{len(TESTS)}')
for number, test in enumerate(TESTS, 1):
    try:
        test()
        print(f'ok {number} {test.__name__}', flush=True)
    except Exception as fault:  # a broken assertion and a broken run alike
        print(f'not ok {number} {test.__name__}')
        print('# ' + repr(fault)[:2000].replace('\n', '\n# '), flush=True)
