# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files out: a timeline through the mixer into wav, flac, ogg or mp3.

The file is written beside its name and renamed when it is whole, so that a render that is cancelled
or fails leaves no half file.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.session.timeline import PlacedCue, Sound
from app.sound.clip import RATE
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

_BLOCK = RATE // 2
_INT16 = 32_768.0
_MOST_WAV_FRAMES = (2**32 - 1024) // 4
"""A WAV file counts its bytes in 32 bits, and a frame has four."""
_FULL = 1024 * 1024
"""Bytes that are left on a disk that counts as full."""
_SERIAL = 0x48454152


class ExportFailed(Exception):
    """The file cannot be written; the message says why."""


def render_to_file(
    mixer: Mixer, opening: Iterable[Sound], cues: Iterable[PlacedCue], path: Path
) -> int:
    """Write the whole way through to ``path``; returns its frames. Raises ExportFailed."""
    import soundfile

    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise ExportFailed(f"A file can end in {', '.join(FORMATS)}, not in “{path.suffix}”.")
    part: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as held:
            part = Path(held.name)
        with soundfile.SoundFile(part, "w", RATE, 2, form[1], format=form[0]) as file:
            # libsndfile's MP3 writer gives the same bytes for the same samples only as floats.
            fitting = _fitting(cues, path) if form[0] == "WAV" else cues
            frames = _write(mixer, opening, fitting, file, as_floats=form[0] == "MP3")
        if form[0] == "OGG":
            set_serial(part, _SERIAL)
        part.chmod(0o644)
        part.replace(path)
    except (OSError, RuntimeError) as failure:
        raise ExportFailed(f"{path} cannot be written ({_reason(path, failure)}).") from failure
    else:
        part = None
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    return frames


def _fitting(cues: Iterable[PlacedCue], path: Path) -> Iterator[PlacedCue]:
    """The cues, as long as a WAV file can hold them. Raises ExportFailed."""
    for placed in cues:
        if placed.end > _MOST_WAV_FRAMES:
            raise ExportFailed(
                f"{path} cannot be written: a WAV file holds six hours at most, and this is "
                "longer. Take a name that ends in .flac."
            )
        yield placed


def _reason(path: Path, failure: Exception) -> str:
    """Why writing failed, without the name of the file that was to become ``path``."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage(path.parent).free < _FULL:
            return "the disk is full"
    if isinstance(failure, OSError):
        return failure.strerror or "the system does not say why"
    reason = str(getattr(failure, "error_string", "")).strip(". ")
    return reason if reason and reason != "System error" else "the system takes no more of it"


def _write(
    mixer: Mixer,
    opening: Iterable[Sound],
    cues: Iterable[PlacedCue],
    file: SoundFile,
    *,
    as_floats: bool,
) -> int:
    written = 0
    mixer.place(opening, 0)
    for placed in cues:
        mixer.place(placed.sounds, placed.start)
        while written < placed.end:
            block = min(_BLOCK, placed.end - written)
            frames = mixer.render(block)
            file.write(frames.astype(np.float32) / _INT16 if as_floats else frames)
            written += block
    return written
