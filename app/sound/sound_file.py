# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One sound file: a timeline through the mixer, as wav, flac, ogg or mp3.

Encoding takes longer than mixing in some formats, and neither holds the interpreter for long. So
blocks are encoded in a thread of their own, in their order, while the next ones are mixed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.session.timeline import PlacedCue, Sound
from app.sound.clip import RATE, Pcm
from app.sound.mixer import Mixer
from app.sound.ogg import set_serial

if TYPE_CHECKING:
    from soundfile import SoundFile

_FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}
FORMATS = tuple(_FORMATS)

MOST_WAV_FRAMES = (2**32 - 2**20) // 4
"""A WAV file counts its bytes in 32 bits, a frame has four, and its chapters need some room."""

_BLOCK = RATE // 2
_AHEAD = 8
"""Blocks that wait to be encoded, at most."""
_INT16 = 32_768.0
_SERIAL = 0x48454152


def write_sound(
    mixer: Mixer,
    opening: Iterable[Sound],
    cues: Iterable[PlacedCue],
    path: Path,
    ending: str,
    step: Callable[[int], None],
) -> int:
    """Write the cues into ``path``, in the format of this ending; returns the frames.

    ``step`` is told the frames so far before each half second of sound, and may end it by an error.
    Raises OSError, RuntimeError.
    """
    import soundfile

    name, subtype = _FORMATS[ending]
    with soundfile.SoundFile(path, "w", RATE, 2, subtype, format=name) as file:
        # libsndfile's MP3 writer gives the same bytes for the same samples only as floats.
        encode = partial(_encode, file, as_floats=ending == ".mp3")
        with ThreadPoolExecutor(1, "encoder") as encoder:
            frames = _write(mixer, opening, cues, _Behind(encoder, encode), step)
    if ending == ".ogg":
        set_serial(path, _SERIAL)
    return frames


def _write(
    mixer: Mixer,
    opening: Iterable[Sound],
    cues: Iterable[PlacedCue],
    encoding: _Behind,
    step: Callable[[int], None],
) -> int:
    written = 0
    step(written)
    mixer.place(opening, 0)
    for placed in cues:
        mixer.place(placed.sounds, placed.start)
        while written < placed.end:
            block = min(_BLOCK, placed.end - written)
            encoding.take(mixer.render(block))
            written += block
            step(written)
    encoding.finish()
    return written


class _Behind:
    """Has blocks encoded, a few behind the one that is mixed, and raises what failed there."""

    def __init__(self, encoder: ThreadPoolExecutor, encode: Callable[[Pcm], None]) -> None:
        self._encoder = encoder
        self._encode = encode
        self._waiting: deque[Future[None]] = deque()

    def take(self, frames: Pcm) -> None:
        self._waiting.append(self._encoder.submit(self._encode, frames))
        if len(self._waiting) > _AHEAD:
            self._waiting.popleft().result()

    def finish(self) -> None:
        while self._waiting:
            self._waiting.popleft().result()


def _encode(file: SoundFile, frames: Pcm, *, as_floats: bool) -> None:
    file.write(frames.astype(np.float32) / _INT16 if as_floats else frames)
