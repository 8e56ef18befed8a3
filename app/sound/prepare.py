# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings in: any usual file becomes 48 kHz, one channel, trimmed, at the loudness of speech.

What comes out is a FLAC file that knows where it came from. The same recording gives the same
bytes every time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.sound.clip import RATE, Samples
from app.sound.decoding import DecodeOther, SourceForm, decode, look_at, unreadable
from app.sound.levelling import TARGET_LOUDNESS, levelled, metered
from app.sound.listening import Listening
from app.sound.loudness import from_db
from app.sound.meter import Levels
from app.sound.prepared_file import Origin, check_place, sum_of, write_prepared
from app.sound.progress import Progress, share_of, unheeded
from app.sound.recording import NothingHeard, RecordingUnusable, TooShort
from app.sound.trimming import LEAST_SECONDS, trimmed

_SILENCE = float("-inf")
_OPPOSITE = 6.0
"""A mix so many LU softer than it could be: the channels are each other's opposite."""


class WouldOverwrite(RecordingUnusable):
    """The recording itself was named as the place for what is made of it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A recording as it came.

    form: in words. rate: in Hz. seconds: its length. levels: of all of it, with all its channels.
    one_side: only its first channel was kept, since together they would cancel each other out.
    """

    name: str
    form: str
    channels: int
    rate: int
    seconds: float
    levels: Levels
    one_side: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was found, and what was done.

    seconds: its new length. trimmed_start, trimmed_end: silence taken off, in seconds. held_back:
    by how much the limiter took the highest peak down, in dB, for held_share (0 to 1) of the time.
    """

    source: Source
    path: Path
    seconds: float
    trimmed_start: float
    trimmed_end: float
    levels: Levels
    held_back: float
    held_share: float

    @property
    def is_as_loud_as_speech(self) -> bool:
        """Whether the usual loudness was reached; a single short peak can't be made so loud."""
        return abs(self.levels.loudness - TARGET_LOUDNESS) <= 1.0


class Preparer:
    """Brings recordings in. ``maker`` is the program's name and version, as it is written down.

    decode_other: decodes what libsndfile cannot; None where there is no such decoder.
    """

    def __init__(self, maker: str, decode_other: DecodeOther | None = None) -> None:
        self._maker = maker
        self._decode_other = decode_other

    def prepare(self, source: Path, out: Path, progress: Progress = unheeded) -> Prepared:
        """Make ``out``, a FLAC file, of the recording ``source``.

        Raises RecordingUnusable, CannotKeep, and what ``progress`` raises; nothing is left behind
        then, and what ``out`` was before stays.
        """
        check_place(out)
        if out.exists() and source.exists() and out.samefile(source):
            raise WouldOverwrite(f"{source.name} would be overwritten; please take another name.")
        found, frames = self._heard(source, share_of(progress, 0.0, 0.4))
        cut = trimmed(frames, TARGET_LOUDNESS)
        level = levelled(cut.frames, share_of(progress, 0.4, 0.9))
        try:
            origin = Origin(found.name, found.form, sum_of(source), self._maker)
        except OSError as failure:
            raise unreadable(source, failure) from failure
        write_prepared(level.frames, level.levels, origin, out, share_of(progress, 0.9, 1.0))
        return Prepared(
            source=found,
            path=out,
            seconds=len(level.frames) / RATE,
            trimmed_start=cut.start,
            trimmed_end=cut.end,
            levels=level.levels,
            held_back=level.held_back,
            held_share=level.held_share,
        )

    def _heard(self, path: Path, progress: Progress) -> tuple[Source, Samples]:
        """What the recording is, and its one channel: float32, shape (n,), 48 kHz, at -19 LUFS."""
        form = look_at(path)
        listening = Listening(path.name)
        frames, levels = self._listen(path, form, listening, share_of(progress, 0.0, 0.6))
        if len(frames) < LEAST_SECONDS * RATE:
            raise TooShort(f"{path.name} is shorter than half a second.")
        loudness = metered(frames, share_of(progress, 0.6, 0.8)).levels().loudness
        one_side = loudness < _least_loudness(levels, listening.channels)
        if one_side and levels.loudness > _SILENCE:
            first = Listening(path.name, only=0)
            frames, _ = self._listen(path, form, first, share_of(progress, 0.8, 1.0))
            loudness = metered(frames, unheeded).levels().loudness
        if loudness == _SILENCE:
            raise NothingHeard(f"{path.name} holds nothing but silence.")
        seconds = listening.frames / listening.rate
        source = Source(
            path.name, form.name, listening.channels, listening.rate, seconds, levels, one_side
        )
        frames *= np.float32(from_db(TARGET_LOUDNESS - loudness))
        return source, frames

    def _listen(
        self, path: Path, form: SourceForm, listening: Listening, progress: Progress
    ) -> tuple[Samples, Levels]:
        def take(frames: Samples, rate: int) -> None:
            listening.take(frames, rate)
            progress(listening.frames / rate / _seconds_of(form))

        decode(path, form, take, self._decode_other)
        return listening.heard()


def _seconds_of(form: SourceForm) -> float:
    """How long the file says it is; a guess where it doesn't."""
    return form.frames / form.rate if form.frames else 600.0


def _least_loudness(levels: Levels, channels: int) -> float:
    """What a mix of this many channels has at the least, even if they had nothing in common."""
    if channels == 1:
        return _SILENCE
    return levels.loudness - 20.0 * math.log10(channels) - _OPPOSITE
