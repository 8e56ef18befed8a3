# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Damage such as a failing disk does to a file: pages of it hold noise, all else is as it was."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from random import Random

from app.reflections.connection import connect_to_inspect
from app.reflections.keys import StoreKey

PAGE = 4096


def damage_pages(path: Path, numbers: Iterable[int]) -> None:
    """Overwrites these pages, counted from 1; those beyond the end are left out."""
    noise = Random(11).randbytes(PAGE)
    size = path.stat().st_size
    with path.open("rb+") as file:
        for number in numbers:
            if number * PAGE <= size:
                file.seek((number - 1) * PAGE)
                file.write(noise)


def leaves_of(path: Path, table: str, key: StoreKey | None = None) -> list[int]:
    """The pages that hold the rows of this table."""
    with closing(connect_to_inspect(path, key)) as db:
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return _leaves(path.read_bytes(), root[0])


def _leaves(content: bytes, number: int) -> list[int]:
    start = (number - 1) * PAGE
    if content[start] != 5:  # an interior page of a table
        return [number]
    cells = int.from_bytes(content[start + 3 : start + 5], "big")
    below: list[int] = []
    for at in range(cells):
        place = start + 12 + 2 * at
        cell = start + int.from_bytes(content[place : place + 2], "big")
        below += _leaves(content, int.from_bytes(content[cell : cell + 4], "big"))
    return below + _leaves(content, int.from_bytes(content[start + 8 : start + 12], "big"))
