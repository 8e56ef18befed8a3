# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Vorbis comments, which FLAC and Ogg Vorbis share.

Their layout is that of Xiph's *Ogg Vorbis I format specification: comment field and header
specification*; chapters follow Xiph's *Chapter Extension*: ``CHAPTER001=00:00:00.000`` and
``CHAPTER001NAME=…``.
"""

from __future__ import annotations

import struct

from app.sound.chapters import clock_time
from app.sound.tags.about import About, one_line


class NotComments(ValueError):
    """The bytes are no Vorbis comments."""


def with_comments(packed: bytes, about: About) -> bytes:
    """The comments in ``packed``, and after them those of ``about``. Raises NotComments."""
    vendor, comments = _unpacked(packed)
    comments += [f"{name}={value}".encode() for name, value in _fields(about)]
    parts = [vendor, *comments]
    sized = [struct.pack("<I", len(part)) + part for part in parts]
    return b"".join([sized[0], struct.pack("<I", len(comments)), *sized[1:]])


def _fields(about: About) -> list[tuple[str, str]]:
    fields = [("TITLE", about.title), ("ARTIST", about.author), ("LICENSE", about.licence)]
    for number, chapter in enumerate(about.chapters, 1):
        fields.append((f"CHAPTER{number:03}", clock_time(chapter.start)))
        fields.append((f"CHAPTER{number:03}NAME", chapter.title))
    return [(name, one_line(value)) for name, value in fields if one_line(value)]


def _unpacked(packed: bytes) -> tuple[bytes, list[bytes]]:
    """The vendor's name and the comments as they stand there."""
    vendor, at = _text(packed, 0)
    if len(packed) < at + 4:
        raise NotComments("the comments end too early")
    (count,) = struct.unpack_from("<I", packed, at)
    at += 4
    comments = []
    for _ in range(count):
        comment, at = _text(packed, at)
        comments.append(comment)
    return vendor, comments


def _text(packed: bytes, at: int) -> tuple[bytes, int]:
    if len(packed) < at + 4:
        raise NotComments("the comments end too early")
    end = at + 4 + int(struct.unpack_from("<I", packed, at)[0])
    if len(packed) < end:
        raise NotComments("the comments end too early")
    return packed[at + 4 : end], end
