# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Scripts for tests: text with few words, and small random ones that have every way through."""

from __future__ import annotations

import random

from hypothesis import strategies as st

from app.script.model import Ask, Choice, Cue, End, Go, Pause, Script, Step, Wait
from app.script.reader import read_text

HEAD = "format: 1\nid: small\ntitle: Small\n"


def script_of(steps: str, head: str = HEAD) -> Script:
    """The script with these steps; fails the test, with every fault, where it has errors."""
    return read_text(f"{head}steps:\n{steps}", "small.yaml").whole()


def step(name: str, *cues: str, detour: bool = False) -> str:
    """One step as text; each cue on a line of its own, in flow style."""
    mark = "    detour: true\n" if detour else ""
    lines = "".join(f"      - {cue}\n" for cue in cues)
    return f"  - id: {name}\n    name: {name}\n{mark}    cues:\n{lines}"


def small_scripts(most_steps: int = 4) -> st.SearchStrategy[Script]:
    """Scripts of a few steps that go criss-cross; the first is no detour. Many have faults."""
    return st.integers(0, 2**32).map(lambda seed: _tangled(random.Random(seed), most_steps))


def _tangled(chance: random.Random, most_steps: int) -> Script:
    ids = [f"s{number}" for number in range(chance.randint(1, most_steps))]
    steps = tuple(
        Step(
            each,
            each,
            tuple(_cue(chance, ids) for _ in range(chance.randint(1, 3))),
            detour=number > 0 and chance.random() < 0.5,
        )
        for number, each in enumerate(ids)
    )
    return Script("small", "Small", steps)


def _cue(chance: random.Random, ids: list[str]) -> Cue:
    kind = chance.choice(["pause", "pause", "ask", "ask", "ask", "go", "end", "wait"])
    if kind == "ask":
        goes = [chance.choice([None, *ids]) for _ in range(chance.randint(2, 3))]
        return Ask("?", tuple(Choice("x", go) for go in goes))
    if kind == "go":
        return Go(chance.choice(ids))
    if kind == "pause":
        return Pause(chance.choice([1.0, 2.0, 4.0, 8.0]))
    return End("gently") if kind == "end" else Wait("ready?")
