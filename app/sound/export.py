# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files out: a way through as a sound file with chapters, and beside it captions and chapters.

All files of an export are written beside their names and take them when they are whole, so that
one that is cancelled or fails leaves no half file.
"""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

from app.session.timeline import PlacedCue, Sound
from app.sound.captions import Caption, StartsOf, as_a_whole, captions_of, webvtt
from app.sound.chapters import chapters_of, podcast_json
from app.sound.mixer import Mixer
from app.sound.sound_file import FORMATS, MOST_WAV_FRAMES, write_sound
from app.sound.tags import write_tags
from app.sound.tags.about import About
from app.sound.together import Obstacle, Together, Unwritable

Reason: TypeAlias = Obstacle | Literal["ending", "one-name", "too-long", "full", "unknown"]

_FULL = 1024 * 1024
"""Bytes that are left on a disk that counts as full."""


class ExportFailed(Exception):
    """The files can't be written; the message says why in English, ``reason`` in a word."""

    def __init__(self, message: str, reason: Reason = "unknown") -> None:
        super().__init__(message)
        self.reason: Reason = reason


class ExportCancelled(Exception):
    """The person thought better of it. Nothing is left."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What goes with the sound: what it tells about itself, and the files beside it.

    step_names: the name of each step by its id; without any, no chapters are told.
    starts_of: where the pieces of a speech begin, for the captions.
    """

    title: str = ""
    author: str = ""
    licence: str = ""
    step_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    captions: Path | None = None
    chapters: Path | None = None
    starts_of: StartsOf = as_a_whole


def render_to_file(
    mixer: Mixer,
    opening: Iterable[Sound],
    cues: Iterable[PlacedCue],
    path: Path,
    telling: Telling | None = None,
    *,
    progress: Callable[[int], None] = lambda _frames: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write the whole way through to ``path``, and what goes with it; returns the frames.

    Twice in each second of sound, and once before the files take their names, ``cancelled`` is
    asked whether to give up; ``progress`` is told the frames written so far.
    Raises ExportFailed, ExportCancelled.
    """
    if path.suffix.lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise ExportFailed(f"A file can end in {known}, not in “{path.suffix}”.", "ending")

    def step(frames: int) -> None:
        if cancelled():
            raise ExportCancelled
        progress(frames)

    with Together() as files:
        export = _Export(files, path, telling or Telling())
        frames = export.write_sound(mixer, opening, cues, step)
        export.write_beside()
        if cancelled():  # while the chapters were written, which may take a while
            raise ExportCancelled
        with _telling_why(path):
            files.take_names()
    return frames


class _Export:
    """One export on its way. A name that can't be written is told before any work is done."""

    def __init__(self, files: Together, path: Path, telling: Telling) -> None:
        self._path = path
        self._telling = telling
        self._laid: list[PlacedCue] = []
        self._captions: list[Caption] = []
        self._parts: dict[Path, Path] = {}
        for wanted in (path, telling.captions, telling.chapters):
            if wanted is not None:
                self._open(files, wanted)

    def _open(self, files: Together, wanted: Path) -> None:
        if any(wanted.absolute() == other.absolute() for other in self._parts):
            raise ExportFailed(f"{wanted} cannot be two files at once.", "one-name")
        with _telling_why(wanted):
            self._parts[wanted] = files.beside(wanted)

    def write_sound(
        self,
        mixer: Mixer,
        opening: Iterable[Sound],
        cues: Iterable[PlacedCue],
        step: Callable[[int], None],
    ) -> int:
        part, ending = self._parts[self._path], self._path.suffix.lower()
        with _telling_why(self._path):
            fitting = _fitting(cues, self._path) if ending == ".wav" else cues
            frames = write_sound(mixer, opening, self._noted(fitting), part, ending, step)
            if self._about() != About():
                write_tags(part, ending, self._about())
        return frames

    def write_beside(self) -> None:
        telling = self._telling
        if telling.captions is not None:
            self._write_text(telling.captions, webvtt(self._captions))
        if telling.chapters is not None:
            told = podcast_json(telling.title, self._about().chapters)
            self._write_text(telling.chapters, told)

    def _write_text(self, path: Path, text: str) -> None:
        with _telling_why(path):
            self._parts[path].write_text(text, encoding="utf-8", newline="\n")

    def _noted(self, cues: Iterable[PlacedCue]) -> Iterator[PlacedCue]:
        """The same cues; captions are made now, while what is spoken is still in memory."""
        for placed in cues:
            self._laid.append(placed)
            if self._telling.captions is not None:
                self._captions += captions_of(placed, self._telling.starts_of)
            yield placed

    def _about(self) -> About:
        telling = self._telling
        chapters = chapters_of(self._laid, telling.step_names) if telling.step_names else ()
        return About(telling.title, telling.author, telling.licence, chapters)


def _fitting(cues: Iterable[PlacedCue], path: Path) -> Iterator[PlacedCue]:
    """The cues, as long as a WAV file can hold them. Raises ExportFailed."""
    for placed in cues:
        if placed.end > MOST_WAV_FRAMES:
            raise ExportFailed(
                f"{path} cannot be written: a WAV file holds six hours at most, and this is "
                "longer. Take a name that ends in .flac.",
                "too-long",
            )
        yield placed


@contextlib.contextmanager
def _telling_why(path: Path) -> Iterator[None]:
    """What the system refuses becomes ExportFailed about ``path``."""
    try:
        yield
    except (OSError, RuntimeError) as failure:
        said, reason = _why(path, failure)
        raise ExportFailed(f"{path} cannot be written ({said}).", reason) from failure


def _why(path: Path, failure: Exception) -> tuple[str, Reason]:
    """Why writing failed, without the name of the file that was to become ``path``."""
    if isinstance(failure, Unwritable):
        return str(failure.strerror), failure.obstacle
    if _is_full(path, failure):
        return "the disk is full", "full"
    if isinstance(failure, OSError):
        reason: Reason = "forbidden" if isinstance(failure, PermissionError) else "unknown"
        return failure.strerror or "the system does not say why", reason
    said = str(getattr(failure, "error_string", "")).strip(". ")
    return said if said and said != "System error" else "the system takes no more of it", "unknown"


def _is_full(path: Path, failure: Exception) -> bool:
    if isinstance(failure, OSError) and failure.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    with contextlib.suppress(OSError):  # libsndfile does not say why
        return shutil.disk_usage(path.parent).free < _FULL
    return False
