# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""About how long it still takes."""

from __future__ import annotations

import pytest

from app.script import walk
from app.session.pacing import Pacing
from app.session.remaining import seconds_left
from tests.parts import SMALL, practice, script_from


def test_silences_follow_the_persons_pace() -> None:
    script = practice("- pause: 60s\n- pause: 10s\n  most: 12s\n- end: now")
    start = walk.first(script)
    assert seconds_left(script, start, Pacing(1.0)) == pytest.approx(70, abs=0.1)
    assert seconds_left(script, start, Pacing(2.0)) == pytest.approx(132, abs=0.1)


def test_it_grows_less_along_the_way_and_counts_no_detour() -> None:
    script = script_from(SMALL)
    where: walk.Place | None = walk.first(script)
    left = []
    while where is not None:
        left.append(seconds_left(script, where, Pacing()))
        assert script.steps[where.step].id != "step-aside"
        where = walk.after(script, where, 0)
    assert left == sorted(left, reverse=True)
    assert left[-1] < 0.1


def test_the_end_that_a_script_does_not_write_counts() -> None:
    assert seconds_left(practice("- pause: 2s"), None, Pacing()) == pytest.approx(8)


def test_a_practice_that_goes_round_is_counted_once() -> None:
    script = practice("- pause: 2s\n- wait: On?\n- go: one")
    assert 2 <= seconds_left(script, walk.first(script), Pacing()) < 20


def test_a_question_whose_choices_all_lead_aside_is_still_counted() -> None:
    aside = SMALL.replace("go: befriend", "go: step-aside").replace("go: closing", "go: step-aside")
    script = script_from(
        aside.replace("  - {label: I would", "  - {label: Go on}\n          - {label: I would")
    )
    assert seconds_left(script, walk.first(script), Pacing()) > 3
