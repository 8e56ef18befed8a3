# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Breath and long narration follow the seconds they are given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.script.model import Breathe
from app.ui.breathing import breath_at
from app.ui.paging import page_at, pages
from app.ui.theme import Theme
from app.ui.widgets.prompt import PromptText

BREATH = Breathe(inhale=4, hold=1, exhale=6, rest=2)


@pytest.mark.parametrize(
    ("seconds", "phase", "fullness"),
    [
        (0, "in", 0),
        (2, "in", 0.5),
        (4.5, "hold", 1),
        (8, "out", 0.5),
        (12, "rest", 0),
        (15, "in", 0.5),
    ],
)
def test_the_breath_grows_holds_shrinks_and_rests(
    seconds: float, phase: str, fullness: float
) -> None:
    moment = breath_at(seconds, BREATH)
    assert str(moment.phase) == phase
    assert moment.fullness == pytest.approx(fullness)


@given(st.text(alphabet="ab .!?…", max_size=600), st.integers(20, 300))
def test_no_word_is_lost_when_a_text_is_parted(text: str, longest: int) -> None:
    parts = pages(text, longest)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part) <= longest for part in parts)


def test_pieces_come_in_the_order_they_are_spoken() -> None:
    parts = pages("One thing is here. " * 40, 120)
    turns = [page_at(at / 100, parts) for at in range(101)]
    assert turns == sorted(turns)
    assert (turns[0], turns[-1]) == (0, len(parts) - 1)


def test_a_long_prompt_is_shown_piece_by_piece_and_never_cut_off(theme: Theme) -> None:
    prompt = PromptText(theme)
    prompt.resize(640, 120)
    sentence = "There may be a place, number {}, that is tight, or heavy, or simply not there."
    prompt.show_text(" ".join(sentence.format(at) for at in range(12)), 60)
    first = prompt.shown
    prompt.follow(59)
    assert prompt.shown != first
    assert all(prompt._set(part).height <= prompt.height() for part in prompt._pages)
