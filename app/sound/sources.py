# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the mixer gets its clips from: all of them ready, none of them loaded while mixing."""

from __future__ import annotations

from typing import Protocol

from app.session.timeline import Speech
from app.sound.clip import Clip
from app.sound.shelf import Background


class Sources(Protocol):
    """Clips by what they are of. Every method answers at once."""

    def narration(self, speech: Speech) -> Clip:
        """The clip of a speech whose length was given out before."""

    def bell(self, name: str) -> Clip | None:
        """One stroke; None where there is no such bell."""

    def background(self, name: str) -> Background | None:
        """A loop; None where there is no such background."""
