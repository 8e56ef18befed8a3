# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The model of a script: what one practice file says, as frozen values.

Times are in seconds, levels in dB, pace as a factor. Every cue carries the ``line`` it starts on in
its file (1-based), so that whatever is found out about it later can be reported there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["gentle", "steady", "deep"]
EndingManner: TypeAlias = Literal["gently", "now"]

EIGHT_CS: tuple[str, ...] = (
    "calmness",
    "curiosity",
    "compassion",
    "confidence",
    "courage",
    "clarity",
    "connectedness",
    "creativity",
)
"""The eight qualities of Self (R. C. Schwartz, *Internal Family Systems Therapy*)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cue:
    """What every cue has. ``id`` is the author's own name for it, unique in the script."""

    id: str | None = None
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Say(_Cue):
    """Narration. ``text`` may hold ``{word}`` and inline silences such as ``[3s]``."""

    text: str
    recording: str | None = None
    prompt: str | None = None


@dataclass(frozen=True, slots=True)
class Breathe:
    """One breath, in seconds: in, hold, out, rest. ``in`` and ``out`` are above zero."""

    inhale: float
    exhale: float
    hold: float = 0.0
    rest: float = 0.0

    @property
    def cycle(self) -> float:
        """Length of one whole breath, in seconds."""
        return self.inhale + self.hold + self.exhale + self.rest


@dataclass(frozen=True, slots=True)
class Pause(_Cue):
    """A silence of ``seconds``; the person's pace stretches it between ``least`` and ``most``."""

    seconds: float
    prompt: str | None = None
    breathe: Breathe | None = None
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Wait(_Cue):
    """Stays until the person is ready, or ``at_most`` seconds are over."""

    text: str
    at_most: float | None = None


@dataclass(frozen=True, slots=True)
class Bell(_Cue):
    """``strokes`` of the bell ``sound``, one ``every`` so many seconds."""

    strokes: int
    every: float = 4.0
    sound: str = "bowl"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to an Ask. Without ``go`` the session goes on with the next cue."""

    label: str
    go: str | None = None
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Ask(_Cue):
    """A question with two to eight choices."""

    text: str
    choices: tuple[Choice, ...]
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Name(_Cue):
    """The person gives a short name, or leaves it empty."""

    text: str
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Write(_Cue):
    """The person may write; it is saved as they type."""

    text: str
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Rate(_Cue):
    """Each of ``words`` on a scale of 0 to 4. ``eight_cs`` where the script said ``eight-cs``."""

    words: tuple[str, ...]
    eight_cs: bool = False
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Body(_Cue):
    """The person marks places on a figure and may add a word to each."""

    text: str
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Background(_Cue):
    """Changes the background to ``sound`` (None: off) over ``fade`` seconds; ``level`` in dB."""

    sound: str | None
    level: float | None = None
    fade: float = 4.0


@dataclass(frozen=True, slots=True)
class Go(_Cue):
    """Continues at the step with this id."""

    step: str


@dataclass(frozen=True, slots=True)
class End(_Cue):
    """Ends the session: ``gently`` fades over 8 s, ``now`` at once."""

    manner: EndingManner


Cue: TypeAlias = (
    Say | Pause | Wait | Bell | Ask | Name | Write | Rate | Body | Background | Go | End
)
Interactive: TypeAlias = Wait | Ask | Name | Write | Rate | Body
INTERACTIVE: tuple[type, ...] = (Wait, Ask, Name, Write, Rate, Body)
"""The cues that wait for the person; they take no time of their own on the timeline."""


@dataclass(frozen=True, slots=True)
class Step:
    """A named stretch of cues. A ``detour`` is entered by ``go`` and returns to its question."""

    id: str
    name: str
    cues: tuple[Cue, ...]
    aim: str | None = None
    detour: bool = False
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the script, and how they may be reached."""

    name: str
    url: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class BackgroundSetting:
    """The background a script starts with; ``level`` in dB relative to the narration."""

    sound: str
    level: float = -30.0


@dataclass(frozen=True, slots=True)
class Script:
    """One guided practice. ``source`` is the file it was read from, where there is one."""

    id: str
    title: str
    steps: tuple[Step, ...]
    language: str = "en"
    summary: str = ""
    author: Author | None = None
    license: str | None = None
    level: Level = "gentle"
    themes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    pace: float = 0.85
    background: BackgroundSetting | None = None
    pronounce: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    source: Path | None = None

    def step_index(self, step_id: str) -> int:
        """Index of the step with this id. Raises KeyError where there is none."""
        for index, step in enumerate(self.steps):
            if step.id == step_id:
                return index
        raise KeyError(step_id)
