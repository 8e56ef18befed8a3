# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""FLAC: the comments stand in a metadata block in front of the sound (RFC 9639, section 8)."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from app.sound.tags.about import About
from app.sound.tags.rewriting import copy_rest, rewritten
from app.sound.tags.vorbis import with_comments

_MARK = b"fLaC"
_COMMENTS = 4
_LAST = 0x80


class NotFlac(ValueError):
    """The file is no FLAC file."""


def write(path: Path, about: About) -> None:
    """Write the comments anew. Raises NotFlac, OSError."""
    with rewritten(path) as (old, new):
        if old.read(4) != _MARK:
            raise NotFlac(f"{path.name} does not begin as a FLAC file")
        blocks = _blocks(old)
        # libFLAC has put one there, with its own name in it.
        told = [
            (kind, with_comments(body, about) if kind == _COMMENTS else body)
            for kind, body in blocks
        ]
        new.write(_MARK)
        for number, (kind, body) in enumerate(told, 1):
            head = kind | (_LAST if number == len(told) else 0)
            new.write(bytes([head]) + len(body).to_bytes(3, "big") + body)
        copy_rest(old, new)


def _blocks(file: BinaryIO) -> list[tuple[int, bytes]]:
    """Kind and content of every metadata block."""
    blocks = []
    while True:
        head = file.read(4)
        length = int.from_bytes(head[1:], "big")
        body = file.read(length)
        if len(head) < 4 or len(body) < length:
            raise NotFlac("the metadata ends too early")
        blocks.append((head[0] & ~_LAST, body))
        if head[0] & _LAST:
            return blocks
