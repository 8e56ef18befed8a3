# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Years of reflections, 20,000 of them: how soon they are open, and found."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Final

from app.places import places_below
from app.reflections import sessions
from app.reflections.asking import Asked
from app.reflections.items import Entry, Item, OutwardStep, Part, Reading
from app.reflections.keys import StoreKey, new_salt, salt_of
from app.reflections.model import KeptAnswer, SessionStart, TextAnswer
from app.reflections.shelf import upsert_item
from app.reflections.store import ReflectionStore
from tests.bench.figure import Figure

ENTRIES: Final = 14_000
SESSIONS: Final = 5_000
READINGS: Final = 600
STEPS: Final = 400
PARTS: Final = 60
ROUNDS: Final = 9
PASSPHRASE: Final = "a long walk by the river"
THEMES: Final = ("loneliness", "shame", "belonging", "inner-critic", "befriending")
BEGAN: Final = datetime(2019, 1, 6, 20, 15, tzinfo=timezone(timedelta(hours=1)))
TYPED: Final = (
    "ko", "kora", "mi sa", "the quiet", '"the quiet one"', "ängst", "nomira", "zzz", "s", "part 3",
)  # fmt: skip
"""Beginnings, whole words, several of them, a name, a phrase; some that are nowhere."""

_SYLLABLES: Final = (
    "ko", "ra", "mi", "sa", "no", "lu", "ten", "ve", "äng", "st", "pri", "do", "ha", "wei", "che",
)  # fmt: skip


def opening(folder: Path) -> Figure:
    """Without a passphrase, from a file that lies in the system's memory."""
    return _opening(folder, None, 150)


def opening_with_passphrase(folder: Path) -> Figure:
    """With one, from the words to the open store: the key is derived, too."""
    return _opening(folder, PASSPHRASE, 400)


def searching(folder: Path) -> Figure:
    """Typed letter by letter, with a passphrase: all numbers, and the first 30 rows."""
    path, key = filled_store(folder, PASSPHRASE)
    store = ReflectionStore.open(path, _now, key)
    times = []
    for typed in TYPED:
        for end in range(1, len(typed) + 1):
            began = time.perf_counter()
            numbers = store.look.numbers(Asked(words=typed[:end]))
            store.look.found(numbers[:30], typed[:end])
            times.append((time.perf_counter() - began) * 1000)
    everything = len(store.look.numbers(Asked()))
    store.close()
    slow = statistics.quantiles(times, n=20)[-1]
    remark = (
        f"median {statistics.median(times):.1f} ms, most {max(times):.1f} ms, {everything} rows"
    )
    return Figure("search, 95th percentile", slow, "ms", 50, remark=remark)


def _opening(folder: Path, passphrase: str | None, most: float) -> Figure:
    path, _key = filled_store(folder, passphrase)
    times, deriving = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        key = StoreKey.derive(passphrase, salt_of(path)) if passphrase else None
        deriving.append((time.perf_counter() - began) * 1000)
        store = ReflectionStore.open(path, _now, key)
        store.look.found(store.look.numbers(Asked())[:30])
        times.append((time.perf_counter() - began) * 1000)
        store.close()
    with_key = "with" if passphrase else "without"
    remark = (
        f"{path.stat().st_size / 2**20:.0f} MB, with the first 30 rows; of it"
        f" {statistics.median(deriving):.0f} ms to derive the key"
    )
    name = f"opening 20,000 reflections {with_key} a passphrase"
    return Figure(name, statistics.median(times), "ms", most, remark=remark)


def filled_store(folder: Path, passphrase: str | None) -> tuple[Path, StoreKey | None]:
    """The file of a store in this home, with all of it, and its key."""
    path = places_below(folder).store
    key = StoreKey.derive(passphrase, new_salt()) if passphrase else None
    store = ReflectionStore.open(path, _now, key)
    writer = Writer(random.Random(20))
    with store._file.writing() as db:
        for item in writer.items():
            upsert_item(db, item)
        for start, kept in writer.sessions():
            sessions.insert_session(db, start)
            for answer in kept:
                sessions.upsert_answer(db, start.id, answer)
            sessions.update_end(db, start.id, "completed", start.began)
    store.close()
    return path, key


def _now() -> datetime:
    return BEGAN + timedelta(days=7 * 365)


class Writer:
    """Somebody who has written for seven years, in words of their own."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._words = ["the", "quiet", "one", "part", "I", "and", "today"] + [
            "".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(6_000)
        ]
        self._weights = [1 / (at + 3) for at in range(len(self._words))]

    @staticmethod
    def now() -> datetime:
        """When the writing ends."""
        return _now()

    def items(self) -> Iterator[Item]:
        """All but the sessions, each after what it points at."""
        yield from self.parts()
        yield from self.entries()
        yield from self.readings()
        yield from self.steps()

    def parts(self) -> Iterator[Part]:
        for at in range(PARTS):
            yield Part(id=f"p{at}", created=BEGAN, changed=BEGAN, name=f"part {at}, the quiet one")

    def entries(self) -> Iterator[Entry]:
        for at in range(ENTRIES):
            when = self._moment()
            yield Entry(
                id=f"e{at}",
                at=when,
                changed=when,
                text=f"{self._text(4)}\n\n{self._text(self._chance.choice((20, 60, 200)))}",
                part_ids=(f"p{self._chance.randrange(PARTS)}",) if at % 3 == 0 else (),
                themes=(self._chance.choice(THEMES),) if at % 2 else (),
            )

    def readings(self) -> Iterator[Reading]:
        for at in range(READINGS):
            when = self._moment()
            yield Reading(id=f"r{at}", at=when, changed=when, values=(("calmness", at % 5),))

    def steps(self) -> Iterator[OutwardStep]:
        for at in range(STEPS):
            when = self._moment()
            yield OutwardStep(
                id=f"s{at}",
                created=when,
                changed=when,
                text=self._text(6),
                happened=self._text(20),
                happened_at=when,
            )

    def sessions(self) -> Iterator[tuple[SessionStart, list[KeptAnswer]]]:
        for at in range(SESSIONS):
            when = self._moment()
            start = SessionStart(
                f"v{at}", f"practice-{at % 12}", f"Practice {at % 12}", when, themes=THEMES[:2]
            )
            yield start, [self._answer(ordinal, when) for ordinal in range(4)]

    def _answer(self, ordinal: int, when: datetime) -> KeptAnswer:
        text = TextAnswer(self._text(30))
        return KeptAnswer(ordinal, "a", "A", "write", f"k{ordinal}", "What is here?", text, when)

    def _moment(self) -> datetime:
        return BEGAN + timedelta(minutes=self._chance.randrange(7 * 365 * 24 * 60))

    def _text(self, length: int) -> str:
        return " ".join(self._chance.choices(self._words, self._weights, k=length))
