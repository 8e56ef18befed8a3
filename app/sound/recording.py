# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings as they are played: wav, flac, ogg, opus or mp3 becomes a clip at 48 kHz.

libsndfile decodes, soxr brings the rate, pydub fades the edges so that no recording begins or ends
with a click. A file comes from outside: its header is looked at before a sample is decoded.
"""

from __future__ import annotations

import contextlib
import warnings
from pathlib import Path

import numpy as np

from app.sound.clip import RATE, Clip, Samples, to_pcm
from app.sound.hush import hushed

LONGEST_SECONDS = 3600.0
LOWEST_RATE, HIGHEST_RATE = 4_000, 384_000
MOST_CHANNELS = 8
UNKNOWN_FRAMES = 2**60
"""More than any file has: so libsndfile says that a FLAC does not know its own length."""
_EDGE_MS = 5
_SILENTLY_DECODED = (b"RIFF", b"fLaC", b"OggS")
_LEAST_FADED = RATE * 4 * _EDGE_MS // 1000


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
    # pydub looks for an ffmpeg, which it is never asked to use, and would say if there is none.
    warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning, "pydub")
    from pydub import AudioSegment

    pcm = to_pcm(_decoded(path).mean(axis=1))
    if pcm.size < _LEAST_FADED:
        return Clip(pcm)  # pydub counts in milliseconds, and would change the length of so little
    segment = AudioSegment(pcm.tobytes(), frame_rate=RATE, sample_width=2, channels=1)
    faded = segment.fade_in(_EDGE_MS).fade_out(_EDGE_MS)
    return Clip(np.frombuffer(faded.raw_data, np.int16))


def load_stereo(path: Path) -> Clip:
    """A background or bell as a stereo clip, its samples untouched. Raises RecordingUnusable."""
    frames = _decoded(path)
    if frames.shape[1] == 1:
        frames = np.repeat(frames, 2, axis=1)
    return Clip(to_pcm(frames[:, :2]))


def _decoded(path: Path) -> Samples:
    """All frames of a file: float32, shape (n, channels), 48 kHz."""
    import soundfile

    try:
        with quietly(path), soundfile.SoundFile(path) as file:
            check_header(path.name, file.frames, file.samplerate, file.channels)
            frames: Samples = file.read(dtype="float32", always_2d=True)
            rate = file.samplerate
    except RecordingUnusable:
        raise
    except Exception as failure:  # what a library meets in a file from outside may raise anything
        raise NotSound(f"{path.name} cannot be read as sound.") from failure
    if len(frames) == 0 or not np.all(np.isfinite(frames)):
        raise NotSound(f"{path.name} holds no sound.")
    if rate != RATE:
        import soxr

        frames = soxr.resample(frames, rate, RATE, quality="HQ")
    return frames


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
