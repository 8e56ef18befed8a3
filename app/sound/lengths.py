# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How long speeches are, where only so much may be spoken to find out."""

from __future__ import annotations

from app.session.timeline import Speech
from app.sound.narration import Narrator

MOST_SPOKEN = 20_000
"""Characters that are spoken to measure one script: about half a minute of work."""


class SpokenLengths:
    """Frames of speeches by their real narration, as long as ``most`` characters suffice for it.

    Recordings, and what was spoken before, cost nothing.
    """

    def __init__(self, narrator: Narrator, most: int = MOST_SPOKEN) -> None:
        self._narrator = narrator
        self._left = most
        self._known: dict[Speech, int | None] = {}

    def frames_of(self, speech: Speech) -> int | None:
        """The length of a speech in frames; None where too much would have to be spoken."""
        if speech not in self._known:
            self._known[speech] = self._measured(speech)
        return self._known[speech]

    def _measured(self, speech: Speech) -> int | None:
        to_speak = self._narrator.to_speak(speech)
        if to_speak > self._left:
            self._left = 0  # from here on all that is new is estimated, not only what is long
            return None
        self._left -= to_speak
        return self._narrator.narrate(speech).clip.frames
