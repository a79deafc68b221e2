#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the schema, the data set, the corpus and the documentation to each other. Speaks TAP.

usage: test-schema.py SOURCE-ROOT
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("1..0 # SKIP python3-jsonschema is not installed")
    sys.exit(0)

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
CORPUS = ROOT / "tests/fixtures/data"
SCHEMA = json.loads((ROOT / "data/signatory-data-1.schema.json").read_text("utf-8"))
# A schema finds a wrong name, and an entry that stands twice, at the object or array around it.
AROUND = re.compile("expected (a known member|each party once|the id of a (wording|clause of the template|point of .*), found)")
FENCE = re.compile(r"^```json\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Tap:
    """Counts and prints the results."""

    def __init__(self):
        self.count = self.failed = 0

    def check(self, name, complaint=None):
        """Prints that NAME is right, or with a COMPLAINT that it is not."""
        self.count += 1
        self.failed += complaint is not None
        print(f"{'ok' if complaint is None else 'not ok'} {self.count} {name}")
        for line in (complaint or "").splitlines():
            print(f"# {line}")

    def finish(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0


def complaint(validator, data):
    """Returns what is wrong with DATA, or None."""
    error = next(validator.iter_errors(data), None)
    if error is None:
        return None
    return f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def sets(folder):
    """Yields the name and value of each data set in FOLDER of the corpus, and fails when there is none."""
    paths = sorted((CORPUS / folder).glob("*.json"))
    assert paths, f"{folder} is empty"
    for path in paths:
        yield path, json.loads(path.read_text("utf-8"))


def check_schema(tap):
    try:
        Draft202012Validator.check_schema(SCHEMA)
        tap.check("the schema is one")
    except Exception as error:
        tap.check("the schema is one", str(error))
    named = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(SCHEMA)))
    odd = named ^ set(SCHEMA["$defs"])
    tap.check("each definition is used, and each used one is there", " ".join(sorted(odd)) or None)


def check_data(tap, validator):
    path = ROOT / "data/ukraine-security-commitments.json"
    tap.check(path.name, complaint(validator, json.loads(path.read_text("utf-8"))))


def check_corpus(tap, validator):
    for folder in ("good", "warning", "bad-meaning"):
        for path, data in sets(folder):
            tap.check(f"{folder}/{path.stem} is valid", complaint(validator, data))
    for path, data in sets("bad-form"):
        tap.check(f"bad-form/{path.stem} is invalid where it should be", misplaced(validator, path, data))


def check_other_validator(tap):
    """A second validator, of another family of regular expressions, must find the same; where it is installed."""
    if not shutil.which("jv"):
        tap.check("jv finds the same # SKIP jv is not installed")
        return
    other = []
    for folder, valid in (("good", True), ("warning", True), ("bad-meaning", True), ("bad-form", False)):
        for path, _ in sets(folder):
            run = subprocess.run(["jv", ROOT / "data/signatory-data-1.schema.json", path], capture_output=True, check=False)
            if (run.returncode == 0) != valid:
                other.append(f"{folder}/{path.stem}")
    tap.check("jv finds the same", "\n".join(other) or None)


def misplaced(validator, path, data):
    """Returns a complaint unless the schema finds DATA wrong at each expected place."""
    found = {"/" + "/".join(map(str, error.absolute_path)) for error in all_errors(validator.iter_errors(data))}
    if not found:
        return "the schema finds nothing wrong"
    for line in path.with_suffix(".expected").read_text("utf-8").splitlines():
        pointer, words = line.split(": ", 2)[1:]
        if AROUND.match(words):
            pointer = pointer.rpartition("/")[0] or "/"
        if pointer not in found:
            return f"wrong at {sorted(found)}, but not at {pointer}"
    return None


def all_errors(errors):
    for error in errors:
        yield error
        yield from all_errors(error.context)


def check_expectations(tap):
    """Each bad set has its expectation, no good one has; each line of one is a line of that form."""
    form = re.compile(r"[1-9][0-9]*:[1-9][0-9]*: /\S*( \S+)*: (warning: )?expected .+")
    for folder in ("good", "warning", "bad-form", "bad-meaning", "bad-bytes"):
        wrong = []
        names = {path.stem for path in (CORPUS / folder).glob("*.json")}
        expectations = {path.stem: path.read_text("utf-8") for path in (CORPUS / folder).glob("*.expected")}
        if set(expectations) != (set() if folder == "good" else names):
            wrong.append("expectations and sets do not match")
        for name, text in expectations.items():
            wrong += [f"{name}: {line}" for line in text.splitlines() if not form.fullmatch(line)]
        tap.check(f"the expectations of {folder}", "\n".join(wrong) or None)


def check_generator(tap):
    script = ROOT / "tests/fixtures/make-corpus.py"
    run = subprocess.run([sys.executable, "-B", script, "--check"], capture_output=True, text=True, check=False)
    tap.check("make-corpus.py makes what is there", run.stdout + run.stderr if run.returncode else None)


def check_documentation(tap, validator):
    page = (ROOT / "docs/data-format.md").read_text("utf-8")
    whole = [data for data in map(json.loads, FENCE.findall(page)) if "format" in data]
    tap.check("the documentation has one whole example", None if len(whole) == 1 else f"{len(whole)} found")
    for data in whole:
        tap.check("the example of the documentation is valid", complaint(validator, data))


def check_real_days(tap, validator):
    """The pattern of dates knows the calendar: each day of 0001 to 9999 that might be one."""
    import calendar
    date = validator.evolve(schema=SCHEMA["$defs"]["Date"])
    wrong = [year for year in range(1, 10000)
             if date.is_valid(f"{year:04}-02-29") != calendar.isleap(year)]
    days = (f"{month:02}-{day:02}" for month in range(14) for day in range(34))
    real = {f"{month:02}-{day:02}" for month in range(1, 13) for day in range(1, calendar.monthrange(2023, month)[1] + 1)}
    wrong += [day for day in days if date.is_valid("2023-" + day) != (day in real)]
    tap.check("a day is a day of the calendar", " ".join(map(str, wrong[:20])) or None)


def check_changes(tap, validator):
    """What has no file of its own: the same change in each object of a set that has all of them."""
    data = json.loads((CORPUS / "good/everything.json").read_text("utf-8"))
    objects = [each for each in walk(data) if isinstance(each, dict)]
    for member, valid in (("x-of-mine", True), ("of-mine_", False), ("x-\u202e", False)):
        wrong = []
        for each in objects:
            each[member] = {"any": ["thing"]}
            if validator.is_valid(data) != valid:
                wrong.append(json.dumps(each)[:200])
            del each[member]
        tap.check(f"{ascii(member)} in each of {len(objects)} objects", "\n".join(wrong) or None)


def walk(value):
    yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(each)


def main():
    tap = Tap()
    validator = Draft202012Validator(SCHEMA)
    check_schema(tap)
    check_data(tap, validator)
    check_corpus(tap, validator)
    check_other_validator(tap)
    check_expectations(tap)
    check_generator(tap)
    check_documentation(tap, validator)
    check_real_days(tap, validator)
    check_changes(tap, validator)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
