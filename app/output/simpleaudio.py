# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The second way to a loudspeaker: simpleaudio, where Qt finds no device or the person prefers it.

simpleaudio plays one buffer, and reads it little by little while it plays. So it is given one long
empty buffer, and a thread writes the stream into it, half a second ahead of what is being read.
It is never asked for the time (its own answer comes seconds late): the reading goes at the rate of
the clock from the moment it began. Behind the reading, memory is given back.
"""

from __future__ import annotations

import contextlib
import mmap
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from app.output.alsa import hush_alsa
from app.output.base import (
    CHANNELS,
    FRAME_BYTES,
    LEAD,
    RATE,
    Frames,
    FrameSource,
    Lost,
    OutputFailed,
    StaysHere,
)

AHEAD = RATE * 4 // 10
"""Frames that lie written ahead of the clock: more than the system reads ahead (twice 0.1 s), and
no more than needed, for so long a pause takes to be heard."""

LATENCY = RATE // 10
"""Frames between the reading and the ear."""

LENGTH_SECONDS = 3600
"""Length of one buffer. After it, the next begins."""

_GIVE = RATE
"""Frames that a device may be slower than the clock in such a length, before it is stopped."""

_WAIT_SECONDS = 0.05
_BLOCK = RATE // 10


class SimpleaudioOutput(StaysHere):
    """Plays through the system's default device. ``clock`` gives seconds, monotonic."""

    name = "simpleaudio"

    def __init__(self, lost: Lost, clock: Callable[[], float] = time.monotonic) -> None:
        self._lost = lost
        self._clock = clock
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._given = LEAD

    def start(self, source: FrameSource) -> None:
        """Begin to play. Raises OutputFailed where simpleaudio or a device is missing."""
        try:
            import simpleaudio
        except ImportError as failure:
            raise OutputFailed(f"simpleaudio is not installed ({failure})") from failure
        hush_alsa()
        reel = _Reel(simpleaudio)
        self._write(source, reel, AHEAD)
        reel.play()
        self._thread = threading.Thread(
            target=self._feed, args=(source, reel), name="simpleaudio", daemon=True
        )
        self._thread.start()

    def pump(self) -> None:
        """The thread does all of it."""

    def stop(self) -> None:
        """Let go of the device."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _feed(self, source: FrameSource, reel: _Reel) -> None:
        began, earlier = self._clock(), 0
        while not self._closing.wait(_WAIT_SECONDS):
            is_playing = reel.is_playing
            read = int((self._clock() - began) * RATE)
            if not is_playing and read + AHEAD < reel.frames:
                self._lost("simpleaudio plays no more")
                return
            if is_playing and read < reel.frames + _GIVE:
                self._write(source, reel, read + AHEAD)
                heard = min(read, reel.frames) - LATENCY - LEAD
                source.device_has_played(earlier + max(0, heard))
                reel.give_back(read - RATE)
                continue
            # Only now is all of it heard: stopped any earlier, its last words would be lost.
            reel.stop()
            earlier += reel.frames - LEAD
            source.device_has_played(earlier)
            try:
                reel = self._next_reel(source, reel)
            except OutputFailed as failure:
                self._lost(str(failure))
                return
            began = self._clock()
        reel.stop()

    def _next_reel(self, source: FrameSource, reel: _Reel) -> _Reel:
        following = _Reel(reel.player)
        self._given = LEAD
        self._write(source, following, AHEAD)
        following.play()
        return following

    def _write(self, source: FrameSource, reel: _Reel, until: int) -> None:
        until = min(until, reel.frames)
        while self._given < until:
            count = min(_BLOCK, until - self._given)
            reel.frame_view[self._given : self._given + count] = source.render(count)
            self._given += count


class _Reel:
    """One long buffer in pages that the system only provides once they are written."""

    def __init__(self, player: Any) -> None:
        self.player = player
        self.frames = LENGTH_SECONDS * RATE
        self._memory = mmap.mmap(-1, self.frames * FRAME_BYTES)
        self.frame_view: Frames = np.frombuffer(self._memory, np.int16).reshape(-1, CHANNELS)
        self._given_back = 0
        self._playing: Any = None

    def play(self) -> None:
        try:
            self._playing = self.player.play_buffer(self.frame_view, CHANNELS, 2, RATE)
        except Exception as failure:  # simpleaudio's own error type is not public in all versions
            raise OutputFailed(f"simpleaudio finds no sound device ({failure})") from failure

    @property
    def is_playing(self) -> bool:
        return self._playing is not None and bool(self._playing.is_playing())

    def stop(self) -> None:
        if self._playing is not None:
            self._playing.stop()

    def give_back(self, frame: int) -> None:
        """What lies before ``frame`` has been read."""
        page = mmap.ALLOCATIONGRANULARITY
        until = max(0, frame) * FRAME_BYTES // page * page
        if until - self._given_back < 16 * page or not hasattr(mmap, "MADV_DONTNEED"):
            return
        with contextlib.suppress(OSError):
            self._memory.madvise(mmap.MADV_DONTNEED, self._given_back, until - self._given_back)
        self._given_back = until
