# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Captions of what is spoken: a WebVTT file whose times are those of the samples."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from app.session.timeline import RATE, PlacedCue, Speech, Spoken
from app.sound.chapters import clock_time

StartsOf: TypeAlias = Callable[[Speech], tuple[int, ...]]
"""The frame at which each piece of a speech begins; empty where only the whole is known."""

_SHORTEST = RATE // 1000
"""A caption has to end later than it begins, and its times are told in milliseconds."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Words, and the frames between which they are spoken."""

    start: int
    end: int
    text: str


def as_a_whole(_speech: Speech) -> tuple[int, ...]:
    """Knows no pieces: a speech is one caption."""
    return ()


def captions_of(placed: PlacedCue, starts_of: StartsOf = as_a_whole) -> Iterator[Caption]:
    """A caption for each piece that is spoken in this cue; the silences between have none."""
    for sound in placed.sounds:
        if not isinstance(sound, Spoken):
            continue
        begin, pieces = placed.start + sound.at, sound.speech.pieces
        starts = starts_of(sound.speech)
        if len(starts) != len(pieces):
            pieces, starts = (sound.speech.text,), (0,)
        ends = (*starts[1:], placed.frames - sound.at)
        for piece, start, end in zip(pieces, starts, ends, strict=True):
            if isinstance(piece, str) and piece and end > start:
                yield Caption(begin + start, begin + max(end, start + _SHORTEST), piece)


def webvtt(captions: Iterable[Caption]) -> str:
    """A WebVTT document (W3C, *WebVTT: The Web Video Text Tracks Format*)."""
    blocks = ["WEBVTT\n"]
    for caption in captions:
        times = f"{clock_time(caption.start)} --> {clock_time(caption.end)}"
        # A blank line would end the cue.
        text = html.escape(" ".join(caption.text.split()), quote=False)
        blocks.append(f"{times}\n{text}\n")
    return "\n".join(blocks)
