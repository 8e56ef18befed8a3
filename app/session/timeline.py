# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The timeline: every cue in whole samples at 48 kHz, and what is to be heard in it.

A cue that is laid out has a start, a number of frames, and *sounds*: what the mixer is to do,
each at an offset in frames from the cue's start. Interactive cues take no frames; what lies
between two of them follows without a gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from app.script import text as script_text
from app.script import walk
from app.script.model import (
    INTERACTIVE,
    Ask,
    Background,
    Bell,
    Body,
    Cue,
    End,
    Name,
    Pause,
    Rate,
    Say,
    Script,
    Wait,
    Write,
)
from app.session.answers import Answer, Chosen, Kept
from app.session.pacing import Pacing, Settling

RATE = 48_000
"""Frames in a second, everywhere."""

GENTLE_END_SECONDS = 8.0
ABRUPT_END_SECONDS = 0.03
LONGEST_WAIT_SECONDS = 1800.0
"""How far ahead bells are placed in a wait that has no end of its own."""

LAST_STROKE_SECONDS = 1.0
"""How long the last stroke of a bell sounds before the next cue begins over its decay."""


def frames_in(seconds: float) -> int:
    """Seconds as whole frames."""
    return round(seconds * RATE)


@dataclass(frozen=True, slots=True)
class Speech:
    """What is to be spoken: pieces of text, and silences in frames between them.

    ``private`` where the person's own words are in it: such a clip is never written to disk.
    """

    pieces: tuple[str | int, ...]
    script_id: str
    recording: str | None
    language: str
    pace: float
    pronounce: tuple[tuple[str, str], ...]
    private: bool = False

    @property
    def text(self) -> str:
        """The words alone."""
        return " ".join(piece for piece in self.pieces if isinstance(piece, str))


@dataclass(frozen=True, slots=True)
class Spoken:
    """Narration that begins ``at`` frames into the cue."""

    at: int
    speech: Speech


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of a bell, ``at`` frames into the cue."""

    at: int
    sound: str


@dataclass(frozen=True, slots=True)
class BackgroundChange:
    """The background becomes ``sound`` (None: silence) at ``level`` dB, over ``fade`` frames."""

    at: int
    sound: str | None
    level: float
    fade: int


@dataclass(frozen=True, slots=True)
class FadeOut:
    """Everything fades to silence over ``frames``."""

    at: int
    frames: int


Sound: TypeAlias = Spoken | Stroke | BackgroundChange | FadeOut


def shifted(sound: Sound, frames: int) -> Sound:
    """The same sound, so many frames later."""
    return replace(sound, at=sound.at + frames)


@dataclass(frozen=True, slots=True)
class PlacedCue:
    """One cue on the timeline. ``start`` and ``frames`` are in frames at RATE."""

    place: walk.Place
    step: str
    cue: Cue
    start: int
    frames: int
    text: str
    sounds: tuple[Sound, ...] = ()

    @property
    def end(self) -> int:
        """The first frame after this cue."""
        return self.start + self.frames

    @property
    def kind(self) -> str:
        """The cue's name in the script format."""
        return type(self.cue).__name__.lower()


FramesOf: TypeAlias = Callable[[Speech], int | None]
"""How many frames a speech takes, or None while that is not known yet."""

Answerer: TypeAlias = Callable[[PlacedCue], Answer | None]
"""What is answered to an interactive cue; None where a person has to be waited for."""

_DEFAULT_LEVEL = -30.0

OFF = "off"
"""No background, by the person's own choice."""


class Layout:
    """Turns cues of one script into placed cues.

    Attributes:
        pacing: the person's pace; a new one holds for all that is placed from then on.
        background: the background the person chose in place of the script's: "off", or a name; None
            is the script's own.
    """

    def __init__(
        self,
        script: Script,
        frames_of: FramesOf,
        pacing: Pacing | None = None,
        background: str | None = None,
    ) -> None:
        self.script = script
        self.pacing = pacing or Pacing()
        self.background = background
        self._frames_of = frames_of

    def opening(self, latest: Background | None = None) -> tuple[Sound, ...]:
        """What sounds from the very first frame: the background.

        ``latest``: the script's last change of it, where a session goes on that was left.
        """
        change = self.present_background(latest, frames_in(4.0))
        return () if change.sound is None else (change,)

    def settling(self, before: walk.Place) -> PlacedCue | None:
        """The quiet that the person wants before the first cue; None where there is to be none."""
        seconds = self.pacing.settling
        if seconds <= 0:
            return None
        step = self.script.steps[before.step].id
        return self.lasting(PlacedCue(before, step, Settling(seconds), 0, 0, ""), seconds)

    def lasting(self, placed: PlacedCue, seconds: float) -> PlacedCue:
        """This silence, but so many seconds long, with the bells that belong to it."""
        frames, sounds = frames_in(seconds), tuple[Sound, ...]()
        if isinstance(placed.cue, Settling):
            sounds = (Stroke(frames, self.pacing.bell),)
            frames += frames_in(LAST_STROKE_SECONDS)
        elif isinstance(placed.cue, Pause):
            sounds = self._bells_within(seconds)
        return replace(placed, frames=frames, sounds=sounds)

    def longer(self, placed: PlacedCue, otherwise: float) -> PlacedCue:
        """This silence with its length once more; anything else with ``otherwise`` more seconds."""
        if not isinstance(placed.cue, Pause):
            return replace(placed, frames=placed.frames + frames_in(otherwise))
        frames = placed.frames
        if isinstance(placed.cue, Settling):
            frames -= frames_in(LAST_STROKE_SECONDS)
        return self.lasting(placed, frames / RATE + self.pacing.pause_seconds(placed.cue))

    def present_background(self, latest: Background | None, fade: int) -> BackgroundChange:
        """The background as it is to be now, after the script's ``latest`` change of it."""
        setting = self.script.background
        if latest is None:
            name = None if setting is None else setting.sound
            level = _DEFAULT_LEVEL if setting is None else setting.level
            return BackgroundChange(0, self._instead_of(name), level, fade)
        level = _DEFAULT_LEVEL if latest.level is None else latest.level
        return BackgroundChange(0, latest.sound and self._instead_of(latest.sound), level, fade)

    def bells_in_wait(self, cue: Wait) -> tuple[Sound, ...]:
        """Bells while a person takes their time."""
        return self._bells_within(cue.at_most or LONGEST_WAIT_SECONDS)

    def _bells_within(self, seconds: float) -> tuple[Stroke, ...]:
        times = self.pacing.bell_times(seconds)
        return tuple(Stroke(frames_in(time), self.pacing.bell) for time in times)

    def _instead_of(self, name: str | None) -> str | None:
        return None if self.background == OFF else self.background or name

    def place(
        self, where: walk.Place | None, start: int, kept: Mapping[str, str]
    ) -> PlacedCue | None:
        """The cue there, laid out from ``start``; None while its narration is not known yet.

        ``where`` None is the gentle end of a script that ran out.
        """
        if where is None:
            return self.closing(start)
        cue = walk.cue_at(self.script, where)
        frames, sounds = self.measure(cue, kept)
        if frames is None:
            return None
        step = self.script.steps[where.step].id
        return PlacedCue(where, step, cue, start, frames, shown_text(cue, kept), sounds)

    def measure(self, cue: Cue, kept: Mapping[str, str]) -> tuple[int | None, tuple[Sound, ...]]:
        """How many frames a cue takes (None: not known yet), and what sounds in it."""
        match cue:
            case Say():
                speech = self.speech(cue, kept)
                return self._frames_of(speech), (Spoken(0, speech),)
            case Pause():
                seconds = self.pacing.pause_seconds(cue)
                return frames_in(seconds), self._bells_within(seconds)
            case Bell():
                return _strokes(cue)
            case Background():
                return 0, (self.present_background(cue, frames_in(cue.fade)),)
            case End():
                return _ending(cue)
            case _:
                return 0, ()

    def closing(self, start: int) -> PlacedCue:
        """The gentle end that every script has, even where it does not say so."""
        last = len(self.script.steps) - 1
        where = walk.Place(last, len(self.script.steps[last].cues))
        frames, sounds = _ending(End("gently"))
        step = self.script.steps[last].id
        return PlacedCue(where, step, End("gently"), start, frames, "", sounds)

    def speech(self, cue: Say, kept: Mapping[str, str]) -> Speech:
        """What this cue speaks. A recording is made without the name, so it is never private."""
        names = script_text.words_in(cue.text)
        pieces = tuple(
            script_text.fill(piece, kept) if isinstance(piece, str) else frames_in(piece)
            for piece in script_text.split_silences(cue.text)
        )
        return Speech(
            pieces=pieces,
            script_id=self.script.id,
            recording=cue.recording,
            language=self.script.language,
            pace=self.script.pace * self.pacing.voice,
            pronounce=tuple(self.script.pronounce.items()),
            private=any(kept.get(name, "").strip() for name in names),
        )


def _strokes(cue: Bell) -> tuple[int, tuple[Sound, ...]]:
    every = frames_in(cue.every)
    strokes = tuple(Stroke(index * every, cue.sound) for index in range(cue.strokes))
    return strokes[-1].at + frames_in(LAST_STROKE_SECONDS), strokes


def _ending(cue: End) -> tuple[int, tuple[Sound, ...]]:
    seconds = GENTLE_END_SECONDS if cue.manner == "gently" else ABRUPT_END_SECONDS
    frames = frames_in(seconds)
    return frames, (FadeOut(0, frames),)


def shown_text(cue: Cue, kept: Mapping[str, str]) -> str:
    """What stands on the screen during this cue; empty where nothing of its own does."""
    match cue:
        case Say(text=text, prompt=prompt):
            raw = prompt if prompt is not None else script_text.without_silences(text)
        case Pause(prompt=prompt):
            raw = prompt or ""
        case (
            Wait(text=text) | Ask(text=text) | Name(text=text) | Write(text=text) | Body(text=text)
        ):
            raw = text
        case Rate(words=words):
            return ", ".join(words)
        case _:
            return ""
    return script_text.fill(raw, kept)


def spoken_text(cue: Say, kept: Mapping[str, str]) -> str:
    """The words that are heard in this cue, for captions."""
    return script_text.fill(script_text.without_silences(cue.text), kept)


class WayTooLong(Exception):
    """With these answers the session would never come to an end."""

    def __init__(self) -> None:
        super().__init__("With these answers the session would not end within twelve hours.")


LONGEST_SESSION_SECONDS = 12 * 3600
MOST_CUES = 20_000
"""No session has more cues than this; one that seems to is going round and round."""


def lay_out(layout: Layout, answerer: Answerer) -> Iterator[PlacedCue]:
    """Every cue of one way through, in order, to its end.

    ``answerer`` gives an answer for each interactive cue, never None. Raises WayTooLong where the
    way does not end within twelve hours.
    """
    where: walk.Place | None = walk.first(layout.script)
    start, placed_count, kept = 0, 0, Kept()
    while True:
        placed = layout.place(where, start, kept.words)
        if placed is None:
            raise ValueError("a speech without a length was laid out")
        yield placed
        if isinstance(placed.cue, End) or where is None:
            return
        start, placed_count = placed.end, placed_count + 1
        if start > LONGEST_SESSION_SECONDS * RATE or placed_count > MOST_CUES:
            raise WayTooLong
        answer = answerer(placed) if isinstance(placed.cue, INTERACTIVE) else None
        if answer is not None:
            kept = kept.with_answer(placed.cue, answer)
        choice = answer.index if isinstance(answer, Chosen) else None
        where = walk.after(layout.script, where, choice)
