# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings as they are played: wav, flac, ogg, opus or mp3 becomes a clip at 48 kHz.

libsndfile decodes, soxr brings the rate, pydub fades the edges so that no recording begins or ends
with a click. A file comes from outside: its header is looked at before a sample is decoded.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.sound.clip import RATE, Clip, Pcm, Samples, to_pcm
from app.sound.hush import hushed

if TYPE_CHECKING:
    from pydub import AudioSegment
    from soundfile import SoundFile

LONGEST_SECONDS = 3600.0
LOWEST_RATE, HIGHEST_RATE = 4_000, 384_000
MOST_CHANNELS = 8
UNKNOWN_FRAMES = 2**60
"""More than any file has: so libsndfile says that a FLAC does not know its own length."""
_EDGE_MS = 5
_SILENTLY_DECODED = (b"RIFF", b"fLaC", b"OggS")
_EDGE = RATE * 2 * _EDGE_MS // 1000
_LEAST_FADED = 2 * _EDGE
_AT_ONCE = 1 << 16


class RecordingUnusable(Exception):
    """A recording that is missing, is not sound, or is too long; the message says which."""


class RecordingMissing(RecordingUnusable):
    """There is no such file, or it may not be read."""


class NotSound(RecordingUnusable):
    """The file is no recording, or is damaged."""


class NothingHeard(RecordingUnusable):
    """A recording of silence."""


class TooShort(RecordingUnusable):
    """Too little sound to measure."""


class TooLong(RecordingUnusable):
    """More than LONGEST_SECONDS."""


class StrangeForm(RecordingUnusable):
    """A rate, or a number of channels, that no recording has."""


def load_recording(path: Path) -> Clip:
    """A recording as a mono clip, its edges faded over 5 ms. Raises RecordingUnusable."""
    pcm = _decoded(path, 1)[:, 0]
    # pydub counts in milliseconds, and would change the length of what is too short.
    if pcm.size >= _LEAST_FADED:
        head, tail = pcm[:_EDGE], pcm[-_EDGE:]
        head[:] = np.frombuffer(_segment(head).fade_in(_EDGE_MS).raw_data, np.int16)
        tail[:] = np.frombuffer(_segment(tail).fade_out(_EDGE_MS).raw_data, np.int16)
    return Clip(pcm)


def load_stereo(path: Path) -> Clip:
    """A background or bell as a stereo clip, its samples untouched. Raises RecordingUnusable."""
    return Clip(_decoded(path, 2))


def _segment(pcm: Pcm) -> AudioSegment:
    # pydub looks for an ffmpeg, which it is never asked to use, and would say if there is none.
    warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning, "pydub")
    from pydub import AudioSegment

    return AudioSegment(pcm.tobytes(), frame_rate=RATE, sample_width=2, channels=1)


def _decoded(path: Path, channels: int) -> Pcm:
    """All frames of a file: shape (n, channels), 48 kHz.

    A piece at a time: an hour is never in memory but as what comes out.
    """
    import soundfile

    held = bytearray()
    try:
        with quietly(path), soundfile.SoundFile(path) as file:
            check_header(path.name, file.frames, file.samplerate, file.channels)
            for piece in _at_our_rate(_pieces(file, channels), file.samplerate, channels):
                held += to_pcm(piece).tobytes()
    except RecordingUnusable:
        raise
    except Exception as failure:  # what a library meets in a file from outside may raise anything
        raise NotSound(f"{path.name} cannot be read as sound.") from failure
    if not held:
        raise NotSound(f"{path.name} holds no sound.")
    return np.frombuffer(held, np.int16).reshape(-1, channels)


def _pieces(file: SoundFile, channels: int) -> Iterator[Samples]:
    """The frames as they stand in the file: mixed to one channel, or the first two of them."""
    while len(frames := file.read(_AT_ONCE, dtype="float32", always_2d=True)):
        if not np.all(np.isfinite(frames)):
            raise NotSound(f"{Path(file.name).name} holds no sound.")
        if channels == 1:
            yield frames.mean(axis=1, keepdims=True)
        else:
            yield np.repeat(frames, 2, axis=1)[:, :2] if frames.shape[1] == 1 else frames[:, :2]


def _at_our_rate(pieces: Iterator[Samples], rate: int, channels: int) -> Iterator[Samples]:
    if rate == RATE:
        yield from pieces
        return
    import soxr

    stream = soxr.ResampleStream(rate, RATE, channels, dtype="float32", quality="HQ")
    for piece in pieces:
        yield stream.resample_chunk(np.ascontiguousarray(piece))
    yield stream.resample_chunk(np.zeros((0, channels), np.float32), last=True)


def quietly(path: Path) -> contextlib.AbstractContextManager[None]:
    """MP3 is decoded by a library that notes what is broken on the terminal; others are silent."""
    with path.open("rb") as file:
        known = file.read(4) in _SILENTLY_DECODED
    return contextlib.nullcontext() if known else hushed()


def check_header(name: str, frames: float, rate: float, channels: int) -> None:
    """Whether a file that says this of itself is a recording. Raises RecordingUnusable."""
    if not LOWEST_RATE <= rate <= HIGHEST_RATE or not 1 <= channels <= MOST_CHANNELS:
        raise StrangeForm(f"{name} has a rate or channels no recording has.")
    if frames > UNKNOWN_FRAMES:
        raise NotSound(f"{name} does not say how long it is. Bring it in first, with “prepare”.")
    if frames > LONGEST_SECONDS * rate:
        raise TooLong(f"{name} is longer than an hour.")
