# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a session that was left goes on, in the script as it is now.

In an unchanged script that is the very cue. In one that was changed it is the same cue where its
author gave it an id of its own, and else the start of its step; where the step is gone, that of the
question which had led there; and where nothing of it is left, the beginning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.script import walk
from app.script.model import Ask, Background, Script
from app.session.answers import Kept
from app.session.bookmark import Bookmark, Mark, content_of, fingerprint_of

Exactness: TypeAlias = Literal["exact", "cue", "step", "beginning"]
"""``exact``: nothing was changed. In a script that was: ``cue``, the same cue all the same;
``step``, from the start of a step; ``beginning``, nothing of the place was found."""


@dataclass(frozen=True, slots=True)
class Resumption:
    """Where and with what a session goes on.

    background: the script's latest change of it; None where it is the one the script began with.
    """

    where: walk.Place
    kept: Kept
    background: Background | None = None
    exactness: Exactness = "exact"


def from_the_beginning(script: Script) -> Resumption:
    """How every session begins that does not go on from an earlier one."""
    return Resumption(walk.first(script), Kept())


def resumption(script: Script, bookmark: Bookmark) -> Resumption:
    """Where the session of this bookmark goes on. A bookmark that fits nothing begins anew."""
    if bookmark.fingerprint == fingerprint_of(script):
        place = _same_place(script, bookmark)
        if place is not None:
            background = _known(script, bookmark.background)
            return Resumption(place, bookmark.kept, background, "exact")
    step = _step_of(script, bookmark.at)
    cue = None if step is None else _named(script, step, bookmark.at)
    if step is not None and (place := _entered(script, step, cue or 0, bookmark)) is not None:
        heard = bookmark.background_before if cue is None else bookmark.background
        exactness: Exactness = "step" if cue is None else "cue"
        return Resumption(place, bookmark.kept, _known(script, heard), exactness)
    place = next(_ways_back(script, bookmark), None)
    if place is None:
        return Resumption(walk.first(script), bookmark.kept, None, "beginning")
    return Resumption(place, bookmark.kept, _known(script, bookmark.background), "step")


def _same_place(script: Script, bookmark: Bookmark) -> walk.Place | None:
    """The place itself; None where the bookmark claims what the script does not hold."""
    at = _by_index(script, bookmark.at)
    returns = tuple(_question_at(script, mark) for mark in bookmark.returns)
    question = None if bookmark.question is None else _question_at(script, bookmark.question)
    if at is None or (question is None) is not (bookmark.question is None):
        return None
    whole = tuple(each for each in returns if each is not None)
    return None if len(whole) < len(returns) else walk.Place(at.step, at.cue, whole, question)


def _entered(script: Script, step: int, cue: int, bookmark: Bookmark) -> walk.Place | None:
    """A cue of a step in a changed script; None for a detour with no question left behind it."""
    question = _question_before(script, step, cue)
    if isinstance(script.steps[step].cues[cue], Ask):
        question = None
    if not script.steps[step].detour:
        return walk.Place(step, cue, (), question)
    found = (_question_found(script, mark) for mark in bookmark.returns)
    returns = tuple(dict.fromkeys(each for each in found if each is not None))
    return walk.Place(step, cue, returns, question) if returns else None


def _ways_back(script: Script, bookmark: Bookmark) -> Iterator[walk.Place]:
    """The starts of the steps whose questions led to where the session was, the nearest first."""
    for mark in reversed(bookmark.returns):
        step = _step_of(script, mark)
        if step is not None and not script.steps[step].detour:
            yield walk.Place(step, 0, (), _question_before(script, step, 0))


def _by_index(script: Script, mark: Mark) -> walk.Place | None:
    step = _step_of(script, mark)
    if step is None or mark.cue >= len(script.steps[step].cues):
        return None
    return walk.Place(step, mark.cue)


def _question_at(script: Script, mark: Mark) -> walk.Place | None:
    place = _by_index(script, mark)
    return place if place and isinstance(walk.cue_at(script, place), Ask) else None


def _question_found(script: Script, mark: Mark) -> walk.Place | None:
    """The question with this mark, by its id or by what it asks, in the same step."""
    step = _step_of(script, mark)
    if step is None:
        return None
    cues = script.steps[step].cues
    cue = _named(script, step, mark)
    if cue is None:
        same = (index for index, each in enumerate(cues) if content_of(each) == mark.content)
        cue = next(same, None)
    return walk.Place(step, cue) if cue is not None and isinstance(cues[cue], Ask) else None


def _step_of(script: Script, mark: Mark) -> int | None:
    steps = enumerate(script.steps)
    return next((index for index, step in steps if step.id == mark.step and step.cues), None)


def _named(script: Script, step: int, mark: Mark) -> int | None:
    """Index of the cue of this step to which its author gave the id of this mark."""
    if mark.id is None:
        return None
    cues = enumerate(script.steps[step].cues)
    return next((index for index, cue in cues if cue.id == mark.id), None)


def _question_before(script: Script, step: int, cue: int) -> walk.Place | None:
    """The last question before a cue in the order of the script; in a detour, of that detour."""
    here = script.steps[step]
    ways = [step] if here.detour else range(step, -1, -1)
    for index in ways:
        cues = script.steps[index].cues[: cue if index == step else None]
        if script.steps[index].detour and index != step:
            continue
        for earlier in range(len(cues) - 1, -1, -1):
            if isinstance(cues[earlier], Ask):
                return walk.Place(index, earlier)
    return None


def _known(script: Script, background: Background | None) -> Background | None:
    """A background that this script may have, or silence; None for one of elsewhere."""
    if background is None or background.sound is None:
        return background
    cues = (cue for step in script.steps for cue in step.cues)
    known = {cue.sound for cue in cues if isinstance(cue, Background)}
    return background if background.sound in known else None
