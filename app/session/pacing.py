# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person's own pace: of the voice, of silences, of what comes before the first word."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.script.model import Pause

SILENCE_AFTER_BELL_SECONDS = 5.0
"""A bell inside a silence leaves at least so much of it."""


@dataclass(frozen=True, slots=True)
class Settling(Pause):
    """Quiet before the first cue, for as long as the person likes, with a bell at its end."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """The person's own pace.

    silences, voice: factors on silences (0.5 to 3) and on the voice (0.7 to 1.2).
    settling: seconds of quiet before the first cue, 0 to 600.
    bell_every: seconds between the bells inside long silences; 0 is none. bell: their sound.
    """

    silences: float = 1.0
    voice: float = 1.0
    settling: float = 0.0
    bell_every: float = 0.0
    bell: str = "bowl"

    @property
    def needs_bell(self) -> bool:
        """Whether a bell sounds that the script does not ask for."""
        return self.settling > 0 or self.bell_every > 0

    def pause_seconds(self, cue: Pause) -> float:
        """How long this silence lasts for this person, kept between its least and its most."""
        if isinstance(cue, Settling):
            return cue.seconds
        seconds = cue.seconds * min(max(self.silences, 0.5), 3.0)
        if cue.most is not None:
            seconds = min(seconds, cue.most)
        return seconds if cue.least is None else max(seconds, cue.least)

    def bell_times(self, seconds: float) -> tuple[float, ...]:
        """When bells sound inside a silence of so many seconds; the last leaves a while of it."""
        if self.bell_every <= 0:
            return ()
        count = math.floor((seconds - SILENCE_AFTER_BELL_SECONDS) / self.bell_every)
        return tuple(number * self.bell_every for number in range(1, count + 1))
