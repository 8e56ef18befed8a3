# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""MP3: an ID3 tag in front of the sound, with a table of contents and a frame for each chapter.

It is version 2.3 (*ID3 tag version 2.3.0*), which the oldest players read too, with the frames of
the *ID3v2 Chapter Frame Addendum 1.0*.
"""

from __future__ import annotations

import struct
from pathlib import Path

from app.sound.chapters import Chapter, milliseconds
from app.sound.tags.about import About, one_line
from app.sound.tags.rewriting import copy_rest, rewritten

_LATIN, _UTF16 = b"\x00", b"\x01"
_TOP_AND_ORDERED = 0x03
_NO_OFFSET = 0xFFFFFFFF
"""Chapters are found by their times, not by bytes."""


def write(path: Path, about: About) -> None:
    """Put the tag in front of an MP3 file that has none. Raises OSError."""
    with rewritten(path) as (old, new):
        new.write(tag(about))
        copy_rest(old, new)


def tag(about: About) -> bytes:
    """The whole tag; empty where there is nothing to tell."""
    frames = b"".join(
        [
            _text("TIT2", about.title),
            _text("TPE1", about.author),
            _described("LICENSE", about.licence),
            _contents(about.chapters),
            *(_chapter(number, chapter) for number, chapter in enumerate(about.chapters)),
        ]
    )
    return b"ID3\x03\x00\x00" + _seven_bits(len(frames)) + frames if frames else b""


def _contents(chapters: tuple[Chapter, ...]) -> bytes:
    if not chapters:
        return b""
    names = b"".join(_name_of(number) for number in range(len(chapters)))
    return _frame("CTOC", b"toc\0" + bytes([_TOP_AND_ORDERED, len(chapters)]) + names)


def _chapter(number: int, chapter: Chapter) -> bytes:
    start, end = milliseconds(chapter.start), milliseconds(chapter.end)
    places = struct.pack(">IIII", start, end, _NO_OFFSET, _NO_OFFSET)
    return _frame("CHAP", _name_of(number) + places + _text("TIT2", chapter.title))


def _name_of(number: int) -> bytes:
    return f"chp{number}".encode() + b"\0"


def _text(kind: str, text: str) -> bytes:
    return _frame(kind, b"".join(_encoded(one_line(text)))) if one_line(text) else b""


def _described(what: str, text: str) -> bytes:
    """A text of a kind that ID3 does not know."""
    if not one_line(text):
        return b""
    encoding, encoded = _encoded(one_line(text))
    described = what.encode() + b"\0" if encoding == _LATIN else _utf16(what) + b"\0\0"
    return _frame("TXXX", encoding + described + encoded)


def _encoded(text: str) -> tuple[bytes, bytes]:
    """The mark of an encoding, and the text in it."""
    return (_LATIN, text.encode()) if text.isascii() else (_UTF16, _utf16(text))


def _utf16(text: str) -> bytes:
    return b"\xff\xfe" + text.encode("utf-16-le")


def _frame(kind: str, body: bytes) -> bytes:
    return kind.encode() + struct.pack(">IH", len(body), 0) + body


def _seven_bits(size: int) -> bytes:
    """A size in four bytes of seven bits, so that it never looks like the start of sound."""
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
