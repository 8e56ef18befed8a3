# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The cues of one session: those laid out ahead, and the way that the person has come."""

from __future__ import annotations

from dataclasses import dataclass

from app.script import walk
from app.script.model import INTERACTIVE, Background, Say
from app.session.answers import Answer
from app.session.timeline import PlacedCue


@dataclass(slots=True, eq=False)
class Laid:
    """A cue that is laid out.

    answer: given beforehand, and not told yet. ways_on: where it leads, as far as that is not said
    by the script alone: one place (None: the end), or nothing. background: the script's latest
    change of it before this cue.
    """

    placed: PlacedCue
    answer: Answer | None = None
    ways_on: tuple[walk.Place | None, ...] = ()
    background: Background | None = None


class Trail:
    """Cues in the order in which they were laid out; the first ``reached`` of them were reached."""

    def __init__(self) -> None:
        self._laid: list[Laid] = []
        self._path: list[Laid] = []
        self._reached = 0
        self._goes_back = False

    def __len__(self) -> int:
        return len(self._laid)

    @property
    def current(self) -> Laid | None:
        """The one that was reached last."""
        return self._laid[self._reached - 1] if self._reached else None

    @property
    def ahead(self) -> tuple[Laid, ...]:
        """Those laid out, but not reached."""
        return tuple(self._laid[self._reached :])

    def lay(self, placed: PlacedCue) -> Laid:
        """One more, behind all others."""
        laid = Laid(placed)
        self._laid.append(laid)
        return laid

    def reach(self, heard: int) -> Laid | None:
        """The next one, where it begins at ``heard`` or before; it is reached then."""
        if self._reached < len(self._laid):
            laid = self._laid[self._reached]
            if laid.placed.start <= heard:
                self._reached += 1
                if self._goes_back:
                    self._path.pop()
                    self._goes_back = False
                self._path.append(laid)
                return laid
        return None

    def forget_ahead(self, keep: int = 0) -> list[tuple[walk.Place, Answer]]:
        """Take back what is ahead, but for the first ``keep``; returns the answers it had."""
        forgotten = self._laid[self._reached + keep :]
        del self._laid[self._reached + keep :]
        return [(laid.placed.place, laid.answer) for laid in forgotten if laid.answer is not None]

    @property
    def present(self) -> Laid | None:
        """The end of the way: the current one, or the one that is gone back to."""
        return self._path[-1] if self._path else None

    def go_back(self, position: int) -> Laid:
        """Leave the way behind ``position``; returns what stands there, to be laid out anew.

        Until that is reached, the way ends with it all the same.
        """
        del self._path[position + 1 :]
        self._goes_back = True
        return self._path[position]

    @property
    def goes_back(self) -> bool:
        """Whether the end of the way is to be reached once more."""
        return self._goes_back

    def last_said(self) -> int:
        """Where to hear again from: here, or at a question the last speech before it."""
        here = len(self._path) - 1
        if isinstance(self._path[here].placed.cue, INTERACTIVE):
            for earlier in range(here - 1, -1, -1):
                cue = self._path[earlier].placed.cue
                if isinstance(cue, Say):
                    return earlier
                if isinstance(cue, INTERACTIVE):
                    break
        return here

    def step_begin(self, before: int | None = None) -> int | None:
        """Where on the way the present step began; or the one that led to position ``before``."""
        at = (len(self._path) if before is None else before) - 1
        if at < 0:
            return None
        step = self._path[at].placed.place.step
        while at > 0 and self._path[at - 1].placed.place.step == step:
            at -= 1
        return at

    @property
    def here(self) -> int:
        """The position on the way, of the current cue or of the one that is gone back to."""
        return len(self._path) - 1
