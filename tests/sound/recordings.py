# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings as people bring them: of very different level and format, all of them made here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
import soxr

from app.sound.clip import RATE, Samples
from tests.ffmpeg import converted
from tests.parts import ROOT

Make = Callable[[Path], Path]


@cache
def speech() -> Samples:
    """Three seconds of somebody speaking without a pause: float32, shape (n,), 48 kHz."""
    frames: Samples
    frames, _ = soundfile.read(ROOT / "audio" / "five-step" / "arrive.flac", dtype="float32")
    return frames[82 * RATE // 10 : 111 * RATE // 10]


def noise(frames: int, level: float, seed: int = 1) -> Samples:
    """White noise of this RMS level in dBFS: float32, shape (n,)."""
    chance = np.random.default_rng(seed)
    return (10 ** (level / 20) * chance.standard_normal(frames)).astype(np.float32)


def claps(count: int = 4) -> Samples:
    """Hands that clap once a second in a small room."""
    chance = np.random.default_rng(2)
    time = np.arange(RATE // 2) / RATE
    ringing = np.exp(-time / 0.006) + 0.05 * np.exp(-time / 0.08)
    frames = noise(count * RATE, -75.0)
    for second in range(count):
        at = second * RATE + RATE // 10
        clap = 0.35 * ringing * chance.standard_normal(len(time))
        frames[at : at + len(time)] += clap.astype(np.float32)
    return np.clip(frames, -1, 1)


def at_rate(frames: Samples, rate: int) -> Samples:
    """The same sound at another rate."""
    changed: Samples = soxr.resample(frames, RATE, rate)
    return changed


def written(path: Path, frames: Samples, rate: int = RATE, subtype: str | None = None) -> Path:
    """A sound file in the format of its ending."""
    soundfile.write(path, frames, rate, subtype=subtype)
    return path


def _silent(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def very_quiet(folder: Path) -> Path:
    return written(folder / "very-quiet.wav", speech() * 0.01, subtype="PCM_16")


def loud_and_clipped(folder: Path) -> Path:
    return written(folder / "loud.mp3", np.clip(speech() * 8, -1, 1))


def stereo_24_bit(folder: Path) -> Path:
    one = at_rate(speech(), 44_100) * 0.2
    return written(folder / "stereo.flac", np.stack([one, one * 0.5], 1), 44_100, "PCM_24")


def opus(folder: Path) -> Path:
    source = written(folder / "opus-source.wav", speech() * 0.3)
    return converted(source, folder / "message.opus", "-b:a", "32k")


def vorbis(folder: Path) -> Path:
    return written(folder / "vorbis.ogg", speech() * 0.1)


def from_a_phone(folder: Path) -> Path:
    source = written(folder / "phone-source.wav", speech() * 0.4)
    return converted(source, folder / "phone.m4a", "-ar", "44100", "-ac", "2", "-b:a", "96k")


def telephone(folder: Path) -> Path:
    return written(folder / "telephone.wav", at_rate(speech(), 8000) * 0.5, 8000, "ULAW")


def studio(folder: Path) -> Path:
    return written(folder / "studio.wav", at_rate(speech(), 96_000) * 0.05, 96_000, "PCM_24")


def surround(folder: Path) -> Path:
    voice = speech()
    sides = [noise(len(voice), -60.0, seed) for seed in range(6)]
    sides[2] = sides[2] + voice * 0.5
    plain = written(folder / "surround-source.wav", np.stack(sides, 1), subtype="PCM_24")
    return converted(plain, folder / "surround.wav", "-channel_layout", "5.1", "-c:a", "pcm_s24le")


def long_silences(folder: Path) -> Path:
    whole = np.concatenate([_silent(3.0), speech() * 0.3, _silent(4.0)])
    return written(folder / "long-silences.wav", whole)


def clapping(folder: Path) -> Path:
    return written(folder / "clapping.wav", claps(), subtype="PCM_24")


def noisy_room(folder: Path) -> Path:
    whole = np.concatenate([_silent(2.0), speech() * 0.3, _silent(2.0)])
    return written(folder / "noisy-room.flac", whole + noise(len(whole), -55.0))


def plosives(folder: Path) -> Path:
    """A whisper close to the microphone, with hard sounds that jump out of it."""
    frames = speech() * np.abs(speech()) * 1.5
    return written(folder / "plosives.flac", frames)


def opposite_sides(folder: Path) -> Path:
    return written(folder / "opposite.wav", np.stack([speech(), -speech()], 1) * 0.3)


def streamed(folder: Path) -> Path:
    """A FLAC whose writer could not go back to write down its length."""
    source = written(folder / "streamed-source.wav", speech() * 0.3)
    whole = bytearray(converted(source, folder / "streamed.flac").read_bytes())
    # The last 36 bits before the MD5 sum of the first block are the number of frames.
    whole[21] &= 0xF0
    whole[22:26] = bytes(4)
    (folder / "streamed.flac").write_bytes(whole)
    return folder / "streamed.flac"


KINDS: dict[str, Make] = {
    make.__name__: make
    for make in (
        very_quiet,
        loud_and_clipped,
        stereo_24_bit,
        opus,
        vorbis,
        from_a_phone,
        telephone,
        studio,
        surround,
        long_silences,
        clapping,
        noisy_room,
        plosives,
        opposite_sides,
        streamed,
    )
}
