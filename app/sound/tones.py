# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The bell, made from its partials; and the command that makes all sounds that are not spoken.

``python -m app.sound.tones [--out audio]`` writes ``bells/bowl.flac`` and
``backgrounds/rain.flac``, the same samples each time.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from app.sound.loudness import RATE, Floats, from_db, integrated_loudness, peak_level
from app.sound.rain import rain

BOWL_SECONDS = 16.0
BOWL_PEAK = -9.0
_RISE = 0.012
_LAST_FADE = 1.5
_SILENT_END = 0.25


@dataclass(frozen=True, slots=True)
class Partial:
    """One way the bowl rings: ``level`` in dB, ``decay`` in seconds for a fall of 60 dB.

    A hammered bowl is never quite round, so each of its tones is a pair that drifts in and out of
    step; ``beat`` is how far the two are apart, in Hz.
    """

    hertz: float
    level: float
    decay: float
    beat: float


# A bowl of about 20 cm. Its tones stand near 1 : 2.7 : 5.1 : 8 : 11.4, not at whole multiples as
# those of a string do; the high ones are kept low and short, as a felt mallet leaves them.
BOWL: tuple[Partial, ...] = (
    Partial(hertz=174.6, level=0.0, decay=12.4, beat=0.31),
    Partial(hertz=477.8, level=-5.5, decay=9.8, beat=0.53),
    Partial(hertz=896.4, level=-15.0, decay=6.1, beat=0.84),
    Partial(hertz=1411.0, level=-25.0, decay=3.6, beat=1.27),
    Partial(hertz=1987.0, level=-35.0, decay=2.0, beat=1.9),
    Partial(hertz=2630.0, level=-45.0, decay=1.1, beat=2.6),
)


def bowl(seconds: float = BOWL_SECONDS, seed: int = 7) -> Floats:
    """One stroke of a singing bowl: float64, shape (n,), 48 kHz, its highest sample at -9 dBFS.

    It ends in a fade and in true silence, also where ``seconds`` is too short for it to ring out.
    """
    time = np.arange(round(seconds * RATE)) / RATE
    chance = np.random.default_rng(seed)
    struck = sum((_ring(partial, time, chance) for partial in BOWL), _mallet(time, chance))
    struck = struck * _ease(time / _RISE) * _ease((seconds - _SILENT_END - time) / _LAST_FADE)
    scaled: Floats = struck * from_db(BOWL_PEAK - peak_level(struck))
    return scaled


def _ring(partial: Partial, time: Floats, chance: np.random.Generator) -> Floats:
    """The pair of tones of one partial, the weaker a little sharp of the stronger."""
    falling = from_db(partial.level) * 10.0 ** (-3.0 * time / partial.decay)
    strong, weak = chance.uniform(0.0, 2.0 * np.pi, 2)
    pair = 0.72 * np.sin(2 * np.pi * partial.hertz * time + strong)
    pair += 0.28 * np.sin(2 * np.pi * (partial.hertz + partial.beat) * time + weak)
    ringing: Floats = falling * pair
    return ringing


def _mallet(time: Floats, chance: np.random.Generator) -> Floats:
    """The touch of felt on metal: a breath of low noise, gone in a twentieth of a second."""
    noise = np.fft.rfft(chance.standard_normal(len(time)))
    hertz = np.fft.rfftfreq(len(time), 1 / RATE)
    soft = np.fft.irfft(noise / (1.0 + (hertz / 350.0) ** 4), len(time))
    touch: Floats = soft / np.sqrt(np.mean(soft**2)) * from_db(-24.0) * np.exp(-time / 0.018)
    return touch


def _ease(x: Floats) -> Floats:
    """0 below 0, 1 above 1, and a half cosine between: no corner that could click."""
    eased: Floats = 0.5 - 0.5 * np.cos(np.pi * np.clip(x, 0.0, 1.0))
    return eased


def write_flac(path: Path, frames: Floats) -> None:
    """Write ``frames`` (48 kHz, (n,) or (n, channels)) as 16-bit FLAC, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = np.round(np.clip(frames, -1.0, 1.0) * 32767.0).astype(np.int16)
    soundfile.write(path, whole, RATE, subtype="PCM_16", format="FLAC", compression_level=1.0)


def main(arguments: list[str] | None = None) -> int:
    """Write the bell and the background, and say how loud they came out."""
    parser = argparse.ArgumentParser(prog="python -m app.sound.tones", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("audio"), help="folder to write into")
    out = parser.parse_args(arguments).out
    for path, frames, loop in (
        (out / "bells" / "bowl.flac", bowl(), False),
        (out / "backgrounds" / "rain.flac", rain(), True),
    ):
        write_flac(path, frames)
        loudness = integrated_loudness(frames, loop=loop)
        levels = f"{loudness:.2f} LUFS, highest sample {peak_level(frames):.2f} dBFS"
        sys.stdout.write(f"{path}: {levels}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
