#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds tools/generate-data-set to what it promises: valid, dense, repeatable, of any size. Speaks TAP.

usage: test-generator.py SOURCE-ROOT SIGNATORY
"""

import collections
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("1..0 # SKIP python3-jsonschema is not installed")
    sys.exit(0)

ROOT = pathlib.Path(sys.argv[1]).resolve()
SIGNATORY = sys.argv[2]
TOOL = ROOT / "tools/generate-data-set"
SCHEMA = json.loads((ROOT / "data/signatory-data-1.schema.json").read_text("utf-8"))

# Agreements, events and parties: nothing at all, next to nothing, fewer events than agreements, more parties than tiles.
SIZES = [(0, 0, 2), (1, 1, 2), (0, 30, 5), (40, 12, 3), (25, 250, 12), (160, 1600, 200)]


class Tap:
    """Counts and prints the results."""

    def __init__(self):
        self.count = self.failed = 0

    def check(self, name, complaints):
        """Prints that NAME is right, or which COMPLAINTS there are."""
        complaints = list(complaints)
        self.count += 1
        self.failed += bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.count} {name}")
        for line in complaints[:10]:
            print(f"# {line}")

    def finish(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0


def run(*options):
    return subprocess.run([sys.executable, "-B", TOOL, *map(str, options)], capture_output=True, check=False)


def generate(agreements, events, parties, seed=1):
    result = run("--agreements", agreements, "--events", events, "--parties", parties, "--seed", seed)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout


def objects(value):
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from objects(child)


def schema_errors(data):
    for error in Draft202012Validator(SCHEMA).iter_errors(data):
        yield f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def uncited(data):
    """A source that nobody cites, or a citation of one that is not there."""
    cited = {source["id"] for item in objects(data) for source in item.get("sources", []) if "at" in source}
    return cited ^ {source["id"] for source in data["sources"]}


def repeated_ids(data):
    lists = [data[name] for name in ("parties", "agreements", "instruments", "coalitions", "events")]
    ids = collections.Counter([data["id"], *(item["id"] for items in lists for item in items)])
    return [i for i, count in ids.items() if count > 1]


def overlapping_tiles(data):
    taken = set()
    for party in data["parties"]:
        tile = party.get("tile")
        for x in range(tile["width"] if tile else 0):
            for y in range(tile["height"]):
                cell = (tile["block"], tile["column"] + x, tile["row"] + y)
                if cell in taken:
                    yield f"{party['id']}: {cell}"
                taken.add(cell)


def false_signatures(data):
    """What the format says of signing, joining and talks."""
    for agreement in data["agreements"]:
        dates = [e["date"] for e in data["events"] if e.get("agreement") == agreement["id"] and e["kind"] == "signed"]
        talks = [e["date"] for e in data["events"] if e.get("agreement") == agreement["id"] and e["kind"] == "talks-opened"]
        signed = agreement["signed"]["date"]
        if dates and (dates[0] != signed or min(dates) != signed):
            yield f"{agreement['id']}: signed {signed}, events say {dates}"
        if any(date > signed for date in talks):
            yield f"{agreement['id']}: talks after {signed}"


def late_entries(data):
    for item in objects(data):
        dates = [entry["date"] for entry in item.get("fulfilment", [])]
        if dates != sorted(set(dates)) or any(date > data["as_of"] for date in dates):
            yield f"{item['id']}: {dates}"


def wrong_density(data):
    for agreement in data["agreements"]:
        counts = [len(agreement[name]) for name in ("commitments", "money", "reciprocal", "scope")]
        words = [len(item["summary"]["en"].split()) for item in agreement["commitments"]]
        if counts != [8, 2, 4, 8] or set(words) != {20}:
            yield f"{agreement['id']}: {counts}, {words}"


def program_complaints(text, size):
    """What the program says of the set; that an agreement has no event is the one remark that may be due."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "set.json"
        path.write_bytes(text)
        result = subprocess.run([SIGNATORY, "--validate", path], capture_output=True, check=False)
    lines = result.stdout.decode().splitlines()
    if result.returncode != 0 or not lines or not lines[-1].endswith(": 0 errors"):
        return [f"exit {result.returncode}", *lines]
    return lines[:-1] if size[1] >= size[0] else []


def check_size(tap, size):
    text = generate(*size)
    data = json.loads(text)
    name = "{} agreements, {} events, {} parties".format(*size)
    counts = tuple(len(data[k]) for k in ("agreements", "events", "parties"))

    tap.check(f"{name}: as many as asked", [] if counts == size else [counts])
    tap.check(f"{name}: valid", schema_errors(data))
    tap.check(f"{name}: loaded without a remark", program_complaints(text, size))
    tap.check(f"{name}: dense", wrong_density(data))
    tap.check(f"{name}: ids once, tiles apart", [*repeated_ids(data), *overlapping_tiles(data)])
    tap.check(f"{name}: sources cited", uncited(data))
    tap.check(f"{name}: signed, joined and judged in order", [*false_signatures(data), *late_entries(data)])
    return data


def missing_features(data):
    """What a measurement must meet."""
    kinds = {event["kind"] for event in data["events"]}
    yield from {kind["id"] for kind in data["vocabulary"]["event_kinds"]} - kinds - {"declined"}
    judged = [item for item in objects(data) if "fulfilment" in item]
    for feature, there in {
        "accession": any(len(a["parties"]) > 2 for a in data["agreements"]),
        "judged promises": judged,
        "a party without a tile": any("tile" not in p for p in data["parties"]),
        "a wide tile": any(p.get("tile", {}).get("width") == 2 for p in data["parties"][1:]),
        "dates of a month": any(len(e["date"]) == 7 for e in data["events"]),
    }.items():
        if not there:
            yield feature


def main():
    tap = Tap()
    for size in SIZES:
        data = check_size(tap, size)
    tap.check("large sets have all that is to be measured", missing_features(data))

    first = generate(30, 300, 20)
    tap.check("the same seed, the same bytes", [] if first == generate(30, 300, 20) else ["they differ"])
    tap.check("another seed, other bytes", [] if first != generate(30, 300, 20, seed=2) else ["they are the same"])

    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "set.json"
        run("--agreements", 30, "--events", 300, "--parties", 20, "--output", path)
        tap.check("--output writes the same", [] if path.read_bytes() == first else ["they differ"])

    for wrong in (["--agreements", "-1"], ["--parties", "1"], ["--events", "many"], ["--nothing"]):
        status = run(*wrong).returncode
        tap.check(f"{' '.join(wrong)} is refused", [] if status == 2 else [f"exit {status}"])

    return tap.finish()


sys.exit(main())
