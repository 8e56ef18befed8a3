# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One clip for an output, by itself: a sample of a voice."""

from __future__ import annotations

import threading

import numpy as np

from app.sound.clip import RATE, Clip, Pcm
from app.sound.sounding import Sounding

_LEAD = RATE // 20


class OneClip:
    """A source of frames: the clip once, then silence. ``gain``: an amplitude factor."""

    def __init__(self, clip: Clip, gain: float = 1.0) -> None:
        self._sounding = Sounding(clip, _LEAD, is_voice=True)
        self._gain = gain
        self._lock = threading.Lock()
        self._rendered = 0
        self._heard = 0

    def stop(self) -> None:
        """Fade out from here, within 30 ms."""
        with self._lock:
            if self._sounding.cut_at is None:
                self._sounding.cut_at = self._rendered

    @property
    def is_over(self) -> bool:
        """Whether all of it has been heard that is going to be."""
        return self._heard >= self._sounding.end

    def render(self, frames: int) -> Pcm:
        """The next block: int16, shape (frames, 2)."""
        block = np.zeros((frames, 2), np.float32)
        with self._lock:
            self._sounding.add_to(block, self._rendered, self._gain)
            self._rendered += frames
        return np.rint(np.clip(block, -32_767.0, 32_767.0)).astype(np.int16)

    def device_has_played(self, device_frames: int) -> None:
        """How many frames have been heard."""
        self._heard = device_frames
