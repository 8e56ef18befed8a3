# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A process that is killed loses nothing that was already kept."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.reflections.model import TextAnswer
from app.reflections.store import ReflectionStore
from app.session.bookmark import from_text
from app.session.resume import resumption
from tests.parts import SMALL, script_from

PROJECT = Path(__file__).parents[2]

_TYPING = """
import sys
from pathlib import Path
from app.reflections.keeper import Keeper
from app.reflections.store import ReflectionStore
from tests.reflections.samples import STEPS, HandClock, written

clock = HandClock()
keeper = Keeper(lambda *, wholly: ReflectionStore.open(Path(sys.argv[1]), clock), print, clock)
session_id = keeper.begin("five-step", "Five steps", STEPS)
for number in range(1_000_000):
    keeper.keep(session_id, written(number // 10, f"draft {number} " * 40))
    assert keeper.pending == 0
    print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 37])
def test_after_a_kill_every_draft_that_was_kept_is_there(
    opened: Callable[[], ReflectionStore], path: Path, lines: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _TYPING, str(path)], stdout=subprocess.PIPE, text=True, cwd=PROJECT
    ) as typing:
        assert typing.stdout is not None
        for _ in range(lines):
            typing.stdout.readline()
        typing.kill()
        said = lines - 1 + len(typing.stdout.read().splitlines())

    store = opened()

    assert store.set_aside is None
    record = store.session(store.sessions()[0].id)
    drafts = [kept.answer.text for kept in record.answers if isinstance(kept.answer, TextAnswer)]
    newest = int(drafts[-1].split()[1])
    # The one being kept as the process died may be there too; its line was not said any more.
    assert newest in (said, said + 1)
    assert drafts == [f"draft {min(first + 9, newest)} " * 40 for first in range(0, newest + 1, 10)]
    assert record.summary.how == "left"


_PRACTISING = """
import sys
from pathlib import Path
from app.keeping import SessionKeeping
from app.reflections.keeper import Keeper
from app.reflections.store import ReflectionStore
from app.session.answers import Chosen, Ready, Told
from app.session.guide import Guide
from app.session.moments import Reached, State
from tests.parts import SMALL, HandStage, layout_of, script_from
from tests.reflections.samples import HandClock

clock, script, stage = HandClock(), script_from(SMALL), HandStage()
keeper = Keeper(lambda *, wholly: ReflectionStore.open(Path(sys.argv[1]), clock), print, clock)
keeping = SessionKeeping(keeper, script, clock)

def hear(moment):
    keeping.hear(moment)
    if isinstance(moment, Reached):
        print(moment.placed.place.step, moment.placed.place.cue, flush=True)

guide = Guide(layout_of(script), stage, hear)
guide.begin()
answers = {"name": Told("Mo"), "ask": Chosen(1, ""), "write": Told(""), "wait": Ready()}
while True:
    stage.play(960)
    guide.tick()
    if guide.state is State.ASKING:
        guide.answer(answers[guide.current.kind])
"""


@pytest.mark.parametrize("cues", [4, 41])
def test_after_a_kill_the_session_can_be_gone_on_with_from_the_cue_it_was_in(
    opened: Callable[[], ReflectionStore], path: Path, cues: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PRACTISING, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    ) as practising:
        assert practising.stdout is not None
        lines = [practising.stdout.readline() for _ in range(cues)]
        practising.kill()
        lines += practising.stdout.readlines()
    script = script_from(SMALL)

    (left,) = opened().left_sessions()

    assert left.summary.how == "left"
    bookmark = from_text(left.place)
    assert bookmark is not None
    found = resumption(script, bookmark)
    assert (found.exactness, found.kept.words["part"]) == ("exact", "Mo")
    # The cue after the one that was said last may be there too; its line was not said any more.
    said = lines[-1].strip()
    after = {"1 0": "1 1", "1 1": "2 0", "2 0": "2 1", "2 1": "1 1"}
    assert f"{found.where.step} {found.where.cue}" in (said, after[said])
