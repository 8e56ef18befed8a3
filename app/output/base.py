# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The one small protocol of all outputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
CHANNELS = 2
FRAME_BYTES = 4
"""int16 stereo."""

LEAD = RATE // 20
"""Silent frames that a device is given before the stream: the first ones may be swallowed while it
wakes up."""

Frames: TypeAlias = NDArray[np.int16]
"""int16, shape (n, 2), 48 kHz."""


class OutputFailed(Exception):
    """An output cannot be opened or went away; the message says why, for the log."""


class FrameSource(Protocol):
    """What an output plays. Called from the output's own thread."""

    def render(self, frames: int) -> Frames:
        """The next block; never fewer frames than asked for."""

    def device_has_played(self, device_frames: int) -> None:
        """How many frames, of all that were rendered, have been heard so far."""


Lost: TypeAlias = Callable[[str], None]
"""Called, from any thread, when a device goes away in the middle; the text is for the log."""


class Output(Protocol):
    """Somewhere that frames go to at the rate of their hearing."""

    name: str

    @property
    def wants_to_move(self) -> bool:
        """Whether it follows the system's default device, and another one has become that."""

    @property
    def heard_in_the_end(self) -> int | None:
        """Frames heard from a device that went away, where that is known better now than before."""

    def start(self, source: FrameSource) -> None:
        """Begin to ask the source for frames. Raises OutputFailed."""

    def pump(self) -> None:
        """Called with every tick; does the work of outputs that have no thread of their own."""

    def stop(self) -> None:
        """Let go of the device. The source has faded out before."""


class StaysHere:
    """What outputs share that have no device to follow or to lose track of."""

    @property
    def wants_to_move(self) -> bool:
        """It stays."""
        return False

    @property
    def heard_in_the_end(self) -> int | None:
        """What it told while it played."""
        return None
