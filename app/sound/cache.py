# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Speech that was made before, on disk, bounded in size.

A piece is found by what it was made from: text, voice, its version, pace, seed and finish. It was
looked over before it was kept, and its checksum tells that it is still the same. The cache is a
convenience: where it cannot be read or written, speech is made anew and nothing else happens.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np

from app.sound.clip import Pcm

RECIPE = 3
"""Raised when the way speech is finished changes, so that older pieces are not found any more."""

LARGEST = 256 * 1024 * 1024
"""The size in bytes to which the cache is kept."""


_ENDING = ".speech"
"""A piece on disk: the SHA-256 of its samples, then the samples, 16 bit, little-endian."""

_HALF = ".part"
"""A piece that is being written, or was when its process ended."""

_STILL_WRITTEN = 600.0
"""Seconds after which nobody is writing on a half piece any more."""

_CHECKSUM_BYTES = 32


def _checksum(samples: bytes) -> bytes:
    return hashlib.sha256(samples).digest()


def cache_key(
    text: str, voice: str, version: str, pace: float, seed: int, finish: str = "plain"
) -> str:
    """A file name for a piece of speech, the same for the same making."""
    made_from = json.dumps([RECIPE, text, voice, version, round(pace, 4), seed, finish])
    return hashlib.sha256(made_from.encode()).hexdigest()


class SpeechCache:
    """Pieces of speech in ``folder`` (None: nothing is kept), at most ``largest`` bytes of them."""

    def __init__(self, folder: Path | None, largest: int = LARGEST) -> None:
        self._folder = folder
        self._largest = largest
        self._size: int | None = None

    def holds(self, key: str) -> bool:
        """Whether there is something under ``key``; only get tells whether it is whole."""
        return self._folder is not None and self._path(key).is_file()

    def get(self, key: str) -> Pcm | None:
        """The piece kept under ``key``: int16 mono as the voice made it; None if there is none."""
        if self._folder is None:
            return None
        path = self._path(key)
        try:
            held = path.read_bytes()
        except OSError:
            return None
        checksum, samples = held[:_CHECKSUM_BYTES], held[_CHECKSUM_BYTES:]
        if len(samples) % 2 or not samples or _checksum(samples) != checksum:
            return None
        with contextlib.suppress(OSError):  # a folder that can only be read is read all the same
            os.utime(path)
        return np.frombuffer(samples, "<i2").astype(np.int16)

    def put(self, key: str, pcm: Pcm) -> None:
        """Keep a piece, and let the longest unused ones go where the cache grows too large."""
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(self._path(key), pcm)
            self._bound(pcm.nbytes + _CHECKSUM_BYTES)
        except OSError:
            self._folder = None  # a full or read-only disk: go on without

    def _path(self, key: str) -> Path:
        return Path(self._folder or ".") / f"{key}{_ENDING}"

    def _write(self, path: Path, pcm: Pcm) -> None:
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=_HALF)
        try:
            with os.fdopen(handle, "wb") as file:
                samples = pcm.astype("<i2").tobytes()
                file.write(_checksum(samples) + samples)
            Path(name).replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise

    def _bound(self, added: int) -> None:
        if self._folder is None:
            return
        if self._size is not None:
            self._size += added
            if self._size <= self._largest:
                return
        pieces = _sizes(self._folder, _ENDING)
        left_behind = _sizes(self._folder, _HALF)
        self._size = sum(size for _, size, _ in [*pieces, *left_behind])
        long_ago = time.time() - _STILL_WRITTEN
        for written, size, path in left_behind:
            if written < long_ago:
                with contextlib.suppress(OSError):
                    path.unlink()
                    self._size -= size
        for _, size, path in sorted(pieces):
            if self._size <= self._largest:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                self._size -= size


def _sizes(folder: Path, ending: str) -> list[tuple[float, int, Path]]:
    """Time of the last use, size in bytes, and path of every file with this ending."""
    found = []
    for path in folder.glob(f"*{ending}"):
        with contextlib.suppress(OSError):
            about = path.stat()
            found.append((about.st_mtime, about.st_size, path))
    return found
