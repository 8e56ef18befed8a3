# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a guide tells while a session runs: its states, and the moments the person comes to."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.script.model import Background
from app.session.answers import Answer
from app.session.timeline import PlacedCue


class State(enum.Enum):
    """Where the session is."""

    READY = "ready"
    PLAYING = "playing"
    PAUSED = "paused"
    ASKING = "asking"
    GROUNDING = "grounding"
    ENDED = "ended"


HowEnded: TypeAlias = Literal["completed", "stopped"]


@dataclass(frozen=True, slots=True)
class Reached:
    """A cue begins to be heard now. An interactive one is open to an answer from here."""

    placed: PlacedCue


@dataclass(frozen=True, slots=True)
class WentBack:
    """The way goes back, to where ``background`` was the script's latest change of it."""

    background: Background | None


@dataclass(frozen=True, slots=True)
class Answered:
    """The person answered, or passed over, the cue ``placed``."""

    placed: PlacedCue
    answer: Answer


@dataclass(frozen=True, slots=True)
class Changed:
    """The state is another one now."""

    state: State


@dataclass(frozen=True, slots=True)
class Ended:
    """The session is over. Stopping early is a finished visit too."""

    how: HowEnded


Moment: TypeAlias = Reached | WentBack | Answered | Changed | Ended
