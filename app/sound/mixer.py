# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The mixer: narration, bells and background as one continuous 48 kHz stereo stream.

Two clocks of frames meet here. *Session frames* count what the session consists of and stand still
while it is paused. *Device frames* count everything that was handed to an output, silence too.
Every sample is a function of its session frame alone, so the stream is the same in blocks of any
size, from a loudspeaker as into a file. Cues are placed from the window's thread and blocks are
asked for from the sound's; the lock between them is held for a block's arithmetic, never longer.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.session.timeline import BackgroundChange, FadeOut, Sound, Spoken, Stroke
from app.sound.clip import FULL_SCALE, RATE, Clip, Pcm, Samples
from app.sound.sources import Sources
from app.sound.transport import Transport

CUT_FRAMES = RATE * 30 // 1000
"""A voice that is cut, and a stream that is paused or stopped, fades over 30 ms."""


@dataclass(slots=True, eq=False)
class _Sounding:
    """A clip on the stream. ``cut_at``: the frame from which it fades away."""

    clip: Clip
    start: int
    is_voice: bool
    cut_at: int | None = None

    @property
    def end(self) -> int:
        end = self.start + self.clip.frames
        return end if self.cut_at is None else min(end, self.cut_at + CUT_FRAMES)


@dataclass(slots=True, eq=False)
class _Layer:
    """A background loop from ``start`` on; its gain runs in straight lines between ``points``."""

    sound: str
    clip: Clip
    start: int
    points: list[tuple[int, float]]

    def gains(self, begin: int, frames: int) -> float | Samples:
        """The gain over a block: one number where it does not change."""
        points = self.points
        if begin >= points[-1][0]:
            return points[-1][1]
        at = np.arange(begin, begin + frames)
        return np.interp(at, [f for f, _ in points], [g for _, g in points]).astype(np.float32)[
            :, None
        ]

    def gain_at(self, frame: int) -> float:
        return float(np.interp(frame, [f for f, _ in self.points], [g for _, g in self.points]))

    def fade(self, frame: int, gain: float, frames: int) -> None:
        """From ``frame`` on, run to ``gain``; what was planned after it is forgotten."""
        now = self.gain_at(frame)
        kept = [point for point in self.points if point[0] < frame]
        self.points = [*kept, (frame, now), (frame + max(frames, 1), gain)]

    def forget_before(self, frame: int) -> None:
        """What lies behind ``frame`` is never asked for again."""
        while len(self.points) > 1 and self.points[1][0] <= frame:
            del self.points[0]

    def over(self, frame: int) -> bool:
        return frame >= self.points[-1][0] and self.points[-1][1] == 0.0


class Mixer:
    """A stage for the guide, and a source of frames for an output."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._lock = threading.Lock()
        self._transport = Transport(CUT_FRAMES)
        self._soundings: list[_Sounding] = []
        self._layers: list[_Layer] = []
        self._changes: list[tuple[int, BackgroundChange]] = []
        self._fade_out: tuple[int, int] | None = None
        self._rise: tuple[int, float] | None = None

    # -- the stage: called from the window's thread --------------------------------------------

    @property
    def rendered(self) -> int:
        """The first session frame that has not been handed out."""
        return self._transport.session

    @property
    def heard(self) -> int:
        """The session frame that has just been heard, after the device's own count."""
        return self._transport.heard

    def place(self, sounds: Iterable[Sound], start: int) -> int:
        """Put sounds on the stream from session frame ``start``, or from now if that has passed."""
        made = [(sound, self._clip_of(sound)) for sound in sounds]
        with self._lock:
            start = max(start, self._transport.session)
            for sound, clip in made:
                self._put(sound, clip, start + sound.at)
        return start

    def _clip_of(self, sound: Sound) -> Clip | None:
        match sound:
            case Spoken(speech=speech):
                return self._sources.narration(speech)
            case Stroke(sound=name):
                return self._sources.bell(name)
            case BackgroundChange(sound=str(name)):
                loop = self._sources.background(name)
                return loop.clip if loop else None
            case _:
                return None

    def _put(self, sound: Sound, clip: Clip | None, at: int) -> None:
        if isinstance(sound, BackgroundChange):
            self._changes.append((at, sound))
        elif isinstance(sound, FadeOut):
            if self._fade_out is None:
                self._fade_out = (at, sound.frames)
        elif clip is not None:
            self._soundings.append(_Sounding(clip, at, isinstance(sound, Spoken)))

    def cut(self, *, fade: bool) -> None:
        """Take away what has not begun; with ``fade`` the voice too that sounds now.

        What a device holds in its buffer has begun, but was not heard yet: it goes as well.
        """
        with self._lock:
            now, heard = self._transport.session, self._transport.heard
            self._soundings = [s for s in self._soundings if s.start < now]
            self._changes = [change for change in self._changes if change[0] <= now]
            for sounding in self._soundings:
                unheard = sounding.start > heard
                if (unheard or (fade and sounding.is_voice)) and sounding.cut_at is None:
                    sounding.cut_at = now
            self._take_back_fade_out(now)

    def _take_back_fade_out(self, now: int) -> None:
        """The end comes later, or another way; what has faded already comes back in 30 ms."""
        if self._fade_out is not None and self._fade_out[0] < now:
            self._rise = (now, _left_of(self._fade_out, np.array([now - 1])).item())
        self._fade_out = None

    def pause(self) -> None:
        """Fade out over 30 ms and hold."""
        with self._lock:
            self._transport.hold()

    def resume(self) -> None:
        """Go on with the next frame, faded in over 30 ms."""
        with self._lock:
            self._transport.release()

    def silence(self) -> None:
        """Fade out over 30 ms, for good."""
        with self._lock:
            self._transport.close()

    # -- the source: called from the output's thread -------------------------------------------

    def render(self, frames: int) -> Pcm:
        """The next block of the stream: int16, shape (frames, 2)."""
        block = np.zeros((frames, 2), np.int16)
        filled = 0
        with self._lock:
            while filled < frames:
                count, ramp = self._transport.advance(frames - filled)
                if count == 0:
                    break
                mixed = self._mix(self._transport.session - count, count)
                if ramp is not None:
                    mixed *= ramp[:, None]
                np.rint(np.clip(mixed, -FULL_SCALE, FULL_SCALE, out=mixed), out=mixed)
                block[filled : filled + count] = mixed
                filled += count
            self._transport.pass_silence(frames - filled)
        return block

    def device_has_played(self, device_frames: int) -> None:
        """The output tells how many of the frames it was given have been heard."""
        with self._lock:
            self._transport.device_heard(device_frames)

    def new_device(self) -> None:
        """Another output takes over from here on, and counts its frames from nothing."""
        with self._lock:
            self._transport.new_device()

    # -- mixing ----------------------------------------------------------------------------------

    def _mix(self, begin: int, frames: int) -> Samples:
        """Session frames from ``begin`` on: float32 at int16 scale, shape (frames, 2)."""
        out = np.zeros((frames, 2), np.float32)
        self._begin_changes(begin + frames)
        for layer in self._layers:
            _add_layer(out, layer, begin)
        for sounding in self._soundings:
            _add_sounding(out, sounding, begin)
        at = np.arange(begin, begin + frames)
        if self._fade_out is not None:
            out *= _left_of(self._fade_out, at)[:, None]
        if self._rise is not None:
            first, gain = self._rise
            out *= np.interp(at, (first - 1, first - 1 + CUT_FRAMES), (gain, 1.0)).astype(
                np.float32
            )[:, None]
            if begin + frames >= first + CUT_FRAMES:
                self._rise = None
        self._soundings = [s for s in self._soundings if s.end > begin + frames]
        self._layers = [layer for layer in self._layers if not layer.over(begin + frames)]
        for layer in self._layers:
            layer.forget_before(begin + frames)
        return out

    def _begin_changes(self, before: int) -> None:
        due = sorted(
            (change for change in self._changes if change[0] < before), key=lambda change: change[0]
        )
        if due:
            self._changes = [change for change in self._changes if change[0] >= before]
        for at, change in due:
            self._begin_change(at, change)

    def _begin_change(self, at: int, change: BackgroundChange) -> None:
        wanted = None
        for layer in self._layers:
            if layer.sound == change.sound and not layer.over(at):
                wanted = layer
            else:
                layer.fade(at, 0.0, change.fade)
        loop = self._sources.background(change.sound) if change.sound else None
        if loop is None or change.sound is None:
            return
        if wanted is None:
            wanted = _Layer(change.sound, loop.clip, at, [(at, 0.0)])
            self._layers.append(wanted)
        wanted.fade(at, loop.gain(change.level), change.fade)


def _add_sounding(out: Samples, sounding: _Sounding, begin: int) -> None:
    first, last = max(begin, sounding.start), min(begin + len(out), sounding.end)
    if first >= last:
        return
    part = sounding.clip.pcm[first - sounding.start : last - sounding.start].astype(np.float32)
    if sounding.cut_at is not None:
        left = sounding.cut_at + CUT_FRAMES - np.arange(first, last)
        gains = np.clip(left / CUT_FRAMES, 0.0, 1.0).astype(np.float32)
        part *= gains if part.ndim == 1 else gains[:, None]
    out[first - begin : last - begin] += part[:, None] if part.ndim == 1 else part


def _add_layer(out: Samples, layer: _Layer, begin: int) -> None:
    first = max(begin, layer.start)
    count = begin + len(out) - first
    if count <= 0:
        return
    length = layer.clip.frames
    offset = (first - layer.start) % length
    parts = []
    while count > 0:
        taken = min(count, length - offset)
        parts.append(layer.clip.pcm[offset : offset + taken])
        count, offset = count - taken, 0
    loop = parts[0] if len(parts) == 1 else np.concatenate(parts)
    out[first - begin :] += loop.astype(np.float32) * layer.gains(first, len(loop))


def _left_of(fade_out: tuple[int, int], at: NDArray[np.int64]) -> Samples:
    """The end of a session: gain is the square of the time left, which the ear takes as even."""
    start, frames = fade_out
    left = (start + frames - at) / frames
    gains: Samples = np.clip(left, 0.0, 1.0).astype(np.float32) ** 2
    return gains
