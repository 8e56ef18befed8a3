# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What an MP4 file (m4a) says of the sound in it, read before anybody decodes it.

The file is a tree of boxes, each with its length and a name of four letters (ISO/IEC 14496-12).
Only the way to the first sound track is followed: ``moov``, ``trak``, ``mdia``.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_HEAD = 8
_LARGE = 16
_HIGHEST = 65_535
_MOST_INDEX = 64 * 1024 * 1024
_CODECS = {b"mp4a": "AAC", b"alac": "ALAC", b"Opus": "Opus", b"fLaC": "FLAC", b".mp3": "MP3"}


class NotMp4(Exception):
    """The file is no MP4 file, or has no sound that could be read."""


@dataclass(frozen=True, slots=True)
class Mp4Sound:
    """What the header has; the sound may know better (AAC is always said to be stereo).

    codec: its usual name. rate: in Hz. seconds: its length, 0 where the header does not know it.
    """

    codec: str
    channels: int
    rate: int
    seconds: float


def looks_like_mp4(head: bytes) -> bool:
    """Whether a file that begins with these bytes (12 or more) is an MP4 file."""
    return head[4:8] == b"ftyp"


def read_mp4(path: Path) -> Mp4Sound:
    """What the first sound track of the file is. Raises NotMp4, OSError."""
    try:
        with path.open("rb") as file:
            index = _index(file)
        for name, track in _boxes(index):
            if name == b"trak" and (sound := _sound(track)) is not None:
                return sound
    except (struct.error, IndexError, ZeroDivisionError, OverflowError) as failure:
        raise NotMp4("its index is damaged") from failure
    raise NotMp4("there is no sound in it")


def _index(file: BinaryIO) -> memoryview:
    """The ``moov`` box, which may stand before the sound or behind it."""
    if not looks_like_mp4(file.read(_HEAD)):
        raise NotMp4("it does not begin like one")
    file.seek(0)
    while len(head := file.read(_HEAD)) == _HEAD:
        length, name = struct.unpack(">I4s", head)
        before = _HEAD
        if length == 1:
            length, before = int.from_bytes(file.read(_LARGE - _HEAD), "big"), _LARGE
        if name == b"moov" and before < length <= _MOST_INDEX:
            return memoryview(file.read(length - before))
        if length < before:
            break
        file.seek(length - before, 1)
    raise NotMp4("its index is missing; it may have been cut off")


def _boxes(held: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """The boxes that a box consists of: name and content."""
    at = 0
    while at + _HEAD <= len(held):
        length, name = struct.unpack_from(">I4s", held, at)
        if length < _HEAD:
            return
        yield name, held[at + _HEAD : at + length]
        at += length


def _find(held: memoryview, *names: bytes) -> memoryview | None:
    """The box at the end of the way; None where the way ends before."""
    found: memoryview | None = held
    for name in names:
        if found is None:
            return None
        found = next((content for called, content in _boxes(found) if called == name), None)
    return found


def _sound(track: memoryview) -> Mp4Sound | None:
    """The sound of a track; None for a track of something else."""
    kind = _find(track, b"mdia", b"hdlr")
    clock = _find(track, b"mdia", b"mdhd")
    made = _find(track, b"mdia", b"minf", b"stbl", b"stsd")
    if kind is None or bytes(kind[8:12]) != b"soun" or clock is None or made is None:
        return None
    form = ">20xIQ" if clock[0] == 1 else ">12xII"
    ticks, length = struct.unpack_from(form, clock)
    codec, channels, rate = struct.unpack_from(">12x4s16xH6xI", made)
    # There is no room in 16 bits for 96 kHz; the track's clock then has it.
    hertz = rate >> 16 if ticks <= _HIGHEST else ticks
    return Mp4Sound(_CODECS.get(codec, "sound"), channels, hertz or ticks, length / ticks)
