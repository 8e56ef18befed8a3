# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""WAV: chunks behind the sound. Marks with names for the chapters, and a list of what is told.

The chunks ``cue ``, ``LIST adtl`` and ``LIST INFO`` are those of *Multimedia Programming Interface
and Data Specifications 1.0* (IBM and Microsoft, 1991). Texts are UTF-8, which it leaves open.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

from app.sound.chapters import Chapter
from app.sound.tags.about import About, one_line


def write(path: Path, about: About) -> None:
    """Put the chunks behind the sound. Raises OSError."""
    told = _marks(about.chapters) + _list(b"INFO", _facts(about))
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        file.write(bytes(end % 2) + told)
        file.seek(4)
        file.write(struct.pack("<I", end + end % 2 + len(told) - 8))


def _marks(chapters: tuple[Chapter, ...]) -> bytes:
    """A mark where each chapter begins, and its name."""
    if not chapters:
        return b""
    points = [
        struct.pack("<II4sIII", number, chapter.start, b"data", 0, 0, chapter.start)
        for number, chapter in enumerate(chapters, 1)
    ]
    names = [
        _chunk(b"labl", struct.pack("<I", number) + _text(chapter.title))
        for number, chapter in enumerate(chapters, 1)
    ]
    return _chunk(b"cue ", struct.pack("<I", len(points)) + b"".join(points)) + _list(
        b"adtl", names
    )


def _facts(about: About) -> list[bytes]:
    facts = ((b"INAM", about.title), (b"IART", about.author), (b"ICOP", about.licence))
    return [_chunk(kind, _text(value)) for kind, value in facts if one_line(value)]


def _text(text: str) -> bytes:
    return one_line(text).encode() + b"\0"


def _list(kind: bytes, chunks: Iterable[bytes]) -> bytes:
    held = b"".join(chunks)
    return _chunk(b"LIST", kind + held) if held else b""


def _chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk; one of odd length is followed by a byte that is not counted."""
    return kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)
