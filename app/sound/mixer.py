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

import numpy as np
from numpy.typing import NDArray

from app.session.timeline import BackgroundChange, FadeOut, Sound, Spoken, Stroke
from app.sound.clip import FULL_SCALE, RATE, Clip, Pcm, Samples
from app.sound.dip import Dip, spoken_spans
from app.sound.envelope import Envelope
from app.sound.sounding import CUT_FRAMES, Layer, Sounding
from app.sound.sources import Sources
from app.sound.transport import Transport
from app.sound.volumes import Volumes

KEPT_FRAMES = RATE * 4
"""What was rendered so long ago is not asked for again, though a device may have held it."""

_VOLUME_FRAMES = RATE // 10
"""A volume that is changed runs to where it was set."""


class Mixer:
    """A stage for the guide, and a source of frames for an output."""

    def __init__(self, sources: Sources, volumes: Volumes | None = None) -> None:
        self._sources = sources
        self._lock = threading.Lock()
        self._transport = Transport(CUT_FRAMES)
        self._soundings: list[Sounding] = []
        self._layers: list[Layer] = []
        self._dip = Dip()
        voice, background, bell = (volumes or Volumes()).gains
        self._voice, self._bell = Envelope(voice), Envelope(bell)
        self._background = Envelope(background)
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
        spoken = {
            at: spoken_spans(clip)
            for at, (sound, clip) in enumerate(made)
            if clip is not None and isinstance(sound, Spoken)
        }
        with self._lock:
            start = max(start, self._transport.session)
            for at, (sound, clip) in enumerate(made):
                self._put(sound, clip, start + sound.at)
                if at in spoken:
                    self._dip.speak(spoken[at], start + sound.at)
        return start

    def set_volumes(self, volumes: Volumes) -> None:
        """From the next block on, in 100 ms."""
        buses = (self._voice, self._background, self._bell)
        with self._lock:
            for bus, gain in zip(buses, volumes.gains, strict=True):
                if bus.last[1] != gain:
                    bus.fade(self._transport.session, gain, _VOLUME_FRAMES)

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
            self._soundings.append(Sounding(clip, at, isinstance(sound, Spoken)))

    def cut(self, *, fade: bool, since: int = 0) -> None:
        """Take away what begins at frame ``since`` or later; with ``fade`` the voice that sounds.

        What a device holds in its buffer has begun, but was not heard yet: it goes as well.
        """
        with self._lock:
            now, heard = self._transport.session, self._transport.heard
            self._soundings = [s for s in self._soundings if s.start < max(now, since)]
            self._changes = [c for c in self._changes if c[0] < since or c[0] <= now]
            for sounding in self._soundings:
                unheard = sounding.start > heard and sounding.start >= since
                if (unheard or (fade and sounding.is_voice)) and sounding.cut_at is None:
                    sounding.cut_at = now
            self._dip.cut(now, max(heard + 1, since), fade=fade)
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

    def rewind(self, device_frames: int | None = None) -> None:
        """The device went away: back to the last frame that was heard, and hold there.

        ``device_frames``: how many it has played, where that is less than it told.
        """
        with self._lock:
            self._transport.rewind(KEPT_FRAMES, device_frames)

    @property
    def is_held(self) -> bool:
        """Whether the stream stands still."""
        with self._lock:
            return self._transport.is_held

    @property
    def is_silent(self) -> bool:
        """Whether the stream is held, and the last of it has been heard."""
        with self._lock:
            return self._transport.is_held and self._transport.heard >= self._transport.session

    # -- mixing ----------------------------------------------------------------------------------

    def _mix(self, begin: int, frames: int) -> Samples:
        """Session frames from ``begin`` on: float32 at int16 scale, shape (frames, 2)."""
        out = np.zeros((frames, 2), np.float32)
        self._begin_changes(begin + frames)
        for layer in self._layers:
            layer.add_to(out, begin)
        for bus in (self._dip.envelope, self._background) if self._layers else ():
            gains = bus.gains(begin, frames)
            if isinstance(gains, np.ndarray) or gains != 1.0:
                out *= gains
        voice, bell = self._voice.gains(begin, frames), self._bell.gains(begin, frames)
        for sounding in self._soundings:
            sounding.add_to(out, begin, voice if sounding.is_voice else bell)
        self._fade_whole(out, begin)
        self._let_go()
        return out

    def _fade_whole(self, out: Samples, begin: int) -> None:
        """The end of a session, or its coming back from one."""
        if self._fade_out is None and self._rise is None:
            return
        at = np.arange(begin, begin + len(out))
        if self._fade_out is not None:
            out *= _left_of(self._fade_out, at)[:, None]
        if self._rise is not None:
            first, gain = self._rise
            rising = np.interp(at, (first - 1, first - 1 + CUT_FRAMES), (gain, 1.0))
            out *= rising.astype(np.float32)[:, None]

    def _let_go(self) -> None:
        """Forget what can't be asked for again, also where a device goes away."""
        transport = self._transport
        until = max(transport.heard, transport.session - KEPT_FRAMES)
        self._soundings = [s for s in self._soundings if s.end > until]
        self._layers = [layer for layer in self._layers if not layer.over(until)]
        for envelope in (*(layer.envelope for layer in self._layers), self._voice, self._bell):
            envelope.forget_before(until)
        self._background.forget_before(until)
        self._dip.forget_before(until)
        if self._rise is not None and until >= self._rise[0] + CUT_FRAMES:
            self._rise = None

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
                layer.envelope.fade(at, 0.0, change.fade)
        loop = self._sources.background(change.sound) if change.sound else None
        if loop is None or change.sound is None:
            return
        if wanted is None:
            wanted = Layer(change.sound, loop.clip, at)
            self._layers.append(wanted)
        wanted.envelope.fade(at, loop.gain(change.level), change.fade)


def _left_of(fade_out: tuple[int, int], at: NDArray[np.int64]) -> Samples:
    """The end of a session: gain is the square of the time left, which the ear takes as even."""
    start, frames = fade_out
    left = (start + frames - at) / frames
    gains: Samples = np.clip(left, 0.0, 1.0).astype(np.float32) ** 2
    return gains
