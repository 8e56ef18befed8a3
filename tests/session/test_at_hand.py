# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person is offered at a cue is what the guide would follow."""

from __future__ import annotations

import pytest

from app.script.model import Ask, Choice, Cue, End, Pause, Say, Wait, Write
from app.script.walk import Place
from app.session.at_hand import AtHand, at_hand
from app.session.moments import State
from app.session.pacing import Settling
from app.session.timeline import PlacedCue

ALL = AtHand(skip=True, again=True, more_time=True, back=True)


def placed(cue: Cue | Settling) -> PlacedCue:
    return PlacedCue(Place(0, 0), "here", cue, 0, 48_000, "")


@pytest.mark.parametrize(
    ("cue", "offered"),
    [
        (Say(text="Here."), ALL),
        (Pause(seconds=5), ALL),
        (Ask(text="Which?", choices=(Choice(label="a"), Choice(label="b"))), {"skip", "more_time"}),
        (Write(text="What is here?"), {"more_time"}),
        (Wait(text="Take your time."), {"more_time"}),
        (Wait(text="Take your time.", at_most=60), set()),
        (End(manner="gently"), {"again", "more_time"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_would_do_nothing_is_not_offered(cue: Cue, offered: AtHand | set[str]) -> None:
    if isinstance(offered, set):
        offered = AtHand(**{name: name not in offered for name in AtHand.__slots__})
    assert at_hand(State.PLAYING, placed(cue)) == offered
    assert at_hand(State.PAUSED, placed(cue)) == offered


@pytest.mark.parametrize("state", [State.READY, State.GROUNDING, State.ENDED])
def test_nothing_is_offered_while_nothing_is_under_way(state: State) -> None:
    assert at_hand(state, placed(Say(text="Here."))) == AtHand()


def test_nothing_is_offered_before_the_first_cue() -> None:
    assert at_hand(State.PLAYING, None) == AtHand()
