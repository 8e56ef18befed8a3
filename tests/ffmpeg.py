# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""ffmpeg as the tests use it: somebody else's meter, and a maker of files in other formats."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """``loudness``: integrated, LUFS; ``true_peak``: dBTP; each to a tenth."""

    loudness: float
    true_peak: float


def measured(path: Path) -> Measured:
    """What ffmpeg's ebur128 says of a sound file."""
    said = _run("-nostats", "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-")
    summary = said[said.rindex("Summary:") :]
    loudness, peak = (
        re.search(rf"{name}:\s+(-?(?:inf|[\d.]+))", summary) for name in ("I", "Peak")
    )
    assert loudness is not None and peak is not None, said  # noqa: PT018
    return Measured(float(loudness[1]), float(peak[1]))


def converted(source: Path, out: Path, *options: str) -> Path:
    """``source`` written as ``out``, in the format of its ending."""
    _run("-y", "-i", str(source), *options, str(out))
    return out


def _run(*arguments: str) -> str:
    done = subprocess.run(
        ["ffmpeg", "-hide_banner", "-nostdin", *arguments],
        capture_output=True,
        text=True,
        errors="replace",
        check=True,
    )
    return done.stderr
