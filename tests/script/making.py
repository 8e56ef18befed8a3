# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Scripts for tests: text with few words, and small random ones that have every way through."""

from __future__ import annotations

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


def _cues(ids: list[str]) -> st.SearchStrategy[Cue]:
    target = st.sampled_from(ids)
    choice = st.builds(Choice, st.just("x"), st.one_of(st.none(), target))
    return st.one_of(
        st.builds(Pause, st.sampled_from([1.0, 2.0, 4.0, 8.0])),
        st.builds(Ask, st.just("?"), st.lists(choice, min_size=2, max_size=3).map(tuple)),
        st.builds(Ask, st.just("?"), st.lists(choice, min_size=2, max_size=3).map(tuple)),
        st.builds(Go, target),
        st.just(End("gently")),
        st.just(Wait("ready?")),
    )


@st.composite
def small_scripts(draw: st.DrawFn, most_steps: int = 4) -> Script:
    """Scripts of a few steps that go criss-cross; the first is no detour. Many have faults."""
    count = draw(st.integers(1, most_steps))
    ids = [f"s{number}" for number in range(count)]
    steps = tuple(
        Step(
            each,
            each,
            tuple(draw(st.lists(_cues(ids), min_size=1, max_size=3))),
            detour=number > 0 and draw(st.booleans()),
        )
        for number, each in enumerate(ids)
    )
    return Script("small", "Small", steps)
