# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A prepared recording as a file: 16-bit FLAC, 48 kHz, one channel, with where it came from.

It is written beside its name and renamed when it is whole. Of the place it came from it tells the
name and the sum, but no folder: such a file may be given away.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.sound.clip import RATE, Samples, to_pcm
from app.sound.meter import Levels
from app.sound.part_file import part_beside
from app.sound.progress import Progress

if TYPE_CHECKING:
    from soundfile import SoundFile

_PIECE = 10 * RATE


class CannotKeep(Exception):
    """The file cannot be written there; the message says why."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a recording came from.

    name, form: of its file. sum: the SHA-256 sum of that file. maker: the program that prepared it.
    """

    name: str
    form: str
    sum: str
    maker: str


def sum_of(path: Path) -> str:
    """The SHA-256 sum of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_place(path: Path) -> None:
    """Whether a file could be written there; known before any work. Raises CannotKeep."""
    if path.is_dir():
        raise CannotKeep(f"{path} cannot be written (it is a folder).")
    if not path.parent.is_dir():
        raise CannotKeep(f"{path} cannot be written (there is no folder {path.parent}).")


def write_prepared(
    frames: Samples, levels: Levels, origin: Origin, path: Path, progress: Progress
) -> None:
    """Write ``frames`` (float32, shape (n,), 48 kHz) and their origin. Raises CannotKeep."""
    import soundfile

    part: Path | None = None
    try:
        part = part_beside(path)
        with soundfile.SoundFile(part, "w", RATE, 1, "PCM_16", format="FLAC") as file:
            _describe(file, levels, origin)
            for at in range(0, len(frames), _PIECE):
                file.write(to_pcm(frames[at : at + _PIECE]))
                progress(at / len(frames))
        progress(1.0)
        part.replace(path)
        part = None
    except (OSError, RuntimeError) as failure:
        why = getattr(failure, "strerror", None) or "the disk may be full"
        raise CannotKeep(f"{path} cannot be written ({why.lower()}).") from failure
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _describe(file: SoundFile, levels: Levels, origin: Origin) -> None:
    file.title = _plain(Path(origin.name).stem)
    file.software = origin.maker
    file.comment = _plain(
        f"Prepared by {origin.maker} from {origin.name} ({origin.form}; SHA-256 {origin.sum}): "
        f"{levels.loudness:.1f} LUFS, {levels.true_peak:.1f} dBTP."
    )


def _plain(words: str) -> str:
    """``words`` as they can be written: a name on disk may hold bytes that are no letters."""
    return words.encode("utf-8", "replace").decode("utf-8")
