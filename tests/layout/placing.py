# SPDX-License-Identifier: GPL-3.0-or-later
"""How well tiles keep geography: shares from 0 to 1 and what they are shares of."""

import csv
import itertools
import pathlib

# Latitudes or longitudes nearer than this many degrees do not say which of two states lies north or west.
CLEARLY_NORTH = 4
CLEARLY_WEST = 5


class Geography:
    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.places = {row["party"]: row for row in read(folder / "places.csv")}
        self.land = pairs(folder / "land-borders.csv")
        self.sea = pairs(folder / "sea-neighbours.csv")

    def latitude(self, party):
        return int(self.places[party]["latitude"])

    def longitude(self, party):
        return int(self.places[party]["longitude"])

    def has_coast(self, party):
        return self.places[party]["coast"] == "yes"


class Score:
    """So many of so many, and what kept the rest from counting."""

    def __init__(self, name, good, bad):
        self.name = name
        self.good = len(good)
        self.all = len(good) + len(bad)
        self.bad = sorted("-".join(b) if isinstance(b, tuple) else str(b) for b in bad)

    @property
    def share(self):
        return self.good / self.all if self.all else 1

    def __str__(self):
        return f"{self.name}: {self.good} of {self.all} = {self.share:.3f}"


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def pairs(path):
    return {tuple(sorted((row["party"], row["other"]))) for row in read(path)}


def tiles(data, geography):
    """The tiles of the states whose place is known."""
    return {p["id"]: p["tile"] for p in data["parties"] if "tile" in p and p["id"] in geography.places}


def cells(tile):
    return {(tile["block"], tile["column"] + x, tile["row"] + y)
            for x in range(tile["width"]) for y in range(tile["height"])}


def around(tile):
    sides = ((-1, 0), (1, 0), (0, -1), (0, 1))
    return {(b, x + dx, y + dy) for b, x, y in cells(tile) for dx, dy in sides} - cells(tile)


def are_adjacent(a, b):
    return bool(around(a) & cells(b))


def centre(tile):
    return tile["column"] + tile["width"] / 2, tile["row"] + tile["height"] / 2


def split(name, items, is_good):
    items = sorted(items)
    return Score(name, [i for i in items if is_good(i)], [i for i in items if not is_good(i)])


def in_one_block(placed):
    return [p for p in itertools.combinations(sorted(placed), 2) if placed[p[0]]["block"] == placed[p[1]]["block"]]


def neighbours_kept(placed, geography):
    together = [p for p in in_one_block(placed) if p in geography.land]
    return split("land neighbours kept", together, lambda p: are_adjacent(placed[p[0]], placed[p[1]]))


def neighbours_true(placed, geography):
    adjacent = [p for p in in_one_block(placed) if are_adjacent(placed[p[0]], placed[p[1]])]
    return split("true neighbours", adjacent, lambda p: p in geography.land or p in geography.sea)


def north_above(placed, geography):
    apart = [p for p in in_one_block(placed)
             if abs(geography.latitude(p[0]) - geography.latitude(p[1])) >= CLEARLY_NORTH]

    def is_above(pair):
        north, south = sorted(pair, key=geography.latitude, reverse=True)
        return centre(placed[north])[1] < centre(placed[south])[1]

    return split("north above south", apart, is_above)


def west_left(placed, geography):
    apart = [p for p in in_one_block(placed)
             if abs(geography.longitude(p[0]) - geography.longitude(p[1])) >= CLEARLY_WEST]

    def is_left(pair):
        west, east = sorted(pair, key=geography.longitude)
        return centre(placed[west])[0] < centre(placed[east])[0]

    return split("west left of east", apart, is_left)


def median(numbers):
    numbers = sorted(numbers)
    return (numbers[(len(numbers) - 1) // 2] + numbers[len(numbers) // 2]) / 2


def lines_in_order(name, placed, line, degrees):
    """Columns whose middle longitudes, or rows whose middle latitudes, follow one another as they should."""
    lines = {}
    for party, tile in placed.items():
        lines.setdefault((tile["block"], line(tile)), []).append(degrees(party))

    steps = [(a, b) for a, b in itertools.pairwise(sorted(lines)) if a[0] == b[0]]
    good = [s for s in steps if median(lines[s[0]]) < median(lines[s[1]])]
    return Score(name, good, [f"{a[0]} {a[1]}/{b[1]}" for a, b in steps if (a, b) not in good])


def columns_in_order(placed, geography):
    return lines_in_order("order of columns", placed, lambda t: t["column"], geography.longitude)


def rows_in_order(placed, geography):
    return lines_in_order("order of rows", placed, lambda t: t["row"], lambda p: -geography.latitude(p))


def outline(placed, geography):
    """A state with a coast has a free side, one without has none."""
    taken = set().union(*(cells(t) for t in placed.values()))
    return split("outline", placed, lambda p: geography.has_coast(p) == bool(around(placed[p]) - taken))


SCORES = (neighbours_kept, neighbours_true, north_above, west_left, columns_in_order, rows_in_order, outline)


def score(placed, geography):
    return [measure(placed, geography) for measure in SCORES]
