#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiles of the data set keep geography as well as they did: each score has a floor.

Usage: test-placing.py DATA-SET FIXTURE-FOLDER
"""

import json
import pathlib
import random
import sys

import placing

# What the placing reaches, rounded down. Whoever moves tiles for the better raises these.
FLOORS = {
    "land neighbours kept": 0.597,
    "true neighbours": 0.805,
    "north above south": 0.943,
    "west left of east": 0.935,
    "order of columns": 1,
    "order of rows": 1,
    "outline": 0.895,
}


class Tap:
    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, good, what, *remarks):
        self.count += 1
        self.failed += not good
        print("ok" if good else "not ok", self.count, "-", what)
        for remark in remarks:
            print("#", remark)

    def finish(self):
        print(f"1..{self.count}")
        sys.exit(self.failed > 0)


def falls_below(placed, geography, names):
    shares = {s.name: s.share for s in placing.score(placed, geography)}
    return all(shares[name] < FLOORS[name] for name in names)


def mirror(placed, member, size):
    """Each block mirrored within itself."""
    ends = {}
    for tile in placed.values():
        ends[tile["block"]] = max(ends.get(tile["block"], 0), tile[member] + tile[size])
    return {p: t | {member: ends[t["block"]] - t[member] - t[size]} for p, t in placed.items()}


def shuffle(placed, seed):
    """The single tiles of each block dealt out anew."""
    dealt = dict(placed)
    for block in {t["block"] for t in placed.values()}:
        parties = sorted(p for p, t in placed.items() if t["block"] == block and t["width"] == t["height"] == 1)
        tiles = [placed[p] for p in parties]
        random.Random(seed).shuffle(tiles)
        dealt |= dict(zip(parties, tiles))
    return dealt


def drop_row(placed, row):
    """A row of the middle pushed under all others."""
    return {p: t | {"row": t["row"] + 50} if t["row"] == row else t for p, t in placed.items()}


def main():
    data = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    geography = placing.Geography(sys.argv[2])
    placed = placing.tiles(data, geography)
    unknown = [p["id"] for p in data["parties"]
               if "tile" in p and p["kind"] == "state" and p["id"] not in geography.places]
    tap = Tap()

    tap.check(not unknown, "the place of each state with a tile is known", *unknown)

    for score in placing.score(placed, geography):
        floor = FLOORS[score.name]
        tap.check(score.share >= floor, f"{score} (floor {floor})", *score.bad)

    # The scores see what they are there to see.
    tap.check(falls_below(mirror(placed, "column", "width"), geography, ["west left of east", "order of columns"]),
              "east and west exchanged is found")
    tap.check(falls_below(mirror(placed, "row", "height"), geography, ["north above south", "order of rows"]),
              "north and south exchanged is found")
    tap.check(falls_below(shuffle(placed, 1), geography, ["land neighbours kept", "true neighbours", "outline"]),
              "tiles dealt out anew are found")
    tap.check(falls_below(drop_row(placed, 2), geography, ["land neighbours kept", "north above south", "outline"]),
              "a row pushed to the south is found")
    tap.finish()


if __name__ == "__main__":
    main()
