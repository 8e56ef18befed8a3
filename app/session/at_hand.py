# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person can do with a cue just now: the rest would do nothing, and is not offered."""

from __future__ import annotations

from dataclasses import dataclass

from app.script.model import INTERACTIVE, Ask, End, Wait
from app.session.moments import State
from app.session.pacing import Settling
from app.session.timeline import PlacedCue

_UNDER_WAY = (State.PLAYING, State.ASKING, State.PAUSED)


@dataclass(frozen=True, slots=True)
class AtHand:
    """Whether each of these would change anything."""

    skip: bool = False
    again: bool = False
    more_time: bool = False
    back: bool = False


def at_hand(state: State, placed: PlacedCue | None) -> AtHand:
    """What the guide would follow in this state, at this cue."""
    if placed is None or state not in _UNDER_WAY:
        return AtHand()
    cue = placed.cue
    is_end = isinstance(cue, End)
    waits_for_long = isinstance(cue, Wait) and cue.at_most is not None
    return AtHand(
        skip=not isinstance(cue, Ask),  # one of its choices leads on
        again=not isinstance(cue, End | Settling),
        more_time=waits_for_long or not (is_end or isinstance(cue, INTERACTIVE)),
        back=not isinstance(cue, Settling),
    )
