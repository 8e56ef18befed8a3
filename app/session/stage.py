# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The stage of a session, as its guide sees it: where cues are heard, and the only clock."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.session.timeline import Sound


class Stage(Protocol):
    """Where placed cues are heard. All frames count the session, without the time it is paused."""

    @property
    def heard(self) -> int:
        """The frame that has just been heard."""

    @property
    def rendered(self) -> int:
        """The first frame that can still be changed."""

    def place(self, sounds: Iterable[Sound], start: int) -> int:
        """Put sounds on the stage; returns their start, later than asked where it has passed."""

    def cut(self, *, fade: bool, since: int = 0) -> None:
        """Take away what begins at frame ``since`` or later, unless something of it was heard.

        With ``fade``, the voice that sounds now too.
        """

    def pause(self) -> None:
        """Fade to silence and hold."""

    def resume(self) -> None:
        """Go on where it was held."""

    def silence(self) -> None:
        """Fade to silence for good."""
