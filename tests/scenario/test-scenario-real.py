#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-scenario-real.py DUMP-SCENARIO DATA-SET GENERATOR: what is left when somebody walks away (TAP).

All that dump-scenario says of the real data set and of generated ones is worked out a second time here, straight from the
JSON and by the words of the format: first what holds, then what is counted of it, with fractions for the money."""

import calendar
import collections
import datetime
import json
import math
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

DUMP, DATA, GENERATOR = sys.argv[1:]
WEIGHTS = {"lead": 0, "member": 1, "support": 2}
CERTAINTIES = ("unverified", "disputed", "secondary", "primary")
STATES = ("before", "after", "lost")
PHASE_SIGNED = "signed"


def first_day(date):
    parts = [int(part) for part in date.split("-")]
    return datetime.date(*(parts + [1] * (3 - len(parts))))


def last_day(date):
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        parts.append(12)
    if len(parts) == 2:
        parts.append(calendar.monthrange(*parts)[1])
    return datetime.date(*parts)


def round_half_even(value, decimals):
    scaled = round(value * 10 ** decimals)
    digits = str(abs(scaled)).rjust(decimals + 1, "0")
    return ("-" if scaled < 0 else "") + (digits[:-decimals] + "." + digits[-decimals:] if decimals else digits)


class Set:
    """A data set, and where everybody stands in it."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.data = json.load(file, parse_float=Fraction)
        data = self.data
        self.focus = data["focus"]
        self.terms = {name: {term["id"]: term for term in entries} for name, entries in data["vocabulary"].items()}
        self.agreements = sorted(data["agreements"], key=lambda a: first_day(a["signed"]["date"]))
        self.by_id = {a["id"]: a for a in data["agreements"]}
        self.parties = [p["id"] for p in data["parties"]]
        self.events = sorted(data["events"], key=lambda e: first_day(e["date"]))
        self.statuses = data["vocabulary"]["statuses"]
        signed = [s for s in self.statuses if s["phase"] == PHASE_SIGNED]
        self.highest = max(signed, key=lambda s: s["rank"])
        self.rates = {(r["currency"], r["period"]): r for r in data["rates"]["list"]}
        self.related = collections.defaultdict(dict)
        for agreement in self.agreements:
            for party in agreement["parties"]:
                self.related[agreement["id"]][party] = True
        self.of_party = collections.defaultdict(list)
        self.signatures = {}
        for event in self.events:
            kind = self.terms["event_kinds"][event["kind"]]
            for party in event["parties"]:
                self.of_party[party].append(event)
                if event.get("agreement"):
                    self.related[event["agreement"]].setdefault(party, False)
                    if kind.get("signs"):
                        self.signatures.setdefault((party, event["agreement"]), event["date"])
        self.with_event = set(self.signatures)
        for agreement in self.agreements:
            for party in agreement["parties"]:
                self.signatures.setdefault((party, agreement["id"]), agreement["signed"]["date"])

    def stand(self, party, agreement, day):
        """The standing of a party in an agreement: its events in order, one after the other."""
        steps = []
        for event in self.of_party[party]:
            if event.get("agreement", agreement) != agreement:
                continue
            kind = self.terms["event_kinds"][event["kind"]]
            if kind.get("status"):
                steps.append((first_day(event["date"]), 1, event["date"], self.terms["statuses"][kind["status"]],
                              kind.get("resets", False)))
        if agreement and self.related[agreement].get(party) and (party, agreement) not in self.with_event:
            date = self.by_id[agreement]["signed"]["date"]
            steps.append((first_day(date), 0, date, self.highest, False))
        status = min(self.statuses, key=lambda s: s["rank"])
        for _, _, date, given, resets in sorted(steps, key=lambda step: step[:2]):
            if last_day(date) <= day and (resets or given["rank"] > status["rank"]):
                status = given
        return status

    def is_signed(self, party, day):
        standings = [self.stand(party, a, day) for a, parties in self.related.items() if party in parties]
        status = max(standings, key=lambda s: s["rank"]) if standings else self.stand(party, None, day)
        return status["phase"] == PHASE_SIGNED

    def factor(self, currency, to, year):
        certainty = 3
        factor = Fraction(1)
        if currency == to:
            return factor, certainty
        for name, invert in ((currency, True), (to, False)):
            if name == self.data["rates"]["base"]:
                continue
            rate = self.rates.get((name, year))
            if rate is None:
                return None, 3
            certainty = min(certainty, CERTAINTIES.index(rate["certainty"]))
            per_base = Fraction(rate["per_base"])
            factor = factor / per_base if invert else factor * per_base
        return factor, certainty


class Holding:
    """What holds on a day without those that are out."""

    def __init__(self, data, day, out, before=None):
        self.data, self.day, self.out = data, day, out
        self.members = {}
        for agreement in data.agreements:
            name = agreement["id"]
            inside = {p for p in data.related[name]
                      if p not in out and name not in out and f"{p}/{name}" not in out
                      and data.stand(p, name, day)["phase"] == PHASE_SIGNED}
            focus_needed = data.focus in agreement["parties"]
            others = len(inside - {data.focus}) if focus_needed else len(inside)
            if (others >= 1 and data.focus in inside) if focus_needed else others >= 2:
                self.members[name] = inside
        self.coalitions = {}
        for coalition in data.data["coalitions"]:
            if last_day(coalition["launched"]) <= day:
                leads = set(coalition["leads"]) - {data.focus} - out
                others = set(coalition["members"]) - set(coalition["leads"]) - {data.focus} - out
                if leads or others:
                    self.coalitions[coalition["id"]] = (leads, others)
        if before is None:
            self.signed = {p for p in data.parties if p != data.focus and data.is_signed(p, day)}
        else:
            self.signed = {p for p in before.signed if p not in out and (before.count_of(p) == 0 or self.count_of(p) > 0)}
        self.lay_cells()

    def count_of(self, party):
        return sum(party in inside for inside in self.members.values())

    def makers(self, agreement, promise):
        named = promise.get("by")
        parties = named if named is not None else [p for p in agreement["parties"]]
        return list(dict.fromkeys(p for p in parties if p != self.data.focus))

    def lay_cells(self):
        self.cells = collections.defaultdict(list)
        self.commitments = set()
        weights = {name: WEIGHTS[role["weight"]] for name, role in self.data.terms["roles"].items()}
        for agreement in self.data.agreements:
            for promise in agreement["commitments"]:
                address = f"agreements/{agreement['id']}/commitments/{promise['id']}"
                for party in self.makers(agreement, promise):
                    if party in self.members.get(agreement["id"], ()):
                        self.cells[promise["area"], party].append((address, weights[promise["role"]]))
                        self.commitments.add(address)
        for coalition in self.data.data["coalitions"]:
            for weight, parties in enumerate(self.coalitions.get(coalition["id"], ((), ()))):
                for party in parties:
                    self.cells[coalition["area"], party].append((f"coalitions/{coalition['id']}", weight))

    def sums(self):
        """The entries that hold, each with those who make it."""
        found = {}
        for agreement in self.data.agreements:
            for money in agreement["money"]:
                nature = self.data.terms["money_natures"][money["nature"]]
                makers = []
                for party in self.makers(agreement, money):
                    signature = self.data.signatures.get((party, agreement["id"]))
                    is_there = party in self.members.get(agreement["id"], ())
                    if nature["sum"] == "given":
                        is_there = signature is not None and last_day(signature) <= self.day
                    if is_there:
                        makers.append(party)
                if makers:
                    found[f"agreements/{agreement['id']}/money/{money['id']}"] = (agreement, money, nature, makers)
        return found


def tally(cells):
    """cells: for each cell the weights of its claims."""
    cells = [weights for weights in cells if weights]
    heaviest = [min(weights) for weights in cells]
    return [len(cells), heaviest.count(0), heaviest.count(1), heaviest.count(2), sum(map(len, cells))]


def put_tallies(found, name, before, after):
    first, second = tally(before), tally(after)
    for state, values in zip(STATES, (first, second, [a - b for a, b in zip(first, second)])):
        found[f"{name}/{state}"] = " ".join(map(str, values))


def loss_of(n, leads, is_less):
    if n[0] and not n[1]:
        return 4
    if leads[0] and not leads[1]:
        return 3
    if leads[1] < leads[0]:
        return 2
    return 1 if n[1] < n[0] or is_less else 0


def put_coverage(found, data, before, after):
    areas = data.data["vocabulary"]["areas"]
    columns = [p for p in data.parties if p != data.focus
               and (before.count_of(p) or any(before.cells.get((a["id"], p)) for a in areas))]
    weigh = lambda holding, area, party: [weight for _, weight in holding.cells.get((area, party), ())]
    rows = {}
    for area in areas:
        name = area["id"]
        sides = [{p: weigh(h, name, p) for p in columns} for h in (before, after)]
        rows[name] = sides
        put_tallies(found, f"row/{name}", *(side.values() for side in sides))
        tallies = [tally(side.values()) for side in sides]
        marks = [1 if not t[0] else (2 if t[0] == 1 else 0) + (4 if not t[1] else 0) for t in tallies]
        ones = [next(p for p in columns if side[p]) if t[0] == 1 else "-" for side, t in zip(sides, tallies)]
        loss = loss_of([t[0] for t in tallies], [t[1] for t in tallies], tallies[1][4] < tallies[0][4])
        found[f"row/{name}"] = f"{marks[0]} {marks[1]} {ones[0]} {ones[1]} {loss}"
        for party in columns:
            if not sides[0][party]:
                continue
            kept = {address for address, _ in after.cells.get((name, party), ())}
            claims = "".join(f"{address}:{weight}{'' if address in kept else ':lost'} "
                             for address, weight in before.cells[name, party])
            found[f"cell/{name}/{party}"] = (f"{len(sides[0][party])} {len(sides[1][party])} {min(sides[0][party])} "
                                             f"{min(sides[1][party], default=9)} {claims}")
    for group in data.data["vocabulary"]["area_groups"]:
        inside = [a["id"] for a in areas if a["group"] == group["id"]]
        if not inside:
            continue
        folded = [[sum((rows[a][i][p] for a in inside), []) for p in columns] for i in range(2)]
        put_tallies(found, f"group/{group['id']}", *folded)
        for party in columns:
            if any(rows[a][0][party] for a in inside):
                put_tallies(found, f"groupcell/{group['id']}/{party}", *([rows[a][i][party] for a in inside] for i in range(2)))
    for party in columns:
        put_tallies(found, f"column/{party}", *([rows[a["id"]][i][party] for a in areas] for i in range(2)))
        found[f"column/{party}"] = f"{int(before.count_of(party) > 0)} {int(party in after.out)}"
    put_tallies(found, "total/all", *([cell for a in areas for cell in rows[a["id"]][i].values()] for i in range(2)))
    return rows


def put_counts(found, data, before, after, rows):
    def flags(holding, side):
        tallies = {name: tally(sides[side].values()) for name, sides in rows.items()}
        return {
            "signatories": holding.signed, "agreements": set(holding.members), "commitments": holding.commitments,
            "sums": {k for k, (_, money, nature, _) in holding.sums().items()
                     if nature["sum"] != "given" and money.get("counted", True)},
            "coalitions": set(holding.coalitions), "coalitions-led": {k for k, v in holding.coalitions.items() if v[0]},
            "areas": {k for k, t in tallies.items() if t[0]}, "areas-led": {k for k, t in tallies.items() if t[1]},
            "areas-on-one": {k for k, t in tallies.items() if t[0] == 1},
        }
    first, second = flags(before, 0), flags(after, 1)
    for name in first:
        for state, n in zip(STATES, (len(first[name]), len(second[name]), len(first[name]) - len(second[name]))):
            found[f"count/{name}/{state}"] = str(n)
    for state, chosen in zip(STATES, (before.members, after.members, before.members.keys() - after.members.keys())):
        found[f"agreements/{state}"] = "".join(f"{a['id']} " for a in data.agreements if a["id"] in chosen)


def put_coalitions(found, data, before, after):
    for name, (leads, others) in before.coalitions.items():
        left = after.coalitions.get(name, (set(), set()))
        n = [len(leads | others), len(left[0] | left[1])]
        loss = loss_of(n, [len(leads), len(left[0])], False)
        found[f"coalition/{name}"] = (f"{len(leads)} {len(left[0])} {len(leads - left[0])} "
                                      f"{len(others)} {len(left[1])} {len(others - left[1])} {loss}")
    for name, inside in before.members.items():
        leavers = ["-"] if name in after.out else sorted(p for p in inside if p in after.out or f"{p}/{name}" in after.out)
        months = data.by_id[name]["form"]["notice_months"]
        for party in leavers:
            day = "-"
            if months is not None:
                month = after.day.month - 1 + int(months)
                year, month = after.day.year + month // 12, month % 12 + 1
                start = datetime.date(year, month, min(after.day.day, calendar.monthrange(year, month)[1]))
                day = (start + datetime.timedelta(math.ceil((float(months) % 1) * 30.436875))).isoformat()
            found[f"notice/{name}/{party}"] = f"{int(name not in after.members)} {-1 if months is None else float(months):g} {day}"


def years_of(money):
    if not money["per_year"] or money["from"] is None or money["to"] is None:
        return 1
    days = (last_day(money["to"]) - first_day(money["from"])).days + 1
    return max(1, math.floor(Fraction(days) / Fraction("365.2425") + Fraction(1, 2)))


def judge(data, agreement, money, nature, currency):
    """Reason, amount in all, certainty of one entry."""
    certainty = CERTAINTIES.index(money["certainty"])
    amount, stated = money["amount"], money["currency"]
    for reason, holds in ((1, money.get("counted", True) is False), (2, nature["unit"] == "percent"), (3, nature["unit"] == "kind"),
                          (4, nature["sum"] == "never"), (5, amount is None or stated is None)):
        if holds:
            return reason, Fraction(0), certainty
    factor, of_rates = data.factor(stated, currency, agreement["signed"]["date"][:4])
    if factor is None:
        return 6, Fraction(0), certainty
    return 0, Fraction(amount) * factor, min(certainty, of_rates)


def put_money(found, data, before, after, currency, decimals):
    sides = [before.sums(), after.sums()]
    boxes = collections.defaultdict(lambda: [Fraction(0), 0, 0, 3])

    def add(name, reason, amount, certainty):
        box = boxes[name]
        if reason == 0:
            box[0] += amount
            box[1] += 1
            box[3] = min(box[3], certainty)
        else:
            box[2] += 1

    for address, (agreement, money, nature, makers) in sides[0].items():
        reason, amount, certainty = judge(data, agreement, money, nature, currency)
        years = years_of(money)
        span = [int(money[end][:4]) if money[end] else 0 for end in ("from", "to")]
        spread = money["per_year"] and all(span) and years <= 100 and reason != 1
        slots = [(span[0] + i, span[0] + i) for i in range(years)] if spread else [tuple(span)]
        left = sides[1].get(address, (None, None, None, []))[3]
        shown = (slots[0][0], slots[-1][1])
        named = "".join(f" {p}" for p in left)
        found[f"sum/{address}"] = (f"{reason} {certainty} {years} {shown[0]}-{shown[1]} {int(bool(spread))} {int(not left)} "
                                   f"{round_half_even(amount * years, decimals)}{named}")
        if reason == 1 or nature["sum"] == "never":
            continue
        for state, chosen, holds in (("before", makers, True), ("after", left, bool(left)),
                                     ("lost", [p for p in makers if p not in left], not left)):
            for party in chosen:
                add((nature["sum"], party, state), reason, amount * years, certainty)
            if holds:
                for name in ("all", money["kind"]):
                    add((nature["sum"], name, state), reason, amount * years, certainty)
                for slot in slots:
                    add((nature["sum"], f"{slot[0]}-{slot[1]}", state), reason, amount * (1 if spread else years), certainty)
    for (name, row, state), (amount, parts, left_out, certainty) in boxes.items():
        found[f"money/{name}/{row}/{state}"] = f"{round_half_even(amount, decimals)} {parts} {left_out} {certainty}"


def put_topics(found, data, before, after):
    lists = (("topics", "topic_groups", "scope", "topic"), ("areas", "area_groups", "commitments", "area"))
    for name, groups, member, key in lists:
        covered = {a["id"]: collections.Counter(claim[key] for claim in a.get(member, ())) for a in data.agreements}
        for term in data.data["vocabulary"][name]:
            for agreement in data.agreements:
                n = covered[agreement["id"]][term["id"]]
                if n:
                    there, kept = (agreement["id"] in h.members for h in (before, after))
                    found[f"topic/{name}/{term['id']}/{agreement['id']}"] = f"1 {n} {int(there)} {int(there and not kept)}"
        of_group = collections.defaultdict(set)
        for term in data.data["vocabulary"][name]:
            of_group[term["group"]].add(term["id"])
        entries = [(1, t["id"], {t["id"]}) for t in data.data["vocabulary"][name]]
        entries += [(0, g["id"], of_group[g["id"]]) for g in data.data["vocabulary"][groups]]
        for depth, term, inside in entries:
            n = [sum(bool(inside & covered[a].keys()) for a in h.members) for h in (before, after)]
            found[f"tree/{name}/{depth}/{term}"] = f"{n[0]} {n[1]} {n[0] - n[1]}"


def work_out(data, currency, decimals, day, who):
    out = set(filter(None, who.split(",")))
    day = last_day(day)
    before = Holding(data, day, set())
    after = Holding(data, day, out, before)
    found = {}
    rows = put_coverage(found, data, before, after)
    put_counts(found, data, before, after, rows)
    put_coalitions(found, data, before, after)
    put_money(found, data, before, after, currency, decimals)
    put_topics(found, data, before, after)
    return found


def dump(path, currency, scenarios):
    arguments = [word for scenario in scenarios for word in scenario]
    text = subprocess.run([DUMP, path, currency, *arguments], check=True, capture_output=True, encoding="utf-8").stdout
    blocks = []
    for line in text.splitlines():
        if line.startswith("== "):
            blocks.append({})
            continue
        name, value = line.split("\t")
        assert name not in blocks[-1], name
        blocks[-1][name] = value
    return blocks


def compare(path, currency, decimals, scenarios):
    data = Set(path)
    for scenario, said in zip(scenarios, dump(path, currency, scenarios), strict=True):
        found = work_out(data, currency, decimals, *scenario)
        assert len(found) > 100
        for name in sorted(found.keys() | said.keys()):
            if found.get(name) != said.get(name):
                yield f"{' '.join(scenario)}: {name}: {said.get(name)!r} is said, {found.get(name)!r} was found"


def of_group(data, name, inside):
    members = next(g["members"] for g in data["groups"] if g["id"] == name)
    everybody = {p for a in data["agreements"] for p in a["parties"]}
    everybody |= {p for c in data["coalitions"] for p in c["leads"] + c["members"]}
    return ",".join(sorted(p for p in everybody if (p in members) == inside and p != data["focus"]))


def check_real():
    with open(DATA, encoding="utf-8") as file:
        data = json.load(file)
    as_of = data["as_of"]
    scenarios = [(as_of, ""), (as_of, "us"), (as_of, "us-ua-2024"), (as_of, "us/us-ua-2024"), (as_of, of_group(data, "g7", True)),
                 (as_of, of_group(data, "nato", False)), (as_of, ",".join(p["id"] for p in data["parties"])),
                 ("2023-12-31", "us,nl"), ("2024-02-16", "de,gb"), ("2024-06-30", "fr,not-there,us/not-there"), (as_of, "is,lt,al")]
    yield from compare(DATA, "EUR", 2, scenarios)


def check_real_in_yen():
    yield from compare(DATA, "JPY", 0, [("2026-07-07", "gb,eu"), ("2025-01-31", "ca-ua-2024,pl-ua-2024")])


def check_the_united_states():
    """What the record is known to say, in figures that were read off the file by hand."""
    found, = dump(DATA, "EUR", [("2026-07-07", "us")])
    expected = {"agreements/lost": "us-ua-2024 ", "count/agreements/before": "29", "count/agreements/after": "28",
                "count/coalitions/lost": "0", "coalition/coalition-artillery": "2 1 1 0 0 0 2",
                "coalition/coalition-air-force": "3 2 1 2 2 0 2", "notice/us-ua-2024/us": "1 6 2027-01-07"}
    for name, value in expected.items():
        if found[name] != value:
            yield f"{name}: {found[name]!r}"


def check_generated():
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        for seed, parties in ((1, 12), (2, 40), (3, 5)):
            path = Path(folder) / f"{seed}.json"
            subprocess.run([sys.executable, "-B", GENERATOR, "--agreements", "60", "--events", "400", "--parties", str(parties),
                            "--seed", str(seed), "--output", str(path)], check=True)
            scenarios = [("2025-12-31", "")]
            for _ in range(8):
                ids = [f"p{i}" for i in range(parties) if chance.random() < 0.2]
                ids += [f"agreement-{i}" for i in range(60) if chance.random() < 0.1]
                ids += [f"p{chance.randrange(parties)}/agreement-{i}" for i in range(60) if chance.random() < 0.2]
                day = datetime.date(2012, 1, 1) + datetime.timedelta(chance.randrange(5000))
                scenarios.append((day.isoformat(), ",".join(ids)))
            yield from compare(str(path), ("EUR", "USD", "GBP")[seed - 1], 2, scenarios)


CHECKS = [check_real, check_real_in_yen, check_the_united_states, check_generated]

print(f"TAP version 13\n1..{len(CHECKS)}")
for number, check in enumerate(CHECKS, 1):
    faults = list(check())
    print(f'{"not ok" if faults else "ok"} {number} {check.__name__}')
    for fault in faults[:20]:
        print(f"# {fault}")
