# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Ogg Vorbis: the comments are the second of the three packets that a stream begins with.

A comment header of another size moves the one behind it, so both are laid on pages anew, and the
pages that follow are counted on from there (*Vorbis I specification*, sections 4.2.1 and A.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from app.sound.ogg import NotOgg, Page, pages_of
from app.sound.tags.about import About
from app.sound.tags.rewriting import rewritten
from app.sound.tags.vorbis import with_comments

_COMMENTS = b"\x03vorbis"
_FRAMING = b"\x01"
_MOST_SEGMENTS = 255
_SEGMENT = 255


def write(path: Path, about: About) -> None:
    """Write the comment header anew. Raises NotOgg, OSError."""
    with rewritten(path) as (old, new):
        pages = pages_of(old, path.name)
        first = next(pages, None)
        comments, setup = _header_packets(pages, path.name)
        if first is None or not comments.startswith(_COMMENTS):
            raise NotOgg(f"{path.name} has no comments where Vorbis has them")
        told = _COMMENTS + with_comments(comments[len(_COMMENTS) :], about) + _FRAMING
        headers = _laid_on_pages((told, setup), first.serial)
        for number, page in enumerate(chain([first], headers, pages)):
            new.write(replace(page, number=number).to_bytes())


def _header_packets(pages: Iterator[Page], name: str) -> tuple[bytes, bytes]:
    """Comments and setup, which end together with a page: sound begins on a page of its own."""
    packets = [b""]
    for page in pages:
        at = 0
        for size in page.lacing:
            packets[-1] += page.body[at : at + size]
            at += size
            if size < _SEGMENT:
                packets.append(b"")
        if len(packets) == 3 and not packets[2]:
            return packets[0], packets[1]
        if len(packets) >= 3:
            break
    raise NotOgg(f"{name} does not begin with the headers of Vorbis")


def _laid_on_pages(packets: Sequence[bytes], serial: int) -> Iterator[Page]:
    lacing = b"".join(
        bytes([_SEGMENT] * (len(packet) // _SEGMENT) + [len(packet) % _SEGMENT])
        for packet in packets
    )
    body, goes_on = b"".join(packets), 0
    for start in range(0, len(lacing), _MOST_SEGMENTS):
        sizes = lacing[start : start + _MOST_SEGMENTS]
        taken = sum(sizes)
        ends_one = any(size < _SEGMENT for size in sizes)
        yield Page(goes_on, 0 if ends_one else -1, serial, 0, sizes, body[:taken])
        body, goes_on = body[taken:], int(sizes[-1] == _SEGMENT)
