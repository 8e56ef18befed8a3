# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The transport: runs, holds and ends the stream, and knows which frame has been heard.

Frames are never lost or repeated by a pause: it fades out over frames of the session, holds, and
fades in over the ones that follow.
"""

from __future__ import annotations

import enum

import numpy as np

from app.sound.clip import Samples

_LATER = 48_000
"""Frames after which it does not come out any more that less was heard than a device told."""


class _Motion(enum.Enum):
    RUNNING = enum.auto()
    FADING_OUT = enum.auto()
    HELD = enum.auto()
    FADING_IN = enum.auto()


class Transport:
    """Counts session frames and device frames. ``session`` is the next session frame to be made."""

    def __init__(self, fade_frames: int) -> None:
        self.session = 0
        self._device = 0
        self._device_heard = 0
        self._device_base = 0
        self._fade = fade_frames
        self._faded = 0
        self._motion = _Motion.RUNNING
        self._closed = False
        # Where runs and holds begin: device frame, session frame, whether the session moves.
        # Replaced as a whole, because the window reads it while the sound's thread goes on.
        self._anchors: tuple[tuple[int, int, bool], ...] = ((0, 0, True),)

    @property
    def is_held(self) -> bool:
        """Whether it stands still."""
        return self._motion is _Motion.HELD

    @property
    def heard(self) -> int:
        """The session frame that the device has come to."""
        return self._session_at(self._device_heard)

    def _session_at(self, device: int) -> int:
        anchors = self._anchors
        for at, session, moving in reversed(anchors):
            if at <= device:
                return session + (device - at if moving else 0)
        return anchors[0][1]  # the sound's thread has come past an anchor in between

    def new_device(self) -> None:
        """Another device takes over, and counts from nothing. What the last one held is over."""
        self._device_heard = self._device_base = self._device

    def rewind(self, most: int, device_frames: int | None = None) -> None:
        """Back to the last frame heard, at most ``most`` frames, and stand still there.

        What the device was given of what follows will be made once more, for another one.
        ``device_frames``: how many it has played, where that is less than it told.
        """
        heard = self.heard
        if device_frames is not None:
            heard = min(heard, self._session_at(self._device_base + device_frames))
        self.session = max(heard, self.session - most, 0)
        self._device_heard = self._device_base = self._device
        self._anchors = ((self._device, self.session, False),)
        self._motion = _Motion.HELD
        self._faded = 0

    def device_heard(self, device_frames: int) -> None:
        """The device has played this many frames since it took over."""
        played = min(self._device_base + device_frames, self._device)
        self._device_heard = max(self._device_heard, played)
        anchors = self._anchors
        long_heard = self._device_heard - _LATER
        passed = sum(1 for anchor in anchors[1:] if anchor[0] <= long_heard)
        if passed:
            self._anchors = anchors[passed:]

    def hold(self) -> None:
        """Fade out, then stand still."""
        if self._motion in (_Motion.RUNNING, _Motion.FADING_IN):
            # Out of a fade that is still coming in, go back down from where it stands.
            self._faded = self._fade - self._faded if self._motion is _Motion.FADING_IN else 0
            self._motion = _Motion.FADING_OUT

    def release(self) -> None:
        """Go on, fading in. After ``close`` nothing moves any more."""
        if self._closed:
            return
        if self._motion is _Motion.FADING_OUT and self._faded == 0:
            self._motion = _Motion.RUNNING  # held and let go between two blocks: nothing to fade
        elif self._motion is _Motion.FADING_OUT:
            self._faded = self._fade - self._faded
            self._motion = _Motion.FADING_IN
        elif self._motion is _Motion.HELD:
            self._faded = 0
            self._motion = _Motion.FADING_IN
            self._anchors = (*self._anchors, (self._device, self.session, True))

    def close(self) -> None:
        """Fade out and stand still for good."""
        self.hold()
        self._closed = True

    def advance(self, most: int) -> tuple[int, Samples | None]:
        """How many session frames to make now (0: none, the stream is held), and their fade."""
        if self._motion is _Motion.HELD:
            return 0, None
        if self._motion is _Motion.RUNNING:
            self._step(most)
            return most, None
        count = min(most, self._fade - self._faded)
        rising = np.arange(self._faded + 1, self._faded + count + 1) / self._fade
        gains = rising if self._motion is _Motion.FADING_IN else 1.0 - rising
        ramp: Samples = gains.astype(np.float32)
        self._faded += count
        self._step(count)
        if self._faded >= self._fade:
            self._end_fade()
        return count, ramp

    def pass_silence(self, frames: int) -> None:
        """The device was given silence outside the session."""
        self._device += frames

    def _step(self, count: int) -> None:
        self.session += count
        self._device += count

    def _end_fade(self) -> None:
        self._faded = 0
        if self._motion is _Motion.FADING_IN:
            self._motion = _Motion.RUNNING
            return
        self._motion = _Motion.HELD
        self._anchors = (*self._anchors, (self._device, self.session, False))
