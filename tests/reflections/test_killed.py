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

PROJECT = Path(__file__).parents[2]

_TYPING = """
import sys
from pathlib import Path
from app.reflections.keeper import Keeper
from app.reflections.store import ReflectionStore
from tests.reflections.samples import STEPS, HandClock, written

clock = HandClock()
keeper = Keeper(lambda: ReflectionStore.open(Path(sys.argv[1]), clock), print, clock)
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
