# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps the bookmark of a session: follows what the guide tells, and knows what leads back."""

from __future__ import annotations

from app.script import walk
from app.script.model import INTERACTIVE, Background, End, Script
from app.session.bookmark import Bookmark, fingerprint_of, mark_of
from app.session.moments import Answered, Ended, Moment, Reached, WentBack
from app.session.resume import Resumption, from_the_beginning
from app.session.timeline import PlacedCue


class Bookmarking:
    """Follows one session.

    Attributes:
        bookmark: leads back to the cue the session is in; None while there is nothing to come back
            to, which is so in its very first cue, and once its end has been reached.
    """

    def __init__(self, script: Script, start: Resumption | None = None) -> None:
        """``start``: where the session goes on; None where it begins."""
        start = start or from_the_beginning(script)
        self.bookmark: Bookmark | None = None
        self._script = script
        self._fingerprint = fingerprint_of(script)
        self._kept = start.kept
        self._background = start.background
        self._before: dict[int, Background | None] = {}

    def hear(self, moment: Moment) -> bool:
        """Take in what the guide tells. True where the bookmark is another one now."""
        earlier = self.bookmark
        if isinstance(moment, Reached):
            self._reach(moment.placed)
        elif isinstance(moment, WentBack):
            self._background = moment.background
        elif isinstance(moment, Answered):
            self._kept = self._kept.with_answer(moment.placed.cue, moment.answer)
        elif isinstance(moment, Ended) and moment.how == "completed":
            self.bookmark = None
        return self.bookmark != earlier

    def _reach(self, placed: PlacedCue) -> None:
        cue, place = placed.cue, placed.place
        if isinstance(cue, End):
            self.bookmark = None
            return
        if place.cue == 0:
            self._before[place.step] = self._background
        if isinstance(cue, Background):
            self._background = Background(cue.sound, cue.level)
        lasts = placed.frames > 0 or isinstance(cue, INTERACTIVE)
        is_first = self.bookmark is None and place == walk.first(self._script)
        if lasts and not is_first:
            self.bookmark = self.bookmark_at(place)

    def bookmark_at(self, place: walk.Place) -> Bookmark:
        """A bookmark of this place, with what is kept and heard by now."""
        script = self._script
        return Bookmark(
            script=script.id,
            fingerprint=self._fingerprint,
            step_name=script.steps[place.step].name,
            at=mark_of(script, place),
            returns=tuple(mark_of(script, each) for each in place.returns),
            question=None if place.question is None else mark_of(script, place.question),
            kept=self._kept,
            background=self._background,
            background_before=self._before.get(place.step, self._background),
        )
