# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The command that makes all sounds that are not spoken.

``python -m app.sound.tones [NAME ...] [--out audio]`` writes ``bells/*.flac`` and
``backgrounds/*.flac``, the same samples each time: those that are named, or all.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import soundfile

from app.sound.loudness import RATE, Floats, integrated_loudness, loudest_moment, peak_level
from app.sound.made.bowl import bowl
from app.sound.made.drone import drone
from app.sound.made.hearth import hearth
from app.sound.made.noise import soft_noise
from app.sound.made.rain import rain
from app.sound.made.small_bell import small_bell
from app.sound.made.stream import stream
from app.sound.made.wind import wind
from app.sound.made.wood import wood

Maker: TypeAlias = Callable[..., Floats]
"""Makes a sound, by itself as it is shipped; ``seconds`` and ``seed`` can be given."""

BELLS: Final[dict[str, Maker]] = {
    "bowl": bowl,
    "small-bell": small_bell,
    "wood": wood,
}
BACKGROUNDS: Final[dict[str, Maker]] = {
    "rain": rain,
    "stream": stream,
    "wind": wind,
    "hearth": hearth,
    "drone": drone,
    "noise": soft_noise,
}


def write_flac(path: Path, frames: Floats) -> None:
    """Write ``frames`` (48 kHz, (n,) or (n, channels)) as 16-bit FLAC, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = np.round(np.clip(frames, -1.0, 1.0) * 32767.0).astype(np.int16)
    soundfile.write(path, whole, RATE, subtype="PCM_16", format="FLAC", compression_level=1.0)


def main(arguments: list[str] | None = None) -> int:
    """Write the bells and the backgrounds, and say how loud they came out."""
    parser = argparse.ArgumentParser(prog="python -m app.sound.tones", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", help="which sounds; all if left out")
    parser.add_argument("--out", type=Path, default=Path("audio"), help="folder to write into")
    given = parser.parse_args(arguments)
    unknown = [name for name in given.names if name not in {**BELLS, **BACKGROUNDS}]
    if unknown:
        parser.error(
            f"there is no {', '.join(unknown)}; known: {', '.join([*BELLS, *BACKGROUNDS])}"
        )
    for kind, loop, sounds in (("bells", False, BELLS), ("backgrounds", True, BACKGROUNDS)):
        for name, make in sounds.items():
            if not given.names or name in given.names:
                _write(given.out / kind / f"{name}.flac", make(), loop=loop)
    return 0


def _write(path: Path, frames: Floats, *, loop: bool) -> None:
    write_flac(path, frames)
    loudness = integrated_loudness(frames, loop=loop)
    levels = f"{loudness:.2f} LUFS, highest sample {peak_level(frames):.2f} dBFS"
    moment = "" if loop else f", loudest moment {loudest_moment(frames):.2f} LUFS"
    sys.stdout.write(f"{path}: {levels}{moment}\n")


if __name__ == "__main__":
    raise SystemExit(main())
