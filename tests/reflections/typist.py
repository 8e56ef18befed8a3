# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A hand that types until it is killed, as a program of its own, and what it had typed by then.

``python -m tests.reflections.typist HOME [KEY]``: for each line on its input, which holds a seed,
it sends off a typist (a copy of itself, so that nothing has to be imported anew) and says ``pid
N``. The typist says ``key SECONDS FIELD LENGTH`` before each keystroke, ``here SECONDS`` before
each look at whether to save; ``gone`` comes after its death. SECONDS are those of the monotonic
clock.
"""

from __future__ import annotations

import os
import select
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import uuid4

from app.compose import House
from app.places import places_below
from app.reflections.items import Entry, Part
from app.reflections.keeper import Keeper
from app.reflections.keys import StoreKey
from app.reflections.model import KeptAnswer, TextAnswer
from app.reflections.store import ReflectionStore
from app.reflections.writing import Saver

POLLED = 0.04
"""Seconds between two looks at whether to save, as the window has it."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzåß 🌧"


def text_of(length: int) -> str:
    """What stands in a field after so many keystrokes."""
    return (_LETTERS * (length // len(_LETTERS) + 1))[:length]


def key_from(word: str) -> StoreKey:
    """The key that is given as salt and raw bytes, in hex."""
    data = bytes.fromhex(word)
    return StoreKey(data[16:], data[:16])


@dataclass
class Typed:
    """What a typist said: when each keystroke fell, by field and length; when it was last here."""

    keystrokes: dict[tuple[str, int], float] = field(default_factory=dict)
    here: float = 0.0

    def take(self, line: str) -> None:
        match line.split():
            case ["key", seconds, name, length]:
                self.keystrokes[name, int(length)] = self.here = float(seconds)
            case ["here", seconds]:
                self.here = float(seconds)

    @property
    def fields(self) -> set[str]:
        return {name for name, _ in self.keystrokes}

    def seconds_missing(self, saved: dict[str, str]) -> float:
        """How long before its end the first keystroke fell that is not saved; 0 where all are."""
        lost = [
            seconds
            for (name, length), seconds in self.keystrokes.items()
            if length > len(saved.get(name, ""))
        ]
        return self.here - min(lost) if lost else 0.0


def all_texts(store: ReflectionStore) -> dict[str, str]:
    """Everything a typist ever wrote into this store, by field."""
    found = {f"entry/{entry.id}": entry.text for entry in store.items.entries()}
    found |= {f"part/{part.id}": part.looks for part in store.items.parts()}
    for summary in store.sessions(limit=1_000_000):
        for kept in store.session(summary.id).answers:
            if isinstance(kept.answer, TextAnswer):
                found[f"{summary.id}/{kept.ordinal}"] = kept.answer.text
    return found


class Typist:
    """Types into one field after another: a question of a session, an entry, a part."""

    def __init__(self, keeper: Keeper, random: Random) -> None:
        self._keeper = keeper
        self._random = random
        self._session_id = keeper.begin("five-step", "Five steps")
        self._ordinal = -1

    def type_on(self) -> None:
        while True:
            kind, name = self._random.choice(("answer", "entry", "part")), str(uuid4())
            if kind == "answer":
                self._ordinal += 1
                name = str(self._ordinal)
            saver = Saver(time.monotonic, "")
            for length in range(1, self._random.randint(3, 40)):
                where = self._session_id if kind == "answer" else kind
                _say(f"key {time.monotonic()} {where}/{name} {length}")
                saver.changed(text_of(length))
                self._rest(saver, kind, name)
            # The next field: what is left of this one is saved at once.
            self._keep(kind, name, saver.flush())

    def _rest(self, saver: Saver[str], kind: str, name: str) -> None:
        """The hand rests between two keystrokes, and the window looks whether to save."""
        until = time.monotonic() + self._random.uniform(0.005, 0.06)
        while (now := time.monotonic()) < until:
            _say(f"here {now}")
            self._keep(kind, name, saver.due())
            select.select((), (), (), min(POLLED, max(0.0, until - time.monotonic())))

    def _keep(self, kind: str, name: str, text: str | None) -> None:
        now = datetime.now(UTC)
        if text is None:
            return
        if kind == "entry":
            self._keeper.put(Entry(id=name, at=now, changed=now, text=text))
        elif kind == "part":
            part = Part(id=name, created=now, changed=now, name="the quiet one")
            self._keeper.put(replace(part, looks=text))
        else:
            kept = KeptAnswer(int(name), "a", "A", "write", None, "", TextAnswer(text), now)
            self._keeper.keep(self._session_id, kept)


def _say(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def _type(home: Path, key: str | None, seed: int) -> None:
    house = House(places_below(home))
    house.vault.key = key_from(key) if key else None
    Typist(house.keeper(lambda _report: None), Random(seed)).type_on()


def main(home: Path, key: str | None) -> None:
    import sqlcipher3.dbapi2  # noqa: F401  # once, for all typists

    for seed in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _type(home, key, int(seed))
        _say(f"pid {pid}")
        os.waitpid(pid, 0)
        _say("gone")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
