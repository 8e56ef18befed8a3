# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Chapters of one way through: a stretch of the timeline for each time a step is walked.

The file of chapters is the JSON of Podcasting 2.0 (*JSON Chapters Format*, version 1.2.0), which
podcast players read beside a sound file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.session.timeline import RATE, PlacedCue

MOST_CHAPTERS = 255
"""The contents of an ID3 tag are counted in one byte; no format gets more, so that all agree."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of sound, in frames: ``end`` is the first frame after it."""

    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Walk:
    """A step from where the way came into it. ``begun``: with its first cue."""

    step: str
    start: int
    end: int
    begun: bool


def chapters_of(cues: Iterable[PlacedCue], names: Mapping[str, str]) -> tuple[Chapter, ...]:
    """The chapters, without a gap between them. ``names``: the name of each step by its id.

    A detour that is walked twice is two chapters. Where nothing sounds there is none, and a step
    that goes on after such a place stays one chapter.
    """
    heard: list[_Walk] = []
    for walk in _walks(cues):
        if walk.start == walk.end:
            continue
        if heard and heard[-1].step == walk.step and not walk.begun:
            heard[-1] = replace(heard[-1], end=walk.end)
        else:
            heard.append(walk)
    chapters = [Chapter(names.get(walk.step, walk.step), walk.start, walk.end) for walk in heard]
    if len(chapters) > MOST_CHAPTERS:
        last = chapters[MOST_CHAPTERS - 1]
        chapters[MOST_CHAPTERS - 1 :] = [replace(last, end=chapters[-1].end)]
    return tuple(chapters)


def _walks(cues: Iterable[PlacedCue]) -> Iterator[_Walk]:
    walk: _Walk | None = None
    for placed in cues:
        begins = placed.place.cue == 0
        if walk is not None and walk.step == placed.step and not begins:
            walk = replace(walk, end=placed.end)
            continue
        if walk is not None:
            yield walk
        walk = _Walk(placed.step, placed.start, placed.end, begins)
    if walk is not None:
        yield walk


def podcast_json(title: str, chapters: Sequence[Chapter]) -> str:
    """The document of chapters, its times in seconds to the millisecond."""
    rows = [
        {
            "startTime": milliseconds(chapter.start) / 1000,
            "endTime": milliseconds(chapter.end) / 1000,
            "title": chapter.title,
        }
        for chapter in chapters
    ]
    document = {"version": "1.2.0", "title": title, "chapters": rows}
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def milliseconds(frames: int) -> int:
    """Frames in milliseconds, rounded once."""
    return round(frames * 1000 / RATE)


def clock_time(frames: int) -> str:
    """Frames as ``HH:MM:SS.mmm``, which captions and Vorbis comments share.

    >>> clock_time(48_000 * 3_661 + 24)
    '01:01:01.000'
    """
    seconds, thousandths = divmod(milliseconds(frames), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"
