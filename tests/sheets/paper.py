# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a PDF back with poppler's and qpdf's tools."""

import collections
import html
import json
import re
import subprocess

Word = collections.namedtuple('Word', 'x y right bottom text')

WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


def tool(*args):
    """Returns what a tool prints; it must succeed."""
    result = subprocess.run([str(arg) for arg in args], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise AssertionError(f'{args[0]}: {result.stderr or result.stdout}')
    return result.stdout


class Paper:
    """A PDF file."""

    def __init__(self, path):
        self.path = path
        self.info = dict(re.findall(r'^([^:\n]+):\s+(.*)$', tool('pdfinfo', path), re.MULTILINE))
        self.n_pages = int(self.info['Pages'])
        self.size = tuple(map(float, re.match(r'([\d.]+) x ([\d.]+)', self.info['Page size']).groups()))

    def pages(self):
        """Returns the text of each page, in the order in which it was drawn."""
        return tool('pdftotext', '-raw', self.path, '-').split('\f')[:-1]

    def words(self):
        """Returns the words of each page, each with its box."""
        bbox = tool('pdftotext', '-bbox', self.path, '-')
        return [[Word(*map(float, match[:4]), html.unescape(match[4])) for match in WORD.findall(page)]
                for page in bbox.split('<page ')[1:]]

    def objects(self):
        """Returns the objects of the file."""
        content = json.loads(tool('qpdf', '--json', self.path))['qpdf'][1]
        return {name: entry.get('value', entry.get('stream', {}).get('dict'))
                for name, entry in content.items() if isinstance(entry, dict)}

    def structure(self):
        """Returns the elements of the structure in order, each as its depth and kind."""
        found = re.findall(r'^( *)([A-Z][A-Za-z0-9]*)(?: \(\w+\))?$', tool('pdfinfo', '-struct', self.path), re.MULTILINE)
        return [(len(indent) // 2, kind) for indent, kind in found]

    def outline(self):
        """Returns the titles of the list of contents."""
        return [value['/Title'][2:] for value in self.objects().values()
                if isinstance(value, dict) and '/Title' in value and '/Parent' in value]

    def fonts_left_out(self):
        """Returns the fonts that are not embedded."""
        lines = tool('pdffonts', self.path).splitlines()[2:]
        return [line for line in lines if line.split()[-5] != 'yes']

    def dead_links(self):
        """Returns the links that lead nowhere, and how many links there are."""
        objects = self.objects()
        names = {name for value in objects.values() if isinstance(value, dict) and isinstance(value.get('/Names'), list)
                 for name in value['/Names'][::2]}
        links = [value for value in objects.values() if isinstance(value, dict) and value.get('/Subtype') == '/Link']
        dead = []
        for link in links:
            action = link.get('/A', {})
            action = objects.get(f'obj:{action}', {}) if isinstance(action, str) else action
            leads = link.get('/Dest') in names if '/Dest' in link else action.get('/URI', '').startswith('u:http')
            if not leads:
                dead.append(link)
        return dead, len(links)

    def overlaps(self):
        """Yields pairs of words that stand over one another."""
        for page, words in enumerate(self.words()):
            words.sort(key=lambda word: word.y)
            for i, word in enumerate(words):
                for other in words[i + 1:]:
                    if other.y >= word.bottom:
                        break
                    width = min(word.right, other.right) - max(word.x, other.x)
                    height = min(word.bottom, other.bottom) - max(word.y, other.y)
                    # The numbers of notes stand high, and reach into the air of their line.
                    if width > 0.7 and height > 0.3 * min(word.bottom - word.y, other.bottom - other.y):
                        yield page + 1, word.text, other.text

    def strays(self, margin):
        """Yields words that reach into the margin of the page."""
        for page, words in enumerate(self.words()):
            for word in words:
                if (word.x < margin - 1 or word.y < margin - 3 or word.right > self.size[0] - margin + 1
                        or word.bottom > self.size[1] - margin + 3):
                    yield page + 1, word


def complaints(paper, margin=34):
    """Yields what is wrong with any sheet, whatever it shows."""
    try:
        checked = tool('qpdf', '--check', paper.path)
        if 'WARNING' in checked:
            yield checked
    except AssertionError as error:
        yield str(error)
    if paper.info.get('Tagged') != 'yes':
        yield 'it has no structure'
    if not paper.info.get('Title') or not paper.info.get('Author'):
        yield 'it has no title or no author'
    for font in paper.fonts_left_out():
        yield f'not embedded: {font}'
    for page, text in enumerate(paper.pages()):
        if f'Page {page + 1} of {paper.n_pages}' not in text:
            yield f'page {page + 1} has no number'
    for page, word, other in list(paper.overlaps())[:5]:
        yield f'page {page}: {word!r} and {other!r} stand over one another'
    for page, word in list(paper.strays(margin))[:5]:
        yield f'page {page}: in the margin: {word}'
    dead, _count = paper.dead_links()
    for link in dead[:5]:
        yield f'leads nowhere: {link}'
    catalog = next(value for value in paper.objects().values()
                   if isinstance(value, dict) and value.get('/Type') == '/Catalog')
    if catalog.get('/Lang') != 'u:en' or not catalog.get('/ViewerPreferences', {}).get('/DisplayDocTitle'):
        yield f'language or title of the window: {catalog}'


class Tap:
    """Counts and prints results."""

    def __init__(self):
        self.count = self.failed = 0

    def check(self, name, wrong):
        """Prints that NAME is right when nothing is WRONG (an iterable of strings)."""
        wrong = list(wrong)
        self.count += 1
        self.failed += bool(wrong)
        print(f"{'not ok' if wrong else 'ok'} {self.count} {name}", flush=True)
        for line in wrong[:12]:
            for part in str(line).splitlines()[:12]:
                print(f'# {part[:400]}')

    def finish(self):
        """Prints the plan; returns the exit status."""
        print(f'1..{self.count}')
        return 1 if self.failed else 0
