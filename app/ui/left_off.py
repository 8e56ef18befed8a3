# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice that was left in the middle, as Home and the practice's own page tell of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.reflections.model import LeftSession
from app.script.model import Script
from app.session.bookmark import Bookmark, from_text
from app.session.pacing import Pacing
from app.session.remaining import seconds_left
from app.session.resume import Resumption, resumption
from app.ui.words import length_range, when_it_was

if TYPE_CHECKING:
    from app.script.library import Practice


@dataclass(frozen=True, slots=True)
class LeftOff:
    """A session that can be gone on with. ``at``: when it was left."""

    session_id: str
    practice: Practice
    bookmark: Bookmark
    at: datetime

    def words(self, now: datetime) -> str:
        """When it was left, and where in the practice."""
        words = _tr("{when}, in {step}")
        return words.format(when=when_it_was(self.at, now), step=self.bookmark.step_name)


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where it goes on now. ``words`` tell the person; ``step`` is the name of the step."""

    start: Resumption
    step: str
    words: str

    @property
    def begins_anew(self) -> bool:
        """Whether nothing of the place was found."""
        return self.start.exactness == "beginning"


def left_off(sessions: Iterable[LeftSession], practices: Iterable[Practice]) -> LeftOff | None:
    """The first session whose practice can still be practised, and whose bookmark can be read."""
    can_be = {practice.id: practice for practice in practices if practice.problem is None}
    for session in sessions:
        bookmark = from_text(session.place)
        practice = can_be.get(session.summary.script_id)
        if bookmark is not None and practice is not None:
            return LeftOff(session.summary.id, practice, bookmark, session.at)
    return None


def way_back(left: LeftOff, script: Script, now: datetime) -> WayBack:
    """Where a session that was left goes on in the script as it is now."""
    start = resumption(script, left.bookmark)
    step = script.steps[start.where.step].name
    sentences = {
        "exact": _tr("{when} you were in “{left}”. It goes on from there."),
        "cue": _tr(
            "{when} you were in “{left}”. This practice was changed since; it goes on from where"
            " you were."
        ),
        "step": _tr(
            "{when} you were in “{left}”. This practice was changed since, so it goes on from the"
            " start of “{step}”."
        ),
        "beginning": _tr(
            "{when} you were in “{left}”. That step is no longer in this practice, so it begins"
            " anew. What you wrote is kept."
        ),
    }
    when, name = when_it_was(left.at, now), left.bookmark.step_name
    words = sentences[start.exactness].format(when=when, left=name, step=step)
    return WayBack(start, step, words)


def length_from(start: Resumption, script: Script, pacing: Pacing) -> str:
    """How long it still takes from there, at this pace; empty where it begins anew."""
    if start.exactness == "beginning":
        return ""
    seconds = pacing.settling + seconds_left(script, start.where, pacing)
    return _tr("{length} from there").format(length=length_range(seconds, seconds))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeftOff", text)
